"""`hand-over`: approve a message and send it yourself; `handed-over`: say what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said, when
from afterword.domain.facts import Way
from afterword.errors import Missing, NotWritable, Refused, Unusable

if TYPE_CHECKING:
    from afterword.actions.read_in_hand import InHandView
    from afterword.actions.take_in_hand import InYourHands
    from afterword.bootstrap import Wiring

#: how a way is called on the command line
WAYS = {"draft": Way.MAILBOX_DRAFT, "mailto": Way.MAIL_PROGRAM, "eml": Way.FILE, "copy": Way.COPIED}


@click.command("hand-over")
@click.argument("number", type=int)
@click.option("--as", "way", type=click.Choice(list(WAYS)), required=True, help="How you take it.")
@click.option("--version", type=int, help="The version you read; refused if another stands by now.")
@click.option("--into", type=click.Path(path_type=Path), help="With --as eml: the file to write.")
@as_json_option
def hand_over(number: int, way: str, version: int | None, into: Path | None, as_json: bool) -> None:
    """Approve the draft of touchpoint NUMBER as it stands, and send it yourself.

    You take it as a draft in your mailbox, as a link that opens your mail program, as an .eml file,
    or as text to copy. From then on it counts as gone, and Afterword does not send it; with a
    mailbox set up, it is looked for among your sent mail.

    \b
    Examples:
      afterword hand-over 3 --as draft
      afterword hand-over 3 --as eml --into letter.eml
    """
    _check_file(way, into)
    wiring = bootstrap.wire()
    taken = _take(wiring, number, WAYS[way], version)
    view = _view(wiring, number)
    if into:
        _write(wiring, number, into)
    if as_json:
        print_json({"version": 1, "number": number, "as": way, **_document(taken, view, into)})
    else:
        _tell(wiring, taken, view, into)


@click.command("handed-over")
@click.argument("number", type=int)
@click.argument("what", type=click.Choice(["sent", "not-yet", "back", "left-out"]))
def handed_over(number: int, what: str) -> None:
    """Say what became of touchpoint NUMBER, which you took to send yourself.

    You sent it; you have not yet; you did not, and it goes back on the plan; or you will not at all.

    \b
    Example:
      afterword handed-over 3 sent
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    outgoing = _view(wiring, number).outgoing
    from afterword.actions import settle_in_hand

    verbs = {
        "sent": (settle_in_hand.say_sent, "Noted as sent."),
        "not-yet": (settle_in_hand.not_yet, "It stays in your hands."),
        "back": (
            settle_in_hand.take_back,
            "Back on the plan. A draft that lies elsewhere is yours to delete.",
        ),
        "left-out": (settle_in_hand.let_go, "Left out. A draft that lies elsewhere is yours to delete."),
    }
    settle, sentence = verbs[what]
    settle(owner, outgoing, now)
    said(sentence)


def _check_file(way: str, into: Path | None) -> None:
    if WAYS[way] is Way.FILE and into is None:
        raise Unusable("--as eml", "with --into FILE, which names the file to write")
    if WAYS[way] is not Way.FILE and into is not None:
        raise Unusable("--into", "only with --as eml")
    if into and not into.absolute().parent.is_dir():
        raise Unusable("--into", f"{into.parent} is no folder")
    if into and into.exists():
        raise Unusable("--into", f"{into} is there already")


def _take(wiring: Wiring, number: int, way: Way, version: int | None) -> InYourHands:
    owner, now, policy = wiring.owner, wiring.clock.now(), wiring.tools.policy
    from afterword.actions.read_draft import read_draft
    from afterword.actions.take_in_hand import save_as_draft
    from afterword.actions.take_in_hand import take_in_hand as take

    seen = version or read_draft(owner, number).version
    if seen is None:
        raise Refused("nothing_written", touchpoint=str(number))
    if way is Way.MAILBOX_DRAFT:
        return save_as_draft(owner, number, seen, bootstrap.ways(owner), policy, now)
    return take(owner, number, seen, way, policy, now)


def _view(wiring: Wiring, number: int) -> InHandView:
    owner = wiring.owner
    from afterword.actions.read_in_hand import read_in_hand

    view = read_in_hand(owner, number, bootstrap.mail_program(), wiring.clock.now())
    if view is None:
        raise Missing("message in your hands")
    return view


def _write(wiring: Wiring, number: int, into: Path) -> None:
    from afterword.actions.read_in_hand import file_in_hand

    content = file_in_hand(wiring.owner, number, bootstrap.mail_program(), wiring.clock.now())
    try:
        into.write_bytes(content)
    except OSError as cause:
        raise NotWritable(str(into), cause.strerror or "") from None


def _document(taken: InYourHands, view: InHandView, into: Path | None) -> dict[str, object]:
    return {
        "outgoing": taken.outgoing,
        "to": view.to,
        "subject": view.subject,
        "body": view.body,
        "link": view.link,
        "folder": taken.folder or None,
        "file": str(into) if into else None,
        "too_early_until": taken.wait_until.isoformat() if taken.wait_until else None,
        "watched": view.watched,
    }


def _tell(wiring: Wiring, taken: InYourHands, view: InHandView, into: Path | None) -> None:
    if view.way is Way.MAILBOX_DRAFT:
        said(f"It lies in the folder {taken.folder} of your mailbox.")
    elif view.way is Way.FILE:
        said(f"Written: {into}")
    elif view.way is Way.MAIL_PROGRAM and view.link:
        said(view.link)
    else:
        said(f"To: {view.to}\nSubject: {view.subject}\n\n{view.body}")
    if taken.wait_until:
        said(f"It is early for it: better not before {when(taken.wait_until, wiring.owner.timezone)}.")
    if view.watched:
        said("It is looked for among your sent mail.")
    else:
        said("Your sent mail is not looked at; say so when you sent it: afterword handed-over NUMBER sent")
