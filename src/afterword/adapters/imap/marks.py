"""Where a look ended: a small text that only this adapter reads."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass, field

from imapclient.imap_utf7 import encode

from afterword.domain.hear.known import Known
from afterword.domain.hear.missing import Held


@dataclass(frozen=True, slots=True)
class Place:
    """How far one folder was looked at.

    `next` is the UID from which mail is new. From `again` to before `upto` mail from before is still
    to be looked at: all of it in a folder met for the first time, or for people who became known
    since. `seen` counts what was looked at there since that began. `told` is the UIDNEXT that the
    server told, which need not be true; `messages` is how many lay there; `answers` is 1 where any
    of them concerned us, `sent` where it is one of sent mail.
    """

    validity: int
    next: int
    again: int = 0
    upto: int = 0
    seen: int = 0
    told: int = 0
    messages: int = 0
    answers: int = 0
    sent: int = 0

    @property
    def behind(self) -> bool:
        """Whether mail from before is still to be looked at."""
        return self.again < self.upto


@dataclass(frozen=True, slots=True)
class Mark:
    """The place in each folder, by its name as on the wire, and a fingerprint of whom was looked for.

    `main` is the folder that must stay the one it is; `beside` is how many messages lie in each folder
    that is not read.
    """

    people: str
    main: str
    places: dict[str, Place] = field(default_factory=dict)
    beside: dict[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        """The mark as it is stored."""
        places = {name: astuple(place) for name, place in self.places.items()}
        told = {"people": self.people, "main": self.main, "places": places, "beside": self.beside}
        return json.dumps(told, separators=(",", ":"))

    def held(self) -> dict[str, Held]:
        """What each folder held."""
        read = {
            name: Held(place.messages, not place.sent, name == self.main, bool(place.answers))
            for name, place in self.places.items()
        }
        return read | {name: Held(messages, read=False) for name, messages in self.beside.items()}


def read(text: str) -> Mark | None:
    """The mark in a text, also in one of the older form with a single folder; None where there is none."""
    try:
        told = json.loads(text)
        if "folder" in told:
            name = encode(told["folder"]).decode("latin-1")
            place = Place(int(told["validity"]), int(told["next"]))
            return Mark(str(told["people"]), name, {name: place})
        places = {str(name): Place(*map(int, each)) for name, each in told["places"].items()}
        if told["main"] not in places:
            return None
        beside = {str(name): int(messages) for name, messages in told.get("beside", {}).items()}
        return Mark(str(told["people"]), str(told["main"]), places, beside)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def fingerprint(known: Known) -> str:
    """The same for the same people, applications and first day, whatever was sent since."""
    sought = sorted((one.company, one.role, one.reference or "") for one in known.candidacies)
    since = known.since and known.since.date().isoformat()
    told = [sorted(known.addresses), sorted(known.names), since, sought]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]
