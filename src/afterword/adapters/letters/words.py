"""Text in headers: as it is where it is plain, quoted, or in encoded words (RFC 2047).

A word never holds half a character, and a line never more than 76 characters, as the standard
asks where encoded words stand; programs that know it join the words again without a gap.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence

#: What a line may hold at best (RFC 5322 2.1.1), and where encoded words stand (RFC 2047 2).
LINE, ENCODED_LINE = 78, 76
_WORD = 75  # characters of an encoded word
_AROUND = len("=?utf-8?q??=")
_LONGEST_PLAIN = 60  # a longer word would break no line anywhere
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_PRINTED = re.compile(r"[!-~]+(?: +[!-~]+)*")
# The few that stand for themselves in a name as well (RFC 2047 5).
_SAFE = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!*+-/")
_QUOTED = tuple("_" if n == ord(" ") else chr(n) if n in _SAFE else f"={n:02X}" for n in range(256))


def unstructured(text: str, column: int) -> list[str]:
    """The words of free text such as a subject, of which the first begins at this column."""
    if _is_plain(text, _PRINTED):
        return re.findall(r" *[^ ]+", text)
    return encoded_words(text, column) if text else []


def phrase(text: str, column: int) -> list[str]:
    """The words of a display name."""
    if _is_plain(text, _ATOMS):
        return text.split(" ")
    if len(text) <= _LONGEST_PLAIN and _is_plain(text, _PRINTED):
        escaped = text.replace("\\", r"\\").replace('"', r"\"")
        return [f'"{escaped}"']
    return encoded_words(text, column)


def encoded_words(text: str, column: int) -> list[str]:
    """The text in encoded words: in the form that is shorter, mostly the one a person can read."""
    raw = text.encode()
    quoted = "".join([_QUOTED[each] for each in raw])
    first, room = ENCODED_LINE - column - _AROUND, _WORD - _AROUND
    if len(quoted) <= (len(raw) + 2) // 3 * 4:
        if len(quoted) <= first:
            return [f"=?utf-8?q?{quoted}?="]
        return [f"=?utf-8?q?{_q(piece)}?=" for piece in _pieces(text, first, room, quoted=True)]
    sizes = (first // 4 * 3, room // 4 * 3)
    return [f"=?utf-8?b?{_b(piece)}?=" for piece in _pieces(text, *sizes, quoted=False)]


def folded(name: str, words: Sequence[str], width: int = LINE) -> str:
    """A field, broken before the words that its lines cannot hold."""
    return f"{name}: {wrapped(words, len(name) + 2, width)}" if words else f"{name}:"


def wrapped(words: Sequence[str], column: int, width: int) -> str:
    """Words with a space between them, or the spaces they have before them; the first at this column."""
    lines, line = [], words[0]
    for word in words[1:]:
        spaced = word if word[0] == " " else f" {word}"
        if column + len(line) + len(spaced) > width:
            lines.append(line)
            line, column = "", 0
        line += spaced
    return "\r\n".join((*lines, line))


def _is_plain(text: str, shape: re.Pattern[str]) -> bool:
    """Whether it can stand as it is: nothing in it that a program would take for an encoded word."""
    if not text.isascii() or not shape.fullmatch(text) or "=?" in text:
        return False
    return len(text) <= _LONGEST_PLAIN or max(map(len, text.split(" "))) <= _LONGEST_PLAIN


def _pieces(text: str, first: int, room: int, *, quoted: bool) -> Iterator[str]:
    """The text in pieces that fit, cut before a space where one is near: some programs put one there."""
    start, held, most, gap = 0, 0, first, 0
    for at, letter in enumerate(text):
        size = _size(letter, quoted=quoted)
        if held + size > most:
            cut = gap if gap > start else at
            yield text[start:cut]
            start, held, most = cut, sum(_size(each, quoted=quoted) for each in text[cut:at]), room
        gap = at if letter == " " else gap
        held += size
    yield text[start:]


def _size(letter: str, *, quoted: bool) -> int:
    raw = letter.encode()
    return sum(len(_QUOTED[each]) for each in raw) if quoted else len(raw)


def _q(text: str) -> str:
    return "".join([_QUOTED[each] for each in text.encode()])


def _b(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")
