"""Contact cards: our reading, and vobject's, on the same files.

What is expected is vobject's own reading where it could read the file, so there it agrees with
itself; a file it refuses it has not read. Agreement is by file: every card the reference lists
has, in order, the same name (its parts, where no name is written out), addresses, numbers
(their digits), employer and title, as far as the reference tells them. Of a file that it could
not read, a name or an address must come out, where the file holds one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from afterword.adapters.cards import read_cards
from afterword.errors import Unreadable
from measure import Figure, show
from quality.suite import Example, beside, examples, share, tried

Card = dict[str, Any]
YARDSTICK = "vobject, on the same files"


def main() -> None:
    """Score and print."""
    figures = {"agree": agreement(), "calm": Figure(share(calm()), 100, "%")}
    show("Contact cards (data/vcard)", figures, {"agree": YARDSTICK, "calm": "no file raises"})


def agreement() -> Figure:
    """How many files are read as the reference reads them, or better."""
    files = list(examples("vcard"))
    return beside(hits(files, ours), hits(files, library))


def calm() -> list[bool]:
    """Whether each file is read, or refused with a sentence."""
    return [is_calm(one) for one in examples("vcard")]


def is_calm(example: Example) -> bool:
    """Whether reading raises nothing but a refusal."""
    try:
        ours(example)
    except Unreadable:
        return True
    except Exception:  # noqa: BLE001 - this is what is counted
        return False
    return True


def hits(files: Iterable[Example], read: Callable[[Example], list[Card]]) -> list[bool]:
    """For each file, whether a reading agrees."""
    return [agrees(one, tried(read, one)) for one in files]


def agrees(example: Example, found: Sequence[Card] | None) -> bool:
    """Whether every card of the reference is there, in its order."""
    if example.expected["parse"] != "ok":
        return bool(found) and (
            not re.search(rb"(?i)\n(?:FN|N|EMAIL)[;:]", example.raw) or _says(found or ())
        )
    wanted = example.expected["cards"]
    return found is not None and len(found) == len(wanted) and all(map(_same, wanted, found))


def _says(found: Sequence[Card]) -> bool:
    return any(card["name"] or card["emails"] for card in found)


def _same(wanted: Card, found: Card) -> bool:
    name = wanted["fn"] or next(iter(wanted["n"]), "")
    org = next((part for entry in wanted["org"] for part in entry[:1] if part.strip()), None)
    title = next((one for one in wanted["title"] if one.strip()), None)
    return (
        (not _plain(name) or _plain(name) == _plain(found["name"]))
        and _set(map(_plain, wanted["emails"])) == _set(map(_plain, found["emails"]))
        and _set(map(_digits, wanted["tels"])) == _set(map(_digits, found["phones"]))
        and (org is None or _plain(org) == _plain(found["organization"]))
        and (title is None or _plain(title) == _plain(found["title"]))
    )


def ours(example: Example) -> list[Card]:
    """The people as `afterword read` tells them."""
    return [
        {
            "name": one.name,
            "emails": one.emails,
            "phones": one.phones,
            "organization": one.organization,
            "title": one.title,
        }
        for one in read_cards(example.file, example.raw).people
    ]


def library(example: Example) -> list[Card]:
    """The people as somebody who trusts vobject alone gets them."""
    import logging

    import vobject

    logging.getLogger("vobject").setLevel(logging.CRITICAL)

    cards = vobject.readComponents(example.raw.decode("utf-8-sig"), ignoreUnreadable=True, allowQP=True)
    return [_of_library(card) for card in cards]


def _of_library(card: Any) -> Card:
    told = {
        name: [line.value for line in card.contents.get(name, ())]
        for name in ("email", "tel", "org", "title")
    }
    name = getattr(card, "fn", None) or getattr(card, "n", None)
    return {
        "name": str(name.value) if name else "",
        "emails": told["email"],
        "phones": told["tel"],
        "organization": next((str(part) for entry in told["org"] for part in entry[:1]), None),
        "title": next(iter(told["title"]), None),
    }


def _set(values: Iterable[str]) -> set[str]:
    return {value for value in values if value}


def _plain(text: str | None) -> str:
    """The letters and figures alone: the reference leaves escapes, and prints lists as Python does."""
    return re.sub(r"[^\w@]", "", text or "").casefold()


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number) or _plain(number)
