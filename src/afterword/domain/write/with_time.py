"""An answer to the times offered, written anew with the one that the seeker took."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.plan.slots import Slot
from afterword.domain.touchpoints import Draft
from afterword.domain.write.bench import Bench
from afterword.domain.write.in_voice import in_voice
from afterword.domain.write.letter import draft_of
from afterword.domain.write.offline import letter_for


def with_time(draft: Draft, slot: Slot | None, bench: Bench) -> Draft:
    """The answer with this time, or saying that none suits, reviewed; in the language of the draft."""
    brief = replace(bench.brief, chosen=slot, none_suits=slot is None)
    letter = in_voice(letter_for(brief, bench.craft), brief, bench.craft)
    return bench.proofread(draft_of(letter, brief.touchpoint, draft.language))
