"""The cases beside the checkout: nothing their truth keeps back is ever told, and every quote is copied."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.capture.notes import NotesRead
from afterword.domain.capture.notes_text import fold
from afterword.domain.facts import Kind, Person, Role
from afterword.domain.sources import TextFile
from reading import read_notes

GROUPS = ("topics", "concerns", "needs", "promises", "personal")


def read_case(folder: Path) -> tuple[dict[str, Any], str, NotesRead]:
    truth = json.loads((folder / "expect.json").read_text())
    text = (folder / "notes.md").read_text()
    people = [
        Person(p["name"], p["name"], Role(p["role_in_process"]), given=p["given"], title=p["title"],
               email=p["email"], address=p["form_of_address"] or "")
        for p in truth["people"]
    ]  # fmt: skip
    start = datetime.fromisoformat(truth["interview_start"]).astimezone(ZoneInfo(truth["seeker"]["timezone"]))
    file = TextFile("notes.md", text)
    return truth, text, read_notes([file], (), people, start.date(), None, truth["language"])


def holds(text: str, keyword: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(fold(keyword))}(?!\w)", re.sub(r"\s+", " ", fold(text))))


@pytest.mark.shared
def test_nothing_is_told_that_is_not_to_be_mentioned(shared: Path) -> None:
    exposed: list[str] = []
    for folder in sorted(p.parent for p in (shared / "cases").glob("*/expect.json")):
        truth, _, read = read_case(folder)
        wanted = " ".join(k for g in GROUPS for row in truth.get(g) or [] for k in row["keywords"])
        secret = [
            k for row in truth["do_not_mention"] for k in row["keywords"] if fold(k) not in fold(wanted)
        ]
        for item in read.items:
            if item.kind is not Kind.PRIVATE:
                exposed += [
                    f"{folder.name}: {k}" for k in secret if holds(f"{item.text} {item.source.quote}", k)
                ]
    assert exposed == []


@pytest.mark.shared
def test_every_quote_is_copied_from_the_notes(shared: Path) -> None:
    for folder in sorted(p.parent for p in (shared / "cases").glob("*/expect.json")):
        _, text, read = read_case(folder)
        for item in read.items:
            assert item.source.quote in text
            assert 0 < len(item.source.quote.split()) <= 40


@pytest.mark.shared
def test_nearly_every_concern_and_promise_is_found(shared: Path) -> None:
    missed: list[str] = []
    total = 0
    for folder in sorted(p.parent for p in (shared / "cases").glob("*/expect.json")):
        truth, _, read = read_case(folder)
        for group, kind in (("concerns", Kind.CONCERN), ("promises", Kind.PROMISE)):
            for row in truth.get(group) or []:
                total += 1
                told = [f"{i.text} {i.source.quote}" for i in read.items if i.kind is kind]
                if not any(holds(t, k) for t in told for k in row["keywords"]):
                    missed.append(f"{folder.name}: {row['text']}")
    assert len(missed) * 20 <= total, missed
