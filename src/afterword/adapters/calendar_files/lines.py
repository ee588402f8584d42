"""The lines of an iCalendar file: unfolded, split into name, parameters and value.

Own reading, line by line, because one broken line must not cost the whole invitation.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from afterword.adapters.decoding import decode

_FOLD = re.compile(rb"(?:\r{0,3}\n){1,3}[ \t]")  # bounded, as runs of line ends can be endless
_TEXT_FOLD = re.compile(r"(?:\r{0,3}\n){1,3}[ \t]")
_LINE_END = re.compile(r"\r{1,3}\n|\n|\r")
_PROPERTY = re.compile(r"[A-Za-z][A-Za-z0-9-]*(?=[;:])")
_PARAMETER = re.compile(r";\s*([A-Za-z0-9-]+)(?:=((?:\"[^\"]*\"|[^\";:])*))?")
_ESCAPE = re.compile(r"\\([nN,;\\\"])")
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}  # RFC 6868
_MOST_PARAMETERS = 50
_PROSE = frozenset({"DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "X-ALT-DESC"})
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Line:
    """One property. `name` is in capitals; `value` is still escaped; `params` are unquoted."""

    name: str
    value: str
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return unescape(self.value)


def read_lines(file: str, raw: bytes, limit: int) -> Iterator[Line]:
    """All properties of a file; words that are no property go on with the prose before them.

    Raises TooLarge and NotText.
    """
    held: Line | None = None
    for row in _unfolded(file, raw, limit):
        line = _split(row)
        if line is None and held is not None and held.name in _PROSE and row.strip():
            held = Line(held.name, f"{held.value}\\n{row.strip()}", held.params)
        elif line is not None:
            if held is not None:
                yield held
            held = line
    if held is not None:
        yield held


def unescape(value: str) -> str:
    """Undo the escapes of RFC 5545 3.3.11, and nothing else."""
    return _ESCAPE.sub(lambda hit: "\n" if hit[1] in "nN" else hit[1], value)


def _unfolded(file: str, raw: bytes, limit: int) -> Iterator[str]:
    """Logical lines. Bytes are unfolded before they are decoded: a fold may split a letter."""
    if raw[:2] in _WIDE_MARKS:
        text = _TEXT_FOLD.sub("", decode(raw, file, limit))
    else:
        text = decode(_FOLD.sub(b"", raw), file, limit)
    soft = ""
    for row in _LINE_END.split(text):
        whole = soft + row
        soft = ""
        if whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper():
            soft = whole[:-1]
        else:
            yield whole


def _split(row: str) -> Line | None:
    row = row.strip("\ufeff \t")
    name = _PROPERTY.match(row)
    if name is None:
        return None
    position = name.end()
    params: dict[str, str] = {}
    for hit in islice(_parameters(row, position), _MOST_PARAMETERS):
        params.setdefault(hit[1].upper(), _bare(hit[2] or ""))
        position = hit.end()
    colon = row.find(":", position)
    if colon < 0:
        return None
    return Line(name.group().upper(), _plain(row[colon + 1 :], params), params)


def _parameters(row: str, position: int) -> Iterator[re.Match[str]]:
    while hit := _PARAMETER.match(row, position):
        yield hit
        position = hit.end()


def _bare(value: str) -> str:
    """A parameter without its quotes and escapes; several values stay one text."""
    unquoted = value.strip().replace('"', "")
    return re.sub(r"\^[n'^]", lambda hit: _CARET[hit.group()], unescape(unquoted)).strip()


def _plain(value: str, params: Mapping[str, str]) -> str:
    if params.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return value
    decoded = quopri.decodestring(value.encode("utf-8", "replace"))
    return decoded.decode("utf-8", "replace").replace("\n", "\\n")
