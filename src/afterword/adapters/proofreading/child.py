"""The process that proofreads, as those see it who ask: started late, never waited for long."""

from __future__ import annotations

import atexit
import json
import re
import subprocess
import sys
import time
from collections.abc import Collection, Sequence
from itertools import count
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any

import afterword
from afterword.adapters.proofreading.languages import base
from afterword.domain.slips import Slip, SlipKind

#: seconds that somebody waits for an answer, the loading of the dictionary included
PATIENCE = 2.0
#: seconds after which a process without an answer is ended: what is late is not yet lost
GIVEN_UP = 15.0
#: characters; a letter has two thousand
MOST_CHARACTERS = 20_000
#: lines whose slips are remembered: while somebody writes, all but one stand as they were
MOST_LINES = 2_000
#: bytes of a question: a pipe takes 64 kB, and beyond we would wait for whoever reads it
MOST_ASKED = 60_000
#: a process that ends so often without an answer is not started again
MOST_DEATHS = 5
COMMAND = (sys.executable, "-m", "afterword.adapters.proofreading.worker")

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_Found = tuple[Slip, ...]
#: a language, a line, and those of the known words that stand in it
_Line = tuple[str, str, frozenset[str]]


class ProofreadingChild:
    """Keeps `ports.Proofreader`. Safe to share between threads; one asks at a time."""

    def __init__(
        self, languages: Collection[str], command: Sequence[str] = COMMAND, patience: float = PATIENCE
    ) -> None:
        self._languages, self._command, self._patience = languages, command, patience
        self._turn = Lock()
        self._found: dict[_Line, _Found] = {}
        self._process: _Process | None = None
        self._deaths, self._over = 0, False
        atexit.register(self.close)

    def wake(self, language: str) -> None:
        """Have the dictionary loaded, and go on at once."""
        if base(language) in self._languages:
            Thread(target=self._answer, args=(language, [], frozenset()), daemon=True).start()

    def find(self, text: str, language: str, known: frozenset[str]) -> _Found:
        """The slips, or nothing where no answer came in time."""
        if base(language) not in self._languages:
            return ()
        written = text[:MOST_CHARACTERS].split("\n")
        lines = [(language, line, known & _words(line)) for line in written]
        new = [line for line in dict.fromkeys(lines) if line not in self._found]
        if new:
            self._learn(new, language, known)
        return tuple(self._placed(lines))

    def close(self) -> None:
        """End the process, if there is one, for good."""
        self._over = True
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()

    def _placed(self, lines: list[_Line]) -> list[Slip]:
        at, found = 0, []
        for line in lines:
            slips = self._found.get(line, ())
            found += [Slip(slip.kind, at + slip.at, slip.words, slip.instead) for slip in slips]
            at += len(line[1]) + 1
        return found

    def _learn(self, lines: list[_Line], language: str, known: frozenset[str]) -> None:
        answer = self._answer(language, [text for _, text, _ in lines], known)
        if answer is not None:
            if len(self._found) > MOST_LINES:
                self._found = {}
            self._found |= {line: _read(slips) for line, slips in zip(lines, answer, strict=True)}

    def _answer(self, language: str, lines: list[str], known: frozenset[str]) -> list[Any] | None:
        """What the process says of each line, when it is our turn; None where there is no answer."""
        until = time.monotonic() + self._patience
        if not self._turn.acquire(timeout=self._patience):
            return None
        try:
            return self._ask({"language": language, "lines": lines, "known": sorted(known)}, until)
        finally:
            self._turn.release()

    def _ask(self, question: dict[str, Any], until: float) -> list[Any] | None:
        while not self._over and self._deaths < MOST_DEATHS and time.monotonic() < until:
            process = self._process = self._process or _Process(self._command)
            try:
                answer = process.answer(question, until)
            except _Ended:
                self._deaths += 1
                self._end()
                continue
            if answer is not None:
                self._deaths = 0
            elif process.stuck:
                self._end()
            return answer
        return None


class _Ended(Exception):
    """The process is gone."""


class _Process:
    """One life of the child, with a thread that hears it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._child = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(afterword.__file__).parent.parent,  # so that it imports this very Afterword
            text=True,
            encoding="utf-8",
        )
        self._numbers = count(1)
        self._heard: SimpleQueue[str | None] = SimpleQueue()
        self._waiting_since: float | None = None
        Thread(target=self._listen, daemon=True).start()

    @property
    def stuck(self) -> bool:
        """Whether it has had its time, loading included."""
        return self._waiting_since is not None and time.monotonic() - self._waiting_since > GIVEN_UP

    def answer(self, question: dict[str, Any], until: float) -> list[Any] | None:
        """The answer, or None where it did not come by `until` (monotonic). Raises _Ended."""
        number = next(self._numbers)
        self._waiting_since = self._waiting_since or time.monotonic()
        asked = json.dumps({"number": number, **question})
        if len(asked) > MOST_ASKED:
            return None
        self._say(asked)
        while (left := until - time.monotonic()) > 0:
            try:
                line = self._heard.get(timeout=left)
            except Empty:
                break
            if line is None:
                raise _Ended
            heard = json.loads(line)
            if heard["number"] == number:
                self._waiting_since = None
                slips: list[Any] = heard["slips"]
                return slips
        return None

    def kill(self) -> None:
        """End it, whatever it does."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe:
                _close(pipe)

    def _say(self, line: str) -> None:
        if self._child.stdin is None:
            raise _Ended
        try:
            self._child.stdin.write(f"{line}\n")
            self._child.stdin.flush()
        except OSError as gone:
            raise _Ended from gone

    def _listen(self) -> None:
        for line in self._child.stdout or ():
            self._heard.put(line)
        self._heard.put(None)


def _words(line: str) -> frozenset[str]:
    """The words of a line as known words are told: case-folded, with and without what hangs on them."""
    whole = {word.casefold().replace("’", "'") for word in _WORD.findall(line)}
    return frozenset(whole | {word.partition("'")[0] for word in whole})


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:  # what was still to be written to a process that is gone
        return


def _read(slips: list[Any]) -> _Found:
    return tuple(Slip(SlipKind(kind), at, words, tuple(instead)) for kind, at, words, instead in slips)
