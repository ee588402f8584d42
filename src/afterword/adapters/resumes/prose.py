"""A résumé written for people: as Markdown, plain text, or the text of a PDF or DOCX."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.adapters.resumes.citable import citer
from afterword.adapters.resumes.employment import read_job, read_study
from afterword.adapters.resumes.entries import Entry, read_entries
from afterword.adapters.resumes.header import read_email, read_name, read_town
from afterword.adapters.resumes.layout import Line, Section, read_sections
from afterword.domain.sources import Resume
from afterword.errors import NotAResume

_BETWEEN_SKILLS = re.compile(r"[,;•|·]|\s/\s")
_LABEL = re.compile(r"^[^:]{2,40}:\s*")
_LONGEST_SKILL = 6  # words


def read_prose(file: str, text: str) -> Resume:
    """The résumé. Raises NotAResume where it has no section on work, education or skills."""
    sections = read_sections(text)
    kinds = {section.kind for section in sections}
    if not kinds & {"work", "education", "skills"}:
        raise NotAResume(file)
    cite = citer(text)
    town = read_town(sections)
    studies = [read_study(entry) for entry in _entries(sections, "education")]
    return Resume(
        file=file,
        name=read_name(sections),
        email=read_email(text),
        city=town[0],
        region=town[1],
        summary=" ".join(line.text for line in _of(sections, "summary")),
        work=tuple(read_job(entry, cite) for entry in _entries(sections, "work")),
        education=cite(line.text for line in _of(sections, "education")),
        schools=cite(study.school for study in studies if study.school),
        skills=cite(skill for line in _of(sections, "skills") for skill in _skills(line)),
        lines=cite(line.text for line in _of(sections, "other", "skills")),
        studies=tuple(study for study in studies if study.school or study.degree),
    )


def _of(sections: Sequence[Section], *kinds: str) -> list[Line]:
    return [line for section in sections if section.kind in kinds for line in section.lines]


def _entries(sections: Sequence[Section], kind: str) -> list[Entry]:
    return [entry for section in sections if section.kind == kind for entry in read_entries(section.lines)]


def _skills(line: Line) -> list[str]:
    """The single skills of a line such as "Languages: Python, Go"; a sentence is none."""
    listed = _LABEL.sub("", line.text.replace("**", "").replace("`", ""), count=1)
    parts = [part.strip(" .*_") for part in _BETWEEN_SKILLS.split(listed)]
    return [part for part in parts if part and len(part.split()) <= _LONGEST_SKILL]
