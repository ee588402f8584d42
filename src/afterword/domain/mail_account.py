"""The seeker's own mail account: where mail goes out, where it comes in, and in whose name.

Neither a password nor a token is ever held here: `password` or `token` gives it at the moment of
login, from wherever it is kept, and raises what keeps it from being known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from afterword.domain.sources import Mailbox
from afterword.errors import Unusable

#: The only hosts that may be spoken to in the clear: they are this machine.
THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})
HIGHEST_PORT = 65535
#: Messages one account sends in 24 hours (R11 to R14: far below what any provider allows).
DAY_CAP = 20
#: Seconds between two messages of one account: as somebody who reads each once more before it goes.
PACE = 60
#: What a seeker may set instead: beyond a hundred a day no follow-up is personal any more, and a
#: pause longer than an hour would outlast the working time it is to spread over.
MOST_A_DAY, LONGEST_PACE = 100, 3600


class Security(StrEnum):
    """How the connection is encrypted: from its first byte, after a plain greeting, or not at all."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Server:
    """One server and the login there; an empty `user` logs in nowhere.

    Where there is a `token`, it and not the password is what logs in: one that was granted in the
    browser (OAuth 2), fresh at every call.

    Raises Unusable (`host`, `port`, `security`) where it cannot be meant: without encryption
    only this machine is spoken to.
    """

    host: str
    port: int
    security: Security
    user: str = ""
    password: Callable[[], str] = field(default=str, repr=False)
    token: Callable[[], str] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not self.host or any(not letter.isprintable() or letter in " /@" for letter in self.host):
            raise Unusable("host", "the name of a mail server, such as smtp.example.org")
        if not 0 < self.port <= HIGHEST_PORT:
            raise Unusable("port", "a number from 1 to 65535")
        if self.security is Security.NONE and self.host.casefold() not in THIS_MACHINE:
            raise Unusable("security", "without encryption only on this machine")


@dataclass(frozen=True, slots=True)
class MailAccount:
    """An account. `sender` stands in From; `into` is None where mail is heard by hand.

    `sent_folder` is the folder of sent mail as the seeker named it; empty: found by itself.
    `server_keeps_sent`: what goes out stands there already, without our doing.
    """

    sender: Mailbox
    out: Server
    into: Server | None = None
    sent_folder: str = ""
    server_keeps_sent: bool = False


class LoginBy(StrEnum):
    """With what an account logs in: a password of any kind, or a consent given in the browser."""

    PASSWORD = "password"  # noqa: S105 - the kind of a login, not one
    OAUTH = "oauth"


@dataclass(frozen=True, slots=True)
class Folders:
    """What a login found: the folder that is read, how many lie there, the folder of sent mail."""

    reads: str
    total: int
    sent: str | None
