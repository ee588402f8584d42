"""The forms of what goes along with a message."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from afterword.actions.propose_meeting import MOST_WORDS
from afterword.web.forms.letters import MomentForm


class FileForm(forms.Form):
    """One file, by its number."""

    file = forms.IntegerField(min_value=1)


class MeetingForm(MomentForm):
    """When, how long and where; what it is called, where the names of both are not enough."""

    minutes = forms.IntegerField(
        min_value=1, max_value=10_000, error_messages={"required": _("Say how many minutes it takes.")}
    )
    place = forms.CharField(required=False, max_length=MOST_WORDS)
    summary = forms.CharField(required=False, max_length=MOST_WORDS)
