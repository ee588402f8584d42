"""What may stand in a header of a mail: one line of text, one address, one Message-ID.

Addresses are plain `local@domain` of one person, never a list, and never anything that two
programs could read in two ways: an encoded word in an address is taken apart by some servers.
"""

from __future__ import annotations

import re
import unicodedata

from afterword.errors import Refused

ADDRESS = re.compile(
    r"(?!.*=\?)[^\s@<>()\[\]\\,;:\"]{1,64}@(?=.{1,255}\Z)[^\s@<>()\[\]\\,;:\".]+(?:\.[^\s@<>()\[\]\\,;:\".]+)*"
)
MESSAGE_ID = re.compile(r"<[^\s<>@]{1,200}@[^\s<>@]{1,255}>")
# RFC 5322 asks for 998 octets a line at most; a subject anyone reads is far below.
LONGEST_SUBJECT = 300
LONGEST_ADDRESS = 320  # bytes: 64 before the @ and 255 after it (RFC 5321 4.5.3.1)
#: Characters that turn the direction of what follows, or hide it: no name of a file, no address needs one.
TURNING = frozenset(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_UNSENDABLE = re.compile("[\0\ud800-\udfff]")
_NO_DOMAIN = "mail.invalid"  # RFC 2606: nobody's, ever
_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")


def header_text(text: str) -> str:
    """Text fit for a header: one line, no control characters, not endless."""
    kept = "".join(" " if is_control(letter) else letter for letter in text)
    return " ".join(kept.split())[:LONGEST_SUBJECT]


def is_address(text: str) -> bool:
    """Whether this is one plain address."""
    if not ADDRESS.fullmatch(text) or not TURNING.isdisjoint(text) or _holds_control(text):
        return False
    return len(text.encode()) <= LONGEST_ADDRESS


def is_message_id(text: str) -> bool:
    """Whether this is one Message-ID, angle brackets and all."""
    return bool(MESSAGE_ID.fullmatch(text)) and not _holds_control(text)


def new_message_id(token: str, address: str) -> str:
    """The Message-ID for a message from this address; `token` is random and never used twice.

    Its domain is the sender's, in ASCII, so that every server may carry it.
    """
    return f"<{token}@{ascii_domain(address.rpartition('@')[2]) or _NO_DOMAIN}>"


def ascii_address(address: str) -> str:
    """The address as servers speak of it: its domain in ASCII where it has such a form."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{ascii_domain(domain) or domain}"


def ascii_domain(domain: str) -> str | None:
    """A domain as the DNS knows it (IDNA 2008, so that ß remains ß); None where it knows none.

    One in ASCII stays as it is written.
    """
    if domain.isascii():
        return domain
    import idna

    try:
        found = idna.encode(domain, uts46=True, std3_rules=True).decode("ascii")
    except UnicodeError:
        return None
    return found if all(map(_LABEL.fullmatch, found.split("."))) else None


def check_address(field: str, address: str) -> None:
    """Raises Refused (`bad_address`) for anything but one plain address."""
    if not is_address(address):
        raise Refused("bad_address", field=field, address=header_text(address))


def check_line(field: str, text: str) -> None:
    """Raises Refused (`unsafe_header`) for text that is not one line, or holds what UTF-8 cannot."""
    if _holds_control(text):
        raise Refused("unsafe_header", field=field)


def check_text(field: str, text: str) -> None:
    """Raises Refused (`unsafe_text`) for text with what no mail can hold: NUL, and half characters."""
    if not text.isprintable() and _UNSENDABLE.search(text):
        raise Refused("unsafe_text", field=field)


def is_control(letter: str) -> bool:
    """Whether it breaks a line, steers a machine, or is half a character (a lone surrogate)."""
    return unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Cs"}


def _holds_control(text: str) -> bool:
    # What is printable holds none; the look at each letter is for the rare rest.
    return not text.isprintable() and any(map(is_control, text))
