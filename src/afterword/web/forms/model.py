"""The form of the seeker's own model. A key is taken and never given out again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from afterword.actions.read_model import ModelShown
from afterword.actions.save_model import MOST_PRICE, TypedModel


class ModelForm(forms.Form):
    """Which model answers at `address`, and what it costs. Its address was chosen a page before."""

    address = forms.CharField(max_length=500, widget=forms.HiddenInput)
    model = forms.CharField(label=_("Name of the model"), max_length=200)
    key = forms.CharField(label=_("Key"), required=False, max_length=1000)
    price_read = forms.DecimalField(
        label=_("Price of a million tokens read"), required=False, min_value=0, max_value=MOST_PRICE,
        max_digits=10, decimal_places=4,
    )  # fmt: skip
    price_written = forms.DecimalField(
        label=_("Price of a million tokens written"), required=False, min_value=0, max_value=MOST_PRICE,
        max_digits=10, decimal_places=4,
    )  # fmt: skip
    currency = forms.CharField(label=_("Currency"), required=False, max_length=8)
    agreed = forms.BooleanField(required=False)

    def typed(self) -> TypedModel:
        """The model as typed; only of a valid form."""
        told = self.cleaned_data
        return TypedModel(
            address=told["address"],
            model=told["model"],
            key=told["key"] or None,
            price_read=told["price_read"],
            price_written=told["price_written"],
            currency=told["currency"],
            agreed=told["agreed"],
        )


def filled(shown: ModelShown) -> dict[str, Any]:
    """What the form starts from, where there is a model."""
    return {
        "model": shown.model,
        "price_read": shown.price_read,
        "price_written": shown.price_written,
        "currency": shown.currency,
        "agreed": not shown.to.here,
    }
