"""Entries of a résumé as employments and studies: which of the names is which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from afterword.adapters.resumes.entries import Entry
from afterword.adapters.resumes.marks import is_company, is_degree, is_position, is_school
from afterword.domain.sources import ResumeJob, ResumeStudy

Cite = Callable[[Iterable[str]], tuple[str, ...]]


def read_job(entry: Entry, cite: Cite) -> ResumeJob:
    """An employment. Of two names that tell nothing, the first is the company."""
    names = _halved(entry.names, is_position)
    position = _pick(names, is_position, unlike=is_company)
    others = [name for name in names if name != position]
    company = next((name for name in others if is_company(name)), others[0] if others else "")
    if position is None:
        position = next((name for name in others if name != company), "")
    return ResumeJob(company, position, entry.start, entry.end, cite(entry.lines))


def read_study(entry: Entry) -> ResumeStudy:
    """A course of study; what names no school and no degree is left out by the caller."""
    names = [part for name in entry.names for part in _around_commas(name)]
    school = next((name for name in names if is_school(name)), "")
    degree = next((name for name in names if name != school and is_degree(name)), None)
    rest = [name for name in names if name not in {school, degree}]
    if not school and degree and rest:
        school = rest.pop(0)
    earned, _, rest_of_it = school.partition(" ")
    if rest_of_it and is_degree(earned) and is_school(rest_of_it):  # "PhD Princeton University"
        degree, school = degree or earned, rest_of_it
    area = _area(degree) if degree else None
    return ResumeStudy(school, area, degree, entry.start, entry.end)


def _pick(names: Sequence[str], like: Callable[[str], bool], unlike: Callable[[str], bool]) -> str | None:
    fitting = [name for name in names if like(name)]
    return next((name for name in fitting if not unlike(name)), fitting[0] if fitting else None)


def _halved(names: Sequence[str], like: Callable[[str], bool]) -> list[str]:
    """A lone name is divided at the comma on one side of which, and only there, stands a position."""
    if len(names) != 1:
        return list(names)
    parts = names[0].split(", ")
    for cut in range(1, len(parts)):
        left, right = ", ".join(parts[:cut]), ", ".join(parts[cut:])
        if like(left) != like(right):
            return [left, right]
    return list(names)


def _around_commas(name: str) -> list[str]:
    return [part.strip() for part in name.split(", ") if part.strip()]


def _area(degree: str) -> str | None:
    """The subject in "PhD in Computer Science"."""
    subject = degree.partition(" in ")[2] or degree.partition(" of ")[2]
    return subject.strip() or None
