"""Header fields as a person reads them, and what stands in the structured ones."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from afterword.adapters.mail_files.charsets import decode_text
from afterword.domain.sources import Mailbox

#: Longer headers say nothing more; hostile ones are endless.
LONGEST = 32 * 1024
#: Letters of a name and its address that are looked at, half from either end.
LONGEST_MAILBOX = 2_000

# Begun only where white space begins: else a run of blanks is tried from each of them.
_FOLD = re.compile(r"(?<!\s)\s*[\r\n]+\s*")
_ENCODED = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=")
_BETWEEN = re.compile(r"(\?=)\s+(=\?)")
_ID = re.compile(r"<[^<>\s]+>")
_EMAIL = re.compile(
    r"(?:\"[^\s<>@\"\\]{1,64}\"|[^\s<>@,;:\"()\[\]]{1,128})@[^\s<>@,;:\"'()]{1,254}[^\s<>@,;:\"'().]"
)
_COMMENT = re.compile(r"\([^()]*\)")


def header(message: Message, name: str) -> str:
    """The first field of this name, decoded and on one line; empty where there is none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    return decoded(str(raw))


def all_headers(message: Message) -> dict[str, str]:
    """Every field by its name in lower case; of several the first, as it was added last."""
    found: dict[str, str] = {}
    for name, value in message.raw_items():
        found.setdefault(name.lower(), decoded(str(value)))
    return found


def decoded(raw: str) -> str:
    """A field's value with its encoded words (RFC 2047) and stray bytes as text."""
    text = _FOLD.sub(" ", _unescaped(raw[:LONGEST])).strip()
    if "=?" not in text:
        return text
    return _ENCODED_RUN.sub(lambda run: _words(run.group()), text)


def mailboxes(raw: str) -> tuple[Mailbox, ...]:
    """Names and addresses of a field such as To. Names are decoded after the field is split."""
    text = _FOLD.sub(" ", _unescaped(raw[:LONGEST])).strip()
    return tuple(box for piece in _pieces(text) if (box := _mailbox(piece)) is not None)


def field_mailboxes(message: Message, name: str) -> tuple[Mailbox, ...]:
    """The mailboxes of every field of this name."""
    values = [str(value) for key, value in message.raw_items() if key.lower() == name]
    return tuple(box for value in values for box in mailboxes(value))


def message_ids(text: str) -> tuple[str, ...]:
    """The Message-IDs in a field, with their angle brackets; of bare words the first."""
    found = tuple(_ID.findall(text))
    if found or not text.strip():
        return found
    return (f"<{text.split(maxsplit=1)[0].strip('<>')}>",)


def read_date(message: Message) -> datetime | None:
    """When it was sent (aware); when it was received, where the date is missing or broken."""
    values = [str(value) for key, value in message.raw_items() if key.lower() == "date"]
    values += [
        str(value).rpartition(";")[2] for key, value in message.raw_items() if key.lower() == "received"
    ]
    return next((moment for value in values if (moment := dated(value)) is not None), None)


#: Neighbouring encoded words are one text: a letter may be split between two of them.
_ENCODED_RUN = re.compile(rf"{_ENCODED.pattern}(?:\s*{_ENCODED.pattern})*")


def _unescaped(raw: str) -> str:
    """Bytes that are no ASCII, which the parser hands over as surrogates, as text."""
    try:
        raw.encode("utf-8")
    except UnicodeEncodeError:
        return decode_text(raw.encode("utf-8", "surrogateescape"), None)
    return raw


def _words(run: str) -> str:
    spaced = _BETWEEN.sub(r"\1 \2", run.replace("?==?", "?= =?"))
    try:
        parts = decode_header(spaced)
    except (HeaderParseError, ValueError, LookupError):
        return run
    return "".join(part if isinstance(part, str) else decode_text(part, charset) for part, charset in parts)


def _pieces(text: str) -> list[str]:
    """Split at commas outside quotes, brackets and comments; a piece without @ joins the next."""
    pieces, held, quoted, escaped, depth = [], "", False, False, 0
    looked = 0  # no address goes across a comma: what lies before the last one is not looked at again
    for char in text:
        if char == '"' and not escaped:
            quoted = not quoted
        elif not quoted:
            depth += (char in "<(") - (char in ">)" and depth > 0)
        escaped = quoted and char == "\\" and not escaped
        divides = char in ",;" and not quoted and not depth
        if divides and (char == ";" or _EMAIL.search(held, looked)):
            pieces.append(held)
            held, looked = "", 0
        else:
            held += char
            looked = len(held) if divides else looked
    return [piece for piece in (*pieces, held) if piece.strip(" ,;")]


def _mailbox(piece: str) -> Mailbox | None:
    if len(piece) > LONGEST_MAILBOX:
        piece = piece[: LONGEST_MAILBOX // 2] + piece[-LONGEST_MAILBOX // 2 :]
    angle = re.search(r"<([^<>]*)>\s*$", piece) or re.search(r"<([^<>]*@[^<>]*)>", piece)
    found = _EMAIL.search(angle[1]) if angle else None
    found = found or _EMAIL.search(_COMMENT.sub(" ", piece))
    if found is None:
        return None
    email = found.group().strip("'").replace('"', "")
    return Mailbox(_name(piece[: angle.start()] if angle else piece.replace(email, " "), email), email)


def _name(text: str, email: str) -> str:
    """The name before an address, or in a comment behind it; without quotes."""
    comment = re.fullmatch(r"\s*\((.*)\)\s*", text)
    bare = decoded((comment[1] if comment else text).strip(" ,;\t"))
    bare = re.sub(r"\\(.)", r"\1", bare).replace('"', "").strip(" ,;")
    if len(bare) > 1 and bare[0] == bare[-1] == "'":
        bare = bare[1:-1].strip()
    return "" if bare.casefold() == email.casefold() else " ".join(bare.split())


def dated(value: str) -> datetime | None:
    """The moment in a Date field (aware; UTC where it names no zone); None where nothing can be read."""
    try:
        moment = parsedate_to_datetime(value.strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        aware.astimezone(UTC)  # a year that no clock has ends here
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return aware
