"""Renew: after the seeker changed what is known, plan and write again, and tell what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet

from afterword.actions.plan_again import plan_again
from afterword.actions.rehearse import Tools
from afterword.actions.write_drafts import write_drafts
from afterword.domain.touchpoints import Purpose
from afterword.store import access, models, queries


@dataclass(frozen=True, slots=True)
class Renewal:
    """One thing that came of it: `add`, `update`, `cancel`, `revive`, `wake` or `written`."""

    what: str
    touchpoint: int
    person: str
    purpose: Purpose


def renew(owner: models.Seeker, interview: int, tools: Tools, now: datetime) -> tuple[Renewal, ...]:
    """Plan and write one interview anew; what changed, in the order it happened. Raises Missing."""
    seen = last_entry(owner)
    models.Interview.objects.filter(pk=interview, application__seeker=owner).update(changed_at=None)
    plan_again(owner, interview, tools.policy, now)
    write_drafts(owner, interview, tools, now)
    return since(owner, interview, seen)


#: changes of what is known, by their code in the history
OF_WHAT_IS_KNOWN = frozenset(
    {
        "item_added",
        "item_corrected",
        "item_removed",
        "item_put_back",
        "item_overtook",
        "item_overtaken",
        "person_corrected",
        "address_used",
        "decision_date_set",
        "suggestion_taken",
        "news_told",
        "mail_placed",
        "mail_vouched",
        "introduced_added",
        *("session_moved", "session_called_off", "session_added", "session_instead"),
        *("you_moved_session", "you_called_off_session"),
        "heard",
        "signal_corrected",
        "signal_dismissed",
        "wrote",
        "wrote_plain",
    }
)
#: of what holds for every interview
_OF_EVERYTHING = frozenset({"preferences_set", "voice_set", "voice_learned"})
#: for how long nobody types before the plan is made anew
QUIET = timedelta(seconds=5)


def waiting_to_renew(now: datetime) -> QuerySet[models.Interview]:
    """Interviews of anybody that were changed by typing, where the typing has ended."""
    return models.Interview.objects.filter(changed_at__lte=now - QUIET)


def renew_typed(owner: models.Seeker, tools: Tools, now: datetime) -> None:
    """Plan and write anew wherever this seeker typed and has stopped."""
    for interview in waiting_to_renew(now).filter(application__seeker=owner).values_list("pk", flat=True):
        renew(owner, interview, tools, now)


def renew_after(
    owner: models.Seeker, entry: models.HistoryEntry, tools: Tools, now: datetime
) -> tuple[Renewal, ...]:
    """Renew where an entry that was taken back had changed what is known; what came of it."""
    if entry.code in _OF_EVERYTHING:
        return renew_all(owner, tools, now)
    if entry.code not in OF_WHAT_IS_KNOWN or entry.interview_id is None:
        return ()
    if entry.code == "news_told":
        return renew_candidacy(owner, entry.interview_id, tools, now)
    return _renew_each(owner, [*_left_behind(entry), entry.interview_id], tools, now)


def _left_behind(entry: models.HistoryEntry) -> list[int]:
    """The interviews that a mail was heard in before it was placed elsewhere."""
    was = (step["was"].get("interview_id") for step in entry.steps if step["was"])
    return [number for number in was if number and number != entry.interview_id]


def renew_candidacy(owner: models.Seeker, interview: int, tools: Tools, now: datetime) -> tuple[Renewal, ...]:
    """Renew every round of the application: an end that was told ends them all. Raises Missing."""
    rounds = access.interview(owner, interview).application.interviews.order_by("pk")
    return _renew_each(owner, list(rounds.values_list("pk", flat=True)), tools, now)


def renew_all(owner: models.Seeker, tools: Tools, now: datetime) -> tuple[Renewal, ...]:
    """Renew every interview of the seeker: their own way holds for all."""
    rounds = models.Interview.objects.filter(application__seeker=owner).order_by("pk")
    return _renew_each(owner, list(rounds.values_list("pk", flat=True)), tools, now)


def _renew_each(
    owner: models.Seeker, interviews: list[int], tools: Tools, now: datetime
) -> tuple[Renewal, ...]:
    return tuple(one for number in interviews for one in renew(owner, number, tools, now))


def last_entry(owner: models.Seeker) -> int:
    """The number of the latest entry of the history, from which `since` tells; 0 before the first."""
    return owner.history.order_by("-pk").values_list("pk", flat=True).first() or 0


def since(owner: models.Seeker, interview: int, seen: int) -> tuple[Renewal, ...]:
    """What changed on the plan of an interview, and what was written, after the entry of that number."""
    entries = owner.history.filter(pk__gt=seen, interview=interview).order_by("pk")
    round_ = access.interview(owner, interview)
    rows = {str(row.pk): row for row in round_.touchpoints.all()}
    names = queries.names_of(owner)
    found: dict[tuple[str, str], Renewal] = {}
    for entry in entries:
        what = _WHAT.get(entry.code)
        row = rows.get(entry.params.get("touchpoint", ""))
        if what and row:
            name = names.get((round_.application_id, row.person), row.person)
            found[what, str(row.pk)] = Renewal(what, row.pk, name, Purpose(row.purpose))
    return tuple(found.values())


_WHAT = {
    "touchpoint_add": "add",
    "touchpoint_update": "update",
    "touchpoint_cancel": "cancel",
    "touchpoint_revive": "revive",
    "touchpoint_wake": "wake",
    "draft_written": "written",
}
