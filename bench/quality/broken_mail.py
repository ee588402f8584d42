"""Broken and unusual mail: what is read of it, beside the standard library's newest reading.

A message counts as read where nothing raises and subject and sender's address are those that
the makers of the material saw in it.
"""

from __future__ import annotations

import email
import re
from email.header import decode_header, make_header
from email.policy import default
from typing import Any

from afterword.actions.read_data import data_of
from afterword.adapters.mail_files import read_mail
from afterword.errors import NotAMail
from measure import Figure, show
from quality.suite import Example, beside, examples, tried

YARDSTICK = "Python's email with its default policy"
Heads = tuple[str, str]


def main() -> None:
    """Score and print."""
    figures = {"heads": heads(), "not_raised": steadiness()}
    show("Mail (data/mail_robustness)", figures, dict.fromkeys(figures, YARDSTICK))


def heads() -> Figure:
    """How many messages give the subject and the sender's address that they should."""
    mails = [one for one in examples("mail_robustness") if one.file.endswith(".eml")]
    told = [wanted(one.expected) for one in mails]
    us, them = ([tried(read, one) for one in mails] for read in (ours, library))
    return beside(
        [same(want, found) for want, found in zip(told, us, strict=True)],
        [same(want, found) for want, found in zip(told, them, strict=True)],
    )


def same(want: Heads, found: Heads | None) -> bool:
    """Whether they agree; letters that the material lost are not asked for."""
    if found is None or want[1] != found[1]:
        return False
    lost = "\ufffd" in want[0]
    return (_ascii(want[0]) == _ascii(found[0])) if lost else want[0] == found[0]


def steadiness() -> Figure:
    """How many files, mail or not, are read or refused in a sentence; nothing else may raise."""
    files = list(examples("mail_robustness"))
    return beside([calm(one) for one in files], [tried(library, one) is not None for one in files])


def calm(example: Example) -> bool:
    """Whether reading all of a file, meaning included, raises nothing but a refusal."""
    try:
        data_of(read_mail(example.file, example.raw))
    except NotAMail:
        return True
    except Exception:  # noqa: BLE001 - this is what is counted
        return False
    return True


def wanted(expected: dict[str, Any]) -> Heads:
    """Subject and sender's address as the material names them, which keeps encoded words as they came."""
    subject = str(expected.get("subject"))
    return _plain(make_header(decode_header(subject)) if subject != "None" else ""), _address(
        expected.get("from")
    )


def ours(example: Example) -> Heads:
    """Subject and sender's address as we read them."""
    mail = read_mail(example.file, example.raw)
    return _plain(mail.subject), _address(mail.sender.email or mail.sender.name)


def library(example: Example) -> Heads:
    """The same by the standard library; the parts are walked as a reader would."""
    message = email.message_from_bytes(example.raw, policy=default)
    for part in message.walk():
        if part.get_content_maintype() == "text":
            part.get_content()
    return _plain(message["subject"]), _address(message["from"])


def _ascii(text: str) -> str:
    return "".join(letter for letter in text if letter.isascii())


def _plain(text: object) -> str:
    return " ".join(str(text or "").split())


def _address(text: object) -> str:
    hit = re.search(r"[^\s<>\"(),]+@[^\s<>\"(),]+", str(text or ""))
    return hit.group().casefold() if hit else ""
