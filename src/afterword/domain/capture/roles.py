"""What each person is in this process, by title and by what is said of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.domain.capture.lexicon.titles import COORDINATING, MANAGING, NOT_MANAGING, RECRUITING, TOP
from afterword.domain.capture.sightings import Found, Seen
from afterword.domain.facts import Role

_MANAGER: Final = re.compile(
    r"\b(?:i|you)(?:'d| would|'ll| will)? (?:answer|be answering|report|be reporting) to\b"
    r"|(?:you(?:'d| would|'ll| will)|role|position|coo|cto|cfo)?\s?report(?:s|ing)? to\b(?! work)"
    r"|\b(?:your|my) (?:future |would-?be |potential |direct |new |next )?(?:manager|boss"
    r"|supervisor|line manager)|hiring manager|\bthe (?:manager|boss|mgr)\b|\(m(?:ana)?ge?r\b"
    r"|(?:line|reporting) manager|reporting (?:officer|supervisor)|supervisor of (?:the"
    r"|this) (?:position|role|post)|(?:would|will) supervise (?:me|you|the (?:role|post))|reports (?:to"
    r"|into) (?:him|her|them)\b"
    r"|\bwork(?:ing)? (?:directly )?(?:under|for) (?:her|him|them)\b|whom (?:i'd|i would) report to"
    r"|\b(?:i'd|i would|i'll|you'd|you would|you'll) be (?:under|working (?:for|under))\b"
    r"|in charge of the (?:team|unit|section|crew|post)|would be (?:my|the|your) (?:boss|manager|chef)"
    r"|wäre (?:\w+ )?(?:chef"
    r"|vorgesetz)|(?:künftige|zukünftige|direkte)\w* (?:chef|vorgesetz)|\bchefin?\b"
    r"|hire is (?:hers|his|theirs)|seria (?:minha|meu) (?:chef|gestor)|(?:minha"
    r"|meu) (?:futur[oa] )?(?:chefe|gestora?|líder)|runs the team|heads the team|team (?:you'd"
    r"|you would|i'd|i would) join",
    re.IGNORECASE,
)
_CHAIR: Final = re.compile(
    r"\(chair\)|\bchairing\b|panel chair|chair of (?:the )?(?:panel|committee|search)|\(vorsitz\)"
    r"|search committee chair|chairs? the (?:panel|search)",
    re.IGNORECASE,
)
_PEER: Final = re.compile(
    r"\bpeer\b|team ?mate|would be (?:my|your) (?:colleague|peer|teammate)|future colleague"
    r"|\bkolleg(?:e|in)\b|fellow \w+|same role as|on the (?:same )?team\b|\bcolega\b|\bsits? next"
    r"|\bsit(?:s|ting)? (?:right )?(?:beside|next to|across from|opposite) me\b|neben mir"
    r"|ao meu lado|à côté de moi|a mi lado|\bsame job as\b|my opposite number"
    r"|coll[eè]gue",
    re.IGNORECASE,
)
_LEADS_PART: Final = re.compile(
    r"\b(?:lidera|leads|runs|leitet|heads)\b|\b(?:lead|líder|leiter(?:in)?)\b", re.IGNORECASE
)
_DEPUTY: Final = re.compile(
    r"\b(?:deputy|assistant|asst|vice principal|stellv\w*|stv|associate|junior)\b", re.IGNORECASE
)
_APPLICATIONS: Final = re.compile(
    r"\bcvs?\b|résumés?|resumes?\b|\bappl(?:y|ications?)\b|bewerb|candidatur|curr[ií]cul|lebenslauf",
    re.IGNORECASE,
)
_TELLING: Final = 3  # letters: "VP" says little
_LEAST: Final = 3.0


@dataclass(frozen=True, slots=True)
class Process:
    """What roles are told by besides titles: the posting's "reporting to", the agency, the role sought."""

    role: str = ""
    reports_to: str = ""
    agency: str | None = None
    agency_domains: frozenset[str] = frozenset()


def roles(people: Sequence[Found], process: Process) -> list[Role]:
    """The role of each, in order. At most one is the hiring manager."""
    given = [_plain(person, process) for person in people]
    scores = [
        (_manages(p, process, people) if role is None else 0.0, -i)
        for i, (p, role) in enumerate(zip(people, given, strict=True))
    ]
    best = max(scores, default=(0.0, 0))
    chosen = -best[1] if best[0] >= _LEAST else None
    told = [
        Role.HIRING_MANAGER if i == chosen else role or _rest(people[i], process, chosen)
        for i, role in enumerate(given)
    ]
    told = [_on_board(person, role, people, told, chosen) for person, role in zip(people, told, strict=True)]
    return told if Role.RECRUITER in told else _with_recruiter(people, told, given)


def _on_board(
    person: Found, role: Role, people: Sequence[Found], told: Sequence[Role], manager: int | None
) -> Role:
    """Somebody from personnel who sits on a board that another writes for is one of the board."""
    if role is not Role.RECRUITER or manager is None or _is_contact(person):
        return role
    sat = {start for s in person.sightings for start in s.sessions}
    beside_manager = any(sat & set(s.sessions) for s in people[manager].sightings)
    desk = any(
        other is Role.COORDINATOR and any(s.seen is Seen.SENDER for s in p.sightings)
        for p, other in zip(people, told, strict=True)
    )
    return Role.PANELIST if beside_manager and desk else role


def _is_contact(person: Found) -> bool:
    return any(s.seen in {Seen.SENDER, Seen.ORGANIZER, Seen.POSTING, Seen.COPIED} for s in person.sightings)


def _with_recruiter(people: Sequence[Found], told: list[Role], given: list[Role | None]) -> list[Role]:
    """Where nobody recruits by title, whoever arranged it and takes the applications does."""
    takes = [
        role in {Role.COORDINATOR, Role.PANELIST} and given[i] is None and _takes_applications(people[i])
        for i, role in enumerate(told)
    ]
    return [Role.RECRUITER if taken else role for role, taken in zip(told, takes, strict=True)]


def _takes_applications(person: Found) -> bool:
    posted = [s.beside for s in person.sightings if s.seen is Seen.POSTING]
    arranged = any(s.seen in {Seen.SENDER, Seen.ORGANIZER} for s in person.sightings)
    return arranged and any(_APPLICATIONS.search(words) for words in posted)


def _plain(person: Found, process: Process) -> Role | None:
    """Recruiter or coordinator, where title, address or place in the process says so."""
    titles = " | ".join(s.title for s in person.sightings if s.title)
    near = " | ".join(_near(s.beside) for s in person.sightings if s.seen is not Seen.SUMMARY)
    if _explicit(person):
        return None
    if any(e.split("@")[-1] in process.agency_domains for e in person.emails):
        return Role.COORDINATOR if re.search(COORDINATING, titles, re.IGNORECASE) else Role.RECRUITER
    if re.search(COORDINATING, titles, re.IGNORECASE) and not re.search(
        r"adviser|advisor|partner|manager", titles, re.IGNORECASE
    ):
        return Role.COORDINATOR
    if re.search(RECRUITING, titles, re.IGNORECASE) or re.search(RECRUITING, near, re.IGNORECASE):
        return Role.RECRUITER
    return None


def _near(words: str) -> str:
    """The few words right around the name."""
    before, _, after = words.partition("[]")
    own = re.split(r"[,;]|\b(?:and|und|e|et|y|then|dann)\b", before)[-1]
    return f"{own.strip()[-18:]} [] {after.strip()[:24]}" if after else ""


def _explicit(person: Found) -> bool:
    return bool(_MANAGER.search(person.words))


def _manages(person: Found, process: Process, people: Sequence[Found]) -> float:
    score = 0.0
    title = " | ".join(s.title for s in person.sightings if s.title)
    if _explicit(person):
        score = 10.0
    if process.reports_to and _named_in(person, process.reports_to):
        score = max(score, 9.0)
    if _CHAIR.search(person.words):
        score = max(score, 5.0)
    managing = re.search(MANAGING, re.sub(NOT_MANAGING, " ", title, flags=re.IGNORECASE), re.IGNORECASE)
    if managing:
        score = max(score, 3.0 if re.search(TOP, title, re.IGNORECASE) else 4.0)
        score -= 0.8 * bool(_DEPUTY.search(title))
    if not score and _alone(person, people, process):
        score = _LEAST
    return score + 0.4 * bool(score and _present(person))


def _named_in(person: Found, line: str) -> bool:
    family = next((n.family for n in person.names if n.family), None)
    if family and re.search(rf"\b{re.escape(family)}\b", line):
        return True
    title = person.title or ""
    return (
        bool(title)
        and len(title) >= _TELLING
        and re.search(rf"\b{re.escape(title)}\b", line, re.IGNORECASE) is not None
    )


def _present(person: Found) -> bool:
    """Whether somebody sat across the table, and did not only send the invitation."""
    seen = {s.seen for s in person.sightings}
    if any(s.sessions or s.joins for s in person.sightings) or Seen.SCHEDULE in seen:
        return True
    return Seen.NOTES in seen and not seen & {Seen.ORGANIZER, Seen.SENDER, Seen.COPIED, Seen.POSTING}


def _alone(person: Found, people: Sequence[Found], process: Process) -> bool:
    """Whether this is the only one the seeker talked to, recruiters and offices aside."""
    others = [p for p in people if p is not person and _present(p) and _plain(p, process) is None]
    return (_present(person) or any(s.seen is Seen.NOTES for s in person.sightings)) and not others


def _rest(person: Found, process: Process, manager: int | None) -> Role:
    if _PEER.search(person.words):
        return Role.PEER
    sought_lead = re.search(r"\blead|líder|leit|manager|supervisor", process.role, re.IGNORECASE)
    only_notes = all(s.seen is Seen.NOTES for s in person.sightings)
    if manager is not None and sought_lead and only_notes and _LEADS_PART.search(person.words):
        return Role.PEER
    if _present(person):
        return Role.PANELIST
    if any(s.seen in {Seen.ORGANIZER, Seen.SENDER, Seen.POSTING} for s in person.sightings):
        return Role.COORDINATOR
    return Role.PANELIST if any(s.sessions for s in person.sightings) else Role.OTHER
