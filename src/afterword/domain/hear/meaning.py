"""What a mail means, by itself: its kind, until when, and the words that told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afterword.domain.hear.automatic import Automatic, automatic, vacation_end
from afterword.domain.hear.confidence import BY_HEADERS, might_be, sure_of
from afterword.domain.hear.cues import Language, Sign
from afterword.domain.hear.deadlines import (
    Calendar,
    answer_due,
    day_back,
    named,
    promised,
    reopening,
    stands_until,
)
from afterword.domain.hear.forwarded import Forwarded, forwarded
from afterword.domain.hear.job import JobNamed, job_named
from afterword.domain.hear.language import languages
from afterword.domain.hear.learned import judge
from afterword.domain.hear.notices import is_notice
from afterword.domain.hear.offered import offered
from afterword.domain.hear.overruling import overrules, stands, told_by_headers
from afterword.domain.hear.particulars import covered_by, door, new_address, wanted
from afterword.domain.hear.phrases import language as phrases_of
from afterword.domain.hear.pointed import naming
from afterword.domain.hear.questions import Asked, asked
from afterword.domain.hear.sentences import sentences
from afterword.domain.hear.slashes import day_first
from afterword.domain.hear.verdict import Told, Verdict, decide
from afterword.domain.hear.weigh import EVIDENCE_WORDS, Weighed, weigh
from afterword.domain.match.sender import name_words
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import NO_PARTICULARS, Particulars, SignalKind

GREETING_WORDS = 4
ANSWERS = ("re:", "aw:", "sv:", "antw:", "r:", "rép", "res:", "rv:")
#: what the words of somebody with a new address are easily taken for
_SOUNDS_LIKE_A_MOVE = frozenset({SignalKind.LEFT_COMPANY, SignalKind.SCHEDULING})
_TELLING = 3  # letters of a name, before an address is known by it
NO = (SignalKind.REJECTION, SignalKind.SOFT_REJECTION)


@dataclass(frozen=True, slots=True)
class Heard:
    """A mail's meaning without any context.

    `until` is as in Signal; `answer_by` the day an answer is asked for, however loosely it was
    named; `questions` the sentences that ask; `author` who wrote the words, where the sender
    only hands them on; `reopens` when a
    refusal says there will be something again; `sure` from 0 to 1 how often such a reading is
    right. `evidence` is copied from the mail, 2 to 40 words, or empty.
    """

    kind: SignalKind
    until: date | None = None
    evidence: str = ""
    automatic: bool = False
    person: str | None = None
    company: str | None = None
    role: str | None = None
    questions: tuple[str, ...] = ()
    decision_date: date | None = None
    answer_by: date | None = None
    reopens: date | None = None
    lifts_contact_rule: bool = False
    forbids_contact: bool = False
    forwarded: Forwarded | None = None
    particulars: Particulars = NO_PARTICULARS
    sure: float = 1.0
    perhaps: tuple[SignalKind, ...] = ()


@dataclass(frozen=True)
class Reading:
    """One mail, read once: its sentences, their signs and what they ask."""

    mail: Mail
    sentences: tuple[str, ...]
    weighed: Weighed
    asked: Asked
    automatic: Automatic
    calendar: Calendar
    forwarded: Forwarded | None
    notice: bool = False


def classify(mail: Mail, country: str | None = None) -> Heard:
    """What a mail means by its own words and headers; nobody else's quoted words decide."""
    reading = read(mail, country)
    verdict, words, sure, perhaps = _verdict(reading)
    if verdict.kind in _SOUNDS_LIKE_A_MOVE and _only_moved(reading):
        verdict = Verdict(SignalKind.OTHER)
    job = JobNamed() if verdict.kind is SignalKind.BOUNCE else job_named(mail, reading.sentences)
    due = answer_due(reading.sentences, reading.calendar)
    weighed = reading.weighed
    return Heard(
        kind=verdict.kind,
        until=until(verdict.kind, reading),
        evidence=words,
        automatic=reading.automatic > Automatic.NO or reading.notice,
        person=job.person,
        company=job.company,
        role=job.role,
        questions=reading.asked.all,
        decision_date=_decision_date(verdict.kind, reading),
        answer_by=due.found.last if due else None,
        reopens=reopening(reading.sentences, reading.calendar) if verdict.kind in NO else None,
        lifts_contact_rule=weighed.stands(Sign.LIFT),
        forbids_contact=weighed.stands(Sign.FORBID) or verdict.kind is SignalKind.STOP_REQUEST,
        forwarded=reading.forwarded,
        particulars=particulars(verdict.kind, reading),
        sure=sure,
        perhaps=perhaps,
    )


def _only_moved(reading: Reading) -> bool:
    """Whether a person tells where they are to be written to now: no departure, and no hour is asked."""
    address = new_address(reading.mail, reading.sentences) if reading.automatic is Automatic.NO else None
    local = (address or "").partition("@")[0].casefold()
    return any(len(word) >= _TELLING and word in local for word in name_words(reading.mail.sender.name))


def particulars(kind: SignalKind, reading: Reading) -> Particulars:
    """What else belongs to this kind of mail."""
    mail, said, weighed = reading.mail, reading.sentences, reading.weighed
    match kind:
        case SignalKind.SCHEDULING | SignalKind.NEXT_ROUND | SignalKind.REPLY_QUESTION:
            chosen = bool(reading.asked.times)
            return Particulars(offered=() if mail.calendars else offered(said, reading.calendar, asks=chosen))
        case SignalKind.OOO:
            covers, address = covered_by(mail, said), new_address(mail, said)
            return Particulars((), covers, address, pointed_words=naming(said, covers, address))
        case SignalKind.REQUEST:
            return Particulars(wants=wanted(reading.asked.papers or said))
        case SignalKind.SOFT_REJECTION:
            words = weighed.sentences(Sign.OPEN_DOOR) or (_loudest_hope(weighed),)
            return Particulars(door=door(words), door_words=_short(words[0]))
        case SignalKind.BOUNCE | SignalKind.LEFT_COMPANY | SignalKind.REPLY | SignalKind.OTHER:
            address = new_address(mail, said)
            return Particulars(new_address=address, pointed_words=naming(said, None, address))
        case _:
            return Particulars()


def _loudest_hope(weighed: Weighed) -> str:
    """Where no phrase opens a door, what invites elsewhere; empty without that."""
    return next(iter(weighed.sentences(Sign.INVITE)), "")


def _verdict(reading: Reading) -> tuple[Verdict, str, float, tuple[SignalKind, ...]]:
    """The verdict, its evidence, how sure it is and what else it may be; by the rules, or as learned."""
    told = facts_of(reading)
    verdict = decide(told)
    if told_by_headers(told, verdict):
        return verdict, evidence(verdict, reading), BY_HEADERS, ()
    judged = judge(told, reading.sentences, reading.mail.subject, verdict)
    tongues = [tongue for _, tongue in reading.calendar.languages]
    if not overrules(judged, told, verdict, reading.sentences, tongues):
        sure = sure_of(verdict.kind, verdict, judged, stands=stands(told, verdict))
        return verdict, evidence(verdict, reading), sure, might_be(verdict.kind, judged)
    sure = sure_of(judged.kind, verdict, judged, stands=stands(told, verdict))
    return Verdict(judged.kind), _short(judged.loudest[judged.kind]), sure, might_be(judged.kind, judged)


def read(mail: Mail, country: str | None = None) -> Reading:
    """Take a mail apart: the sender's own words, and those of a third person handed on."""
    spoken_tags = languages("\n".join((*_subject(mail), mail.visible or mail.text)))
    tongues: tuple[Language, ...] = tuple(phrases_of(tag) for tag in spoken_tags)
    passed_on = forwarded(mail, tongues, tuple(box.email for box in mail.to))
    text = mail.visible if mail.visible.strip() else ("" if passed_on else mail.text)
    own = sentences(text)
    if passed_on:
        own = (*own, *sentences(passed_on.text))
    weighed = weigh((*own, *_subject(mail)), tongues)
    written = mail.date.date() if mail.date else None
    calendar = Calendar(written, tuple(zip(spoken_tags, tongues, strict=True)), country, day_first(mail))
    questions = asked(own, weighed, tongues)
    notice = is_notice(mail, own)
    return Reading(mail, own, weighed, questions, automatic(mail), calendar, passed_on, notice)


def _subject(mail: Mail) -> tuple[str, ...]:
    """The subject, where it is the sender's own and not that of the message answered."""
    return () if _answers(mail) or not mail.subject else (mail.subject,)


def _answers(mail: Mail) -> bool:
    """Whether the mail stands in a thread, by its headers or its subject."""
    return bool(mail.in_reply_to or mail.references) or mail.subject.casefold().startswith(ANSWERS)


def facts_of(reading: Reading) -> Told:
    """All that a verdict rests on."""
    mail = reading.mail
    return Told(
        weighed=reading.weighed,
        asked=reading.asked,
        automatic=reading.automatic,
        failed=bool(mail.failed),
        report=mail.is_report,
        invited=any(calendar.method in ("REQUEST", "CANCEL") for calendar in mail.calendars),
        dated=not mail.is_report and any(True for _ in named(reading.sentences, reading.calendar)),
        vacation=vacation_end(mail) is not None,
        answering=_answers(mail),
        notice=reading.notice,
        threaded=mail.in_reply_to is not None or bool(mail.references),
    )


def until(kind: SignalKind, reading: Reading) -> date | None:
    """The day that belongs to this kind of mail, or None.

    A round's answer is due on a day only where a day was named by number; a bare weekday
    there ("let me know by Tuesday") stands in `answer_by`.
    """
    said, calendar = reading.sentences, reading.calendar
    due = answer_due(said, calendar)
    match kind:
        case SignalKind.OOO:
            return vacation_end(reading.mail) or day_back(_away(reading), said, calendar)
        case SignalKind.OFFER:
            return due.found.last if due else stands_until(said, calendar)
        case SignalKind.NEXT_ROUND | SignalKind.SCHEDULING | SignalKind.REQUEST:
            return due.found.last if due and due.exact else None
        case SignalKind.REPLY_QUESTION:
            return due.found.last if due else day_back(_away(reading), (), calendar)
        case SignalKind.OTHER | SignalKind.REPLY:
            return _decision_date(kind, reading)
        case _:
            return None


def _away(reading: Reading) -> tuple[str, ...]:
    return reading.weighed.sentences(Sign.AWAY)


def _decision_date(kind: SignalKind, reading: Reading) -> date | None:
    if kind not in (SignalKind.OTHER, SignalKind.REPLY) or reading.weighed.stands(Sign.ALIEN):
        return None
    return promised(reading.sentences, reading.calendar)


def evidence(verdict: Verdict, reading: Reading) -> str:
    """The words that told, copied; a question where it is the question that decided."""
    if verdict.kind is SignalKind.REPLY_QUESTION:
        return _short(reading.asked.substance[0])
    words = reading.weighed.evidence(*verdict.signs)
    if not words and verdict.kind is SignalKind.SCHEDULING and reading.asked.times:
        words = reading.asked.times[0]
    said = sorted(reading.sentences, key=lambda sentence: len(sentence.split()) < GREETING_WORDS)
    return _short(words or next(iter(said), reading.mail.subject))


def _short(sentence: str) -> str:
    return " ".join(sentence.split()[:EVIDENCE_WORDS])
