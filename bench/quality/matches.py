"""Which application a mail belongs to, and whether a domain is an employer's own: `data/matching`.

No library does this; the yardstick is that all is right. What belongs to no application must
be left with none.
"""

from __future__ import annotations

import json
from pathlib import Path

from afterword.domain.match.application import Candidacy, about, names_employer
from measure import Figure, show
from quality.suite import DATA, bar, share


def main() -> None:
    """Score and print."""
    figures = scores(DATA)
    show("Matching (data/matching)", figures, dict.fromkeys(figures, "all of them"))


def scores(data: Path) -> dict[str, Figure]:
    """The share of messages and of domains that are right; of those with none, how many stay so."""
    mails = [
        pair for file in sorted((data / "matching").glob("career_ops/match_*.json")) for pair in _mails(file)
    ]
    domains = [
        pair
        for file in sorted((data / "matching/sender_domain_company").glob("*.jsonl"))
        for pair in _domains(file)
    ]
    nobody = [found is None for wanted, found in mails if wanted is None]
    return {
        "application": bar(share([wanted == found for wanted, found in mails]), 100),
        "none": bar(share(nobody), 100),
        "domain": bar(share([wanted == found for wanted, found in domains]), 100),
    }


def _mails(file: Path) -> list[tuple[str | None, str | None]]:
    """The application that each message of a file belongs to, and the one that we find."""
    case = json.loads(file.read_text(encoding="utf-8"))
    candidacies = [
        Candidacy(str(a["num"]), a["company"], a["role"], domains=_domains_in(a["notes"]))
        for a in case["applications"]
    ]
    pairs = []
    for message, right in zip(case["messages"], case["expected"], strict=True):
        found = about(message["from"], "", message["subject"], message["body_snippet"], candidacies).key
        wanted = right["application_num"]
        pairs.append((None if wanted is None else str(wanted), found))
    return pairs


def _domains(file: Path) -> list[tuple[bool, bool]]:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [(row["expected"] == "exact", names_employer(row["domain"], row["company"])) for row in rows]


def _domains_in(notes: str) -> frozenset[str]:
    return frozenset(word.rpartition("@")[2] for word in notes.split() if "@" in word)
