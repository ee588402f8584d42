"""Read what goes along with a message, and what could."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models.functions import Length

from afterword.actions.propose_meeting import default_summary, may_propose
from afterword.domain.facts import Method, Reason
from afterword.domain.review.enclosed import OF_ATTACHMENTS
from afterword.domain.send.copies import barred_copy
from afterword.domain.send.invitation import InvitationMethod
from afterword.domain.send.proposal import Proposal
from afterword.domain.touchpoints import Purpose
from afterword.store import access, along, mapping, models, outbox, queries

#: kinds of files that people send along; what else an interview was read from stays in the journal
_SENT_ALONG = (
    *(".pdf", ".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx", ".odp", ".xls", ".xlsx", ".ods"),
    *(".png", ".jpg", ".jpeg"),
)


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file that goes along, or could: its number, its name, its size in bytes."""

    number: int
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class CopyShown:
    """Somebody who gets a copy, or could; `barred` says why they cannot."""

    key: str
    name: str
    chosen: bool
    barred: Reason | None


@dataclass(frozen=True, slots=True)
class Along:
    """All of it. `sender` is the address it goes from, `senders` those there are to choose from.

    `held` are files of the interview that the journal could lend. `meeting` is what the message
    proposes, `told` what their calendar may hold by an earlier one; `may_propose` whether the
    message is one in which people agree on an hour, `called` what a meeting would be called.
    `answer` is what their calendar said to it.
    `asks`: the review says that something is missing, or that the text does not speak of it.
    """

    to: str
    sender: str
    senders: tuple[str, ...]
    attached: tuple[FileShown, ...]
    held: tuple[FileShown, ...]
    people: tuple[CopyShown, ...]
    meeting: Proposal | None
    told: Proposal | None
    may_propose: bool
    called: str
    asks: bool
    answer: Reason | None = None

    @property
    def copies(self) -> tuple[str, ...]:
        """The names of those who get a copy."""
        return tuple(one.name for one in self.people if one.chosen)

    @property
    def invites(self) -> str:
        """What it does to calendars: "invites", "calls_off", or "" nothing."""
        if self.meeting is None:
            return ""
        return "calls_off" if self.calls_off else "invites"

    @property
    def calls_off(self) -> bool:
        """Whether the message takes a meeting back."""
        return self.meeting is not None and self.meeting.method is InvitationMethod.CANCEL


def read_along(owner: models.Seeker, touchpoint: int, now: datetime) -> Along | None:
    """What goes along with the message of a touchpoint; None where it is no mail. Raises Missing."""
    row = access.touchpoint(owner, touchpoint)
    if row.method != Method.EMAIL:
        return None
    person, sender = outbox.recipient(row), outbox.sender(row)
    attached = _attached(row)
    return Along(
        to=person.name if person else row.person,
        sender=sender.email,
        senders=tuple(one.email for one in queries.senders(owner)),
        attached=attached,
        held=_held(row, {one.name for one in attached}),
        people=_people(row, person),
        meeting=along.proposal(row),
        told=along.told(row, now),
        may_propose=may_propose(row),
        called=default_summary(row, sender),
        asks=_asks(row),
        answer=along.meeting_answer(row),
    )


def _asks(row: models.Touchpoint) -> bool:
    version = queries.latest_version(row)
    return version is not None and version.findings.filter(code__in=OF_ATTACHMENTS).exists()


def _attached(row: models.Touchpoint) -> tuple[FileShown, ...]:
    files = row.attachments.order_by("pk").values_list("pk", "name", "size")
    return tuple(FileShown(*file) for file in files)


def _held(row: models.Touchpoint, attached: set[str]) -> tuple[FileShown, ...]:
    """Papers with their bytes that are no notes of the seeker's: nothing of the debrief stands in them."""
    items = row.interview.items.values_list("source", flat=True)
    notes = {source["file"] for source in items if source}
    files = row.interview.sources.exclude(content=None).annotate(size=Length("content"))
    shown = (FileShown(*file) for file in files.order_by("pk").values_list("pk", "file", "size"))
    barred = attached | notes
    return tuple(one for one in shown if one.name not in barred and one.name.lower().endswith(_SENT_ALONG))


def _people(row: models.Touchpoint, addressee: models.Person | None) -> tuple[CopyShown, ...]:
    theirs = (addressee.email or "").casefold() if addressee else ""
    others = row.interview.application.people.exclude(key=row.person).order_by("pk")
    rows = [one for one in others if not theirs or (one.email or "").casefold() != theirs]
    if not rows:
        return ()
    known, purpose = queries.candidacy(row.interview), Purpose(row.purpose)
    return tuple(
        CopyShown(one.key, one.name, one.key in row.copies, barred_copy(mapping.person(one), known, purpose))
        for one in rows
    )
