"""What the seeker says a mail means: a kind, the day that belongs to it, and of whom it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms

from afterword.domain.touchpoints import Meant, SignalKind
from afterword.words.heard import CHOICES, DAYS


class MeaningForm(forms.Form):
    """One kind, and for each kind that has a day a field of its own: only the chosen one's is read."""

    kind = forms.ChoiceField(choices=[(kind.value, name) for kind, name in CHOICES.items()])
    person = forms.CharField(required=False)

    def __init__(self, *args: Any, people: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = people
        for kind in DAYS:
            self.fields[f"day-{kind}"] = forms.DateField(required=False)

    @property
    def choices(self) -> Iterator[dict[str, Any]]:
        """Every kind as the page shows it, with what is chosen."""
        chosen = self["kind"].value()
        for kind, name in CHOICES.items():
            field = f"day-{kind}"
            day = self[field] if kind in DAYS else None
            yield {
                "kind": kind,
                "name": name,
                "chosen": kind == chosen,
                "day": day.value() if day else None,
                "wrong": " ".join(map(str, day.errors)) if day else "",
                "called": DAYS.get(kind, ""),
            }

    @property
    def meant(self) -> Meant:
        """What was said, once the form is valid."""
        kind = SignalKind(self.cleaned_data["kind"])
        return Meant(kind, self.cleaned_data.get(f"day-{kind}"), self.cleaned_data["person"] or None)


def meaning_as_typed(meant: Meant) -> dict[str, Any]:
    """What is known, as the form shows it."""
    day = {f"day-{meant.kind}": meant.day.isoformat()} if meant.day else {}
    return {"kind": meant.kind.value, "person": meant.person or "", **day}
