"""Somebody who writes and was not met: from their mail on they are a person, too."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.domain.facts import Captured, Person, Role
from afterword.domain.sources import Mail

_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")
_NOBODY = re.compile(
    r"no-?_?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounce|notification|portal@|newsletter|"
    r"(?:talent|hiring|recruit\w*|careers?|jobs|hr|people|placement|mail(?:box)?)"
    r" ?(?:team|office|portal|system)?$",
    re.IGNORECASE,
)


def with_newcomer(captured: Captured, mail: Mail) -> Captured:
    """What is known, and the sender as a person where a human name is new to us.

    A robot, the seeker and anybody known by address or name add nobody.
    """
    name, email = _who(mail)
    if name is None or _is_known(captured, name, email) or _NOBODY.search(mail.sender.email):
        return captured
    return replace(captured, people=(*captured.people, _person(name, email, captured)))


def _who(mail: Mail) -> tuple[str | None, str]:
    """The human name the mail gives, and where an answer goes."""
    back = mail.reply_to[0] if mail.reply_to else mail.sender
    lines = [line.strip(" *-–—") for line in mail.signature.splitlines()]
    names = (back.name, mail.sender.name, *lines[:3])
    return next((_straight(name) for name in names if _is_name(name)), None), back.email


def _is_name(text: str) -> bool:
    name = _straight(text)
    return bool(_NAME.fullmatch(name)) and not _NOBODY.search(name) and name == _capitalised(name)


def _straight(text: str) -> str:
    """The name first to last: "Cho, Winnie (HR)" is Winnie Cho."""
    bare = re.sub(r"\([^)]*\)", "", text).strip(" \"'")
    last, comma, first = bare.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else bare


def _capitalised(name: str) -> str:
    particles = {
        "de",
        "da",
        "do",
        "dos",
        "das",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "del",
        "di",
        "bin",
        "al",
    }
    words = name.split()
    return " ".join(w if w in particles or not w[0].islower() else w.capitalize() for w in words)


def _is_known(captured: Captured, name: str, email: str) -> bool:
    folded = {name.casefold(), email.casefold()}
    seeker = captured.seeker
    known = {seeker.name.casefold(), seeker.email.casefold()}
    for person in captured.people:
        known |= {person.name.casefold(), (person.email or "").casefold()}
        words = set(re.findall(r"\w+", person.name.casefold()))
        if words and (words <= set(re.findall(r"\w+", name.casefold()))):
            return True
    return bool(folded & known)


def _person(name: str, email: str, captured: Captured) -> Person:
    given, _, family = name.partition(" ")
    zone = next((p.timezone for p in captured.people if p.timezone), None)
    return Person(
        key=re.sub(r"\W+", "-", name.casefold()).strip("-"),
        name=name,
        role=Role.RECRUITER,
        given=given,
        family=family or None,
        email=email,
        organization=captured.interview.company,
        timezone=zone,
        zone_from="organization" if zone else None,
        address=_greeting(given, captured.language),
        met=False,
    )


def _greeting(given: str, language: str) -> str:
    greetings = {
        "pt": f"Oi, {given}",
        "es": f"Hola, {given}",
        "fr": f"Bonjour {given}",
        "de": f"Guten Tag {given}",
    }
    return greetings.get(language[:2], f"Hi {given}")
