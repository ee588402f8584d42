"""Résumés: our reading, and leverparser's, on the same files.

Facts are counted: the name, the address, and every employment with its company, position and
first month, as the files' own source (for PDFs) or standard (for JSON) tells them. Of PDFs also
the schools, and the lines of their source that stand whole in what was read: only such a line
can be quoted. JSON is no trade of the library's; there the yardstick is the JSON itself, read
by the names of the current standard (basics.name, work[].name). Every file, broken ones too, is
read or refused with a sentence.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from afterword.adapters.resumes import read_resume
from afterword.errors import Unreadable
from measure import Figure, show
from quality.suite import DATA, Example, examples, share, tried

Job = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a reader told of a résumé: each part in plain words, ready to compare."""

    name: str
    email: str
    jobs: frozenset[Job]
    schools: frozenset[str] = frozenset()
    text: str = ""


def main() -> None:
    """Score and print."""
    pdfs = [one for one in examples("resume") if one.label == "pdf"]
    documents = [one for one in examples("resume") if one.label == "json_resume"]
    figures = {
        "pdf facts": _beside(pdfs, facts, library),
        "pdf schools": _beside(pdfs, schools, library),
        "pdf lines": _beside(pdfs, lines, library),
        "json facts": _beside(documents, facts, bare_json),
        "calm": Figure(share([is_calm(one) for one in examples("resume")]), 100, "%"),
    }
    told = {**dict.fromkeys(figures, "leverparser, on the same files"), "calm": "no file raises"}
    show("Résumés (data/resume)", figures, told | {"json facts": "json.loads, by the current names"})


def _beside(
    files: Sequence[Example],
    hits: Callable[[Example, Facts | None], list[bool]],
    read: Callable[[Example], Facts],
) -> Figure:
    own = [hit for one in files for hit in hits(one, tried(ours, one))]
    other = [hit for one in files for hit in hits(one, tried(read, one))]
    return Figure(share(own), share(other), "%")


def is_calm(example: Example) -> bool:
    """Whether reading raises nothing but a refusal."""
    try:
        read_resume(example.file, example.raw)
    except Unreadable:
        return True
    except Exception:  # noqa: BLE001 - this is what is counted
        return False
    return True


def facts(example: Example, found: Facts | None) -> list[bool]:
    """Whether name, address and each employment are told."""
    told, wanted = found or Facts("", "", frozenset()), example.expected
    jobs = wanted.get("experience") or wanted["work"]
    return [
        told.name == _plain(wanted["name"]),
        *([told.email == _plain(wanted["email"])] if wanted.get("email") else []),
        *((_plain(job[0]), _plain(job[1]), _month(job[2])) in told.jobs for job in jobs),
    ]


def schools(example: Example, found: Facts | None) -> list[bool]:
    """Whether each school of the source is told."""
    rows = gold(example)["education"]
    return [_plain(row["institution"]) in (found.schools if found else ()) for row in rows]


def lines(example: Example, found: Facts | None) -> list[bool]:
    """Whether each line of the source's employments stands whole in one that was read."""
    told = found.text if found else ""
    return [_plain(line) in told for row in gold(example)["experience"] for line in _texts(row["highlights"])]


def gold(example: Example) -> Mapping[str, Any]:
    """The sections of the source that a PDF was made from."""
    import yaml

    source = (DATA / "resume" / example.file).with_suffix(".yaml").read_text(encoding="utf-8")
    sections: Mapping[str, Any] = yaml.safe_load(source)["cv"]["sections"]
    return sections


def _texts(highlights: Sequence[Any]) -> Iterator[str]:
    """The lines of the source without its Markdown; one that has lines below it ends at them."""
    for each in highlights:
        for line in str(each).split("\n"):
            bare = re.sub(r"\[([^\]]*)\]\([^)]*\)|[*`]", r"\1", line.strip().removeprefix("- "))
            if bare:
                yield from bare.split(" - ")


def ours(example: Example) -> Facts:
    """What `afterword read` tells."""
    told = read_resume(example.file, example.raw)
    said = [line for job in told.work for line in job.lines] + list(told.lines)
    return Facts(
        _plain(told.name),
        _plain(told.email),
        frozenset((_plain(job.company), _plain(job.position), _month(job.start)) for job in told.work),
        frozenset(map(_plain, told.schools)),
        "\n".join(map(_plain, said)),
    )


def library(example: Example) -> Facts:
    """What somebody gets who trusts leverparser alone."""
    from pyresume import ResumeParser

    quiet = StringIO()
    suffix = Path(example.file).suffix
    with tempfile.NamedTemporaryFile(suffix=suffix) as file, redirect_stdout(quiet), redirect_stderr(quiet):
        file.write(example.raw)
        file.flush()
        told = ResumeParser().parse(file.name)
    jobs = told.experience
    said = [line for job in jobs for line in (*job.responsibilities, job.description or "")]
    return Facts(
        _plain(told.contact_info.name),
        _plain(told.contact_info.email),
        frozenset(
            (_plain(job.company), _plain(job.title), _month(str(job.start_date or ""))) for job in jobs
        ),
        frozenset(_plain(study.institution) for study in told.education),
        "\n".join(map(_plain, said)),
    )


def bare_json(example: Example) -> Facts:
    """What somebody gets who reads the JSON by the names of the current standard."""
    told = json.loads(example.raw)
    jobs = told["work"]
    return Facts(
        _plain(told["basics"]["name"]),
        _plain(told["basics"].get("email")),
        frozenset((_plain(job["name"]), _plain(job["position"]), _month(job["startDate"])) for job in jobs),
    )


def _plain(text: str | None) -> str:
    return "".join((text or "").split()).casefold()


def _month(text: str | None) -> str:
    return (text or "")[:7]
