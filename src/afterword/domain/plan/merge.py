"""Several wishes to one person become one message, rather than pile up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from afterword.domain.facts import Method
from afterword.domain.plan.wanted import Wanted
from afterword.domain.touchpoints import Purpose

_HOSTS = frozenset({Purpose.THANK_YOU})
_INSTEAD = frozenset({"thank_through", "taken_thanks"})
#: what a letter of thanks can bring
CARRIED = frozenset({Purpose.SEND_PROMISED, Purpose.ANSWER_QUESTION})


def merged(wanted: Iterable[Wanted]) -> list[Wanted]:
    """Thanks once to each person; promises that are near travel with them; twins become one."""
    kept = _one_thanks_each(list(wanted))
    hosts = {(w.person, w.method): w for w in kept if w.purpose in _HOSTS}
    alone: list[Wanted] = []
    for each in kept:
        host = hosts.get((each.person, each.method))
        if host and each.joins and each.purpose in CARRIED:
            hosts[host.person, host.method] = carry(host, each)
        elif each.purpose not in _HOSTS:
            alone.append(each)
    return [*hosts.values(), *_twins(alone)]


def _one_thanks_each(wanted: list[Wanted]) -> list[Wanted]:
    """A note that also thanks others, or that the seeker chose, stands for a plain one to that person."""
    stands = {w.person for w in wanted if w.purpose in _HOSTS and w.rule.key in _INSTEAD}
    return [w for w in wanted if not (w.rule.key == "thank_you" and w.person in stands)]


def carry(host: Wanted, guest: Wanted) -> Wanted:
    """The host with the guest's purpose and items, at the later of the two times."""
    new = guest.purpose not in {host.purpose, *host.also}
    also = (*host.also, guest.purpose) if new else host.also
    return replace(
        host,
        best=max(host.best, guest.best),
        latest=max(min(host.latest, guest.latest), host.best, guest.best),
        also=also,
        items=tuple(dict.fromkeys((*host.items, *guest.items))),
    )


def _twins(wanted: list[Wanted]) -> list[Wanted]:
    """Promises to one person, by one method, for one day: one message."""
    found: dict[tuple[object, ...], Wanted] = {}
    for each in wanted:
        alike = each.purpose in CARRIED and each.answers is None and each.method is not Method.IN_PERSON
        key = (each.person, each.method, each.best.date()) if alike else (each.id,)
        twin = found.get(key)
        found[key] = carry(twin, each) if twin else each
    return list(found.values())
