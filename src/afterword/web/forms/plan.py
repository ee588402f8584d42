"""What is taken up, told and preferred, as forms: small ones, each with its own button."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afterword.words.news import PACES, WEEKDAYS

_MOST_ABOUT = 500  # characters
STRETCHES = 1  # rows for days kept free, beyond those that are filled


def _day() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class TakeForm(forms.Form):
    """Whom it is for, where that is open, and the seeker's own words on it."""

    person = forms.CharField(required=False)
    name = forms.CharField(required=False, max_length=200)
    email = forms.CharField(required=False, max_length=254)
    about = forms.CharField(required=False, max_length=_MOST_ABOUT)
    purpose = forms.CharField(required=False)


class NewsForm(forms.Form):
    """A piece of news: what, with whom, on which day, by which day."""

    news = forms.CharField()
    person = forms.CharField(required=False)
    on = forms.DateField(required=False)
    day = forms.DateField(required=False)


class WayForm(forms.Form):
    """Pace, days kept free, a cap on the day, quiet hours."""

    pace = forms.ChoiceField(choices=[(code, name) for code, (name, _says) in PACES.items()])
    weekdays = forms.TypedMultipleChoiceField(
        required=False, coerce=int, choices=list(enumerate(WEEKDAYS)), widget=forms.CheckboxSelectMultiple
    )
    daily = forms.IntegerField(
        label=gettext_lazy("At most this many a day"),
        help_text=gettext_lazy(
            "Empty: as many as there are. What has a date that cannot wait goes all the same."
        ),
        required=False,
    )
    quiet_from = forms.TimeField(
        label=gettext_lazy("Quiet from"),
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )
    quiet_until = forms.TimeField(
        label=gettext_lazy("until"),
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )

    def __init__(self, *args: Any, rows: int = STRETCHES, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for row in range(rows):
            self.fields[f"first-{row}"] = forms.DateField(label=_("From"), required=False, widget=_day())
            self.fields[f"last-{row}"] = forms.DateField(label=_("to"), required=False, widget=_day())
        self._rows = rows

    @property
    def stretches(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """The fields of days kept free, in pairs."""
        return [(self[f"first-{row}"], self[f"last-{row}"]) for row in range(self._rows)]

    @property
    def days(self) -> list[tuple[date, date]]:
        """The stretches that were given; one day alone is its own end."""
        pairs = [
            (self.cleaned_data.get(f"first-{n}"), self.cleaned_data.get(f"last-{n}"))
            for n in range(self._rows)
        ]
        return [(first or last, last or first) for first, last in pairs if first or last]  # type: ignore[misc] # one is there

    @property
    def quiet(self) -> tuple[time, time] | None:
        """The quiet hours, where both ends were given."""
        start, end = self.cleaned_data.get("quiet_from"), self.cleaned_data.get("quiet_until")
        return (start, end) if start and end else None


def way_as_typed(
    days: Sequence[tuple[date, date]], quiet: tuple[time, time] | None, **plain: Any
) -> dict[str, Any]:
    """What is kept, as the form shows it."""
    start, end = quiet or (None, None)
    shown: dict[str, Any] = {**plain, "quiet_from": start, "quiet_until": end}
    for row, (first, last) in enumerate(days):
        shown |= {f"first-{row}": first, f"last-{row}": last}
    return shown


class LimitsForm(forms.Form):
    """The numbers of one's own, each empty where the usual one holds."""

    spacing = forms.IntegerField(required=False)
    unanswered = forms.IntegerField(required=False)
    employer = forms.IntegerField(required=False)
    status = forms.IntegerField(required=False)
    invitation = forms.IntegerField(required=False)


class RuleForm(forms.Form):
    """A rule's own number, in the unit it counts in, or that it is left out."""

    rule = forms.CharField()
    number = forms.IntegerField(required=False, min_value=0)
    unit = forms.ChoiceField(choices=[("h", "h"), ("bd", "bd"), ("d", "d")])
    off = forms.BooleanField(required=False)

    @property
    def best(self) -> str | None:
        """The span as policy files write it; None where the usual one holds."""
        number = self.cleaned_data["number"]
        return None if number is None else f"{number}{self.cleaned_data['unit']}"
