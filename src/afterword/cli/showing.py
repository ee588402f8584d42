"""Showing things at the terminal: moments, touchpoints, and versioned JSON."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from afterword.words.nouns import PURPOSES

if TYPE_CHECKING:
    from afterword.actions.read_listening import NotListening
    from afterword.actions.today import TodayItem

as_json_option = click.option(
    "--json", "as_json", is_flag=True, help="A JSON document on stdout and nothing else."
)


#: What JSON leaves as it is and a terminal may take for an order: C1 codes, and letters that turn the line.
_STEERS = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def print_json(document: Mapping[str, Any]) -> None:
    """One document, versioned by whoever made it."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    click.echo(_STEERS.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def said(text: str = "") -> None:
    """A line for a person; control characters of strangers never reach the terminal."""
    click.echo(harmless(text), file=sys.stdout)


def harmless(text: str) -> str:
    """The same without what would steer a terminal or turn the order of its letters."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def when(moment: datetime, seeker_zone: str) -> str:
    """The seeker's time, with the recipient's beside it where they differ."""
    own = moment.astimezone(ZoneInfo(seeker_zone or "UTC"))
    theirs = f" ({moment:%a %H:%M} there)" if moment.utcoffset() != own.utcoffset() else ""
    return f"{own:%a %d %b %Y %H:%M}{theirs}"


def say_deaf(told: NotListening | None, zone: str) -> None:
    """That silence tells nothing now, where something shown rests on it; else nothing."""
    if told is not None:
        from afterword.words.listening import listening_sentence

        said(listening_sentence(told, zone))


def deaf_json(told: NotListening | None) -> dict[str, Any] | None:
    """The same for programs."""
    if told is None:
        return None
    since = told.since.isoformat() if told.since else None
    return {"state": told.state.value, "mailbox": told.mailbox, "since": since, "cause": told.cause}


def what(item: TodayItem) -> str:
    """To whom, for what, by which method."""
    step = item.touchpoint
    purposes = " and ".join(PURPOSES[purpose] for purpose in (step.purpose, *step.also))
    return f"{item.person}, {item.company}: {purposes}, by {step.method.value}"


def touchpoint_json(item: TodayItem) -> dict[str, Any]:
    """A touchpoint as the journal's commands give it (version 1)."""
    step = item.touchpoint
    return {
        "number": item.number,
        "company": item.company,
        "person": item.person,
        "purpose": step.purpose.value,
        "also": [purpose.value for purpose in step.also],
        "method": step.method.value,
        "earliest": step.earliest.isoformat(),
        "best": step.best.isoformat(),
        "latest": step.latest.isoformat(),
        "needs": item.needs,
        "version": item.version,
        "outgoing": item.outgoing,
    }
