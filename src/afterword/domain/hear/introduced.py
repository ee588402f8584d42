"""Whom a mail brings in: in the copy, or in words. Each is proposed to the seeker, and not written to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from afterword.domain.facts import Captured, Person
from afterword.domain.hear.newcomers import NOBODY
from afterword.domain.hear.own_words import is_own
from afterword.domain.hear.pointed import ADDRESS, names_in, pointed_at
from afterword.domain.hear.sentences import sentences
from afterword.domain.hear.vouching import vouched
from afterword.domain.hear.writer import human_name
from afterword.domain.match.platforms import is_private, speaks_for_others
from afterword.domain.match.sender import by_email, by_name, name_words
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Introduced

MOST = 3  # of one mail: a longer list is a distribution, no introduction

#: how somebody is brought in, by language
_BRINGS_IN = re.compile(
    r"\b(?:copy(?:ing)?|copied|cc'?(?:ing|ed|d)|loop(?:ing|ed)?|adding|bring(?:ing)? in|introduc\w+|meet|"
    r"my colleague|"
    r"our colleague|my assistant|hand(?:ing)? (?:you )?over|taking over|takes? (?:it |this )?over|"
    r"will (?:arrange|coordinate|schedule|organi[sz]e|set up|be in touch|reach out|contact you|help|"
    r"look after|take care)|"
    r"in (?:cc|kopie|copie|copia)|setze? .{1,60} in|kopie|kolleg(?:e|in|en)|übernimmt|übergebe|kümmert sich|"
    r"meldet sich|stimmt .{1,40} ab|assistent(?:in)?|ansprechpartner(?:in)?|"
    r"mets? .{0,60}en copie|collègue|assistante?|se chargera|prendra (?:contact|le relais)|présente|"
    r"s'occupera|vous contactera|"
    r"pongo .{0,60}en copia|copio a|compañer[oa]|asistente|se encargará|se pondrá en contacto|te presento|"
    r"le presento|coordinará)\b",
    re.IGNORECASE,
)
#: what is said of somebody who is only spoken of
_ONLY_NAMED = re.compile(
    r"\b(?:regards|greetings|grüße|grüßen|cordialement|saludos|no longer|not longer|has left|left the|"
    r"nicht mehr|ne travaille plus|ya no)\b",
    re.IGNORECASE,
)


#: what a capital letter begins beside a name, in German above all
_NOUN = re.compile(
    r"^(?:(?:Kolleg(?:e|in|en)|Assistent(?:in)?|Leiter(?:in)?|Personalleiter(?:in)?|Recruiter(?:in)?|Chef(?:in)?"
    r"|Team|Colleague|Assistant|Manager) )+"
)
#: small words that look like a part of the name before them
_AFTER = re.compile(r" (?:in|en|und|and|et|ins|zur|zum|as|als|per|via|cc) .*")
#: words before a name that make it a place's, or a role's
_NO_PERSON = (
    r"(?:\b(?:from|at|near|aus|the|der|das|le|el|for|as|als)|"
    r"(?<!copy)(?<!copying)(?<!loop)(?<!looping)(?<!bring)(?<!bringing) in) "
)


def introduced(mail: Mail, captured: Captured) -> tuple[Introduced, ...]:
    """Whom a mail that is vouched for brings in, in its own order.

    Never the seeker, the sender, a robot, somebody known, or an address that speaks for many.
    """
    if not vouched(mail.sender.email, captured):
        return ()
    found: dict[frozenset[str], Introduced] = {}
    for each in (*_in_words(mail), *_in_copy(mail, captured)):
        words = name_words(each.name)
        if not words or _known(each, mail, captured):
            continue
        before = found.get(words)
        if before is None or (each.email and not before.email):
            found[words] = Introduced(each.name, each.email, each.words or (before.words if before else ""))
    return tuple(found.values()) if len(found) <= MOST else ()


def strangers(
    introduced: tuple[Introduced, ...], people: Sequence[Person], own: Collection[str] = ()
) -> tuple[Introduced, ...]:
    """Those who are neither among these people nor the seeker, whose addresses are `own`."""
    return tuple(one for one in introduced if not _met(one, people) and not is_own(one.email, own))


def decided(place: int, settled: Collection[str]) -> bool:
    """Whether the seeker decided on the introduction at that place of its mail (from 1)."""
    return bool({added(place), declined(place)} & set(settled))


def added(place: int) -> str:
    """What is noted with the signal of an introduction that was taken up."""
    return f"introduced_{place}_added"


def declined(place: int) -> str:
    """What is noted with the signal of an introduction that was not."""
    return f"introduced_{place}_declined"


def _in_words(mail: Mail) -> Iterator[Introduced]:
    for sentence in sentences(mail.visible or mail.text):
        if not _BRINGS_IN.search(sentence) or _ONLY_NAMED.search(sentence):
            continue
        for box in _pointed(sentence, mail):
            name = human_name(_AFTER.sub("", _NOUN.sub("", box.name)), box)
            if name and not re.search(_NO_PERSON + re.escape(name), sentence):
                yield Introduced(name, box.email or _address_of(name, (*mail.cc, *mail.to)), sentence)


def _pointed(sentence: str, mail: Mail) -> list[Mailbox]:
    """The addresses of a sentence with their names; and the names, where it has no address."""
    found = [box for box in pointed_at(sentence, mail) if box.name]
    return found or [Mailbox(name, "") for name in names_in(ADDRESS.sub(" ", sentence), mail)]


def _in_copy(mail: Mail, captured: Captured) -> Iterator[Introduced]:
    """Those in the copy, with a human name and an address of the employer's own."""
    for box in mail.cc:
        name = human_name(box.name, box)
        if name and vouched(box.email, captured):
            yield Introduced(name, box.email)


def _address_of(name: str, boxes: Iterable[Mailbox]) -> str:
    return next((box.email for box in boxes if name_words(box.name) == name_words(name)), "")


def _known(each: Introduced, mail: Mail, captured: Captured) -> bool:
    seeker = captured.seeker
    domain = each.email.rpartition("@")[2]
    return bool(
        each.email.casefold() in {seeker.email.casefold(), mail.sender.email.casefold()}
        or name_words(each.name) in (name_words(seeker.name), name_words(mail.sender.name))
        or NOBODY.search(each.email)
        or (each.email and speaks_for_others(domain) and not is_private(domain))
        or _met(each, captured.people)
    )


def _met(each: Introduced, people: Sequence[Person]) -> bool:
    known = each.email and by_email(each.email, people)
    return bool(known or by_name(each.name, people))
