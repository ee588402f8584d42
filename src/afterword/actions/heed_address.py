"""Heed an address: where a mail says to write to somebody from now on, if the seeker agrees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.domain.hear.corrected import BRINGS_ADDRESS
from afterword.domain.match.new_address import Trust, trust_in
from afterword.domain.send.envelope import is_address
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import SignalKind
from afterword.errors import Missing
from afterword.store import access, mapping, models
from afterword.store.trail import Trail

#: what stands in `settled` once the seeker has decided
SETTLED = "new_address"


@dataclass(frozen=True, slots=True)
class OfferedAddress:
    """An address that a mail brings, not used before the seeker says so.

    `number` is what the verbs take. `was` is the one known so far, `words` those it rests on;
    `returned` where it comes from a report that `was` failed.
    """

    number: int
    interview: int
    key: str
    person: str
    was: str
    address: str
    words: str
    trust: Trust
    returned: bool


def offered_addresses(owner: models.Seeker, interview: int | None = None) -> tuple[OfferedAddress, ...]:
    """The addresses to decide on, oldest first; of one interview where it is given."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner, dismissed_at=None)
    rows = rows.filter(kind__in=BRINGS_ADDRESS).exclude(particulars__new_address=None)
    if interview is not None:
        rows = rows.filter(interview=interview)
    found = (_offered(row) for row in rows.select_related("interview__application").order_by("at", "pk"))
    return tuple(one for one in found if one is not None)


@transaction.atomic
def use_address(owner: models.Seeker, number: int, now: datetime) -> OfferedAddress:
    """Write to them there from now on; what was approved for the other address is approved no more.

    Taken back as one change. Raises Missing where there is no such offer any more.
    """
    owner = access.locked(owner)
    offer, row = _open(owner, number)
    person = row.interview.application.people.get(key=offer.key)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(person, email=offer.address, by_hand=sorted({*person.by_hand, "email"}))
    _settle(trail, row)
    trail.write("address_used", row.interview, person=offer.person, address=offer.address)
    return offer


@transaction.atomic
def leave_address(owner: models.Seeker, number: int, now: datetime) -> OfferedAddress:
    """Leave the address that is known, and ask no more. Raises Missing."""
    owner = access.locked(owner)
    offer, row = _open(owner, number)
    trail = Trail(owner, Mover.SEEKER, now)
    _settle(trail, row)
    trail.write("address_left", row.interview, person=offer.person, address=offer.address)
    return offer


def _open(owner: models.Seeker, number: int) -> tuple[OfferedAddress, models.Signal]:
    offer = next((one for one in offered_addresses(owner) if one.number == number), None)
    if offer is None:
        raise Missing("address", str(number))
    return offer, models.Signal.objects.select_related("interview__application").get(pk=number)


def _settle(trail: Trail, row: models.Signal) -> None:
    trail.change(row, settled=[*row.settled, SETTLED])


def _offered(row: models.Signal) -> OfferedAddress | None:
    address = row.particulars.get("new_address") or ""
    person = row.interview.application.people.filter(key=row.person).first()
    if person is None or SETTLED in row.settled or not is_address(address):
        return None
    if address.casefold() == (person.email or "").casefold():
        return None
    return OfferedAddress(
        number=row.pk,
        interview=row.interview_id,
        key=person.key,
        person=person.name,
        was=person.email or "",
        address=address,
        words=mapping.signal(row).particulars.pointed_words or row.evidence,
        trust=trust_in(address, mapping.captured(row.interview)),
        returned=row.kind == SignalKind.BOUNCE,
    )
