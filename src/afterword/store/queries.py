"""Reads of many rows. Each is one query, however many rows there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import OuterRef, Prefetch, Q, QuerySet, Subquery

from afterword.domain.facts import Captured
from afterword.domain.hear.known import Gone, Known
from afterword.domain.match.application import Candidacy
from afterword.domain.match.platforms import speaks_for_others
from afterword.domain.plan.preferences import Preferences
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.plan.situation import ENDINGS, News, Situation, Told
from afterword.domain.send.moment import Heard
from afterword.domain.send.states import ALIVE, SPENT, OutgoingState
from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import Sent, TouchpointState
from afterword.store import mapping, models
from afterword.store.elsewhere import elsewhere
from afterword.store.late import not_for_the_clock, questions


def interviews(owner: models.Seeker) -> QuerySet[models.Interview]:
    """All interviews of the owner, latest captured first."""
    rows = models.Interview.objects.filter(application__seeker=owner)
    return rows.select_related("application__seeker").order_by("-captured_at", "-pk")


def open_touchpoints(owner: models.Seeker) -> QuerySet[models.Touchpoint]:
    """What is planned or snoozed, in order of its best moment, with its latest version."""
    rows = models.Touchpoint.objects.filter(interview__application__seeker=owner, state__in=OPEN)
    return rows.select_related("interview__application").order_by("best", "pk")


def names_of(owner: models.Seeker) -> dict[tuple[int, str], str]:
    """The name of every person by application and key."""
    rows = models.Person.objects.filter(application__seeker=owner)
    return {
        (application, key): name for application, key, name in rows.values_list("application", "key", "name")
    }


def with_overdue(owner: models.Seeker, now: datetime) -> list[int]:
    """The numbers of interviews where something is past its latest, or has slept long enough."""
    late = Q(state=TouchpointState.PLANNED, latest__lt=now) & ~not_for_the_clock()
    awake = Q(state=TouchpointState.SNOOZED, snoozed_until__lte=now)
    rows = models.Touchpoint.objects.filter(late | awake, interview__application__seeker=owner)
    return sorted(set(rows.values_list("interview", flat=True)))


def heard_since(owner: models.Seeker, since: datetime) -> QuerySet[models.Signal]:
    """What was taken in since then, newest first."""
    return heard(owner).filter(dismissed_at=None, heard_at__gte=since).order_by("-heard_at", "-pk")


def heard(owner: models.Seeker) -> QuerySet[models.Signal]:
    """All that was heard, whatever became of it, the newest mail first."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner)
    return rows.select_related("interview__application").order_by("-at", "-pk")


def touchpoints(interview: models.Interview) -> QuerySet[models.Touchpoint]:
    """Every touchpoint of an interview, whatever has become of it."""
    return interview.touchpoints.select_related("interview__application").order_by("best", "pk")


def with_letters(rows: QuerySet[models.Touchpoint]) -> QuerySet[models.Touchpoint]:
    """The same touchpoints, each with its letter fetched along.

    `standing` is the version that stands (none or one) with its findings and approvals, `alive`
    what is on its way out, `late` what came too late to go by itself.
    """
    latest = models.DraftVersion.objects.filter(touchpoint=OuterRef("touchpoint")).order_by("-number")
    standing = models.DraftVersion.objects.filter(number=Subquery(latest.values("number")[:1]))
    alive = models.Outgoing.objects.filter(state__in=ALIVE).order_by("pk")
    return rows.prefetch_related(
        Prefetch("versions", standing.prefetch_related("findings", "approvals"), to_attr="standing"),
        Prefetch("outgoing", alive, to_attr="alive"),
        Prefetch("outgoing", questions(), to_attr="late"),
    )


def latest_version(touchpoint: models.Touchpoint) -> models.DraftVersion | None:
    """The version that stands."""
    return touchpoint.versions.select_related("touchpoint").order_by("-number").first()


def last_signal(owner: models.Seeker) -> int:
    """The number of the last signal heard, of anything; 0 before the first."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner)
    return rows.order_by("-pk").values_list("pk", flat=True).first() or 0


def standing_approval(version: models.DraftVersion) -> models.Approval | None:
    """The approval of this version that was not withdrawn."""
    return version.approvals.filter(withdrawn_at=None).order_by("-pk").first()


def queued(owner: models.Seeker) -> QuerySet[models.Outgoing]:
    """Everything of this owner that waits to go."""
    return _outgoing(owner).filter(state=OutgoingState.QUEUED)


def due(owner: models.Seeker, now: datetime) -> list[int]:
    """The numbers of what is due: queued, its moment come, no hold in force; the nearest deadline first."""
    rows = going_by(now).filter(touchpoint__interview__application__seeker=owner)
    return list(rows.order_by("touchpoint__latest", "goes_at", "pk").values_list("pk", flat=True))


def soon(until: datetime) -> dict[int, list[int]]:
    """The numbers of what is queued and goes by then, of everybody, by seeker."""
    found: dict[int, list[int]] = {}
    rows = going_by(until).order_by("goes_at", "pk")
    for owner, number in rows.values_list("touchpoint__interview__application__seeker", "pk"):
        found.setdefault(owner, []).append(number)
    return found


def going_by(until: datetime) -> QuerySet[models.Outgoing]:
    """What is queued and goes by then, of everybody."""
    ready = Q(not_before=None) | Q(not_before__lte=until)
    rows = models.Outgoing.objects.filter(ready, state=OutgoingState.QUEUED)
    return rows.filter(goes_at__lte=until, touchpoint__best__lte=until)


def claimed_before(owner: models.Seeker, moment: datetime) -> QuerySet[models.Outgoing]:
    """What a worker took and never reported back on."""
    return _outgoing(owner).filter(state=OutgoingState.CLAIMED, claimed_at__lt=moment)


def unsure(owner: models.Seeker) -> QuerySet[models.Outgoing]:
    """What may or may not have gone."""
    return _outgoing(owner).filter(state=OutgoingState.UNSURE).order_by("pk")


def in_hand(owner: models.Seeker, since: datetime) -> QuerySet[models.Outgoing]:
    """What the seeker took into their own hands since then, the earliest first."""
    rows = _outgoing(owner).filter(state=OutgoingState.HANDED_OVER, queued_at__gte=since)
    return rows.order_by("queued_at", "pk")


def in_doubt(owner: models.Seeker, claimed_before: datetime) -> QuerySet[models.Outgoing]:
    """What may or may not have gone: what is unsure, and what a worker took before that moment."""
    claimed = Q(state=OutgoingState.CLAIMED, claimed_at__lt=claimed_before)
    return _outgoing(owner).filter(Q(state=OutgoingState.UNSURE) | claimed).order_by("pk")


def not_known_to_have_gone(owner: models.Seeker, message_ids: Iterable[str]) -> QuerySet[models.Outgoing]:
    """Of these messages those that left our hands, or may have, and are not known to be sent."""
    rows = _outgoing(owner).filter(state__in=SPENT - {OutgoingState.SENT})
    return rows.filter(message_id__in=list(message_ids)).order_by("pk")


def outgoing(owner: models.Seeker) -> QuerySet[models.Outgoing]:
    """Everything that ever was on its way out, newest first."""
    return _outgoing(owner).order_by("-queued_at", "-pk")


def _outgoing(owner: models.Seeker) -> QuerySet[models.Outgoing]:
    rows = models.Outgoing.objects.filter(touchpoint__interview__application__seeker=owner)
    return rows.select_related("touchpoint__interview__application__seeker", "approval")


def signals(interview: models.Interview) -> QuerySet[models.Signal]:
    """What was heard about an interview and not dismissed, oldest mail first."""
    return interview.signals.filter(dismissed_at=None).order_by("at", "pk")


def situation(interview: models.Interview) -> Situation:
    """All that a plan of this interview starts from."""
    captured, own = mapping.captured(interview), preferences(interview.application.seeker)
    return Situation(
        captured=captured,
        signals=tuple(mapping.signal(row) for row in signals(interview)),
        sent=sent(interview),
        taken=tuple(mapping.taken(row) for row in interview.taken.order_by("at", "pk")),
        told=told(interview),
        elsewhere=elsewhere(interview, captured),
        preferences=own,
        booked=booked(interview) if own.daily else (),
        next_round=_next_round(interview, captured),
    )


def _next_round(interview: models.Interview, captured: Captured) -> bool:
    """Whether the journal holds a later round of this candidacy that was not called off."""
    if not captured.interview.sessions:
        return False
    rows = models.Session.objects.filter(interview__application=interview.application_id, called_off=False)
    return rows.exclude(interview=interview).filter(start__gte=captured.interview.end).exists()


def conversation(interview: models.Interview) -> Situation:
    """What was captured of an interview and what went: all that tells whether a mail belongs to it."""
    return Situation(mapping.captured(interview), sent=sent(interview))


def preferences(owner: models.Seeker) -> Preferences:
    """The seeker's own way; the standard one where nothing was said."""
    row = models.Preferences.objects.filter(seeker=owner).first()
    return mapping.preferences(row) if row else Preferences()


def booked(interview: models.Interview) -> tuple[datetime, ...]:
    """The moments of what the seeker's other interviews have ahead."""
    others = open_touchpoints(interview.application.seeker).exclude(interview=interview)
    return tuple(others.values_list("best", flat=True))


def told(interview: models.Interview) -> tuple[Told, ...]:
    """The news of this round, and the end of the candidacy wherever it was told."""
    rows = models.Told.objects.filter(interview__application=interview.application_id).order_by("at", "pk")
    mine = [row for row in rows if row.interview_id == interview.pk or row.news in ENDINGS]
    return tuple(mapping.told(row, _covered(row, interview)) for row in mine)


def _covered(row: models.Told, interview: models.Interview) -> tuple[str, ...]:
    """Who hears of an end in another round: of an acceptance those met there, else everybody."""
    if row.interview_id == interview.pk:
        return ()
    people = interview.people.values_list("key", flat=True)
    if row.news == News.ACCEPTED:
        later = Q(interviews__pk__gt=interview.pk) | Q(interviews__pk=row.interview_id)
        people = people.filter(pk__in=models.Person.objects.filter(later).values("pk"))
    return tuple(people.order_by("pk"))


def candidacy(interview: models.Interview) -> Situation:
    """What was captured of an interview, with what was heard and sent in the whole candidacy."""
    rounds = interview.application.interviews.order_by("pk")
    gone = sorted((one for round_ in rounds for one in sent(round_)), key=lambda one: one.at)
    heard = tuple(one.signal for one in heard_about(interview.application))
    own = preferences(interview.application.seeker)
    return Situation(mapping.captured(interview), heard, tuple(gone), told=told(interview), preferences=own)


def sent(interview: models.Interview) -> tuple[Sent, ...]:
    """What went about this interview, or may have gone, by mail or by the seeker's own hand."""
    by_mail = models.Outgoing.objects.filter(touchpoint__interview=interview, state__in=SPENT)
    by_hand = interview.touchpoints.filter(state=TouchpointState.DONE).exclude(outgoing__state__in=SPENT)
    every = [mapping.sent_by_mail(row) for row in by_mail.select_related("touchpoint")]
    every += [mapping.sent_by_hand(row) for row in by_hand]
    every += [mapping.sent_elsewhere(row) for row in written(interview)]
    return tuple(sorted(every, key=lambda one: one.at))


def written(interview: models.Interview) -> QuerySet[models.Written]:
    """What the seeker wrote elsewhere about an interview, and did not dismiss."""
    return interview.written.filter(dismissed_at=None).order_by("pk")


def written_by(owner: models.Seeker) -> QuerySet[models.Written]:
    """Everything that the seeker wrote elsewhere, over all applications, and did not dismiss."""
    rows = models.Written.objects.filter(interview__application__seeker=owner, dismissed_at=None)
    return rows.select_related("interview__application").order_by("pk")


def last_written(owner: models.Seeker) -> int:
    """The number of the last mail of the seeker's own that was noticed; 0 before the first."""
    rows = models.Written.objects.filter(interview__application__seeker=owner)
    return rows.order_by("-pk").values_list("pk", flat=True).first() or 0


def heard_about(application: models.Application) -> tuple[Heard, ...]:
    """Every signal of a candidacy, of all its rounds, with its number."""
    rows = models.Signal.objects.filter(interview__application=application, dismissed_at=None)
    return tuple(Heard(mapping.signal(row), row.pk) for row in rows.order_by("pk"))


def sender(owner: models.Seeker, chosen: str = "") -> Mailbox:
    """In whose name mail goes out: the chosen address's, the preferred account's, else the seeker's own."""
    own = senders(owner)
    wanted = (one for one in own if one.email.casefold() == chosen.casefold())
    return next(wanted, None) or next(iter(own), Mailbox(owner.name, owner.email))


def senders(owner: models.Seeker) -> list[Mailbox]:
    """Every name and address mail may go out in: of the accounts, the preferred first, and their aliases."""
    if owner.practising:
        return [Mailbox(owner.name, owner.email)]
    return [Mailbox(name or owner.name, address) for name, address in _addresses(owner)]


def _addresses(owner: models.Seeker) -> list[tuple[str, str]]:
    """Name and address of each account, the preferred first, and then of each alias."""
    rows = accounts(owner).prefetch_related("aliases")
    own = [(row.name, row.address) for row in rows]
    return own + [(alias.name or row.name, alias.address) for row in rows for alias in row.aliases.all()]


def accounts(owner: models.Seeker) -> QuerySet[models.MailAccount]:
    """The seeker's mail accounts, the preferred one first."""
    return models.MailAccount.objects.filter(seeker=owner).order_by("-preferred", "pk")


def account_of(owner: models.Seeker, address: str) -> models.MailAccount | None:
    """The account that sends in the name of this address; of none, the preferred one; None: no such."""
    rows = accounts(owner)
    if not address:
        return rows.first()
    named = Q(address__iexact=address) | Q(aliases__address__iexact=address)
    return rows.filter(named).distinct().first()


def sends(owner: models.Seeker) -> frozenset[str]:
    """Every address in whose name an account of the seeker's sends, in small letters."""
    return frozenset(address.casefold() for _, address in _addresses(owner))


def resting(owner: models.Seeker, now: datetime) -> frozenset[str]:
    """The mailboxes that are left alone for a while."""
    rows = models.Listening.objects.filter(seeker=owner, rest_until__gt=now)
    return frozenset(rows.values_list("mailbox", flat=True))


def known(owner: models.Seeker) -> Known:
    """Whose mail is read: everybody of every interview, and the threads of what went."""
    people = models.Person.objects.filter(application__seeker=owner)
    gone = _outgoing(owner).filter(state__in=SPENT).order_by("pk")
    first = models.Session.objects.filter(interview__application__seeker=owner).order_by("start").first()
    return Known(
        addresses=frozenset(filter(None, people.values_list("email", flat=True))),
        names=tuple(people.values_list("name", flat=True)),
        own=own_addresses(owner),
        gone=tuple(_gone(row) for row in gone),
        since=first.start if first else None,
        candidacies=candidacies(owner),
        written_to=_written_to(owner),
    )


def still_open(owner: models.Seeker) -> QuerySet[models.Application]:
    """The applications that the seeker did not end."""
    ended = models.Told.objects.filter(news__in=ENDINGS, interview__application__seeker=owner)
    return models.Application.objects.filter(seeker=owner).exclude(
        pk__in=ended.values("interview__application")
    )


def _written_to(owner: models.Seeker) -> frozenset[str]:
    """To whom the seeker may write about what is open: everybody known, and whence they wrote."""
    open_ones = still_open(owner)
    people = models.Person.objects.filter(application__in=open_ones).exclude(email=None)
    heard = models.Signal.objects.filter(interview__application__in=open_ones, dismissed_at=None)
    wrote = heard.filter(automatic=False).exclude(sender_email=None)
    found = (*people.values_list("email", flat=True), *wrote.values_list("sender_email", flat=True))
    return frozenset(address for address in found if address)


def own_addresses(owner: models.Seeker) -> frozenset[str]:
    """Every address of the seeker's."""
    return frozenset({owner.email, *(address for _, address in _addresses(owner))} - {""})


def candidacies(owner: models.Seeker) -> tuple[Candidacy, ...]:
    """Every application as a mail may name it: its house, its role, its number, its people's domains."""
    addresses: defaultdict[int, list[str | None]] = defaultdict(list)
    people = models.Person.objects.filter(application__seeker=owner)
    for application, address in people.values_list("application", "email"):
        addresses[application].append(address)
    rows = models.Application.objects.filter(seeker=owner).order_by("pk")
    return tuple(
        Candidacy(str(number), company, role, reference, _houses(addresses[number]))
        for number, company, role, reference in rows.values_list("pk", "company", "role", "reference")
    )


def _houses(addresses: Iterable[str | None]) -> frozenset[str]:
    """The domains of addresses that are one house's own."""
    domains = {(address or "").rpartition("@")[2].casefold() for address in addresses}
    return frozenset(domain for domain in domains if domain and not speaks_for_others(domain))


def _gone(row: models.Outgoing) -> Gone:
    in_hand = row.state == OutgoingState.HANDED_OVER
    return Gone(row.message_id, row.to_email, row.subject, _went_at(row), in_hand)


def _went_at(row: models.Outgoing) -> datetime:
    return row.ended_at or row.claimed_at or row.queued_at


def history(owner: models.Seeker, since: datetime | None = None) -> QuerySet[models.HistoryEntry]:
    """What changed, newest first."""
    rows = models.HistoryEntry.objects.filter(seeker=owner).select_related("interview")
    rows = rows.order_by("-at", "-pk")
    return rows if since is None else rows.filter(at__gte=since)


def recent(now: datetime) -> datetime:
    """From when on a change counts as news."""
    return now - timedelta(days=2)
