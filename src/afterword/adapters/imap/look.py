"""One look into a mailbox: every folder's heads from where the last look ended, and few mails whole.

New mail comes first, in every folder; then, a bounded way at a time, what lay there before: in a
folder met for the first time, or for people who became known since.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from afterword.adapters.imap import answers, heads, marks, whole
from afterword.adapters.imap.answers import Head
from afterword.adapters.imap.marks import Mark, Place
from afterword.adapters.imap.reading import Folder, quoted, survey
from afterword.adapters.imap.sent import A_DAY
from afterword.adapters.imap.sieve import Sieve
from afterword.adapters.imap.wire import Wire
from afterword.domain.hear.known import Known, concerns, is_own_word, may_concern
from afterword.domain.hear.own_words import is_own
from afterword.domain.sources import Inbox, Mail
from afterword.errors import MailboxChanged

PIECE = 200_000  # heads that one look reads
AT_ONCE = 50_000  # heads asked for with one command
LONG_ENOUGH = 10.0  # seconds after which a look begins no further command for mail from before
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
        self._weight = 0
        self._mails: dict[str, Mail] = {}
        self._open: bytes | None = None
        threads = _in_threads(known)
        strangers = replace(threads, written_to=frozenset())
        self._ways = {
            (False, False): _Way(known),
            (False, True): _Way(threads),
            (True, False): _Way(strangers),
        }

    def inbox(self) -> Inbox:
        """What it finds. Raises MailboxChanged, and IMAPClientError where the server refuses."""
        folders = survey(self._wire, self._before)
        main = folders[0]
        if self._before and self._before.main not in {main.key, *(one.key for one in folders)}:
            raise MailboxChanged
        places = {folder.key: self._place(folder) for folder in folders}
        for folder in folders:
            places[folder.key] = self._new(folder, places[folder.key])
        remaining = 0
        for folder in folders:
            places[folder.key], more = self._old(folder, places[folder.key])
            remaining += more
        total = sum(folder.status.get(b"MESSAGES", 0) for folder in folders if not folder.sent)
        seen = sum(place.seen for place in places.values()) if remaining else 0
        told = Mark(self._people, main.key, places)
        return Inbox(total, tuple(self._mails.values()), str(told), done=seen, of=seen + remaining)

    def _place(self, folder: Folder) -> Place:
        """Where reading goes on. Raises MailboxChanged where the main folder is another's."""
        validity, following = self._numbering(folder)
        before = self._before.places.get(folder.key) if self._before else None
        if before is not None and (before.validity != validity or before.next > following):
            if folder.main:
                raise MailboxChanged  # numbers are given once: others, or lower ones, are another mailbox's
            before = None
        if before is None:
            return (
                Place(validity, following, 1, following) if self._known.since else Place(validity, following)
            )
        if self._before and self._before.people != self._people:
            return replace(before, again=1, upto=before.next, seen=0)
        return before

    def _numbering(self, folder: Folder) -> tuple[int, int]:
        status = folder.status
        if not status.get(b"UIDNEXT") or not status.get(b"UIDVALIDITY"):
            opened = answers.opened(self._wire.ask(b"EXAMINE " + quoted(folder.name)))
            self._open = folder.name
            folder.status.update(opened)
        following = status.get(b"UIDNEXT") or self._after_the_last()
        return status.get(b"UIDVALIDITY", 0), following

    def _after_the_last(self) -> int:
        """What UIDNEXT would be, on a server that does not tell."""
        found = answers.numbers(self._wire.ask(b"UID SEARCH UID *"))
        return max(found, default=0) + 1

    def _new(self, folder: Folder, place: Place) -> Place:
        """Look at what came since the last look; of too much at once, the rest becomes mail from before."""
        following = max(folder.status.get(b"UIDNEXT", 0), place.next)
        if following == place.next or self._known.since is None:
            return replace(place, next=following)
        if following - place.next > self._left or not self._may_hold_more():
            again = place.again if place.behind else place.next
            return replace(place, next=following, again=again, upto=following)
        sought = b"%d:%d" % (place.next, following - 1)
        wanted = self._heads(folder, [sought], place.next, following - 1)
        self._left -= following - place.next
        reached = self._take(folder, wanted)
        if reached is not None and place.behind:
            return replace(place, next=following, upto=following)
        if reached is not None:
            return replace(place, next=following, again=reached, upto=following)
        return replace(place, next=following)

    def _old(self, folder: Folder, place: Place) -> tuple[Place, int]:
        """Look at a piece of what lay there before; how much is left of it then."""
        if not place.behind or self._known.since is None:
            return replace(place, again=0, upto=0), 0
        if self._left <= 0 or not self._may_hold_more():
            return place, folder.status.get(b"MESSAGES", 0)
        since = _day(self._known.since - A_DAY)
        found = self._search(folder, b"UID %d:%d SINCE %s" % (place.again, place.upto - 1, since))
        now = found[: self._left]
        self._left -= len(now)
        for start in range(0, len(now), AT_ONCE):
            if start and time.monotonic() - self._begun > LONG_ENOUGH:
                now = now[:start]
                break
            part = now[start : start + AT_ONCE]
            reached = self._take(folder, self._heads(folder, _sets(part), part[0], part[-1]))
            if reached is not None:
                done = start + sum(1 for number in part if number < reached)
                return replace(place, again=reached, seen=place.seen + done), len(found) - done
        if len(now) == len(found):
            return replace(place, again=0, upto=0, seen=place.seen + len(now)), 0
        return replace(place, again=now[-1] + 1, seen=place.seen + len(now)), len(found) - len(now)

    def _may_hold_more(self) -> bool:
        return self._weight < whole.AT_MOST

    def _heads(self, folder: Folder, sets: Sequence[bytes], first: int, last: int) -> list[tuple[int, int]]:
        """UID and size of every message in these sets whose head may concern us, in order."""
        way = self._ways[folder.junk, folder.sent]
        wanted: dict[int, int] = {}
        own: list[int] = []
        for sought in sets:
            for there in self._asked(folder, sought, heads.QUESTION):
                wanted.update(way.wanted(there, own))
        for sought in _sets(() if folder.junk else sorted(own)):
            for there in self._asked(folder, sought, heads.OWN_QUESTION):
                wanted.update(way.own_words(there))
        return sorted((number, size) for number, size in wanted.items() if first <= number <= last)

    def _asked(self, folder: Folder, sought: bytes, question: bytes) -> Iterator[list[Head]]:
        tag = self._begin(folder, b"UID FETCH %s (UID RFC822.SIZE %s)" % (sought, question))
        return answers.heads(self._wire, tag)

    def _take(self, folder: Folder, wanted: list[tuple[int, int]]) -> int | None:
        """Read these whole; the UID from which on they are too much for one look, None: none is."""
        known = self._ways[folder.junk, folder.sent].known
        for group in whole.groups(wanted):
            weight = sum(min(size, whole.WHOLE) for _, size in group)
            if self._mails and self._weight + weight > whole.AT_MOST:
                return group[0][0]
            self._weight += weight
            for mail in whole.read(self._wire, group):
                if concerns(mail, known):
                    self._mails.setdefault(mail.message_id or mail.file, mail)
        return None

    def _search(self, folder: Folder, what: bytes) -> Sequence[int]:
        how = b"RETURN (ALL) " if self._wire.can(b"ESEARCH") else b""
        tag = self._begin(folder, b"UID SEARCH " + how + what)
        return answers.numbers(self._wire.answers(tag))

    def _begin(self, folder: Folder, command: bytes) -> bytes:
        """Send a command for a folder, and open that in the same go where it is not."""
        if self._open == folder.name:
            return self._wire.send(command)[0]
        opening, tag = self._wire.send(b"EXAMINE " + quoted(folder.name), command)
        for _ in self._wire.answers(opening):
            pass
        self._open = folder.name
        return tag


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
