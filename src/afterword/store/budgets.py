"""Reads of what was spent: every message that went or may have gone, and of what each account may send."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.send.budget import NO_ACCOUNT, Allowance, Spent
from afterword.domain.send.states import SPENT
from afterword.store import models, queries


def allowance(owner: models.Seeker, address: str) -> Allowance:
    """What the account may send that sends in the name of this address; in the example there is none."""
    row = None if owner.practising else queries.account_of(owner, address)
    return Allowance(row.address.casefold(), row.day_cap, row.pace) if row else NO_ACCOUNT


def spent(owner: models.Seeker, but: models.Outgoing) -> tuple[Spent, ...]:
    """Every other message of this seeker that went or may have gone, over all applications and accounts."""
    rows = queries.outgoing(owner).filter(state__in=SPENT).exclude(pk=but.pk)
    answers, accounts = _answers(owner), _accounts(owner)
    return tuple(_spent(row, answers, accounts) for row in rows)


def _answers(owner: models.Seeker) -> dict[tuple[int, str | None], datetime]:
    """When each person of each application was last heard."""
    heard: dict[tuple[int, str | None], datetime] = {}
    said = models.Signal.objects.filter(interview__application__seeker=owner, automatic=False)
    for application, person, at in said.values_list("interview__application", "person", "heard_at"):
        key = (application, person)
        heard[key] = max(at, heard.get(key, at))
    return heard


def _accounts(owner: models.Seeker) -> dict[str, str]:
    """The account behind each address of the seeker's, aliases included."""
    found: dict[str, str] = {}
    for row in () if owner.practising else queries.accounts(owner).prefetch_related("aliases"):
        for address in (row.address, *(alias.address for alias in row.aliases.all())):
            found.setdefault(address.casefold(), row.address.casefold())
    return found


def _spent(
    row: models.Outgoing, answers: dict[tuple[int, str | None], datetime], accounts: dict[str, str]
) -> Spent:
    application = row.touchpoint.interview.application
    at = row.claimed_at or row.queued_at
    answer = answers.get((application.pk, row.touchpoint.person))
    answered = answer is not None and answer >= at
    account = accounts.get(row.sender_email.casefold(), "")
    return Spent(row.to_email, application.company, at, answered=answered, account=account)
