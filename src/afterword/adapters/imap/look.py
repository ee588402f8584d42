"""One look into a mailbox: every folder's heads from where the last look ended, and few mails whole.

New mail comes first, in every folder; then, a bounded way at a time, what lay there before: in a
folder met for the first time, or for people who became known since.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from operator import itemgetter

from imapclient.exceptions import IMAPClientError
from imapclient.imap_utf7 import decode

from afterword.adapters.imap import answers, heads, marks, whole
from afterword.adapters.imap.answers import Head
from afterword.adapters.imap.marks import Mark, Place
from afterword.adapters.imap.reading import Folder, Survey, quoted, survey
from afterword.adapters.imap.sent import A_DAY
from afterword.adapters.imap.sieve import Sieve
from afterword.adapters.imap.wire import Wire
from afterword.domain.hear.known import Known, concerns, is_own_word, may_concern
from afterword.domain.hear.missing import missing
from afterword.domain.hear.own_words import is_own
from afterword.domain.sources import Inbox, Mail
from afterword.errors import FolderGone, MailboxChanged

PIECE = 200_000  # heads that one look reads
AT_ONCE = 50_000  # heads asked for with one command, of a server that is quick
SOME = 5_000  # heads asked for with one command until it is known how quick it is
QUICK = 1.0  # seconds
LONG_ENOUGH = 10.0  # seconds after which a look begins no further command for mail from before
_UID = itemgetter(0)
_LONGEST_SET = 7_000  # bytes of a command that every server reads
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Look:
    """One look over a line, for these people, from this mark."""

    def __init__(self, wire: Wire, known: Known, before: Mark | None) -> None:
        self._wire = wire
        self._known = known
        self._before = before
        self._people = marks.fingerprint(known)
        self._left = PIECE
        self._begun = time.monotonic()
        self._weight = self._unread = 0
        self._mails: dict[str, Mail] = {}
        self._answering: set[str] = set()
        self._open: bytes | None = None
        self._at_once = min(SOME, AT_ONCE)
        threads = _in_threads(known)
        strangers = replace(threads, written_to=frozenset())
        self._ways = {
            (False, False): _Way(known),
            (False, True): _Way(threads),
            (True, False): _Way(strangers),
        }

    def inbox(self) -> Inbox:
        """What it finds. Raises MailboxChanged, and IMAPClientError where the server refuses."""
        there = survey(self._wire, self._before)
        folders, self._open = there.folders, there.opened
        main = folders[0]
        if self._before and self._before.main not in {main.key, *(one.key for one in folders)}:
            raise MailboxChanged
        places = {folder.key: self._place(folder) for folder in folders}
        for folder in folders:
            places[folder.key] = self._new(folder, places[folder.key], there)
        remaining = self._unread
        for folder in folders:
            places[folder.key], more = self._old(folder, places[folder.key])
            remaining += more
        for name in self._answering:
            places[name] = replace(places[name], answers=1)
        for folder in folders:
            places[folder.key] = replace(places[folder.key], sent=int(folder.sent))
        total = sum(folder.messages for folder in folders if not folder.sent)
        seen = sum(place.seen for place in places.values()) if remaining else 0
        told = Mark(self._people, main.key, places, there.beside)
        gone = missing(self._before.held(), told.held()) if self._before else None
        if gone and gone.cause == FolderGone.__name__:
            gone = replace(gone, detail=decode(gone.detail.encode("latin-1")))
        return Inbox(total, tuple(self._mails.values()), str(told), seen, seen + remaining, gone)

    def _place(self, folder: Folder) -> Place:
        """Where reading goes on. Raises MailboxChanged where the main folder is another's."""
        before = self._before.places.get(folder.key) if self._before else None
        if not folder.following or b"UIDVALIDITY" not in folder.status:
            self._examine(folder)
        validity = folder.status.get(b"UIDVALIDITY", 0)
        if before is not None and (before.validity != validity or before.told > folder.following > 0):
            if folder.main:
                raise MailboxChanged  # numbers are given once: others, or lower ones, are another mailbox's
            before = None
        if before is None:
            after = self._after_the_last(folder)
            upto = after if self._known.since else 0
            return Place(validity, after, min(1, upto), upto, 0, folder.following, folder.messages)
        if self._before and self._before.people != self._people:
            return replace(before, again=1, upto=before.next, seen=0)
        return before

    def _examine(self, folder: Folder) -> None:
        """Open it, and take what it tells then for what it is."""
        folder.status.update(answers.opened(self._wire.ask(b"EXAMINE " + quoted(folder.name))))
        self._open = folder.name

    def _after_the_last(self, folder: Folder) -> int:
        """What UIDNEXT should be. Raises IMAPClientError on a server that tells nothing of what it holds."""
        last = max(self._search(folder, b"UID *"), default=0)
        if not last and folder.messages and not folder.following:
            raise IMAPClientError("the server does not say what lies there")
        return last + 1 if last or not folder.messages else folder.following

    def _new(self, folder: Folder, place: Place, there: Survey) -> Place:
        """Look at what came since the last look; of too much at once, the rest becomes mail from before.

        UIDNEXT need not be true: that there are more messages tells of new ones, too, all to the end of the
        folder are asked for, and the next look goes on behind the last one that came.
        """
        told = replace(place, told=folder.following or place.told, messages=folder.messages)
        new = self._numbers_of_new(folder, place, there)
        if not new:
            return told
        if len(new) > min(self._left, SOME) or self._known.since is None or not self._may_hold_more():
            if place.behind:  # it stays new until what lay there before is done
                self._unread += 1
                return place
            after = max(place.next, self._after_the_last(folder))
            return replace(told, next=after, again=place.next, upto=after)
        wanted, after = self._heads_of_new(folder, place, new)
        self._left -= len(new)
        reached = self._take(folder, wanted)
        if reached is not None:  # the rest stays new
            self._unread += 1
            return replace(place, next=reached)
        return replace(told, next=after)

    def _heads_of_new(
        self, folder: Folder, place: Place, new: Sequence[int]
    ) -> tuple[list[tuple[int, int]], int]:
        """Those new heads that may concern us, and the UID behind the last that came."""
        if isinstance(new, range):  # which there are is asked in the same go
            first = place.next
            tags = self._begin(folder, b"UID SEARCH UID %d:*" % first, _fetch(b"%d:*" % first))
            told, refused = self._wire.together(tags)
            if tags[1] in refused:
                raise IMAPClientError("the server does not tell what is new")
            new = [each for each in answers.numbers(told) if each >= first]
            there = [head for answer in told if (head := answers.head(answer))]
            own: list[int] = []
            wanted, came = list(self._way(folder).wanted(there, own)), set(map(_UID, there))
            wanted += self._own_words(folder, own)
        else:
            wanted, came = self._heads(folder, _sets(new))
        wanted += self._lost(folder, new, came)
        after = max(place.next, max(new or came, default=0) + 1)
        return sorted({one for one in wanted if one[0] >= place.next}), after

    def _numbers_of_new(self, folder: Folder, place: Place, there: Survey) -> Sequence[int]:
        """The UIDs of what is new where they are known; else a range, whose end is only what was told."""
        if folder.name == there.opened and there.new:
            return there.new
        if not folder.following:
            found = self._search(folder, b"UID %d:*" % place.next)
            return [number for number in found if number >= place.next]
        grown = folder.following > place.told or folder.messages > place.messages
        return range(place.next, max(folder.following, place.next + 1)) if grown and folder.messages else ()

    def _old(self, folder: Folder, place: Place) -> tuple[Place, int]:
        """Look at a piece of what lay there before; how much is left of it then."""
        if not place.behind or self._known.since is None:
            return replace(place, again=0, upto=0), 0
        if self._left <= 0 or not self._may_hold_more():
            return place, max(1, folder.messages)
        found = self._lying_there(folder, place, self._known.since)
        now = found[: self._left]
        self._left -= len(now)
        done = 0
        while done < len(now) and (not done or time.monotonic() - self._begun < LONG_ENOUGH):
            part = now[done : done + self._at_once]
            reached = self._take(folder, self._heads_in_time(folder, part))
            if reached is not None:
                done += sum(1 for number in part if number < reached)
                return replace(place, again=reached, seen=place.seen + done), len(found) - done
            done += len(part)
        if done == len(found):
            return replace(place, again=0, upto=0, seen=place.seen + done), 0
        return replace(place, again=now[done - 1] + 1, seen=place.seen + done), len(found) - done

    def _lying_there(self, folder: Folder, place: Place, since: datetime) -> Sequence[int]:
        """The UIDs of what is to be looked at again; all of them on a server whose search does not find."""
        found = self._search(
            folder, b"UID %d:%d SINCE %s" % (place.again, place.upto - 1, _day(since - A_DAY))
        )
        if found or not folder.messages:
            return found
        last = max(self._search(folder, b"UID *"), default=0)
        if last and (last >= place.upto or not self._came_since(folder, last, since)):
            return found
        return range(place.again, place.upto)

    def _came_since(self, folder: Folder, number: int, since: datetime) -> bool:
        (asked,) = self._begin(folder, b"UID FETCH %d (UID INTERNALDATE)" % number)
        came = answers.arrived(self._wire.tolerated(asked))
        return came is not None and came >= since

    def _heads_in_time(self, folder: Folder, part: Sequence[int]) -> list[tuple[int, int]]:
        """Those of these heads that may concern us; a slow line is asked for less at once."""
        began = time.monotonic()
        wanted, came = self._heads(folder, _sets(part))
        wanted += [] if isinstance(part, range) else self._lost(folder, part, came)
        quick = time.monotonic() - began < QUICK
        self._at_once = min(AT_ONCE, self._at_once * 2) if quick else max(SOME, self._at_once // 2)
        return sorted({one for one in wanted if part[0] <= one[0] <= part[-1]})

    def _may_hold_more(self) -> bool:
        return self._weight < whole.AT_MOST

    def _heads(self, folder: Folder, sets: Sequence[bytes]) -> tuple[list[tuple[int, int]], set[int]]:
        """UID and size of all in these sets whose head may concern us; the UIDs of all that came."""
        wanted: list[tuple[int, int]] = []
        own: list[int] = []
        came: set[int] = set()
        for sought in sets:
            for there in self._asked(folder, _fetch(sought)):
                came.update(map(_UID, there))
                wanted += self._way(folder).wanted(there, own)
        return [*wanted, *self._own_words(folder, own)], came

    def _own_words(self, folder: Folder, own: Sequence[int]) -> Iterator[tuple[int, int]]:
        """UID and size of those of the seeker's own to somebody known: only of these it is asked to whom."""
        for sought in _sets(() if folder.junk else sorted(own)):
            for there in self._asked(folder, _fetch(sought, heads.OWN_QUESTION)):
                yield from self._way(folder).own_words(there)

    def _lost(self, folder: Folder, asked: Sequence[int], came: set[int]) -> list[tuple[int, int]]:
        """What did not come, asked for once more: it was deleted, or an answer was lost."""
        lost = [number for number in asked if number not in came]
        return self._heads(folder, _sets(lost))[0] if lost else []

    def _asked(self, folder: Folder, command: bytes) -> Iterator[list[Head]]:
        return answers.heads(self._wire, *self._begin(folder, command))

    def _way(self, folder: Folder) -> _Way:
        return self._ways[folder.junk, folder.sent]

    def _take(self, folder: Folder, wanted: list[tuple[int, int]]) -> int | None:
        """Read these whole; the UID from which on they are too much for one look, None: none is."""
        known = self._way(folder).known
        for group in whole.groups(wanted):
            weight = sum(min(size, whole.WHOLE) for _, size in group)
            if self._mails and self._weight + weight > whole.AT_MOST:
                return group[0][0]
            self._weight += weight
            for mail in whole.read(self._wire, group):
                if concerns(mail, known):
                    self._mails.setdefault(mail.message_id or f"{folder.key}/{mail.file}", mail)
                    self._answering.add(folder.key)
        return None

    def _search(self, folder: Folder, what: bytes) -> Sequence[int]:
        how = b"RETURN (ALL) " if self._wire.can(b"ESEARCH") else b""
        (tag,) = self._begin(folder, b"UID SEARCH " + how + what)
        return answers.numbers(self._wire.answers(tag))

    def _begin(self, folder: Folder, *commands: bytes) -> list[bytes]:
        """Send commands for a folder, and open that in the same go where it is not."""
        if self._open == folder.name:
            return self._wire.send(*commands)
        opening, *tags = self._wire.send(b"EXAMINE " + quoted(folder.name), *commands)
        for _ in self._wire.answers(opening):
            pass
        self._open = folder.name
        return tags


class _Way:
    """How heads are looked at for certain people."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._sieve = Sieve(known)

    def wanted(self, held: list[Head], own: list[int]) -> Iterator[tuple[int, int]]:
        """UID and size of those the rest of which is worth a look.

        To `own` the UIDs are added of what the seeker wrote, of which more must be asked first.
        """
        for number, size, raw in self._sieve.sift(held):
            head = heads.read_head(bytes(raw[: heads.LONGEST]))
            if is_own(head.sender.email, self.known.own):
                own.append(number)
            elif may_concern(head, self.known):
                yield number, size

    def own_words(self, held: list[Head]) -> Iterator[tuple[int, int]]:
        """UID and size of those of the seeker's own that went to somebody known."""
        for number, size, raw in held:
            if is_own_word(heads.read_head(bytes(raw[: heads.LONGEST])), self.known):
                yield number, size


def _in_threads(known: Known) -> Known:
    """Of junk only what answers a message of ours, which nobody can forge who did not get one.

    Among the sent, that and what the seeker wrote themselves.
    """
    return replace(known, addresses=frozenset(), names=(), candidacies=())


def _fetch(sought: bytes, question: bytes = heads.QUESTION) -> bytes:
    return b"UID FETCH %s (UID RFC822.SIZE %s)" % (sought, question)


def _sets(numbers: Sequence[int]) -> list[bytes]:
    """These UIDs as a server takes them, in pieces that are not too long."""
    sets: list[list[bytes]] = [[]]
    length = 0
    for first, last in _runs(numbers):
        text = b"%d" % first if first == last else b"%d:%d" % (first, last)
        if length + len(text) > _LONGEST_SET:
            sets.append([])
            length = 0
        sets[-1].append(text)
        length += len(text) + 1
    return [b",".join(each) for each in sets if each]


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of every stretch without a gap."""
    begun = 0
    for place, number in enumerate(numbers):
        if place + 1 == len(numbers) or numbers[place + 1] != number + 1:
            yield numbers[begun], number
            begun = place + 1


def _day(moment: datetime) -> bytes:
    """A day as IMAP writes it, whatever language the machine speaks."""
    return f"{moment.day}-{_MONTHS[moment.month - 1]}-{moment.year}".encode()
