"""The debrief as it is typed: rows of text, each under the key of the item that it is."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.http import QueryDict

from afterword.actions.save_debrief import Field
from afterword.domain.facts import Kind

_KEY = re.compile(r"[\w.-]{1,80}")
MOST_ROWS = 400


class RowForm(forms.Form):
    """One row; emptied, it is taken out."""

    kind = forms.ChoiceField(choices=[(kind.value, kind.value) for kind in Kind])
    person = forms.CharField(max_length=200, required=False)
    text = forms.CharField(max_length=4000, required=False)
    answer = forms.CharField(max_length=4000, required=False)
    due = forms.DateField(required=False)


def fields_in(data: QueryDict) -> tuple[list[Field], bool]:
    """The rows that can be used, and whether that is all of them."""
    keys = [key for key in data.getlist("row")[:MOST_ROWS] if _KEY.fullmatch(key)]
    forms_ = [(key, RowForm(data, prefix=key)) for key in dict.fromkeys(keys)]
    usable = [_field(key, form.cleaned_data) for key, form in forms_ if form.is_valid()]
    return usable, len(usable) == len(set(data.getlist("row")))


def _field(key: str, typed: dict[str, Any]) -> Field:
    return Field(
        key=key,
        kind=Kind(typed["kind"]),
        person=typed["person"] or None,
        text=" ".join(typed["text"].split()),
        answer=" ".join(typed["answer"].split()),
        due=typed["due"],
    )
