"""The questions that only the seeker can answer, as one short form; each may be left open."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from afterword.actions.read_interview import InterviewView
from afterword.domain.facts import Role
from afterword.web.forms.zones import ZoneField
from afterword.words.nouns import ROLES


class AnswersForm(forms.Form):
    """A field for every question of the interview, and none for what is known."""

    def __init__(self, *args: Any, view: InterviewView) -> None:
        super().__init__(*args)
        self._numbers = {one.person.key: one.number for one in view.people}
        self._asked = [(question.asked.value, question.person) for question in view.asked]
        names = {one.person.key: one.person.name for one in view.people}
        for asked, key in self._asked:
            self.fields[_name(asked, self._numbers.get(key or ""))] = _field(asked, names.get(key or "", ""))

    @property
    def decision_date(self) -> date | None:
        """The day that was given."""
        day: date | None = self.cleaned_data.get("decision_date")
        return day

    @property
    def of_people(self) -> dict[int, dict[str, str]]:
        """What was given of whom, by the person's number: `email`, `timezone`."""
        given: dict[int, dict[str, str]] = {}
        for asked, key in self._asked:
            number = self._numbers.get(key or "")
            value = self.cleaned_data.get(_name(asked, number))
            if number is not None and value:
                given.setdefault(number, {})["email" if asked == "address" else "timezone"] = value
        return given


def _name(asked: str, number: int | None) -> str:
    return asked if number is None else f"{asked}-{number}"


def _field(asked: str, name: str) -> forms.Field:
    if asked == "address":
        return forms.EmailField(label=_("Address of %(name)s") % {"name": name}, required=False)
    if asked == "zone":
        label = _("Time zone of %(name)s") % {"name": name}
        field = ZoneField(label=label, required=False)
        del field.widget.attrs["data-zone"]  # the seeker's own zone says nothing of theirs
        return field
    return forms.DateField(
        label=_("By when will they decide"),
        help_text=_("If they named no day, leave it open."),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class PersonForm(forms.Form):
    """How to reach somebody, where their clock is, and what they are in this."""

    email = forms.EmailField(required=False)
    timezone = ZoneField(required=False)
    role = forms.ChoiceField(choices=[(role.value, ROLES[role]) for role in Role])

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["email"].label = _("Address")
        self.fields["timezone"].label = _("Time zone")
        self.fields["role"].label = _("What they are in this")
        del self.fields["timezone"].widget.attrs["data-zone"]
