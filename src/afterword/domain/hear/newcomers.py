"""Somebody who writes and was not met: from their mail on they are a person, too."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.domain.capture.addresses import Addressed, Custom, salutation
from afterword.domain.capture.names import Name, parse_name
from afterword.domain.facts import Captured, Person, Role
from afterword.domain.hear.writer import writer
from afterword.domain.match.sender import by_name
from afterword.domain.sources import Mail

#: addresses that nobody reads
NOBODY = re.compile(
    r"no-?_?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounce|notification|portal@|newsletter",
    re.IGNORECASE,
)


def with_newcomer(captured: Captured, mail: Mail) -> Captured:
    """What is known, and the sender as a person where a human name is new to us.

    A robot, the seeker and anybody known by address or name add nobody.
    """
    name, email = writer(mail), (mail.reply_to[0] if mail.reply_to else mail.sender).email
    if name is None or _is_known(captured, name, email) or NOBODY.search(mail.sender.email):
        return captured
    return replace(captured, people=(*captured.people, newcomer(name, email, captured)))


def _is_known(captured: Captured, name: str, email: str) -> bool:
    folded = {name.casefold(), email.casefold()}
    seeker = captured.seeker
    known = {seeker.name.casefold(), seeker.email.casefold()}
    if by_name(name, captured.people):
        return True
    for person in captured.people:
        known |= {person.name.casefold(), (person.email or "").casefold()}
        words = set(re.findall(r"\w+", person.name.casefold()))
        if words and (words <= set(re.findall(r"\w+", name.casefold()))):
            return True
    return bool(folded & known)


def newcomer(name: str, email: str, captured: Captured) -> Person:
    """Somebody of this name and address (empty: unknown), of whom nothing else is known yet."""
    parsed = parse_name(name)
    zone = next((p.timezone for p in captured.people if p.timezone), None)
    return Person(
        key=re.sub(r"\W+", "-", name.casefold()).strip("-"),
        name=name,
        role=Role.RECRUITER,
        given=parsed.given if parsed else None,
        family=parsed.family if parsed else None,
        email=email or None,
        organization=captured.interview.company,
        timezone=zone,
        zone_from="organization" if zone else None,
        address=_greeting(parsed, captured),
        met=False,
    )


def _greeting(name: Name | None, captured: Captured) -> str:
    custom = Custom(captured.language, captured.country, captured.sector)
    return salutation(Addressed(name), custom) if name else ""
