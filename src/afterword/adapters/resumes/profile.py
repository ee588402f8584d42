"""The PDF that LinkedIn makes of a profile: a side column first, then the profile in a fixed order.

An employment is a company, a position and a line of dates with how long that was; several
positions with one company stand below one line that says how long all of them were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.adapters.resumes.citable import citer
from afterword.adapters.resumes.employment import Cite
from afterword.adapters.resumes.header import is_name, read_email
from afterword.adapters.resumes.layout import Section, read_sections
from afterword.adapters.resumes.marks import is_place
from afterword.adapters.resumes.spans import Span, find_span
from afterword.domain.capture.folding import fold
from afterword.domain.sources import Resume, ResumeJob, ResumeStudy
from afterword.errors import NotAResume

_PROFILE = re.compile(r"linkedin\.com/in/([\w%-]+)\s*(?:-\s*\n\s*([\w%-]+))?", re.IGNORECASE)
_PAGE = re.compile(
    r"^[^\W\d]+ \d{1,2} [^\W\d]+ \d{1,2}\s*$\n?", re.MULTILINE
)  # "Page 1 of 2", in any language
_LENGTH = re.compile(r"(?:(\d{1,2}) [^\W\d]+)?(?: [a-zà-ž]{1,3})?\s*(?:(\d{1,2}) [^\W\d]+)?")
_CREDENTIALS = re.compile(r",.*|\(.*")
_DEGREE_END = re.compile(r"\s*[·•]\s*\(?.*$")
_YEAR = 12
_SLACK = 2  # months: LinkedIn counts each position's first and last month
_LONGEST_PLACE = 5  # words


def is_profile(text: str) -> bool:
    """Whether this is the text of such a PDF: a profile's address, and numbered pages."""
    return bool(_PROFILE.search(text) and _PAGE.search(text))


def read_profile(file: str, text: str) -> Resume:
    """What the profile says. Raises NotAResume where it names no work and no school."""
    bare = _PAGE.sub("", text)
    sections = read_sections(bare)
    if not {section.kind for section in sections} & {"work", "education"}:
        raise NotAResume(file)
    cite = citer(bare)
    beside = [line for section in _before_work(sections) for line in _texts(section)]
    name = _name(beside, text)
    town = next((line for line in reversed(beside) if is_place(line)), "")
    studies = [study for section in _of(sections, "education") for study in _studies(_texts(section))]
    return Resume(
        file=file,
        name=name,
        email=read_email(text),
        city=town.partition(", ")[0] or None,
        region=town.partition(", ")[2] or None,
        summary=" ".join(line for section in _of(sections, "summary") for line in _texts(section)),
        work=tuple(job for section in _of(sections, "work") for job in _jobs(_texts(section), cite)),
        education=cite(line for section in _of(sections, "education") for line in _texts(section)),
        schools=cite(study.school for study in studies),
        skills=cite(line for section in _of(sections, "skills") for line in _above(_texts(section), name)),
        lines=cite(line for section in _of(sections, "other") for line in _above(_texts(section), name)),
        studies=tuple(studies),
    )


def _before_work(sections: Sequence[Section]) -> list[Section]:
    """The side column and the head of the profile."""
    kinds = [section.kind for section in sections]
    until = min((kinds.index(kind) for kind in ("summary", "work", "education") if kind in kinds), default=0)
    return list(sections[:until])


def _of(sections: Sequence[Section], kind: str) -> list[Section]:
    return [section for section in sections if section.kind == kind]


def _texts(section: Section) -> list[str]:
    return [line.text for line in section.lines]


def _above(lines: Sequence[str], name: str) -> list[str]:
    """The lines of the side column; its last section runs on into the head of the profile."""
    heads = [at for at, line in enumerate(lines) if name and _CREDENTIALS.sub("", line).strip() == name]
    return list(lines[: heads[0]] if heads else lines)


def _name(lines: Sequence[str], text: str) -> str:
    """The line that the profile's address was made of; else the last that can be a name."""
    hit = _PROFILE.search(text)
    address = set(re.split(r"[-\d]+", f"{hit[1]}{hit[2] or ''}".casefold())) if hit else set()
    named = {bare: line for line in lines if is_name(bare := _CREDENTIALS.sub("", line).strip())}
    made_of = [bare for bare in named if set(re.split(r"[\s-]", fold(bare))) <= address]
    others = [bare for bare, line in named.items() if not is_place(line)]
    return next(iter([*made_of, *reversed(others)]), "")


@dataclass(slots=True)
class _Company:
    """The company whose positions are read; `months` are those still to be told of."""

    name: str = ""
    months: int = 0


def _jobs(lines: Sequence[str], cite: Cite) -> list[ResumeJob]:
    dated = [at for at, line in enumerate(lines) if at and _lasted(line)]
    heads: list[tuple[int, str, str, Span]] = []  # where it begins, company, position, dates
    company = _Company()
    for at in dated:
        first = _head(lines, at, company)
        span, months = _lasted(lines[at]) or (Span(None, None, 0, 0), 0)
        company.months -= months + _SLACK
        heads.append((first, company.name, lines[at - 1], span))
    ends = [first for first, *_ in heads[1:]] + [len(lines)]
    return [
        ResumeJob(name, position, span.start, span.end, cite(_said(lines[at + 1 : end])))
        for at, end, (_, name, position, span) in zip(dated, ends, heads, strict=True)
    ]


def _head(lines: Sequence[str], at: int, company: _Company) -> int:
    """Where the entry begins whose dates stand at this line; its company is noted."""
    _position, above, higher, *_ = [*reversed(lines[:at]), "", "", ""]
    if _months(above):  # the line that says how long all positions were
        company.name, company.months = higher, _months(above)
        return at - 3
    if company.months > 0 or not above:  # another position with the same company
        return at - 1
    company.name, company.months = above, 0
    return at - 2


def _lasted(line: str) -> tuple[Span, int] | None:
    """The dates of a position and how many months it was, where the line is one of dates."""
    span = find_span(line)
    if not span or not span.start or line[: span.begin].strip():
        return None
    rest = line[span.stop :].strip().strip("()")
    return (span, _months(rest)) if not rest or _months(rest) else None


def _months(text: str) -> int:
    """How many months "4 years 3 months" are, in any language; 0 where it says no such thing."""
    hit = _LENGTH.fullmatch(text.strip())
    if not hit or not hit[1]:
        return 0
    if hit[2]:
        return int(hit[1]) * _YEAR + int(hit[2])
    word = fold(text.split()[1])
    return int(hit[1]) * (1 if word.startswith(("m", "mes")) else _YEAR)


def _said(lines: Sequence[str]) -> Sequence[str]:
    """What was done there, the town at its top left out."""
    first = lines[0] if lines else ""
    short = len(first.split()) <= _LONGEST_PLACE and first[:1].isupper() and not first.endswith((".", ":"))
    return lines[1:] if is_place(first) or (short and len(lines) > 1) else lines


def _studies(lines: Sequence[str]) -> list[ResumeStudy]:
    """A school, and below it degree and subject with their years."""
    found: list[ResumeStudy] = []
    for line in lines:
        span = find_span(line)
        told = _DEGREE_END.sub("", line) if "·" in line or "•" in line else line
        if span is None or not found or found[-1].degree is not None:
            found.append(ResumeStudy(line))
            continue
        degree, _, area = told.partition(", ")
        found[-1] = ResumeStudy(found[-1].school, area or None, degree, span.start, span.end)
    return found
