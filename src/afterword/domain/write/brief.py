"""The brief of one message: all that a writer is given, and nothing a writer must not have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from afterword.domain.facts import Captured, ContactPolicy, Evidence, Kind, Person, Quote, Role
from afterword.domain.plan.policy import Limits
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.slots import Slot
from afterword.domain.touchpoints import Purpose, Sent, Signal, Touchpoint
from afterword.domain.write.mentionable import Mentionable, is_receipt, mentionable

_LEGAL_FORM = re.compile(
    r"(?:,?\s+(?:inc|incorporated|corp|corporation|llc|l\.l\.c|llp|lp|ltd|limited|pvt|private|plc|co|"
    r"& co|and co|gmbh|mbh|ag|se|kg|kgaa|ug|ohg|e\.\s?v|e\.\s?k|eg|k\.\s?k|kabushiki kaisha|"
    r"s\.?\s?a|s\.?\s?a\.?\s?s|s\.?\s?a\.?\s?r\.?\s?l|s\.?\s?r\.?\s?l|s\.?\s?p\.?\s?a|"
    r"b\.?\s?v|n\.?\s?v|ab|as|oy|oyj|aps|pty|pte|sdn|bhd|ltda|eireli)\b\.?)+$",
    re.IGNORECASE,
)
#: what a salutation of some distance begins with, beside the English ones
_DISTANT = frozenset(
    [
        "Sehr",
        "Guten",
        "Prezado",
        "Prezada",
        "Caro",
        "Cara",
        "Estimado",
        "Estimada",
        "Madame",
        "Monsieur",
        "Gentile",
        "Geachte",
    ]
)
_FAMILIAR = ("Hallo ", "Hi ", "Hey ", "Liebe ", "Lieber ", "Moin ", "Servus ", "Salut ", "Ciao ")
#: characters of a role or an employer
MOST_NAME = 200
_ARRANGERS = {Role.RECRUITER, Role.COORDINATOR}


@dataclass(frozen=True, slots=True)
class Passed:
    """Somebody whom the receiver is asked to thank, and what may be said of the talk with them."""

    person: Person
    mentions: tuple[Mentionable, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """What one message rests on. `seed` varies the phrases between the people of one employer.

    `mentions` may all be said to `person`; `pass_on` are those to be thanked through them.
    `title` is the role without codes and brackets. `signal` is the message being answered.
    `formal` keeps a distance; `familiar` is du, tu or tú, where the language tells them apart.
    `held` is the day of the interview, the last one before the message. `most_characters` is
    what the note of an invitation may have. `chosen` is the offered time that the seeker took,
    `none_suits` where none of them does. `thanked` where thanks went to them before; `brought`
    are the keys of the promises that were kept.
    """

    touchpoint: Touchpoint
    person: Person
    seeker: str
    company: str
    title: str
    language: str
    seed: int
    mentions: tuple[Mentionable, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    pass_on: tuple[Passed, ...] = ()
    decision_date: date | None = None
    decision_source: Quote | None = None
    role_source: Quote | None = None
    signal: Signal | None = None
    formal: bool = False
    familiar: bool = False
    held: date | None = None
    most_characters: int = Limits().invitation
    chosen: Slot | None = None
    none_suits: bool = False
    thanked: bool = False
    brought: frozenset[str] = frozenset()

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """All that the message does, its own purpose first."""
        return (self.touchpoint.purpose, *self.touchpoint.also)

    @property
    def arranger(self) -> bool:
        """Whether the receiver set the interview up rather than held it."""
        return self.person.role in _ARRANGERS

    def of(self, *kinds: Kind) -> tuple[Mentionable, ...]:
        """The mentions of these kinds, this person's own before those said to everybody."""
        found = [mention for mention in self.mentions if mention.kind in kinds]
        return tuple(sorted(found, key=lambda mention: not mention.personally))


def brief_of(touchpoint: Touchpoint, situation: Situation) -> Brief | None:
    """The brief of a touchpoint; None where its person is unknown."""
    captured = situation.captured
    person = captured.person(touchpoint.person)
    if person is None:
        return None
    source = captured.decision_source
    return Brief(
        touchpoint=touchpoint,
        person=person,
        seeker=captured.seeker.name,
        company=company_of(captured.interview.company),
        title=title_of(captured.interview.role),
        language=captured.language,
        seed=captured.people.index(person),
        mentions=mentionable(captured, person),
        evidence=captured.evidence,
        pass_on=_pass_on(captured, person),
        decision_date=captured.decision_date,
        decision_source=source if source is not None and is_receipt(source) else None,
        role_source=captured.interview.role_source,
        signal=_answered(touchpoint, situation.signals),
        formal=_formal(person),
        familiar=_familiar(person, captured),
        held=_held(touchpoint, captured),
        most_characters=situation.preferences.limits.get("invitation", Limits().invitation),
        thanked=any(_thanked(sent, person) for sent in situation.sent),
        brought=frozenset(item for sent in situation.sent for item in sent.items),
    )


def _thanked(sent: Sent, person: Person) -> bool:
    return sent.person == person.key and Purpose.THANK_YOU in {sent.purpose, *sent.also}


def _held(touchpoint: Touchpoint, captured: Captured) -> date | None:
    """The day of the last session before the message, where the receiver is."""
    ends = [session.end for session in captured.interview.sessions if session.end <= touchpoint.best]
    return max(ends).astimezone(touchpoint.best.tzinfo).date() if ends else None


def title_of(role: str) -> str:
    """The role as one would say it: no brackets, no codes, nothing after a comma or a dash."""
    bare = re.sub(r"\s*[(\[{][^()\[\]{}]*[)\]}]", "", _short(role))
    bare = re.split(r"\s+[-–—|]\s+|\s*,\s+", bare)[0]
    # "Production Planner / Planificateur …": one of two names is enough, a single word may be half of one
    first, _, second = bare.partition(" / ")
    bare = first if len(first.split()) > 1 and second else bare
    return re.sub(r"\s+", " ", bare).strip(" ,-–/")


def company_of(company: str) -> str:
    """The employer as one speaks of it: without "Inc.", "GmbH" or "K.K.", nor its initials in brackets."""
    whole = _short(company)
    bare = re.sub(r"\s*\([^()]*\)$", "", whole)
    return _LEGAL_FORM.sub("", bare).strip(" ,") or whole


def _short(name: str) -> str:
    """On one line and not endless: what a posting gives as a name may be anything."""
    return " ".join(name.split())[:MOST_NAME]


def _pass_on(captured: Captured, person: Person) -> tuple[Passed, ...]:
    """Through somebody who arranged it, and only where the others may not be written to."""
    if person.role not in _ARRANGERS or captured.contact_policy is not ContactPolicy.VIA_RECRUITER_ONLY:
        return ()
    others = [p for p in captured.people if p.key != person.key and p.met and p.role not in _ARRANGERS]
    return tuple(Passed(other, _of_work(mentionable(captured, other))) for other in others)


def _of_work(mentions: Sequence[Mentionable]) -> tuple[Mentionable, ...]:
    return tuple(m for m in mentions if m.personally and m.kind in {Kind.TOPIC, Kind.MOMENT, Kind.NEED})


def _answered(touchpoint: Touchpoint, signals: Sequence[Signal]) -> Signal | None:
    return next((s for s in signals if touchpoint.answers and s.message_id == touchpoint.answers), None)


def _formal(person: Person) -> bool:
    """Whether the salutation keeps a distance: "Dear Ms. …", "Sehr geehrte …"; not "Dear Sal"."""
    spoken = person.address.split()
    if spoken and spoken[0] in _DISTANT:
        return True
    return len(spoken) > 2 and spoken[0] in {"Dear", "Respected"}  # noqa: PLR2004 - a title stands before the name


def _familiar(person: Person, captured: Captured) -> bool:
    """Whether the salutation is one of first names, and not for want of a family name alone."""
    if captured.language == "es" and person.address.startswith("Hola"):
        return True  # in Spain first names mean tú; elsewhere usted stays
    if not person.address.startswith(_FAMILIAR):
        return False
    named = [other for other in captured.people if other.address.startswith(_FAMILIAR) and other.family]
    return bool(person.family or named)
