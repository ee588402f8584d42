"""Reads of what was spent: every message that went or may have gone, and of what each account may send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.send.budget import NO_ACCOUNT, Allowance, Spent
from afterword.domain.send.states import SPENT
from afterword.store import models, queries


def allowance(owner: models.Seeker, address: str) -> Allowance:
    """What the account may send that sends in the name of this address; in the example there is none."""
    row = None if owner.practising else queries.account_of(owner, address)
    return Allowance(row.address.casefold(), row.day_cap, row.pace) if row else NO_ACCOUNT


@dataclass(frozen=True, slots=True)
class Ledger:
    """By what messages are counted.

    `heard` is when each person of each application last wrote themselves, `accounts` which account
    is behind each address of the seeker's.
    """

    heard: Mapping[tuple[int, str | None], datetime]
    accounts: Mapping[str, str]


def ledger(owner: models.Seeker) -> Ledger:
    """Two queries and one for the aliases, however much there is."""
    return Ledger(_last_heard(owner), _accounts(owner))


def spent(owner: models.Seeker, by: Ledger) -> tuple[Spent, ...]:
    """Every message of this seeker that went or may have gone, over all applications and accounts."""
    ours = tuple(spent_by(row, by) for row in queries.outgoing(owner).filter(state__in=SPENT))
    return ours + _spent_elsewhere(owner, by)


def _spent_elsewhere(owner: models.Seeker, by: Ledger) -> tuple[Spent, ...]:
    """What the seeker wrote in another program; one query where there is nothing of the kind."""
    rows = list(queries.written_by(owner))
    emails = _emails(owner) if rows else {}
    return tuple(_spent_by_hand(row, emails, by) for row in rows)


def _spent_by_hand(row: models.Written, emails: Mapping[tuple[int, str], str], by: Ledger) -> Spent:
    application = row.interview.application
    answer = by.heard.get((application.pk, row.person))
    answered = answer is not None and answer >= row.at
    return Spent(emails.get((application.pk, row.person), ""), application.company, row.at, answered=answered)


def _emails(owner: models.Seeker) -> dict[tuple[int, str], str]:
    rows = models.Person.objects.filter(application__seeker=owner).exclude(email=None)
    return {(row.application_id, row.key): row.email or "" for row in rows}


def spent_by(row: models.Outgoing, by: Ledger) -> Spent:
    """What one message counts."""
    application = row.touchpoint.interview.application
    at = row.claimed_at or row.queued_at
    answer = by.heard.get((application.pk, row.touchpoint.person))
    answered = answer is not None and answer >= at
    account = by.accounts.get(row.sender_email.casefold(), "")
    return Spent(row.to_email, application.company, at, answered=answered, account=account)


def _last_heard(owner: models.Seeker) -> dict[tuple[int, str | None], datetime]:
    heard: dict[tuple[int, str | None], datetime] = {}
    said = models.Signal.objects.filter(interview__application__seeker=owner, automatic=False)
    for application, person, at in said.values_list("interview__application", "person", "heard_at"):
        key = (application, person)
        heard[key] = max(at, heard.get(key, at))
    return heard


def _accounts(owner: models.Seeker) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in () if owner.practising else queries.accounts(owner).prefetch_related("aliases"):
        for address in (row.address, *(alias.address for alias in row.aliases.all())):
            found.setdefault(address.casefold(), row.address.casefold())
    return found
