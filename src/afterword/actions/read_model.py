"""Read the model: the account as a page may show it, and as an adapter needs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from afterword.domain.model_account import ModelAccount, Prices, address_of, host_of, is_here, is_open
from afterword.errors import ModelKeyLost, SecretLost
from afterword.ports import Vault
from afterword.store import models


@dataclass(frozen=True, slots=True)
class Whither:
    """To whom it goes: the host, whether that is this machine, and whether it can be read on its way."""

    address: str
    host: str
    here: bool
    in_the_open: bool


@dataclass(frozen=True, slots=True)
class ModelShown:
    """The account as it may be shown: everything but the key."""

    model: str
    to: Whither
    has_key: bool
    price_read: Decimal | None
    price_written: Decimal | None
    currency: str


def whither(typed: str) -> Whither:
    """To whom an address leads, before anything is kept. Raises Unusable (`address`)."""
    address = address_of(typed)
    return Whither(address, host_of(address), is_here(address), is_open(address))


def read_model(owner: models.Seeker) -> ModelShown | None:
    """The seeker's model; None where there is none."""
    row = _row(owner)
    if row is None:
        return None
    return ModelShown(
        row.model, whither(row.address), bool(row.secret), row.price_read, row.price_written, row.currency
    )


def model_account(owner: models.Seeker, vault: Vault) -> ModelAccount | None:
    """The account as an adapter uses it: the key is unlocked in the moment of use."""
    row = _row(owner)
    if row is None:
        return None
    prices = Prices(row.price_read, row.price_written, row.currency)
    return ModelAccount(row.address, row.model, _key(row.secret, vault), prices)


def _row(owner: models.Seeker) -> models.ModelAccount | None:
    return models.ModelAccount.objects.filter(seeker=owner).first()


def _key(secret: str, vault: Vault) -> Callable[[], str]:
    def unlocked() -> str:
        try:
            return vault.unlock(secret) if secret else ""
        except SecretLost as cause:
            raise ModelKeyLost from cause

    return unlocked
