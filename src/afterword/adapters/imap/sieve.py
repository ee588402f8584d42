"""A first look at a head as it stands on the wire: most mail is a stranger's, and few looks tell.

What the sieve lets through is read and asked about properly. What it holds back is held back for
sure: for every head that `may_concern` says yes to, it says so too. Where it would have to guess
(letters beyond ASCII that nobody declared, encoded words it cannot read) it lets through.
"""

from __future__ import annotations

import re
import unicodedata
from binascii import Error, a2b_base64
from collections.abc import Iterable, Iterator, Sequence

from afterword.adapters.imap.answers import Head
from afterword.domain.hear.known import DELIVERS, Known
from afterword.domain.match.application import names_employer
from afterword.domain.match.employer import employer_key
from afterword.domain.match.sender import name_words

_DOMAIN = re.compile(r"@([^\s<>@,;:\"'()]+)")
_IDS = re.compile(r"[^\s<>]+")
_BOXES = re.compile(r"^(?:from|sender|reply-to):(.*(?:\n[ \t].*)*)", re.MULTILINE)
_WORDS = re.compile(r"[^\W\d_]+")
_TOKENS = re.compile(r"[^\W_]+")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"\?=\s+=\?")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_QUOTED = re.compile(r"=([0-9A-Fa-f]{2})")
_CHARSETS = frozenset({"utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"})
#: what a report, or a mail that is nothing but an invitation, calls itself
_BY_TYPE = ("multipart/report", "delivery-status", "x-failed-recipients:", "text/calendar", "application/ics")
_NO_RETURN = re.compile(r"<\s*>")
_TOGETHER = 128  # heads
_MOST_DOMAINS = 20_000  # remembered; a mailbox has fewer, a hostile one has more
_TWO = 2  # one word of a name is nobody's name


class Sieve:
    """What may concern whoever is known, said from the bytes of a head."""

    def __init__(self, known: Known) -> None:
        self._ids = known.message_ids
        self._id_domains = {_domain(one.lower()) for one in self._ids if _is_plain(one)}
        self._locals = _locals(known.addresses | known.own)
        self._words = frozenset(word for name in known.names for word in name_words(name))
        self._companies = tuple({each.company for each in known.candidacies})
        self._houses = {domain for each in known.candidacies for domain in each.domains}
        self._needles = tuple(sorted({*_needles(known), *_odd(self._ids)}))
        self._open = "" in self._needles  # a name of which nothing can be looked for
        self._dull: set[str] = set()

    def sift(self, heads: Sequence[Head]) -> Sequence[Head]:
        """Those of them that are worth reading."""
        plain = [one for one in heads if one[2].isascii()]
        found = {one[0]: one for one in heads if not one[2].isascii()} if len(plain) < len(heads) else {}
        for start in range(0, len(plain), _TOGETHER):
            found.update((one[0], one) for one in self._halved(plain[start : start + _TOGETHER]))
        coded = (one for one in plain if b"=?" in one[2] and one[0] not in found)
        found.update((one[0], one) for one in coded if self._tells_in_code(one[2].decode("ascii")))
        return list(found.values())

    def _halved(self, heads: Sequence[Head]) -> Sequence[Head]:
        """Of heads in ASCII: all are looked at together, and each half by itself where one is worth it."""
        if self._open:
            return heads
        text = b"\r\n".join([raw for _, _, raw in heads]).decode("ascii")
        if not heads or not self._tells(text, text.lower()):
            return ()
        if len(heads) == 1:
            return heads
        middle = len(heads) // 2
        return [*self._halved(heads[:middle]), *self._halved(heads[middle:])]

    def lets_through(self, raw: bytes | bytearray) -> bool:
        """Whether this head is worth reading."""
        if self._open:
            return True
        try:
            text = raw.decode("ascii")
        except UnicodeDecodeError:
            return True
        return self._tells(text, text.lower()) or ("=?" in text and self._tells_in_code(text))

    def _tells_in_code(self, text: str) -> bool:
        """Whether its encoded words tell, or cannot be read."""
        more = _decoded(text)
        if more is None:
            return True
        low = more.lower() if more.isascii() else unicodedata.normalize("NFKC", more).casefold()
        return self._tells(more, low) or self._known_words(text.lower(), low)

    def _tells(self, text: str, low: str) -> bool:
        bare = low.replace('"', "").replace("\\", "")
        return (
            any(needle in bare for needle in self._needles)
            or any(needle in low for needle in _BY_TYPE)
            or "<>" in low
            or any(each in bare for each in _DELIVERING)
            or self._known_domain(low, bare, text)
            or self._known_name(low)
            or ("< " in low and _NO_RETURN.search(low) is not None)
            or low.count("\r") != low.count("\r\n")  # a line may begin where none is seen
        )

    def _known_domain(self, low: str, bare: str, text: str) -> bool:
        """Whether it names a house of ours, somebody's address, or a message of ours."""
        for domain in set(_DOMAIN.findall(low)).difference(self._dull):
            if self._weigh(domain) and self._is_meant(domain.rstrip("."), bare, text):
                return True
        return False

    def _weigh(self, domain: str) -> bool:
        """Whether a domain may be meant; one that never can is not asked about again."""
        plain = domain.rstrip(".")
        if plain in self._id_domains or plain in self._locals or self._is_house(plain):
            return True
        if len(self._dull) >= _MOST_DOMAINS:
            self._dull.clear()
        self._dull.add(domain)
        return False

    def _is_house(self, domain: str) -> bool:
        return domain in self._houses or any(names_employer(domain, each) for each in self._companies)

    def _is_meant(self, domain: str, bare: str, text: str) -> bool:
        if self._is_house(domain) or any(local in bare for local in self._locals.get(domain, ())):
            return True
        return domain in self._id_domains and not self._ids.isdisjoint(_IDS.findall(text))

    def _known_name(self, low: str) -> bool:
        """Whether one field of mailboxes holds two words of names."""
        fields = _BOXES.findall(low)
        if not self._known_two("\n".join(fields)):
            return False
        return any(self._known_two(field) for field in fields)

    def _known_two(self, text: str) -> bool:
        words = _WORDS.findall(text.replace('"', "").replace("\\", ""))
        return len(self._words.intersection(words)) >= _TWO

    def _known_words(self, low: str, more: str) -> bool:
        """Whether two words of names stand in any of the fields: a name may go over lines of both kinds."""
        bare = more
        if not more.isascii():
            spread = unicodedata.normalize("NFKD", more)
            bare = "".join([each for each in spread if not unicodedata.combining(each)])
        if self._words.isdisjoint(_WORDS.findall(bare.replace('"', "").replace("\\", ""))):
            return False  # then all of it stands in plain fields, which were looked at
        return self._known_two("\n".join([*_BOXES.findall(low), bare]))


_DELIVERING = tuple(f"{name}@" for name in sorted(DELIVERS))


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _is_plain(message_id: str) -> bool:
    """Whether its domain is found where domains are looked for."""
    return _DOMAIN.fullmatch(f"@{_domain(message_id)}") is not None and "@" in message_id


def _odd(ids: Iterable[str]) -> Iterator[str]:
    """Message-IDs without a domain, as they may stand in a text."""
    return (one.lower().replace('"', "").replace("\\", "") for one in ids if not _is_plain(one))


def _locals(addresses: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """By its domain, what stands before the @ of every known address, without a tag."""
    found: dict[str, tuple[str, ...]] = {}
    for address in addresses:
        local, _, domain = address.strip().casefold().rpartition("@")
        found[domain] = (*found.get(domain, ()), local.partition("+")[0])
    return found


def _needles(known: Known) -> Iterator[str]:
    """One word of everything that names an application: where the word is missing, so is the name."""
    for each in known.candidacies:
        if each.reference:
            yield _rarest(unicodedata.normalize("NFKC", each.reference).casefold())
        if company := employer_key(each.company):
            yield _rarest(company)


def _rarest(name: str) -> str:
    """The longest word; one letter of a script that puts no spaces; nothing where only "and" is left."""
    if ideograph := _IDEOGRAPH.search(name):
        return ideograph.group()
    words = [word for word in _TOKENS.findall(name) if word != "and"]
    return max(words, key=len, default="")


def _decoded(text: str) -> str | None:
    """Its lines with encoded words as letters, neighbours joined; None where one cannot be read."""
    lines = _BETWEEN.sub("?==?", text).split("\n")
    try:
        return "\n".join([_ENCODED.sub(_word, line.rstrip("\r")) for line in lines if "=?" in line])
    except (ValueError, LookupError, Error):
        return None


def _word(found: re.Match[str]) -> str:
    charset, how, content = found.groups()
    if charset.lower() not in _CHARSETS or content.split() not in ([content], []):
        raise ValueError
    if how in "bB":
        if not _BASE64.fullmatch(content):
            raise ValueError
        return a2b_base64(content).decode(charset)
    spaced = content.replace("_", " ")
    return _QUOTED.sub(lambda byte: chr(int(byte[1], 16)), spaced).encode("latin-1").decode(charset)
