"""Which of the seeker's applications a mail is about, where no thread and no person tells.

What tells, the surest first: the posting's reference number; the employer named together with
the role; the employer's own domain; the employer named where names stand (the subject, the
sender); the role alone, if it is nobody else's. An applicant system's address says nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.domain.capture.folding import letters
from afterword.domain.facts import Reason
from afterword.domain.match.employer import employer_key
from afterword.domain.match.platforms import speaks_for_others

_SHORTEST_LABEL = 3  # letters: "db.com" is too many houses' to be one's
_ROLE_WORDS = 2
_READ = 4_000  # characters of a text: names stand at its beginning
_COUNTRY_TAIL = re.compile(r"\.(?:co|com|org|ac|gov|net|or|ne|go)\.[a-z]{2}$|\.[a-z]+$")
_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]")

SURE, DOMAIN, NAMED, MENTIONED, ROLE = 8, 5, 4, 2, 2
#: from this weight on a mail is surely about one of the applications
ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One application as a mail may name it. `domains` are those its people write from."""

    key: str
    company: str
    role: str
    reference: str | None = None
    domains: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class About:
    """The application a mail is about; with `keys` of several, only the seeker can tell.

    `weight` is how much tells it, from ROLE to SURE and above; no keys: none of them.
    """

    keys: tuple[str, ...] = ()
    weight: int = 0
    evidence: tuple[Reason, ...] = ()

    @property
    def key(self) -> str | None:
        """The one it is about, where it is one."""
        return self.keys[0] if len(self.keys) == 1 else None


def about(sender: str, sender_name: str, subject: str, text: str, candidacies: Sequence[Candidacy]) -> About:
    """The application that this mail is about. `sender` is an address; nothing is looked up."""
    domain = sender.rpartition("@")[2].casefold()
    mail = _Mail(domain, _plain(f"{subject}\n{sender_name}"), _plain(text[:_READ]))
    found = [(candidacy, list(_evidence(mail, candidacy))) for candidacy in candidacies]
    weighed = [(sum(worth for worth, _ in told), candidacy, told) for candidacy, told in found if told]
    if not weighed:
        return About()
    best = max(weight for weight, _, _ in weighed)
    first = [each for each in weighed if each[0] == best]
    reasons = tuple(reason for _, reason in first[0][2])
    return About(tuple(candidacy.key for _, candidacy, _ in first), best, reasons)


@dataclass(frozen=True, slots=True)
class _Mail:
    domain: str
    head: str
    text: str


def _evidence(mail: _Mail, candidacy: Candidacy) -> Iterator[tuple[int, Reason]]:
    if candidacy.reference and _stands(_plain(candidacy.reference), f"{mail.head}\n{mail.text}"):
        yield SURE, Reason("reference", {"reference": candidacy.reference})
    house = _house(mail, candidacy)
    if house:
        yield house
    if role := _role(mail, candidacy, known=house is not None):
        yield role


def _house(mail: _Mail, candidacy: Candidacy) -> tuple[int, Reason] | None:
    """How the mail names the employer."""
    if mail.domain in candidacy.domains or names_employer(mail.domain, candidacy.company):
        return DOMAIN, Reason("domain", {"domain": mail.domain})
    company = employer_key(candidacy.company)
    if not company:
        return None
    for_others = speaks_for_others(mail.domain)
    if _stands(company, mail.head):
        worth = NAMED if for_others else MENTIONED
        return worth, Reason("named_in_subject", {"company": candidacy.company})
    if len(company.split()) > 1 and _stands(company, mail.text) and for_others:
        return NAMED, Reason("named_in_text", {"company": candidacy.company})
    return None


def _role(mail: _Mail, candidacy: Candidacy, *, known: bool) -> tuple[int, Reason] | None:
    """The whole title of the role; of one word only beside the employer."""
    role = _plain(_IN_BRACKETS.sub(" ", candidacy.role)).strip()
    words = role.split()
    enough = known or len(words) >= _ROLE_WORDS or any(not char.isascii() for char in role)
    stands = _stands(role, mail.head) or (known and _stands(role, mail.text))
    return (ROLE, Reason("role", {"role": candidacy.role})) if role and enough and stands else None


def names_employer(domain: str, company: str) -> bool:
    """Whether a domain is the employer's own by its name: "mercedes-benz.com", "acmecorp.com".

    A platform's is nobody's, nor one whose name is too short to be one house's.
    """
    label = _label(domain)
    return bool(label) and label in _spelt(company)


@lru_cache(maxsize=10_000)
def _label(domain: str) -> str:
    """The name in a domain; nothing where it is nobody's, or too short to be one house's."""
    if not domain or speaks_for_others(domain):
        return ""
    label = letters(_COUNTRY_TAIL.sub("", domain).rpartition(".")[2])
    return label if len(label) >= _SHORTEST_LABEL else ""


@lru_cache(maxsize=10_000)
def _spelt(company: str) -> frozenset[str]:
    """How a domain may spell an employer."""
    key = employer_key(company)
    return frozenset(
        {letters(key), letters(company), letters(key.partition(" ")[0]) if _is_name(key) else ""}
    )


def _is_name(key: str) -> bool:
    """Whether the first word alone may be the house's name: "ADAC Service", not "Deutsche Bank"."""
    return key.partition(" ")[0] not in _FIRST_WORDS


_FIRST_WORDS = frozenset(
    {
        *("deutsche", "first", "new", "united", "national", "general", "american", "global", "tech", "the"),
        *("saint", "st", "city", "university", "universität", "hotel", "grand", "royal", "north", "south"),
        *("west", "east", "blue", "green", "red", "black", "white", "open", "smart", "digital", "data"),
        *("banco", "grupo", "casa", "groupe", "société", "escola", "clinica", "hospital", "klinikum"),
    }
)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.findall(r"[^\W_]+", folded.replace("&", " and ")))


def _stands(words: str, text: str) -> bool:
    """Whether the words stand whole in the text; scripts without spaces need none around them."""
    if not words:
        return False
    if words.isascii() or not re.search(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", words):
        return f" {words} " in f" {text.replace(chr(10), ' ')} "
    return words.replace(" ", "") in text.replace(" ", "")
