"""The embedded clock: it goes on, whatever a round does, and stops when told."""

from __future__ import annotations

import logging
from threading import Event

import pytest

from afterword.jobs.clock import EmbeddedClock


def test_it_goes_on_after_a_round_that_failed_and_logs_no_text_of_the_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    rounds: list[int] = []
    twice = Event()

    def job() -> None:
        rounds.append(1)
        if len(rounds) == 1:
            raise ValueError("Dear Ines")
        twice.set()

    clock = EmbeddedClock(job, lambda: 0.001)
    with caplog.at_level(logging.ERROR):
        clock.start()
        assert twice.wait(5)
        clock.stop()

    assert "ValueError" in caplog.text
    assert "Ines" not in caplog.text


def test_it_ends_at_once_when_told_to(caplog: pytest.LogCaptureFixture) -> None:
    clock = EmbeddedClock(lambda: None, lambda: 3600)
    clock.start()
    clock.stop()

    assert caplog.text == ""
