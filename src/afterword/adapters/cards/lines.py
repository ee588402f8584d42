"""The lines of a vCard: unfolded, split into name, parameters and value, and decoded."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_PART = re.compile(r'((?:[^";:]|"[^"]*"?)*)([;:]|$)')
_LONGEST_HEAD = (
    8_000  # characters of a name with its parameters: a regex remembers every step of a longer one
)
_MOST_PARTS = 20  # of a structured value; N has five
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name in capitals without its group, and its value, still escaped.

    `number` is the line of the file on which it begins, from 1.
    """

    name: str
    value: str
    params: dict[str, str] = field(default_factory=dict)
    number: int = 0

    @property
    def text(self) -> str:
        """The whole value as a person reads it."""
        return unescape(self.value)

    @property
    def parts(self) -> tuple[str, ...]:
        """The components of a structured value (N, ORG), each as a person reads it."""
        return tuple(unescape(part) for part in re.split(r"(?<!\\);", self.value, maxsplit=_MOST_PARTS))


def read_lines(text: str) -> Iterator[Line]:
    """Every line that is a property; what is none (blank, cut off) is passed over."""
    for number, logical in _unfolded(text.split("\n")):
        line = _split(logical, number)
        if line:
            yield line


def unescape(value: str) -> str:
    """Undo the escapes of RFC 6350 3.4, and nothing else."""
    plain = _ESCAPE.sub(lambda hit: "\n" if hit[1] in "nN" else hit[1], value)
    return plain.strip()


def _unfolded(physical: list[str]) -> Iterator[tuple[int, str]]:
    held: list[str] = []
    began = 1
    printable = False  # quoted-printable goes on after "=", whatever the next line begins with
    for number, row in enumerate(physical, start=1):
        if printable and held[-1].endswith("="):
            held[-1] = held[-1][:-1]
            held.append(row)
        elif held and row[:1] in (" ", "\t"):
            held.append(row[1:])
        else:
            yield began, "".join(held)
            held, began = [row], number
            printable = "QUOTED-PRINTABLE" in row.partition(":")[0].upper()
    yield began, "".join(held)


def _split(logical: str, number: int) -> Line | None:
    name, position, params = "", 0, {}
    while hit := _PART.match(logical, position, _LONGEST_HEAD):
        position = hit.end()
        if not name:
            name = hit[1].rpartition(".")[2].strip().upper()
        else:
            key, _, value = hit[1].partition("=")
            params[key.strip().upper()] = value.strip('"')
        if hit[2] == ":":
            value = _decoded(logical[position:], params)
            return Line(name, value, params, number) if name else None
        if not hit[2]:
            return None
    return None


def _decoded(value: str, params: dict[str, str]) -> str:
    if "QUOTED-PRINTABLE" not in params and params.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return value
    raw = quopri.decodestring(value.encode("utf-8"))
    try:
        return raw.decode(params.get("CHARSET") or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", "replace")
