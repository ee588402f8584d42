"""Where a look ended: a small text that only this adapter reads."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from afterword.domain.hear.known import Known


@dataclass(frozen=True, slots=True)
class Mark:
    """A folder, its UIDVALIDITY, the UID from which mail is new, and for whom was looked.

    `people` is a fingerprint: where somebody became known since, mail from before is looked at
    for them, too.
    """

    folder: str
    validity: int
    next: int
    people: str

    def __str__(self) -> str:
        """The mark as it is stored."""
        return json.dumps(asdict(self), separators=(",", ":"))


def read(text: str) -> Mark | None:
    """The mark in a text; None where there is none."""
    try:
        told = json.loads(text)
        return Mark(str(told["folder"]), int(told["validity"]), int(told["next"]), str(told["people"]))
    except (ValueError, KeyError, TypeError):
        return None


def fingerprint(known: Known) -> str:
    """The same for the same people, applications and first day, whatever was sent since."""
    sought = sorted((one.company, one.role, one.reference or "") for one in known.candidacies)
    since = known.since and known.since.date().isoformat()
    told = [sorted(known.addresses), sorted(known.names), since, sought]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]
