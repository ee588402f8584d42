"""Notice: what the seeker wrote elsewhere to somebody known counts, and is not done once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from django.db import transaction

from afterword.actions.plan_again import lay_over
from afterword.domain.facts import Captured, Reason
from afterword.domain.hear.own_words import Did, addressed, own_words
from afterword.domain.match.application import ENOUGH, about
from afterword.domain.match.sender import bare_id, by_email, plain_address
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.written import did_any
from afterword.domain.send.recognise import InHand, recognise
from afterword.domain.send.states import SPENT, Mover, OutgoingState
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Sent
from afterword.store import access, mapping, models, outbox, queries
from afterword.store.columns import storable
from afterword.store.trail import Trail

#: where a server that gives a message another Message-ID keeps the one it came with
_ORIGINALS = ("x-google-original-message-id", "x-microsoft-original-message-id")


@dataclass(frozen=True, slots=True)
class Noticed:
    """A mail of the seeker's own, of which interview it is, what it did, and its entry in the history."""

    interview: int
    did: tuple[Did, ...]
    entry: int


@transaction.atomic
def notice_written(owner: models.Seeker, mail: Mail, policy: Policy, now: datetime) -> Noticed | None:
    """Take in a mail that the seeker wrote in another program, for the people of one interview.

    What it did leaves the plan with that reason, and what was queued for it is cancelled in the same
    transaction. None where it went to nobody of an open application, before its first interview,
    where it was noticed before, and where it is a message of the journal's own.
    """
    owner = access.locked(owner)
    mail = replace(mail, date=min(mail.date or now, now))
    if _is_noticed(owner, mail) or _is_ours(owner, mail):
        return None
    found = _where(owner, mail)
    if found is None:
        return None
    interview, did = found
    entry, sent = _keep(owner, interview, mail, did, now)
    _plan_again(interview, sent, mail, policy, now)
    return Noticed(interview.pk, did, entry)


def _is_noticed(owner: models.Seeker, mail: Mail) -> bool:
    rows = models.Written.objects.filter(interview__application__seeker=owner)
    return rows.filter(message_id=storable(mail.message_id)).exists()


def _is_ours(owner: models.Seeker, mail: Mail) -> bool:
    """Whether it is a message of the journal, by its number, or by its words where a server renamed it."""
    names = [mail.message_id, *(mail.headers.get(name, "") for name in _ORIGINALS)]
    ids = {f"<{bare_id(storable(one))}>" for one in names if one}
    rows = queries.outgoing(owner)
    if rows.filter(message_id__in=ids).exists():
        return True
    to = {plain_address(box.email) for box in (*mail.to, *mail.cc)}
    went = (row for row in rows.filter(state__in=SPENT) if plain_address(row.to_email) in to)
    return any(_is_this(row, mail) for row in went)


def _is_this(row: models.Outgoing, mail: Mail) -> bool:
    """By its words; one in the seeker's own hands also by whom it is for and its subject."""
    message = InHand(row.message_id, row.to_email, row.subject, row.body, answers=bool(row.in_reply_to))
    found = recognise(message, (mail,))
    in_hand = row.state == OutgoingState.HANDED_OVER
    return found is not None and (in_hand or found.by == "text")


def _where(owner: models.Seeker, mail: Mail) -> tuple[models.Interview, tuple[Did, ...]] | None:
    """The interview it belongs to.

    By what it answers, by the application it names, by what it does there, else the latest that it can be of.
    """
    found = [(interview, did) for interview in _open_rounds(owner, mail) if (did := _did(interview, mail))]
    if not found:
        return None
    named = about("", "", mail.subject, mail.visible, queries.candidacies(owner))
    application = named.key if named.weight >= ENOUGH else None

    def nearness(one: tuple[models.Interview, tuple[Did, ...]]) -> tuple[bool, bool, int]:
        interview, did = one
        answers = any(each.answers for each in did)
        return answers, str(interview.application_id) == application, sum(len(each.purposes) for each in did)

    return max(found, key=nearness)  # of equals the first, which was captured last


def _open_rounds(owner: models.Seeker, mail: Mail) -> list[models.Interview]:
    """The rounds of open applications since whose first interview it was written, the latest first."""
    sessions = models.Session.objects.filter(
        interview__application__in=queries.still_open(owner), start__lte=mail.date
    )
    begun = set(sessions.values_list("interview__application", flat=True))
    return list(queries.interviews(owner).filter(application__in=begun))


def _did(interview: models.Interview, mail: Mail) -> tuple[Did, ...]:
    heard = [mapping.signal(row) for row in queries.signals(interview)]
    to = addressed(mail)
    rows = interview.people.exclude(email=None)
    people = [mapping.person(row) for row in rows]
    theirs = {(one.sender_email or "").casefold() for one in heard}
    if to.isdisjoint(theirs) and not any(by_email(address, people) for address in to):
        return ()
    return own_words(mail, mapping.captured(interview), heard)


def _keep(
    owner: models.Seeker, interview: models.Interview, mail: Mail, did: Sequence[Did], now: datetime
) -> tuple[int, tuple[Sent, ...]]:
    trail = Trail(owner, Mover.CLOCK, now)
    rows = []
    for each in did:
        row = interview.written.create(
            person=each.person,
            at=mail.date or now,
            message_id=storable(mail.message_id),
            subject=storable(mail.subject),
            purposes=list(each.purposes),
            items=list(each.items),
            answers=each.answers,
            noted_at=now,
        )
        trail.made(row)
        rows.append(row)
    deeds = dict.fromkeys(purpose for each in did for purpose in each.purposes)
    told = {"person": ", ".join(_names(interview, did)), "at": (mail.date or now).isoformat()}
    code = "wrote" if deeds else "wrote_plain"
    entry = trail.write(code, interview, **told, subject=mail.subject, deeds=" ".join(deeds))
    return entry.pk, tuple(mapping.sent_elsewhere(row) for row in rows)


def _names(interview: models.Interview, did: Sequence[Did]) -> list[str]:
    captured: Captured = mapping.captured(interview)
    return [person.name if (person := captured.person(each.person)) else each.person for each in did]


def _plan_again(
    interview: models.Interview, sent: Sequence[Sent], mail: Mail, policy: Policy, now: datetime
) -> None:
    """Plan anew; what is off the plan, or says what was said already, does not go as it was approved."""
    rows = list(queries.open_touchpoints(interview.application.seeker).filter(interview=interview))
    names = {row.key: row.name for row in interview.people.all()}
    at = (mail.date or now).astimezone(UTC).isoformat()
    reasons = {
        row.key: Reason("written_by_seeker", {"person": names.get(row.person, row.person), "at": at})
        for row in rows
    }
    for row in rows:
        if any(did_any(each, mapping.touchpoint(row)) for each in sent):
            outbox.cancel_queued(row, Mover.CLOCK, reasons[row.key], now)
            outbox.take_back(row, now)
    after = plan(queries.situation(interview), policy, now)
    wanted = {one.id for one in after.touchpoints}
    because = {key: why for key, why in reasons.items() if key not in wanted}
    lay_over(interview, after, now, because)
