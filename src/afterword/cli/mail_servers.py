"""Mail servers as they are given at the terminal, or proposed for a known provider."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from afterword import bootstrap
from afterword.actions.propose_mailbox import Proposal, look_up_mailbox, propose_mailbox
from afterword.actions.read_mailbox import ServerShown
from afterword.actions.save_mailbox import TypedServer
from afterword.cli.showing import said
from afterword.errors import NotFound, Unusable
from afterword.words.mail_providers import provider_sentence


def propose(address: str, *, look_up: bool, central: bool) -> Proposal | None:
    """The servers of an address, as known or, where that is allowed, as its domain says; told in words."""
    if look_up:
        proposal = look_up_mailbox(address, bootstrap.account_finder(), central=central)
    else:
        proposal = propose_mailbox(address)
    told = provider_sentence(proposal.provider, proposal.state, proposal.login) if proposal else ""
    if told:
        said(told)
    return proposal


def servers_of(
    proposal: Proposal | None,
    out: tuple[str | None, str | None],
    into: tuple[str | None, str | None],
    user: str,
) -> tuple[TypedServer, TypedServer | None]:
    """The servers as given, and those that are proposed where they are not."""
    goes = _typed("--out", out, user, proposal.out if proposal else None)
    if into[0] == "none":
        return goes, None
    return goes, _typed("--in", into, user, proposal.into if proposal else None)


def _typed(
    option: str, given: tuple[str | None, str | None], user: str, known: ServerShown | None
) -> TypedServer:
    place, security = given
    if place is None and known is None:
        raise Unusable(option, "HOST:PORT; the provider of this address is not known")
    if place is None and known is not None:
        return TypedServer(known.host, known.port, security or known.security, user)
    host, _, port = (place or "").rpartition(":")
    if not host or not (port.isascii() and port.isdigit()):
        raise Unusable(option, "HOST:PORT, such as mail.example.org:465")
    return TypedServer(host.strip("[]"), int(port), security or _usual(int(port)), user)


def _usual(port: int) -> str:
    """How a port is usually encrypted."""
    return "starttls" if port in {25, 587, 143, 1025, 1143} else "tls"


def password_from(file: Path | None) -> str:
    """The password in a file, or as it is typed, unseen."""
    if file is None:
        password: str = click.prompt("Password", hide_input=True)
        return password
    if not file.is_file():
        raise NotFound(str(file))
    return file.read_text("utf-8").removesuffix("\n").removesuffix("\r")


def secret_from(file: Path | None) -> str | None:
    """The secret of a client in a file; None: the one that is kept stays."""
    return password_from(file) if file else None


def with_password(
    servers: tuple[TypedServer, TypedServer | None], password: str
) -> tuple[TypedServer, TypedServer | None]:
    """Both servers, with the one password."""
    out, into = servers
    return replace(out, password=password), replace(into, password=password) if into else None
