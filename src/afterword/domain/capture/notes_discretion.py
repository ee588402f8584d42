"""What is personal and true, and still better left unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.domain.capture.notes_cues import compiled, phrases
from afterword.domain.capture.notes_text import fold
from afterword.domain.facts import Person

#: a process that is scored, and asks that nobody on the panel be spoken to
_FORMAL = compiled(
    phrases(
        r"""
        (do not|don't|not|no) (contact|approach|write to|email|contacting|emailing) (the |any )?(panel|ward|
        interviewers?|members|selectors|assessors|school|governors)~; interviews are scored; scored against;
        everything (goes )?(through|thru|via) (recruitment|hr|personnel|the portal); not the ward;
        nicht (direkt )?(an|mit) (der|die) kommission; ausschließlich über (die )?personal\w*
        """
    )
)
#: told by somebody about another
_HEARSAY = re.compile(
    r"(?<!\w)(?:told me|tells me|according to|apparently|they say|supposedly|rumou?r|erzahlte mir|angeblich|"
    r"me contou|contaram)(?!\w)"
)
#: faith, sorrow, and what one does not remark upon in a business letter
_TENDER = re.compile(
    r"(?<!\w)(?:sober|pray\w*|parish|ramadan|shabbat|widow\w*|late (?:husband|wife|father|mother)|adopt\w*|"
    r"foster\w*|newborn|"
    r"pregnan\w*|baby|honeymoon|wedding|birthday|diet\w*|weight|tattoo\w*|perfume|dress|hair)(?!\w)"
)


def distant(people: Iterable[Person], language: str) -> frozenset[str]:
    """Keys of those whom German addresses by their degree: one does not turn personal with them."""
    if not language.startswith("de"):
        return frozenset()
    return frozenset(p.key for p in people if _DEGREE.search(fold(f"{p.address} {p.name}")))


_DEGREE = re.compile(r"(?<!\w)(?:dr|prof)(?!\w)")


def formal_process(texts: Iterable[str]) -> bool:
    """Whether notes or mail say that the panel is not to be approached."""
    return any(_FORMAL.search(fold(text)) for text in texts)


def better_unsaid(sentence: str) -> bool:
    """Whether something personal was only heard of, or is too tender to be echoed."""
    folded = fold(sentence)
    return bool(_HEARSAY.search(folded) or _TENDER.search(folded))
