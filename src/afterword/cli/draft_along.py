"""What goes along with a message, at the terminal: files, copies, the address it goes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from afterword.cli.showing import said
from afterword.errors import Missing, NotAllowed, NotFound, Unusable
from afterword.words.along import going

if TYPE_CHECKING:
    from afterword.actions.read_along import Along
    from afterword.bootstrap import Wiring

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--attach", multiple=True, type=click.Path(path_type=Path), help="Attach this file."),
    click.option("--detach", multiple=True, metavar="NAME", help="Take this attachment off."),
    click.option("--copy", multiple=True, metavar="NAME", help="Let this person get a copy."),
    click.option("--no-copy", multiple=True, metavar="NAME", help="Let this person get none."),
    click.option("--sender", metavar="ADDRESS", help="Let it go from this address of yours."),
)


def along_options(command: Command) -> Command:
    """The options of what goes along."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def change_along(wiring: Wiring, number: int, wanted: Mapping[str, Any]) -> None:
    """Make the changes that the options ask for, in the order attach, detach, copies, sender."""
    for file in wanted["attach"]:
        _attach(wiring, number, file)
    for name in wanted["detach"]:
        _detach(wiring, number, name)
    if wanted["copy"] or wanted["no_copy"]:
        _copies(wiring, number, wanted["copy"], wanted["no_copy"])
    if wanted["sender"] is not None:
        from afterword.actions.choose_sender import choose_sender

        choose_sender(wiring.owner, number, wanted["sender"], wiring.clock.now())


def along_json(wiring: Wiring, number: int) -> dict[str, Any] | None:
    """What goes along, as JSON; null where it is no mail."""
    along = _read(wiring, number)
    if along is None:
        return None
    meeting = along.meeting
    return {
        "sender": along.sender,
        "copies": list(along.copies),
        "attachments": [{"name": file.name, "size": file.size} for file in along.attached],
        "invitation": {
            "start": meeting.start.isoformat(),
            "minutes": meeting.minutes,
            "place": meeting.place,
            "summary": meeting.summary,
            "method": meeting.method.value,
        }
        if meeting
        else None,
    }


def show_along(wiring: Wiring, number: int) -> None:
    """To whom it goes, from where and with what, in one line."""
    along = _read(wiring, number)
    if along is not None:
        files = [(file.name, file.size) for file in along.attached]
        said("\n" + going(along.to, along.copies, along.sender, files, along.invites))


def _read(wiring: Wiring, number: int) -> Along | None:
    from afterword.actions.read_along import read_along

    return read_along(wiring.owner, number, wiring.clock.now())


def _attach(wiring: Wiring, number: int, file: Path) -> None:
    from afterword.actions.attach_file import attach_file

    try:
        with file.open("rb") as stream:
            attach_file(wiring.owner, number, file.name, stream, wiring.clock.now())
    except FileNotFoundError:
        raise NotFound(str(file)) from None
    except IsADirectoryError:
        raise Unusable("--attach", f"{file} is a folder") from None
    except PermissionError:
        raise NotAllowed(str(file)) from None


def _detach(wiring: Wiring, number: int, name: str) -> None:
    from afterword.actions.attach_file import remove_attachment

    along = _read(wiring, number)
    file = next((one for one in along.attached if one.name == name), None) if along else None
    if file is None:
        raise Missing("file", name)
    remove_attachment(wiring.owner, number, file.number, wiring.clock.now())


def _copies(wiring: Wiring, number: int, more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
    from afterword.actions.set_copies import set_copies

    along = _read(wiring, number)
    people = along.people if along else ()
    chosen = [one.key for one in people if one.chosen]
    added = [_key(along, name) for name in more]
    dropped = {_key(along, name) for name in fewer}
    wanted = [key for key in dict.fromkeys([*chosen, *added]) if key not in dropped]
    set_copies(wiring.owner, number, wanted, wiring.clock.now())


def _key(along: Along | None, name: str) -> str:
    """The key of the one person meant: by the whole name, or by a part of it that is nobody else's."""
    people = along.people if along else ()
    spoken = name.casefold()
    exact = [one.key for one in people if spoken in {one.name.casefold(), one.key.casefold()}]
    meant = exact or [one.key for one in people if spoken in one.name.casefold().split()]
    if len(meant) > 1:
        raise Unusable("--copy", f"{name} could be several people")
    if not meant:
        raise Missing("person", name)
    return meant[0]
