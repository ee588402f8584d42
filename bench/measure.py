"""Timing whole processes, and printing figures beside their yardsticks."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
RUNS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """A value beside its yardstick, both in `unit`; `ratio` is value over yardstick."""

    value: float
    yardstick: float
    unit: str

    @property
    def ratio(self) -> float:
        """How many yardsticks long it is."""
        return self.value / self.yardstick if self.yardstick else float("inf")


def in_turn(one: Sequence[str], other: Sequence[str], env: Mapping[str, str], runs: int = RUNS) -> Figure:
    """Median milliseconds of two commands run alternately, after one warm-up of each."""
    for command in (one, other):
        _milliseconds(command, env)
    pairs = [(_milliseconds(one, env), _milliseconds(other, env)) for _ in range(runs)]
    return Figure(statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs), "ms")


def peak_memory(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Peak resident memory of a command, in MB."""
    child = (
        "import resource, subprocess, sys; "
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", child, *command], env=dict(env), capture_output=True, text=True, check=True
    )
    kilobytes = int(done.stdout)
    return kilobytes / 1024 if sys.platform != "darwin" else kilobytes / 1024 / 1024


def show(title: str, figures: Mapping[str, Figure], yardsticks: Mapping[str, str]) -> None:
    """Print a table, or with --json the figures alone."""
    if "--json" in sys.argv[1:]:
        rows = {name: {**asdict(f), "ratio": f.ratio} for name, f in figures.items()}
        print(json.dumps({"figures": rows}, indent=1))
        return
    print(f"{title}\n")
    print(f"{'figure':<12}{'value':>12}{'yardstick':>12}{'ratio':>8}  yardstick is")
    for name, figure in figures.items():
        digits = 1 if figure.unit in {"%", "of 10"} else 0
        value, yardstick = (f"{each:.{digits}f} {figure.unit}" for each in (figure.value, figure.yardstick))
        print(f"{name:<12}{value:>12}{yardstick:>12}{figure.ratio:>8.2f}  {yardsticks[name]}")


def _milliseconds(command: Sequence[str], env: Mapping[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, env=dict(env), stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - began) * 1000


def clean_env(home: str) -> dict[str, str]:
    """An environment with an empty home, so that no journal of ours is touched."""
    return {"PATH": os.environ["PATH"], "HOME": home, "AFTERWORD_HOME": home, "LANG": "C.UTF-8"}


__all__ = ["BIN", "ROOT", "Figure", "clean_env", "in_turn", "peak_memory", "show"]
