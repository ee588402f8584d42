"""Mails for these tests: made in one line, or read from the samples of many trades and tones."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from afterword.domain.sources import Mail, Mailbox

WRITTEN = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)
OURS = "<ours-1@seeker.example>"
ROBIN = Mailbox("Robin Vale", "robin.vale@maker.example")
AUTO = {"auto-submitted": "auto-replied"}


def mail(text: str, subject: str = "Re: Thank you", **other: Any) -> Mail:
    """A mail that answers ours, with this text and nothing remarkable about it but for `other`."""
    fields: dict[str, Any] = {
        "file": "a.eml",
        "message_id": "<in-1@maker.example>",
        "date": WRITTEN,
        "sender": ROBIN,
        "to": (Mailbox("Kim Seeker", "kim@seeker.example"),),
        "cc": (),
        "reply_to": (),
        "subject": subject,
        "text": text,
        "visible": text,
        "signature": "",
        "in_reply_to": OURS,
    }
    return Mail(**{**fields, **other})


@dataclass(frozen=True)
class Sample:
    """A mail and what it means."""

    name: str
    mail: Mail
    kind: str
    until: date | None


def samples() -> list[Sample]:
    """The sample mails beside this file."""
    files = sorted((Path(__file__).parent / "domain" / "hear" / "samples").glob("*.toml"))
    return [_sample(row) for file in files for row in tomllib.loads(file.read_text("utf-8"))["mail"]]


def _sample(row: dict[str, Any]) -> Sample:
    headers = {name.replace("_", "-"): row[name] for name in ("auto_submitted", "return_path") if name in row}
    made = mail(
        row["text"],
        row.get("subject", "Re: Thank you"),
        date=row.get("written", WRITTEN),
        headers=headers,
        sender=Mailbox(*row["sender"]) if "sender" in row else ROBIN,
        in_reply_to=OURS if row.get("answers", True) else None,
    )
    return Sample(row["name"], made, row["kind"], row.get("until"))
