"""Of one person's many spellings: the name on the envelope, in the greeting, for short, and the pronoun."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.honorifics import FEMALE, MALE, PRONOUNS_HE, PRONOUNS_SHE
from afterword.domain.capture.lexicon.titles import HER_TITLE, HIS_TITLE
from afterword.domain.capture.matching_names import is_short_for
from afterword.domain.capture.names import Name
from afterword.domain.capture.sightings import TRUST, Found, Seen, Sighting

_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PLAIN_GIVEN: Final = frozenset({Seen.ATTENDEE, Seen.ORGANIZER})


def best_name(found: Found) -> Name:
    """The fullest spelling from the surest source, with the given name they write in full."""
    ordered = [s for s in sorted(found.sightings, key=lambda s: TRUST[s.seen]) if s.name]
    whole = [s for s in ordered if s.name and s.name.given and s.name.family and s.seen is not Seen.NOTES]
    names = [s.name for s in whole or ordered if s.name]
    best = max(names, key=lambda n: (not _CJK.search(n.full), n.weight // 2, -names.index(n)))
    given = _goes_by(best, [s for s in whole if s.name and s.name.family])
    family = next((n.family for n in names if n.family and not n.family_is_initial), None)
    if (
        best.family is None
        and family
        and family != best.given
        and best.given
        and fold(family) != fold(best.given)
    ):
        best = replace(best, family=family)
    generation = best.generation or next((n.generation for n in names if n.generation), None)
    return replace(best, given=given, generation=generation)


def nicknames(name: Name, found: Found) -> tuple[str, ...]:
    """What else they are called: learned names, bynames, and short forms that were written."""
    said = [n.given for s in found.sightings for n in s.also if n.given]
    said += [n.given for n in found.names if n.given and n.family and " " not in n.given]
    known = {fold(half) for half in (name.given, name.family, name.full) if half}
    return tuple(dict.fromkeys(nick for nick in said if fold(nick) not in known))


def pronoun(found: Found) -> str | None:
    """The pronoun that a source gives or a courtesy title stands for; None where none tells."""
    given = usual_pronoun(found)
    held = {h for n in found.names for h in n.honorifics}
    title = _pronoun_of_title(found)
    if given is None and title and not held & (FEMALE | MALE):
        return title
    if given == "she" or held & (FEMALE | {"madam", "mam", "maam"}):
        return "she"
    if given == "he" or held & (MALE | {"sir"}):
        return "he"
    return given


def _pronoun_of_title(found: Found) -> str | None:
    """What the form of a title tells in languages that have two: Leiterin, diretora, directeur."""
    said = [fold(word).strip(".,/()") for s in found.sightings if s.title for word in s.title.split()]
    she = any(HER_TITLE.fullmatch(word) for word in said)
    he = any(HIS_TITLE.fullmatch(word) for word in said)
    return None if she == he else "she" if she else "he"


def usual_pronoun(found: Found) -> str | None:
    """The pronoun that most places use of somebody; None where two sorts are used as often."""
    sorts = {**dict.fromkeys(PRONOUNS_SHE, "she"), **dict.fromkeys(PRONOUNS_HE, "he")}
    signed = next((n.pronouns for s in found.sightings if s.seen is not Seen.NOTES and (n := s.name)), None)
    said = Counter(sorts.get(n.pronouns, "they") for n in found.names if n.pronouns)
    if signed or not said:
        return sorts.get(signed, "they") if signed else None
    (first, most), *others = said.most_common()
    return None if others and others[0][1] == most else first


def called(name: Name, found: Found) -> str | None:
    """The given name they are called by: what stands in a greeting, not on the envelope."""
    ordered = sorted(found.sightings, key=lambda s: TRUST[s.seen])
    told = next(
        (n.given for s in ordered for n in s.also if n.given and _greets(n.given, s.seen, name)), None
    )
    return told if told and name.given else _goes_by(name, ordered)


def _greets(nick: str, seen: Seen, name: Name) -> bool:
    """Whether a learned name may greet: what only the notes say must be short for the real one."""
    return " " not in nick and (seen is not Seen.NOTES or is_short_for(fold(nick), fold(name.given or "")))


def _goes_by(best: Name, ordered: list[Sighting]) -> str | None:
    """The short form people use, where all but the address book do."""
    if not best.given:
        return None
    short = Counter(
        s.name.given
        for s in ordered
        if s.name
        and s.name.given
        and s.seen not in _PLAIN_GIVEN
        and is_short_for(fold(s.name.given), fold(best.given))
    )
    whole = sum(1 for s in ordered if s.name and s.name.given == best.given and s.seen not in _PLAIN_GIVEN)
    chosen, count = short.most_common(1)[0] if short else (best.given, 0)
    return chosen if count > whole else best.given
