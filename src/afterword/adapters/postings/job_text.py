"""A posting as text or Markdown: its front matter, its first heading, the bold line below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.adapters.pages.dates import iso_day
from afterword.adapters.postings.wanted import requirements
from afterword.domain.sources import PostingFile
from afterword.domain.web_sources import PostingSaid

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_MOST_BLANKS = 12  # in a row: endless ones say nothing and make every later reading slow
_BLANKS = re.compile(rf" {{{_MOST_BLANKS},}}|\n{{{_MOST_BLANKS},}}")
_FIELD = re.compile(r"([A-Za-z][\w -]{0,40}?) ?:\s*(.*)")
_HEADING = re.compile(r"#{1,3}\s+(.+)")
_UNDERLINE = re.compile(r"=+|-{4,}")
_BOLD = re.compile(r"\*\*([^*\n]{2,80}?)\*\*|__([^_\n]{2,80}?)__")
_LABELS = {
    "title": re.compile(
        r"(?:(?:job )?title|position(?: title)?|role|vacancy|stellenbezeichnung|stelle|cargo|vaga|puesto)",
        re.IGNORECASE,
    ),
    "company": re.compile(
        r"(?:(?:hiring )?company|employer|organi[sz]ation|agency|firma|unternehmen|arbeitgeber|empresa)",
        re.IGNORECASE,
    ),
    "closes": re.compile(
        r"(?:closes|closing date|close date|deadline|application deadline|apply by|applications? close|"
        r"bewerbungsfrist|bewerbungsschluss|prazo|fecha límite|date limite)",
        re.IGNORECASE,
    ),
    "country": re.compile(r"(?:country|land|país|pays|paese)", re.IGNORECASE),
    "sector": re.compile(
        r"(?:industry|sector|branche|setor|sector|secteur|settore|business area)", re.IGNORECASE
    ),
}
_LABEL = re.compile(r"\W{0,6}([A-Za-zÀ-ÿ ]{3,30}?)\W{0,4}:\W{0,4}(\w.*)")
_TOP = 15  # lines in which a posting says what and whose it is
_NAME = 6
_LONGEST_LINE = 400  # letters
_LONGEST = 16  # words: what is longer is a sentence


def read_job_text(file: str, text: str) -> PostingFile:
    """The posting as it stands, endless white space aside.

    Of front matter its fields stay, to be quoted; its comments speak to whoever made the page.
    """
    text = _BLANKS.sub(lambda run: run[0][:_MOST_BLANKS], text)
    front = _FRONT_MATTER.match(text)
    if front:
        text = "\n".join(["---", *_said(front[1]), "---", text[front.end() :]])
        front = _FRONT_MATTER.match(text)
    fields = _fields(_lines(front[1])) if front else {}
    lines = _lines(text[front.end() :] if front else text)
    titled, heading = _heading(lines)
    top = lines[:_TOP]
    return PostingFile(
        file,
        text,
        title=fields.get("title") or _labelled(top, "title") or heading,
        company=fields.get("company") or _labelled(top, "company") or _bold(lines[titled + 1 :]),
        closes=iso_day(fields.get("closes")) or iso_day(_labelled(lines, "closes")),
        said=PostingSaid(
            requirements=requirements(lines),
            country=fields.get("country") or _labelled(lines, "country"),
            sector=fields.get("sector") or _labelled(lines, "sector"),
        ),
    )


def _lines(text: str) -> list[str]:
    """The lines that say something; of an endless one, its beginning."""
    return [bare for line in text.split("\n") if (bare := line[:_LONGEST_LINE].strip())]


def _said(front: str) -> list[str]:
    """The lines of front matter that are no comments and no commands to the page's maker."""
    return [line for line in front.split("\n") if line.strip() and not re.match(r"\s*#|.*\{\{", line)]


def _fields(lines: Sequence[str]) -> dict[str, str]:
    """What the front matter says, comments and quotation marks off; blank fields say nothing."""
    found: dict[str, str] = {}
    for hit in filter(None, map(_FIELD.fullmatch, lines)):
        value = hit[2].partition(" #")[0].strip()
        quoted = re.fullmatch(r"""(["'])(.*)\1""", value)
        value = quoted[2] if quoted else value
        for name, label in _LABELS.items():
            if value and (hit[1].lower() == name or label.fullmatch(hit[1])):
                found.setdefault(name, value)
    return found


def _labelled(lines: Sequence[str], name: str) -> str | None:
    """The rest of a line such as "Employer: …"."""
    for hit in filter(None, map(_LABEL.fullmatch, lines)):
        if _LABELS[name].fullmatch(hit[1].strip()) and len(hit[2].split()) <= _LONGEST:
            return str(hit[2]).rstrip("* _|\"'")
    return None


def _heading(lines: Sequence[str]) -> tuple[int, str | None]:
    """The first heading and where it stands; in a text that has none, the first line if it is short."""
    for at, line in enumerate(lines):
        marked = _HEADING.fullmatch(line)
        if marked:
            return at, _bare(marked[1])
        if at + 1 < len(lines) and _UNDERLINE.fullmatch(lines[at + 1]):
            return at, _bare(line)
    first = lines[0] if lines else ""
    return -1, _bare(first) if 0 < len(first.split()) <= _LONGEST and not first.endswith(".") else None


def _bold(lines: Sequence[str]) -> str | None:
    """The bold words that one of the next lines begins with, and that are no label."""
    for line in lines[:4]:
        found = _BOLD.match(line)
        words = (found[1] or found[2]).strip() if found else ""
        if words and _is_name(words):
            return words
    return None


def _is_name(words: str) -> bool:
    """Not a label and not a sentence; a few words may end in a full stop ("Asagiri K.K.")."""
    return not words.endswith((":", "?")) and (len(words.split()) <= _NAME or not words.endswith("."))


def _bare(line: str) -> str:
    return re.sub(r"\*\*|__|`", "", line).strip(" #*\t")
