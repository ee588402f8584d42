"""Bytes to text: what every reader of a text format does first."""

from __future__ import annotations

import codecs
import re

from afterword.errors import NotText, TooLarge

#: A document of words is never larger; what is, is read by nobody and only fills the memory.
LIMIT = 10 * 1024 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NEVER_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OFTEN = 0.6  # the share of zero bytes in one place of four that shows wide letters
_TOLERATED = 0.02  # the share of control characters that a file may hold and still be text


def decode(raw: bytes, file: str, limit: int = LIMIT) -> str:
    """The text of a file: by its byte order mark, as UTF-8, or as Windows text at last.

    Line ends become line feeds. Raises TooLarge, and NotText where the bytes are no text.
    """
    guard_size(len(raw), file, limit)
    text = _by_mark(raw, file) or _by_trial(raw)
    if len(_NEVER_IN_TEXT.findall(text[:65536])) > _TOLERATED * max(len(text[:65536]), 50):
        raise NotText(file)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def wide_encoding(head: bytes) -> str | None:
    """The encoding of text whose letters take two or four bytes and that has no mark; None else."""
    places = [head[at:400:4] for at in range(4)]
    often = "".join("0" if place.count(0) > _OFTEN * len(place) else "x" for place in places if place)
    return {"x000": "utf-32-le", "000x": "utf-32-be", "x0x0": "utf-16-le", "0x0x": "utf-16-be"}.get(often)


def guard_size(size: int, file: str, limit: int = LIMIT) -> None:
    """Refuse a file of more than `limit` bytes. Raises TooLarge with the limit in MB."""
    if size > limit:
        raise TooLarge(file, str(limit // (1024 * 1024)))


def _by_mark(raw: bytes, file: str) -> str | None:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError as cause:
                if encoding == "utf-8-sig":
                    return None  # a mark that lies: try as if it were not there
                raise NotText(file) from cause
    return None


def _by_trial(raw: bytes) -> str:
    try:
        return raw.decode(wide_encoding(raw[:400]) or "utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
