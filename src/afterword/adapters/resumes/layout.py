"""A résumé's text as lines and sections, whatever program set it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.adapters.resumes.marks import sections

_BULLET = re.compile(r"^\s*(?:[•◦◆▪■●○‣⁃∙·*+–—-]|\uf0b7|\d{1,2}[.)])\s+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"^\s*(#{1,6})\s+(.*?)\s*#*\s*$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE = re.compile(r"^\s*[-_=*~]{3,}\s*$")
_SPLIT_HYPHEN = re.compile(r"(?<=[a-zà-ž])-$")

_LONGEST_HEADING = 6  # words
_LONGEST_LINE = 2_000  # letters: nobody's paragraph is longer
_SPACED = 4  # letters


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a person reads it; `level` is that of a Markdown heading, 0 elsewhere."""

    text: str
    bullet: bool = False
    level: int = 0

    @property
    def bare(self) -> str:
        """The line without the marks around it: emphasis, a trailing colon."""
        return self.text.strip().strip("*_` ").rstrip(":").strip("*_` ")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below one heading; `kind` is work, education, skills, summary, other or top."""

    kind: str
    heading: str
    lines: tuple[Line, ...]


def read_sections(text: str) -> list[Section]:
    """The sections in order; the first is "top", what stands above any heading."""
    lines = list(_lines(_COMMENT.sub("", text)))
    found: list[Section] = []
    kind, heading = "top", ""
    held: list[Line] = []
    depth = min((line.level for line in lines if line.level and _kind(line)), default=0)
    for line in lines:
        named = _kind(line) or ("other" if line.level and line.level == depth else None)
        if named and (line.level == 0 or line.level <= depth or kind == "top"):
            found.append(Section(kind, heading, tuple(held)))
            kind, heading, held = named, line.bare, []
        else:
            held.append(line)
    found.append(Section(kind, heading, tuple(held)))
    return found


def _kind(line: Line) -> str | None:
    """Which section a line is the heading of, if it is one."""
    if line.bullet or len(line.bare.split()) > _LONGEST_HEADING:
        return None
    bare = re.sub(r"\s*&\s*", " and ", line.bare.casefold())
    bare = " ".join(re.sub(r"[^\w\s'’/-]", " ", bare.replace("_", " ")).split())
    return sections().get(bare) or (sections().get(bare.replace(" ", "")) if _is_spaced(line.bare) else None)


def _is_spaced(text: str) -> bool:
    """Letters set apart ("E X P E R I E N C E"), as some templates print headings."""
    parts = text.split()
    return len(parts) >= _SPACED and all(len(part) == 1 for part in parts)


def _lines(text: str) -> Iterator[Line]:
    """Lines with their marks taken off, and wrapped ones joined again."""
    held: Line | None = None
    wrapped = False
    for raw in text.replace("\f", "\n").replace("\t", "  ").split("\n"):
        line = _line(raw)
        if held and _may_go_on(held, line) and (wrapped or _looks_on(held, line, raw)):
            held = Line(_joined(held.text, line.text), held.bullet, held.level)
        else:
            if held and held.text:
                yield held
            held = line
        wrapped = raw.endswith(" ") and not raw.endswith("  ") and bool(line.text) and not line.level
    if held and held.text:
        yield held


def _line(raw: str) -> Line:
    if _RULE.match(raw):
        return Line("")
    heading = _MARKDOWN_HEADING.match(raw)
    if heading:
        return Line(heading[2], level=len(heading[1]))
    bullet = _BULLET.match(raw)
    return Line(raw[bullet.end() :].strip(), bullet=True) if bullet else Line(raw.strip())


def _may_go_on(before: Line, line: Line) -> bool:
    if not line.text or line.bullet or line.level or before.level:
        return False
    return 0 < len(before.text) < _LONGEST_LINE


def _looks_on(before: Line, line: Line, raw: str) -> bool:
    """Whether a line of a bullet only goes on because its page was too narrow."""
    return before.bullet and (raw.startswith("  ") or line.text[:1].islower())


def _joined(before: str, after: str) -> str:
    return before + after if _SPLIT_HYPHEN.search(before) and after[:1].islower() else f"{before} {after}"
