"""Whatever bytes a mail holds, they are read and heard, or refused by a named error."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.mail_files import read_mail
from afterword.domain.facts import Captured, Interview, Person, Seeker, Session
from afterword.domain.hear.listen import hear
from afterword.errors import Unreadable

DAY = datetime(2026, 9, 16, 9, 0, tzinfo=UTC)
KNOWN = Captured(
    Seeker("Mara", "mara@home.example", "Europe/Berlin"),
    Interview("Lager", "Engineer", None, (Session(DAY, DAY, ("ines",)),)),
    (Person("ines", "Ines Prado", email="a@b.c"),),
)
PIECES = (
    b"From: ", b"Subject: ", b"Content-Type: ", b"multipart/mixed; boundary=b", b"text/html; charset=",
    b"message/rfc822", b"message/delivery-status", b"text/calendar", b"=?utf-7?b?", b"?=", b"undefined",
    b"Content-Transfer-Encoding: base64", b"--b", b"--b--", b"\r\n", b"\n\n", b"\r", b"\x00", b"\xff", b"<",
    b">", b"@", b"\x1b$B", b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", b"DTSTART:",
    b"Final-Recipient: rfc822; ", b"a@b.c",
)  # fmt: skip
MAILS = st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=20)), max_size=60).map(b"".join)


@settings(max_examples=120, deadline=None)
@given(MAILS)
def test_any_bytes_are_read_and_heard_or_refused_by_name(raw: bytes) -> None:
    with suppress(Unreadable):
        hear(read_mail("x.eml", b"From: a@b.c\r\n" + raw), KNOWN, ())
