"""Three readers of mail that share no code: Python's own, ours, and one in Rust (mailparse)."""

from __future__ import annotations

import email
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from email.errors import NonASCIILocalPartDefect
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.policy import default
from email.utils import parsedate_to_datetime

import fast_mail_parser

from afterword.adapters.mail_files import read_mail
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from quality.mailing.seen import (
    Box,
    Seen,
    differences,
    expected,
    lines_of,
    shown,
    sorted_names,
    squeezed,
    text_of,
    with_names,
)


def by_python(raw: bytes) -> Seen:
    """As the standard library's newest policy reads it; what it calls a defect counts as not read."""
    mail = email.message_from_string(raw.decode(), EmailMessage, policy=default.clone(utf8=True))
    defects = [*mail.defects, *(found for part in mail.walk() for found in part.defects)]
    defects += [found for name in mail for found in mail[name].defects]
    if not all(isinstance(found, NonASCIILocalPartDefect) for found in defects):  # RFC 6532 allows it
        raise ValueError(defects)
    plain, html = (mail.get_body((kind,)) for kind in ("plain", "html"))
    return Seen(
        fields=sorted_names(mail.keys()),
        sender=_by_python(mail["From"].addresses),
        to=_by_python(mail["To"].addresses),
        copies=_by_python(mail["Cc"].addresses if "Cc" in mail else ()),
        subject=squeezed(mail["Subject"]),
        date=mail["Date"].datetime,
        message_id=str(mail["Message-ID"]),
        references=tuple(str(mail.get("References", "")).split()),
        plain=text_of(plain.get_content()) if plain else "",
        shown=shown(lines_of(html.get_content())) if html else None,
        files=tuple((str(part.get_filename()), _bytes(part)) for part in mail.walk() if _is_attached(part)),
        calendar=any(part.get_content_type() == "text/calendar" for part in mail.walk()),
    )


def by_rust(raw: bytes) -> Seen:
    """As mailparse reads it, strictly: what it had to repair counts as not read."""
    mail = fast_mail_parser.parse_email(raw, strict=True)
    date = parsedate_to_datetime(mail.date)
    if mail.date_parsed != date:
        raise ValueError(mail.date)
    invited = [one for one in mail.attachments if one.mimetype == "text/calendar" and not one.filename]
    return Seen(
        fields=sorted_names(mail.headers),
        sender=_by_rust([mail.from_] if mail.from_ else []),
        to=_by_rust(mail.to),
        copies=_by_rust(mail.cc),
        subject=squeezed(mail.subject),
        date=date,
        message_id=mail.headers["Message-ID"][0],
        references=tuple("".join(mail.headers.get("References", [])).split()),
        plain=text_of(mail.text_plain[0]),
        shown=shown(lines_of(mail.text_html[0])),
        files=tuple((one.filename, one.content) for one in mail.attachments if one not in invited),
        calendar=bool(invited),
    )


def by_ourselves(raw: bytes) -> Seen:
    """As we read a mail that came: for what it says, so that some of its form is not told."""
    mail = read_mail("letter.eml", raw)
    return Seen(
        fields=None,
        sender=_by_us((mail.sender,)),
        to=_by_us(mail.to),
        copies=_by_us(mail.cc),
        subject=squeezed(mail.subject),
        date=mail.date,
        message_id=mail.message_id,
        references=mail.references,
        plain=mail.text,
        shown=None,
        files=tuple((name, None) for name in mail.attachments),
        calendar=bool(mail.calendars),
    )


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader, and how it tells what it sees: what it is known to leave out is asked of nobody."""

    read: Callable[[bytes], Seen]
    dialect: Callable[[Seen], Seen] = lambda seen: seen

    def differences(self, envelope: Envelope, raw: bytes) -> list[str]:
        """What it sees otherwise than it was meant; `raised` where it could not read the message."""
        try:
            found = self.read(raw)
        except Exception:  # noqa: BLE001 - a reader that stumbles has not read the message
            return ["raised"]
        return differences(self.dialect(expected(envelope)), self.dialect(found))


def _python_tells(seen: Seen) -> Seen:
    """Between two encoded words of one name it leaves a gap, which RFC 2047 6.2 asks to close."""
    return with_names(seen, lambda name: name.replace(" ", ""))


def _rust_tells(seen: Seen) -> Seen:
    """It takes a mark of byte order from the beginning of a text."""
    return replace(seen, plain=seen.plain.removeprefix("\ufeff"))


def _we_tell(seen: Seen) -> Seen:
    """We read for meaning: names without quotes, text without blank ends, files by their names."""
    named = with_names(seen, lambda name: squeezed(re.sub(r"[\"'\\(),;]", "", name)))
    plain = "\n".join(line.rstrip() for line in named.plain.strip().split("\n"))
    files = tuple((name, None) for name, _ in named.files)
    return replace(named, plain=re.sub(r"\n{3,}", "\n\n", plain), files=files)


READERS: Mapping[str, Reader] = {
    "python": Reader(by_python, _python_tells),
    "ours": Reader(by_ourselves, _we_tell),
    "rust": Reader(by_rust, _rust_tells),
}


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)  # noqa: S101 - what it gives when asked to decode
    return content


def _by_python(found: Iterable[Address]) -> tuple[Box, ...]:
    return tuple((squeezed(one.display_name), f"{one.username}@{one.domain}") for one in found)


def _by_rust(found: Iterable[fast_mail_parser.PyAddress]) -> tuple[Box, ...]:
    return tuple((squeezed(one.display_name or ""), one.address.replace('"', "")) for one in found)


def _by_us(found: Iterable[Mailbox]) -> tuple[Box, ...]:
    return tuple((box.name, box.email) for box in found)
