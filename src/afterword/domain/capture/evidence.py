"""What the résumé says of the seeker, line by line, each with the words it stands in."""

from __future__ import annotations

from typing import Final

from afterword.domain.facts import Evidence, Quote
from afterword.domain.sources import Resume

_MOST_WORDS: Final = 40


def evidence_of(resume: Resume | None) -> tuple[Evidence, ...]:
    """Every line of the résumé that a draft may rest on."""
    if resume is None:
        return ()
    lines: list[tuple[str, str | None]] = []
    for job in resume.work:
        lines += [(line, job.company) for line in (job.position, *job.lines)]
    lines += [(line, None) for line in (resume.summary, *resume.education, *resume.skills, *resume.lines)]
    seen: dict[str, Evidence] = {}
    for text, employer in lines:
        for part in _quotable(text):
            seen.setdefault(part, Evidence(part, Quote(resume.file, part), employer))
    return tuple(seen.values())


def _quotable(text: str) -> list[str]:
    """A line, cut at its sentences where it is longer than a quote may be."""
    text = text.strip()
    if len(text.split()) <= _MOST_WORDS:
        return [text] if text else []
    sentences = [s.strip() for s in text.replace(". ", ".\n").split("\n")]
    return [" ".join(s.split()[:_MOST_WORDS]) for s in sentences if s]
