"""The times offered, in the answer to them: the one that the seeker took, or that none suits."""

from __future__ import annotations

from datetime import timedelta

from afterword.domain.facts import Quote
from afterword.domain.plan.slots import Slot
from afterword.domain.touchpoints import Signal
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft
from afterword.domain.write.days import spoken_clock, spoken_day, spoken_zone
from afterword.domain.write.letter import Sentence

#: from this length on it is a stretch to choose from rather than the length of a talk
_A_STRETCH = timedelta(hours=2)


def chosen_time(brief: Brief, craft: Craft) -> list[Sentence]:
    """Yes to the time the seeker took, or no to all; nothing before they have said."""
    if brief.none_suits:
        none = craft.say(brief, "answer_question.schedule_none")
        return [none, craft.say(brief, "answer_question.schedule_other_gap")]
    slot = brief.chosen
    if slot is None:
        return []
    sources = _offered_in(brief.signal, slot)
    said = [craft.say(brief, "answer_question.schedule_chosen", sources, when=_when(slot, brief, craft))]
    if slot.two_clocks and not slot.zone_said:
        said.append(craft.say(brief, "answer_question.schedule_zone"))
    return said


def without_times(signal: Signal, brief: Brief) -> tuple[str, ...]:
    """The questions of a mail but for those that the chosen time answers."""
    if brief.chosen is None and not brief.none_suits:
        return signal.questions
    answered = {_bare(offered.said) for offered in signal.particulars.offered}
    return tuple(question for question in signal.questions if _bare(question) not in answered)


def _when(slot: Slot, brief: Brief, craft: Craft) -> str:
    """As "Tuesday, 24 November at 10:00 CET": by the sender's clock, its zone named where there are two."""
    stretch = slot.end is not None and slot.end - slot.start >= _A_STRETCH
    spoken = {
        "day": spoken_day(slot.start.date(), brief.language),
        "start": spoken_clock(slot.start.time(), brief.language),
        "end": spoken_clock(slot.end.time(), brief.language) if slot.end else "",
    }
    when = craft.fill(brief, craft.pick(brief, f"slot.{'between' if stretch else 'at'}"), **spoken)
    return f"{when} {spoken_zone(slot.start, brief.language)}" if slot.two_clocks else when


def _offered_in(signal: Signal | None, slot: Slot) -> tuple[Quote, ...]:
    if signal is None or not signal.file:
        return ()
    return (Quote(signal.file, slot.offered.said or signal.evidence),)


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()
