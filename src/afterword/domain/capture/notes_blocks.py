"""Notes as lines: bullets, headings, and the label a line begins with.

Soft-wrapped lines are joined. A heading governs the lines below it until the next; a label
("Fiona: …", "**Deepak** - …") governs its own line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.domain.capture.notes_marks import mark_at
from afterword.domain.capture.notes_text import Span, count, trimmed
from afterword.domain.facts import Kind

_BULLET = re.compile(r"[ \t]*(?:[-=]+>|[-*•‣▪●◦·>–—→+]|\d{1,2}[.)]|\[[ xX]?\])[ \t]+(?:\[[ xX]?\][ \t]+)?")
_MARKS = re.compile(r"[ \t]*#{1,6}[ \t]+")
_FRAMED = re.compile(
    r"[ \t]*(?P<frame>={2,}|-{2,}|~{2,}|\*{3,}|_{2,}|>{2,}|\[)[ \t]*(?P<label>[^\n]{2,90}?)[ \t]*"
    r"(?:={2,}|-{2,}|~{2,}|\*{3,}|_{2,}|<{2,}|\])?[ \t]*:?[ \t]*$"
)
_CELL = re.compile(r"[ \t]*\|?[ \t]*(?P<label>[^|\t\n]{1,60}?)[ \t]*(?:\||\t)")
_SCORE = re.compile(
    r"[ \t]*(?:\||\t)[ \t]*(?:\d(?:[.,]\d)?(?:\s?/\s?\d{1,2})?|[*★+-]{1,5}|[a-d][+-]?)?[ \t]*\|?[ \t]*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"[ \t]*\|?[ \t]*(?:who|name|person|people|panel\w*|interviewer|with|wer|person|quem|pessoa|"
    r"quien|qui)[ \t]*(?:\||\t)",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"\.?[ \t]*(?:$|[,(:/–—-])")
_SAID_BY_HAND = re.compile(r"[.!?;]\s+\w")
_BOLD_LEAD = re.compile(r"[ \t]*(?P<mark>\*\*|__|\*|_)(?P<label>[^*_\n]{1,60}?)(?P=mark)")
_LABEL = re.compile(r"(?P<label>[^\s:–—][^:–—\n]{0,58}?)\s*(?:(?P<colon>:)(?=\s)|[ \t](?:[–—]|--?|=>?)[ \t])")
_WRAPPED_FROM = 58  # a line shorter than this was ended on purpose
_WRAPPED_TO = 90
_RAGGED = 20
_SOME_LINES = 3
_LABEL_WORDS = 7
_HEADING_WORDS = 9
_TITLE_WORDS = 6
_RULE = re.compile(r"[ \t]*(?:[-*_=~|:+][ \t]*){3,}$")


@dataclass(frozen=True, slots=True)
class Line:
    """One thought's line. `label` is what it begins with; `body` is the rest, as places in the file."""

    body: Span
    label: Span | None = None
    heading: bool = False
    bullet: bool = False
    depth: int = 0
    after_blank: bool = False
    mark: Kind | None = None


def lines(text: str, names: tuple[Span, ...] = ()) -> tuple[Line, ...]:
    """The lines that hold words, in order. `names` are the places where people are named."""
    found: list[Line] = []
    blank = True
    for span in _joined(text):
        if _is_empty(span.of(text)):
            blank = True
            continue
        found.append(_line(text, span, names, after_blank=blank))
        blank = False
    return tuple(
        _titled(text, line, following, names)
        for line, following in zip(found, [*found[1:], None], strict=False)
    )


def _titled(text: str, line: Line, following: Line | None, names: tuple[Span, ...]) -> Line:
    """A few words right above a list are its heading; so is a name with a role above a paragraph."""
    if _is_named_title(text, line, following, names):
        return replace(line, label=line.body, body=Span(line.body.end, line.body.end), heading=True)
    if (
        line.bullet
        or line.heading
        or line.label
        or not following
        or not following.bullet
        or following.after_blank
    ):
        return line
    words = line.body.of(text)
    indented = text[line.body.start - 1 : line.body.start] in {" ", "\t"}
    if indented or count(words) > _TITLE_WORDS or words.rstrip().endswith((".", "!", "?")):
        return line
    return replace(line, label=line.body, body=Span(line.body.end, line.body.end), heading=True)


def _is_named_title(text: str, line: Line, following: Line | None, names: tuple[Span, ...]) -> bool:
    """Whether a line after a blank one only says who is spoken of below: "PRIYA (Asst Director)"."""
    if (
        line.bullet
        or line.heading
        or line.label
        or not line.after_blank
        or not following
        or following.after_blank
    ):
        return False
    words = line.body.of(text)
    first = next((n for n in names if n.start - line.body.start <= _BEFORE_NAME), None)
    first = first if first and first.start >= line.body.start else None
    if not first or count(words) > _HEADING_WORDS or words.rstrip().endswith((".", "!", "?")):
        return False
    bare = bool(_AFTER_NAME.match(text, first.end, line.body.end)) and not _SAID_BY_HAND.search(words)
    return bare or words.isupper()


_BEFORE_NAME = 8  # letters of "the ", "Matron " or "1st " before a name


def _line(text: str, span: Span, names: tuple[Span, ...], *, after_blank: bool) -> Line:
    framed = _FRAMED.match(text, span.start, span.end)
    if framed and (framed["frame"] != "[" or text[span.start : span.end].rstrip(" :").endswith("]")):
        label = Span(framed.start("label"), framed.end("label"))
        mark = mark_at(text, label)
        return Line(
            Span(span.end, span.end),
            label,
            heading=True,
            after_blank=after_blank,
            mark=mark[0] if mark else None,
        )
    if _HEADER.match(text, span.start, span.end):
        return Line(
            Span(span.end, span.end), Span(span.start, span.end), heading=True, after_blank=after_blank
        )
    return _plain_line(text, _unscored(text, span), names, after_blank=after_blank)


def _unscored(text: str, span: Span) -> Span:
    """A table's row without the mark in its last cell."""
    score = _SCORE.search(text, span.start, span.end)
    cells = text.count("|", span.start, span.end) + text.count("\t", span.start, span.end)
    return Span(span.start, score.start()) if score and cells > 1 and score.start() > span.start else span


def _plain_line(text: str, span: Span, names: tuple[Span, ...], *, after_blank: bool) -> Line:
    bullet = _BULLET.match(text, span.start, span.end)
    marks = _MARKS.match(text, span.start, span.end)
    start = (bullet or marks).end() if (bullet or marks) else span.start  # type: ignore[union-attr] # one of them is there
    depth = len(text[span.start : start].expandtabs()) - len(text[span.start : start].expandtabs().lstrip())
    mark = mark_at(text, Span(start, span.end))
    alone = bool(mark and mark[1].end >= span.end and not mark[1].of(text).rstrip().endswith((":", "…")))
    stray = alone and (bool(bullet) or not after_blank)  # "off the record" below a line speaks of that line
    if mark and not marks and not stray and (mark[0] is not Kind.NEXT_STEP or alone):
        body = _after(text, mark[1], span.end)
        return Line(body, mark[1], count(body.of(text)) == 0, bool(bullet), 0, after_blank, mark[0])
    label = _label(text, Span(start, span.end), names)
    body = _after(text, label, span.end) if label else trimmed(text, start, span.end, " \t\r\n")
    nothing_else = count(body.of(text)) == 0
    heading = bool(marks) or (bool(label) and nothing_else and not bullet)
    if marks:
        label, body = trimmed(text, start, span.end, " \t\r\n*_:"), Span(span.end, span.end)
    return Line(body, label, heading, bool(bullet), depth, after_blank, mark[0] if mark else None)


def _label(text: str, line: Span, names: tuple[Span, ...]) -> Span | None:
    """What a line begins with, if it is in bold, names somebody, or is all there is."""
    bold = _BOLD_LEAD.match(text, line.start, line.end)
    if bold:
        return _with_bracket(text, Span(bold.start("label"), bold.end("label")), line.end)
    cell = _CELL.match(text, line.start, line.end)
    if cell and any(cell.start("label") <= name.start < cell.end("label") for name in names):
        return Span(cell.start("label"), cell.end("label"))
    plain = _LABEL.match(text, line.start, line.end)
    if plain and count(plain["label"]) <= (_HEADING_WORDS if plain["colon"] else _LABEL_WORDS):
        label = Span(plain.start("label"), plain.end("label"))
        return label if any(label.start <= name.start < label.end for name in names) else None
    whole = trimmed(text, line.start, line.end, " \t\r\n")
    if text[whole.start : whole.end].endswith(":") and count(whole.of(text)) <= _HEADING_WORDS:
        return Span(whole.start, whole.end - 1)
    return None


def _with_bracket(text: str, label: Span, end: int) -> Span:
    """A bold label with what stands in brackets right after it, "**Sarah L** (the manager)"."""
    after = re.compile(r"(?:\*\*|__|\*|_)\s*\([^)\n]{1,60}\)").match(text, label.end, end)
    return Span(label.start, after.end()) if after else label


def _after(text: str, label: Span, end: int) -> Span:
    start = label.end
    while start < end and text[start] in " \t*_:–—-=>|\r\n":
        start += 1
    return trimmed(text, start, end, " \t\r\n")


def _joined(text: str) -> list[Span]:
    """Physical lines, those joined that were only wrapped."""
    wrapped = _is_wrapped(text)
    spans: list[Span] = []
    start = 0
    for words in text.split("\n"):
        line = Span(start, start + len(words))
        start = line.end + 1
        if spans and wrapped and _continues(text, spans[-1], line):
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(line)
    return spans


def _is_wrapped(text: str) -> bool:
    """Whether the text was broken into lines of one width, as mail programs do."""
    lengths = [len(words) for words in text.split("\n") if words.strip()]
    full = [length for length in lengths if length >= _WRAPPED_FROM]
    return (
        len(full) >= _SOME_LINES
        and len(full) * 5 >= len(lengths) * 3
        and max(lengths) <= _WRAPPED_TO
        and max(full) - min(full) <= _RAGGED
    )


def _continues(text: str, before: Span, line: Span) -> bool:
    last = text[before.start : before.end].rsplit("\n", maxsplit=1)[-1]
    marked = _BULLET.match(text, line.start, line.end) or _MARKS.match(text, line.start, line.end)
    return bool(line.of(text).strip()) and len(last) >= _WRAPPED_FROM and not marked


def _is_empty(line: str) -> bool:
    return not line.strip() or bool(_RULE.match(line))
