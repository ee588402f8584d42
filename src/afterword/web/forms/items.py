"""One thing brought home, as it is put right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from afterword.actions.save_debrief import with_words
from afterword.domain.facts import DebriefItem, Kind, Person
from afterword.errors import Unusable
from afterword.words.nouns import KINDS

MENTION, LEAVE_OUT, MINE = "mention", "leave_out", "mine"


class ItemForm(forms.Form):
    """What it is, about whom, in which words, and who may hear of it."""

    kind = forms.ChoiceField(label=_("What it is"))
    person = forms.ChoiceField(label=_("About whom"), required=False)
    text = forms.CharField(
        label=_("In your words"), max_length=4000, widget=forms.Textarea(attrs={"rows": 2})
    )
    answer = forms.CharField(
        label=_("What you would answer now"),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    due = forms.DateField(
        label=_("By when"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    sharing = forms.ChoiceField(
        label=_("In messages"),
        widget=forms.RadioSelect,
        choices=(
            (MENTION, _("It may be mentioned.")),
            (LEAVE_OUT, _("Better left out.")),
            (MINE, _("It stays with me, and reaches nobody.")),
        ),
    )

    def __init__(self, data: QueryDict | None, item: DebriefItem, people: tuple[Person, ...]) -> None:
        super().__init__(data, initial=_initial(item))
        self._item = item
        public = [kind for kind in Kind if kind is not Kind.PRIVATE]
        self.fields["kind"].choices = [(kind.value, KINDS[kind]) for kind in public]  # type: ignore[attr-defined]
        names = [(person.key, person.name) for person in people]
        self.fields["person"].choices = [("", _("Nobody in particular")), *names]  # type: ignore[attr-defined]

    @property
    def item(self) -> DebriefItem:
        """The item as it was put right."""
        data = self.cleaned_data
        worded = with_words(self._item, data["text"], data["answer"], data["due"])
        kept = data["sharing"] == MINE
        return replace(
            worded,
            kind=Kind.PRIVATE if kept else Kind(data["kind"]),
            person=data["person"] or None,
            ok_to_mention=data["sharing"] == MENTION,
        )


def _initial(item: DebriefItem) -> dict[str, Any]:
    private = item.kind is Kind.PRIVATE
    return {
        "kind": Kind.TOPIC if private else item.kind,
        "person": item.person or "",
        "text": item.text,
        "answer": item.answer or "",
        "due": item.due,
        "sharing": MINE if private else MENTION if item.ok_to_mention else LEAVE_OUT,
    }


class KindForm(forms.Form):
    """What something is, chosen with one tap."""

    kind = forms.ChoiceField(choices=[(kind.value, KINDS[kind]) for kind in Kind])

    @classmethod
    def of(cls, data: QueryDict) -> Kind:
        """The kind. Raises Unusable."""
        return Kind(_chosen(cls(data), "kind"))


class AboutForm(forms.Form):
    """Whom something is about, chosen with one tap; nobody in particular where it is empty."""

    person = forms.ChoiceField(required=False)

    @classmethod
    def of(cls, data: QueryDict, people: tuple[Person, ...]) -> str | None:
        """The key of the person. Raises Unusable where it is nobody of this interview."""
        form = cls(data)
        form.fields["person"].choices = [("", ""), *((one.key, one.name) for one in people)]  # type: ignore[attr-defined]
        return _chosen(form, "person") or None


class LineForm(KindForm):
    """A line that becomes a card, as the page showed it."""

    file = forms.CharField(max_length=1000)
    quote = forms.CharField(max_length=10_000, strip=False)

    @classmethod
    def of(cls, data: QueryDict) -> tuple[tuple[str, str], Kind]:  # type: ignore[override]  # more is chosen
        """The file and the words, and what they are. Raises Unusable."""
        form = cls(data)
        return (_chosen(form, "file"), _chosen(form, "quote")), Kind(_chosen(form, "kind"))


def _chosen(form: forms.Form, name: str) -> str:
    if not form.is_valid():
        raise Unusable(name, "none of what can be chosen here")
    value: str = form.cleaned_data[name]
    return value
