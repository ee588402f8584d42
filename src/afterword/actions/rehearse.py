"""Rehearse: the whole loop on one interview's files, nothing sent, nothing saved.

Capture, plan, write and review as of `now`; then each later mail is heard in order of date,
as if every touchpoint due by then had been approved and sent at its best time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from afterword.actions.rehearse_thread import answering
from afterword.domain.capture.as_of import AFTER_THE_END, capture_as_of, later_mail
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.facts import Captured
from afterword.domain.grammar import Tagger
from afterword.domain.hear.listen import hear
from afterword.domain.hear.newcomers import with_newcomer
from afterword.domain.hear.successors import with_successor
from afterword.domain.plan.changes import changes
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.situation import Situation
from afterword.domain.slips import Proofread, unread
from afterword.domain.sources import Bundle, Mail
from afterword.domain.touchpoints import Change, ChangeKind, Draft, Plan, Sent, Signal, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.phrases import Phrasebook


@dataclass(frozen=True, slots=True)
class Tools:
    """What the rules are given beside the facts."""

    policy: Policy
    phrasebook: Callable[[str], Phrasebook]
    tagger: Tagger
    weights: Weights
    proofread: Proofread = unread


@dataclass(frozen=True, slots=True)
class Heard:
    """One replayed mail: what it means, what it changed, and what is ahead after it."""

    file: str
    signal: Signal
    captured: Captured
    changes: tuple[Change, ...]
    plan: Plan
    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The account of a rehearsal. `now` is the moment the plan was made."""

    now: datetime
    captured: Captured
    plan: Plan
    drafts: tuple[Draft, ...]
    replay: tuple[Heard, ...]


def rehearse(
    bundle: Bundle, tools: Tools, now: datetime | None = None, locale: str | None = None
) -> Rehearsal:
    """Run the loop on what was read.

    `now` is aware; without it, fifteen minutes after the last session's end. Raises NoInterview
    where nothing says when the interview was.
    """
    captured = capture_as_of(bundle, tools.weights, now, locale)
    moment = now or captured.interview.end + AFTER_THE_END
    situation = Situation(captured)
    first = plan(situation, tools.policy, moment)
    return Rehearsal(
        now=moment,
        captured=captured,
        plan=first,
        drafts=_drafts(first.touchpoints, situation, tools),
        replay=_replay(later_mail(bundle, moment), situation, first, tools),
    )


def _replay(mails: list[Mail], situation: Situation, before: Plan, tools: Tools) -> tuple[Heard, ...]:
    account = []
    for mail in mails:
        situation = replace(situation, sent=(*situation.sent, *_sent_by(mail, before, situation)))
        heard, situation = _hear_one(mail, situation, before, tools)
        account.append(heard)
        before = heard.plan
    return tuple(account)


def _hear_one(mail: Mail, situation: Situation, before: Plan, tools: Tools) -> tuple[Heard, Situation]:
    threaded = answering(mail, situation.captured, situation.sent)
    captured = with_newcomer(situation.captured, threaded)
    captured, signal = with_successor(captured, threaded, hear(threaded, captured, situation.sent))
    after_situation = replace(situation, captured=captured, signals=(*situation.signals, signal))
    after = plan(after_situation, tools.policy, signal.at)
    ahead = replace(before, touchpoints=_ahead(before, situation.sent))
    changed = changes(ahead, after, signal)
    new = {change.touchpoint for change in changed if change.change is ChangeKind.ADD}
    added = [step for step in after.touchpoints if step.id in new]
    drafts = _drafts(tuple(added), after_situation, tools)
    return Heard(mail.file, signal, captured, changed, after, drafts), after_situation


def _sent_by(mail: Mail, before: Plan, situation: Situation) -> list[Sent]:
    """What would have gone by the time this mail was written."""
    at = mail.date or datetime.min.replace(tzinfo=UTC)
    return [_as_sent(step) for step in _ahead(before, situation.sent) if step.best <= at]


def _ahead(before: Plan, sent: tuple[Sent, ...]) -> tuple[Touchpoint, ...]:
    gone = {message.touchpoint for message in sent}
    return tuple(step for step in before.touchpoints if step.id not in gone)


def _as_sent(step: Touchpoint) -> Sent:
    message_id = f"<{step.id}@rehearsal.invalid>"
    sent = Sent(step.id, step.person, step.purpose, step.method, step.best, message_id, step.also)
    return replace(sent, items=step.items)


def _drafts(steps: tuple[Touchpoint, ...], situation: Situation, tools: Tools) -> tuple[Draft, ...]:
    phrasebook = tools.phrasebook(situation.captured.language)
    return compose(steps, situation, phrasebook, tools.tagger, tools.proofread)
