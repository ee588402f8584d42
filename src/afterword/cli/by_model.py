"""A message written by the model at the terminal: its words as they come, on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.words.model import counted, outcome

if TYPE_CHECKING:
    from afterword.actions.ask_model import Progress
    from afterword.bootstrap import Wiring


def by_model(wiring: Wiring, number: int) -> None:
    """Have it written, and say what came of it. Interrupted, nothing was changed."""
    from afterword.actions.ask_model import Watch
    from afterword.actions.write_with_model import write_with_model

    paid = bootstrap.model_writer(wiring.owner)
    came = write_with_model(
        wiring.owner, number, paid, wiring.tools, wiring.clock.now, Watch(told=_Teller().tell)
    )
    click.echo(err=True)
    click.echo(outcome(kept=came.kept, repairs=came.repairs, faults=came.faults), err=True)
    if came.usage.told:
        click.echo(counted(came.usage.read, came.usage.written, came.cost), err=True)


class _Teller:
    """Prints what is new of a text that grows; begins anew when it was sent back."""

    def __init__(self) -> None:
        self._shown, self._repairs = 0, 0

    def tell(self, progress: Progress) -> None:
        """Print what came since the last time."""
        if progress.repairs != self._repairs:
            click.echo("\n(sent back to be mended)", err=True)
            self._shown, self._repairs = 0, progress.repairs
        click.echo(progress.text[self._shown :], nl=False, err=True)
        self._shown = len(progress.text)
