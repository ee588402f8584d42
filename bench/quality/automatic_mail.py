"""Automatic mail: told from people's, by its kind, and with the day somebody is back.

The mail is that of `data/auto_replies`, of the cases, and people's own: the replies of
`data/reply_parsing`, whose senders are people whatever else is in doubt. Beside us stand the
headers that machines ought to set (RFC 3834), which say that one answered, and no more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from afterword.adapters.mail_files import read_mail
from afterword.domain.hear.meaning import classify
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import SignalKind
from hear_post import mail
from measure import Figure, show
from quality.suite import DATA, Example, beside, examples, macro_f1, share

YARDSTICK = "the headers of RFC 3834 alone"
AUTOMATIC = frozenset({SignalKind.OOO, SignalKind.ACK, SignalKind.BOUNCE, SignalKind.LEFT_COMPANY})
BY_PERSON = "person"
AWAY = frozenset({"auto_reply", "vacation_reply_match"})
#: what a person wrote, whatever it is about
WRITTEN = frozenset({"thanks_match", "reply_match", "transfer_match", "reply_client"})
PAST = date(2001, 1, 1)  # a day that stands for any in the material


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mail, the kind of machine that wrote it or `person`, and the day that it gives, if known."""

    mail: Mail
    kind: str
    until: date | None = None
    dated: bool = False


def main() -> None:
    """Score and print."""
    figures = scores(DATA)
    show("Automatic mail (data/auto_replies and more)", figures, dict.fromkeys(figures, YARDSTICK))


def scores(data: Path) -> dict[str, Figure]:
    """Every figure, ours beside what the headers alone tell."""
    mails = [*suites(data), *cases(data.parent / "cases")]
    us, them = ([(each.kind, read(each.mail)) for each in mails] for read in (ours, by_headers))
    people = [each for each in mails if each.kind == BY_PERSON]
    days = [each for each in mails if each.dated]
    return {
        "macro_f1": Figure(macro_f1(us), macro_f1(them), "%"),
        "people": beside(
            [ours(each.mail) == BY_PERSON for each in people],
            [by_headers(each.mail) == BY_PERSON for each in people],
        ),
        "return_day": Figure(share([classify(each.mail).until == each.until for each in days]), 0.0, "%"),
    }


def suites(data: Path) -> Iterator[Labelled]:
    """The material's own: absences, people's mail, and receipts of applicant systems."""
    for one in examples("auto_replies", data):
        if one.label in AWAY | WRITTEN:
            yield Labelled(_mail(one), SignalKind.OOO.value if one.label in AWAY else BY_PERSON)
    for one in examples("reply_parsing", data):
        if one.label in WRITTEN:
            yield Labelled(_mail(one), BY_PERSON)
    for one in examples("job_mail", data):
        if one.label == "acknowledgement":
            yield Labelled(_mail(one), SignalKind.ACK.value)


def cases(root: Path) -> Iterator[Labelled]:
    """The mail of the cases: each absence with its day, or with none."""
    for truth in sorted(root.glob("*/expect.json")):
        for row in json.loads(truth.read_text(encoding="utf-8")).get("signals") or []:
            name = Path(row["file"]).name
            read = read_mail(name, (truth.parent / "mail" / name).read_bytes())
            kind = row["kind"] if row["kind"] in set(AUTOMATIC) else BY_PERSON
            until = date.fromisoformat(row["until"]) if row.get("until") else None
            yield Labelled(read, kind, until, dated=row["kind"] == SignalKind.OOO.value)


def ours(read: Mail) -> str:
    """The kind of machine that we take the writer for; a person, where we take it for none."""
    kind = classify(read).kind
    return kind.value if kind in AUTOMATIC else BY_PERSON


def by_headers(read: Mail) -> str:
    """An absence where a header says that a machine answered, a person otherwise."""
    answered = read.headers.get("auto-submitted", "no").split(";")[0].strip().casefold()
    declared = (
        answered not in ("", "no")
        or "x-autoreply" in read.headers
        or "x-auto-response-suppress" in read.headers
    )
    return SignalKind.OOO.value if declared else BY_PERSON


def _mail(example: Example) -> Mail:
    if example.file.endswith(".eml"):
        return read_mail(example.file, example.raw)
    return mail(example.raw.decode("utf-8"), "", in_reply_to=None)
