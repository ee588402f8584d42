"""The annotated mails: what was written, which kind of mail it is, and the words that tell.

`FORMAT.md` beside this file says how they are written down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from afterword.adapters.mail_files import read_mail
from afterword.domain.hear.meaning import Reading, facts_of, read
from afterword.domain.hear.verdict import Told, Verdict, decide
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import SignalKind

CORPUS = Path(__file__).parent / "corpus"
HELD = "held"
NO_JOB_MAIL = "none"
_MAIL = re.compile(
    r"^=== (?P<head>[^\n]*)\n(?P<headers>.*?)\n---\n(?P<body>.*?)\n--- words:(?P<words>.*?)^\+\+\+",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Annotated:
    """One mail as it is read, with what an annotator says: `kind` may be `none`, no job mail."""

    name: str
    kind: str
    until: date | None
    automatic: bool
    words: tuple[str, ...]
    reading: Reading
    told: Told
    rules: Verdict

    @property
    def wanted(self) -> str:
        """The kind of signal that we should tell."""
        return SignalKind.OTHER.value if self.kind == NO_JOB_MAIL else self.kind


def mails(*, held: bool = False) -> Iterator[Annotated]:
    """The mails to learn from, or those held back."""
    for path in sorted((CORPUS / "mails").glob("*.txt")):
        if (path.stem == HELD) is held:
            yield from _mails_in(path)


def measured(part: str) -> Iterator[Annotated]:
    """The mails of machines and people that nothing was learned from: `dev` or `held`."""
    for path in sorted((CORPUS / "measured").glob(f"*-{part}.txt")):
        yield from _mails_in(path)


def sentences() -> Iterator[tuple[str, str]]:
    """Single sentences, each with its kind."""
    for path in sorted((CORPUS / "sentences").glob("*.txt")):
        kind = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("= "):
                kind = line.removeprefix("= ")
            elif line and not line.startswith("#"):
                yield line, kind


def _mails_in(path: Path) -> Iterator[Annotated]:
    for found in _MAIL.finditer(path.read_text(encoding="utf-8")):
        head = dict(_pair(part) for part in found["head"].split("|"))
        words = tuple(word for part in found["words"].split("|") if (word := " ".join(part.split())))
        until = None if head["until"] == "none" else date.fromisoformat(head["until"])
        mail = read_mail(head["id"], _raw(head, found["headers"], found["body"]))
        yield annotated(mail, head["kind"], words, until, automatic=head["automatic"] == "yes")


def annotated(
    mail: Mail, kind: str, words: tuple[str, ...], until: date | None, *, automatic: bool
) -> Annotated:
    """A mail, read, with what an annotator says of it."""
    reading = read(mail)
    told = facts_of(reading)
    return Annotated(mail.file, kind, until, automatic, words, reading, told, decide(told))


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition(":")
    return name.strip(), value.strip()


def _raw(head: dict[str, str], headers: str, body: str) -> bytes:
    day = date.fromisoformat(head["sent"].split()[0])
    return (
        f"{headers.strip()}\nTo: me@seeker.example\nDate: {day:%a, %d %b %Y} 09:00:00 +0000\n"
        f"Message-ID: <{head['id']}@corpus.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{body}\n"
    ).encode()
