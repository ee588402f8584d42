"""`afterword voice`: what is known of the seeker's voice, and how to forget it."""

from __future__ import annotations

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said
from afterword.errors import Refused
from afterword.words.voice import evidence, habit_sentence


@click.group("voice")
def voice() -> None:
    """Your voice: how you greet, close and put things, learned from your edits and kept here only.

    \b
    Examples:
      afterword voice show
      afterword voice forget
    """


@voice.command("show")
@as_json_option
def show(as_json: bool) -> None:
    """Show every habit, with what it was learned from.

    \b
    Example:
      afterword voice show --json
    """
    owner = bootstrap.wire().owner
    from afterword.actions.read_voice import read_voice

    own = read_voice(owner)
    if as_json:
        keys = ("key", "kind", "language", "spot", "was", "now", "edits", "mails", "by_hand", "on")
        habits = [{key: getattr(habit, key) for key in keys} for habit in own.habits]
        print_json({"version": 1, "learning": own.learning, "habits": habits})
        return
    for habit in own.habits:
        off = "" if habit.on else " (not followed at present)"
        said(f"{habit_sentence(habit.kind, habit.spot, habit.was, habit.now)}{off}")
        said(f"    {evidence(habit)}")
    if not own.habits:
        said("Nothing is known yet. What you change in two or three drafts alike will stand here.")
    if not own.learning:
        said("Nothing is learned at present.")


@voice.command("forget")
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget(*, yes: bool) -> None:
    """Forget it all, for good; what you wrote until now is never learned from again.

    \b
    Example:
      afterword voice forget --yes
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    if not yes and not click.confirm("Forget your voice for good?"):
        raise Refused("kept")
    from afterword.actions.renew import renew_all
    from afterword.actions.set_voice import forget_voice

    forget_voice(owner, wiring.clock.now())
    renew_all(owner, wiring.tools, wiring.clock.now())
    said("Forgotten. Drafts that you had not touched are written as at first.")
