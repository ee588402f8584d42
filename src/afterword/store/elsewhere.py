"""What the seeker started in other applications, as far as the budgets of one count it, too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from afterword.domain.facts import Captured
from afterword.domain.plan.budget import UNSPENT
from afterword.domain.plan.situation import Elsewhere
from afterword.domain.plan.standing import UNHEARD
from afterword.domain.send.states import SPENT
from afterword.domain.touchpoints import Purpose, TouchpointState
from afterword.store import models

_Key = tuple[int, str]  # application, person


def elsewhere(interview: models.Interview, captured: Captured) -> tuple[Elsewhere, ...]:
    """By time. Five queries, however much there is, and three where nothing ever went."""
    gone = _gone(interview)
    if not gone:
        return ()
    people = _People(interview, captured)
    found = (people.counted(row, at) for row, at in gone)
    return tuple(sorted((one for one in found if one), key=lambda one: one.at))


def _gone(interview: models.Interview) -> list[tuple[models.Touchpoint | models.Written, datetime]]:
    """What was started in other applications and went, or may have gone, and when."""
    owner = interview.application.seeker_id
    others = models.Touchpoint.objects.filter(interview__application__seeker=owner)
    others = others.exclude(interview__application=interview.application_id).exclude(purpose__in=UNSPENT)
    mailed = models.Outgoing.objects.filter(touchpoint__in=others, state__in=SPENT)
    rows = mailed.select_related("touchpoint__interview__application")
    gone: list[tuple[models.Touchpoint | models.Written, datetime]] = [
        (row.touchpoint, row.ended_at or row.claimed_at or row.queued_at) for row in rows
    ]
    by_hand = others.filter(state=TouchpointState.DONE).exclude(outgoing__state__in=SPENT)
    done = by_hand.select_related("interview__application")
    gone += [(row, row.done_at) for row in done if row.done_at]
    written = models.Written.objects.filter(interview__application__seeker=owner, dismissed_at=None)
    theirs = written.exclude(interview__application=interview.application_id)
    return gone + [(row, row.at) for row in theirs.select_related("interview__application") if _starts(row)]


def _starts(row: models.Written) -> bool:
    """Whether it is anything but an answer, or a thing that was promised."""
    return not row.purposes or any(Purpose(one) not in UNSPENT for one in row.purposes)


class _Known(NamedTuple):
    email: str
    organization: str


class _People:
    """Everybody the seeker knows, by application and key, and when each last wrote."""

    def __init__(self, interview: models.Interview, captured: Captured) -> None:
        owner = interview.application.seeker_id
        rows = models.Person.objects.filter(application__seeker=owner)
        self._known = {
            (application, key): _Known((email or "").casefold(), organization or "")
            for application, key, email, organization in rows.values_list(
                "application", "key", "email", "organization"
            )
        }
        self._heard = self._last_heard(owner)
        self._by_address = {(p.email or "").casefold(): p.key for p in captured.people if p.email}
        self._houses = set(_houses(captured.interview.company, *(p.organization for p in captured.people)))

    def counted(self, row: models.Touchpoint | models.Written, at: datetime) -> Elsewhere | None:
        """The message as the budgets here see it; None where it concerns nobody of here."""
        key: _Key = (row.interview.application_id, row.person)
        known = self._known.get(key, _Known("", ""))
        here = self._by_address.get(known.email) if known.email else None
        if here is None and self._houses.isdisjoint(
            _houses(row.interview.application.company, known.organization)
        ):
            return None
        return Elsewhere(here, at, unanswered=not self._answered(key, known, at))

    def _answered(self, key: _Key, known: _Known, at: datetime) -> bool:
        """Whether they wrote since, here or there: one recruiter may serve two roles."""
        keys = [other for other, one in self._known.items() if known.email and one.email == known.email]
        return any(at < self._heard.get(each, at) for each in {key, *keys})

    def _last_heard(self, owner: int) -> dict[_Key, datetime]:
        rows = models.Signal.objects.filter(interview__application__seeker=owner, dismissed_at=None)
        last: dict[_Key, datetime] = {}
        told = rows.exclude(kind__in=UNHEARD).exclude(person=None)
        for application, person, at in told.values_list("interview__application", "person", "at"):
            key = (application, person or "")
            last[key] = max(at, last.get(key, at))
        return last


def _houses(*names: str | None) -> Iterator[str]:
    """What tells a house, whatever its legal form."""
    from afterword.domain.match.employer import employer_key  # only where something went elsewhere

    yield from (key for name in names if name and (key := employer_key(name)))
