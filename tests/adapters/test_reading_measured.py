"""What our reading of real files by others is worth: floors a little under what was measured."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from afterword.adapters.mail_files import read_mail
from afterword.errors import NotAMail, Unreadable
from quality import broken_mail, calendars, replies
from quality.suite import examples, tried

pytestmark = pytest.mark.shared


def expected(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row, (folder / row["file"]).read_bytes()


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def test_calendars_are_read_as_the_reference_reads_them(shared: Path) -> None:
    readable = [one for one in examples("ics", shared / "data") if one.expected["parse"] == "ok"]
    assert share(calendars.hits(readable, calendars.ours)) >= 0.97


def test_no_calendar_however_broken_is_more_than_refused(shared: Path) -> None:
    for one in examples("ics", shared / "data"):
        with suppress(Unreadable):
            calendars.ours(one)


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
    known = [one for one in examples("reply_parsing", shared / "data") if replies.wanted(one)]
    assert share([replies.equal(one, replies.ours(one)) for one in known]) >= 0.9


def test_broken_mail_gives_its_subject_and_sender(shared: Path) -> None:
    mails = [one for one in examples("mail_robustness", shared / "data") if one.file.endswith(".eml")]
    read = [broken_mail.same(broken_mail.wanted(one.expected), tried(broken_mail.ours, one)) for one in mails]
    assert share(read) >= 0.96
    assert all(broken_mail.calm(one) for one in examples("mail_robustness", shared / "data"))


def test_no_message_however_broken_costs_more_than_itself(shared: Path) -> None:
    unread = []
    for name in ("mail_robustness", "auto_replies", "bounces"):
        for row, raw in expected(shared / "data" / name):
            try:
                read_mail(row["file"], raw)
            except NotAMail:
                unread.append(row["file"])
    assert [file for file in unread if file.endswith(".eml")] == ["mikel_mail/rfc2822__example13.eml"]
