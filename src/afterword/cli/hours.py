"""`afterword hour`: answer what Today asks about an hour that a mail speaks of."""

from __future__ import annotations

import click

from afterword import bootstrap
from afterword.cli.showing import said


@click.command("hour")
@click.argument("number", type=int)
@click.argument("answer", type=click.Choice(["yes", "no"]))
@click.option("--application", type=int, help="Of which application it is, where that is the question.")
def command(number: int, answer: str, application: int | None) -> None:
    """Say whether it is so; NUMBER is that of the question.

    \b
    Example:
      afterword hour 3 yes
    """
    wiring = bootstrap.wire()
    from afterword.actions.answer_calendar_word import agree, leave

    now = wiring.clock.now()
    if answer == "no":
        leave(wiring.owner, number, now)
        said("Left where it was.")
        return
    interview = agree(wiring.owner, number, wiring.reader, wiring.tools, now, application)
    said(f"Done. See: afterword plan {interview}")
