"""Mails of many trades and tones, invented for these tests, with what each means."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.domain.sources import Mail, Mailbox


@dataclass(frozen=True)
class Sample:
    """A mail and its meaning."""

    name: str
    kind: str
    text: str
    until: date | None = None
    subject: str = "Re: Thank you"
    written: str = "2026-11-18T10:00:00+00:00"
    headers: dict[str, str] = field(default_factory=dict)
    sender: Mailbox = field(default_factory=lambda: Mailbox("Robin Vale", "robin.vale@maker.example"))
    answers: str | None = "<ours-1@seeker.example>"


def mail(text: str, subject: str = "Re: Thank you", **other: object) -> Mail:
    """A mail with this text and nothing remarkable about it, unless `other` says so."""
    fields: dict[str, object] = {
        "file": "a.eml",
        "message_id": "<in-1@maker.example>",
        "date": datetime.fromisoformat("2026-11-18T10:00:00+00:00"),
        "sender": Mailbox("Robin Vale", "robin.vale@maker.example"),
        "to": (Mailbox("Kim Seeker", "kim@seeker.example"),),
        "cc": (),
        "reply_to": (),
        "subject": subject,
        "text": text,
        "visible": text,
        "signature": "",
        "in_reply_to": "<ours-1@seeker.example>",
    }
    return Mail(**{**fields, **other})  # type: ignore[arg-type] - a test's shorthand


def mail_of(sample: Sample) -> Mail:
    """The mail of a sample."""
    return mail(
        sample.text,
        sample.subject,
        date=datetime.fromisoformat(sample.written),
        headers=sample.headers,
        sender=sample.sender,
        in_reply_to=sample.answers,
    )


AUTO = {"auto-submitted": "auto-replied"}
SYSTEM = {"auto-submitted": "auto-generated"}
NOBODY = Mailbox("Careers", "no-reply@jobs.maker.example")
