"""What a model answered, read: a subject and sentences, each with what it says it rests on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from afterword.domain.facts import Quote
from afterword.domain.greetings import SALUTES
from afterword.domain.review.text import sentences, stem, words
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.model_talk import Ground

#: an answer beyond this is no letter (characters)
LONGEST, LONGEST_SENTENCE, MOST_SENTENCES, MOST_SUBJECT = 20_000, 1000, 20, 100
_THOUGHT = re.compile(r"</think(?:ing)?>")
_GREETING = re.compile(rf"^(?:{SALUTES})(?!\w)[^.?!:;]{{0,50}}[,:.!]?$", re.IGNORECASE)
_CLOSING = re.compile(
    r"^(?:(?:best|kind|warm|many|with)\b.{0,20}\b(?:regards|wishes|thanks)|best|cheers|regards|sincerely"
    r"|yours\b.{0,20}|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|herzliche|liebe) grüße"
    r"|atenciosamente|um abraço|cordialement|saludos)\b[\s,.!]*(?:\w+\s*){0,4}[.]?$",
    re.IGNORECASE,
)
_TEXT = re.compile(r'"text"\s*:\s*"((?:[^"\\]|\\.)*)')


@dataclass(frozen=True, slots=True)
class Answer:
    """Subject and sentences as answered; `rests_on` are ids that exist, and no others."""

    subject: str
    sentences: tuple[tuple[str, tuple[str, ...]], ...]


def answer_of(text: str, grounds: tuple[Ground, ...]) -> Answer | None:
    """The answer in a text; None where there is no JSON of the form that was asked for.

    Fences, thoughts thought aloud and words around the object are passed over.
    """
    told = _object_in(_after_thinking(text[:LONGEST]))
    if told is None or not isinstance(told.get("sentences"), list):
        return None
    known = {ground.id for ground in grounds}
    said = tuple(one for entry in told["sentences"][:MOST_SENTENCES] for one in _said(entry, known))
    subject = told.get("subject")
    return Answer(_plain(subject)[:MOST_SUBJECT] if isinstance(subject, str) else "", said)


def letter_of(answer: Answer, plain: Letter, grounds: tuple[Ground, ...], language: str) -> Letter:
    """A letter with these sentences in the outer form of the offline one: greeting and end are ours."""
    by_id = {ground.id: ground for ground in grounds}
    made = [
        Sentence(text, _receipts(text, rests_on, by_id), f"model:{number}")
        for number, (text, rests_on) in enumerate(answer.sentences, 1)
    ]
    if made and plain.greeting:
        made[0] = replace(made[0], text=_after_greeting(made[0].text, plain, language))
    subject = answer.subject if plain.subject is not None and answer.subject else plain.subject
    return replace(
        plain, subject=subject, paragraphs=_paragraphs(made, one=plain.inline or not plain.greeting)
    )


def so_far(text: str) -> str:
    """The sentences of an answer that is still coming in, for whoever looks on."""
    return " ".join(_plain(_unescaped(found)) for found in _TEXT.findall(_after_thinking(text[:LONGEST])))


def _after_thinking(text: str) -> str:
    """What comes after the last thought that was thought aloud."""
    return _THOUGHT.split(text)[-1]


def _object_in(text: str) -> Mapping[str, Any] | None:
    """The first JSON object in which there are sentences."""
    decoder = json.JSONDecoder()
    for brace in list(re.finditer(r"\{", text))[:50]:
        try:
            told, _ = decoder.raw_decode(text, brace.start())
        except (ValueError, RecursionError):
            continue
        if isinstance(told, dict) and "sentences" in told:
            return told
    return None


def _said(entry: Any, known: set[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences of one entry, one by one, each with its ids; greetings and closings are left out."""
    if isinstance(entry, str):
        entry = {"text": entry}
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        return
    given = entry.get("rests_on")
    ids = dict.fromkeys(
        one for one in (given if isinstance(given, list) else [given]) if isinstance(one, str)
    )
    for sentence in sentences(_plain(entry["text"])[:LONGEST_SENTENCE]):
        if words(sentence) and not _GREETING.match(sentence) and not _CLOSING.match(sentence):
            yield sentence, tuple(one for one in ids if one in known)


def _receipts(text: str, rests_on: tuple[str, ...], by_id: Mapping[str, Ground]) -> tuple[Quote, ...]:
    """The quotes a sentence rests on, where it does share a word with them; each once."""
    found: dict[Quote, None] = {}
    for one in rests_on:
        if shares(text, by_id[one].text):
            found.update(dict.fromkeys(by_id[one].quotes))
    return tuple(found)


def shares(text: str, other: str) -> bool:
    """Whether two texts have a telling word in common, whatever its ending."""
    theirs = set(stems(other))
    return any(one in theirs for one in stems(text))


def stems(text: str) -> list[str]:
    """The words of a text that can tell something, without their endings."""
    return [stem(word) for word in words(text) if len(word) > 3 or word.isdigit()]  # noqa: PLR2004 - shorter ones are in every sentence


def _paragraphs(made: list[Sentence], *, one: bool) -> tuple[tuple[Sentence, ...], ...]:
    """Thanks, what was talked about, what comes next, as letters are read."""
    if one or len(made) < 4:  # noqa: PLR2004 - fewer are one paragraph
        return (tuple(made),) if made else ()
    return tuple(made[:1]), tuple(made[1:-1]), tuple(made[-1:])


def _plain(text: str) -> str:
    """On one line, without marks of a markup and without what cannot be seen."""
    seen = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(re.sub(r"\*\*|__|`", "", seen).split())


def _unescaped(found: str) -> str:
    try:
        return str(json.loads(f'"{found}"'))
    except ValueError:  # cut off within an escape
        return found.rpartition("\\")[0]


def _after_greeting(text: str, plain: Letter, language: str) -> str:
    """As one goes on after a greeting's comma: small in German, and on the same line."""
    first = text.partition(" ")[0]
    if language.partition("-")[0] == "de":
        small = first in _SMALL_IN_GERMAN  # neither a noun nor a name
    else:
        small = plain.inline and not first.startswith("I'") and first != "I"
    return text[:1].lower() + text[1:] if small else text


_SMALL_IN_GERMAN = frozenset(
    [
        "Ich",
        "Vielen",
        "Herzlichen",
        "Haben",
        "Es",
        "Danke",
        "Nochmals",
        "Unser",
        "Mein",
        "Meine",
        "Das",
        "Die",
        "Der",
        "Wie",
        "Gerne",
        "Gern",
        "Für",
        "Nach",
        "In",
        "Bei",
        "Mit",
        "Zu",
        "Auf",
        "Noch",
        "Heute",
        "Gestern",
        "Wir",
        "Besten",
        "Ganz",
        "Schön",
    ]
)
