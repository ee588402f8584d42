"""Take in hand: the seeker takes an approved message into their own hands, and sends it themselves.

Approving, where it was not done before, and handing over are one press and one transaction, and
the look before sending is asked at once: once it is theirs, nobody can ask it for them. From
here on the message counts as gone, for it may go at any moment; `watch_in_hand` looks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions.approve import approve
from afterword.actions.enqueue import approved
from afterword.actions.enqueue import put as put_in_outbox
from afterword.actions.hand_over import envelope
from afterword.actions.ways import Ways
from afterword.domain.facts import Reason, Way
from afterword.domain.plan.policy import Policy
from afterword.domain.send.look_again import may_be_handed_over
from afterword.domain.send.states import ALIVE, Mover, OutgoingState
from afterword.domain.send.verdict import GO
from afterword.errors import MayNotGo, NotKept, Refused
from afterword.store import access, models, moments, outbox, queries
from afterword.store.trail import Trail

#: as a draft in hand may stand that is looked for again; of any other the seeker is asked something
_SAVED_AGAIN = frozenset({"", "draft_not_kept", "in_drafts"})


@dataclass(frozen=True, slots=True)
class InYourHands:
    """A message that was handed over: its number in the outbox, and the folder it lies in as a draft.

    `wait_until` is the moment before which it is too early to send it (aware), if there is one.
    """

    outgoing: int
    folder: str = ""
    wait_until: datetime | None = None


def save_as_draft(
    owner: models.Seeker,
    touchpoint: int,
    version: int,
    ways: Ways,
    policy: Policy,
    now: datetime,
) -> InYourHands:
    """Save the version of that number as a draft in the mailbox, and leave sending it to the seeker.

    It is saved outside of the transaction, after it: a crash between leaves it handed over, and asked
    once more, the same draft is saved, unless it lies there already. Raises as `take_in_hand`, Refused
    (`no_drafts`), and DraftNotKept, where it stays handed over until the seeker says otherwise.
    """
    waiting = _draft_in_hand(owner, touchpoint, version)
    sender = waiting.sender_email if waiting else outbox.sender(access.touchpoint(owner, touchpoint)).email
    drafts = ways.drafts(sender)
    if drafts is None:
        raise Refused("no_drafts")
    taken = InYourHands(waiting.pk) if waiting else None
    taken = taken or take_in_hand(owner, touchpoint, version, Way.MAILBOX_DRAFT, policy, now)
    row = access.outgoing(owner, taken.outgoing)
    try:
        folder = drafts.put(envelope(row, now))
    except NotKept as error:
        _note(row, Reason("draft_not_kept"), error.detail)
        raise
    _note(row, Reason("in_drafts", {"folder": folder}))
    return InYourHands(row.pk, folder, taken.wait_until)


@transaction.atomic
def take_in_hand(
    owner: models.Seeker, touchpoint: int, version: int, way: Way, policy: Policy, now: datetime
) -> InYourHands:
    """Approve the version of that number, and leave sending it to the seeker, by this way.

    What of it was queued is taken back. Raises Refused as `approve` and `enqueue` do, and MayNotGo
    with the reason for which it may not be sent now; that it is too early is told, and refused to nobody.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    outbox.cancel_queued(row, Mover.SEEKER, Reason("handed_over_instead"), now)
    if row.outgoing.filter(state__in=ALIVE).exists():
        raise Refused("already_queued", touchpoint=str(row.pk))
    if not _is_approved(row, version):
        approve(owner, touchpoint, version, now)
    outgoing = put_in_outbox(row, approved(row), now, way=way)
    verdict = may_be_handed_over(moments.moment(outgoing, policy, now))
    if verdict != GO:
        raise MayNotGo(verdict.reason.code, **verdict.reason.params)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.write_of(row, "in_hand", way=way)
    return InYourHands(outgoing.pk, wait_until=_too_early(row, now))


def _is_approved(row: models.Touchpoint, version: int) -> bool:
    latest = queries.latest_version(row)
    return latest is not None and latest.number == version and bool(queries.standing_approval(latest))


def _draft_in_hand(owner: models.Seeker, touchpoint: int, version: int) -> models.Outgoing | None:
    """What was to be saved as a draft of this very text, and perhaps never was."""
    row = access.touchpoint(owner, touchpoint)
    rows = row.outgoing.filter(state=OutgoingState.HANDED_OVER, way=Way.MAILBOX_DRAFT, code__in=_SAVED_AGAIN)
    return rows.filter(approval__version__number=version).first()


def _too_early(row: models.Touchpoint, now: datetime) -> datetime | None:
    return row.earliest if now < row.earliest else None


def _note(row: models.Outgoing, why: Reason, detail: str = "") -> None:
    """Write down where the draft lies, unless the seeker has decided about it in the meantime."""
    rows = models.Outgoing.objects.filter(pk=row.pk, state=OutgoingState.HANDED_OVER)
    rows.update(code=why.code, params=dict(why.params), detail=detail)
