"""Hands messages over to an SMTP server, each at most once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from afterword.adapters.letters import letter
from afterword.adapters.smtp.connection import Patience, opened
from afterword.adapters.smtp.kept import KeptSession
from afterword.adapters.smtp.message import finish, hear_whom, introduce, say_most
from afterword.adapters.smtp.session import Session
from afterword.adapters.trust import in_words
from afterword.domain.mail_account import Server
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.errors import Interrupted, RefusedForGood, RefusedForNow

Keep = Callable[[Envelope, bytes], None]

#: How many Message-IDs this process remembers: years of one seeker's, a day of many seekers'. The
#: journal remembers all of them.
MOST_GIVEN = 20_000

_given: dict[str, None] = {}
_giving = Lock()


class SmtpMailOut:
    """One account. `keep` saves a copy among the sent; None where the server does so itself.

    `authorities` is a file of certificates to trust beside the system's.
    """

    def __init__(
        self,
        server: Server,
        keep: Keep | None = None,
        authorities: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._server = server
        self._keep = keep
        self._authorities = authorities
        self._patience = patience or Patience()

    @contextmanager
    def together(self) -> Iterator[_Together]:
        """A way out that keeps its connection for several messages; for one thread at a time."""
        kept = KeptSession(self._connect, self._patience)
        try:
            yield _Together(kept, self)
        finally:
            kept.leave()

    def check(self) -> None:
        """Log in and leave."""
        with self.together() as way:
            way.check()

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Hand it over, on a connection of its own."""
        with self.together() as way:
            return way.hand_over(envelope)

    def keep(self, envelope: Envelope) -> None:
        """Save a copy, unless the server has one."""
        if self._keep is not None:
            self._keep(envelope, letter(envelope))

    def _connect(self) -> Session:
        return opened(self._server, self._authorities, self._patience)


class _Together:
    """The same account over a session that is kept."""

    def __init__(self, kept: KeptSession, account: SmtpMailOut) -> None:
        self._kept = kept
        self.keep = account.keep

    @contextmanager
    def together(self) -> Iterator[_Together]:
        """It is that already."""
        yield self

    def check(self) -> None:
        """Be logged in."""
        self._kept.ready()

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Hand it over.

        What fails before the line that ends the message is certainly not sent: no server takes
        half a message. From that line on only the server's own answer makes it certain.
        """
        content = letter(envelope)
        with _once(envelope.message_id), self._kept.cleared_up():
            with _certainly_not_sent():
                session = self._kept.begun(lambda session: introduce(session, envelope, content))
                refused = hear_whom(session, envelope)
                last = say_most(session, content)
            said = finish(session, last, self._kept.patience.last_word)
        return HandedOver(envelope.message_id, said, refused=refused)


@contextmanager
def _once(message_id: str) -> Iterator[None]:
    """Nothing that this process gave, or may have given, is given again."""
    with _giving:
        if message_id in _given:
            raise RefusedForGood("handed over before", code="given_before")
        _given[message_id] = None
        if len(_given) > MOST_GIVEN:
            del _given[next(iter(_given))]
    try:
        yield
    except (RefusedForGood, RefusedForNow):
        _given.pop(message_id, None)
        raise


@contextmanager
def _certainly_not_sent() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Interrupted(in_words(error)) from None
