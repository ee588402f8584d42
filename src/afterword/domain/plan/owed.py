"""What the mail behind a step asks for, in its own words: shown where the step and its draft are."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import Reason
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.standing import names_return
from afterword.domain.touchpoints import Purpose, Signal, SignalKind, Touchpoint

#: of what somebody asked, as many are shown
MOST_QUESTIONS = 3
_WARM = frozenset({Purpose.KEEP_WARM, Purpose.RE_APPROACH})


def owed(desk: Desk, step: Touchpoint) -> tuple[Reason, ...]:
    """Questions, wishes, times and days of the mail it answers; who stands in; the door left open."""
    return (*_asked(desk, step), *_door(desk, step), *_covered(desk, step))


def _asked(desk: Desk, step: Touchpoint) -> Iterator[Reason]:
    signal = next((s for s in desk.situation.signals if step.answers and s.message_id == step.answers), None)
    if signal is None or step.purpose is not Purpose.ANSWER_QUESTION:
        return
    if signal.particulars.offered:
        yield Reason("asked_times", {"count": str(len(signal.particulars.offered))})
    else:
        asked = signal.questions or ((signal.evidence,) if signal.evidence else ())
        yield from (Reason("asked_words", {"words": " ".join(q.split())}) for q in asked[:MOST_QUESTIONS])
    yield from (Reason(f"asked_{want}") for want in signal.particulars.wants)
    yield from _by(signal)


def _by(signal: Signal) -> Iterator[Reason]:
    """The day that the mail names, if it names one to answer by."""
    day = signal.answer_by or (None if names_return(signal) else signal.until)
    if day:
        yield Reason("asked_by", {"date": day.isoformat()})


def _door(desk: Desk, step: Touchpoint) -> Iterator[Reason]:
    cause = desk.standing.cause
    if step.purpose in _WARM and cause and cause.person == step.person and cause.particulars.door_words:
        yield Reason("door_words", {"words": cause.particulars.door_words})


def _covered(desk: Desk, step: Touchpoint) -> Iterator[Reason]:
    """Who stands in while the receiver is away, as their own notice says."""
    signal = covered_absence(desk, step.person)
    if signal and (signal.until is None or step.best.date() <= signal.until):
        yield Reason("away_covered", {**cover_of(signal), "until": _day(signal)})


def covered_absence(desk: Desk, person: str) -> Signal | None:
    """The last notice of absence of this person that names somebody who stands in."""
    notices = [s for s in desk.situation.signals if s.kind is SignalKind.OOO and s.person == person]
    last = max(notices, key=lambda s: s.at, default=None)
    return last if last and last.particulars.covered_by else None


def cover_of(signal: Signal) -> dict[str, str]:
    """Who stands in, and the words that say so."""
    cover = signal.particulars.covered_by
    who = " ".join(filter(None, (cover.name, cover.email))) if cover else ""
    return {"cover": who, "words": signal.particulars.pointed_words or signal.evidence}


def _day(signal: Signal) -> str:
    return signal.until.isoformat() if signal.until else ""
