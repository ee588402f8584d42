"""English spelling and grammar by Harper. It prints by itself: for a process of its own only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from afterword.adapters.proofreading.languages import base
from afterword.domain.slips import Slip, SlipKind, among

MOST_SUGGESTIONS = 5
#: groups of Harper's rules that are about taste: a quarter of all, and of the time they take
_TASTE = frozenset(
    {
        "Closed Compounds",
        "Initialisms",
        "Numbers and Units",
        "Proper Nouns",
        "Punctuation and Spacing",
        "Regionalisms and Dialect",
        "Style and Redundancy",
    }
)
#: kinds of Harper's that are about right and wrong; its others are about taste
_KINDS_WORDS = (
    "Agreement BoundaryError Eggcorn Grammar Malapropism Nonstandard Repetition Spelling Typo Usage"
)
_KINDS = frozenset(_KINDS_WORDS.split())
_SPELLING = "SpellCheck"
#: of the kinds left out, the rules that no writer would argue with
_TAKEN_WORDS = """
AnA CapitalizePersonalPronouns ItsContraction ItsPossessive LookingForwardTo ModalOf Months RepeatedWords
ThenThan
"""
_TAKEN = frozenset(_TAKEN_WORDS.split())
#: rules that are wrong more often than right in letters, or a matter of house style
_LEFT_OUT_WORDS = """
AWhile DisjointPrefixes MissingDeterminer OkToOkay QuantifierNumeralConflict SingleBe SplitWords ThatThan
ThereToTheir YourPredicateAdjective
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
#: words that are subjects and nothing else: after "you" or "it" a verb may belong to another
_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_ELSEWHERE = {"american": "british", "canadian": "british", "british": "american"}
_DIALECTS = {"US": "american", "CA": "canadian"}


#: holds a name, and a word that is misspelt: the first of each takes Harper half a second
_REHEARSED = "I told Xelbrovski that I recieved it."
_taught: dict[str, frozenset[str]] = {}


class HarperEnglish:
    """Keeps `ports.Proofreader`."""

    def wake(self, language: str) -> None:
        """Load the dictionary: a second."""
        self.find(_REHEARSED, language, frozenset())

    def find(self, text: str, language: str, known: frozenset[str]) -> tuple[Slip, ...]:
        """Slips of spelling and grammar; matters of taste left out. Only in English."""
        if base(language) != "en" or not text.strip():
            return ()
        dialect = _dialect(language)
        _teach(dialect, known)
        by_rule = _linter(dialect).organized_lints(text, language="plaintext", dedup=False)
        lints = [(rule, lint) for rule, found in by_rule.items() for lint in found]
        slips = (
            _slip(rule, lint, dialect)
            for rule, lint in lints
            if _counts(rule, lint, text)
            and not (rule == _SPELLING and _right(lint.problem_text, dialect, known))
        )
        return tuple(_apart(slips))


def _dialect(language: str) -> str:
    """Without a country it is American, as the tag `en` stands for elsewhere in the product."""
    country = language.partition("-")[2].upper()
    return _DIALECTS.get(country, "british") if country else "american"


def _teach(dialect: str, known: frozenset[str]) -> None:
    """Have Harper know the words as well: it takes 10 ms to suggest others for each name."""
    if _taught.get(dialect, frozenset()) != known:
        _linter(dialect).clear_words()
        _linter(dialect).import_words([form for word in known for form in (word, word.title(), word.upper())])
        _taught[dialect] = known


def _counts(rule: str, lint: Any, text: str) -> bool:
    if rule == "PronounVerbAgreement":
        before = text[: lint.span.start].split()
        return bool(before) and before[-1].lower() in _SUBJECTS
    if rule == "InterestedIn" and lint.problem_text == "than":
        return False
    if rule == "MassNouns" and " " in lint.problem_text:
        return False
    return rule in _TAKEN or lint.lint_kind in _KINDS


def _right(word: str, dialect: str, known: frozenset[str]) -> bool:
    """Whether the word is known, or right on the other side of the ocean."""
    if among(word, known):
        return True
    return not _misspelt(word, _ELSEWHERE[dialect])


def _misspelt(word: str, dialect: str) -> bool:
    return bool(_linter(dialect).organized_lints(word, language="plaintext", dedup=False)[_SPELLING])


def _apart(slips: Iterable[Slip]) -> Iterator[Slip]:
    """Of slips that overlap, the one of grammar, which knows more; then the first."""
    end = 0
    for slip in sorted(slips, key=lambda slip: (slip.at, slip.kind is SlipKind.SPELLING, -slip.end)):
        if slip.at >= end:
            yield slip
            end = slip.end


def _slip(rule: str, lint: Any, dialect: str) -> Slip:
    kind = SlipKind.SPELLING if rule == _SPELLING else SlipKind.GRAMMAR
    written = _instead(lint)
    # Harper makes forms by rule, and now and then one that it would not spell so ("begining")
    sound = written if rule == _SPELLING else tuple(each for each in written if not _misspelt(each, dialect))
    return Slip(kind, lint.span.start, lint.problem_text, sound)


def _instead(lint: Any) -> tuple[str, ...]:
    """What would stand in place of the words, whether Harper replaces, removes or adds."""
    from harper import SuggestionKind

    written = []
    for suggestion in lint.suggestions[:MOST_SUGGESTIONS]:
        kept = lint.problem_text if suggestion.kind == SuggestionKind.INSERT_AFTER else ""
        written.append(f"{kept}{suggestion.replacement_text}")
    return tuple(written)


@cache
def _linter(dialect: str) -> Any:
    from harper import Dialect, Linter

    linter = Linter(Dialect[dialect.upper()])
    groups = linter.get_structured_lint_config()["settings"]
    taste = {name for each in groups if each["Group"]["label"] in _TASTE for name in _rules(each)}
    off = {*taste, *_LEFT_OUT} - _TAKEN
    linter.set_lint_config({**linter.get_default_lint_config(), **dict.fromkeys(off, False)})
    return linter


def _rules(setting: dict[str, Any]) -> Iterator[str]:
    """The names of the rules in a setting, or in the settings within it."""
    if "Group" in setting:
        for each in setting["Group"]["child"]["settings"]:
            yield from _rules(each)
    elif "Bool" in setting:
        yield setting["Bool"]["name"]
    else:
        yield from setting["OneOfMany"]["names"]
