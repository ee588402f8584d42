"""Save the model: which one writes for the seeker, where it answers, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from afterword.domain.model_account import address_of, door_of, host_of, is_here
from afterword.domain.send.states import Mover
from afterword.errors import Refused, Unusable
from afterword.ports import Vault
from afterword.store import access, models
from afterword.store.trail import Trail

MOST_PRICE = 100_000
_LONGEST_NAME, _LONGEST_KEY, _LONGEST_CURRENCY = 200, 1000, 8


@dataclass(frozen=True, slots=True)
class TypedModel:
    """A model as the seeker typed it. `agreed` is their consent that the text goes to that host.

    `key` None: the one that is kept stays, as long as the host does. Prices are for a million
    tokens, read and written.
    """

    address: str
    model: str
    key: str | None = field(default=None, repr=False)
    price_read: Decimal | None = None
    price_written: Decimal | None = None
    currency: str = ""
    agreed: bool = False


@transaction.atomic
def save_model(owner: models.Seeker, typed: TypedModel, vault: Vault, now: datetime) -> None:
    """Keep the account; the key is locked before it reaches the journal, and told to its own host only.

    Raises Unusable (`address`, `model`, `key`, `price`, `currency`), and Refused (`not_agreed`)
    where the model is not on this machine and the seeker did not agree to that.
    """
    owner = access.locked(owner)
    address = address_of(typed.address)
    _check(typed)
    if not is_here(address) and not typed.agreed:
        raise Refused("not_agreed", host=host_of(address))
    row = models.ModelAccount.objects.filter(seeker=owner).first() or models.ModelAccount(seeker=owner)
    row.secret = _secret(row, address, typed.key, vault)
    row.address, row.model = address, typed.model.strip()
    row.price_read, row.price_written = typed.price_read, typed.price_written
    row.currency = typed.currency.strip()
    row.agreed_at = None if is_here(address) else now
    row.saved_at = now
    row.save()
    Trail(owner, Mover.SEEKER, now).write("model_saved", model=row.model, host=host_of(address))


def _check(typed: TypedModel) -> None:
    if not typed.model.strip() or len(typed.model) > _LONGEST_NAME or not typed.model.isprintable():
        raise Unusable("model", "the name by which the server knows it")
    key = typed.key or ""
    if len(key) > _LONGEST_KEY or not (key.isascii() and key.isprintable()) or " " in key:
        raise Unusable("key", "one word, as you were given it")
    for price in (typed.price_read, typed.price_written):
        if price is not None and not (price.is_finite() and 0 <= price <= MOST_PRICE):
            raise Unusable("price", f"a number from 0 to {MOST_PRICE}")
    if len(typed.currency) > _LONGEST_CURRENCY or not typed.currency.isprintable():
        raise Unusable("currency", "a short word, such as EUR")


def _secret(row: models.ModelAccount, address: str, key: str | None, vault: Vault) -> str:
    if key is not None:
        return vault.lock(key) if key else ""
    same = bool(row.secret) and door_of(row.address) == door_of(address)
    return row.secret if same else ""
