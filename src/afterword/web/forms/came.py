"""A mail that is pasted: its text, from whom it is, and when it came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from afterword.actions.read_people import PersonRow
from afterword.actions.receive_post import Pasted

_LONGEST = 400_000  # letters; a mail that somebody pastes is never longer


class PastedForm(forms.Form):
    """Nothing is asked for as long as no text stands there; a text with a head of its own needs no more."""

    text = forms.CharField(
        label=_("The text of the mail"),
        required=False,
        strip=False,
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("With its lines of From, Date and Subject, where your program lets you copy them."),
    )
    own = forms.ChoiceField(
        label=_("Who wrote it"),
        required=False,
        choices=(("", _("They wrote to you")), ("1", _("You wrote to them"))),
    )
    person = forms.TypedChoiceField(label=_("Who they are"), required=False, coerce=int, empty_value=None)
    name = forms.CharField(
        label=_("Somebody else"),
        required=False,
        max_length=200,
        help_text=_("A name, and the address if you know it."),
    )
    when = forms.DateTimeField(
        label=_("When it was written"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
    )

    def __init__(self, *args: Any, people: Sequence[PersonRow], zone: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self._zone = ZoneInfo(zone or "UTC")
        field = self.fields["person"]
        field.choices = [("", _("Choose")), *((one.number, f"{one.name}, {one.company}") for one in people)]  # type: ignore[attr-defined]  # a ChoiceField has them

    @property
    def is_filled(self) -> bool:
        """Whether a text was pasted at all."""
        return bool(self.data.get("text", "").strip())

    def pasted(self, now: Any) -> Pasted:
        """What was pasted; only of a valid form. Without a moment, it came just now."""
        told = self.cleaned_data
        at = told["when"].replace(tzinfo=self._zone) if told["when"] else now
        return Pasted(told["text"], min(at, now), told["person"], told["name"], bool(told["own"]))
