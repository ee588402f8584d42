"""Tell news: what only the seeker can know, from a coffee that was held to an offer accepted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.domain.plan.situation import ENDINGS, News
from afterword.domain.plan.standing import OVER, standing
from afterword.domain.plan.whereabouts import seeker_zone
from afterword.domain.send.states import Mover
from afterword.errors import Refused, Unusable
from afterword.store import access, mapping, models, queries
from afterword.store.trail import Trail

_OF_SOMEBODY = frozenset({News.COFFEE_HELD, News.MET_AT_EVENT})
_WITH_A_DAY = frozenset({News.APPLIED, News.OTHER_OFFER})


@dataclass(frozen=True, slots=True)
class OpenApplication:
    """Another application that nobody has closed. `interview` is the number of its latest round."""

    interview: int
    company: str
    role: str


@transaction.atomic
def tell_news(
    owner: models.Seeker,
    interview: int,
    news: str,
    now: datetime,
    *,
    person: str = "",
    day: date | None = None,
    on: date | None = None,
) -> int:
    """Keep a piece of news; the number of the entry that `undo` takes.

    `person` is the key of whom a talk or a meeting was with, `on` the day it was (else today);
    `day` is the closing date of an application, or by when another offer wants its answer.
    Raises Missing, Unusable, Refused (`whom`, `told_before`, `interview_held`,
    `in_the_past`, `not_yet`).
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    what = _known(news)
    _check(round_, what, person, day, now)
    at = _moment(round_, on, now)
    about = person if what in _OF_SOMEBODY else None
    row = round_.told.create(news=what, person=about, day=day if what in _WITH_A_DAY else None, at=at)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.made(row)
    known = round_.people.filter(key=about).first()
    told = {"person": known.name} if known else {}
    return trail.write("news_told", round_, news=what, **told).pk


def other_open(owner: models.Seeker, interview: int) -> tuple[OpenApplication, ...]:
    """The other applications that are still open, to be closed kindly where the seeker wishes."""
    here = access.interview(owner, interview).application_id
    latest: dict[int, models.Interview] = {}
    for row in queries.interviews(owner).exclude(application=here):
        latest.setdefault(row.application_id, row)
    rows = [row for row in latest.values() if standing(queries.candidacy(row)).outcome not in OVER]
    return tuple(OpenApplication(row.pk, row.application.company, row.application.role) for row in rows)


def close_kindly(owner: models.Seeker, interviews: Sequence[int], now: datetime) -> tuple[int, ...]:
    """Tell each of these that another offer was accepted; the numbers of the entries."""
    with transaction.atomic():
        return tuple(tell_news(owner, number, News.ACCEPTED_ELSEWHERE, now) for number in interviews)


def _known(news: str) -> News:
    try:
        return News(news.replace("-", "_"))
    except ValueError:
        raise Unusable("news", ", ".join(each.replace("_", "-") for each in News)) from None


def _check(round_: models.Interview, news: News, person: str, day: date | None, now: datetime) -> None:
    if news in _OF_SOMEBODY and not round_.people.filter(key=person).exists():
        raise Refused("whom")
    same = models.Told.objects.filter(interview__application=round_.application_id, news=news)
    if news in ENDINGS and same.exists():
        raise Refused("told_before")
    if news is News.APPLIED and round_.sessions.exists():
        raise Refused("interview_held")
    if news is News.OTHER_OFFER and day and day < now.date():
        raise Refused("in_the_past")


def _moment(round_: models.Interview, on: date | None, now: datetime) -> datetime:
    """Noon of the day it was, where the seeker is; now, where it was today."""
    here = ZoneInfo(seeker_zone(mapping.captured(round_)))
    if on is None or on == now.astimezone(here).date():
        return now
    moment = datetime.combine(on, time(12), here)
    if moment > now:
        raise Refused("not_yet")
    return moment
