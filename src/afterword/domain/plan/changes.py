"""What a signal changed: two plans compared by the ids of their touchpoints."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import Reason
from afterword.domain.touchpoints import Change, ChangeKind, Plan, Signal, SignalKind, Touchpoint

_RESTING = frozenset({SignalKind.OOO, SignalKind.OTHER})


def changes(before: Plan, after: Plan, signal: Signal) -> tuple[Change, ...]:
    """Cancel, hold, move and add, each with its reason; what was due before the signal is left out."""
    old = {step.id: step for step in before.touchpoints if step.best > signal.at}
    new = {step.id: step for step in after.touchpoints}
    known = {step.id for step in before.touchpoints}
    return (*_gone(old, new, signal), *_moved(old, new, signal), *_added(known, new))


def _gone(old: dict[str, Touchpoint], new: dict[str, Touchpoint], signal: Signal) -> Iterator[Change]:
    for each in old:
        if each not in new:
            yield Change(ChangeKind.CANCEL, each, _why(f"cancel_{signal.kind.value}", signal))


def _moved(old: dict[str, Touchpoint], new: dict[str, Touchpoint], signal: Signal) -> Iterator[Change]:
    for each, step in old.items():
        then = new.get(each)
        if then and then.best != step.best:
            rests = signal.kind in _RESTING and then.best > step.best
            kind = ChangeKind.HOLD if rests else ChangeKind.MOVE
            yield Change(kind, each, _why(f"{kind.value}_{signal.kind.value}", signal))


def _added(known: set[str], new: dict[str, Touchpoint]) -> Iterator[Change]:
    for each, step in new.items():
        if each not in known:
            yield Change(ChangeKind.ADD, each, step.reason)


def _why(code: str, signal: Signal) -> Reason:
    params = {"person": signal.sender_name or "", "quote": signal.evidence}
    if signal.until:
        params["until"] = signal.until.isoformat()
    return Reason(code, params)
