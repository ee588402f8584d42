"""Read in hand: what the seeker took into their own hands, and what may be taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.send_due import envelope
from afterword.domain.facts import Method, Reason
from afterword.domain.send.states import NOTHING_TO_ASK, OutgoingState, Way
from afterword.errors import Missing
from afterword.ports import MailProgram
from afterword.store import access, models, queries
from afterword.store.columns import reason


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
    """By which ways a message may be taken: `draft` where a mailbox has drafts, `early` until when to wait."""

    draft: bool
    early: datetime | None


def read_in_hand(
    owner: models.Seeker, touchpoint: int, program: MailProgram, now: datetime
) -> InHandView | None:
    """What of this touchpoint is in the seeker's hands; None where nothing is. Raises Missing."""
    row = _row(owner, touchpoint)
    if row is None:
        return None
    files = tuple(row.touchpoint.attachments.order_by("pk").values_list("name", flat=True))
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


def offered_ways(owner: models.Seeker, touchpoint: int, now: datetime) -> Offered | None:
    """How this message could be taken in hand; None where it does not go by mail. Raises Missing."""
    row = access.touchpoint(owner, touchpoint)
    if row.method != Method.EMAIL:
        return None
    account = None if owner.practising else queries.account_of(owner, row.sends_from)
    return Offered(bool(account and account.in_host), row.earliest if now < row.earliest else None)


def file_in_hand(owner: models.Seeker, touchpoint: int, program: MailProgram, now: datetime) -> bytes:
    """What is in the seeker's hands as a file for their mail program. Raises Missing where nothing is."""
    row = _row(owner, touchpoint)
    if row is None:
        raise Missing("message in your hands")
    return program.file(envelope(row, now))


def _row(owner: models.Seeker, touchpoint: int) -> models.Outgoing | None:
    rows = access.touchpoint(owner, touchpoint).outgoing.filter(state=OutgoingState.HANDED_OVER)
    return rows.select_related("touchpoint__interview__application__seeker", "approval").first()


def _hears(owner: models.Seeker) -> bool:
    return not owner.practising and queries.accounts(owner).exclude(in_host="").exists()
