"""`mailbox prefer`, `alias` and `pace`: from which address things go, and how many."""

from __future__ import annotations

import click

from afterword import bootstrap
from afterword.cli.mailbox_shown import number_at
from afterword.cli.showing import said


@click.command("prefer")
@click.argument("address")
def prefer(address: str) -> None:
    """Send from ADDRESS wherever you choose no other one. What is approved goes as it was approved.

    \b
    Example:
      afterword mailbox prefer you@example.org
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.prefer_mailbox import prefer_mailbox

    prefer_mailbox(owner, number_at(owner, address), wiring.clock.now())
    said(f"Preferred: {address}.")


@click.command("alias")
@click.argument("address")
@click.argument("other")
@click.option("--name", default="", help="Your name beside it; the mailbox's own, if you give none.")
@click.option("--remove", is_flag=True, help="Take it away instead.")
def alias(address: str, other: str, name: str, remove: bool) -> None:
    """Let the mailbox of ADDRESS send as OTHER, too. Your provider must allow that address.

    \b
    Example:
      afterword mailbox alias you@example.org first.last@example.org
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.aliases import add_alias, remove_alias
    from afterword.actions.read_mailbox import read_mailbox
    from afterword.errors import Missing

    number = number_at(owner, address)
    if not remove:
        add_alias(owner, number, other, name, wiring.clock.now())
        said(f"{other} sends by this mailbox.")
        return
    shown = read_mailbox(owner, number)
    aliases = shown.aliases if shown else ()
    meant = next((one.number for one in aliases if one.address.casefold() == other.casefold()), None)
    if meant is None:
        raise Missing("address", other)
    remove_alias(owner, meant, wiring.clock.now())
    said(f"{other} sends by this mailbox no more.")


@click.command("pace")
@click.argument("address")
@click.option("--day-cap", type=int, help="The most messages in 24 hours.")
@click.option("--pace", "seconds", type=int, help="Seconds between two of them.")
def pace(address: str, day_cap: int | None, seconds: int | None) -> None:
    """Say how many messages go from ADDRESS in a day, and how far apart.

    \b
    Example:
      afterword mailbox pace you@example.org --day-cap 10 --pace 120
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.pace_mailbox import pace_mailbox
    from afterword.actions.read_mailbox import read_mailbox

    number = number_at(owner, address)
    shown = read_mailbox(owner, number)
    if shown:
        most = shown.day_cap if day_cap is None else day_cap
        apart = shown.pace if seconds is None else seconds
        pace_mailbox(owner, number, most, apart, wiring.clock.now())
        said(f"At most {most} a day, {apart} seconds apart.")
