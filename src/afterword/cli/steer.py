"""`skip`, `snooze`, `cancel`, `done` and `undo`: the seeker's hand on the plan."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import click

from afterword import bootstrap
from afterword.cli.showing import said
from afterword.errors import Unusable
from afterword.words import sentence


@click.command("skip")
@click.argument("number", type=int)
def skip(number: int) -> None:
    """Leave touchpoint NUMBER out. The plan will not bring it back.

    \b
    Example:
      afterword skip 4
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.skip import skip as leave_out

    leave_out(owner, number, wiring.clock.now())
    said("Left out. Take it back with: afterword undo")


@click.command("snooze")
@click.argument("number", type=int)
@click.argument("until", metavar="YYYY-MM-DD")
def snooze(number: int, until: str) -> None:
    """Hear no more of touchpoint NUMBER until that day.

    \b
    Example:
      afterword snooze 4 2026-12-01
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.snooze import snooze as rest

    try:
        day = date.fromisoformat(until)
    except ValueError:
        raise Unusable("YYYY-MM-DD", f"{until} is no day such as 2026-12-01") from None
    rest(owner, number, datetime.combine(day, time(8), ZoneInfo(owner.timezone or "UTC")), wiring.clock.now())
    said(f"Resting until {day:%A %d %B %Y}.")


@click.command("cancel")
@click.argument("number", type=int)
def cancel(number: int) -> None:
    """Take the queued message of touchpoint NUMBER out of the outbox, if it has not gone.

    \b
    Example:
      afterword cancel 3
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.cancel import cancel as take_out

    take_out(owner, number, wiring.clock.now())
    said("Taken out. It will not go unless you queue it again.")


@click.command("done")
@click.argument("number", type=int)
def done(number: int) -> None:
    """Say that you did touchpoint NUMBER yourself: a text, a call, a card, a note on LinkedIn.

    \b
    Example:
      afterword done 5
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.mark_done import mark_done

    mark_done(owner, number, wiring.clock.now())
    said("Noted as done.")


@click.command("undo")
@click.argument("entry", required=False, type=int)
def undo(entry: int | None) -> None:
    """Take back the last change, or the one with that number in `afterword today`.

    \b
    Example:
      afterword undo
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_history import described
    from afterword.actions.renew import renew_after
    from afterword.actions.undo import undo as take_back

    row = take_back(owner, wiring.clock.now(), entry)
    renew_after(owner, row, wiring.tools, wiring.clock.now())
    (taken,) = described(owner, [row])
    said(f"Taken back: {sentence(taken.reason)}")
