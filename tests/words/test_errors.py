"""Every failure is told in two sentences: what happened, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import afterword
from afterword import errors
from afterword.errors import AfterwordError, NotAResume, NotFound, Refused, TooLarge, Unreadable
from afterword.words.errors import FAILURES, tell
from afterword.words.refusals import REFUSALS


def tree(kind: type[AfterwordError] = AfterwordError) -> Iterator[type[AfterwordError]]:
    yield kind
    for below in kind.__subclasses__():
        if below.__module__ == errors.__name__:
            yield from tree(below)


#: What a person is told to do begins with one of these.
VERB = re.compile(
    r"(add|approve|change|check|choose|copy|correct|do|export|give|go|leave|look|mend|open|put|read|save|see|send|set|try"
    r"|unpack|use|wait|write)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("kind", list(tree()))
def test_every_class_of_the_tree_has_sentences_of_its_own(kind: type[AfterwordError]) -> None:
    happened, remedy = FAILURES[kind]
    assert happened.endswith(".")
    assert VERB.match(remedy)
    assert "!" not in happened + remedy


def test_no_two_failures_are_told_alike() -> None:
    assert len({happened for happened, _ in FAILURES.values()}) == len(FAILURES)


@pytest.mark.parametrize("code", REFUSALS)
def test_every_refusal_says_what_to_do(code: str) -> None:
    happened, remedy = tell(Refused(code))
    assert happened.endswith(".")
    assert VERB.match(remedy)


def test_every_code_that_the_rules_refuse_by_has_its_sentence() -> None:
    source = Path(afterword.__file__).parent
    used = {
        hit
        for path in source.rglob("*.py")
        for hit in re.findall(r'Refused\(\s*"(\w+)"', path.read_text("utf-8"))
    }
    assert used <= REFUSALS.keys()


def test_the_facts_stand_in_the_sentence() -> None:
    assert tell(TooLarge("notes.md", "2"))[0] == "notes.md is larger than 2 MB."
    assert tell(NotAResume("cv.json", "line 4"))[0] == "cv.json holds no résumé that could be read: line 4."
    assert tell(NotAResume("cv.json"))[0] == "cv.json holds no résumé that could be read."


def test_a_class_from_elsewhere_is_told_as_the_nearest_above_it() -> None:
    class Odd(NotFound):
        """A failure that some later version names."""

    assert tell(Odd("x.ics")) == tell(NotFound("x.ics"))


def test_a_name_that_plays_tricks_stays_on_one_line() -> None:
    happened, _ = tell(Unreadable("a\n\x1b[31m{detail}" + "b" * 5_000))
    assert "\n" not in happened
    assert "\x1b" not in happened
    assert len(happened) < 300
