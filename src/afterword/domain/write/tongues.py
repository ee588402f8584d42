"""Which tongue writes which language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.facts import Evidence
from afterword.domain.grammar import Tagger
from afterword.domain.write.clauses import asked, want
from afterword.domain.write.german.tongue import GERMAN
from afterword.domain.write.lighter import personal
from afterword.domain.write.owed import answer, thing
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.reactions import advice, guided, liked, quoted, told
from afterword.domain.write.resume_lines import ResumeLine, fitting, sayable
from afterword.domain.write.statements import statement
from afterword.domain.write.tongue import NAMING, Tongue
from afterword.domain.write.topics import topics

_COME_BACK = re.compile(
    r"\b(?:come|get|came|got|coming|circle) back\b|\bread(?:ing)? up\b|\blook\w* (?:it |that )?up\b",
    re.IGNORECASE,
)


def tongue_of(language: str) -> Tongue:
    """The tongue of a BCP 47 tag; one that only names where the language has no grammar here."""
    return _TONGUES.get(language.partition("-")[0], NAMING)


def _experience(
    evidence: Sequence[Evidence], about: str, used: frozenset[str], _book: Phrasebook, tagger: Tagger
) -> ResumeLine | None:
    return fitting(sayable(evidence, tagger), about, used)


_ENGLISH = Tongue(
    topics=topics,
    want=want,
    statement=statement,
    guided=guided,
    liked=liked,
    told=told,
    quoted=quoted,
    advice=advice,
    asked=asked,
    answer=answer,
    thing=thing,
    personal=personal,
    experience=_experience,
    comes_back=_COME_BACK,
)
_TONGUES = {"en": _ENGLISH, "de": GERMAN}
