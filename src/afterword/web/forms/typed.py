"""An interview as it is typed, and who somebody is the first time."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from afterword.actions.take_in import Told
from afterword.domain.facts import Seeker
from afterword.web.forms.zones import ZoneField


class TypedForm(forms.Form):
    """Company, role and moment; nothing is asked for as long as nothing is typed."""

    company = forms.CharField(label=_("Company"), max_length=200, required=False)
    role = forms.CharField(label=_("Role"), max_length=200, required=False)
    when = forms.DateTimeField(
        label=_("When it began"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
    )
    minutes = forms.IntegerField(label=_("Minutes"), initial=30, min_value=5, max_value=600, required=False)
    zone = ZoneField(required=False, help_text=_("Also holds for a file that names none."))
    own_name = forms.CharField(label=_("Your name"), max_length=200, required=False)
    own_email = forms.EmailField(label=_("Your address"), required=False)

    def __init__(self, *args: Any, introduced: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        self._needed = _NEEDED if introduced else {**_NEEDED, **_NEEDED_AT_FIRST}

    def clean(self) -> dict[str, Any]:
        """Where an interview was typed, its company, moment and zone are needed, and at first who asks.

        A lone name on an invitation would else be taken for the seeker's own.
        """
        data: dict[str, Any] = super().clean() or {}
        if not self.is_typed:
            return data
        for name, missing in self._needed.items():
            if not data.get(name) and name not in self.errors:
                self.add_error(name, missing)
        return data

    @property
    def is_typed(self) -> bool:
        """Whether an interview was typed at all."""
        return any(self.data.get(name, "").strip() for name in ("company", "role", "when"))

    @property
    def start(self) -> datetime:
        """The moment, on the clock of the zone that was chosen (Django read it as one of UTC)."""
        when: datetime = self.cleaned_data["when"]
        return when.replace(tzinfo=ZoneInfo(self.cleaned_data["zone"]))

    @property
    def told(self) -> Told:
        """What was typed, as the verb takes it."""
        data = self.cleaned_data
        zone = data["zone"] or ""
        seeker = None
        if data["own_name"] and data["own_email"]:
            seeker = Seeker(data["own_name"], data["own_email"], zone)
        return Told(data["company"] or None, data["role"] or None, seeker, zone or None)


_NEEDED = {
    "company": _("Say with whom: the company."),
    "when": _("Say when it began: a day and a time."),
    "zone": _("Say in which time zone that is."),
}
_NEEDED_AT_FIRST = {
    "own_name": _("Say your own name, this first time."),
    "own_email": _("Say your own address, this first time."),
}


class WhoForm(forms.Form):
    """One person spoken with."""

    name = forms.CharField(label=_("Name"), max_length=200, required=False)
    email = forms.EmailField(label=_("Address, if you have it"), required=False)

    def clean(self) -> dict[str, Any]:
        """An address alone says nothing of whom to greet."""
        data: dict[str, Any] = super().clean() or {}
        if data.get("email") and not data.get("name"):
            self.add_error("name", _("Say whose address that is."))
        return data


WhoRows = forms.formset_factory(WhoForm, extra=2, max_num=20, absolute_max=20)


def who(rows: Any) -> list[tuple[str, str]]:
    """The names with their addresses, of the rows that were filled in."""
    return [(row["name"], row["email"]) for row in rows.cleaned_data if row.get("name")]
