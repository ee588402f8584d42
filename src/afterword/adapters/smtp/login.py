"""Logging in: by password, in UTF-8, or by a token that was granted in the browser."""

from __future__ import annotations

from afterword.adapters.bearer import BY_TOKEN, bearer_message, coded, consent_is_gone, decoded, farewell
from afterword.adapters.smtp.session import Reply, Session
from afterword.domain.mail_account import Server
from afterword.domain.send.reply_codes import LOGIN_REFUSED, Phase
from afterword.errors import ConsentNeeded, LoginRefused

CONTINUE = 334
LONGEST_COMMAND = 510  # octets without the end of the line (RFC 5321, 4.5.3.1.4; RFC 4954, 4)


def log_in(session: Session, server: Server) -> None:
    """Log in, where there is a user. Raises LoginRefused, ConsentNeeded, SecretLost and RefusedForNow."""
    if not server.user:
        return
    offered = session.features.get("AUTH", "").upper().split()
    if server.token is not None:
        _by_token(session, server, server.token(), offered)
        return
    if "PLAIN" in offered:
        reply = _begin(session, "PLAIN", f"\0{server.user}\0{server.password()}")
    elif "LOGIN" in offered:
        reply = _by_login(session, server.user, server.password())
    else:
        raise LoginRefused("the server offers no login by password", code=LOGIN_REFUSED)
    reply.check(Phase.AUTH)


def _begin(session: Session, mechanism: str, message: str) -> Reply:
    """Say all of it in one command, where that is not longer than a command may be."""
    command = f"AUTH {mechanism} {coded(message)}"
    if len(command) <= LONGEST_COMMAND:
        return session.ask(command)
    reply = session.ask(f"AUTH {mechanism}")
    return session.ask(coded(message)) if reply.code == CONTINUE else reply


def _by_login(session: Session, user: str, password: str) -> Reply:
    reply = session.ask("AUTH LOGIN")
    for answer in (user, password):
        if reply.code != CONTINUE:
            break
        reply = session.ask(coded(answer))
    return reply


def _by_token(session: Session, server: Server, token: str, offered: list[str]) -> None:
    mechanism = next((name for name in BY_TOKEN if name in offered), None)
    if mechanism is None:
        raise LoginRefused("the server offers no login by the browser", code=LOGIN_REFUSED)
    reply = _begin(session, mechanism, bearer_message(mechanism, server, token))
    if reply.code != CONTINUE:
        reply.check(Phase.AUTH)
        return
    told = decoded(reply.text)
    refused = session.ask(coded(farewell(mechanism)))
    if consent_is_gone(told):
        raise ConsentNeeded(str(refused), code="consent_needed")
    refused.check(Phase.AUTH)
    raise LoginRefused(str(refused), code=LOGIN_REFUSED)  # a yes after an error is none
