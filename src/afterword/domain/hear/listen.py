"""Hearing: which person and thread a mail belongs to, what it means, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from afterword.domain.facts import Captured, Person
from afterword.domain.hear.calendar_answers import as_calendars_tell
from afterword.domain.hear.failures import for_good, only_full
from afterword.domain.hear.meaning import Heard, classify
from afterword.domain.hear.pointed import ADDRESS
from afterword.domain.hear.sentences import LONGEST_TEXT
from afterword.domain.match.platforms import speaks_for_others
from afterword.domain.match.sender import Matched, by_email, by_name, match, plain_address
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import FailedAddress, Particulars, Sent, Signal, SignalKind

BEFORE = {SignalKind.NEXT_ROUND: SignalKind.SCHEDULING, SignalKind.STOP_REQUEST: SignalKind.OTHER}


def hear(mail: Mail, captured: Captured, sent: Sequence[Sent]) -> Signal:
    """What one mail means for the plan of this application.

    `sent` are our messages so far. Never raises: what cannot be told is None or `other`.
    """
    heard = classify(mail, captured.country)
    matched = match(mail, captured.people, sent)
    kind = in_time(heard.kind, mail.date, captured)
    failed = _failed(mail, captured) if kind is SignalKind.BOUNCE else ()
    signal = Signal(
        kind=kind,
        person=_addressee(failed, captured, matched) if failed else matched.person,
        at=mail.date or datetime.min.replace(tzinfo=UTC),
        message_id=mail.message_id,
        file=mail.file,
        subject=mail.subject,
        until=heard.until,
        evidence=heard.evidence,
        automatic=heard.automatic,
        in_thread_of=matched.thread.touchpoint if matched.thread else None,
        failed=failed,
        questions=heard.questions,
        decision_date=heard.decision_date,
        lifts_contact_rule=heard.lifts_contact_rule,
        forbids_contact=heard.forbids_contact,
        sender_name=_answer_name(mail),
        sender_email=_answer_address(mail),
        about=_about(heard, captured, matched),
        answer_by=heard.answer_by,
        reopens=heard.reopens,
        particulars=_from_where(mail, heard, captured.person(matched.sender)),
        sure=heard.sure,
        perhaps=tuple(other for other in heard.perhaps if other is not kind),
    )
    return as_calendars_tell(signal, mail)


def _from_where(mail: Mail, heard: Heard, person: Person | None) -> Particulars:
    """What it says besides; who writes from another address of the same house may be reached there."""
    told, writes = heard.particulars, mail.sender.email
    known = (person.email or "") if person else ""
    if heard.automatic or told.new_address or not known or plain_address(known) == plain_address(writes):
        return told
    house = known.rpartition("@")[2].casefold()
    same = house == writes.rpartition("@")[2].casefold() and not speaks_for_others(house)
    return replace(told, new_address=writes) if same else told


def addresses_meant(mail: Mail) -> tuple[str, ...]:
    """Of a report, whom else than its sender it concerns: the addresses that failed, else those it writes."""
    if classify(mail).kind is not SignalKind.BOUNCE:
        return ()
    return tuple(each.address for each in mail.failed) or _written(mail)


def written_addresses(mail: Mail) -> tuple[str, ...]:
    """Every address that a mail names as failed or in its words; cheap, and asked before what it means."""
    return (*(each.address for each in mail.failed), *_written(mail))


def _written(mail: Mail) -> tuple[str, ...]:
    return tuple(ADDRESS.findall(mail.text[:LONGEST_TEXT]))


def in_time(kind: SignalKind, at: datetime | None, captured: Captured) -> SignalKind:
    """What a mail of that moment means: before the interview is over, it invites to that very interview."""
    if at is None or not captured.interview.sessions or at > captured.interview.end:
        return kind
    return BEFORE.get(kind, kind)


def _failed(mail: Mail, captured: Captured) -> tuple[FailedAddress, ...]:
    """The report's addresses; where it names none, those of known people in its words."""
    if mail.failed:
        return tuple(FailedAddress(each.address, for_good(each)) for each in mail.failed)
    written = dict.fromkeys(address.casefold() for address in _written(mail))
    lasting = not only_full(mail.text[:LONGEST_TEXT])
    return tuple(FailedAddress(each, lasting) for each in written if by_email(each, captured.people))


def _addressee(failed: Sequence[FailedAddress], captured: Captured, matched: Matched) -> str | None:
    known = (by_email(each.address, captured.people) for each in failed)
    return next((key for key in known if key), matched.person)


def _about(heard: Heard, captured: Captured, matched: Matched) -> str | None:
    """Whose words they are where the sender hands them on, or for whom the sender answers."""
    if heard.forwarded:
        author = heard.forwarded.author
        return by_email(author.email, captured.people) or by_name(author.name, captured.people)
    answered = matched.thread.person if matched.thread else None
    return answered if answered != matched.person else None


def _answer_name(mail: Mail) -> str | None:
    names = (*(box.name for box in mail.reply_to), mail.sender.name)
    return next((name for name in names if name), None)


def _answer_address(mail: Mail) -> str | None:
    """Where an answer goes: the Reply-To where one is given, the sender otherwise."""
    boxes = (*mail.reply_to, mail.sender)
    return next((box.email for box in boxes if box.email), None)
