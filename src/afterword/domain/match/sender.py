"""Which person and which of our messages a mail belongs to.

Asked in this order, the first sure answer wins: the thread's Message-IDs, the addresses, the
names in the headers, the name it is signed with. A shared domain alone never names a person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.domain.facts import Person
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Sent

MOST_NAME_WORDS = 5
PARTICLES = frozenset(
    (  # noqa: SIM905 - words are read, a list of strings is not
        "von van der den de del della di da dos das du la le el bin al ter ten zu zum y e"
    ).split()
)
TITLES = frozenset(
    (  # noqa: SIM905 - words are read, a list of strings is not
        "mr mrs ms miss mx dr prof professor sir dame rev hon col colonel capt lt sgt herr frau m "
        "mme mlle sr sra srta dra eng ing dipl kfm phd ph d edd ed jr ii iii iv cpc mba rn esq "
        "via linkedin"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Matched:
    """Who wrote (`sender`, a key of Person) and which message of ours it answers (`thread`)."""

    sender: str | None
    thread: Sent | None

    @property
    def person(self) -> str | None:
        """Whom the mail concerns: its sender, or else the one we had written to."""
        return self.sender or (self.thread.person if self.thread else None)


def match(mail: Mail, people: Sequence[Person], sent: Sequence[Sent]) -> Matched:
    """The sender among these people, and the thread among these messages; None where unsure."""
    return Matched(_by_address(mail, people) or _by_name(mail, people), thread(mail, sent))


def thread(mail: Mail, sent: Sequence[Sent]) -> Sent | None:
    """The message of ours that it answers or returns: the nearest reference first."""
    ours = {bare_id(each.message_id): each for each in sent}
    return next((ours[one] for one in ids_of(mail) if one in ours), None)


def ids_of(mail: Mail) -> tuple[str, ...]:
    """The bare Message-IDs that a mail answers or returns, the nearest first."""
    named = (mail.in_reply_to, mail.original_message_id, *reversed(mail.references))
    return tuple(bare for one in named if one and (bare := bare_id(one)))


def by_email(address: str, people: Iterable[Person]) -> str | None:
    """The key of the person with this address; a "+tag" in it does not matter."""
    wanted = plain_address(address)
    return next((p.key for p in people if p.email and plain_address(p.email) == wanted), None)


def by_name(name: str, people: Sequence[Person]) -> str | None:
    """The one person whom this name can mean: as written, or all words of the shorter in the longer."""
    said = name_words(name)
    if not said:
        return None
    fits = [p for p in people if _same(said, name_words(p.name))]
    exact = [p for p in fits if name_words(p.name) == said]
    alike = [] if fits else [p for p in people if _letters(p.name) == _letters(name)]
    chosen = exact or fits or alike
    return chosen[0].key if len(chosen) == 1 else None


@lru_cache(maxsize=10_000)
def name_words(name: str) -> frozenset[str]:
    """A name's words without titles, case, accents, order, or what stands in brackets."""
    bare = re.sub(r"[(\[<].*?[)\]>]", " ", name)
    return frozenset(re.findall(r"[^\W\d_]+", _folded(bare))) - TITLES - PARTICLES


def _letters(name: str) -> str:
    """A name run together: "Van der Meer" and "Vandermeer" are one."""
    return "".join(re.findall(r"[^\W\d_]+", _folded(name)))


def _folded(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()


def bare_id(message_id: str) -> str:
    """A Message-ID without its angle brackets."""
    return message_id.strip().strip("<>")


def _by_address(mail: Mail, people: Sequence[Person]) -> str | None:
    boxes = (mail.sender, *mail.reply_to)
    return next((key for box in boxes if (key := by_email(box.email, people))), None)


def _by_name(mail: Mail, people: Sequence[Person]) -> str | None:
    return next((key for name in names_of(mail) if (key := by_name(name, people))), None)


def names_of(mail: Mail) -> tuple[str, ...]:
    """What may be its sender's name: as the headers write it, then as it is signed."""
    return (mail.sender.name, *(box.name for box in mail.reply_to), *signed(mail))


def signed(mail: Mail) -> tuple[str, ...]:
    """Lines that may be the sender's name: the signature's first two, the text's last two."""
    below = [line.strip() for line in mail.signature.splitlines() if line.strip()][:2]
    above = [line.strip() for line in mail.visible.splitlines() if line.strip()][-2:]
    return tuple(line for line in (*below, *reversed(above)) if 1 < len(line.split()) <= MOST_NAME_WORDS)


def plain_address(address: str) -> str:
    """An address as it is compared: in small letters, without a "+tag"."""
    return re.sub(r"\+[^@]*(?=@)", "", address.strip().casefold())


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the shorter name stands in the longer; an initial stands for nobody."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and shorter <= longer and max(map(len, shorter)) > 1
