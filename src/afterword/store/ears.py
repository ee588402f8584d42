"""Reads of how well a seeker's mailboxes are heard, and of what is ahead that rests on silence."""

from __future__ import annotations

from afterword.domain.send.listening import rests_on_silence
from afterword.domain.send.moment import Ear, Listening
from afterword.store import mapping, models, queries


def ears(owner: models.Seeker) -> tuple[Ear, ...]:
    """Every mailbox of the seeker that is to be heard, looked into or not yet. Two queries."""
    rows = models.Listening.objects.filter(seeker=owner).order_by("pk")
    known = tuple(map(_ear, rows))
    if owner.practising:
        return known  # the seeker's own mailboxes are left alone meanwhile
    accounts = queries.accounts(owner).exclude(in_host="").values_list("address", flat=True)
    looked_into = {ear.mailbox for ear in known}
    unheard = (address for address in accounts if address not in looked_into)
    return (*known, *(Ear(address, Listening.LONG_AGO) for address in unheard))


def _ear(row: models.Listening) -> Ear:
    return Ear(row.mailbox, Listening(row.state), row.heard_well_at, row.cause, row.detail)


def rests_something(owner: models.Seeker, interview: int | None = None, person: str | None = None) -> bool:
    """Whether anything ahead rests on silence: at all, of one application, or with one person of it."""
    rows = queries.open_touchpoints(owner)
    if interview is not None:
        rows = rows.filter(interview__application__interviews=interview)
    rows = rows if person is None else rows.filter(person=person)
    return any(rests_on_silence(mapping.touchpoint(row)) for row in rows)
