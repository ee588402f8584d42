"""`afterword pace`: the seeker's own way with every plan, shown and set."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said
from afterword.errors import Unusable
from afterword.words.news import LIMITS, PACES, WEEKDAYS
from afterword.words.nouns import PURPOSES
from afterword.words.policy import spelt

if TYPE_CHECKING:
    from afterword.actions.set_preferences import OwnWay

_DAYS = [day.lower() for day in WEEKDAYS]
_NONE = "none"


@click.command("pace")
@click.argument("pace", required=False, type=click.Choice(list(PACES)))
@click.option("--no-day", multiple=True, type=click.Choice([*_DAYS, _NONE]), help="A weekday kept free.")
@click.option("--off", multiple=True, metavar="FROM..TO", help="Days kept free; none for none.")
@click.option("--daily", default=None, help="At most this many a day; none for no cap.")
@click.option("--quiet", default=None, metavar="HH:MM-HH:MM", help="Your quiet hours; none for none.")
@click.option(
    "--limit", multiple=True, metavar="NAME=NUMBER", help=f"One of {', '.join(LIMITS)}; none for usual."
)
@click.option("--rule", multiple=True, metavar="RULE=SPAN", help="10bd, 30d, off; none for usual.")
@as_json_option
def command(pace: str | None, as_json: bool, **given: Any) -> None:
    """Show your own way with every plan, or set it. The plan says what is yours.

    \b
    Examples:
      afterword pace
      afterword pace gentle --no-day saturday --no-day sunday --daily 3
      afterword pace --off 2026-12-24..2027-01-02 --limit spacing=6
      afterword pace --rule check_in_open=9bd
    """
    wiring = bootstrap.wire()
    owner, policy, now = wiring.owner, wiring.tools.policy, wiring.clock.now()
    from afterword.actions import set_preferences
    from afterword.actions.renew import renew_all

    own = set_preferences.read_preferences(owner, policy)
    if pace or any(given[name] for name in ("no_day", "off", "daily", "quiet")):
        set_preferences.set_way(owner, now, **_way(own, pace, given))
    for name, value in map(_pair, given["limit"]):
        set_preferences.set_limits(owner, {name: _number(value)}, now)
    for name, value in map(_pair, given["rule"]):
        best = None if value in {"off", _NONE} else value
        set_preferences.set_rule(owner, name, policy, now, best=best, on=value != "off")
    if pace or any(given.values()):
        renew_all(owner, wiring.tools, now)
    own = set_preferences.read_preferences(owner, policy)
    if as_json:
        print_json(_document(own))
        return
    _show(own)


def _way(own: OwnWay, pace: str | None, given: dict[str, Any]) -> dict[str, Any]:
    """What stands, and over it what was given."""
    weekdays = [_DAYS.index(day) for day in given["no_day"] if day != _NONE]
    days = [_stretch(each) for each in given["off"] if each != _NONE]
    return {
        "pace": pace or own.pace,
        "weekdays": weekdays if given["no_day"] else own.weekdays,
        "days": days if given["off"] else own.days,
        "daily": _number(given["daily"]) if given["daily"] else own.daily,
        "quiet": _hours(given["quiet"]) if given["quiet"] else own.quiet,
    }


def _stretch(written: str) -> tuple[date, date]:
    first, _, last = written.partition("..")
    try:
        return date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        raise Unusable("--off", f"{written} is no stretch such as 2026-12-24..2027-01-02") from None


def _hours(written: str) -> tuple[time, time] | None:
    if written == _NONE:
        return None
    start, _, end = written.partition("-")
    try:
        return time.fromisoformat(start), time.fromisoformat(end)
    except ValueError:
        raise Unusable("--quiet", f"{written} are no hours such as 22:00-07:00") from None


def _pair(written: str) -> tuple[str, str]:
    name, sign, value = written.partition("=")
    if not sign or not value:
        raise Unusable(written, "write it as NAME=VALUE")
    return name.strip(), value.strip()


def _number(written: str) -> int | None:
    if written == _NONE:
        return None
    if not written.isdecimal():
        raise Unusable(written, "it is no whole number")
    return int(written)


def _show(own: OwnWay) -> None:
    name, says = PACES[own.pace]
    said(f"Pace: {name}. {says}")
    if own.weekdays:
        said(f"Kept free: {', '.join(WEEKDAYS[day] for day in own.weekdays)}")
    for first, last in own.days:
        said(f"Kept free: {first:%d %b %Y} to {last:%d %b %Y}")
    said(f"A day holds at most: {own.daily or 'as many as there are'}")
    if own.quiet:
        said(f"Quiet hours, only shown: {own.quiet[0]:%H:%M} to {own.quiet[1]:%H:%M}")
    for limit in own.limits:
        mine = f"{limit.own}, your own number (usual: {limit.usual})" if limit.own is not None else ""
        said(f"{LIMITS[limit.name]}: {mine or limit.usual}")
    for rule in own.rules:
        mine = f"{spelt(rule.own)}, your own (usual: {spelt(rule.usual)})" if rule.own else ""
        if mine or not rule.on:
            said(f"{rule.key} ({PURPOSES[rule.purpose]}): {mine if rule.on else 'left out by you'}")


def _document(own: OwnWay) -> dict[str, Any]:
    return {
        "version": 1,
        "pace": own.pace,
        "weekdays": [_DAYS[day] for day in own.weekdays],
        "off": [[first.isoformat(), last.isoformat()] for first, last in own.days],
        "daily": own.daily,
        "quiet": [f"{clock:%H:%M}" for clock in own.quiet or ()],
        "limits": {limit.name: limit.own for limit in own.limits if limit.own is not None},
        "rules": {rule.key: rule.own if rule.on else "off" for rule in own.rules if rule.own or not rule.on},
    }
