"""What the page of the seeker's voice asks for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from afterword.words.voice import LANGUAGES


def _languages() -> list[tuple[str, str]]:
    return list(LANGUAGES.items())


class HabitForm(forms.Form):
    """One habit, by its key, and what is to become of it."""

    habit = forms.CharField()
    words = forms.CharField(required=False)
    on = forms.BooleanField(required=False)


class WordForm(forms.Form):
    """A word never to use, and its replacement."""

    word = forms.CharField(label=_("Never write"), max_length=80)
    instead = forms.CharField(
        label=_("Write instead"),
        required=False,
        max_length=80,
        help_text=_("Empty: the word is left out, or the sentence with it."),
    )
    language = forms.ChoiceField(label=_("Language"), choices=_languages)

    def __init__(self, typed: QueryDict | None = None, **more: Any) -> None:
        super().__init__(typed, auto_id="word-%s", **more)


class FormsForm(forms.Form):
    """A greeting or closing words of one's own."""

    what = forms.ChoiceField(
        label=_("What"),
        choices=[
            ("closing-near", _("Closing words, to people I call by their first name")),
            ("closing-far", _("Closing words, to others")),
            ("greeting-near", _("Greeting, to people I call by their first name")),
            ("greeting-far", _("Greeting, to others")),
        ],
    )
    words = forms.CharField(
        label=_("How I put it"),
        max_length=80,
        help_text=_("As “Cheers,” or “Hello {name},”, where {name} stands for the name as it is to be said."),
    )
    language = forms.ChoiceField(label=_("Language"), choices=_languages)

    def __init__(self, typed: QueryDict | None = None, **more: Any) -> None:
        super().__init__(typed, auto_id="own-%s", **more)


class ForgetForm(forms.Form):
    """The word of confirmation."""

    sure = forms.BooleanField()
