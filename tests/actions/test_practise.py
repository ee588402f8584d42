"""The example and its practice mailbox: people answer, nothing leaves, and nothing stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword import bootstrap
from afterword.actions.practise import leave_example, start_example
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.actions.send_now import send_now
from afterword.actions.sync import Synced, sync
from afterword.actions.ways import Ways
from afterword.adapters.practice.days import moved
from afterword.adapters.practice.example import DAY, last_ended, sources
from afterword.adapters.practice.mailbox import PracticeMailIn, PracticeMailOut
from afterword.adapters.vault import FileVault
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.errors import Refused
from afterword.store import models, queries
from world import tools

# A Tuesday afternoon in Duluth, an hour after the example's interview was over.
NOW = datetime(2027, 3, 16, 15, 45, tzinfo=ZoneInfo("America/Chicago"))
SECONDS = timedelta(seconds=1)


@pytest.fixture
def owner(journal: str) -> models.Seeker:
    assert journal
    owner = models.Seeker.objects.create()
    start_example(owner, sources(bootstrap.example(), NOW), bootstrap.reader(), tools(), NOW)
    owner.refresh_from_db()
    return owner


def step(person: str) -> models.Touchpoint:
    """The first mail to somebody."""
    return models.Touchpoint.objects.filter(person__contains=person, method="email").order_by("best")[0]


def send(owner: models.Seeker, person: str, now: datetime) -> None:
    row = step(person)
    version = queries.latest_version(row)
    assert version is not None
    send_now(owner, row.pk, version.number, now, timedelta(0))


def round_at(owner: models.Seeker, now: datetime) -> Synced:
    box = PracticeMailIn(bootstrap.example() / "mail", DAY, lambda: now)
    return sync(owner, Ways.through(PracticeMailOut(), box), tools(), now)


def test_the_examples_interview_was_just_now(owner: models.Seeker) -> None:
    session = models.Session.objects.latest("end")

    assert session.end == NOW - timedelta(hours=1)
    assert models.Application.objects.get().decision_date == (NOW + timedelta(days=7)).date()
    assert owner.practising
    assert step("tom").best > NOW - timedelta(days=1)


def test_whoever_is_written_to_answers_after_seconds_and_the_plan_changes(owner: models.Seeker) -> None:
    send(owner, "tom", NOW)
    assert [one.state for one in round_at(owner, NOW).went] == ["sent"]
    assert round_at(owner, NOW + 2 * SECONDS).heard == ()

    (heard,) = round_at(owner, NOW + 6 * SECONDS).heard

    assert heard.signal.kind is SignalKind.REPLY_QUESTION
    assert heard.signal.in_thread_of
    assert models.Touchpoint.objects.filter(purpose="answer_question", state=TouchpointState.PLANNED).exists()
    assert round_at(owner, NOW + 8 * SECONDS).heard == ()


def test_somebody_writes_unasked_and_their_days_lie_ahead(owner: models.Seeker) -> None:
    send(owner, "tom", NOW)
    round_at(owner, NOW)

    kinds = {one.signal.sender_name: one.signal for one in round_at(owner, NOW + 60 * SECONDS).heard}

    assert kinds["Joan Pell"].decision_date == (NOW + timedelta(days=13)).date()


def test_nobody_answers_what_was_not_sent(owner: models.Seeker) -> None:
    assert round_at(owner, NOW + timedelta(days=1)).heard == ()


def test_it_is_left_without_a_trace(owner: models.Seeker) -> None:
    send(owner, "tom", NOW)
    round_at(owner, NOW)
    round_at(owner, NOW + 60 * SECONDS)

    leave_example(owner)

    owner.refresh_from_db()
    assert not owner.practising
    assert (owner.name, owner.email) == ("", "")
    assert not models.Application.objects.exists()
    assert not models.HistoryEntry.objects.exists()
    assert not models.Listening.objects.exists()


def test_a_mailbox_of_the_seekers_own_is_left_alone_meanwhile_and_there_again_afterwards(
    owner: models.Seeker, tmp_path: Path
) -> None:
    server = TypedServer("mail.home.example", 465, "tls", "dana", "secret")
    save_mailbox(owner, TypedMailbox("dana@home.example", server, server), FileVault(tmp_path / "key"), NOW)

    send(owner, "tom", NOW)
    assert isinstance(bootstrap.ways(owner).out(""), PracticeMailOut)
    assert models.Outgoing.objects.get().sender_email == "dana@whitfield.example"
    round_at(owner, NOW)
    leave_example(owner)

    assert models.MailAccount.objects.get().address == "dana@home.example"


def test_it_is_not_entered_over_a_journal_that_holds_something(owner: models.Seeker) -> None:
    with pytest.raises(Refused, match="not_empty"):
        start_example(owner, (), bootstrap.reader(), tools(), NOW)


def test_leaving_what_was_never_entered_erases_nothing(owner: models.Seeker) -> None:
    models.Seeker.objects.update(practising=False)
    owner.refresh_from_db()

    leave_example(owner)

    assert models.Application.objects.exists()


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 11, 24, 20, 44, tzinfo=UTC), "2026-11-23"),
        (datetime(2026, 11, 24, 20, 45, tzinfo=UTC), "2026-11-24"),
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), "2026-11-21"),
        (datetime(2026, 11, 23, 12, 0, tzinfo=UTC), "2026-11-22"),
    ],
)
def test_it_was_on_the_last_day_that_is_over(now: datetime, day: str) -> None:
    assert last_ended(now).isoformat() == day


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("on Wednesday, December 9 at 1:30 pm", "on Friday, December 11 at 1:30 pm"),
        ("made by Tuesday, December 22.", "made by Thursday, December 24."),
        ("they decide by wednesday the 16th", "they decide by friday the 18th"),
        ("the template by friday", "the template by sunday"),
        ("DTSTART;TZID=America/Chicago:20261209T133000", "DTSTART;TZID=America/Chicago:20261211T133000"),
        ("Date: Thu, 3 Dec 2026 10:12:40 -0600", "Date: Sat, 5 Dec 2026 10:12:40 -0600"),
        ("60 people on a tuesday", "60 people on a tuesday"),
        ("in december, nothing after 6pm since 2022", "in december, nothing after 6pm since 2022"),
    ],
)
def test_every_day_a_text_names_moves_along(text: str, later: str) -> None:
    assert moved(text, 2, DAY) == later
