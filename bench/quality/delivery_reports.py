"""Delivery reports: whom they say could not be reached, beside flufl.bounce on the same files.

A file counts as told where it is taken for a report of failure; an address as right where the
set of failed addresses is the one that is known; for good or for now by the material's own
word. False alarms are asked of every other mail beside the checkout, the cases' mail included.
"""

from __future__ import annotations

import csv
import email
from collections.abc import Iterator
from email.policy import compat32
from pathlib import Path

from afterword.adapters.mail_files import read_mail
from afterword.domain.hear.failures import for_good
from afterword.domain.hear.meaning import classify
from afterword.domain.touchpoints import SignalKind
from afterword.errors import Unreadable
from measure import Figure, show
from quality.suite import DATA, Example, beside, examples, tried

YARDSTICK = "flufl.bounce"
NO_FAILURE = frozenset({"complaint", "delivered", "not_bounce"})
#: labels that say whether the address is lost; of the others it is the message that was refused
SAYS_HOW_LONG = frozenset({"bounce_temporary", "bounce_hard"})
Failed = dict[str, bool]


def main() -> None:
    """Score and print."""
    figures = scores(DATA)
    show("Delivery reports (data/bounces)", figures, dict.fromkeys(figures, YARDSTICK))


def scores(data: Path) -> dict[str, Figure]:
    """Every figure, ours beside the library's."""
    every = list(examples("bounces", data))
    bounces = [one for one in every if one.label.startswith("bounce")]
    named = [one for one in every if one.suite == "flufl_bounce" and known(one)]
    lasting = [one for one in bounces if one.label in SAYS_HOW_LONG]
    others = [one.raw for one in every if one.label in NO_FAILURE] + list(other_mail(data))
    return {
        "recall": beside([told(one.raw) for one in bounces], [bool(tried(library, one)) for one in bounces]),
        "address": beside(
            [_same(one, ours(one)) for one in named], [_same(one, library(one)) for one in named]
        ),
        "lasting": beside(
            [_lasts(one, ours(one)) for one in lasting], [_lasts(one, tried(library, one)) for one in lasting]
        ),
        "left_alone": beside([not told(raw) for raw in others], [not _library(raw) for raw in others]),
    }


def known(example: Example) -> Failed:
    """The failed addresses that the material names, and whether each fails for good."""
    told = example.expected
    lost = {address.lower(): True for address in told.get("permanent", ())}
    return lost | {address.lower(): False for address in told.get("temporary", ())}


def told(raw: bytes) -> bool:
    """Whether we take a mail for a report of failure; what is no mail is none."""
    try:
        return classify(read_mail("a.eml", raw)).kind is SignalKind.BOUNCE
    except Unreadable:
        return False


def ours(example: Example) -> Failed:
    """Whom we find that a report names, and whether for good."""
    return {one.address.lower(): for_good(one) for one in read_mail(example.file, example.raw).failed}


def library(example: Example) -> Failed:
    """Whom flufl.bounce finds."""
    return _library(example.raw)


def _library(raw: bytes) -> Failed:
    from flufl.bounce import all_failures

    try:
        passing, lasting = all_failures(email.message_from_bytes(raw, policy=compat32))
    except Exception:  # noqa: BLE001 - a library that stumbles has found nobody
        return {}
    found = {address.decode("ascii", "replace").lower(): True for address in lasting}
    return found | {address.decode("ascii", "replace").lower(): False for address in passing}


def _same(example: Example, found: Failed) -> bool:
    return known(example).keys() == found.keys()


def _lasts(example: Example, found: Failed | None) -> bool:
    """Whether as many are lost for good, and as many for now, as the material says."""
    if example.suite == "sisimai":
        wanted = [bool(recipient[3]) for recipient in example.expected["recipients"]]
    else:
        wanted = list(known(example).values())
    return sorted(wanted) == sorted((found or {}).values())


def other_mail(data: Path) -> Iterator[bytes]:
    """Every other message beside the checkout that is not a bounce by its label."""
    for labels in sorted(data.glob("*/labels.csv")):
        if labels.parent.name != "bounces":
            with labels.open(encoding="utf-8") as rows:
                files = [labels.parent / row["file"] for row in csv.DictReader(rows)]
            yield from (file.read_bytes() for file in files if file.suffix == ".eml")
    for truth in sorted((data.parent / "cases").glob("*/expect.json")):
        bounced = _bounced(truth)
        mails = sorted((truth.parent / "mail").glob("*.eml"))
        yield from (mail.read_bytes() for mail in mails if mail.name not in bounced)


def _bounced(truth: Path) -> set[str]:
    import json

    rows = json.loads(truth.read_text(encoding="utf-8")).get("signals") or []
    return {Path(row["file"]).name for row in rows if row["kind"] == SignalKind.BOUNCE.value}
