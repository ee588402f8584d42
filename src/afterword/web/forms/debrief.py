"""The debrief as it is typed: rows of text, each under the key of the item that it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.http import QueryDict

from afterword.actions.save_debrief import Field
from afterword.domain.facts import Kind

_KEY = re.compile(r"[\w.-]{1,80}")
MOST_ROWS = 400
_MOST_AGE = 30 * 24 * 3600.0  # seconds: a phone that was without a connection for a month


class RowForm(forms.Form):
    """One row; emptied, it is taken out. `age` is how many seconds ago its last keystroke was."""

    kind = forms.ChoiceField(choices=[(kind.value, kind.value) for kind in Kind])
    person = forms.CharField(max_length=200, required=False)
    text = forms.CharField(max_length=4000, required=False)
    answer = forms.CharField(max_length=4000, required=False)
    due = forms.DateField(required=False)
    shown = forms.CharField(max_length=16, required=False)
    age = forms.FloatField(required=False, min_value=0, max_value=_MOST_AGE)


class DictationForm(forms.Form):
    """A debrief said in one go, and what the page calls it."""

    words = forms.CharField(max_length=40_000)
    key = forms.RegexField(r"\A[\w-]{1,40}\Z")


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds. `whole` is False where a row, or the day, could not be used."""

    fields: tuple[Field, ...]
    decision: date | None
    page: str
    whole: bool


def typed_in(data: QueryDict, now: datetime) -> Typed:
    """What can be used of the form, as it came at `now`."""
    keys = list(dict.fromkeys(data.getlist("row")))
    fields = tuple(_fields(data, keys, now))
    day, page = _DayForm(data), data.get("page", "")
    return Typed(
        fields=fields,
        decision=day.chosen,
        page=page if _KEY.fullmatch(page) else "",
        whole=len(fields) == len(keys) and day.is_valid(),
    )


class _DayForm(forms.Form):
    """The day they decide by, and the one that the page showed."""

    decision = forms.DateField(required=False)
    decided = forms.DateField(required=False)

    @property
    def chosen(self) -> date | None:
        """The day, where it is another than was shown."""
        day: date | None = self.cleaned_data.get("decision") if self.is_valid() else None
        return day if day != self.cleaned_data.get("decided") else None


def _fields(data: QueryDict, keys: list[str], now: datetime) -> Iterator[Field]:
    for key in keys[:MOST_ROWS]:
        form = RowForm(data, prefix=key)
        if _KEY.fullmatch(key) and form.is_valid():
            yield _field(key, form.cleaned_data, now, told=f"{key}-shown" in data)


def _field(key: str, typed: dict[str, Any], now: datetime, *, told: bool) -> Field:
    return Field(
        key=key,
        kind=Kind(typed["kind"]),
        person=typed["person"] or None,
        text=" ".join(typed["text"].split()),
        answer=" ".join(typed["answer"].split()),
        due=typed["due"],
        shown=typed["shown"] if told else None,
        typed_at=now - timedelta(seconds=typed["age"] or 0),
    )
