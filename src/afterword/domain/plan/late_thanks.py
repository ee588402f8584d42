"""Thanks that missed their two days: late is better than never, and in the end they travel along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from afterword.domain.facts import Method, Reason
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.merge import CARRIED, carry
from afterword.domain.plan.timing import TO_LOOK
from afterword.domain.plan.wanted import Wanted
from afterword.domain.touchpoints import Purpose, Withheld

#: the rule by which thanks are written that missed their window
LATE = "thank_you_late"
#: what can carry a word of thanks
_HOSTS = frozenset({Purpose.SEND_PROMISED, Purpose.CHECK_IN})


def later(desk: Desk, wanted: Wanted, now: datetime) -> Wanted | None:
    """The thanks at the next good moment, while they are still welcome; None after that."""
    rule = desk.policy.rules.get(LATE)
    if rule is None or not rule.on or wanted.purpose is not Purpose.THANK_YOU:
        return None
    calendar = desk.calendars[wanted.person]
    latest = calendar.at(calendar.after(wanted.earliest, rule.latest).date(), rule.window.spans[-1][1])
    best = calendar.slot(now + TO_LOOK, rule.window)
    if best > latest:
        return None
    told = replace(wanted.reason, code=rule.reason) if wanted.rule.key == "thank_you" else wanted.reason
    kept = replace(rule, key=wanted.rule.key) if wanted.rule.key == "thank_you" else wanted.rule
    return replace(wanted, rule=kept, best=best, latest=latest, reason=told)


def together(wanted: Sequence[Wanted]) -> list[Wanted]:
    """With late thanks goes what was promised and is as late: one letter, not two at once."""
    hosts = {(w.person, w.method): w for w in wanted if w.reason.code == LATE}
    kept: list[Wanted] = []
    for each in wanted:
        host = hosts.get((each.person, each.method))
        if host and each.purpose in CARRIED and not each.answers and each.best <= host.best:
            hosts[each.person, each.method] = carry(host, each)
        elif host is None or each.purpose is not host.purpose:
            kept.append(each)
    return [*hosts.values(), *kept]


def carried(wanted: Sequence[Wanted], late: Sequence[Withheld]) -> tuple[list[Wanted], list[Withheld]]:
    """Thanks that are too late on their own, with the next message to that person, where there is one."""
    kept, told = list(wanted), []
    for each in late:
        able = [
            w for w in kept if w.person == each.person and w.purpose in _HOSTS and w.method is Method.EMAIL
        ]
        host = min(able, key=lambda w: w.best, default=None)
        if host is None or each.purpose is not Purpose.THANK_YOU:
            told.append(replace(each, reason=Reason("too_late_alone", each.reason.params)))
            continue
        kept[kept.index(host)] = replace(host, also=(*host.also, Purpose.THANK_YOU))
        told.append(each)
    return kept, told
