"""`outbox`: what is on its way, and the answers on what came too late; `start-at-login`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, deaf_json, print_json, said, say_deaf, when
from afterword.errors import Refused
from afterword.words.entries import because
from afterword.words.lateness import going_sentence, late_sentence
from afterword.words.nouns import OUTGOING

if TYPE_CHECKING:
    from afterword.actions.read_outbox import OutboxItem


@click.group("outbox", invoke_without_command=True)
@as_json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """Show each message: where it stands, when it goes, from which address, and what asks for your word.

    \b
    Examples:
      afterword outbox
      afterword outbox send 3
      afterword outbox anew 3
    """
    if ctx.invoked_subcommand is not None:
        return
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_listening import not_listening
    from afterword.actions.read_outbox import read_outbox

    items = read_outbox(owner, wiring.clock.now())
    held = any(item.rests_on_silence for item in items)
    deaf = not_listening(owner, wiring.clock.now()) if held else None
    if as_json:
        shown = [_as_json(item) for item in items]
        print_json({"version": 1, "outbox": shown, "not_listening": deaf_json(deaf)})
        return
    say_deaf(deaf, owner.timezone)
    if not items:
        said("Nothing is on its way, and nothing went yet.")
    for item in items:
        _show(item, owner.timezone)


@command.command("send")
@click.argument("number", type=int)
def send(number: int) -> None:
    """Send what is for touchpoint NUMBER now, as it is: your approval, given anew. Every rule is asked again.

    \b
    Example:
      afterword outbox send 3
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from datetime import timedelta

    from afterword.actions.read_draft import read_draft
    from afterword.actions.send_now import send_now

    version = read_draft(owner, number).version
    if version is None:
        raise Refused("nothing_written", touchpoint=str(number))
    send_now(owner, number, version, now, timedelta())
    said("Approved. It goes with the next round of the clock, or now with: afterword send")


@command.command("anew")
@click.argument("number", type=int)
def anew(number: int) -> None:
    """Write anew what is for touchpoint NUMBER and came too late: its approval is taken back.

    \b
    Example:
      afterword outbox anew 3
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.write_anew import write_anew

    write_anew(owner, number, wiring.clock.now())
    said(f"Its approval was taken back. Change the text with: afterword draft {number} --edit")


@command.command("went")
@click.argument("number", type=int)
def went(number: int) -> None:
    """Say that what is for touchpoint NUMBER went: you found it among your sent mail, or they have it.

    \b
    Example:
      afterword outbox went 3
    """
    _resolve(number, went=True)
    said("Noted as sent.")


@command.command("did-not-go")
@click.argument("number", type=int)
def did_not_go(number: int) -> None:
    """Say that what is for touchpoint NUMBER did not go: you looked, and it is nowhere.

    \b
    Example:
      afterword outbox did-not-go 3
    """
    _resolve(number, went=False)
    said(f"Noted as not sent. Queue it again with: afterword approve {number}")


@click.command("start-at-login")
@click.argument("what", type=click.Choice(["on", "off", "show"]), default="show")
def start_at_login(what: str) -> None:
    """Start Afterword when you log in: messages go only while it runs. `off` takes it away again.

    \b
    Example:
      afterword start-at-login on
    """
    from afterword.actions.start_at_login import start, start_no_more

    item = bootstrap.login_item()
    if what == "on":
        start(item, hosted=bootstrap.hosted())
    elif what == "off":
        start_no_more(item)
    said(f"Afterword {'starts' if item.is_on() else 'does not start'} when you log in. ({item.where})")


def _resolve(number: int, *, went: bool) -> None:
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.read_outbox import read_outbox
    from afterword.actions.resolve_unsure import resolve_unsure

    unsure = [one for one in read_outbox(owner, now) if (one.touchpoint, one.state) == (number, "unsure")]
    if not unsure:
        raise Refused("not_unsure", touchpoint=str(number))
    resolve_unsure(owner, unsure[0].number, now, went=went)


def _show(item: OutboxItem, zone: str) -> None:
    said(f"  {item.touchpoint:>3}  {item.to_name} <{item.to_email}>, {item.company}: {item.subject}")
    for line in (*_state(item, zone), *_beside(item)):
        said(f"       {line}")


def _state(item: OutboxItem, zone: str) -> list[str]:
    if item.late:
        return [late_sentence(item.why, zone, hosted=bootstrap.hosted()), *_answers(item)]
    why = because(item.why, zone)
    if item.state == "queued":
        going = going_sentence(when(item.at, zone), when(item.until, zone), hosted=bootstrap.hosted())
        answer = f"Nothing came: afterword outbox send {item.touchpoint}" if item.asks else ""
        return [f"{OUTGOING[item.state]}. {going}", *filter(None, [why, answer])]
    told = [f"{OUTGOING[item.state]}, {when(item.at, zone)}. {why}".rstrip()]
    if item.state == "unsure":
        return [*told, *_word(item.touchpoint)]
    return [*told, f"Try again with: afterword approve {item.touchpoint}"] if item.again else told


def _word(number: int) -> list[str]:
    return [
        f"It is among your sent mail: afterword outbox went {number}",
        f"It is not there: afterword outbox did-not-go {number}",
    ]


def _answers(item: OutboxItem) -> list[str]:
    number = item.touchpoint
    return [
        f"Send it now, as it is: afterword outbox send {number}",
        f"Write it anew: afterword outbox anew {number}",
        f"Let it go: afterword skip {number}",
    ]


def _beside(item: OutboxItem) -> list[str]:
    lines = [f"from {item.sender}"]
    if item.copies:
        lines.append(f"copies to {', '.join(item.copies)}")
    if item.refused:
        lines.append(f"a copy was refused to {', '.join(item.refused)}")
    if item.attachments:
        lines.append(f"with {', '.join(item.attachments)}")
    return lines


def _as_json(item: OutboxItem) -> dict[str, object]:
    return {
        "number": item.number,
        "touchpoint": item.touchpoint,
        "state": item.state.value,
        "late": item.late,
        "at": item.at.isoformat(),
        "until": item.until.isoformat(),
        "from": item.sender,
        "to": item.to_email,
        "copies": list(item.copies),
        "refused": list(item.refused),
        "attachments": list(item.attachments),
        "subject": item.subject,
        "code": item.why.code,
        "why": because(item.why),
        "detail": item.detail,
        "again": item.again,
    }
