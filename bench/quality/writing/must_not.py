"""What no thank-you note may do: each of the criteria's must-nots as a rule that returns what broke it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from afterword import bootstrap
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.text import sentences, words
from quality.writing.cases import Note
from quality.writing.language import EMOJI, FLATTERY, GIFTS, SLANG, SORE, middle, paragraphs, telling
from quality.writing.thanks import concrete, delivers

MOST_PARAGRAPHS, MOST_RESUME_LINES = 4, 2
#: telling words that a topic may share with a line of the résumé without being it
_BY_CHANCE = 3
_LOWER = re.compile(
    r"\b(?:easter|christmas|thanksgiving|diwali|ramadan|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|january|february|april|june|july|august|september|october|november|december)\b"
)
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "san"})
_CAPITAL = re.compile(r"(?<=[a-z,;’'] )[A-Z][\w’'-]*\w")
_LEAST_LETTERS = 4


def generic(note: Note) -> str | None:
    """Text that would fit any employer: nothing of what was said, nothing that was promised."""
    promised = note.said_by("promise", anybody=False)
    spoke = note.said_by("topic", "moment", "need", "concern", anybody=False) or not note.person.silent
    hollow = spoke and not concrete(note) and not (promised and delivers(note))
    return "nothing that was said" if hollow else None


def essay(note: Note) -> str | None:
    """Five paragraphs or more, or the résumé told again."""
    lines = [line.text for line in note.captured.evidence]
    retold = [
        s
        for s in middle(note.draft.body)
        if any(len(telling(s) & telling(line)) > _BY_CHANCE for line in lines)
    ]
    if len(retold) > MOST_RESUME_LINES:
        return f"{len(retold)} lines of the résumé"
    parts = len(paragraphs(note.draft.body))
    return f"{parts} paragraphs" if parts > MOST_PARAGRAPHS else None


def gushing(note: Note) -> str | None:
    """Flattery, exclamation marks, emoji, slang."""
    text = f"{note.draft.subject or ''}\n{note.draft.body}"
    _, _, rest = note.draft.body.partition(",")
    found = FLATTERY.search(text) or EMOJI.search(text) or re.search(r"!", text) or SLANG.search(rest)
    return found.group() if found else None


def crowding(note: Note) -> str | None:
    """Gifts, or thanks on several channels at once."""
    if found := GIFTS.search(note.draft.body):
        return found.group()
    same = [other for other in note.others if other.person.key == note.person.key]
    also = [other.draft.method.value for other in same if other.draft.method != note.draft.method]
    return f"also by {also[0]}" if also else None


def sore(note: Note) -> str | None:
    """Self-criticism, excuses, complaints, pay, reproach."""
    found = SORE.search(note.draft.body)
    return found.group() if found else None


def invented(note: Note) -> str | None:
    """Figures and names that no file holds, and what the case says must not be claimed or told."""
    held = set(words(note.case.plain_text)) | _typed(note)
    body = note.draft.body
    for figure in re.findall(r"\d+", body):
        day = note.captured.decision_date
        if figure not in held and not (day and figure == str(day.day)):
            return f"the figure {figure}"
    for sentence in [s for s in sentences(body) if not note.draft.language.startswith("de")]:
        strange = [n for n in _CAPITAL.findall(sentence) if not set(words(n)) <= held | COMMON | _TITLES]
        if strange:
            return f"the name {strange[0]}"
    return _forbidden(note)


def misspelt(note: Note) -> str | None:
    """Words that neither a dictionary nor a file other than the notes holds; days without a capital."""
    body = note.draft.body
    language = note.draft.language.partition("-")[0]
    if language == "en" and (found := _LOWER.search(body)):
        return found.group()
    tagger = bootstrap.tools().tagger
    held = set(words(note.case.letters_and_papers)) | _typed(note)
    for word in tagger(body, language):
        plain = word.text.strip("'’-")
        strange = not word.known and not set(words(plain)) <= held | COMMON
        if strange and plain.isalpha() and plain.islower() and len(plain) >= _LEAST_LETTERS:
            return plain
    return None


BREACHES: Mapping[str, Callable[[Note], str | None]] = MappingProxyType(
    {
        "generic": generic,
        "essay": essay,
        "gushing": gushing,
        "crowding": crowding,
        "sore": sore,
        "invented": invented,
        "misspelt": misspelt,
    }
)


def _typed(note: Note) -> set[str]:
    return {w for entry in note.case.said for w in words(f"{entry.text} {entry.answer or ''}")}


def _forbidden(note: Note) -> str | None:
    expect = note.case.expect
    personal = [item for item in expect.get("personal") or [] if item.get("ok_to_mention") is False]
    mixed = [item for item in expect.get("mixups") or [] if item["in_message_to"] == note.person.name]
    text = " ".join(words(f"{note.draft.subject or ''} {note.draft.body}"))
    for item in [*expect.get("do_not_mention", []), *expect.get("false_friends", []), *personal, *mixed]:
        for keyword in item["keywords"]:
            if f" {' '.join(words(keyword))} " in f" {text} ":
                return f"“{keyword}”"
    return None
