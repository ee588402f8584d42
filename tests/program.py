"""The program as a newcomer starts it: a process of its own, with a journal of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

AFTERWORD = Path(sys.executable).parent / "afterword"
_LINK = re.compile(r"(?P<url>http://127\.0\.0\.1:\d+)/door/\S+")


@dataclass(frozen=True)
class Program:
    """A running Afterword: where it answers, and the link that signs in once."""

    url: str
    link: str
    home: Path

    def holds(self, word: str) -> bool:
        """Whether any file of the journal has this word anywhere in it."""
        wanted = word.encode()
        return any(wanted in path.read_bytes() for path in self.home.rglob("*") if path.is_file())


@contextmanager
def running(home: Path, *, undo: int = 1) -> Iterator[Program]:
    """`afterword serve` on a free port, with a clock that ticks every second.

    `undo` is how many seconds a message can still be taken back.
    """
    log = home / "serve.log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [AFTERWORD, "serve", "--port", "0"],
            env=_environment(home) | {"AFTERWORD_TICK": "1", "AFTERWORD_UNDO": str(undo)},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    try:
        yield _listening(process, home, log)
    finally:
        process.terminate()
        process.communicate(timeout=20)


def _listening(process: subprocess.Popen[str], home: Path, log: Path) -> Program:
    assert process.stdout is not None
    for line in process.stdout:
        if found := _LINK.search(line):
            return Program(found["url"], found[0], home)
    raise AssertionError(f"Afterword printed no sign-in link: {log.read_text()}")


def _environment(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "AFTERWORD_HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
