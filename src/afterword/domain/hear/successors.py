"""Who takes over: the person that somebody who has left names for what was theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.facts import Captured, Person, Role
from afterword.domain.hear.newcomers import newcomer
from afterword.domain.hear.pointed import pointed_at
from afterword.domain.hear.sentences import sentences
from afterword.domain.match.sender import by_email, by_name
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Signal, SignalKind

#: what is about hiring, and what is about something else
_OURS = re.compile(
    r"\b(?:jobs?|hiring|recruit\w*|candidates?|candidac\w+|applications?|applicants?|interviews?|process|roles?"
    r"|vacanc\w+|positions?|talent|bewerb\w*|stellen?|personal\w*|vagas?|candidat\w*|seleç\w+|recrutement"
    r"|candidature\w*|selección|vacante\w*|sollicitat\w*|vacature\w*|selezion\w*|taken? (?:that|it|this) over"
    r"|takes? over|took over|successor|nachfolg\w*|übernimmt|übernommen|assum\w+|reprend|opvolg\w*)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:accounts?|invoices?|billing|press|sales|orders?|support|rechnung\w*|buchhaltung|bestellung\w*"
    r"|presse|faturas?|financeiro|facturas?|comptabilité|factur\w*|fatturazione)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(r"^(?:info|office|hello|contact|team|mail|reception|surgery|kontakt|contato)$")


def with_successor(captured: Captured, mail: Mail, signal: Signal) -> tuple[Captured, Signal]:
    """Of somebody who has left: who takes over as a person, and as whom the signal is about.

    What they name for other matters than hiring is nobody's successor. Unchanged for any other
    signal, where nobody is named, and where the mail is neither from an address that is known
    nor in our thread: whom a stranger names is nobody to write to.
    """
    told_by = signal.in_thread_of or by_email(mail.sender.email, captured.people)
    if signal.kind is not SignalKind.LEFT_COMPANY or not told_by:
        return captured, signal
    heir = successor(mail)
    if heir is None:
        return captured, signal
    known = by_email(heir.email, captured.people) or by_name(heir.name, captured.people)
    if known and known != signal.person:
        return captured, replace(signal, about=known)
    if not heir.name or known:
        return captured, signal
    person = _person(heir, captured, captured.person(signal.person))
    return replace(captured, people=(*captured.people, person)), replace(signal, about=person.key)


def successor(mail: Mail) -> Mailbox | None:
    """The mailbox that a farewell points to, in the words about hiring first; None without any."""
    found = sorted(_named(mail), key=lambda each: -each[0])
    return found[0][1] if found and found[0][0] >= 0 else None


def _named(mail: Mail) -> Iterator[tuple[int, Mailbox]]:
    for sentence in sentences(mail.visible or mail.text):
        fit = bool(_OURS.search(sentence)) - 2 * bool(_OTHERS.search(sentence))
        for box in pointed_at(sentence, mail):
            if box.email:
                office = bool(_OFFICE.match(box.email.partition("@")[0].casefold()))
                yield fit + bool(box.name) - office, box
            elif fit > 0:
                yield 0, box


def _person(heir: Mailbox, captured: Captured, gone: Person | None) -> Person:
    role = gone.role if gone else Role.RECRUITER
    return replace(newcomer(heir.name, heir.email, captured), role=role)
