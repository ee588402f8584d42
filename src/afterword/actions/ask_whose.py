"""Ask: a mail of which only the seeker can say whose it is. What is queued there waits for their word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from afterword.actions.whose import Found
from afterword.domain.facts import Reason
from afterword.domain.hear.listen import BEFORE
from afterword.domain.send.states import Mover
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Doubt, Signal, SignalKind
from afterword.store import mapping, models, outbox, queries
from afterword.store.trail import Trail


def ask_sender(
    owner: models.Seeker, found: Found, mail: Mail, now: datetime, *, forwarded: bool = False
) -> None:
    """Tell of a mail for which nobody known vouches, and let what is queued there wait."""
    _ask(found, found.signal, Doubt.SENDER, (), now)
    code = "forwarded_in_doubt" if forwarded else "heard_in_doubt"
    why = Reason(code, {"address": mail.sender.email, "evidence": found.signal.evidence})
    _hold(owner, [found.interview.application_id], why, now)
    told = {**why.params, "kind": found.signal.kind, "company": found.interview.application.company}
    Trail(owner, Mover.CLOCK, now).write(code, found.interview, **told)


def ask_whose(owner: models.Seeker, places: Sequence[Found], mail: Mail, now: datetime) -> None:
    """Tell of a mail that may belong to any of these, and let what is queued there wait.

    A receipt that a machine wrote is not worth the question.
    """
    signal = next((each.signal for each in places if each.signal.kind in BEFORE), places[0].signal)
    if signal.kind is SignalKind.ACK or (signal.automatic and signal.kind is SignalKind.OTHER):
        return
    _ask(places[0], signal, Doubt.WHOSE, [each.interview.pk for each in places], now)
    why = Reason("whose_in_doubt", {"address": mail.sender.email, "evidence": signal.evidence})
    _hold(owner, [each.interview.application_id for each in places], why, now)
    told = {**why.params, "kind": signal.kind, "person": mail.sender.name or mail.sender.email}
    Trail(owner, Mover.CLOCK, now).write("whose_in_doubt", places[0].interview, **told)


def _ask(at: Found, signal: Signal, doubt: Doubt, candidates: Sequence[int], now: datetime) -> None:
    if not at.interview.people.filter(key=signal.person or "").exists():
        signal = replace(signal, person=None)  # whom only this mail makes known is nobody yet
    asked = {"heard_at": now, "dismissed_at": now, "doubt": doubt, "candidates": list(candidates)}
    at.interview.signals.create(**mapping.signal_columns(signal), **asked)


def _hold(owner: models.Seeker, applications: Sequence[int], why: Reason, now: datetime) -> None:
    for row in queries.open_touchpoints(owner).filter(interview__application__in=applications):
        outbox.cancel_queued(row, Mover.CLOCK, why, now)
