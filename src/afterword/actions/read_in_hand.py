"""Read in hand: what the seeker took into their own hands, and what may be taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.hand_over import envelope
from afterword.domain.facts import Method, Reason, Way
from afterword.domain.send.envelope import (
    Envelope,
    header_text,
    is_address,
    is_message_id,
    new_message_id,
)
from afterword.domain.send.states import NOTHING_TO_ASK, OutgoingState
from afterword.domain.sources import Mailbox
from afterword.errors import Missing
from afterword.ports import MailProgram
from afterword.store import access, along, models, outbox, queries
from afterword.store.columns import reason, zone


@dataclass(frozen=True, slots=True)
class InHandView:
    """One message in the seeker's own hands, as it was when they took it, at `since` (aware).

    `link` opens it in their mail program, None where no link can hold it; `files` are the names of
    what a link and a copy leave behind. `why` is what is known of it since, `asks` whether that is a
    question. `watched` says whether their sent mail is looked at; `edited`, that the text in the
    journal is another by now.
    """

    outgoing: int
    way: Way
    since: datetime
    to: str
    subject: str
    body: str
    link: str | None
    files: tuple[str, ...]
    why: Reason
    asks: bool
    detail: str
    watched: bool
    edited: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """By which ways a message may be taken.

    `draft` where a mailbox has drafts, `link` where a link can hold it, `files` those that a link and
    a copy leave behind; `early` is the moment before which it is too early for it (aware).
    """

    draft: bool
    link: bool
    files: tuple[str, ...]
    early: datetime | None


def read_in_hand(
    owner: models.Seeker, touchpoint: int, program: MailProgram, now: datetime
) -> InHandView | None:
    """What of this touchpoint is in the seeker's hands; None where nothing is. Raises Missing."""
    row = _row(owner, touchpoint)
    if row is None:
        return None
    files = along.names(row.touchpoint)
    latest = queries.latest_version(row.touchpoint)
    return InHandView(
        outgoing=row.pk,
        way=Way(row.way),
        since=row.queued_at,
        to=row.to_email,
        subject=row.subject,
        body=row.body,
        link=None if files else program.link(envelope(row, now)),
        files=files,
        why=reason(row.code, row.params),
        asks=row.code not in NOTHING_TO_ASK,
        detail=row.detail,
        watched=_hears(owner),
        edited=latest is not None and latest.pk != row.approval.version_id,
    )


def offered_ways(
    owner: models.Seeker, touchpoint: int, program: MailProgram, now: datetime
) -> Offered | None:
    """How this message could be taken in hand; None where it does not go by mail. Raises Missing."""
    row = access.touchpoint(owner, touchpoint)
    letter = _letter(row, now)
    if letter is None:
        return None
    account = None if owner.practising else queries.account_of(owner, outbox.sender(row).email)
    files = along.names(row)
    return Offered(
        draft=bool(account and account.in_host),
        link=not files and program.link(letter) is not None,
        files=files,
        early=row.earliest.astimezone(zone(row.zone)) if now < row.earliest else None,
    )


def file_in_hand(owner: models.Seeker, touchpoint: int, program: MailProgram, now: datetime) -> bytes:
    """What is in the seeker's hands as a file for their mail program. Raises Missing where nothing is."""
    row = _row(owner, touchpoint)
    if row is None:
        raise Missing("message in your hands")
    return program.file(envelope(row, now))


def _row(owner: models.Seeker, touchpoint: int) -> models.Outgoing | None:
    rows = access.touchpoint(owner, touchpoint).outgoing.filter(state=OutgoingState.HANDED_OVER)
    return rows.select_related("touchpoint__interview__application__seeker", "approval").first()


def _letter(row: models.Touchpoint, now: datetime) -> Envelope | None:
    """What would be taken, as far as a link holds it; None where there is no letter, or no address for it."""
    version, person, sender = queries.latest_version(row), outbox.recipient(row), outbox.sender(row)
    if row.method != Method.EMAIL or version is None or person is None:
        return None
    if not (is_address(person.email or "") and is_address(sender.email)):
        return None
    to, subject = Mailbox("", person.email or ""), header_text(version.subject or "")
    answers = row.answers if row.answers and is_message_id(row.answers) else None
    made_up = new_message_id("0" * 32, sender.email)
    copies = tuple(Mailbox("", one.email or "") for one in outbox.copied(row))
    return Envelope(sender, to, subject, version.body, made_up, now, answers, copies=copies)


def _hears(owner: models.Seeker) -> bool:
    return not owner.practising and queries.accounts(owner).exclude(in_host="").exists()
