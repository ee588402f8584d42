"""A mailbox as the terminal shows it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from afterword.cli.showing import said
from afterword.errors import Missing
from afterword.words.checks import cause_sentence

if TYPE_CHECKING:
    from afterword.actions.read_mailbox import MailboxShown, ServerShown
    from afterword.store.models import Seeker


def number_at(owner: Seeker, address: str) -> int:
    """The number of the account that sends for an address. Raises Missing."""
    from afterword.actions.read_mailbox import number_of

    number = number_of(owner, address)
    if number is None:
        raise Missing("mailbox", address)
    return number


def show(shown: MailboxShown) -> None:
    """One account, in a few lines."""
    said(f"{shown.name} <{shown.address}>{', preferred' if shown.preferred else ''}".strip())
    said(f"  out  {_server(shown.out, shown)}")
    said(f"  in   {_server(shown.into, shown) if shown.into else 'by hand'}")
    for alias in shown.aliases:
        said(f"  also {alias.name or shown.name} <{alias.address}>")
    kept = "by the server itself" if shown.server_keeps_sent else shown.sent_folder or "where the server says"
    said(f"  sent messages are kept {kept}")
    said(f"  at most {shown.day_cap} a day, {shown.pace} seconds apart")
    if shown.consent and not shown.consent.given:
        said(f"  not signed in; do it with: afterword mailbox sign-in {shown.address}")
    if shown.cause:
        said(f"  {cause_sentence(shown.cause, shown.detail)}")


def _server(server: ServerShown, shown: MailboxShown) -> str:
    login = f", through the browser at {shown.consent.provider}" if shown.consent else ""
    return f"{server.host}:{server.port} ({server.security}), {server.user or 'without login'}{login}"


def mailbox_json(shown: MailboxShown) -> dict[str, object]:
    """One account as the command's JSON gives it (version 2)."""
    told = asdict(shown)
    told["heard_well_at"] = shown.heard_well_at.isoformat() if shown.heard_well_at else None
    return told
