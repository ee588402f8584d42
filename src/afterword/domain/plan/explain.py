"""Why a touchpoint stands in the plan: that it exists, then, by that method, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.facts import Method, Person, Reason
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.owed import owed
from afterword.domain.plan.policy import Policy, Rule
from afterword.domain.plan.preferences import Pace
from afterword.domain.plan.whereabouts import seeker_zone, whereabouts
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.working_time.calendar import DAY

#: purposes that ask something, and so are settled by any word of theirs
_ASKING = frozenset({Purpose.CHECK_IN, Purpose.KEEP_WARM, Purpose.COFFEE_INVITE, Purpose.EVENT_FOLLOW_UP})
_WRITTEN = {Method.LINKEDIN: "method_linkedin", Method.TEXT: "method_text", Method.POST: "method_post"}
_MOST = 3  # things that would change it


@dataclass(frozen=True, slots=True)
class Explanation:
    """The parts of one answer, each a code with parameters.

    `own` is what the seeker themselves set, `notes` what was assumed or is good to know; `rule`
    is the entry of the policy, None where the file that held it is gone. `asked` is what the mail
    behind it asks for.
    """

    why: Reason
    when: tuple[Reason, ...]
    method: Reason
    changes: tuple[Reason, ...]
    own: tuple[Reason, ...] = ()
    notes: tuple[Reason, ...] = ()
    rule: Rule | None = None
    asked: tuple[Reason, ...] = ()


def explain(desk: Desk, step: Touchpoint, *, moved: bool = False) -> Explanation:
    """The explanation of a touchpoint of this plan; `moved` where the seeker gave it its moment."""
    person, rule = desk.captured.person(step.person), rule_of(step, desk.policy)
    return Explanation(
        why=step.reason,
        when=tuple(_when(desk, step, rule, moved=moved)),
        method=_method(desk, step, person, rule),
        changes=tuple(_changes(desk, step, rule))[:_MOST],
        own=(*_as_said(desk, step), *_own(desk, step, rule)),
        notes=tuple(_notes(desk, step, person)),
        rule=rule,
        asked=owed(desk, step),
    )


def rule_of(step: Touchpoint, policy: Policy) -> Rule | None:
    """The entry behind a touchpoint, told by its code, its purpose and its reason."""
    alike = [r for r in policy.rules.values() if r.code == step.rule and r.purpose is step.purpose]
    return next((r for r in alike if r.reason == step.reason.code), alike[0] if alike else None)


def _when(desk: Desk, step: Touchpoint, rule: Rule | None, *, moved: bool) -> Iterator[Reason]:
    params = step.reason.params
    if moved:
        yield Reason("when_yours")
        return
    if "due" in params:
        yield Reason("when_due", {"date": params["due"]})
    elif rule:
        after = {"span": rule.best.written, "trigger": rule.trigger}
        yield Reason("when_rule" if rule.best.shortest else "when_at_once", after)
    if "spaced" in params:
        yield Reason("when_spaced", {"span": f"{params['spaced']}bd"})
    if "daily" in params:
        yield Reason("when_daily", {"count": params["daily"]})
    yield from _kept_waiting(desk, step)
    if rule:
        yield Reason("when_hours", {"hours": _hours(rule)})


def _kept_waiting(desk: Desk, step: Touchpoint) -> Iterator[Reason]:
    """The absence, closure or days of the seeker's own that end just before it."""
    calendar = desk.calendars[step.person]
    for code, stretches in (("when_back", calendar.away), ("when_open_again", calendar.closed)):
        for _, last in stretches:
            if calendar.next_working(last + DAY) == step.best.date():
                yield Reason(code, {"date": last.isoformat()})
    before = step.best.date() - DAY
    if not calendar.business(before) and not any(first <= before <= last for first, last in calendar.closed):
        yield Reason("when_after_free_day")
    own = calendar.own
    if own and own.keeps(step.best.astimezone(ZoneInfo(own.zone)).date() - DAY):
        yield Reason("when_after_own_days")


def _hours(rule: Rule) -> str:
    return ", ".join(f"{start:%H:%M}–{end:%H:%M}" for start, end in rule.window.spans)


def _method(desk: Desk, step: Touchpoint, person: Person | None, rule: Rule | None) -> Reason:
    """Why it goes that way: the first that holds."""
    address = (person.email if person else None) or ""
    held = {
        "method_answers": bool(step.answers),
        "method_through": bool(step.for_people),
        "method_of_rule": bool(rule and rule.method is step.method),
        "method_prefers": bool(person and person.prefers is step.method),
        "method_dead": address.casefold() in desk.standing.dead,
        "method_address": step.method is Method.EMAIL,
    }
    code = next((code for code, holds in held.items() if holds), _WRITTEN.get(step.method, "method_as_said"))
    name = person.name if person else ""
    return Reason(code, {"person": name, "method": step.method.value, "address": address})


def _changes(desk: Desk, step: Touchpoint, rule: Rule | None) -> Iterator[Reason]:
    """What would take it off, move it or hold it, the likeliest first."""
    name = desk.captured.person(step.person)
    params = {"person": name.name if name else ""}
    if step.purpose is Purpose.CHECK_IN and desk.standing.decision_date:
        yield Reason("change_new_date", params)
    if step.purpose in _ASKING:
        yield Reason("change_answer", params)
    if step.answers:
        yield Reason("change_settled", params)
    elif rule and rule.key in _GIVEN_UP:
        yield Reason("change_too_late", {"latest": step.latest.isoformat()})
    if rule and rule.spends:
        yield Reason("change_outcome", params)
        yield Reason("change_absence", params)
    yield Reason("change_stop", params)
    yield Reason("change_hand", params)


#: rules whose moment passes: after it nothing is planned in their stead
_GIVEN_UP = frozenset({"thank_you", "thank_through", "handwritten_note", "linkedin_thanks"})


def _own(desk: Desk, step: Touchpoint, rule: Rule | None) -> Iterator[Reason]:
    """What is the seeker's own in it."""
    own = desk.situation.preferences
    given = desk.given.rules.get(rule.key) if rule else None
    if rule and given and rule.key in own.best and rule.best != given.best:
        yield Reason("own_number", {"span": rule.best.written, "usual": given.best.written})
    elif rule and given and rule.best != given.best and own.pace is not Pace.STANDARD:
        params = {"span": rule.best.written, "usual": given.best.written}
        yield Reason(f"own_pace_{own.pace}", params)
    if "spaced" in step.reason.params and desk.policy.limits.spacing != desk.given.limits.spacing:
        yield Reason("own_spacing", {"span": f"{desk.policy.limits.spacing}bd"})
    if "daily" in step.reason.params:
        yield Reason("own_daily", {"count": step.reason.params["daily"]})


def _as_said(desk: Desk, step: Touchpoint) -> Iterator[Reason]:
    """Where it answers a mail of which the seeker said what it means."""
    for signal in desk.situation.signals:
        if signal.read_as and signal.message_id == step.answers:
            yield Reason("as_you_said", {"meant": signal.kind.value, "quote": signal.evidence})


def _notes(desk: Desk, step: Touchpoint, person: Person | None) -> Iterator[Reason]:
    """What was assumed of where they are, and what it means for the seeker's own hours."""
    if person:
        yield from whereabouts(desk.captured)[person.key].notes
    own = desk.situation.preferences
    here: datetime = step.best.astimezone(ZoneInfo(seeker_zone(desk.captured)))
    if own.quiet and own.rests(here):
        hours: Mapping[str, str] = {
            "clock": f"{here:%H:%M}",
            "hours": "–".join(f"{t:%H:%M}" for t in own.quiet),
        }
        yield Reason("quiet_by_itself" if step.method is Method.EMAIL else "quiet_by_hand", hours)
