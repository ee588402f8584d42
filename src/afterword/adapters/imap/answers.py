"""What stands in answers to FETCH, LIST, STATUS, EXAMINE and SEARCH, in whatever order and case."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from imaplib import Internaldate2tuple
from time import mktime

from afterword.adapters.imap.wire import Answer, Wire, too_much

_HEAD = re.compile(
    rb"\* \d+ FETCH \(UID (\d{1,10}) RFC822\.SIZE (\d{1,20}) BODY\[[^\]\r\n]*\] \{(\d{1,9})\}\r\n"
).match
_END = b")\r\n"
_FETCH = re.compile(rb"\* \d+ FETCH \(", re.IGNORECASE)
_TOKEN = re.compile(
    rb'([A-Z0-9.]+\[[^\]]*\](?:<\d+>)?)|"((?:[^"\\]|\\.)*)"|(\{\d+\+?\})|([()])|([^\s()"{]+)', re.IGNORECASE
)
_ESCAPED = re.compile(rb"\\(.)")
_STATUS = re.compile(rb"\* STATUS (.*) \(([^()]*)\)\s*$", re.IGNORECASE | re.DOTALL)
_LIST = re.compile(rb'\* LIST \(([^()]*)\) (NIL|"(?:[^"\\]|\\.)*") (.*)$', re.IGNORECASE | re.DOTALL)
_CODE = re.compile(rb"\* OK \[(UIDVALIDITY|UIDNEXT) (\d{1,10})\]", re.IGNORECASE)
_EXISTS = re.compile(rb"\* (\d{1,10}) EXISTS$", re.IGNORECASE)
_ESEARCH = re.compile(rb"\* ESEARCH\b.*\bALL ([0-9:,]+)", re.IGNORECASE)
_SEARCH = re.compile(rb"\* SEARCH\b", re.IGNORECASE)
_MOST_NUMBERS = 20_000_000  # of one search: 80 MB


@dataclass(frozen=True, slots=True)
class Listed:
    """One folder of a LIST: its flags in lower case, what separates names, and its name as on the wire."""

    flags: frozenset[bytes]
    delimiter: bytes
    name: bytes


Head = tuple[int, int, bytes | bytearray]  # the UID of a message, its size, and its header lines


def heads(wire: Wire, tag: bytes) -> Iterator[list[Head]]:
    """Every head in the answers to a FETCH, as they come, as many at once as are there.

    Answers in the usual form are taken from the line as they stand; all others are read by parts.
    """
    while True:
        if there := _usual(wire):
            yield there
        answer = wire.next()
        if wire.judge(answer.text, tag):
            return
        if found := head(answer):
            yield [found]


def head(answer: Answer) -> Head | None:
    """The head that one answer holds; None where it is another answer."""
    found = fetched(answer)
    uid, size = _number(found.get(b"UID")), _number(found.get(b"RFC822.SIZE"))
    return (uid, size, _body(found)) if uid else None


def bodies(answers: Iterable[Answer]) -> Iterator[tuple[int, bytes]]:
    """UID and content of every message whose content is told."""
    for answer in answers:
        found = fetched(answer)
        uid, body = _number(found.get(b"UID")), _body(found)
        if uid and body:
            yield uid, body


def fetched(answer: Answer) -> dict[bytes, bytes]:
    """The items of a FETCH by their names in upper case; nothing where it is another answer."""
    begin = _FETCH.match(answer.text)
    if begin is None:
        return {}
    literals = iter(answer.literals)
    items: dict[bytes, bytes] = {}
    name, depth = b"", 0
    for token in _TOKEN.finditer(answer.text, begin.end()):
        section, quoted, literal, bracket, atom = token.groups()
        if bracket:
            depth += 1 if bracket == b"(" else -1
            if depth < 0:
                break
            name = name if depth else b""
        elif literal is not None:
            value = next(literals, b"")
            if name and not depth:
                items[name], name = value, b""
        elif depth:
            continue
        elif name:
            items[name] = _ESCAPED.sub(rb"\1", quoted) if quoted is not None else _told(section or atom)
            name = b""
        else:
            name = (section or atom or b"").upper()
    return items


def listed(answers: Iterable[Answer]) -> list[Listed]:
    """The folders of a LIST."""
    found = []
    for answer in answers:
        if (one := _LIST.match(answer.text)) is not None:
            flags = frozenset(one[1].lower().split())
            delimiter = b"" if one[2].upper() == b"NIL" else _ESCAPED.sub(rb"\1", one[2][1:-1])
            found.append(Listed(flags, delimiter, _string(one[3], answer)))
    return found


def statuses(answers: Iterable[Answer]) -> dict[bytes, dict[bytes, int]]:
    """By the name of the folder, what a STATUS tells of it."""
    found: dict[bytes, dict[bytes, int]] = {}
    for answer in answers:
        if (one := _STATUS.match(answer.text)) is not None:
            words = one[2].upper().split()
            told = zip(words[::2], words[1::2], strict=False)
            found[_string(one[1], answer)] = {name: _number(value) for name, value in told}
    return found


def opened(answers: Iterable[Answer]) -> dict[bytes, int]:
    """What an EXAMINE tells: UIDVALIDITY and UIDNEXT, and how many messages there are."""
    found: dict[bytes, int] = {}
    for answer in answers:
        if (code := _CODE.match(answer.text)) is not None:
            found[code[1].upper()] = int(code[2])
        elif (many := _EXISTS.match(answer.text)) is not None:
            found[b"MESSAGES"] = int(many[1])
    return found


def arrived(answers: Iterable[Answer]) -> datetime | None:
    """When the one message that was asked for arrived at the server (UTC); None where it does not tell."""
    for answer in answers:
        if told := fetched(answer).get(b"INTERNALDATE"):
            moment = Internaldate2tuple(b'INTERNALDATE "' + told + b'"')
            return datetime.fromtimestamp(mktime(moment), UTC) if moment else None
    return None


def numbers(answers: Iterable[Answer]) -> array[int]:
    """The UIDs that a SEARCH found, in order, four bytes each."""
    found: array[int] = array("I")
    for answer in answers:
        if (ranges := _ESEARCH.match(answer.text)) is not None:
            for part in ranges[1].split(b","):
                first, _, last = part.partition(b":")
                low, high = sorted((_number(first), _number(last or first)))
                if len(found) + high - low > _MOST_NUMBERS:
                    raise too_much()
                found.extend(range(low, high + 1))
        elif _SEARCH.match(answer.text):
            found.extend(_number(word) for word in answer.text.split()[2:])
    return array("I", sorted(set(found))) if _is_mixed(found) else found


def _usual(wire: Wire) -> list[Head]:
    buffer, at = wire.window()
    there: list[Head] = []
    while (found := _HEAD(buffer, at)) is not None:
        start = found.end()
        stop = start + int(found[3])
        if buffer[stop : stop + 3] != _END:
            break
        there.append((int(found[1]), int(found[2]), buffer[start:stop]))
        at = stop + 3
    wire.taken(at)
    return there


def _is_mixed(found: array[int]) -> bool:
    return any(found[place] >= found[place + 1] for place in range(len(found) - 1))


def _body(found: dict[bytes, bytes]) -> bytes:
    return next((value for name, value in found.items() if name.startswith(b"BODY[")), b"")


def _number(text: bytes | None) -> int:
    """A number, of more than 32 bits the largest that has no more; zero where it is none."""
    return min(int(text[:_DIGITS]), _MOST) if text and text.isdigit() else 0


_DIGITS = 20
_MOST = 2**32 - 1


def _told(text: bytes | None) -> bytes:
    return b"" if text is None or text.upper() == b"NIL" else text


def _string(text: bytes, answer: Answer) -> bytes:
    text = text.strip()
    if text.startswith(b"{"):
        return answer.literals[-1] if answer.literals else b""
    return _ESCAPED.sub(rb"\1", text[1:-1]) if text[:1] == b'"' else text
