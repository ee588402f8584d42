"""What a mail of the seeker's own did, written in another program: for whom, and which purposes.

In doubt it is plain contact: that spends from what the person may get, and does nothing planned.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from afterword.domain.capture.folding import fold
from afterword.domain.facts import Captured, DebriefItem, Kind, Person
from afterword.domain.hear.own_cues import HERE_IT_IS, LATER, STATUS, THANKS, THANKS_SUBJECT
from afterword.domain.hear.pointed import ADDRESS
from afterword.domain.hear.sentences import LONGEST_TEXT
from afterword.domain.match.sender import bare_id, by_email, plain_address
from afterword.domain.plan.promises import owes_answer
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Purpose, Signal, SignalKind

#: for so long after the interview a mail that thanks for it is the thank-you
STILL_THANKS = timedelta(days=10)
#: before so long after it, nobody asks how things stand
TOO_EARLY_TO_ASK = timedelta(hours=36)
_ASK_SOMETHING = frozenset(
    {SignalKind.REPLY_QUESTION, SignalKind.REQUEST, SignalKind.SCHEDULING, SignalKind.NEXT_ROUND}
)
_LINK = re.compile(r"https?://|www\.\w")
_WORD = re.compile(r"[^\W_]{4,}")
_PREFIX = re.compile(r"^(?:\s*\w{1,4}(?:\[\d+\])?\s*:)+\s*")
_ENOUGH = 0.5  # of the words that name a promise
#: words that name nothing by themselves
_EMPTY = frozenset(
    (  # noqa: SIM905 - words are read, a list of strings is not
        "send sent sending share write written give show bring with from about that this them they "
        "will would could should their your some more over into what when schicken senden zusenden "
        "eine einen einem einer meine meinen ihnen envoyer pour avec dans votre enviar mandar para sobre"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Did:
    """What a mail did for one person, by their key.

    No purposes: plain contact. `items` are the keys of the promises that it kept, `answers` is the
    Message-ID of what it answers, of all that was heard.
    """

    person: str
    purposes: tuple[Purpose, ...] = ()
    items: tuple[str, ...] = ()
    answers: str | None = None


def addressed(mail: Mail) -> frozenset[str]:
    """Every address that it went to, in small letters; copies count, hidden ones as far as they are told."""
    shown = (box.email for box in (*mail.to, *mail.cc))
    return frozenset(address.casefold() for address in (*shown, *_hidden(mail)) if address)


def is_own(address: str, own: Iterable[str]) -> bool:
    """Whether it is one of the seeker's own addresses."""
    return plain_address(address) in {plain_address(one) for one in own}


def own_words(mail: Mail, captured: Captured, heard: Sequence[Signal]) -> tuple[Did, ...]:
    """What it did for each of these people that it went to; nothing where it went to nobody of them.

    The mail has a date. `heard` is what was heard of the interview so far.
    """
    answered = _answered(mail, heard)
    keys = dict.fromkeys(filter(None, (by_email(one, captured.people) for one in sorted(addressed(mail)))))
    if answered and answered.person and _went_back(mail, answered):
        keys.setdefault(answered.person)
    people = [person for key in keys if (person := captured.person(key))]
    kept = _promises_kept(mail, captured, [person.key for person in people])
    return tuple(_did(mail, person, captured, answered, kept) for person in people)


def _did(
    mail: Mail, person: Person, captured: Captured, answered: Signal | None, kept: Sequence[DebriefItem]
) -> Did:
    theirs = answered if answered and answered.person == person.key else None
    purposes = [*_by_words(mail, person, captured), *(_purpose_of(item) for item in kept)]
    if theirs:
        asked = theirs.kind in _ASK_SOMETHING
        purposes.append(Purpose.ANSWER_QUESTION if asked else Purpose.GRACIOUS_REPLY)
    items = tuple(item.key for item in kept)
    return Did(person.key, tuple(dict.fromkeys(purposes)), items, theirs.message_id if theirs else None)


def _by_words(mail: Mail, person: Person, captured: Captured) -> Iterator[Purpose]:
    """Thanks and questions, to whom the mail speaks: of a copy only by their name."""
    words = _words(mail)
    if not _speaks_to(mail, person, words) or not captured.interview.sessions or mail.date is None:
        return
    since = mail.date - captured.interview.end
    if timedelta() <= since <= STILL_THANKS and _thanks(mail, words):
        yield Purpose.THANK_YOU
    if since >= TOO_EARLY_TO_ASK and STATUS.search(words):
        yield Purpose.CHECK_IN


def _thanks(mail: Mail, words: str) -> bool:
    alone = not mail.in_reply_to and THANKS_SUBJECT.search(_PREFIX.sub("", fold(mail.subject)))
    return bool(alone or THANKS.search(words))


def _speaks_to(mail: Mail, person: Person, words: str) -> bool:
    copied = _is_among((box.email for box in mail.cc), person)
    direct = _is_among((box.email for box in mail.to), person) or not copied
    names = [fold(name) for name in (person.given, person.family) if name]
    return direct or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in names)


def _is_among(addresses: Iterator[str], person: Person) -> bool:
    """Whether one of these addresses is this person's."""
    return any(by_email(address, (person,)) for address in addresses)


def _answered(mail: Mail, heard: Sequence[Signal]) -> Signal | None:
    """What was heard that it answers: the nearest reference first."""
    by_id = {bare_id(one.message_id): one for one in heard}
    ids = (mail.in_reply_to, *reversed(mail.references))
    return next((by_id[bare_id(one)] for one in ids if one and bare_id(one) in by_id), None)


def _went_back(mail: Mail, answered: Signal) -> bool:
    return (answered.sender_email or "").casefold() in addressed(mail)


def _promises_kept(mail: Mail, captured: Captured, people: Collection[str]) -> tuple[DebriefItem, ...]:
    """The promises to these people, or to nobody by name, that the mail keeps."""
    words = _words(mail)
    brings = bool(mail.attachments) or bool(_LINK.search(words))
    says = bool(HERE_IT_IS.search(words))
    open_ones = [
        item for item in captured.items if item.kind is Kind.PROMISE and item.person in {None, *people}
    ]
    named = set(_WORD.findall(f"{words} {fold(' '.join(mail.attachments)).replace('_', ' ')}"))
    only = brings and says and len(open_ones) == 1 and not LATER.search(words)
    return tuple(
        item
        for item in open_ones
        if only or (_named(item, named) and _is_kept(item, words, brings=brings, says=says))
    )


def _is_kept(item: DebriefItem, words: str, *, brings: bool, says: bool) -> bool:
    """A thing comes along, or is said to; an answer that is owed is in the words themselves."""
    if LATER.search(words) and not brings:
        return False
    return brings or says or owes_answer(item)


def _named(item: DebriefItem, words: Collection[str]) -> bool:
    told = set(_WORD.findall(fold(item.text))) - _EMPTY
    return bool(told) and len(told & set(words)) >= _ENOUGH * len(told)


def _purpose_of(item: DebriefItem) -> Purpose:
    return Purpose.ANSWER_QUESTION if owes_answer(item) else Purpose.SEND_PROMISED


def _words(mail: Mail) -> str:
    return fold(f"{mail.subject}\n{(mail.visible or mail.text)[:LONGEST_TEXT]}")


def _hidden(mail: Mail) -> list[str]:
    return ADDRESS.findall(mail.headers.get("bcc", ""))
