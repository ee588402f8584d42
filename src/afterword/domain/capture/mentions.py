"""Who is meant by the words of a text: names, nicknames, initials, "other Sarah", misspellings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from afterword.domain.capture.lexicon.notes_cues import SPEAKS
from afterword.domain.capture.mentions_derived import derived
from afterword.domain.capture.mentions_names import Alias, aliases, family_of, given_of, name_tokens
from afterword.domain.capture.mentions_plain import PLAIN_WORDS
from afterword.domain.capture.mentions_words import DOCTORS, HONORIFICS
from afterword.domain.capture.notes_cues import listed
from afterword.domain.capture.notes_text import fold, words
from afterword.domain.facts import Person

_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W_]+)*\.?(?=\W|$)")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,190}\w")
_OTHER = frozenset({"other", "2nd", "second", "andere", "anderer", "outra", "outro", "otra", "otro", "autre"})
_LONG_ENOUGH = 5
_TOO_LONG = 40  # no name, and dear to compare
_ALIKE = 0.75
_ALIKE_LOWER = 0.83
_ALIKE_TITLED = 0.5
_GAP = 4
_OWN_NAME = 5
_A_ROLE = 3
_LESSER = frozenset(
    listed("asst assistant vice deputy dep former ex previous last old sub under acting associate")
)
_TITLES_ALONE = DOCTORS - {"dr", "doctor", "prof", "professor", "phd", "hon"}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words at `start` to `end` that mean the person with this key."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    folded: str
    written: str
    line: int


def find_mentions(text: str, people: Sequence[Person]) -> tuple[Mention, ...]:
    """Every mention in order. Where a given name fits two, the one spoken of last is meant."""
    tokens = _tokens(text)
    known = _by_first_word([*aliases(people), *_titles(tokens, people)])
    counts = Counter(token.folded for token in tokens)
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        hit = (
            _exact(tokens, at, known.get(tokens[at].folded, ()))
            or _misspelt(tokens, at, people)
            or _made_of(text, tokens[at], counts[tokens[at].folded] > 1, people)
        )
        if hit is None:
            at += 1
            continue
        length, keys = hit
        key = _which(tokens, at, keys, found, people)
        if key:
            found.append(Mention(tokens[at].start, tokens[at + length - 1].end, key))
        at += length
    return tuple(_apart([*_by_address(text, people), *found]))


def _by_first_word(known: Sequence[Alias]) -> dict[str, list[Alias]]:
    sorted_by: dict[str, list[Alias]] = {}
    for alias in known:
        sorted_by.setdefault(alias.words[0], []).append(alias)
    return sorted_by


def _titles(tokens: list[_Token], people: Sequence[Person]) -> list[Alias]:
    """Once "Colonel Ashgrove" was said, "the Colonel" is he."""
    found: list[Alias] = []
    called = [(p.key, name_tokens(p.name)) for p in people]
    for title, name in pairwise(tokens):
        if title.folded not in _TITLES_ALONE:
            continue
        fitting = [key for key, parts in called if name.folded in parts]
        if len(fitting) == 1:
            found.append(Alias((title.folded,), fitting[0], _OWN_NAME))
    return found


def _tokens(text: str) -> list[_Token]:
    blanked = _ADDRESS.sub(lambda hit: " " * len(hit.group()), text)
    found: list[_Token] = []
    line = at = 0
    for hit in _TOKEN.finditer(blanked):
        word = hit.group()
        end = hit.end() - (1 if word.endswith(".") else 0)
        folded = re.sub(r"'s$", "", fold(word.rstrip(".")))
        line += blanked.count("\n", at, hit.start())
        at = hit.start()
        found.append(_Token(at, end, folded, word.rstrip("."), line))
    return found


def _by_address(text: str, people: Sequence[Person]) -> list[Mention]:
    wanted = {fold(p.email): p.key for p in people if p.email}
    hits = ((hit, wanted.get(fold(hit.group()))) for hit in _ADDRESS.finditer(text))
    return [Mention(hit.start(), hit.end(), key) for hit, key in hits if key]


def _exact(tokens: list[_Token], at: int, known: Sequence[Alias]) -> tuple[int, set[str]] | None:
    best: tuple[int, int] | None = None
    keys: set[str] = set()
    for alias in known:
        length = len(alias.words)
        said = tokens[at : at + length]
        if (
            tuple(token.folded for token in said) != alias.words
            or not _believable(tokens, at, alias)
            or _torn(said)
        ):
            continue
        rank = (length, alias.weight)
        if best is None or rank > best:
            best, keys = rank, {alias.key}
        elif rank == best:
            keys.add(alias.key)
    return (best[0], keys) if best else None


def _believable(tokens: list[_Token], at: int, alias: Alias) -> bool:
    """Short forms, and words that are words too, count only where they are written like names."""
    if at and alias.weight <= _A_ROLE and tokens[at - 1].folded in _LESSER:
        return False
    if len(alias.words) > 1:
        return True
    token, word = tokens[at], alias.words[0]
    capital = token.written[:1].isupper()
    if len(word) <= 2 and "-" not in word and alias.weight > 1:  # noqa: PLR2004 - initials
        return capital and (token.written.isupper() or alias.weight >= _OWN_NAME) and alias.weight > 2  # noqa: PLR2004 - no guess
    if word == "hr":  # a German "Hr." is a gentleman, not a department
        return token.written.isupper()
    if word in PLAIN_WORDS:
        return capital and (alias.weight >= _OWN_NAME or at == 0 or _does_something(tokens, at))
    return True


def _does_something(tokens: list[_Token], at: int) -> bool:
    """Whether the word behind is what somebody does ("Ray asked")."""
    behind = tokens[at + 1 : at + 3]
    return bool(behind) and bool(SPEAKS.match(" ".join(token.written for token in behind)))


def _torn(said: list[_Token]) -> bool:
    """Whether the words of a name stand too far apart, or on two lines."""
    return any(b.start - a.end > _GAP or b.line != a.line for a, b in pairwise(said))


def _misspelt(tokens: list[_Token], at: int, people: Sequence[Person]) -> tuple[int, set[str]] | None:
    """A name that was misheard: near to one person's, and to nobody else's as near."""
    word = tokens[at].folded
    if not _LONG_ENOUGH <= len(word) <= _TOO_LONG or word in PLAIN_WORDS:
        return None
    limit = _limit(tokens, at)
    scored = sorted(
        ((max(_likeness(word, name) for name in _names(p)), p.key) for p in people if _names(p)), reverse=True
    )
    if not scored or scored[0][0] < limit or (len(scored) > 1 and scored[1][0] == scored[0][0]):
        return None
    return 1, {scored[0][1]}


def _made_of(text: str, token: _Token, often: bool, people: Sequence[Person]) -> tuple[int, set[str]] | None:
    """A name that can only be made of one person's: initials, a clipped or a pet form."""
    before, after = text[max(0, token.start - 12) : token.start], text[token.end : token.end + 60]
    key = derived(token.written, before, after, people, often=often)
    return (1, {key}) if key else None


def _limit(tokens: list[_Token], at: int) -> float:
    """How near a spelling must come: a word after "Matron" is a name, a word in lower case hardly."""
    if at > 0 and tokens[at - 1].folded in HONORIFICS | DOCTORS:
        return _ALIKE_TITLED
    written = tokens[at].written
    return _ALIKE if written[:1].isupper() else _ALIKE_LOWER if len(written) > _LONG_ENOUGH else 1.0


def _names(person: Person) -> list[str]:
    parts = {fold(given_of(person)), fold(family_of(person)), *name_tokens(person.name)}
    parts |= {piece for part in set(parts) for piece in re.split(r"[\s-]+", part)}
    return [part for part in parts if len(part) >= _LONG_ENOUGH]


def _likeness(one: str, other: str) -> float:
    """Edits over length; two spellings of one sound count as near."""
    plain = Levenshtein.normalized_similarity(one, other)
    heard = Levenshtein.normalized_similarity(_sound(one), _sound(other))
    return max(plain, 0.9 * heard if plain >= _ALIKE_TITLED else 0.0)


def _sound(word: str) -> str:
    """A word roughly as it sounds, for names heard and not read."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return re.sub(r"(.)\1", r"\1", word)


#: letters written and heard alike
_SOUNDS = tuple(
    pair.split(">")
    for pair in listed(
        """
        tch>k sch>s ch>k ck>k ph>f gh>g th>t tz>z cz>s sz>s rz>s wh>w kn>n q>k x>ks z>s v>w c>k y>i ee>i
        ie>i ei>i ou>u oo>u h>
        """
    )
)


def _which(
    tokens: list[_Token], at: int, keys: set[str], before: list[Mention], people: Sequence[Person]
) -> str | None:
    """Of several people of one name: "other Sarah" is not the last; else by title, else the last."""
    if len(keys) == 1:
        return next(iter(keys))
    titled = [p.key for p in people if p.key in keys and _is_titled(tokens, at, p)]
    said = next((m.key for m in reversed(before) if m.key in keys), None)
    if len(titled) == 1:
        return titled[0]
    if said and at > 0 and tokens[at - 1].folded in _OTHER:
        return next((key for key in sorted(keys) if key != said), None)
    return said


def _is_titled(tokens: list[_Token], at: int, person: Person) -> bool:
    """Whether a word of the person's title follows the name, as in "Tom (data)"."""
    title = {word for word in words(person.title or "") if len(word) > 1 and word not in _NO_TITLE}
    return any(token.folded in title for token in tokens[at + 1 : at + 1 + _GAP])


_NO_TITLE = frozenset({"of", "the", "and", "for", "senior", "junior", "lead", "head", "manager"})


def _apart(found: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
