"""Receive post by hand: mails that were dropped, given at the terminal, or pasted as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.actions.notice_written import Noticed
from afterword.actions.read_doubts import is_asked
from afterword.actions.read_history import ChangedItem, described
from afterword.actions.rehearse import Tools
from afterword.actions.renew import last_entry
from afterword.actions.take_post import in_order, take_post
from afterword.actions.write_drafts import write_drafts
from afterword.domain.hear.handed_on import unwrapped
from afterword.domain.sources import Mail, Mailbox, SourceText
from afterword.domain.touchpoints import SignalKind
from afterword.errors import Missing
from afterword.ports import Reader
from afterword.store import access, models, queries


@dataclass(frozen=True, slots=True)
class Came:
    """What one mail was taken for. No `kind` and not `own`: it concerns nobody, or was taken in before.

    `asked` where only the seeker can tell whose it is, or whether it is genuine.
    """

    file: str
    subject: str
    people: str = ""
    kind: SignalKind | None = None
    evidence: str = ""
    own: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """Every mail in the order it was written in, and the changes that followed in theirs."""

    came: tuple[Came, ...]
    changed: tuple[ChangedItem, ...]


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text that was pasted, and what the seeker says of it.

    `person` is the number of somebody in the journal, `name` whoever else it is; `at` (aware) when it was
    written; `own` where the seeker wrote it to them.
    """

    text: str
    at: datetime
    person: int | None = None
    name: str = ""
    own: bool = False


def receive_post(owner: models.Seeker, mails: Sequence[Mail], tools: Tools, now: datetime) -> Post:
    """Take these in by the seeker's hand, and write what they put on the plan."""
    seen = last_entry(owner)
    came, interviews = [], set()
    for mail in in_order(mails):
        taken = take_post(owner, mail, tools.policy, now, by_hand=True)
        came.append(_came(owner, mail, taken))
        interviews |= {taken.interview} if taken else set()
    for interview in sorted(interviews):
        write_drafts(owner, interview, tools, now)
    rows = queries.history(owner).filter(pk__gt=seen).exclude(code="draft_written").order_by("pk")
    return Post(tuple(came), described(owner, list(rows)))


def pasted_source(owner: models.Seeker, pasted: Pasted, reader: Reader) -> SourceText:
    """The text as a mail that can be read. Raises Missing for a person that is not there."""
    row = access.person(owner, pasted.person) if pasted.person else None
    other = Mailbox(row.name, row.email or "") if row else _typed(pasted.name)
    own = queries.sender(owner)
    sender, to = (own, other) if pasted.own else (other, own)
    return reader.pasted(pasted.text, sender, to, pasted.at)


def as_own(owner: models.Seeker, mails: Sequence[Mail]) -> list[Mail]:
    """The mails as the seeker's, from whatever address they were written."""
    own = queries.sender(owner)
    if not own.email:
        raise Missing("your address")
    return [replace(mail, sender=own) for mail in mails]


def find_person(owner: models.Seeker, name: str) -> int | None:
    """The number of the one person of the journal of this name, or part of one; None where it is not one."""
    rows = models.Person.objects.filter(application__seeker=owner).order_by("-pk")
    exact = [row.pk for row in rows if name.casefold() in {row.name.casefold(), (row.email or "").casefold()}]
    part = [row.pk for row in rows if set(name.casefold().split()) <= set(row.name.casefold().split())]
    return next(iter(exact), part[0] if len(part) == 1 else None)


def _typed(name: str) -> Mailbox:
    """A name, an address, or both, as somebody typed it."""
    words, _, address = name.strip().rpartition(" ")
    if "@" not in address:
        return Mailbox(name.strip(), "")
    return Mailbox(words.strip(' "'), address.strip("<>"))


def _inner(owner: models.Seeker, mail: Mail) -> Mail:
    """What is heard of a mail: of one that the seeker forwarded, the one within."""
    return unwrapped(mail, queries.own_addresses(owner)) or mail


def _came(owner: models.Seeker, mail: Mail, taken: object) -> Came:
    base = Came(mail.file, mail.subject)
    if taken is None:
        return replace(base, asked=is_asked(owner, _inner(owner, mail).message_id))
    names = queries.names_of(owner)
    interview = access.interview(owner, taken.interview)  # type: ignore[attr-defined]  # either has it
    if isinstance(taken, Noticed):
        keys = (each.person for each in taken.did)
        people = ", ".join(names.get((interview.application_id, key), key) for key in keys)
        return replace(base, people=people, own=True)
    signal = taken.signal  # type: ignore[attr-defined]  # what else is heard
    who = names.get((interview.application_id, signal.person or ""), signal.sender_name or mail.sender.name)
    return replace(base, people=who, kind=signal.kind, evidence=signal.evidence)
