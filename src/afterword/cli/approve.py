"""`afterword approve N`: exactly this text, to exactly this address; then it waits for its moment."""

from __future__ import annotations

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said, when
from afterword.domain.facts import Method
from afterword.errors import Refused
from afterword.words.lateness import going_sentence


@click.command("approve")
@click.argument("number", type=int)
@click.option("--version", type=int, help="The version you read; refused if another stands by now.")
@click.option("--hold", is_flag=True, help="Approve, and do not queue it yet.")
@as_json_option
def command(number: int, version: int | None, hold: bool, as_json: bool) -> None:
    """Approve the draft of touchpoint NUMBER as it stands, and queue it for its best moment.

    Changing a word afterwards takes the approval back. What goes by another way than mail is
    approved and then yours to do; say so with: afterword done NUMBER.

    \b
    Example:
      afterword approve 3 --version 2
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.approve import approve
    from afterword.actions.enqueue import enqueue
    from afterword.actions.read_draft import read_draft
    from afterword.actions.read_letter import read_letter
    from afterword.actions.read_mailbox import read_mailbox

    item = read_draft(owner, number)
    if item.version is None:
        raise Refused("nothing_written", touchpoint=str(number))
    seal = approve(owner, number, version or item.version, now)
    by_mail = item.touchpoint.method is Method.EMAIL
    outgoing = enqueue(owner, number, now) if by_mail and not hold else None
    if as_json:
        print_json(
            {"version": 1, "number": number, "approved": item.version, "seal": seal, "outgoing": outgoing}
        )
    elif outgoing:
        letter = read_letter(owner, number, now)
        at = when(letter.goes_at or now, owner.timezone)
        going = going_sentence(at, when(letter.until, owner.timezone), hosted=bootstrap.hosted())
        said(f"Approved and queued. {going}")
        if read_mailbox(owner) is None and not owner.practising:
            said("No mailbox is set up: it becomes a file in the outbox folder, and nobody gets it.")
    elif by_mail:
        said("Approved. Nothing is queued.")
    else:
        said(f"Approved. This one is yours to do: by {item.touchpoint.method.value}.")
