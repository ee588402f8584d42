"""How Dovecot reads a message: by the answers of a real server, which decodes the parts itself."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.header import decode_header, make_header
from email.utils import collapse_rfc2231_value, decode_params, parsedate_to_datetime
from typing import Any

from imapclient import IMAPClient

from mail_servers import PASSWORD, Dovecot
from quality.mailing.seen import Box, Seen, lines_of, shown, sorted_names, squeezed, text_of

_ASKED = ("ENVELOPE", "BODYSTRUCTURE", "BODY.PEEK[HEADER]")


class Reading:
    """A mailbox on a server, into which messages are put to be read back."""

    def __init__(self, session: IMAPClient, parts: imaplib.IMAP4) -> None:
        self._session = session
        self._parts = parts  # a library that knows binary literals

    def __call__(self, raw: bytes) -> Seen:
        """As the server tells it."""
        self._session.append("INBOX", raw)
        self._session.noop()
        number = max(self._session.search())
        told = self._session.fetch([number], _ASKED)[number]
        parts = dict(_parts(told[b"BODYSTRUCTURE"]))
        self._parts.noop()
        decoded = {at: self._part(number, at) for at in parts}
        self._session.delete_messages([number])
        self._session.expunge()
        return _seen(told, parts, decoded)

    def _part(self, number: int, at: str) -> bytes:
        """A part, its transfer encoding undone by the server (RFC 3516)."""
        _, told = self._parts.uid("FETCH", str(number), f"(BINARY.PEEK[{at}])")
        return next((each[1] for each in told if isinstance(each, tuple)), b"")


@contextmanager
def reading(server: Dovecot, user: str) -> Iterator[Reading]:
    """A reader over one connection."""
    session = IMAPClient("127.0.0.1", server.plain_port, ssl=False)
    try:
        session.plain_login(user, PASSWORD)
        session.select_folder("INBOX")
        with server.open(user) as parts:
            parts.select("INBOX", readonly=True)
            yield Reading(session, parts)
    finally:
        session.logout()


def _seen(answer: dict[bytes, Any], parts: dict[str, Any], decoded: dict[str, bytes]) -> Seen:
    envelope, head = answer[b"ENVELOPE"], answer[b"BODY[HEADER]"].decode()
    kinds = {at: _kind(part) for at, part in parts.items()}
    inline = {kind: at for at, kind in kinds.items() if _disposition(parts[at]) is None}
    references = re.search(r"^References:((?:[^\r]|\r\n[ \t])*)", head, re.MULTILINE)
    return Seen(
        fields=sorted_names(re.findall(r"^([\w-]+):", head, re.MULTILINE)),
        sender=_boxes(envelope.from_),
        to=_boxes(envelope.to),
        copies=_boxes(envelope.cc),
        subject=squeezed(_text(envelope.subject)),
        date=parsedate_to_datetime(re.findall(r"^Date: (.*)\r$", head, re.MULTILINE)[0]),
        message_id=envelope.message_id.decode(),
        references=tuple(references[1].split()) if references else (),
        plain=text_of(decoded[inline["text/plain"]].decode()),
        shown=shown(lines_of(decoded[inline["text/html"]].decode())),
        files=tuple((_filename(told), decoded[at]) for at in parts if (told := _disposition(parts[at]))),
        calendar="text/calendar" in inline,
    )


def _parts(structure: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    if not structure.is_multipart:
        yield at or "1", structure
        return
    for number, part in enumerate(structure[0], 1):
        yield from _parts(part, f"{at}.{number}" if at else str(number))


def _kind(part: Any) -> str:
    return f"{part[0].decode()}/{part[1].decode()}".lower()


def _disposition(part: Any) -> Any:
    """What says that a part is to be saved; None for what is read in place."""
    return next((one for one in part if isinstance(one, tuple) and one and one[0] == b"attachment"), None)


def _filename(disposition: Any) -> str:
    """The name as the server gives it: RFC 2231, whose pieces it leaves to others to join."""
    given = [each.decode() for each in disposition[1]]
    params = decode_params([("", ""), *zip(given[::2], given[1::2], strict=True)])
    return collapse_rfc2231_value(dict(params)["filename"]).removeprefix('"').removesuffix('"')


def _boxes(found: Sequence[Any] | None) -> tuple[Box, ...]:
    return tuple(
        (squeezed(_text(one.name)), f"{one.mailbox.decode()}@{one.host.decode()}".replace('"', ""))
        for one in found or ()
    )


def _text(raw: bytes | None) -> str:
    return str(make_header(decode_header((raw or b"").decode())))
