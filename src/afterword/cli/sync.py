"""`sync`: one round of the clock by hand, and an account of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said
from afterword.words import sentence
from afterword.words.checks import cause_sentence, reading_sentence
from afterword.words.nouns import SIGNALS

if TYPE_CHECKING:
    from afterword.actions.sync import Synced


@click.command("sync")
@as_json_option
def sync(as_json: bool) -> None:
    """Look into your mailbox, plan again, and send what is approved and due: one round of the clock.

    \b
    Example:
      afterword sync
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.sync import sync as one_round

    tell = None if as_json else _tell_progress
    found = one_round(owner, bootstrap.ways(owner), wiring.tools, wiring.clock.now(), progress=tell)
    if as_json:
        print_json(_round_json(found))
    else:
        _tell_round(found)


def _tell_progress(done: int, of: int) -> None:
    said(reading_sentence(done, of))


def _tell_round(found: Synced) -> None:
    for heard in found.heard:
        said(f"heard: {SIGNALS[heard.signal.kind]}, {heard.signal.sender_name or heard.signal.sender_email}")
    for went in found.went:
        said(f"{went.state.value}: {sentence(went.why)}")
    if found.cause:
        said(cause_sentence(found.cause, found.detail))
    elif not found.heard and not found.went:
        said("Nothing new, and nothing is due.")


def _round_json(found: Synced) -> dict[str, object]:
    return {
        "version": 1,
        "heard": [{"kind": h.signal.kind.value, "interview": h.interview} for h in found.heard],
        "went": [{"number": w.outgoing, "state": w.state.value, "code": w.why.code} for w in found.went],
        "listening": str(found.listening),
        "cause": found.cause,
        "detail": found.detail,
    }
