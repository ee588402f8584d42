"""What our hearing is worth on mail by others, and on mail written to measure with: the least we ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from quality import automatic_mail, delivery_reports, heard_mail, job_mails, matches
from quality.hearing.corpus import measured


@pytest.mark.shared
def test_delivery_reports_are_told_and_nothing_else_is_taken_for_one(shared: Path) -> None:
    told = delivery_reports.scores(shared / "data")
    assert told["recall"].value >= 97
    assert told["address"].value >= 93
    assert told["lasting"].value >= 95
    assert told["left_alone"].value == 100
    assert told["recall"].ratio > 1


@pytest.mark.shared
def test_machines_are_told_from_people_and_days_of_return_are_exact(shared: Path) -> None:
    told = automatic_mail.scores(shared / "data")
    assert told["macro_f1"].value >= 95
    assert told["people"].value == 100
    assert told["return_day"].value >= 90


@pytest.mark.shared
def test_job_mail_means_what_its_labels_say_and_look_alikes_mean_nothing(shared: Path) -> None:
    told = job_mails.scores(shared / "data")
    assert told["macro_f1"].value >= 92
    assert told["no_precision"].value >= 96
    assert told["no_recall"].value >= 96
    assert told["look_alikes"].value == 100


@pytest.mark.shared
def test_every_mail_goes_to_its_application_and_none_to_a_wrong_one(shared: Path) -> None:
    told = matches.scores(shared / "data")
    assert {name: figure.value for name, figure in told.items()} == dict.fromkeys(told, 100)


@pytest.mark.parametrize("part", ["dev", "held"])
def test_mail_of_seven_languages_written_to_measure_with_is_understood(part: str) -> None:
    told = heard_mail.scores(list(measured(part)))
    short = {name: figure.value for name, figure in told.items() if figure.value < FLOORS[part][name]}
    assert short == {}


#: the least we ask for; of the answers held back, many are said sideways
FLOORS = {
    "dev": {
        **dict.fromkeys(("bounces", "absences", "job_mail", "answers", "failed", "until", "automatic"), 95)
    },
    "held": {
        **dict.fromkeys(("bounces", "absences", "job_mail", "failed", "until", "automatic"), 90),
        "answers": 75,
    },
}
