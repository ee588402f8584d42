"""The real command, in a process of its own, on a journal of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.adapters.practice.example import FILES, sources
from days import NOW
from terminal import EXAMPLE, Ran, Run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home."""
    return tmp_path / "home"


@pytest.fixture
def run(home: Path) -> Run:
    """Call `afterword` with these words; `said` is typed into it."""
    command = Path(sys.executable).parent / "afterword"

    def call(*words: object, said: str = "") -> Ran:
        done = subprocess.run(
            [command, *map(str, words)],
            input=said,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(home),
                "AFTERWORD_HOME": str(home),
                "LANG": "C.UTF-8",
                "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            },
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture
def lately(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's files, told as if its interview had ended lately, for the real clock runs."""
    folder = tmp_path_factory.mktemp("lately")
    for source in sources(EXAMPLE, NOW):
        path = folder / source.file
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(source.content or b"")
    return folder


@pytest.fixture
def kept(run: Run, lately: Path) -> Run:
    """A journal with the product's own example in it."""
    assert run("add", *(lately / name for name in FILES)).code == 0
    return run
