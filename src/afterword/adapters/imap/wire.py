"""The line to an IMAP server after the login: commands sent together, answers read as they come.

A server may lie, dawdle or go on for ever; what is waited for and what is held is bounded.
"""

from __future__ import annotations

import re
import selectors
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from afterword.adapters.trust import PATIENCE

LARGEST = 32 * 1024 * 1024  # bytes; larger than any piece of a mail that is asked for
_LONGEST = 16 * 1024 * 1024  # bytes of a line: a search in a very large mailbox fills one
_MOST_ANSWERS = 1024 * 1024 * 1024  # bytes to one command
TOLD = 16 * 1024 * 1024  # bytes of answers that are held at once
_SLOWEST = 1024  # bytes a second: who is slower keeps us waiting on purpose
_LONGEST_ANSWER = 900.0  # seconds; what is asked for at once is little where the line is slow
_CHUNK = 256 * 1024

_LITERAL = re.compile(rb"\{(\d{1,20})\+?\}$")
_QUIT = b"* BYE"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its text, with `{n}` where a literal stood, and the literals in their order."""

    text: bytes
    literals: tuple[bytes, ...] = ()


class Wire:
    """The line of a session that is logged in; the library may not use it any more."""

    def __init__(self, session: IMAPClient) -> None:
        self.capabilities = frozenset(one.upper() for one in session.capabilities())
        self._session = session
        self._socket = session.socket()
        self._buffer = bytearray(_left_over(session))
        self._at = 0
        self._tags = 0
        self._begun = time.monotonic()
        self._read = 0

    def can(self, name: bytes) -> bool:
        """Whether the server offers it."""
        return name in self.capabilities

    def send(self, *commands: bytes) -> list[bytes]:
        """Send these in one go; the tag of each."""
        tags = []
        for _ in commands:
            self._tags += 1
            tags.append(b"L%d" % self._tags)
        lines = (b"%s %s\r\n" % pair for pair in zip(tags, commands, strict=True))
        self._begun, self._read = time.monotonic(), 0
        self._socket.sendall(b"".join(lines))
        return tags

    def ask(self, command: bytes) -> list[Answer]:
        """Everything the server says until it is done with a command. Raises IMAPClientError."""
        (tag,) = self.send(command)
        return list(self.answers(tag, TOLD))

    def answers(self, tag: bytes, most: int | None = None) -> Iterator[Answer]:
        """What the server says before it is done with this command, as it comes; at most so many bytes.

        Raises IMAPClientError where it refuses the command, and where it says more than can be.
        """
        while not self.judge((answer := self.next()).text, tag):
            if most is not None and self._read > most:
                raise too_much()
            if answer.text.startswith(b"* "):
                yield answer

    def tolerated(self, tag: bytes) -> Iterator[Answer]:
        """The answers to a command that may be refused."""
        try:
            yield from self.answers(tag)
        except IMAPClientAbortError:
            raise
        except IMAPClientError:
            return

    def together(self, tags: Sequence[bytes]) -> tuple[list[Answer], set[bytes]]:
        """What the server says until it is done with all of these, and which of them it refused.

        A server may end commands that were sent together in any order, and mix their answers: Dovecot does.
        """
        told: list[Answer] = []
        left, refused = set(tags), set[bytes]()
        while left:
            answer = self.next()
            tag = answer.text.partition(b" ")[0]
            try:
                if self.judge(answer.text, tag if tag in left else b"-"):
                    left.discard(tag)
                elif answer.text.startswith(b"* "):
                    told.append(answer)
            except IMAPClientAbortError:
                raise
            except IMAPClientError:
                left.discard(tag)
                refused.add(tag)
            if self._read > TOLD:
                raise too_much()
        return told, refused

    @staticmethod
    def judge(text: bytes, tag: bytes) -> bool:
        """Whether this answer ends the command. Raises where it refuses it, or ends everything."""
        end = tag + b" "
        if text.startswith(end):
            if text[len(end) : len(end) + 2].upper() != b"OK":
                raise IMAPClientError(_told(text[len(end) :]))
            return True
        if text[: len(_QUIT)].upper() == _QUIT:
            raise IMAPClientAbortError(_told(text[2:]))
        return False

    def next(self) -> Answer:
        """The next answer, with its literals."""
        text = b""
        literals: list[bytes] = []
        while True:
            line = self.line()
            found = _LITERAL.search(line)
            if found is None:
                return Answer(text + line, tuple(literals))
            if len(text) > _LONGEST or len(literals) > _MANY_LITERALS:
                raise too_much()
            text += line
            literals.append(self.take(int(found[1])))

    def line(self) -> bytes:
        """A line without its end."""
        searched = self._at
        while (end := self._buffer.find(b"\n", searched)) < 0:
            if len(self._buffer) - self._at > _LONGEST:
                raise too_much()
            searched = len(self._buffer)
            searched -= self.more()
        line = bytes(self._buffer[self._at : end])
        self._at = end + 1
        return line.removesuffix(b"\r")

    def take(self, size: int) -> bytes:
        """So many bytes."""
        if size > LARGEST:
            raise too_much()
        while len(self._buffer) - self._at < size:
            self.more()
        taken = bytes(self._buffer[self._at : self._at + size])
        self._at += size
        return taken

    def window(self) -> tuple[bytearray, int]:
        """What came and was not taken yet, and from where in it: for who reads faster than by lines."""
        return self._buffer, self._at

    def taken(self, at: int) -> None:
        """The window was read up to here."""
        self._at = at

    def more(self) -> int:
        """Wait for more; by how many bytes the buffer moved to the left meanwhile."""
        moved = self._at
        if moved:
            del self._buffer[:moved]
            self._at = 0
        came = self._socket.recv(_CHUNK)
        if not came:
            raise IMAPClientAbortError("the server hung up")
        self._buffer += came
        self._read += len(came)
        if self._read > _MOST_ANSWERS:
            raise too_much()
        if time.monotonic() - self._begun > min(PATIENCE + self._read / _SLOWEST, _LONGEST_ANSWER):
            raise TimeoutError
        return moved

    def idle(self) -> bytes:
        """Ask to be told of news; the tag that ends it. Raises IMAPClientError where it is refused."""
        (tag,) = self.send(b"IDLE")
        while not (line := self.line()).startswith(b"+"):
            self.judge(line, tag)
            if line.startswith(tag):
                raise IMAPClientError(_told(line))
        return tag

    def done(self, tag: bytes) -> list[Answer]:
        """End it; what was told meanwhile."""
        self._begun, self._read = time.monotonic(), 0
        self._socket.sendall(b"DONE\r\n")
        return list(self.answers(tag))

    def speaks(self, seconds: float) -> bool:
        """Whether the server says something within this time; a line that ended is something, too."""
        if len(self._buffer) > self._at:
            return True
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return True
        with selectors.DefaultSelector() as selector:
            selector.register(self._socket, selectors.EVENT_READ)
            return bool(selector.select(seconds))

    def leave(self) -> None:
        """Say goodbye, and wait for no answer: all that was asked was answered."""
        with suppress(OSError):
            self.send(b"LOGOUT")
        with suppress(OSError, IMAPClientError):
            self._session.shutdown()


_MANY_LITERALS = 64  # of one answer


def too_much() -> Exception:
    """The server says more than it was asked for."""
    error: Exception = IMAPClientAbortError("the server sends more than was asked for")
    return error


def _left_over(session: IMAPClient) -> bytes:
    """What the library read and did not use: it stands in its file, before all that comes."""
    line = session.socket()
    line.setblocking(False)
    try:
        return session._imap.file.read1(_CHUNK) or b""  # noqa: SLF001 - it has no other way out
    except (BlockingIOError, ssl.SSLWantReadError):
        return b""
    finally:
        line.settimeout(PATIENCE)


def _told(text: bytes) -> str:
    return text.decode("utf-8", "replace")[:500]
