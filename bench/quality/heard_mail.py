"""What mail means that was written to measure with: four sorts of it, in seven languages.

`hearing/corpus/measured` holds reports of mail systems, absences, the mail of applicant
systems, and short answers by people. The part `dev` was looked at while the rules were
mended, `held` only at the end. The yardstick is the least that we ask for.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from afterword.domain.hear.failures import for_good
from afterword.domain.hear.meaning import Heard, classify
from measure import Figure, show
from quality.hearing.corpus import Annotated, measured
from quality.suite import bar, share

SORTS = {"b": "bounces", "a": "absences", "j": "job_mail", "p": "answers"}
LEAST = {"kind": 90.0, "address": 93.0, "until": 90.0, "automatic": 95.0}


def main() -> None:
    """Score and print; with --misses what is wrong instead."""
    for part in ("dev", "held"):
        mails = list(measured(part))
        if "--misses" in sys.argv[1:]:
            print(*misses(mails), sep="\n")
            continue
        figures = scores(mails)
        show(
            f"Mail written to measure with ({part})", figures, dict.fromkeys(figures, "the least we ask for")
        )


def scores(mails: Sequence[Annotated]) -> dict[str, Figure]:
    """The share of kinds that are right by sort, of days, of failed addresses, of machines told."""
    heard = [(each, classify(each.reading.mail)) for each in mails]
    figures = {
        sort: bar(
            share([is_kind(each, told) for each, told in heard if each.name[0] == letter]), LEAST["kind"]
        )
        for letter, sort in SORTS.items()
    }
    bounces = [each for each in mails if each.kind == "bounce"]
    figures["failed"] = bar(share([found(each) == wanted(each) for each in bounces]), LEAST["address"])
    figures["until"] = bar(share([told.until == each.until for each, told in heard]), LEAST["until"])
    figures["automatic"] = bar(
        share([told.automatic == each.automatic for each, told in heard]), LEAST["automatic"]
    )
    return figures


def is_kind(each: Annotated, told: Heard) -> bool:
    """Whether the kind is the annotated one."""
    return told.kind.value == each.wanted


def wanted(each: Annotated) -> dict[str, bool]:
    """The addresses that failed by the annotation, and whether for good."""
    named, _, lasting = each.reading.mail.headers.get("failed", "").partition("|")
    return {
        address.strip(): lasting.strip() == "permanent" for address in named.split(",") if address.strip()
    }


def found(each: Annotated) -> dict[str, bool]:
    """Those that were found."""
    return {one.address.casefold(): for_good(one) for one in each.reading.mail.failed}


def misses(mails: Sequence[Annotated]) -> list[str]:
    """One line for each mail of which something is wrong."""
    lines = []
    for each in mails:
        told = classify(each.reading.mail)
        wrong = [] if is_kind(each, told) else [f"{told.kind.value} not {each.wanted}"]
        wrong += [] if told.until == each.until else [f"until {told.until} not {each.until}"]
        wrong += [] if told.automatic == each.automatic else [f"automatic {told.automatic}"]
        wrong += (
            []
            if each.kind != "bounce" or found(each) == wanted(each)
            else [f"{found(each)} not {wanted(each)}"]
        )
        if wrong:
            lines.append(f"{each.name}: {'; '.join(wrong)}")
    return lines
