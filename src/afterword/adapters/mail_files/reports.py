"""Delivery reports: which addresses failed, for good or for now, and which message it was.

A status for machines (RFC 3464) is believed first, then what flufl.bounce makes of the words,
then our own reading of them: there are more kinds of report than any table of them.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32

from afterword.adapters.mail_files.headers import field_mailboxes, header, message_ids
from afterword.adapters.mail_files.parts import Sorted, text_of
from afterword.adapters.mail_files.report_prose import (
    Prose,
    says_daemon,
    says_delivered,
    says_failure,
    tells_failure,
)
from afterword.domain.sources import FailedDelivery

_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_REPLY = re.compile(r"(?<![\d.])([45])\d\d(?=[\s\-;:]|$)")
_ADDRESS = re.compile(r"[^\s<>@;:,\"()]{1,128}@[^\s<>@;:,\"()]{1,254}[^\s<>@;:,\"().]")
_MESSAGE_ID = re.compile(r"^[\s>]{0,9}Message-ID:\s*(<[^<>\s]{1,400}>)", re.IGNORECASE | re.MULTILINE)
_BLOCK = re.compile(
    r"^[ \t]{0,8}(?:Original-Recipient|Final-Recipient):[^\n]*\n(?:[ \t>]{0,8}\S[^\n]*\n?){1,20}",
    re.IGNORECASE | re.MULTILINE,
)
_INDENT = re.compile(r"^[ \t]{1,8}(?=[A-Z][\w-]{2,40}:)", re.MULTILINE)
_ARRIVED = frozenset({"delivered", "relayed", "expanded"})
_SCANNED = 512 * 1024  # letters that flufl.bounce is given: its patterns were not made for hostile mail


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report says; `failed` is empty for one that tells of success."""

    is_report: bool = False
    failed: tuple[FailedDelivery, ...] = ()
    original_message_id: str | None = None


def is_report(message: Message, found: Sorted) -> bool:
    """Whether a mail system wrote it about another message."""
    if found.statuses or message.get_content_type() == "multipart/report":
        return True
    if header(message, "x-failed-recipients"):
        return True
    box = next(iter(field_mailboxes(message, "from")), None)
    daemon = says_daemon(box.email if box else "", box.name if box else header(message, "from"))
    if box and box.email.casefold().startswith("mailer-daemon@"):
        return True
    told = says_failure(header(message, "subject"))
    nobody = header(message, "return-path").strip("<> ").casefold() in {"", "mailer-daemon"}
    spelt = any(tells_failure(text) for text in found.texts)
    signs = (daemon, told, spelt or (daemon and _has_code(found)), nobody and "return-path" in message)
    return sum(signs) >= 2 and (daemon or told or (spelt and _only_returns(found)))  # noqa: PLR2004 - two of four


def read_report(message: Message, found: Sorted, text: str) -> Report:
    """What a report says of a message's delivery; for a mail that is none, nothing."""
    if not is_report(message, found):
        return Report()
    prose = Prose(message, found, text)
    return Report(True, _failed(message, found, prose), _original(found, text, message))


def _failed(message: Message, found: Sorted, prose: Prose) -> tuple[FailedDelivery, ...]:
    told = _once(_by_status(found.statuses)) or _once(_by_status(_statuses_in(prose)))
    if told or _arrived(found) or _is_complaint(message):
        return told
    if says_delivered(prose.head, header(message, "subject")):
        return ()
    return _once(_by_header(message, prose)) or _in_words(message, prose)


def _in_words(message: Message, prose: Prose) -> tuple[FailedDelivery, ...]:
    """What flufl.bounce found; our own finds where they hold all of it, and more with their codes."""
    known, own = _once(_by_flufl(message, prose)), _once(prose.failed())
    more = [one for one in own if one.address.casefold() not in {k.address.casefold() for k in known}]
    all_known = len(own) - len(more) == len(known)
    return own if all_known and all(one.diagnostic for one in more) else known or own


def _arrived(found: Sorted) -> bool:
    return any(header(block, "action").strip().lower() in _ARRIVED for block in found.statuses)


def _statuses_in(prose: Prose) -> Iterator[Message]:
    """Blocks for machines that stand among the words, since their part was cut off or never made."""
    for block in _BLOCK.findall(prose.whole):
        yield HeaderParser(policy=compat32).parsestr(_INDENT.sub("", block))


def _by_status(blocks: Iterable[Message]) -> Iterator[FailedDelivery]:
    """One entry for each block about a recipient (RFC 3464 2.3) that did not get the message."""
    for block in blocks:
        action = header(block, "action").strip().lower().split(" ")[0]
        address = _recipient(block)
        if not address or action in _ARRIVED:
            continue
        diagnostic = header(block, "diagnostic-code")
        status = _status(header(block, "status"), diagnostic)
        permanent = action != "delayed" and not (status or "5").startswith("4")
        yield FailedDelivery(address, permanent, status, diagnostic)


def _recipient(block: Message) -> str:
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        hit = _ADDRESS.search(header(block, name).rpartition(";")[2])
        if hit:
            return hit.group()
    return ""


def _status(given: str, diagnostic: str) -> str | None:
    """The code of the status field; where it says no more than a class, that of the diagnosis."""
    code, told = _STATUS.search(given), _STATUS.search(diagnostic)
    if code and code[1] == "4" and not told:
        return code.group()  # given up for today, whatever the other side said of the caller
    if told and told[1] != "2" and (code is None or code.group().endswith(".0.0")):
        return told.group()
    reply = _REPLY.search(diagnostic)
    if reply and (code is None or code.group().endswith(".0.0")):
        return f"{reply[1]}.0.0"
    return code.group() if code else None


def _by_header(message: Message, prose: Prose) -> Iterator[FailedDelivery]:
    for address in _ADDRESS.findall(header(message, "x-failed-recipients")):
        yield prose.about(address)


def _by_flufl(message: Message, prose: Prose) -> Iterator[FailedDelivery]:
    """What flufl.bounce knows of single mail systems; permanence also by the words' codes."""
    if len(prose.head) > _SCANNED:
        return
    from flufl.bounce import all_failures

    logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)  # a stumble there is none of ours
    try:
        temporary, permanent = all_failures(message)
    except Exception:  # noqa: BLE001 - whatever a detector stumbles over, the mail is still to be read
        return
    for raw in sorted(temporary | permanent):
        address = _ADDRESS.search(raw.decode("ascii", "ignore"))
        if address and prose.means(address.group()):
            known = prose.about(address.group())
            lasting = known.permanent and raw not in temporary
            yield FailedDelivery(known.address, lasting, known.status, known.diagnostic)


def _is_complaint(message: Message) -> bool:
    """A reader's complaint, passed on: no failed delivery."""
    return str(message.get_param("report-type") or "").lower() == "feedback-report"


def _only_returns(found: Sorted) -> bool:
    """Words and a whole message, as mail systems send back."""
    return bool(found.enclosed or found.returned)


def _has_code(found: Sorted) -> bool:
    return any(_REPLY.search(text) or _STATUS.search(text) for text in found.texts)


def _original(found: Sorted, text: str, message: Message) -> str | None:
    """The Message-ID of what could not be delivered."""
    for returned in found.returned:
        given = message_ids(header(returned, "message-id"))
        if given and returned.get_content_type() != "text/rfc822-headers":
            return given[0]
        hit = _MESSAGE_ID.search(text_of(returned)) if not returned.is_multipart() else None
        if hit:
            return hit[1]
    hit = _MESSAGE_ID.search(text)
    if hit:
        return hit[1]
    return next(iter(message_ids(header(message, "x-original-message-id"))), None)


def _once(failed: Iterable[FailedDelivery]) -> tuple[FailedDelivery, ...]:
    found: dict[str, FailedDelivery] = {}
    for one in failed:
        found.setdefault(one.address.casefold(), one)
    return tuple(found.values())
