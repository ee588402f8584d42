"""Receive: files as a page hands them over."""

from __future__ import annotations

from io import BytesIO

import pytest

from afterword import bootstrap
from afterword.actions import receive as verb
from afterword.actions.receive import receive, unreadable
from afterword.errors import NotACalendar, TooLarge


def names(*given: str) -> list[str]:
    received = receive([(name, BytesIO(b"words")) for name in given], bootstrap.reader())
    return [source.file for source in received.sources]


def test_files_of_one_name_are_told_apart() -> None:
    assert names("a.md", "a.md", "a.md", "b") == ["a.md", "a (2).md", "a (3).md", "b"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\notes.md", "notes.md"),
        ("gpj.\u202eexe.md", "gpj._exe.md"),
        ("two\nlines.md", "two_lines.md"),
        ("", "file"),
    ],
)
def test_a_name_is_one_bare_line(given: str, kept: str) -> None:
    assert names(given) == [kept]


def test_together_files_may_not_be_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verb, "MOST_TOGETHER", 8)

    received = receive([("a.md", BytesIO(b"words")), ("b.md", BytesIO(b"words"))], bootstrap.reader())

    assert [source.file for source in received.sources] == ["a.md"]
    assert [(type(problem), problem.file) for problem in received.problems] == [(TooLarge, "b.md")]


def test_every_problem_is_known_by_its_file() -> None:
    received = receive([("a.ics", BytesIO(b"\x89PNG\r\n\x1a\n\x00junk"))], bootstrap.reader())

    assert [(type(p), p.file) for p in unreadable(received, bootstrap.reader())] == [(NotACalendar, "a.ics")]
