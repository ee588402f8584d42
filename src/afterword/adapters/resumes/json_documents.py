"""JSON Resume 1.0.0 (and older) and FRESH 0.6, however incomplete."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from afterword.adapters.resumes.citable import citer
from afterword.adapters.resumes.marks import listed, words
from afterword.domain.sources import Resume, ResumeJob, ResumeStudy
from afterword.errors import NotAResume

#: One of these, or two of the usual ones, makes a JSON document a résumé.
_TELLING = frozenset({"basics", "work", "employment"})
Cite = Callable[[Iterable[str]], tuple[str, ...]]


def read_json(file: str, text: str) -> Resume:
    """A JSON résumé. Raises NotAResume: with the line where the JSON breaks, or because it holds none."""
    document = _document(file, text)
    cite = citer(text)
    basics = _dict(document.get("basics"))
    contact = {**document, **_dict(document.get("contact")), **basics}
    where = _dict(basics.get("location")) or _dict(document.get("location"))
    jobs = _rows(document.get("work"), document.get("employment"))
    others = [row for name in listed("other_sections") for row in _rows(document.get(name))]
    return Resume(
        file=file,
        name=_text(contact, "name"),
        email=_text(contact, "email"),
        city=_text(where, "city") or None,
        region=_text(where, "region") or None,
        country=_text(where, "countryCode", "country") or None,
        summary=_text(basics, "summary") or _text(_dict(document.get("info")), "brief"),
        work=tuple(job for row in jobs if (job := _job(row, cite)).company or job.position or job.lines),
        education=cite(value for row in _rows(document.get("education")) for value in _taught(row)),
        schools=cite(filter(None, (_text(row, "institution") for row in _rows(document.get("education"))))),
        skills=cite(_skills(document.get("skills"))),
        lines=cite(value for row in others for value in _texts(row, listed("saying"))),
        studies=tuple(_study(row) for row in _rows(document.get("education")) if _taught(row)),
    )


def _document(file: str, text: str) -> dict[str, Any]:
    try:
        document = json.loads(text, strict=False)
    except json.JSONDecodeError as cause:
        raise NotAResume(file, f"line {cause.lineno}") from cause
    except (ValueError, RecursionError) as cause:  # a number of thousands of digits, a nest without end
        raise NotAResume(file) from cause
    if not isinstance(document, dict):
        raise NotAResume(file)
    if not _TELLING & document.keys() and len(words("usual_sections") & document.keys()) <= 1:
        raise NotAResume(file)
    return document


def _job(row: dict[str, Any], cite: Cite) -> ResumeJob:
    return ResumeJob(
        company=_text(row, "name", "company", "employer", "organization"),
        position=_text(row, "position", "title", "role"),
        start=_text(row, "startDate", "start") or None,
        end=_text(row, "endDate", "end") or None,
        lines=cite(_texts(row, ("summary", "highlights"))),
    )


def _study(row: dict[str, Any]) -> ResumeStudy:
    return ResumeStudy(
        school=_text(row, "institution"),
        area=_text(row, "area") or None,
        degree=_text(row, "studyType", "title", "degree") or None,
        start=_text(row, "startDate", "start") or None,
        end=_text(row, "endDate", "end") or None,
    )


def _taught(row: dict[str, Any]) -> list[str]:
    return list(_texts(row, ("studyType", "title", "area", "institution", "summary")))


def _skills(section: Any) -> Iterator[str]:
    """The skills themselves before the headings they stand under."""
    groups = _dict(section)
    for row in [*_rows(groups.get("sets")), *_rows(groups.get("list"))] if groups else _rows(section):
        yield from _texts(row, ("keywords", "skills", "name"))
    yield from (skill for skill in _list(section) if isinstance(skill, str))


def _rows(*sections: Any) -> list[dict[str, Any]]:
    """The entries of the first of these sections that has any, in either standard's form."""
    for section in sections:
        held = section.get("history") if isinstance(section, dict) else section
        rows = [row for row in _list(held) if isinstance(row, dict)]
        if rows:
            return rows
    return []


def _texts(row: dict[str, Any], fields: Iterable[str]) -> Iterator[str]:
    """Every text in these fields, single or in a list."""
    for field in fields:
        value = row.get(field)
        for said in value if isinstance(value, list) else [value]:
            if isinstance(said, str) and said.strip():
                yield said.strip()


def _text(row: dict[str, Any], *fields: str) -> str:
    """The first of these fields that says anything; a bare number (a year) counts."""
    for field in fields:
        value = row.get(field)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value).strip():
            return " ".join(str(value).split())
    return ""


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
