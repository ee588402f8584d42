"""`send` and `hear`: one round of the clock by hand, and a mail that came."""

from __future__ import annotations

from pathlib import Path

import click

from afterword import bootstrap
from afterword.cli.showing import said
from afterword.errors import NotAMail
from afterword.words import sentence
from afterword.words.errors import tell
from afterword.words.nouns import SIGNALS


@click.command("send")
def send() -> None:
    """Hand over what was approved and is due. Every rule is looked at once more first.

    With a mailbox set up, it is looked into first: nothing goes after an answer. Without one,
    messages go as .eml files into the outbox folder of the journal.

    \b
    Example:
      afterword send
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.sync import sync

    went = sync(owner, bootstrap.ways(owner), wiring.tools, wiring.clock.now()).went
    for each in went:
        said(f"{each.state.value}: {sentence(each.why)}")
    if not went:
        said("Nothing is due.")


@click.command("hear")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def hear(files: tuple[Path, ...]) -> None:
    """Hear a mail that came, saved as .eml: the plan changes, and queued mail it makes wrong is taken out.

    \b
    Example:
      afterword hear reply.eml
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.hear import hear as listen_to
    from afterword.actions.read_doubts import is_asked

    bundle = wiring.reader.files(files)
    for problem in bundle.problems:
        said(" ".join(tell(problem)))
    for mail in bundle.mails:
        heard = listen_to(owner, mail, wiring.tools.policy, wiring.clock.now(), by_hand=True)
        asked = heard is None and is_asked(owner, mail.message_id)
        said(f"{mail.file}: {SIGNALS[heard.signal.kind] if heard else _not_heard(asked=asked)}")
    if not bundle.mails and not bundle.problems:
        raise NotAMail(str(files[0]))


def _not_heard(*, asked: bool) -> str:
    return (
        "only you can know; see: afterword today" if asked else "about nobody in the journal, or heard before"
    )
