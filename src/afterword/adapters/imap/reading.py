"""Which folders are read for answers: wherever a rule or a hand may have filed one away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from imapclient.imap_utf7 import decode

from afterword.adapters.imap.answers import Listed, listed, numbers, opened, statuses
from afterword.adapters.imap.folders import (
    DRAFT_NAMES,
    INBOX,
    JUNK_NAMES,
    SENT_NAMES,
    TRASH_NAMES,
    last_part,
)
from afterword.adapters.imap.marks import Mark
from afterword.adapters.imap.wire import Answer, Wire

_MOST = 100  # folders; who has more files by hand, and reads before filing
_ITEMS = b"(MESSAGES UIDNEXT UIDVALIDITY)"
_LIST = b'LIST "" "*"'
_LIST_STATUS = b'LIST "" "*" RETURN (SPECIAL-USE STATUS ' + _ITEMS + b")"
_CLOSED = frozenset({b"\\noselect", b"\\nonexistent"})
#: Copies of what lies elsewhere, what the seeker did not send, and what the seeker threw away.
_LEFT_OUT = frozenset({b"\\drafts", b"\\trash", b"\\flagged", b"\\important"})
_LEFT_OUT_NAMES = frozenset((*DRAFT_NAMES, *TRASH_NAMES))
_JUNK, _EVERYTHING, _SENT = b"\\junk", b"\\all", b"\\sent"


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder that is read, by its name as on the wire, and what STATUS tells of it.

    `main` is the one that must stay what it is; in one of `junk`, a sender's word counts for nothing.
    One of `sent` mail is full however empty the mailbox is.
    """

    name: bytes
    main: bool = False
    junk: bool = False
    sent: bool = False
    status: dict[bytes, int] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Its name as a mark has it."""
        return self.name.decode("latin-1")

    @property
    def messages(self) -> int:
        """How many messages lie there, as told."""
        return self.status.get(b"MESSAGES", 0)

    @property
    def following(self) -> int:
        """The number of the next message, as told; 0 where it is not."""
        return self.status.get(b"UIDNEXT", 0)


@dataclass(frozen=True, slots=True)
class Survey:
    """A mailbox at one moment.

    `folders` are those to read, the main one first; `beside` is how many messages lie in each other
    one. `opened` is the one that is open now, if any, and `new` are the UIDs that are new there.
    """

    folders: list[Folder]
    beside: dict[str, int] = field(default_factory=dict)
    opened: bytes | None = None
    new: Sequence[int] = ()


def survey(wire: Wire, before: Mark | None) -> Survey:
    """How the folders stand: in one round trip where they were looked at before.

    What a server does not tell with its list is asked for the folders that it had, at the same time. The
    main one is opened as well, and asked what is new: what a list tells of a folder need not be true.
    """
    extended = wire.can(b"LIST-STATUS")
    known = [] if extended or not before else [*before.places, *before.beside][:_MOST]
    asked = [_LIST_STATUS if extended else _LIST, *(_status(name.encode("latin-1")) for name in known)]
    opening = _news(before) if before else ()
    tags = wire.send(*asked, *opening)
    answers, refused = wire.together(tags)
    if tags[0] in refused:  # the longer form is offered, and refused all the same: some servers do
        answers += wire.ask(_LIST)
    if refused.intersection(tags[len(asked) :]):
        before = None
    return _surveyed(wire, answers, before)


def _surveyed(wire: Wire, answers: list[Answer], before: Mark | None) -> Survey:
    """What these answers tell, and what is asked besides; without `before` nothing was opened."""
    all_of_them, told = listed(answers), statuses(answers)
    folders = chosen(all_of_them)
    read = {folder.name for folder in folders}
    others = [one.name for one in all_of_them if one.name not in read and not one.flags & _CLOSED][:_MOST]
    further = [name for name in (*read, *others) if _key(name) not in {_key(one) for one in told}]
    if further:
        told |= statuses(wire.together(wire.send(*map(_status, further)))[0])
    folders = _with(told, folders)
    by_key = {_key(name): one for name, one in told.items()}
    beside = {name.decode("latin-1"): by_key.get(_key(name), {}).get(b"MESSAGES", 0) for name in others}
    main = folders[0]
    if not before or main.key != before.main:
        return Survey(folders, beside)
    main.status.update(opened(answers))
    following = before.places[main.key].next
    new = [number for number in numbers(answers) if number >= following]
    return Survey(folders, beside, main.name, new)


def chosen(all_of_them: Iterable[Listed]) -> list[Folder]:
    """Which of these are read: the one of everything where there is one, else all that may hold an answer.

    Junk is read, too, for an answer that a filter took for it.
    """
    able = [one for one in all_of_them if not one.flags & _CLOSED and not one.name.startswith(b"#")]
    junk = [Folder(one.name, junk=True) for one in able if _is_junk(one)]
    everything = next((one for one in able if _EVERYTHING in one.flags), None)
    if everything is not None:
        return [Folder(everything.name, main=True), *junk[:1]]
    others = (one for one in able if not _is_left_out(one) and one.name.upper() != INBOX.encode())
    read = [Folder(one.name, sent=_is_sent(one)) for one in others if not _is_junk(one)]
    read.sort(key=lambda folder: not folder.sent)
    return [Folder(_inbox(able), main=True), *junk[:1], *read][:_MOST]


def quoted(name: bytes) -> bytes:
    """A folder's name as a command has it."""
    return b'"' + name.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _inbox(able: list[Listed]) -> bytes:
    return next((one.name for one in able if one.name.upper() == INBOX.encode()), INBOX.encode())


def _is_left_out(one: Listed) -> bool:
    return bool(one.flags & _LEFT_OUT) or _usual_name(one) in _LEFT_OUT_NAMES


def _is_junk(one: Listed) -> bool:
    return _JUNK in one.flags or (not one.flags & _LEFT_OUT and _usual_name(one) in JUNK_NAMES)


def _is_sent(one: Listed) -> bool:
    return _SENT in one.flags or _usual_name(one) in SENT_NAMES


def _usual_name(one: Listed) -> str:
    return last_part(decode(one.name), one.delimiter).casefold()


def _news(before: Mark) -> tuple[bytes, bytes]:
    """Open the main folder, and ask what is new in it: the last mail is told even if it is not."""
    main = before.places.get(before.main)
    following = main.next if main else 1
    return b"EXAMINE " + quoted(before.main.encode("latin-1")), b"UID SEARCH UID %d:*" % following


def _key(name: bytes) -> bytes:
    """The inbox may be written in any case."""
    return INBOX.encode() if name.upper() == INBOX.encode() else name


def _status(name: bytes) -> bytes:
    return b"STATUS " + quoted(name) + b" " + _ITEMS


def _with(told: dict[bytes, dict[bytes, int]], folders: list[Folder]) -> list[Folder]:
    by_key = {_key(name): one for name, one in told.items()}
    return [
        replace(folder, status=by_key.get(_key(folder.name), {}))
        for folder in folders
        if folder.main or _key(folder.name) in by_key
    ]
