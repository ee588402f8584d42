"""What a strict reader of the standards finds wrong with the bytes of a message.

RFC 5322 2.1 (lines, CRLF), RFC 2047 2 (encoded words), RFC 2045 6.7 (quoted-printable), RFC 5321
4.5.2 (a lone dot); and what tells a mail that no person sent: fields that only programs write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

#: All that a message of ours says of itself, in this order.
FIELDS = (
    *("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version"),
    "Content-Type",
)
_PART_FIELDS = frozenset({"Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "MIME-Version"})
_LONGEST, _AT_BEST, _WITH_WORDS, _WORD = 998, 78, 76, 75
_ENCODED = re.compile(r"=\?[^?\s]+\?[^?\s]+\?[^?\s]*\?=")
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d\d:\d\d:\d\d [+-]\d{4}"
)


def problems(raw: bytes, *, utf8: bool = False) -> list[str]:
    """Everything that is wrong; with `utf8`, addresses may be beyond ASCII (RFC 6532)."""
    head, _, body = raw.partition(b"\r\n\r\n")
    parts = _parts(raw, body)
    return [*_lines(raw), *_head(head.decode(), utf8=utf8), *_body(body), *_within(parts)]


def _lines(raw: bytes) -> Iterator[str]:
    if re.search(rb"\r(?!\n)|(?<!\r)\n", raw) or not raw.endswith(b"\r\n"):
        yield "a line that does not end with CRLF"
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", raw):
        yield "a control character"
    for line in raw.split(b"\r\n"):
        if len(line) > _LONGEST:
            yield "a line beyond all limits"
        if line == b".":
            yield "a lone dot"
        if line[-1:] in {b" ", b"\t"}:
            yield "a space at the end of a line"


def _head(head: str, *, utf8: bool) -> Iterator[str]:
    if not (utf8 or head.isascii()):
        yield "a head beyond ASCII"
    fields = re.split(r"\r\n(?![ \t])", head)
    names = [field.partition(":")[0] for field in fields]
    if names != [name for name in FIELDS if name in names]:
        yield "a field that is not expected, stands twice or elsewhere"
    for field in fields:
        yield from _field(field)


def _field(field: str) -> Iterator[str]:
    name, _, value = field.partition(":")
    if name == "Date" and not _DATE.fullmatch(value.strip()):
        yield "a date in another form"
    if name != "Subject" and not value.strip():
        yield "an empty field"
    for line in field.split("\r\n"):
        words = _ENCODED.findall(line)
        if any(len(word) > _WORD for word in words) or (words and len(line) > _WITH_WORDS):
            yield "an encoded word that is too long"
        breakable = len(line.removeprefix(f"{name}:").split()) > 1
        if len(line) > _AT_BEST and breakable:
            yield "a line of the head that could be broken"
        if not line.strip():
            yield "a folded line with nothing in it"


def _body(body: bytes) -> Iterator[str]:
    if not body.isascii():
        yield "a body that is not seven-bit"
    if any(len(line) > _AT_BEST for line in body.split(b"\r\n")):
        yield "a long line in the body"


def _within(parts: Sequence[tuple[str, bytes]]) -> Iterator[str]:
    for head, content in parts:
        names = {line.partition(":")[0] for line in re.split(r"\r\n(?![ \t])", head)}
        if not names <= _PART_FIELDS or "Content-Type" not in names:
            yield "a part with other fields than it needs"
        if "quoted-printable" in head and re.search(rb"=(?![0-9A-F]{2}|\r\n)", content):
            yield "quoted-printable that is none"


def _parts(raw: bytes, body: bytes) -> list[tuple[str, bytes]]:
    """Head and content of each part that holds no others."""
    boundaries = [re.escape(one) for one in re.findall(rb'boundary="([^"]+)"', raw)]
    between = rb"\r\n--(?:" + rb"|".join(boundaries) + rb")(?:--)?\r\n"
    pieces = [piece.partition(b"\r\n\r\n") for piece in re.split(between, b"\r\n" + body) if piece.strip()]
    return [(head.decode(), content) for head, _, content in pieces if b"boundary=" not in head]
