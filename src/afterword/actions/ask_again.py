"""Ask again: what was approved while a mail seemed to mean something else waits for a new word."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q, QuerySet

from afterword.domain.facts import Reason
from afterword.domain.send.look_again import FOR_EVERYBODY
from afterword.domain.send.states import CANCELLABLE, SPENT, OutgoingState
from afterword.domain.touchpoints import SignalKind
from afterword.store import models, outbox

#: what a hold in the outbox is called that an absence made
ABSENT = "absent"


def ask_again(row: models.Signal, why: Reason, now: datetime) -> None:
    """Withdraw what was approved before the mail meant what it means now, of everybody it concerns.

    The look before sending asks only what was heard since an approval; this mail was heard before
    it, and said something else. What an absence kept back is looked at anew. Call it in a transaction.
    """
    _look_anew(row)
    if row.dismissed_at:
        return
    for touchpoint in _concerned(row):
        in_hand = touchpoint.outgoing.filter(state__in=SPENT - {OutgoingState.SENT})
        if in_hand.exists():
            known = models.Approval.objects.filter(outgoing__in=in_hand, heard_through__gte=row.pk)
            known.update(heard_through=row.pk - 1)
        elif not touchpoint.outgoing.filter(state=OutgoingState.SENT).exists():
            outbox.take_back(touchpoint, now, why)


def _look_anew(row: models.Signal) -> None:
    held = models.Outgoing.objects.filter(
        touchpoint__interview__application__seeker=row.interview.application.seeker_id,
        state__in=CANCELLABLE,
        code=ABSENT,
    )
    held.update(not_before=None, code="", params={})


def _concerned(row: models.Signal) -> QuerySet[models.Touchpoint]:
    """What is for whoever wrote it, or of whom it tells; news for all concerns the whole application."""
    application = row.interview.application
    here = Q(interview__application=application.pk)
    for_all = row.kind in FOR_EVERYBODY | {SignalKind.STOP_REQUEST} or row.forbids_contact
    keys = {key for key in (row.person, row.about) if key}
    people = application.people.filter(key__in=keys)
    addresses = {one.email for one in people if one.email}
    mine = Q(interview__application__seeker=application.seeker_id, versions__approvals__withdrawn_at=None)
    rows = models.Touchpoint.objects.filter(mine, versions__approvals__isnull=False)
    theirs = here & Q(person__in=keys) | _at(addresses, application.seeker_id)
    return rows.filter(here | theirs if for_all else theirs).distinct()


def _at(addresses: set[str], owner: int) -> Q:
    """What is for the same person in another application."""
    found = Q(pk__in=())
    for address in addresses:
        people = models.Person.objects.filter(application__seeker=owner, email__iexact=address)
        for application, key in people.values_list("application", "key"):
            found |= Q(interview__application=application, person=key)
    return found
