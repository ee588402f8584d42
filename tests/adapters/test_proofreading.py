"""The process that proofreads: late, dead or stuck, it holds nobody up, and it never outlives us."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

import afterword.adapters.proofreading.child as child_module
from afterword.adapters.proofreading import ProofreadingChild
from afterword.domain.slips import Slip, SlipKind

NOBODY: frozenset[str] = frozenset()
#: reads like the worker, and says of each line that its first letter is misspelt
_PRELUDE = "import json, os, sys, time\n"
_SLIPS = "[[['spelling', 0, line[:1], []]] for line in q['lines']]"
_ANSWER = f"print(json.dumps({{'number': q['number'], 'slips': {_SLIPS}}}), flush=True)"
ECHO = f"{_PRELUDE}for asked in sys.stdin:\n q = json.loads(asked)\n {_ANSWER}"
DEAF = f"{_PRELUDE}time.sleep(60)"
DYING = f"{_PRELUDE}sys.exit(1)"
ONCE = f"{_PRELUDE}q = json.loads(sys.stdin.readline())\n{_ANSWER}"
SLOW = f"{_PRELUDE}time.sleep(0.6)\n{ECHO}"

Start = Callable[..., ProofreadingChild]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a child that runs a program of the test's own."""
    started: list[ProofreadingChild] = []

    def start(program: str, patience: float = 20.0) -> ProofreadingChild:
        started.append(ProofreadingChild({"en"}, (sys.executable, "-c", program), patience))
        return started[-1]

    yield start
    for each in started:
        each.close()


def test_slips_keep_their_place_in_a_text_of_several_lines(start: Start) -> None:
    found = start(ECHO).find("one\n\ntwo", "en", NOBODY)
    assert [(slip.at, slip.words) for slip in found] == [(0, "o"), (4, ""), (5, "t")]


def test_a_line_that_was_read_is_not_read_again(start: Start) -> None:
    child = start(ONCE)
    first = child.find("one", "en", NOBODY)
    process = child._process
    assert child.find("one", "en", NOBODY) == first == (Slip(SlipKind.SPELLING, 0, "o"),)
    assert child._process is process


def test_one_that_never_answers_is_waited_for_no_longer_than_was_said(start: Start) -> None:
    began = time.monotonic()
    assert start(DEAF, patience=0.2).find("one", "en", NOBODY) == ()
    assert time.monotonic() - began < 2


def test_one_that_was_late_answers_the_next_time(start: Start) -> None:
    child = start(SLOW, patience=0.3)
    assert child.find("one", "en", NOBODY) == ()
    time.sleep(1)
    assert _after_a_while(lambda: child.find("one", "en", NOBODY)) == (Slip(SlipKind.SPELLING, 0, "o"),)


def test_one_that_is_stuck_is_replaced(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    child = start(DEAF, patience=0.2)
    child.find("one", "en", NOBODY)
    before = child._process
    monkeypatch.setattr(child_module, "GIVEN_UP", 0.1)
    child.find("one", "en", NOBODY)
    child.find("one", "en", NOBODY)
    assert child._process is not before


def test_one_that_died_is_started_again(start: Start) -> None:
    child = start(ECHO)
    child.find("one", "en", NOBODY)
    assert child._process
    os.kill(child._process._child.pid, signal.SIGKILL)
    assert child.find("two", "en", NOBODY) == (Slip(SlipKind.SPELLING, 0, "t"),)


def test_one_that_always_dies_is_let_be(start: Start) -> None:
    child = start(DYING)
    assert [child.find("one", "en", NOBODY) for _ in range(3)] == [(), (), ()]
    assert child._process is None


def test_of_other_languages_nobody_is_asked(start: Start) -> None:
    child = start(ECHO)
    assert child.find("Uno.", "it-IT", NOBODY) == ()
    assert child._process is None


def test_the_worker_ends_when_the_one_who_started_it_is_gone() -> None:
    worker = subprocess.Popen(child_module.COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdin
    assert worker.stdout
    worker.stdin.close()
    assert worker.wait(20) == 0
    worker.stdout.close()


def test_one_that_was_closed_stays_closed(start: Start) -> None:
    child = start(ECHO)
    child.close()
    assert child.find("one", "en", NOBODY) == ()
    assert child._process is None


def _after_a_while(ask: Callable[[], tuple[Slip, ...]]) -> tuple[Slip, ...]:
    for _ in range(20):
        if found := ask():
            return found
        time.sleep(0.2)
    return ()
