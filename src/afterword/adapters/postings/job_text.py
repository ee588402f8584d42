"""A posting as text or Markdown: its front matter, its first heading, the bold line below it."""

from __future__ import annotations

import re

from afterword.adapters.pages.dates import iso_day
from afterword.domain.sources import PostingFile

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z][\w -]{0,40}?)\s*:[ \t]*(.*?)\s*$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,3}\s+(.+?)\s*#*$|^(.+)\n(?:=+|-{4,})\s*$", re.MULTILINE)
_BOLD = re.compile(r"\*\*([^*\n]{2,80}?)\*\*|__([^_\n]{2,80}?)__")
_LABELS = {
    "title": re.compile(
        r"(?:job title|position(?: title)?|role|vacancy|stellenbezeichnung|stelle|cargo|vaga|puesto|poste)",
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
}
_LABEL = re.compile(r"^\W*([A-Za-zÀ-ÿ ]{3,30}?)\W{0,4}:\W{0,4}(\S.*?)\W{0,3}$", re.MULTILINE)
_TOP = 15  # lines in which a posting says what and whose it is
_NAME = 6
_LONGEST = 16  # words: what is longer is a sentence


def read_job_text(file: str, text: str) -> PostingFile:
    """The posting as it stands; front matter stays part of the text, so that it can be quoted."""
    front = _FRONT_MATTER.match(text)
    fields = _fields(front[1]) if front else {}
    body = text[front.end() :] if front else text
    return PostingFile(
        file,
        text,
        title=fields.get("title") or _labelled(body, "title") or _heading(body),
        company=fields.get("company") or _labelled(body, "company") or _bold(body) or None,
        closes=iso_day(fields.get("closes")) or iso_day(_labelled(body, "closes")),
    )


def _fields(front: str) -> dict[str, str]:
    """What the front matter says, comments and quotation marks off; blank fields say nothing."""
    found: dict[str, str] = {}
    for hit in _FIELD.finditer(front):
        value = re.sub(r"\s+#.*$", "", hit[2]).strip()
        quoted = re.fullmatch(r"""(["'])(.*)\1""", value)
        value = quoted[2] if quoted else value
        for name, label in _LABELS.items():
            if value and (hit[1].lower() == name or label.fullmatch(hit[1])):
                found.setdefault(name, value)
    return found


def _labelled(body: str, name: str) -> str | None:
    """The rest of a line such as "Employer: …" near the top (of a last day: anywhere)."""
    where = body if name == "closes" else "\n".join(body.split("\n")[:_TOP])
    for hit in _LABEL.finditer(where):
        if _LABELS[name].fullmatch(hit[1].strip()) and len(hit[2].split()) <= _LONGEST:
            return hit[2]
    return None


def _heading(body: str) -> str | None:
    """The first heading; in a text that has none, the first line if it is short."""
    found = _HEADING.search(body)
    if found:
        return _bare(found[1] or found[2])
    first = next((line for line in body.split("\n") if line.strip()), "")
    return _bare(first) if 0 < len(first.split()) <= _LONGEST and not first.rstrip().endswith(".") else None


def _bold(body: str) -> str | None:
    """The first bold words near the top that are no heading and no label."""
    heading = _HEADING.search(body)
    below = body[heading.end() :] if heading else body
    for line in [line for line in below.split("\n") if line.strip()][:4]:
        found = _BOLD.search(line)
        words = (found[1] or found[2]).strip() if found else ""
        if found and line.lstrip().startswith(("**", "__")) and _is_name(words):
            return words
    return None


def _is_name(words: str) -> bool:
    """Not a label and not a sentence; a few words may end in a full stop ("Asagiri K.K.")."""
    return not words.endswith((":", "?")) and (len(words.split()) <= _NAME or not words.endswith("."))


def _bare(line: str) -> str:
    return re.sub(r"\*\*|__|`", "", line).strip(" #*\t")
