"""A draft worked over at the terminal: by a wish, by one sentence, or by an earlier version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.showing import print_json, said
from afterword.domain.touchpoints import Wish
from afterword.errors import Unusable
from afterword.words.versions import AUTHORS, version_for

if TYPE_CHECKING:
    from afterword.bootstrap import Wiring
    from afterword.store.models import Seeker

_CHANGES = ("wish", "other_words", "leave_out", "take_up", "time")


def rework(wiring: Wiring, number: int, wanted: Mapping[str, Any]) -> None:
    """Make the version that the options ask for, if they ask for one. Raises Unusable for two at once."""
    asked = [name for name in _CHANGES if wanted[name] is not None]
    if len(asked) > 1:
        raise Unusable(f"--{asked[1].replace('_', '-')}", "one change at a time")
    for name in asked:
        made = _make(wiring, number, name, wanted[name])
        click.echo(f"This is version {made}; the one before is kept.", err=True)


def show_versions(owner: Seeker, number: int, *, as_json: bool) -> None:
    """Every version: number, author, when, what it was made for."""
    from afterword.actions.read_versions import read_versions

    versions = read_versions(owner, number)
    if as_json:
        told = [
            {
                "number": version.number,
                "author": version.author,
                "at": version.at.isoformat(),
                "made_for": version.made_for.code or None,
                "subject": version.subject,
                "body": version.body,
                "stands": version.stands,
                "approved": version.approved,
            }
            for version in versions
        ]
        print_json({"format": 1, "touchpoint": number, "versions": told})
        return
    for version in versions:
        made_for = f", {version_for(version.made_for)}" if version.made_for.code else ""
        marks = "".join(f" ({mark})" for mark in ("stands", "approved") if getattr(version, mark))
        line = f"{AUTHORS[version.author]}{made_for}, {version.at:%Y-%m-%d %H:%M}"
        said(f"version {version.number}{marks}: {line}")
    if not versions:
        said("Nothing is written for this yet.")


def _make(wiring: Wiring, number: int, name: str, value: Any) -> int:
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.read_draft import read_draft
    from afterword.actions.refine_draft import refine_draft
    from afterword.actions.replace_sentence import leave_out, say_otherwise
    from afterword.actions.take_up_version import take_up_version

    if name == "time":
        from afterword.actions.choose_time import choose_time

        return choose_time(owner, number, value, wiring.tools, now)
    if name == "take_up":
        return take_up_version(owner, number, value, now)
    if name == "wish":
        return refine_draft(owner, number, Wish(value), wiring.tools, now)
    version = read_draft(owner, number).version or 0
    change = say_otherwise if name == "other_words" else leave_out
    return change(owner, number, version, value, wiring.tools, now)
