"""Which folders are read for answers: wherever a rule or a hand may have filed one away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from imapclient.imap_utf7 import decode

from afterword.adapters.imap.answers import Listed, listed, statuses
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


def survey(wire: Wire, before: Mark | None) -> list[Folder]:
    """The folders to read, the main one first, and how they stand: in one round trip where that can be.

    What a server does not tell with its list is asked for the folders that were read before, at the
    same time.
    """
    if wire.can(b"LIST-STATUS"):
        answers = wire.ask(b'LIST "" "*" RETURN (SPECIAL-USE STATUS ' + _ITEMS + b")")
        return _with(statuses(answers), chosen(listed(answers)))
    remembered = [name.encode("latin-1") for name in before.places] if before else []
    tags = wire.send(b'LIST "" "*"', *map(_status, remembered))
    folders = chosen(listed(wire.answers(tags[0])))
    told = statuses(_answered(wire, tags[1:]))
    further = [folder.name for folder in folders if folder.name not in told]
    if further:
        told |= statuses(_answered(wire, wire.send(*map(_status, further))))
    return _with(told, folders)


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


def _status(name: bytes) -> bytes:
    return b"STATUS " + quoted(name) + b" " + _ITEMS


def _answered(wire: Wire, tags: Iterable[bytes]) -> Iterator[Answer]:
    """The answers to several commands; a folder that went or is closed to us says nothing."""
    for tag in tags:
        yield from wire.tolerated(tag)


def _with(told: dict[bytes, dict[bytes, int]], folders: list[Folder]) -> list[Folder]:
    by_name = {name.upper() if name.upper() == b"INBOX" else name: one for name, one in told.items()}
    key = [folder.name.upper() if folder.name.upper() == b"INBOX" else folder.name for folder in folders]
    return [
        replace(folder, status=by_name.get(name, {}))
        for folder, name in zip(folders, key, strict=True)
        if folder.main or name in by_name
    ]
