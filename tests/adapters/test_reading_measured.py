"""What our reading of real files by others is worth: floors a little under what was measured."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.adapters.calendar_files import read_calendars
from afterword.adapters.hypertext import plain_text
from afterword.adapters.mail_files import read_mail
from afterword.adapters.mail_files.signoffs import read_letter
from afterword.domain.sources import CalendarEvent
from afterword.errors import NotAMail, Unreadable

pytestmark = pytest.mark.shared


def expected(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row, (folder / row["file"]).read_bytes()


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def test_calendars_are_read_as_the_reference_reads_them(shared: Path) -> None:
    hits = []
    for row, raw in expected(shared / "data" / "ics"):
        told = row["expected"]
        if told["parse"] == "ok":
            hits.append(
                all(starts_so(one, events(raw)) for one in told["events"] if is_date(one.get("dtstart")))
            )
    assert share(hits) >= 0.95


def events(raw: bytes) -> list[CalendarEvent]:
    try:
        return [event for calendar in read_calendars("x", raw) for event in calendar.events]
    except Unreadable:
        return []


def is_date(text: str | None) -> bool:
    return bool(text and re.match(r"\d{4}-", text))


def starts_so(told: dict[str, Any], ours: list[CalendarEvent]) -> bool:
    start = datetime.fromisoformat(told["dtstart"])
    uid = (told.get("uid") or "").strip()
    if start.tzinfo is None:
        return any(one.uid == uid and one.start.replace(tzinfo=None) == start for one in ours)
    return any(one.uid == uid and not one.floating and one.start == start for one in ours)


def test_failed_addresses_are_those_of_the_report(shared: Path) -> None:
    addresses, lasting, counted = [], [], []
    for row, raw in expected(shared / "data" / "bounces"):
        told, failed = row["expected"], read_mail(row["file"], raw).failed
        if row["suite"] == "flufl_bounce":
            want = {a.lower(): True for a in told["permanent"]} | {
                a.lower(): False for a in told["temporary"]
            }
            got = {one.address.lower(): one.permanent for one in failed}
            addresses.append(want.keys() == got.keys())
            lasting.append(want == got)
        elif row["suite"] == "sisimai" and row["label"].startswith("bounce"):
            counted.append(len(failed) == len(told["recipients"]))
        if row["label"] in {"delivered", "not_bounce", "complaint"}:
            assert not failed, row["file"]
    assert (share(addresses) >= 0.97, share(lasting) >= 0.92, share(counted) >= 0.95) == (True, True, True)


def test_replies_are_told_from_what_they_quote(shared: Path) -> None:
    hits = []
    for row, raw in expected(shared / "data" / "reply_parsing"):
        told = row["expected"]
        want = told.get("visible_text_nowhitespace") or told.get("visible_text")
        if want is not None:
            hits.append("".join(visible(row["file"], raw).split()) == "".join(want.split()))
    assert share(hits) >= 0.75  # the references disagree on signatures among themselves


def visible(file: str, raw: bytes) -> str:
    if file.endswith(".eml"):
        return read_mail(file, raw).visible
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n")
    return read_letter(plain_text(text, quotes=True) if file.endswith(".html") else text, "").visible


def test_no_message_however_broken_costs_more_than_itself(shared: Path) -> None:
    unread = []
    for name in ("mail_robustness", "auto_replies", "bounces"):
        for row, raw in expected(shared / "data" / name):
            try:
                read_mail(row["file"], raw)
            except NotAMail:
                unread.append(row["file"])
    assert [file for file in unread if file.endswith(".eml")] == ["mikel_mail/rfc2822__example13.eml"]
