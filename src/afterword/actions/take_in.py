"""Take in: read files, keep the interview, plan it, and write the drafts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.actions.capture import capture, keep_sources, same_interview
from afterword.actions.follow_invitation import follow_invitation, invited_to
from afterword.actions.keep_own_past import keep_own_past
from afterword.actions.learn_from_mails import learn_from_mails
from afterword.actions.plan_again import plan_again
from afterword.actions.rehearse import Tools
from afterword.actions.take_post import take_post
from afterword.actions.write_drafts import write_drafts
from afterword.domain.capture.as_of import AFTER_THE_END, capture_as_of, later_mail
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.capture.sessions import calendars_of
from afterword.domain.facts import Captured, Seeker
from afterword.domain.send.states import Mover
from afterword.domain.sources import Bundle, Mailbox, SourceText
from afterword.errors import Missing, NoInterview, Unreadable
from afterword.ports import Reader
from afterword.store import access, models, queries

#: how the file of a typed interview is named
TYPED = "typed-"
_NOWHERE = "UTC"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the files: the interview's number, what was understood, what could not be read."""

    interview: int
    captured: Captured
    problems: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What the seeker typed, which outranks what was read: None where they did not.

    `zone` (IANA) is where their own clock is, for where no file tells it.
    """

    company: str | None = None
    role: str | None = None
    seeker: Seeker | None = None
    zone: str | None = None


def take_in(
    owner: models.Seeker,
    sources: Sequence[SourceText],
    reader: Reader,
    tools: Tools,
    now: datetime,
    *,
    into: int | None = None,
    told: Told | None = None,
) -> TakenIn:
    """Read the files, with those already kept of the same interview, and plan anew.

    Mail that came after the interview is heard, in order of date. A cancellation changes the
    interview it is about, and makes none.

    Without `into`, files that tell no date of their own join the only interview there is.
    Raises NoInterview where nothing says when it was and there is none, or more than one, to
    join; the first problem where no file could be read at all.
    """
    try:
        bundle, captured, joined = _understood(
            owner, sources, _Reading(reader, _known(owner, told), _zone(owner, told), tools.weights), into
        )
    except NoInterview:
        called_off = _called_off(owner, sources, reader.again(sources), tools, now)
        if called_off is None:
            raise
        return called_off
    captured = _with_told(captured, _told(owner, told, joined), owner)
    new = {source.file for source in sources}
    problems = tuple(problem for problem in bundle.problems if problem.file in new)
    interview = capture(owner, captured, _readable(sources, bundle), now, problems=problems)
    if bundle.resume:
        keep_own_past(owner, bundle.resume)
    learn_from_mails(owner, bundle.mails, now)
    plan_again(owner, interview, tools.policy, now)
    for mail in later_mail(bundle, captured.interview.end + AFTER_THE_END):
        take_post(owner, mail, tools.policy, now)
    write_drafts(owner, interview, tools, now)
    return TakenIn(interview, captured, problems)


def _called_off(
    owner: models.Seeker, sources: Sequence[SourceText], bundle: Bundle, tools: Tools, now: datetime
) -> TakenIn | None:
    """What becomes of files that only call off a session the journal knows; None where they do not."""
    calendars = [calendar for _, calendar in calendars_of(bundle, bundle.mails)]
    interview = invited_to(owner, calendars)
    if interview is None:
        return None
    follow_invitation(owner, calendars, tools.policy, now, Mover.SEEKER)
    keep_sources(interview, _readable(sources, bundle))
    return TakenIn(interview.pk, queries.situation(interview).captured, bundle.problems)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What reading needs beside the files: reader and weights, who the seeker is, where their clock is."""

    reader: Reader
    seeker: Mailbox | None
    zone: str | None
    weights: Weights


def _known(owner: models.Seeker, told: Told | None) -> Mailbox | None:
    """Who the seeker is, as far as the journal or the seeker says."""
    if owner.email:
        return Mailbox(owner.name, owner.email)
    return Mailbox(told.seeker.name, told.seeker.email) if told and told.seeker else None


def _zone(owner: models.Seeker, told: Told | None) -> str | None:
    """Where the seeker's clock is. UTC is what we write down where nobody knew: no answer."""
    known = owner.timezone if owner.timezone != _NOWHERE else ""
    return known or (told.zone if told else None)


def _understood(
    owner: models.Seeker, sources: Sequence[SourceText], reading: _Reading, into: int | None
) -> tuple[Bundle, Captured, int | None]:
    files = (*_kept(owner, into, sources), *sources) if into else sources
    bundle = replace(reading.reader.again(files), seeker=reading.seeker, zone=reading.zone)
    if len(bundle.problems) == len(sources) and not into:
        raise bundle.problems[0]
    try:
        captured = capture_as_of(bundle, reading.weights)
        known = None if into else same_interview(owner, captured)
        if known is None:
            return bundle, captured, into
        # What is kept of it is read along: an invitation alone must not wipe out the notes.
        return _understood(owner, sources, reading, known.pk)
    except NoInterview:
        only = _only_interview(owner)
        if into or only is None:
            raise
        return _understood(owner, sources, reading, only)


def _kept(owner: models.Seeker, interview: int, new: Sequence[SourceText]) -> list[SourceText]:
    """The files of the interview so far; one that comes again is taken as it is now."""
    again = {source.file for source in new}
    rows = access.interview(owner, interview).sources.exclude(file__in=again).order_by("pk")
    return [SourceText(row.file, row.text, bytes(row.content)) for row in rows if row.content is not None]


def _only_interview(owner: models.Seeker) -> int | None:
    rounds = list(queries.interviews(owner)[:2])
    return rounds[0].pk if len(rounds) == 1 else None


def _readable(sources: Sequence[SourceText], bundle: Bundle) -> list[SourceText]:
    """The new files that could be read, with the text a person reads where there is one."""
    failed = {problem.file for problem in bundle.problems}
    texts = {mail.file: mail.text for mail in bundle.mails}
    texts |= {notes.file: notes.text for notes in bundle.notes}
    texts |= {posting.file: posting.text for posting in bundle.postings}
    return [
        replace(source, text=texts.get(source.file, source.text))
        for source in sources
        if source.file not in failed
    ]


def _told_before(owner: models.Seeker, interview: int | None) -> Told:
    """What was typed when the interview was first taken in."""
    if interview is None:
        return Told()
    row = access.interview(owner, interview)
    if not row.sources.filter(file__startswith=TYPED).exists():
        return Told()
    return Told(row.application.company, row.application.role)


def _told(owner: models.Seeker, told: Told | None, interview: int | None) -> Told:
    """What is typed now, and what was typed before where it is not."""
    before, now = _told_before(owner, interview), told or Told()
    return replace(now, company=now.company or before.company, role=now.role or before.role)


def _with_told(captured: Captured, told: Told, owner: models.Seeker) -> Captured:
    read = captured.interview
    interview = replace(read, company=told.company or read.company, role=told.role or read.role)
    people = tuple(
        replace(person, organization=interview.company) if person.organization == read.company else person
        for person in captured.people
    )
    return replace(captured, interview=interview, people=people, seeker=_seeker(captured, told, owner))


def _seeker(captured: Captured, told: Told, owner: models.Seeker) -> Seeker:
    """Who the seeker is: as the journal knows, as typed, or as the files say, in this order."""
    said = told.seeker or captured.seeker
    zone = said.timezone if said.timezone not in {"", _NOWHERE} else told.zone or said.timezone
    known = Seeker(owner.name or said.name, owner.email or said.email, owner.timezone or zone)
    if not known.email or not known.name:
        raise Missing("name or address of yours", "nothing in the files says it")
    return known
