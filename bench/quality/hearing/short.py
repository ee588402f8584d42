"""Short mails as people and machines write them, one to a few lines each: half are learned from.

`corpus/FORMAT.md` says how they stand in `corpus/short`. Of each language's mails of a kind every
second one is only measured, counted as they were sorted before anything was read (`among`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from afterword.adapters.mail_files import read_mail
from quality.hearing.corpus import CORPUS, Annotated, annotated

LEARNED, MEASURED = "learned", "measured"
ANYBODY = "Dan Lowe <dan@mill.example>"
DAEMON = "Mail Delivery System <mailer-daemon@mx.example>"
ANSWER = "Re: Thank you"
RESPONDS = {
    "en": "Automatic reply: Thank you",
    "de": "Automatische Antwort: Vielen Dank",
    "fr": "Réponse automatique : Merci",
    "es": "Respuesta automática: Gracias",
    "pt": "Resposta automática: Obrigado",
    "nl": "Automatisch antwoord: Bedankt",
    "it": "Risposta automatica: Grazie",
}
_HEADER = re.compile(r"(From|Subject|Auto-Submitted): (.*)\n")
_TELLING = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Short:
    """One of them: `failed` is an address and whether for good, `new` the one to write to instead."""

    of: Annotated
    language: str
    failed: tuple[str, bool] | None = None
    new: str | None = None


def shorts(part: str) -> Iterator[Short]:
    """The mails to learn from (`learned`) or to measure with (`measured`)."""
    seen: Counter[tuple[str, str]] = Counter()
    for path in sorted((CORPUS / "short").glob("*.txt")):
        for at, block in enumerate(
            re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        ):
            head, _, body = block.partition("\n")
            kind, language, *marks = head.split()
            among = _marks(marks).get("among", kind)
            seen[among, language] += 1
            if (seen[among, language] % 2 == 0) is (part == MEASURED):
                yield _short(f"{path.stem}-{at + 1:03}", kind, language, marks, body)


def _marks(marks: list[str]) -> dict[str, str]:
    return dict(mark.partition("=")[::2] for mark in marks)


def _short(name: str, kind: str, language: str, marks: list[str], body: str) -> Short:
    told = _marks(marks)
    headers, text = _headers(kind, language, body, by_machine="auto" in told)
    raw = f"{headers}\n{_TELLING.sub(lambda found: found[1], text)}".encode()
    mail = read_mail(name, raw)
    until = date.fromisoformat(told["until"]) if "until" in told else None
    address, _, lasting = told.get("failed", "").partition("|")
    return Short(
        annotated(mail, kind, tuple(_TELLING.findall(text)), until, automatic="auto" in told),
        language,
        (address, lasting == "permanent") if address else None,
        told.get("new"),
    )


def _headers(kind: str, language: str, body: str, *, by_machine: bool) -> tuple[str, str]:
    """The header lines, those not given put in, and the text that follows them."""
    given: dict[str, str] = {}
    while found := _HEADER.match(body):
        given[found[1]] = found[2]
        body = body[found.end() :]
    sender = given.pop("From", DAEMON if kind == "bounce" else ANYBODY)
    subject = given.pop("Subject", RESPONDS[language] if by_machine else ANSWER)
    lines = {
        "From": sender,
        "To": "Me <me@seeker.example>",
        "Subject": subject,
        "Date": "Wed, 18 Nov 2026 09:00:00 +0000",
        "Message-ID": "<in-1@mill.example>",
        **({} if by_machine or subject != ANSWER else {"In-Reply-To": "<ours-1@seeker.example>"}),
        **given,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items()), body.strip() + "\n"
