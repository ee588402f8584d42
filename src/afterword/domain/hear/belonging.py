"""Why a mail was taken to belong where it was heard, the surest first: as a code, for words to tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from afterword.domain.facts import Captured, Person, Reason
from afterword.domain.match.application import About
from afterword.domain.match.sender import by_email
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Signal, SignalKind

UNKNOWN = Reason("belongs_unknown")


def belongs(signal: Signal) -> Reason:
    """Why it is here; UNKNOWN of what was heard before this was kept."""
    return signal.particulars.belongs or UNKNOWN


def belonging(signal: Signal, why: Reason) -> Signal:
    """The same signal with the reason why it is here."""
    return replace(signal, particulars=replace(signal.particulars, belongs=why))


def by_thread(signal: Signal) -> Reason:
    """It answers a message of ours, by that message's own number."""
    return Reason("belongs_thread", {"subject": signal.subject})


def by_person(mail: Mail, signal: Signal, captured: Captured) -> Reason:
    """It is from somebody known, by address or name; or tells of an address of theirs."""
    who = captured.person(signal.person)
    name = who.name if who else ""
    if signal.kind is SignalKind.BOUNCE:
        return Reason("belongs_failed", {"person": name, "address": _of(who)})
    if by_email(mail.sender.email, captured.people):
        return Reason("belongs_address", {"person": name, "address": mail.sender.email})
    if _stands(_of(who), (box.email for box in mail.reply_to)):
        return Reason("belongs_reply_to", {"person": name, "address": _of(who)})
    return Reason("belongs_name", {"person": name, "address": mail.sender.email})


def by_application(told: About) -> Reason:
    """It names the application: by its reference, its house, or its name."""
    first = told.evidence[0] if told.evidence else UNKNOWN
    return Reason(f"belongs_by_{first.code}", first.params)


def _of(person: Person | None) -> str:
    return (person.email or "") if person else ""


def _stands(address: str, among: Iterable[str]) -> bool:
    return bool(address) and address.casefold() in {one.casefold() for one in among}
