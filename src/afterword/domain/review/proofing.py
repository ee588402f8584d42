"""Spelling and grammar: of what a proofreader says, that which is worth a word to the writer.

Quiet by default. A name, a term of the trade, a greeting or a half-typed line is nobody's slip;
a word that no dictionary holds is told only where one that is held lies next to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.given_names import GIVEN_NAMES
from afterword.domain.capture.lexicon.honorifics import COURTESY, EARNED
from afterword.domain.facts import Captured, Reason
from afterword.domain.review.lists.calendar_words import CALENDAR
from afterword.domain.review.nearness import clear_choice, near
from afterword.domain.review.text import sentences
from afterword.domain.slips import Proofread, Slip, SlipKind, among
from afterword.domain.touchpoints import Draft, Finding, Level, Remedy

#: a line that does not end is prose from so many words on; a shorter one is a greeting, a closing,
#: a name, a point of a list, or not finished
LEAST_WORDS = 9
#: letters; shorter words are initials and units; and of a short one only one other may lie close by
SHORTEST, LONG_ENOUGH = 3, 5
#: letters: shorter words with a capital, where all nouns have one, are family names as often as not
SHORTEST_NOUN = 7
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDED = re.compile(r"[.!?…:;][\"'”’)\]]*\s*$")
#: addresses, paths and handles
_MADE = re.compile(r"(?<!\S)(?=\S*?(?:://|@|\w[/_\\]\w|\w\.\w|\d))\S+")
_BEFORE_A_SENTENCE = re.compile(r"(?:^|[.!?…:;\"“„«(\n–-])\s*$")
_ARTICLES = frozenset({"a", "an"})


def proofing(draft: Draft, captured: Captured, proofread: Proofread) -> Iterator[Finding]:
    """A finding for each slip in the body, with a remedy where only one is likely.

    The same slip made again is told once the first is mended.
    """
    known = _known_words(captured)
    slips = proofread(_prose(draft.body), draft.language, known)
    told: set[str] = set()
    for slip in slips:
        if slip.words not in told and not _quiet(slip, draft, known):
            told.add(slip.words)
            reason = Reason(slip.kind.value, {"words": slip.words.strip()})
            yield Finding(Level.WARN, reason, _around(draft.body, slip), _remedy(draft.body, slip))


def _prose(body: str) -> str:
    """The lines of prose; blanks stand for the others, so that every place stays what it is."""
    lines = body.split("\n")
    return "\n".join(line if _is_prose(line) else " " * len(line) for line in lines)


def _is_prose(line: str) -> bool:
    return bool(_ENDED.search(line)) or len(line.split()) >= LEAST_WORDS


def _known_words(captured: Captured) -> frozenset[str]:
    """The words of the sources, and so every name: what they write is nobody's slip here."""
    interview = captured.interview
    texts = [captured.seeker.name, interview.company, interview.role, interview.stage]
    for person in captured.people:
        texts += [person.name, person.address, person.title, person.organization, *person.nicknames]
    for item in captured.items:
        texts += [item.text, item.source.quote, item.answer]
    for line in captured.evidence:
        texts += [line.text, line.source.quote, line.employer]
    texts += [quote.quote for quote in captured.unread]
    written = _WORD.findall(" ".join(filter(None, texts)).replace("’", "'").casefold())
    return frozenset(written) | {word.partition("'")[0] for word in written}


def _quiet(slip: Slip, draft: Draft, known: frozenset[str]) -> bool:
    made = any(m.start() < slip.end and slip.at < m.end() for m in _MADE.finditer(draft.body))
    if slip.kind is SlipKind.GRAMMAR:
        return made or _article_of_a_name(slip, draft.body, known)
    return made or _a_name(slip, draft) or not _near_a_word(slip)


def _near_a_word(slip: Slip) -> bool:
    """Whether a word of the dictionary lies close by; around a short word there are always some."""
    if len(slip.words) < LONG_ENOUGH:
        choice = clear_choice(slip.words, slip.instead)
        return choice is not None and choice.casefold() != slip.words.casefold()
    return any(near(slip.words, each) for each in slip.instead)


def _article_of_a_name(slip: Slip, body: str, known: frozenset[str]) -> bool:
    """Nobody can tell from its letters how a name or an abbreviation is spoken."""
    following = _WORD.match(body[slip.end :].lstrip())
    unsaid = following is None or not following.group().islower() or among(following.group(), known)
    return slip.words.lower() in _ARTICLES and unsaid


def _a_name(slip: Slip, draft: Draft) -> bool:
    """Whether it may be a name, or something else that is spelled as its owner likes."""
    word, before = slip.words, draft.body[: slip.at]
    if len(word) < SHORTEST or not word[1:].islower():
        return True
    if word[0].islower():
        return False
    if fold(word) in GIVEN_NAMES or _introduces(before):
        return True
    if draft.language.startswith("de"):
        return len(word) < SHORTEST_NOUN
    may_be = len(word) < LONG_ENOUGH or not _BEFORE_A_SENTENCE.search(before)
    return may_be and not any(fold(each) in CALENDAR for each in slip.instead)


def _introduces(before: str) -> bool:
    """Whether a name follows: after "Frau", "Dr." or a given name."""
    last = fold("".join(before.split()[-1:])).rstrip(".")
    return last in COURTESY or last in EARNED or last in GIVEN_NAMES


def _remedy(body: str, slip: Slip) -> Remedy | None:
    one = slip.instead[0] if len(slip.instead) == 1 else None
    new = one if slip.kind is SlipKind.GRAMMAR else clear_choice(slip.words, slip.instead)
    if new is None:
        return None
    for at, end in _wider(body, slip):
        before, after = body[at : slip.at], body[slip.end : end]
        if body.count(body[at:end]) == 1:
            return Remedy(body[at:end], f"{before}{new}{after}" if new else f"{before.rstrip()}{after}")
    return None


def _wider(body: str, slip: Slip) -> Iterator[tuple[int, int]]:
    """The slip alone, then with a word more on either side, and so on within its line."""
    yield slip.at, slip.end
    line = body.rfind("\n", 0, slip.at) + 1
    ends = [*(m.end() for m in re.finditer(r"\S+", body[: _line_end(body, slip)]) if m.end() > slip.end)]
    starts = [line + m.start() for m in re.finditer(r"\S+", body[line : slip.at])]
    at, end = slip.at, slip.end
    while starts or ends:
        at = starts.pop() if starts else at
        yield at, end
        end = ends.pop(0) if ends else end
        yield at, end


def _line_end(body: str, slip: Slip) -> int:
    found = body.find("\n", slip.end)
    return found if found >= 0 else len(body)


def _around(body: str, slip: Slip) -> str | None:
    """The sentence that the slip stands in."""
    at = 0
    for sentence in sentences(body):
        at = max(body.find(sentence, at), at)
        if at <= slip.at < at + len(sentence):
            return sentence
        at += len(sentence)
    return None
