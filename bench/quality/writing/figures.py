"""score.py's writing figures over the ten cases, beside the bars of the issue: from files, and with debriefs.

With debriefs, each case is copied with its debrief beside its files, so that what a draft rests on
can be looked up in it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from measure import BIN, ROOT
from quality.writing.cases import CASES, DEBRIEFS

#: figure -> (bar, whether more is better)
BARS: Mapping[str, tuple[float, bool]] = MappingProxyType(
    {
        "leaks": (0, False),
        "false_claims": (0, False),
        "mixups": (0, False),
        "receipt_quote": (1.0, True),
        "receipt_sentence": (1.0, True),
        "receipt_cover": (1.0, True),
        "thanks_written": (0.95, True),
        "thanks_language": (1.0, True),
        "thanks_specific": (0.9, True),
        "thanks_distinct": (1.0, True),
        "thanks_length": (0.95, True),
        "thanks_address": (0.95, True),
        "drafts_ready": (0.9, True),
    }
)


def main() -> None:
    """Run both, print the figures beside their bars; exit 1 where one is missed."""
    files = scored(CASES, "")
    with tempfile.TemporaryDirectory() as scratch:
        debriefs = scored(_with_debriefs(Path(scratch)), " --debrief {dir}/debrief.json")
    if "--json" in sys.argv[1:]:
        print(json.dumps({"figures": _rows(files, debriefs)}, indent=1))
    else:
        print(f"{'figure':<18}{'files':>10}{'debriefs':>10}{'bar':>10}")
        for name, (bar, _) in BARS.items():
            missed = "" if met(name, files) and met(name, debriefs) else "  missed"
            print(f"{name:<18}{files[name]:>10.3f}{debriefs[name]:>10.3f}{bar:>10}{missed}")
    raise SystemExit(not all(met(name, found) for name in BARS for found in (files, debriefs)))


def scored(root: Path, more: str) -> dict[str, float]:
    """The figures of one run of score.py. Raises SystemExit where a case could not be scored."""
    command = f"{BIN / 'afterword'} rehearse {{dir}}{more} --json"
    done = subprocess.run(
        [sys.executable, str(CASES / "score.py"), str(root), "--command", command, "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(done.stdout)
    if told["failed"]:
        raise SystemExit("\n".join(told["failed"]))
    return {name: told["figures"][name] for name in BARS}


def met(name: str, found: Mapping[str, float]) -> bool:
    """Whether a figure reaches its bar."""
    bar, more = BARS[name]
    return found[name] >= bar if more else found[name] <= bar


def _with_debriefs(scratch: Path) -> Path:
    for case in sorted(path.parent for path in CASES.glob("*/expect.json")):
        copy = scratch / case.name
        shutil.copytree(case, copy, copy_function=shutil.copyfile)
        copy.chmod(0o755)
        shutil.copyfile(DEBRIEFS / f"{case.name}.json", copy / "debrief.json")
    return scratch


def _rows(files: Mapping[str, float], debriefs: Mapping[str, float]) -> dict[str, dict[str, float | str]]:
    return {
        f"{name}_{way}": {
            "value": found[name],
            "yardstick": bar,
            "ratio": found[name] / bar if bar else 1.0 + found[name],
            "unit": "share" if more else "times",
        }
        for way, found in (("files", files), ("debriefs", debriefs))
        for name, (bar, more) in BARS.items()
    }
