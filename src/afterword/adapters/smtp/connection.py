"""A connection to an SMTP server, encrypted and logged in, or a named error that says why not."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.smtp.line import Line
from afterword.adapters.smtp.login import log_in
from afterword.adapters.smtp.session import Session
from afterword.adapters.trust import PATIENCE, in_words, tls
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.replies import Fate
from afterword.domain.send.reply_codes import NEEDS_ENCRYPTION, Phase
from afterword.errors import NotEncrypted, NotReached, NotTrusted

# The name of the seeker's machine is nobody's business, and looking it up can take half a minute.
OURSELVES = "[127.0.0.1]"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for one reply, for the last word on a message, and for a goodbye.

    A server may look through a message before its last word; by the goodbye all is said.
    """

    reply: float = PATIENCE
    last_word: float = 300.0
    goodbye: float = 5.0


def opened(server: Server, authorities: Path | None, patience: Patience) -> Session:
    """A session that is logged in. All it raises is said before any message was begun.

    Raises NotReached, NotTrusted, NotEncrypted, LoginRefused, ConsentNeeded, SecretLost and
    RefusedForNow.
    """
    with _named():
        line = Line(server.host, server.port, patience.reply)
        try:
            session = _greeted(line, server, authorities)
            log_in(session, server)
        except BaseException:
            line.close()
            raise
    return session


def leave(session: Session, patience: Patience) -> None:
    """Say goodbye; by now the message went or did not, so nothing here can fail."""
    with suppress(OSError):
        session.ask("QUIT", patience.goodbye)
    session.line.close()


@contextmanager
def _named() -> Iterator[None]:
    """Failures of the connection as our own. The order matters: each kind is one of the next."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise NotTrusted(in_words(error)) from None
    except ssl.SSLError as error:
        raise NotEncrypted(in_words(error)) from None
    except (OSError, UnicodeError) as error:
        raise NotReached(in_words(error)) from None


def _greeted(line: Line, server: Server, authorities: Path | None) -> Session:
    session = Session(line)
    if server.security is Security.TLS:
        line.encrypt(tls(authorities), server.host)
    session.hear().check(Phase.GREETING)
    session.introduce(OURSELVES)
    if server.security is Security.STARTTLS:
        _encrypt(session, tls(authorities), server.host)
    return session


def _encrypt(session: Session, context: ssl.SSLContext, host: str) -> None:
    """Begin anew in private: what the server offered in the clear anybody could have said."""
    if not session.offers("STARTTLS"):
        raise NotEncrypted("the server offers no STARTTLS", code=NEEDS_ENCRYPTION)
    reply = session.ask("STARTTLS")
    if reply.means(Phase.STARTTLS).fate is not Fate.YES:
        raise NotEncrypted(str(reply), code=NEEDS_ENCRYPTION)
    session.line.encrypt(context, host)
    session.introduce(OURSELVES)
