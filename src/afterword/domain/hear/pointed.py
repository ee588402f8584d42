"""Whom a sentence points to: an address with the name that belongs to it, or a name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.domain.capture.folding import letters
from afterword.domain.sources import Mail, Mailbox

ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_BIG = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = re.compile(rf"(?<![\w@.]){_BIG}[^\W\d_]+(?:[ -](?:[a-z]{{2,3}} )?{_BIG}[^\W\d_'’]+){{1,3}}")
#: characters of a sentence that are kept
MOST_SAID = 300
_TITLE = re.compile(
    r"^(?:Herrn?|Frau|Mrs?|Ms|Miss|Madame|Monsieur|Señora?|Senhora?|Mevrouw|Meneer|Signora?) "
)


def addresses_in(sentence: str, mail: Mail) -> list[str]:
    """The addresses in a sentence that are neither the sender's nor those it was sent to."""
    own = {mail.sender.email.casefold(), *(box.email.casefold() for box in mail.to)}
    return [found for found in ADDRESS.findall(sentence) if found.casefold() not in own]


def name_for(address: str, sentence: str) -> str:
    """The name in the sentence that the address is made of, else the only one there is."""
    local = letters(address.partition("@")[0])
    names = _names(sentence)
    made_of = [name for name in names if any(letters(word) in local for word in name.split()[-1:])]
    return next(iter(made_of), names[0] if len(names) == 1 else "")


def names_in(sentence: str, mail: Mail) -> list[str]:
    """The names in a sentence but for the sender's own."""
    own = mail.sender.name.casefold()
    return [name for name in _names(sentence) if name.casefold() not in own]


def naming(sentences: Sequence[str], covers: Mailbox | None, address: str | None) -> str:
    """The first sentence that holds the address, or else the name, of whom a mail points to."""
    sought = [word for word in (address, covers and covers.email, covers and covers.name) if word]
    found = (said for word in sought for said in sentences if word.casefold() in said.casefold())
    return " ".join(next(found, "").split())[:MOST_SAID]


def _names(sentence: str) -> list[str]:
    """Runs of capitalised words, without a title before them."""
    return [_TITLE.sub("", name) for name in _NAME.findall(sentence)]


def pointed_at(sentence: str, mail: Mail) -> Iterator[Mailbox]:
    """Every address of the sentence with its name; where there is none, the names."""
    addresses = addresses_in(sentence, mail)
    yield from (Mailbox(name_for(address, sentence), address) for address in addresses)
    if not addresses:
        yield from (Mailbox(name, "") for name in names_in(sentence, mail))
