"""Delivery reports in words: who could not be reached, by what stands where in the text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from email.message import Message
from functools import cache
from importlib import resources

from afterword.adapters.mail_files.headers import field_mailboxes, header
from afterword.adapters.mail_files.parts import Sorted
from afterword.domain.hear.failures import FULL
from afterword.domain.hear.particulars import says_instead
from afterword.domain.hear.sentences import sentences
from afterword.domain.sources import FailedDelivery

_ADDRESS = re.compile(r"[^\s<>@;:,\"'()\[\]=|]{1,128}@[^\s<>@;:,\"'()\[\]|]{1,254}[^\s<>@;:,\"'()\[\].|]")
_HEADER_LINE = re.compile(
    r"^\s{0,8}(received|return-path|message-id|mime-version|dkim-signature):[\s<]", re.IGNORECASE
)
_CODE = re.compile(r"(?<![\d.])([45])(?:\.(\d{1,3})\.(\d{1,3})|\d\d(?=[\s\-;:#]))")
_LABEL = re.compile(
    r"\b(final-recipient|original-recipient|rcpt to|recipient|recipients|to address|e-?mail address|"
    r"addressee|invalid user|unknown user|empfänger|destinataire|destinatário|destinatario|delivered to|"
    r"mail to|send to|mailbox)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(r"^\s*[<\"'(]?[^\s<>@]+@[^\s<>@]+[>\"')]?\s*([:;.]|on \d.*|\.\.\..*|\(.*\).*|$)")
_PASSED_ON = re.compile(r"\s*(re|fwd?|aw|wg|tr|rv|enc|i|r|sv|vs|antw|doorst|odp)\s?:", re.IGNORECASE)
_MESSAGE_ID = re.compile(
    r"message-?id\S{0,20}\s{0,20}:?\s{0,20}<?([^\s<>]{1,200}@[^\s<>]{1,200})", re.IGNORECASE
)
#: how sendmail and its heirs begin, of a message that they do not show yet
_RECEIVED = "original message was received"
_HEADS = re.compile(r"^\s*<?(?P<address>[^\s<>@:;,]{1,128}@[^\s<>@:;,]{1,254})>?\s*[:;,]\s*.*[45]\d\d\b")
_NEAR = 4  # lines around an address in which its code stands


class Prose:
    """The words of a report, without the message that it returns."""

    def __init__(self, message: Message, found: Sorted, text: str) -> None:
        self.whole = text
        self.head = _head(text)
        self._lines = self.head.split("\n")[:400]
        fields = ("from", "to", "sender", "reply-to")
        boxes = [box.email for name in fields for box in field_mailboxes(message, name)]
        ids = _MESSAGE_ID.findall(text) + [header(part, "message-id").strip("<>") for part in found.returned]
        self._not_meant = {email.casefold() for email in (*boxes, *ids)}
        self._returned = [box.email for part in found.returned for box in field_mailboxes(part, "to")]
        self._not_meant |= _new_addresses(self.head)
        self._subject = header(message, "subject")

    def failed(self) -> list[FailedDelivery]:
        """The recipients the words name; those of the returned message where they name none."""
        ways: tuple[Callable[[str], bool], ...] = (
            lambda line: bool(_HEADS.match(line)),
            lambda line: bool(_LABEL.search(line)),
            lambda line: bool(_ALONE.match(line)),
            lambda line: bool(_CODE.search(line)),
            bool,
        )
        for fits in ways:
            found = [address for line in self._lines if fits(line) for address in self._addresses(line)]
            if found:
                return [self.about(address) for address in dict.fromkeys(found)]
        returned = self._returned or self._postmasters()
        return [self.about(address) for address in returned]

    def about(self, address: str) -> FailedDelivery:
        """What the words near an address say of it; failed for good unless they say otherwise."""
        near = "\n".join(self._near(address)) or self.head
        codes = list(_CODE.finditer(near)) or list(_CODE.finditer(self.head))
        full = next((code for code in codes if code[2]), None)
        first = full or next(iter(codes), None)
        lasting = first[1] == "5" if first else not self._is_late()
        diagnostic = next((line.strip() for line in near.split("\n") if _CODE.search(line)), "")
        said = diagnostic or ("" if first else self._of_room())
        return FailedDelivery(address, lasting, full.group() if full else None, said)

    def _of_room(self) -> str:
        """The words of a report without any code that say there is no room."""
        told = FULL.search(self.head)
        return told.group() if told else ""

    def means(self, address: str) -> bool:
        """Whether an address can be a recipient: neither of the report's own, nor a Message-ID."""
        return address.casefold() not in self._not_meant

    def _near(self, address: str) -> Iterator[str]:
        for at, line in enumerate(self._lines):
            if address in line:
                yield from self._lines[at : at + _NEAR]

    def _addresses(self, line: str) -> Iterator[str]:
        for address in _ADDRESS.findall(line):
            if self.means(address) and not says_daemon(address, ""):
                yield address

    def _postmasters(self) -> list[str]:
        """Offices that were written to, as a mail system may itself be."""
        found = [address for line in self._lines for address in _ADDRESS.findall(line)]
        return [address for address in dict.fromkeys(found) if self.means(address)][:1]

    def _is_late(self) -> bool:
        return _any("delays", f"{self._subject}\n{self.head}")


def _new_addresses(head: str) -> set[str]:
    """Addresses that the words give in place of others: those did not fail."""
    written = {address.casefold() for address in _ADDRESS.findall(head)}
    given = [_ADDRESS.findall(said)[-1:] for said in sentences(head) if says_instead(said)]
    new = {address.casefold() for of_one in given for address in of_one}
    return new if written - new else set()


def says_daemon(email: str, name: str) -> bool:
    """Whether a mail system is the writer, by its address or its name."""
    words = _words()["daemons"]
    local = email.partition("@")[0].casefold()
    return (
        local in words["locals"]
        or name.casefold().strip(" <>\"'") in words["names"]
        or (not email and "daemon" in name.casefold())
    )


def says_failure(subject: str) -> bool:
    """Whether a subject tells of a delivery that failed or is late; not one that passes it on."""
    return not _PASSED_ON.match(subject) and _any("subjects", subject[:400])


def tells_failure(text: str) -> bool:
    """Whether a text says in so many words that something could not be delivered."""
    return _any("failures", text[:20_000])


def says_delivered(head: str, subject: str) -> bool:
    """Whether a report tells of success."""
    return _any("successes", f"{subject}\n{head[:4000]}")


def _head(text: str) -> str:
    """What a report says before the message that it returns."""
    lines = text.split("\n")
    words = tuple(_words()["returned"]["words"])
    for at, line in enumerate(lines):
        folded = line.casefold()
        ends = (
            _RECEIVED not in folded
            and any(word in folded for word in words)
            and any(map(str.strip, lines[:at]))
        )
        if at and (_HEADER_LINE.match(line) or (ends and len(folded) < 120)):  # noqa: PLR2004 - one line
            return "\n".join(lines[:at])
    return text


def _any(table: str, text: str) -> bool:
    folded = text.casefold()
    return any(word in folded for word in _words()[table]["words"])


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    file = resources.files(__package__).joinpath("report_words.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))
