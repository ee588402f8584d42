"""The forms of steering and writing: what may be typed, and what is said where it cannot be meant."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from afterword.domain.touchpoints import Remedy, Wish

LONGEST_BODY = 20_000  # characters; anything longer is no letter
LONGEST_SUBJECT = 300


class MomentForm(forms.Form):
    """A moment of the seeker's choosing, in the seeker's own zone."""

    moment = forms.DateTimeField(
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        error_messages={
            "required": _("Choose a day and a time."),
            "invalid": _("Write the day and the time as 2026-11-30T09:30."),
        },
    )

    def chosen(self, zone: str) -> datetime:
        """The moment, aware; only of a valid form."""
        naive: datetime = self.cleaned_data["moment"].replace(tzinfo=None)
        return naive.replace(tzinfo=ZoneInfo(zone or "UTC"))


class TextForm(forms.Form):
    """A letter as the seeker edits it."""

    subject = forms.CharField(required=False, max_length=LONGEST_SUBJECT)
    body = forms.CharField(
        max_length=LONGEST_BODY,
        error_messages={"required": _("There is no text left. Write at least a line.")},
    )

    def clean_body(self) -> str:
        """Line ends as letters have them: forms send two characters for one."""
        body: str = self.cleaned_data["body"]
        return body.replace("\r\n", "\n")


class RemedyForm(forms.Form):
    """A remedy as its button sends it: {"old", "new"}."""

    remedy = forms.JSONField()

    def clean_remedy(self) -> Remedy:
        """The remedy itself."""
        told = self.cleaned_data["remedy"]
        if not isinstance(told, dict) or not all(isinstance(told.get(key), str) for key in ("old", "new")):
            raise forms.ValidationError(_("This is no remedy."))
        return Remedy(told["old"][:LONGEST_BODY], told["new"][:LONGEST_BODY])


class WishForm(forms.Form):
    """A wish, and the version it is about."""

    version = forms.IntegerField(min_value=1)
    wish = forms.TypedChoiceField(choices=[(wish.value, wish.value) for wish in Wish], coerce=Wish)


class TimeForm(forms.Form):
    """One of the times offered, by its number (0: none of them), and the version it is about."""

    version = forms.IntegerField(min_value=1)
    time = forms.IntegerField(min_value=0)


class SentenceForm(forms.Form):
    """One sentence of the version that was seen, by its number; `key` is what to say instead."""

    version = forms.IntegerField(min_value=1)
    sentence = forms.IntegerField(min_value=1)
    key = forms.CharField(required=False, max_length=LONGEST_BODY)


class PlaceForm(forms.Form):
    """Which sentence, by its number."""

    sentence = forms.IntegerField(min_value=1)


class CompareForm(forms.Form):
    """Two versions of one text."""

    before = forms.IntegerField(min_value=1)
    after = forms.IntegerField(min_value=1)


class PanelForm(forms.Form):
    """A wish for all notes of a panel; none: only unlike what they are."""

    wish = forms.TypedChoiceField(
        choices=[("", ""), *((wish.value, wish.value) for wish in Wish)],
        coerce=Wish,
        required=False,
        empty_value=None,
    )


class VersionForm(forms.Form):
    """The version the seeker saw when they decided."""

    version = forms.IntegerField(min_value=1)
