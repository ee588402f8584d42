"""Names that no source holds: of people, employers, schools, skills; and names nearly right."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.given_names import GIVEN_NAMES
from afterword.domain.capture.lexicon.not_names import ORGANIZATION_NOUNS
from afterword.domain.review.lists import phrases
from afterword.domain.review.lists.known_names import (
    EMPLOYERS,
    LANGUAGES,
    ONLY_CAPITAL,
    ORDINARY,
    PLACES,
    SKILLS,
)
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, put_right, taken_out
from afterword.domain.review.text import Token, stem, tokens, words
from afterword.domain.touchpoints import Finding, Level

_OPENS: Final = frozenset('.!?:[]“"„«(–—-•*\n')
_HONORIFIC: Final = frozenset(
    """mr mrs ms mx dr prof professor herr herrn frau hr fr sra sr senhor senhora dona madame monsieur
    mme""".split()
)
#: before an unknown capital, a word that makes it an employer or a school
_AT: Final = frozenset(
    """
    at for with from joined bei fur von zu na no da do em pela pelo chez en a""".split()
)
_BY_NAME: Final = frozenset(["bei", "firma", "unternehmen", "konzern", "chez", "empresa"])
_BESIDE_PEOPLE: Final = frozenset(["with", "thank", "and", "met", "meet", "by", "dear", "hi", "for", "to"])
_WHERE: Final = frozenset(
    """
    in near around outside across through em perto dans pres en cerca""".split()
)
#: a sentence about somebody of the seeker's family claims nothing of the seeker
_RELATIVE: Final = re.compile(
    r"(?:My|Our|Mein|Meine|Minha|Meu|Mon|Ma|Mi) (?:\w+ )?(?:wife|husband|partner|daughter|son|kids|children"
    r"|mother|father|mum|mom|dad|parents|sister|brother|grand\w+|aunt|uncle|frau|mann|tochter|sohn|mutter|vater|schwester|bruder"
    r"|oma|opa|gro[sß]\w+|m[ãa]e|pai|filh[ao]|irm[ãa]o?|av[óô]|esposa|marido|femme|mari|fille|fils|m[èe]re|p[èe]re"
    r"|madre|padre|hij[ao]|herman[ao]|abuel[ao])\b"
)
_TOOLS: Final = frozenset("docs doc drive meet calendar maps form".split())
_SAYS: Final = frozenset(
    """
    said says mentioned told asked suggested explained recommended and also""".split()
)
_LEGAL: Final = frozenset(
    """
    gmbh ag se kg mbh ohg ug inc ltd llc corp plc sa sarl sas lda ltda""".split()
)
_SPEAKS: Final = re.compile(
    r"\b(?:fluent|fluency|native|speak|bilingual|proficient|use|used|using|flie[sß]+end|spreche"
    r"|falo|parle|hablo)",
    re.IGNORECASE,
)
_FAR, _LONG, _LEAST = 2, 8, 4


@dataclass(frozen=True, slots=True)
class Named:
    """A word in capitals: as written, folded, where, and whether it opens a sentence."""

    written: str
    word: str
    start: int
    end: int
    opens: bool
    before: str
    after: str
    paired: bool


def unsupported_names(page: Page) -> Iterator[Finding]:
    """Names and skills that no source holds (promise 4), and known names with a slip in them."""
    for sentence, plain in page.plain:
        if page.backed(sentence):
            continue
        named = [n for n in _named(plain) if not _known(n.word, page)]
        slips = {n.start: right for n in named if (right := _meant(n, page))}
        for slip in (n for n in named if n.start in slips):
            remedy = put_right(sentence, slip.start, slip.end, slips[slip.start])
            yield finding(
                Level.BLOCK, "misspelt_name", sentence, remedy, name=slips[slip.start], written=slip.written
            )
        unknown = [n for n in named if n.start not in slips and _claims(n, sentence, page)]
        if unknown:
            yield _unsupported(unknown, sentence, page)
        else:
            yield from _lower_skills(sentence, plain, page)


def _named(plain: str) -> Iterator[Named]:
    row = tokens(plain)
    for at, token in enumerate(row):
        written = plain[token.start : token.end]
        if len(token.word) > 1 and written[0].isupper():
            before = row[at - 1].word if at else ""
            after = row[at + 1].word if at + 1 < len(row) else ""
            paired = at + 1 < len(row) and plain[row[at + 1].start].isupper() and after not in ORDINARY
            opens = _opens(plain, token)
            yield Named(written, token.word, token.start, token.end, opens, before, after, paired)


def _opens(plain: str, token: Token) -> bool:
    rest = plain[: token.start].rstrip(" ")
    return not rest or (rest[-1] in _OPENS and (rest[-1] != "-" or rest != plain[: token.start]))


def _known(word: str, page: Page) -> bool:
    parts = set(words(word.replace("-", " "))) | {word}
    bare = {part.removesuffix("'s").removesuffix("s'") for part in parts}
    known = page.ground.told | page.ground.names
    return all(
        part in known or part.removesuffix("s") in known or part in ORDINARY for part in bare if len(part) > 1
    )


def _meant(named: Named, page: Page) -> str | None:
    """The known name that this is nearly, as it is written; None where it is near none."""
    word = named.word.removesuffix("'s")
    if len(word) < _LEAST or (word in GIVEN_NAMES and named.opens):
        return None
    for right in _spellings(page):
        folded = fold(right)
        far = _FAR if min(len(folded), len(word)) >= _LONG else 1
        apart = OSA.distance(word, folded, score_cutoff=far)
        if 0 < apart <= far and len(folded) >= _LEAST and stem(word) != stem(folded):
            return right + named.written[len(word) :] if named.word != word else right
    return None


def _spellings(page: Page) -> list[str]:
    """The names a text may be about, word by word, as they are written."""
    facts = page.captured
    named = [facts.interview.company, facts.seeker.name, facts.interview.role]
    named += [name for person in facts.people for name in (person.name, person.organization or "")]
    named += [line.employer for line in facts.evidence if line.employer]
    found = dict.fromkeys(part.strip(".,()&/") for name in named for part in re.split(r"[\s/]+", name))
    return [
        part for part in found if len(part) >= _LEAST and part[:1].isupper() and fold(part) not in ORDINARY
    ]


def _claims(named: Named, sentence: str, page: Page) -> bool:
    """Whether this unknown name, here, is a claim that somebody could check."""
    if named.word in LANGUAGES:
        return _SPEAKS.search(sentence) is not None
    if named.before in _HONORIFIC:
        return True
    if _is_loud(named) or page.language != "de":
        return _claims_anywhere(named, sentence, page)
    return _claims_in_german(named, sentence, page)


def _is_loud(named: Named) -> bool:
    """Whether it is known for a claim wherever it stands: a large employer, a tool, letters only."""
    tool = named.word == "google" and named.after in _TOOLS
    as_written = named.written.casefold()  # folded, "über" would be a company
    return not tool and (as_written in EMPLOYERS or as_written in SKILLS or _is_acronym(named))


def _claims_anywhere(named: Named, sentence: str, page: Page) -> bool:
    if _of_life(sentence, page):
        return False
    if _is_loud(named):
        return True
    if named.opens or (named.word == "google" and named.after in _TOOLS):
        return named.word in GIVEN_NAMES and named.after in _SAYS
    return not _is_place(named, sentence, page)


def _claims_in_german(named: Named, sentence: str, page: Page) -> bool:
    """German writes every noun in capitals: a name is told by what stands beside it."""
    if _of_life(sentence, page) or named.word in PLACES:
        return False
    if named.after in _LEGAL or named.before in _LEGAL:
        return True
    by_name = named.before in _BY_NAME and (named.paired or not named.word.endswith(_NOUN_ENDINGS))
    return by_name or (named.word in GIVEN_NAMES and not named.opens)


_NOUN_ENDINGS = tuple(
    """ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten nis nisse ment ments
    ismus ling chen lein er ern en e el age ik ur arf ekt ekte ss all and ang uch itt eil at
    ein art eg uss""".split()
)


def _is_acronym(named: Named) -> bool:
    return named.written.isupper() and 2 <= len(named.written) <= 6 and named.written.isalpha()  # noqa: PLR2004 - IFRS, SAP


def _is_place(named: Named, sentence: str, page: Page) -> bool:
    if named.after in ORGANIZATION_NOUNS or "university" in words(sentence):
        return False
    if named.word in PLACES:
        return named.word not in GIVEN_NAMES or named.before not in _BESIDE_PEOPLE
    return named.before in _WHERE and not page.has("work", sentence)


def _of_life(sentence: str, page: Page) -> bool:
    """Whether the sentence tells of the seeker's own life, and claims nothing of work or learning."""
    of_theirs = _RELATIVE.match(sentence) is not None and "i" not in words(sentence)
    return of_theirs or (page.has("life", sentence) and not page.has("work", sentence))


def _unsupported(unknown: list[Named], sentence: str, page: Page) -> Finding:
    code = "unsupported_name"
    if any(n.word in SKILLS or n.word in LANGUAGES for n in unknown):
        code = "unsupported_skill"
    elif any(n.word in EMPLOYERS for n in unknown) or (
        unknown[0].before in _AT and page.has("work", sentence)
    ):
        code = "unsupported_employer"
    told = ", ".join(dict.fromkeys(n.written for n in unknown))
    return finding(Level.BLOCK, code, sentence, taken_out(page.draft, sentence), name=told)


def _lower_skills(sentence: str, plain: str, page: Page) -> Iterator[Finding]:
    """Tools and papers named in small letters, said to be the seeker's own."""
    small = [t.word for t in tokens(plain) if t.word in SKILLS and t.word not in ONLY_CAPITAL]
    unknown = [word for word in small if word not in page.ground.told]
    if unknown and page.has("skilled", sentence):
        remedy = taken_out(page.draft, sentence)
        yield finding(Level.BLOCK, "unsupported_skill", sentence, remedy, name=", ".join(unknown))
    elif page.has("credential", plain) and not _credited(plain, page):
        remedy = taken_out(page.draft, sentence)
        yield finding(Level.BLOCK, "unsupported_credential", sentence, remedy)


def _credited(plain: str, page: Page) -> bool:
    """Whether a paper or a prize in this sentence is in the résumé or the notes, by most of its words."""
    own = {stem(word) for word in page.ground.told}
    hit = next(phrases(page.language, "credential").find(plain))
    clause = re.split(r"[,;:.]", plain[hit.start :], maxsplit=1)[0]
    said = [stem(word) for word in words(clause) if len(word) >= _LEAST and word not in ORDINARY]
    return bool(said) and 2 * sum(word in own for word in said) >= len(said)
