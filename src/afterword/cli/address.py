"""`afterword address N`: decide on an address that a mail says to write to from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import said
from afterword.words.owed import address_asked, trusted

if TYPE_CHECKING:
    from afterword.store.models import Seeker


@click.command("address")
@click.argument("number", type=int)
@click.option("--use/--leave", default=None, help="Write to them there, or leave the address as it is.")
def command(number: int, use: bool | None) -> None:
    """Decide on address NUMBER, as `afterword plan` shows it.

    Nobody is written to there before you say so, and nothing goes without a new approval.

    \b
    Examples:
      afterword address 4 --use
      afterword address 4 --leave
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.heed_address import leave_address, use_address
    from afterword.actions.renew import renew

    if use is None:
        raise click.UsageError("Say --use or --leave.")
    if not use:
        leave_address(owner, number, now)
        said("The address stays as it is.")
        return
    offer = use_address(owner, number, now)
    renew(owner, offer.interview, wiring.tools, now)
    said(f"{offer.person} is written to at {offer.address} from now on. Take it back with: afterword undo")


def show_addresses(owner: Seeker, interview: int) -> None:
    """The addresses to decide on, each with the words it rests on and how far it can be trusted."""
    from afterword.actions.heed_address import offered_addresses

    for offer in offered_addresses(owner, interview):
        said(f"    ?  {address_asked(offer.person, offer.address, offer.words, returned=offer.returned)}")
        said(f"       {trusted(offer.trust)}")
        said(f"       afterword address {offer.number} --use (or --leave)")
