"""Floors under what was measured on real mail beside the checkout; see the figures in each test."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.adapters.mail_files import read_mail
from afterword.domain.facts import Captured, Interview, Seeker, Session
from afterword.domain.hear.listen import hear
from afterword.domain.hear.meaning import classify
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Signal
from hear_post import mail

REFUSED = {"rejection", "soft_rejection"}
ACCEPTED = {
    "rejection": REFUSED,
    "position_filled": REFUSED,
    "acknowledgement": {"ack"},
    "assessment": {"next_round", "request"},
    "interview_confirmed": {"scheduling"},
    "interview_invitation": {"next_round", "scheduling"},
    "scheduling": {"scheduling"},
    "offer": {"offer"},
    "next_round_or_offer": {"offer", "next_round"},
    "on_hold": {"other"},
    "recruiter_outreach": {"other"},
    "interview_followup": {"reply", "other"},
    "not_decision": {"other"},
    "not_job_mail": {"other"},
    "uncertain": {"other", "soft_rejection", "next_round"},
    "vacation_reply_match": {"ooo"},
    "auto_reply": {"ooo"},
}


def labelled(folder: Path) -> Iterator[tuple[str, Mail]]:
    with (folder / "labels.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            path = folder / row["file"]
            if path.suffix == ".eml":
                yield row["label"], read_mail(row["file"], path.read_bytes())
            elif path.suffix == ".txt":
                yield row["label"], mail(path.read_text("utf-8"), "", in_reply_to=None)


@pytest.mark.shared
@pytest.mark.parametrize(("folder", "floor"), [("job_mail", 0.97), ("auto_replies", 0.93)])
def test_job_mail_and_auto_replies_mean_what_their_labels_say(
    shared: Path, folder: str, floor: float
) -> None:
    met = [
        classify(each).kind in ACCEPTED[label]
        for label, each in labelled(shared / "data" / folder)
        if label in ACCEPTED
    ]
    assert sum(met) / len(met) >= floor


@pytest.mark.shared
def test_a_mail_that_is_no_rejection_is_not_read_as_one(shared: Path) -> None:
    kinds = [
        classify(each).kind
        for label, each in labelled(shared / "data" / "job_mail")
        if label == "not_rejection"
    ]
    assert kinds
    assert not REFUSED.intersection(kinds)


@pytest.mark.shared
def test_letters_of_candidates_are_never_offers(shared: Path) -> None:
    kinds = [classify(each).kind for _, each in labelled(shared / "data" / "letters")]
    assert kinds
    assert "offer" not in kinds


@pytest.mark.shared
def test_delivery_reports_are_bounces_and_nothing_else_is(shared: Path) -> None:
    heard = [
        (label, classify(each).kind == "bounce") for label, each in labelled(shared / "data" / "bounces")
    ]
    bounced = [is_bounce for label, is_bounce in heard if label.startswith("bounce")]
    others = [is_bounce for label, is_bounce in heard if label in {"complaint", "delivered", "not_bounce"}]
    assert sum(bounced) / len(bounced) >= 0.98
    assert not any(others)


@pytest.mark.shared
def test_every_mail_after_an_interview_is_heard_as_its_truth_says(shared: Path) -> None:
    wrong = [miss for case in sorted((shared / "cases").glob("*/expect.json")) for miss in misses(case)]
    assert wrong == []


def misses(expect: Path) -> Iterator[str]:
    truth = json.loads(expect.read_text("utf-8"))
    captured = interview_of(truth)
    for row in truth.get("signals") or []:
        path = expect.parent / "mail" / row["file"]
        signal: Signal = hear(read_mail(row["file"], path.read_bytes()), captured, ())
        until = signal.until.isoformat() if signal.until else None
        if signal.at > captured.interview.end and (signal.kind, until) != (row["kind"], row.get("until")):
            yield f"{path}: {signal.kind} until {until}"


def interview_of(truth: dict[str, object]) -> Captured:
    start = datetime.fromisoformat(str(truth["interview_start"])).astimezone(UTC)
    seeker = Seeker("Kim Seeker", "kim@seeker.example", "UTC")
    return Captured(seeker, Interview("Maker", "Potter", sessions=(Session(start, start),)), ())
