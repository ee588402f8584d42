"""A session that is opened when it is needed, and anew where it died between two messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from afterword.adapters.smtp.connection import Patience, leave
from afterword.adapters.smtp.session import Session
from afterword.errors import Interrupted, RefusedForGood, RefusedForNow


class KeptSession:
    """One session at a time, for one thread. `connect` raises what keeps it from being opened."""

    def __init__(self, connect: Callable[[], Session], patience: Patience) -> None:
        self.patience = patience
        self._connect = connect
        self._session: Session | None = None

    def ready(self) -> Session:
        """A session that is logged in, and as far as can be seen alive."""
        if self._session is not None and self._session.line.is_dead():
            self._hang_up()
        if self._session is None:
            self._session = self._connect()
        return self._session

    def begun(self, introduce: Callable[[Session], None]) -> Session:
        """A session in which a message was begun.

        A server may have hung up since the message before, unnoticed by us. As long as it took up
        nothing of this one, it is told all of it again, once.
        """
        before, session = self._session, self.ready()
        try:
            introduce(session)
        except (OSError, RefusedForNow) as error:
            if session is not before or not (session.closing or isinstance(error, OSError)):
                raise
        else:
            return session
        self._hang_up()
        session = self.ready()
        introduce(session)
        return session

    @contextmanager
    def cleared_up(self) -> Iterator[None]:
        """Whatever fails within, the next message finds a session that knows nothing of this one."""
        try:
            yield
        except (RefusedForGood, RefusedForNow) as error:
            broken = isinstance(error, Interrupted)
            if self._session is not None and (broken or not self._session.forget()):
                self._hang_up()
            raise
        except BaseException:
            self._hang_up()
            raise

    def leave(self) -> None:
        """Say goodbye."""
        if self._session is not None:
            leave(self._session, self.patience)
            self._session = None

    def _hang_up(self) -> None:
        if self._session is not None:
            self._session.line.close()
            self._session = None
