"""What a clause is, by its cues; and clauses of one kind joined into passages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.domain.capture.notes_cues import has, listed
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_text import QUOTE_WORDS, Span, count, fold, words
from afterword.domain.capture.notes_vocabulary import Vocabulary
from afterword.domain.dates import FoundDate
from afterword.domain.facts import Kind

_BRIEF = 7
#: the yes to what was asked for
AGREED = re.compile(
    r"^(?:and |so |but |then )*(?:i )?(?:(?:said|told (?:her|him|them)) )?(?:can(?: do| lah?|"
    r",? i said| send)?$|can do|could do|will do|no (?:bother|problem|prob|worries|bother at all)|"
    r"sure(?: thing)?|yes|yeah|yep|aye|"
    r"of course|gladly|happy to|with pleasure|my pleasure|course|grand|ok|okay|done deal|hers|his|"
    r"theirs|on it|said (?:yes|sure|by|before|i would|i'd|ok|of course)|"
    r"i (?:said|promised|agreed) (?:yes|sure|by|before|to|i would|i'd|tomorrow|on|monday|tuesday|"
    r"wednesday|thursday|friday|the weekend)|any (?:day|time) (?:before|by|until)|"
    r"can|gern\w*|klar|mach ich|sicher|natürlich|claro|com certeza|pode deixar|combinado)(?!\w)"
)
_THIRD_PERSON = re.compile(
    r"(?<!\w)(?:he|she|his|her|hers|him|he's|she's|hes|shes|sir|madam|who|er|sie|sein\w*|ihr\w*|"
    r"ele|ela|dele|dela|ella|su|sus|il|elle|son|sa|ses)(?!\w)"
)
_FUNCTION = frozenset(
    listed(
        """
    a an the and or but so to of in on at for with w is was were be been i me my you he she it they we
    his her their our that this there as not no if do did does what how who than then very just also too
    really he's she's it's i'm der die das und ist war ich er sie es ein eine mit von zu o os e de da em
    um uma que com eu ele ela é na
    """
    )
)


@dataclass(frozen=True, slots=True)
class Passage:
    """Clauses next to each other that are one thing. `first` and `last` are their positions."""

    span: Span
    kind: Kind
    person: str | None
    first: int
    last: int


def kind_of(text: str, vocabulary: Vocabulary, *, named: bool = False, unnamed: str = "") -> Kind | None:
    """The kind a clause tells by itself; None where it only tells what was talked about.

    `unnamed` is the clause with a pronoun for the name it begins with.
    """
    if has(vocabulary.promise, text):
        return Kind.NEXT_STEP if _is_by_others(text) else Kind.PROMISE
    personal = has(vocabulary.personal, text) or (unnamed and has(vocabulary.personal, unnamed))
    if personal and (named or not _is_own(text, vocabulary)):
        return Kind.PERSONAL
    step, need = has(vocabulary.next_step, text), has(vocabulary.need, text)
    if step and (not need or has(vocabulary.decision, text)):
        return Kind.NEXT_STEP
    if has(vocabulary.concern, text) and not (named and _is_theirs(text, vocabulary)):
        return Kind.CONCERN
    if need and not _is_own(text, vocabulary):
        return Kind.NEED
    return Kind.NEXT_STEP if step else None


def promises_thing(sentence: str, vocabulary: Vocabulary, *, dated: bool, addressed: bool) -> bool:
    """Whether something is to be handed over though no verb says so ("transcript to Gail by the 31st")."""
    thing = has(vocabulary.deliverable, sentence)
    return thing and addressed and (dated or "@" in sentence or count(sentence) <= _BRIEF)


def promises_by_day(sentence: str, vocabulary: Vocabulary, days: Sequence[FoundDate]) -> bool:
    """Whether it begins with a thing and ends with its day: "photos of the licence by Monday"."""
    hit = vocabulary.deliverable.search(fold(sentence))
    leads = bool(hit) and count(sentence[: hit.start()]) <= _FEW if hit else False
    theirs = (
        vocabulary.he.search(fold(sentence))
        or vocabulary.she.search(fold(sentence))
        or _THEY.search(fold(sentence))
    )
    return (
        leads
        and bool(days)
        and not theirs
        and not has(vocabulary.decision, sentence)
        and not has(vocabulary.need, sentence)
    )


_FEW = 3
_THEY = re.compile(
    r"(?<!\w)(?:they|them|their|we|our|is|are|was|were|has|have|need|needs|wants?|want|takes?|"
    r"went|from|dropped)(?!\w)"
)


def says_something(text: str, vocabulary: Vocabulary) -> bool:
    """Whether anything is left once asides ("nice guy", "fine") are taken out."""
    rest = [word for word in words(vocabulary.noise.sub(" ", fold(text))) if word not in _FUNCTION]
    return len(rest) > 1


def joined(
    text: str, clauses: Sequence[Clause], kinds: Sequence[Kind], owners: Sequence[str | None]
) -> list[Passage]:
    """Neighbouring clauses of a sentence that are of one kind and one person, as far as a quote reaches."""
    found: list[Passage] = []
    for at, (clause, kind, owner) in enumerate(zip(clauses, kinds, owners, strict=True)):
        last = found[-1] if found else None
        if (
            last
            and (clauses[last.last].sentence == clause.sentence or _agrees(clauses[last.last], clause, kind))
            and (last.kind, last.person) == (kind, owner)
        ):
            whole = last.span.to(clause.span)
            if count(whole.of(text)) <= QUOTE_WORDS:
                found[-1] = replace(last, span=whole, last=at)
                continue
        found.append(Passage(clause.span, kind, owner, at, at))
    return found


def _agrees(before: Clause, clause: Clause, kind: Kind) -> bool:
    """Whether it is the yes to what was asked for in the sentence before."""
    return kind is Kind.PROMISE and before.line == clause.line and bool(AGREED.search(fold(clause.text)))


def _is_by_others(text: str) -> bool:
    """Whether it is they who will send or call, and not the seeker."""
    folded = fold(text)
    return bool(_THEY_WILL.search(folded)) and not _I_WILL.search(folded)


_THEY_WILL = re.compile(
    r"(?<!\w)(?:he|she|they|you|hr|\w+)(?:'ll| will|'d| would| is going to| are going to)"
    r" (?:send|email|e-mail|mail|forward|call|ring|text|share|write|confirm|phone|let)(?!\w)"
)
_I_WILL = re.compile(
    r"(?<!\w)(?:promis\w+|(?:i|we)(?:'ll|'d| will| would)|i'm|ill|id|i (?:said|owe)|me to|to me)(?!\w)"
)


def _is_theirs(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a lack is somebody else's: "Sunil didn't speak" worries nobody about the seeker."""
    folded = fold(text)
    hit = vocabulary.concern.search(folded)
    return bool(hit and _LACK.match(hit.group()) and not _ME.search(folded))


_LACK = re.compile(r"(?:never|only|don't|dont|didn't|doesn't|haven't|hasn't|no |couldn't|forgot|just|not )")
_ME = re.compile(r"(?<!\w)(?:i|i'm|i've|me|my|mine|you|you've|your|we|our)(?!\w)")


def _is_own(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the seeker speaks of nobody but the seeker."""
    return has(vocabulary.narrator, text) and not _THIRD_PERSON.search(fold(text))
