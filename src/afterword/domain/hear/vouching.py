"""Who vouches for a mail: what a stranger writes in an employer's name changes nothing by itself.

A sender's address can be forged, and one that looks alike can be bought. So a mail stands for
what it says only where it answers a message of ours, whose number a stranger cannot know, or
comes from a person, a house or an applicant system that is known. Anything else is told, and
the seeker says whether it is true.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from afterword.domain.facts import Captured, Person
from afterword.domain.match.application import names_employer
from afterword.domain.match.platforms import is_private, speaks_for_others
from afterword.domain.match.sender import by_email
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Signal, SignalKind

#: what changes a plan for everybody, or for good
_WEIGHTY = frozenset(
    {
        *(SignalKind.REJECTION, SignalKind.SOFT_REJECTION, SignalKind.OFFER, SignalKind.NEXT_ROUND),
        *(SignalKind.STOP_REQUEST, SignalKind.LEFT_COMPANY),
    }
)


def in_doubt(mail: Mail, signal: Signal, captured: Captured) -> bool:
    """Whether a mail says what would change the plan, and nobody known vouches for it."""
    if signal.kind is SignalKind.BOUNCE:  # a report of a message that never was ours silences nobody
        return bool(mail.original_message_id) and not signal.in_thread_of
    asks = weighty(signal) or signal.kind is SignalKind.REQUEST  # papers go to nobody whom nobody knows
    return asks and not signal.in_thread_of and not vouched(mail.sender.email, captured)


def weighty(signal: Signal) -> bool:
    """Whether it changes a plan for everybody, or for good, or by when they decide."""
    said = signal.kind in _WEIGHTY or signal.lifts_contact_rule or signal.forbids_contact
    return said or signal.decision_date is not None


def vouched(address: str, captured: Captured) -> bool:
    """Whether mail from this address may speak for the employer: a person's, their house's, a platform's."""
    domain = _domain(address)
    if by_email(address, captured.people) or domain in _houses(captured.people):
        return True
    if speaks_for_others(domain):
        return not is_private(domain)
    return names_employer(domain, captured.interview.company)


def answered_where_known(mail: Mail, captured: Captured) -> Mail:
    """The mail without a Reply-To that nobody vouches for: answers go to the sender then."""
    kept = tuple(box for box in mail.reply_to if vouched(box.email, captured))
    return replace(mail, reply_to=kept)


def _houses(people: Iterable[Person]) -> frozenset[str]:
    """The domains that are the houses of these people, as nobody's private mail is."""
    domains = {_domain(person.email) for person in people if person.email}
    return frozenset(domain for domain in domains if domain and not speaks_for_others(domain))


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip().casefold()
