"""Waits until something may have come: told by the server where it can, else by asking now and then."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from afterword.adapters.imap.connection import named, wired
from afterword.adapters.imap.reading import quoted, survey
from afterword.adapters.imap.wire import Answer, Wire
from afterword.domain.mail_account import Server
from afterword.errors import CannotListen, ConsentNeeded, LoginRefused, SecretLost

# RFC 2177 asks for a new IDLE every 29 minutes, as a server may hang up after 30 (RFC 3501); many a router
# forgets a quiet line after ten, and says nothing. A line that was forgotten is noticed then.
RENEW = 9 * 60.0  # seconds
ASK = 30.0  # seconds between two questions to a server that does not tell by itself
_GLANCE = 0.5  # seconds until we see that we were stopped
FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 300.0  # seconds between two tries to connect
_LOCKED_OUT = 900.0  # after a refused login: who knocks more often is locked out for good

Stopped = Callable[[], bool]


class Waiting:
    """One mailbox's line on which news is waited for, kept from one wait to the next."""

    def __init__(
        self, server: Server, authorities: Path | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._server = server
        self._authorities = authorities
        self._clock = clock
        self._line: ExitStack | None = None
        self._wire: Wire | None = None
        self._refuses = False
        self._pause = FIRST_PAUSE
        self._not_before = 0.0

    def wait(self, seconds: float, stopped: Stopped) -> bool:
        """Whether something may have come within this time; where the line was new, it may have before."""
        until = self._clock() + seconds
        while not stopped() and self._clock() < until:
            if self._wire is None and self._clock() < self._not_before:
                time.sleep(_GLANCE)
                continue
            try:
                with named():
                    if self._wire is None:
                        self._connect()
                        return True  # who knows what came while there was no line
                    if self._news(self._wire, until, stopped):
                        return True
            except CannotListen as error:
                self.close()
                self._rest(error)
        if stopped():
            self.close()
        return False

    def close(self) -> None:
        """Hang up."""
        line, self._line, self._wire = self._line, None, None
        if line is not None:
            with suppress(CannotListen):
                line.close()

    def _connect(self) -> None:
        line = ExitStack()
        try:
            wire = line.enter_context(wired(self._server, self._authorities))
            main = survey(wire, None).folders[0]
            wire.ask(b"EXAMINE " + quoted(main.name))
        except BaseException:
            line.close()
            raise
        self._line, self._wire, self._pause = line, wire, FIRST_PAUSE

    def _rest(self, error: CannotListen) -> None:
        """Leave the server alone for a while, longer each time."""
        refused = isinstance(error, LoginRefused | ConsentNeeded | SecretLost)
        self._not_before = self._clock() + (_LOCKED_OUT if refused else self._pause)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)

    def _idle(self, wire: Wire) -> bytes | None:
        """Ask to be told; None where the server does not offer it, or refuses all the same."""
        if not self._refuses and wire.can(b"IDLE"):
            try:
                return wire.idle()
            except IMAPClientAbortError:
                raise
            except IMAPClientError:
                self._refuses = True
        return None

    def _news(self, wire: Wire, until: float, stopped: Stopped) -> bool:
        """Whether the server tells of something new before then."""
        tag = self._idle(wire)
        end = min(until, self._clock() + (ASK if tag is None else RENEW))
        news = False
        while not news and not stopped() and self._clock() < end:
            if not wire.speaks(max(0.0, min(_GLANCE, end - self._clock()))):
                continue
            answer = wire.next()
            if wire.judge(answer.text, tag or b"-"):  # it has enough of telling
                return news
            news = _is_news(answer)
        ending = wire.done(tag) if tag is not None else wire.ask(b"NOOP")
        return any(_is_news(one) for one in ending) or news


def _is_news(answer: Answer) -> bool:
    """Whether messages came, or went: one that went may have been moved to where it is read, too."""
    words = answer.text.upper().split(maxsplit=2)
    return len(words) > 2 and words[0] == b"*" and words[2] in {b"EXISTS", b"EXPUNGE", b"RECENT"}  # noqa: PLR2004 - star, number, word
