"""Words that the seeker put in the place of a frame's, or took out of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher

from afterword.domain.learn.contractions import expanded
from afterword.domain.learn.forms import telling
from afterword.domain.learn.frames import Found
from afterword.domain.learn.voice import How, Kind, Sign
from afterword.domain.learn.wording import is_loose
from afterword.domain.review.text import words

#: words on either side; more is another sentence, not another word
MOST_BEFORE, MOST_AFTER = 4, 5
#: du and Sie are the receiver's, and are never learned across; nor is who speaks
_PERSONS_WORDS = """
i me my mine we us our ours you your yours he him his she her hers they them their theirs it its
ich mir mich mein meine meinem meinen meiner wir uns unser unsere unserem unseren unserer
du dir dich dein deine deinem deinen deiner deines sie ihnen ihr ihre ihrem ihren ihrer ihres euch euer eure
eurem euren eurer er ihm ihn sein seine
"""
_PERSONS = frozenset(_PERSONS_WORDS.split())
#: by themselves these say nothing: to change one is to change the sentence around it
_SMALL_WORDS = """
a an the this that these those of to in on at for with by from about into as and or but so if not no am is
are was were be been being have has had do does did will would can could should may might must what which
who how when
der die das den dem des ein eine einen einem einer und oder aber mit von zu zum zur im in an am auf bei für
über ist sind war waren hat haben hatte wird werden würde kann nicht als wie
"""
_SMALL = frozenset(_SMALL_WORDS.split()) | _PERSONS

Token = tuple[str, int, int]


def swaps(
    found: Found, kept: str, language: str, facts: Collection[str], known: Sequence[str]
) -> Iterator[Sign]:
    """Each word or phrase of the frame that stands otherwise now; known ones that were let stand."""
    old, new = _tokens(found.sentence), _tokens(expanded(kept))
    matcher = SequenceMatcher(None, [_fold(one) for one in old], [_fold(one) for one in new], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag not in {"replace", "delete"} or _touches(found, old[a:b]):
            continue
        was, now = _said(found.sentence, old[a:b]), _said(expanded(kept), new[c:d])
        if _is_swap(was, now, facts, language):
            yield Sign(Kind.SWAP, language, was.lower(), was.lower(), _lowered(now, old[a]))
    yield from _let_stand(found, kept, language, known)


def _let_stand(found: Found, kept: str, language: str, known: Sequence[str]) -> Iterator[Sign]:
    before, after = (f" {' '.join(words(text))} " for text in (found.part.text, expanded(kept)))
    for word in known:
        inner = f" {' '.join(words(word))} "
        if inner in before and inner in after:
            yield Sign(Kind.SWAP, language, word, word, word, How.KEPT)


def _is_swap(was: str, now: str, facts: Collection[str], language: str) -> bool:
    old, new = words(was), words(now)
    if not 0 < len(old) <= MOST_BEFORE or len(new) > MOST_AFTER or old == new:
        return False
    if not new:
        return is_loose(was)
    if set(old) & _PERSONS != set(new) & _PERSONS or set(old) <= _SMALL or set(new) <= _SMALL:
        return False
    return not telling(now, facts, language) and not (language == "de" and _has_noun(f"{was} {now}"))


def _has_noun(words_of_german: str) -> bool:
    """A noun carries its article with it: "das Gespräch" is no "das Unterhaltung"."""
    return words_of_german.lower() != words_of_german


def _tokens(text: str) -> list[Token]:
    return [(found.group(), *found.span()) for found in re.finditer(r"[\w'’-]*\w", text)]


def _fold(token: Token) -> str:
    return token[0].lower()


def _touches(found: Found, tokens: Sequence[Token]) -> bool:
    """Whether any of these words was filled in rather than the frame's own."""
    return any(begin < stop and start < end for _, begin, end in tokens for start, stop in found.facts)


def _said(text: str, tokens: Sequence[Token]) -> str:
    return text[tokens[0][1] : tokens[-1][2]] if tokens else ""


def _lowered(now: str, first: Token) -> str:
    """Without the capital that only the beginning of a sentence gave it."""
    starts = first[1] == 0 and not now.startswith(("I ", "I'"))
    return now[:1].lower() + now[1:] if starts else now
