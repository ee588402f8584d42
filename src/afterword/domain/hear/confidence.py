"""How sure a reading is: how often readings that came about in the same way were right.

The numbers were fitted to the short mails that nothing was learned from and to the mails held back;
`bench/quality/heard_short --sure` counts how often they hold.
"""

from __future__ import annotations

from afterword.domain.hear.learned import Judged
from afterword.domain.hear.verdict import Verdict
from afterword.domain.touchpoints import SignalKind

BY_HEADERS = 0.98  # reports, responders, notices
LISTS_ALONE = (0.5, 0.65)  # the lists held against what was learned: by a likely word, by sure ones
AGREED = (0.72, 0.26)  # sure lists, and learned alike: at the least, and more with its chance
AGREED_ON_LITTLE = (0.0, 0.85)  # nothing in the lists but a likely word
LEARNED_ALONE = (0.3, 0.65)
MIGHT_BE = 0.2  # a chance worth telling of another kind
MOST = 2


def sure_of(kind: SignalKind, rules: Verdict, judged: Judged, *, stands: bool) -> float:
    """From 0 to 1: of mail read like this, the share that was read right.

    `rules` is the verdict of the lists, `stands` whether they are sure of it.
    """
    if judged.kind is not kind:
        return LISTS_ALONE[stands]
    if rules.kind is not kind:
        return _line(LEARNED_ALONE, judged.chances[kind])
    return _line(AGREED if stands else AGREED_ON_LITTLE, judged.chances[kind])


def might_be(kind: SignalKind, judged: Judged) -> tuple[SignalKind, ...]:
    """The kinds it might be as well by what was learned, the likeliest first."""
    others = sorted(judged.chances, key=lambda other: -judged.chances[other])
    likely = [other for other in others if other is not kind and judged.chances[other] >= MIGHT_BE]
    return tuple(likely[:MOST])


def _line(of: tuple[float, float], chance: float) -> float:
    return round(of[0] + of[1] * chance, 2)
