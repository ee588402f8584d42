"""Mail as no program writes it, brought within bounds before it is parsed."""

from __future__ import annotations

import codecs
import re

from afterword.errors import TooManyParts

#: A head is never longer; what is beyond it was put there to keep a reader busy.
LONGEST_HEAD = 512 * 1024
_LONGEST_FIELD = 64 * 1024  # long lists of recipients included
_MOST_DELIMITERS = 2_000  # lines that begin a part
_MOST_WITHIN = 200  # parts that hold parts
_MOST_BLOCKS = 10_000  # blank lines of a report: each may begin what is said of one recipient

_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_FIELD_ENDS = re.compile(rb"\r?\n(?![ \t])")
_HOLDS_PARTS = re.compile(
    rb"(?:^|\r)content-type:\s*(?:multipart/|message/rfc822)", re.IGNORECASE | re.MULTILINE
)
_HOLDS_BLOCKS = re.compile(rb"message/(?:global-)?delivery-status", re.IGNORECASE)
_BLANK = re.compile(rb"\n\r?\n|\r\r")


def within_bounds(file: str, raw: bytes) -> bytes:
    """The bytes to parse: in ASCII where they were wide, their head no longer than heads are.

    Raises TooManyParts where a message is cut into thousands, or nested beyond all reason.
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    raw = raw.lstrip(b"\xef\xbb\xbf\r\n\t ")
    holding = sum(1 for _ in _HOLDS_PARTS.finditer(raw))
    delimiters = raw.count(b"\n--") + raw.count(b"\r--") if holding else 0  # a bare CR ends a line, too
    blocks = sum(1 for _ in _BLANK.finditer(raw)) if _HOLDS_BLOCKS.search(raw) else 0
    if holding > _MOST_WITHIN or delimiters > _MOST_DELIMITERS or blocks > _MOST_BLOCKS:
        raise TooManyParts(file, f"{max(holding, delimiters, blocks):,}")
    return _with_short_head(raw)


def _with_short_head(raw: bytes) -> bytes:
    ends = _HEAD_ENDS.search(raw)
    head, rest = (raw[: ends.start()], raw[ends.start() :]) if ends else (raw, b"")
    if len(head) <= LONGEST_HEAD:
        return raw
    return b"\r\n".join(_fields(head)) + rest


def _fields(head: bytes) -> list[bytes]:
    """The fields from the top that fit, each cut to what a reader would look at."""
    kept: list[bytes] = []
    at = held = 0
    while at < len(head) and held < LONGEST_HEAD:
        ends = _FIELD_ENDS.search(head, at)
        field = head[at : ends.start() if ends else len(head)]
        if len(field) <= _LONGEST_FIELD or field[:200].partition(b":")[0].isalpha():
            kept.append(field[:_LONGEST_FIELD])
            held += len(kept[-1])
        at = ends.end() if ends else len(head)
    return kept
