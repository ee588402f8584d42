"""One message, or a mailbox of them, as a noun."""

from __future__ import annotations

import email
import hashlib
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32

from afterword.adapters.decoding import guard_size
from afterword.adapters.mail_files.bodies import body_text, sort_parts
from afterword.adapters.mail_files.handed_on import handed_on
from afterword.adapters.mail_files.headers import (
    LONGEST_MAILBOX,
    all_headers,
    field_mailboxes,
    header,
    message_ids,
    read_date,
)
from afterword.adapters.mail_files.limits import within_bounds
from afterword.adapters.mail_files.parts import Sorted
from afterword.adapters.mail_files.pasted import is_pasted, with_plain_head
from afterword.adapters.mail_files.reports import is_report, read_report
from afterword.adapters.mail_files.signoffs import read_letter, shown_text
from afterword.domain.sources import Mail, Mailbox
from afterword.errors import NotAMail, TooManyParts

LIMIT = 25 * 1024 * 1024
MOST_MAILS = 2000

_NOBODY = Mailbox("", "")
_PLAIN = b"Content-Type: text/plain; charset=utf-8\r\n"
_SEPARATOR = re.compile(rb"^From [^\r\n]*\d[^\r\n]*\r?\n", re.MULTILINE)
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read_mail(file: str, raw: bytes) -> Mail:
    """The message in a file.

    Raises NotAMail where there are no headers, TooLarge above 25 MB, and TooManyParts.
    """
    guard_size(len(raw), file, LIMIT)
    message = _parsed(within_bounds(file, _unpasted(raw)))
    if not any(header(message, name) for name in ("from", "to", "subject", "date", "message-id", "received")):
        raise NotAMail(file)
    return _mail(file, raw, message)


def read_mailbox(file: str, raw: bytes) -> tuple[Mail, ...]:
    """The messages of an mbox, in its order; what is no message is passed over."""
    guard_size(len(raw), file, LIMIT)
    mails = []
    for chunk in _chunks(raw):
        try:
            mails.append(read_mail(file, chunk))
        except (NotAMail, TooManyParts):
            continue
    if not mails:
        raise NotAMail(file)
    return tuple(mails)


def _mail(file: str, raw: bytes, message: Message, *, within: bool = False) -> Mail:
    found = sort_parts(message, file)
    if is_report(message, found):
        found.returned += found.enclosed
        found.enclosed.clear()
    sender = next(iter(field_mailboxes(message, "from") or field_mailboxes(message, "sender")), None)
    text = body_text(found)
    own = _own_text(found, text)
    letter = read_letter(own, (sender or _NOBODY).name)
    report = read_report(message, found, text)
    return Mail(
        file=file,
        message_id=_message_id(message, raw),
        date=read_date(message),
        sender=sender or Mailbox(header(message, "from")[:LONGEST_MAILBOX].strip('" '), ""),
        to=field_mailboxes(message, "to"),
        cc=field_mailboxes(message, "cc"),
        reply_to=field_mailboxes(message, "reply-to"),
        subject=header(message, "subject"),
        text=text,
        visible=letter.visible,
        signature=letter.signature,
        headers=all_headers(message),
        in_reply_to=next(iter(message_ids(header(message, "in-reply-to"))), None),
        references=message_ids(header(message, "references")),
        calendars=tuple(found.calendars),
        failed=report.failed,
        is_report=report.is_report,
        original_message_id=report.original_message_id,
        attachments=tuple(found.attachments),
        shown=shown_text(own),
        enclosed=() if within or report.is_report else _enclosed(file, raw, message, found),
    )


def _enclosed(file: str, raw: bytes, message: Message, found: Sorted) -> tuple[Mail, ...]:
    """What it hands on, one level deep; one that cannot be read is none."""
    if found.enclosed:
        return tuple(_mail(file, raw + b"%d" % at, one, within=True) for at, one in enumerate(found.enclosed))
    inner = handed_on(header(message, "subject"), "\n\n".join(found.texts))
    if inner is None:
        return ()
    return (_mail(file, inner, _parsed(inner), within=True),)


def _unpasted(raw: bytes) -> bytes:
    """A message that was pasted as text, with the head that it would have."""
    if not is_pasted(raw[:4096].decode("utf-8", "replace")):
        return raw
    return _PLAIN + with_plain_head(raw.decode("utf-8", "replace")).encode("utf-8")


def _own_text(found: Sorted, text: str) -> str:
    """The text without messages sent along, which the sender did not write."""
    return "\n\n".join(found.texts) if found.enclosed else text


def _parsed(raw: bytes) -> Message:
    """The message; its headers alone where its parts are nested beyond all reason."""
    try:
        return email.message_from_bytes(raw, policy=compat32)
    except (RecursionError, ValueError, LookupError):
        return BytesHeaderParser(policy=compat32).parsebytes(raw)


def _message_id(message: Message, raw: bytes) -> str:
    """Its Message-ID, or one that is always the same for the same bytes."""
    given = message_ids(header(message, "message-id"))
    return given[0] if given else f"<{hashlib.sha256(raw).hexdigest()[:32]}@afterword.invalid>"


def _chunks(raw: bytes) -> Iterator[bytes]:
    starts = [hit for hit in _SEPARATOR.finditer(raw) if _stands_alone(raw, hit.start())]
    for position, hit in enumerate(starts[:MOST_MAILS]):
        end = starts[position + 1].start() if position + 1 < len(starts) else len(raw)
        yield _STUFFED.sub(rb"\1", raw[hit.end() : end])


def _stands_alone(raw: bytes, at: int) -> bool:
    """A "From " line begins a message at the top, or after an empty line."""
    return at == 0 or raw[max(0, at - 2) : at] == b"\n\n" or raw[max(0, at - 4) : at] == b"\r\n\r\n"
