"""Capture: keep what was read of an interview. The same UID twice is the same interview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.actions.remember_problems import remember_problems
from afterword.domain.facts import Captured, ContactPolicy, DebriefItem, Person, Session
from afterword.domain.hear.invitations import rank_of
from afterword.domain.send.states import Mover
from afterword.domain.sources import SourceText
from afterword.errors import Unreadable
from afterword.store import access, mapping, models
from afterword.store.columns import columns, plain, storable
from afterword.store.trail import Trail

_STRICTEST_LAST = [ContactPolicy.OPEN, ContactPolicy.VIA_RECRUITER_ONLY, ContactPolicy.NONE]


@transaction.atomic
def capture(
    owner: models.Seeker,
    found: Captured,
    sources: Sequence[SourceText],
    now: datetime,
    *,
    problems: Sequence[Unreadable] = (),
    invited: bool = False,
) -> int:
    """Keep an interview, or bring the one that is known up to date; its number.

    It is the same interview where a session has the same calendar UID, or, without any, the
    same start with the same employer. What the seeker added or corrected stays as they left
    it. `problems` are remembered until a file of that name can be read; `invited` where the
    machine read it in a mail. All of it is kept, or nothing.
    """
    owner = access.locked(owner)
    _introduce(owner, found)
    trail = Trail(owner, Mover.CLOCK if invited else Mover.SEEKER, now)
    interview = same_interview(owner, found)
    code = "captured_again" if interview else "round_invited" if invited else "captured"
    if interview is None:
        interview = _new_interview(owner, found, trail, now)
    _bring_up_to_date(interview, found)
    keep_sources(interview, sources)
    remember_problems(owner, interview.pk, problems, {source.file for source in sources})
    first = found.interview.sessions[0] if found.interview.sessions else None
    told = {"uid": first.uid or "", "start": first.start.isoformat()} if invited and first else {}
    trail.write(code, interview, company=found.interview.company, role=found.interview.role, **told)
    return interview.pk


def _introduce(owner: models.Seeker, found: Captured) -> None:
    """The first source that tells the seeker's name, address and zone fills in the blanks."""
    for name in ("name", "email", "timezone"):
        if not getattr(owner, name):
            setattr(owner, name, storable(getattr(found.seeker, name)))
    owner.save()


def same_interview(owner: models.Seeker, found: Captured) -> models.Interview | None:
    """The interview of the journal that this is another reading of, if it is there."""
    mine = models.Interview.objects.filter(application__seeker=owner).select_related("application__seeker")
    uids = [storable(session.uid) for session in found.interview.sessions if session.uid]
    known = mine.filter(sessions__uid__in=uids).order_by("pk").first()
    if known or uids:
        return known
    starts = [session.start for session in found.interview.sessions]
    employer = mine.filter(application__company__iexact=storable(found.interview.company))
    return employer.filter(sessions__start__in=starts).order_by("pk").first()


def _new_interview(owner: models.Seeker, found: Captured, trail: Trail, now: datetime) -> models.Interview:
    names = columns(found.interview, "company", "role")
    same = {f"{name}__iexact": value for name, value in names.items()}
    application = owner.applications.filter(**same).first()
    if application is None:
        application = owner.applications.create(**names)
        trail.made(application)
    interview = application.interviews.create(captured_at=now)
    trail.made(interview)
    return interview


def _bring_up_to_date(interview: models.Interview, found: Captured) -> None:
    _candidacy(interview, found)
    interview.stage = plain(found.interview.stage)
    interview.role_source = plain(found.interview.role_source)
    interview.unread = plain(found.unread)
    interview.save()
    named = [row for row in interview.people.all() if "name" in row.by_hand]
    people = [_person(interview.application, person) for person in found.people]
    interview.people.set([*people, *named])
    _sessions(interview, found)
    interview.evidence.all().delete()
    for fact in found.evidence:
        interview.evidence.create(**plain(fact))
    _items(interview, found)


def _sessions(interview: models.Interview, found: Captured) -> None:
    """The slots as read, but for those of which a later word came, be it from the mailbox."""
    read = {_slot(session.uid, session.instance): session for session in found.interview.sessions}
    rows = {_slot(row.uid, row.instance): row for row in interview.sessions.exclude(uid=None)}
    later = {slot: row.pk for slot, row in rows.items() if _is_later(row, read.get(slot))}
    interview.sessions.exclude(pk__in=later.values()).delete()
    for session in found.interview.sessions:
        if _slot(session.uid, session.instance) not in later:
            interview.sessions.create(**mapping.session_columns(session))


def _slot(uid: str | None, instance: str | None) -> tuple[str, str]:
    return storable(uid or ""), storable(instance or "")


def _is_later(row: models.Session, read: Session | None) -> bool:
    """Whether what is kept of a slot outranks what was read; what was called off stays, to be found again."""
    if read is None:
        return row.called_off
    kept = rank_of(row.sequence, row.stamp, off=row.called_off)
    return kept > rank_of(read.sequence, read.stamp, off=False)


def _candidacy(interview: models.Interview, found: Captured) -> None:
    """What belongs to the candidacy. A later round never loosens what an earlier one forbade."""
    application = interview.application
    learned = mapping.application_columns(found)
    if found.decision_date is None or application.decision_by_hand:  # what was told before stays
        learned = {name: value for name, value in learned.items() if not name.startswith("decision_")}
    rules = list(found.contact_rules)
    if application.interviews.count() > 1:
        policies = [ContactPolicy(application.contact_policy), found.contact_policy]
        learned["contact_policy"] = max(policies, key=_STRICTEST_LAST.index)
        learned = {name: value for name, value in learned.items() if value is not None}
        rules = [*map(mapping.contact_rule, application.contact_rules.all()), *rules]
    for name, value in learned.items():
        setattr(application, name, value)
    application.save()
    application.contact_rules.all().delete()
    for rule in dict.fromkeys(rules):
        application.contact_rules.create(**plain(rule))


def _person(application: models.Application, found: Person) -> models.Person:
    learned = mapping.person_columns(found)
    known = application.people.filter(key=found.key).first()
    if known is None:
        return application.people.create(**learned)
    for name, value in learned.items():
        if value is not None and name not in known.by_hand:
            setattr(known, name, value)
    known.save()
    return known


def _items(interview: models.Interview, found: Captured) -> None:
    """What was read, but for what the seeker added, corrected or took out: that stays as they left it.

    Keys count what one reading found and mean something else after the next, so a reading is
    known by the words it rests on; one that is found again keeps its row, which a page may
    show at this moment.
    """
    known = list(interview.items.order_by("-by_hand", "id"))
    for item in found.items:
        row = next((one for one in known if one.source == plain(item.source)), None)
        if row is None:
            interview.items.create(**mapping.item_columns(replace(item, key=free_key(interview, item.key))))
            continue
        known.remove(row)
        if not row.by_hand:
            _read_anew(row, item)
    for row in known:
        if not row.by_hand:
            row.delete()


def _read_anew(row: models.DebriefItem, item: DebriefItem) -> None:
    for name, value in mapping.item_columns(replace(item, key=row.key)).items():
        setattr(row, name, value)
    row.save()


def free_key(interview: models.Interview, wanted: str) -> str:
    """The key that was wanted for an item, with a number behind it where it is taken."""
    taken = set(interview.items.values_list("key", flat=True))
    numbers = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(key for key in (wanted, *numbers) if key not in taken)


def keep_sources(interview: models.Interview, sources: Sequence[SourceText]) -> None:
    """Keep the files of an interview; one of a name that is known takes its place."""
    for source in sources:
        interview.sources.update_or_create(
            file=storable(source.file),
            defaults={"text": storable(source.text), "content": source.content},
        )
