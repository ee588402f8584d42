"""What a model may say without a source: courtesies, and nothing that states a fact.

The review finds names and figures that nothing holds. A model can make things up without either
("I have led such teams for years"), so its sentences are looked at once more, more strictly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.domain.capture.language import language_of
from afterword.domain.facts import Reason
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.text import stem, words
from afterword.domain.touchpoints import Finding, Level
from afterword.domain.write.brief import Brief
from afterword.domain.write.letter import Letter
from afterword.domain.write.model_answer import shares, stems
from afterword.domain.write.model_talk import Ground

#: of the telling words of a sentence, the share that its data must hold
LEAST_HELD = 0.5
#: telling words that a courtesy may have of its own; fewer where we know more of its common words
MOST_OWN_WORDS = {"en": 2}
MOST_OWN_WORDS_ELSEWHERE = 3
_LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|org|net|io|de|example)\b|\S@\S", re.IGNORECASE)
#: what one says of oneself without stating a fact
_WISHES = (
    r"(?:really |truly |very much |also |just |still |sincerely )*"
    r"(?:appreciated?|enjoy(?:ed)?|look(?:ed)? forward|would|could|hoped?|wish|thank"
    r"|want(?:ed)? to (?:thank|say|tell)|left|value|remain|will|can|am|was|'m|'d|'ll|felt"
    r"|have enjoyed|have (?:thought|been thinking)|understand|came away|do hope)"
)
_OF_ONESELF = re.compile(rf"\bi(?:'ve| )(?!{_WISHES}\b)", re.IGNORECASE)
#: statements about the seeker's past, or about what the reader said, whatever their verb
_CLAIMS = re.compile(
    r"\bi(?: am|'m| was) (?:an?|the|responsible|in charge|experienced|skilled|certified|trained|fluent)\b"
    r"|\bmy (?:\w+ )?(?:experience|background|skills?|expertise|years?|career|degree|knowledge)\b"
    r"|\bmy work (?:at|with|on)\b"
    r"|\byou(?:'ve| have| had)? "
    r"(?:said|told|mentioned|asked|explained|described|noted|shared|spoke|want|need)\b"
    r"|\b(?:our|your) (?:shared|common|mutual)\b|\b(?:accept|salary|resign|withdraw|sign)\b"
    r"|\bwe (?:both|share|have)\b|\byour (?:daughter|son|wife|husband|partner|family|kids?|children|baby)\b"
    r"|\byears? of\b|\bfor (?:many )?years\b|\bextensive\b|\bproven\b"
    r"|\bich (?:habe|hatte) (?!mich|gern|unser|das gespräch|den austausch|ihnen|dir)"
    r"|\b(?:ich (?:leite(?:te)?|führ(?:t)?e|verfüge|spreche|verantworte(?:te)?|arbeite(?:te)?))\b"
    r"|\bihr(?:e[rmns]?)? (?:tochter|sohn|frau|mann|familie|kinder?|partner(?:in)?)\b"
    r"|\bmeine?[rnm]? (?:\w+ )?(?:erfahrung(?:en)?|kenntnisse|ausbildung|jahre)\b"
    r"|\b(?:sie|du) (?:sagten|erwähnten|fragten|erzählten|suchen)\b"
    r"|\b(?:sie|du) (?:sagtest|erwähntest|fragtest|erzähltest|suchst)\b",
    re.IGNORECASE,
)
_DU = re.compile(r"\b(?:du|dich|dir|dein(?:e[rmns]?)?)\b", re.IGNORECASE)
_SIE = re.compile(r"(?<=[\w,] )(?:Sie|Ihnen|Ihr(?:e[rmns]?)?)\b")


def unheld(
    letter: Letter, rests_on: dict[str, tuple[Ground, ...]], brief: Brief, form: str
) -> Iterator[Finding]:
    """What a model says without a source, or beyond it. `rests_on` are the grounds by sentence key."""
    if not letter.sentences:
        yield _finding("model_empty")
        return
    told = _always_told(brief, letter)
    own = MOST_OWN_WORDS.get(brief.language.partition("-")[0], MOST_OWN_WORDS_ELSEWHERE)
    for sentence in letter.sentences:
        named = rests_on.get(sentence.key, ())
        grounds = [one for one in named if shares(sentence.text, one.text)]
        yield from _beyond(sentence.text, grounds, told, own)
    yield from _in_all(letter, brief, form)


def _beyond(text: str, grounds: Sequence[Ground], told: set[str], own: int) -> Iterator[Finding]:
    """The first thing in a sentence that its grounds do not hold."""
    held = told | {one for ground in grounds for one in stems(ground.text)}
    telling = {word for word in words(text) if _tells(word)}
    loose = sorted(word for word in telling if stem(word) not in held)
    figures = _figures(text) - {word for ground in grounds for word in _figures(ground.text)}
    if _LINK.search(text):
        yield _finding("model_link", text)
    elif not grounds and (_states(text) or len(loose) > own):
        yield _finding("model_claim", text)
    elif grounds and figures:
        yield _finding("unsupported_number", text, number=", ".join(sorted(figures)))
    elif grounds and len(loose) > 1 and len(loose) > len(telling) * (1 - LEAST_HELD):
        yield _finding("model_loose", text, words=", ".join(loose))


def _in_all(letter: Letter, brief: Brief, form: str) -> Iterator[Finding]:
    text = " ".join(sentence.text for sentence in letter.sentences)
    wanted = brief.language.partition("-")[0]
    if (language_of(text) or wanted) != wanted:
        yield _finding("model_tongue", language=wanted)
    if {"Sie": _DU, "du": _SIE}.get(form, _NEVER).search(text):
        yield _finding("model_form", form=form)
    if brief.mentions and not any(sentence.sources for sentence in letter.sentences):
        yield _finding("model_hollow")


def subject_holds(subject: str, brief: Brief, grounds: tuple[Ground, ...], letter: Letter) -> bool:
    """Whether a subject says nothing beyond the data, and nothing like a link."""
    held = _always_told(brief, letter) | {one for ground in grounds for one in stems(ground.text)}
    known = all(stem(word) in held for word in words(subject) if _tells(word) or word.isdigit())
    return known and not _LINK.search(subject) and not _states(subject)


def _figures(text: str) -> set[str]:
    return {word for word in words(text) if word.isdigit()}


def _states(text: str) -> bool:
    plain = text.replace("’", "'")
    return bool(_CLAIMS.search(plain) or _OF_ONESELF.search(plain))


def _always_told(brief: Brief, letter: Letter) -> set[str]:
    """What every sentence may name: the reader, the role, the employer."""
    return set(stems(f"{brief.person.name} {letter.greeting} {brief.title} {brief.company} {brief.seeker}"))


def _tells(word: str) -> bool:
    return len(word) > 3 and word not in COMMON and not word.isdigit()  # noqa: PLR2004 - shorter ones tell nothing


def _finding(code: str, sentence: str | None = None, **params: str) -> Finding:
    return Finding(Level.BLOCK, Reason(code, params), sentence)


_NEVER = re.compile(r"(?!)")
