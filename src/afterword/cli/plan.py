"""`afterword plan`: what is ahead, per person, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from afterword import bootstrap
from afterword.cli.address import show_addresses
from afterword.cli.showing import (
    as_json_option,
    deaf_json,
    print_json,
    said,
    say_deaf,
    touchpoint_json,
    what,
    when,
)
from afterword.words import sentence
from afterword.words.explain import explained
from afterword.words.nouns import POLICIES, PURPOSES

if TYPE_CHECKING:
    from afterword.actions.read_plan import Beside, PlanView
    from afterword.bootstrap import Wiring


@click.command("plan")
@click.argument("interview", required=False, type=int)
@as_json_option
def command(interview: int | None, as_json: bool) -> None:
    """Show the plan of every interview, or of one: to whom, what, when, by which method, and why.

    \b
    Examples:
      afterword plan
      afterword plan 1 --json
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_listening import not_listening
    from afterword.actions.read_plan import read_plans

    plans = read_plans(owner, interview)
    asked = {plan.interview: _asked(wiring, plan) for plan in plans}
    deaf = not_listening(owner, wiring.clock.now(), interview)
    if as_json:
        rounds = [_document(plan, asked[plan.interview]) for plan in plans]
        print_json({"version": 1, "interviews": rounds, "not_listening": deaf_json(deaf)})
        return
    say_deaf(deaf, owner.timezone)
    for plan in plans:
        _show(plan, owner.timezone, asked[plan.interview])
        show_addresses(owner, plan.interview)
    if not plans:
        said("There is no plan yet. Add an interview with: afterword add invite.ics notes.md")


def _asked(wiring: Wiring, plan: PlanView) -> dict[int, list[str]]:
    """What the mail behind each step asks for, by the step's number."""
    from afterword.actions.explain_touchpoint import explain_plan

    found = explain_plan(wiring.owner, plan.interview, wiring.tools.policy)
    return {
        number: [explained(one, wiring.owner.timezone) for one in why.asked] for number, why in found.items()
    }


def _document(plan: PlanView, asked: dict[int, list[str]]) -> dict[str, Any]:
    interview = plan.captured.interview
    return {
        "interview": plan.interview,
        "company": interview.company,
        "role": interview.role,
        "contact_policy": plan.captured.contact_policy.value,
        "plan": [
            {
                **touchpoint_json(item),
                "rule": item.touchpoint.rule,
                "reason": sentence(item.touchpoint.reason),
                "asked": asked.get(item.number, []),
            }
            for item in plan.ahead
        ],
        "suggestions": [_beside(each) for each in plan.suggestions],
        "withheld": [_beside(each) for each in plan.withheld],
    }


def _beside(each: Beside) -> dict[str, str]:
    told = {"person": each.person, "purpose": each.purpose.value, "reason": sentence(each.reason)}
    return {**told, "key": each.key} if each.key else told


def _show(plan: PlanView, zone: str, asked: dict[int, list[str]]) -> None:
    interview = plan.captured.interview
    said(f"\nInterview {plan.interview}: {interview.role}, {interview.company}")
    said(f"  {POLICIES[plan.captured.contact_policy]}")
    for item in plan.ahead:
        step = item.touchpoint
        said(f"  {item.number:>3}  {what(item)}")
        said(f"       {when(step.best, zone)}, at the latest {when(item.until, zone)}")
        said(f"       {sentence(step.reason)} ({step.rule})")
        for words in asked.get(item.number, []):
            said(f"       {words}")
    for each in plan.withheld:
        said(f"    –  {each.person}: not to {PURPOSES[each.purpose]}. {sentence(each.reason)}")
    for each in plan.suggestions:
        said(
            f"    ?  {each.person or 'Worth considering'}: {PURPOSES[each.purpose]}. {sentence(each.reason)}"
        )
        if each.key:
            said(f"       afterword take {each.key}")
