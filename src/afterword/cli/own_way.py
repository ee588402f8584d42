"""`take`, `tell`, `why` and `why-not`: the seeker's own part in the plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said
from afterword.domain.touchpoints import Purpose
from afterword.errors import Unusable
from afterword.words.explain import explained
from afterword.words.news import FOLLOWS
from afterword.words.nouns import PURPOSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.actions.explain_touchpoint import Explained
    from afterword.actions.renew import Renewal
    from afterword.domain.facts import Reason

_INTERVIEW = click.option("--interview", "-i", type=int, default=None, help="Which one; else the only one.")
_WHOM = (
    click.option("--person", default="", help="Whom it is for, by the key in `afterword plan --json`."),
    click.option("--name", default="", help="Somebody new: the name."),
    click.option("--email", default="", help="Somebody new: the address."),
    click.option("--about", default="", help="Your own words on it."),
)


@click.command("take")
@click.argument("suggestion")
@_INTERVIEW
@_WHOM[0]
@_WHOM[1]
@_WHOM[2]
@_WHOM[3]
def take(suggestion: str, interview: int | None, person: str, name: str, email: str, about: str) -> None:
    """Take up SUGGESTION, by its key in `afterword plan`, or one of your own by its purpose.

    \b
    Examples:
      afterword take 3f2a90c1d4e5 --name "Karin Voss" --email karin@hafen.example
      afterword take congratulate --person ruth-andersson --about "the new depot"
    """
    wiring = bootstrap.wire()
    owner, policy, now = wiring.owner, wiring.tools.policy, wiring.clock.now()
    from afterword.actions.renew import renew
    from afterword.actions.take_suggestion import Whom, start_something, take_suggestion

    number, whom = _which(interview), Whom(person, name, email)
    verb = start_something if suggestion in set(Purpose) else take_suggestion
    verb(owner, number, suggestion, policy, now, whom=whom, about=about)
    _came_of_it(renew(owner, number, wiring.tools, now))


@click.command("tell")
@click.argument("news", type=click.Choice([code.replace("_", "-") for code in FOLLOWS]))
@_INTERVIEW
@click.option("--person", default="", help="With whom, by key.")
@click.option("--on", default=None, metavar="YYYY-MM-DD", help="On which day it was; else today.")
@click.option(
    "--by", default=None, metavar="YYYY-MM-DD", help="The day the other offer, or the posting, names."
)
def tell(news: str, interview: int | None, person: str, on: str | None, by: str | None) -> None:
    """Tell NEWS that only you can know; the plan follows.

    \b
    Examples:
      afterword tell coffee-held --person priya-raman
      afterword tell other-offer --by 2026-12-04
      afterword tell accepted -i 1
    """
    wiring = bootstrap.wire()
    owner, now, number = wiring.owner, wiring.clock.now(), _which(interview)
    from afterword.actions.renew import renew_candidacy
    from afterword.actions.tell_news import other_open, tell_news

    tell_news(owner, number, news, now, person=person, on=_day(on), day=_day(by))
    _came_of_it(renew_candidacy(owner, number, wiring.tools, now))
    for other in other_open(owner, number) if news == "accepted" else ():
        said(f"Still open: {other.role}, {other.company}. To close it kindly:")
        said(f"  afterword tell accepted-elsewhere -i {other.interview}")


@click.command("why")
@click.argument("number", type=int)
@as_json_option
def why(number: int, as_json: bool) -> None:
    """Say why touchpoint NUMBER is there, why then, why that way, and what would change it.

    \b
    Example:
      afterword why 3
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.explain_touchpoint import explain_touchpoint

    found = explain_touchpoint(owner, number, wiring.tools.policy)
    if as_json:
        print_json(_document(found, owner.timezone))
        return
    said(f"{found.person}: {PURPOSES[found.touchpoint.purpose]}")
    for title, line in _lines(found, owner.timezone):
        said(f"  {title}: {line}")


@click.command("why-not")
@click.argument("person")
@click.argument("purpose", type=click.Choice([each.value for each in Purpose]))
@_INTERVIEW
@as_json_option
def why_not(person: str, purpose: str, interview: int | None, as_json: bool) -> None:
    """Say what keeps PURPOSE to PERSON, by name, from being in the plan.

    \b
    Example:
      afterword why-not Priya check_in
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.why_not import why_not as ask

    answer = ask(owner, _which(interview), person, purpose, wiring.tools.policy, now)
    causes = [{"code": each.code, "says": explained(each, owner.timezone)} for each in answer.causes]
    if as_json:
        print_json({"version": 1, "person": answer.person, "purpose": answer.purpose.value, "causes": causes})
        return
    said(f"{answer.person}: {PURPOSES[answer.purpose]}")
    for cause in causes:
        said(f"  {cause['says']}")


def _which(interview: int | None) -> int:
    """The interview that was named, else the only one there is."""
    if interview is not None:
        return interview
    from afterword.actions.read_plan import read_plans

    plans = read_plans(bootstrap.wire().owner)
    if len(plans) != 1:
        raise Unusable("--interview", "say which; afterword plan lists them")
    return plans[0].interview


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise Unusable("YYYY-MM-DD", f"{written} is no day such as 2026-12-01") from None


def _came_of_it(renewals: Sequence[Renewal]) -> None:
    told = {
        "add": "On the plan",
        "cancel": "Off the plan",
        "update": "Planned anew",
        "revive": "Back on the plan",
    }
    for one in renewals:
        if one.what in told:
            said(f"{told[one.what]}: {one.person}, {PURPOSES[one.purpose]} ({one.touchpoint})")
    said("Noted. Take it back with: afterword undo")


def _lines(found: Explained, zone: str) -> list[tuple[str, str]]:
    what = found.explanation
    parts: list[tuple[str, tuple[Reason, ...]]] = [
        ("Why", (what.why,)),
        ("Why then", what.when),
        ("Why that way", (what.method,)),
        ("What would change it", what.changes),
        ("Yours", what.own),
        ("Good to know", what.notes),
    ]
    lines = [
        (title, " ".join(explained(each, zone) for each in reasons)) for title, reasons in parts if reasons
    ]
    return (
        [*lines, ("Source", f"rule {what.rule.code}: {', '.join(what.rule.evidence)}")]
        if what.rule
        else lines
    )


def _document(found: Explained, zone: str) -> dict[str, object]:
    return {
        "version": 1,
        "number": found.number,
        "interview": found.interview,
        "person": found.person,
        "purpose": found.touchpoint.purpose.value,
        "lines": [{"part": title, "says": line} for title, line in _lines(found, zone)],
    }
