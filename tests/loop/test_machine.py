"""Anything may happen, in any order: the journal keeps promises 1, 2, 3, 5, 6 and 9 all the same.

A seeker with two mailboxes and a laptop that sleeps for days, two clocks, a mail server that fails
at every point, a mailbox that lies, people who answer early, late and out of office, copies, messages
that leave by another program, and a clock that jumps. After every hand-over a bystander
(`oracle`) who knows nothing of the code says whether it should have been.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule
from pytest_django.plugin import DjangoDbBlocker

import databases
from afterword.actions.cancel import cancel
from afterword.actions.capture import capture
from afterword.actions.check_unsure import check_unsure
from afterword.actions.correct_signal import correct_signal
from afterword.actions.debrief import correct_item
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import put
from afterword.actions.listen import trust_mailbox
from afterword.actions.mark_done import mark_done
from afterword.actions.move import move
from afterword.actions.plan_again import plan_again
from afterword.actions.resolve_unsure import resolve_unsure
from afterword.actions.skip import skip
from afterword.actions.snooze import snooze
from afterword.actions.tick import tick
from afterword.actions.undo import undo
from afterword.actions.ways import Ways
from afterword.actions.write_drafts import write_drafts
from afterword.domain.facts import ContactPolicy, Kind, Person, Way
from afterword.domain.send.states import ALIVE, SPENT, OutgoingState
from afterword.domain.sources import FailedDelivery
from afterword.domain.touchpoints import SignalKind
from afterword.errors import Refused
from afterword.store import late, mapping, models, outbox, queries
from machine_moves import JournalWorld
from machine_world import (
    A_LONG_LOOK,
    FAULTS,
    OWN_WORDS,
    PEOPLE,
    TOLD,
    WORDS,
    PowerCut,
    contact_policy,
    heard_otherwise,
    hushed,
    journals_of_one_and_two_roles,
    said_of,
)
from oracle import WORK
from world import SECRET, captured, tools


class Journal(JournalWorld):
    """Whatever may happen, and what holds then all the same."""

    # The seeker

    @rule(data=st.data())
    def approves_and_queues(self, data: st.DataObject) -> None:
        self._approve(data.draw(st.sampled_from(self._touchpoints())))

    @rule()
    def approves_and_queues_everything(self) -> None:
        for row in self._touchpoints():
            self._approve(row)

    @rule(data=st.data(), leak=st.sampled_from([False, False, True]))
    def edits(self, data: st.DataObject, leak: bool) -> None:
        row = data.draw(st.sampled_from(self._touchpoints()))
        text = f"Thank you for the talk. {SECRET}." if leak else "Thank you for the talk."
        with suppress(Refused):
            name = PEOPLE[row.person].given if row.person in PEOPLE else "there"
            edit_draft(self.owner, row.pk, "Thank you", f"Hi {name},\n\n{text}\n\nMara", self.oracle.now)
            self.oracle.approved.pop(row.pk, None)

    @rule(data=st.data(), sender=st.sampled_from(["", WORK]), copies=st.sampled_from([[], ["tom"], ["rita"]]))
    def sends_it_from_elsewhere_or_with_copies(
        self, data: st.DataObject, sender: str, copies: list[str]
    ) -> None:
        row = data.draw(st.sampled_from(self._touchpoints()))
        row.sends_from, row.copies = sender, [key for key in copies if key != row.person]
        row.save(update_fields=["sends_from", "copies"])
        outbox.take_back(row, self.oracle.now)
        self.oracle.approved.pop(row.pk, None)
        self._approve(row)

    @rule(data=st.data())
    def takes_it_into_their_own_mail_program(self, data: st.DataObject) -> None:
        """What was approved is in the seeker's own hands, whatever they then do with it."""
        row = data.draw(st.sampled_from(self._touchpoints()))
        approval = models.Approval.objects.filter(version__touchpoint=row, withdrawn_at=None).last()
        if approval is None or row.state != "planned" or row.outgoing.filter(state__in=ALIVE).exists():
            return
        handed = put(row, approval, self.oracle.now)
        models.Outgoing.objects.filter(pk=handed.pk).update(
            state=OutgoingState.HANDED_OVER, way=Way.MAIL_PROGRAM, goes_at=None
        )
        self.oracle.note(handed)

    @rule(answer=st.sampled_from(["send", "anew", "let go"]))
    def answers_what_came_too_late(self, answer: str) -> None:
        for asked in late.questions(queries.outgoing(self.owner)):
            with suppress(Refused):
                self._answer(asked.touchpoint, answer)
        self._tick()

    @rule(data=st.data(), verb=st.sampled_from([skip, cancel, mark_done]))
    def steers(self, data: st.DataObject, verb: Callable[..., None]) -> None:
        row = data.draw(st.sampled_from(self._touchpoints()))
        with suppress(Refused):
            verb(self.owner, row.pk, self.oracle.now)

    @rule(data=st.data(), verb=st.sampled_from([snooze, move]), hours=st.integers(1, 60))
    def puts_off(self, data: st.DataObject, verb: Callable[..., None], hours: int) -> None:
        row = data.draw(st.sampled_from(self._touchpoints()))
        with suppress(Refused):
            verb(self.owner, row.pk, self.oracle.now + timedelta(hours=hours), self.oracle.now)

    @rule()
    def undoes(self) -> None:
        with suppress(Refused):
            undo(self.owner, self.oracle.now)
        self.oracle.hushed = hushed()
        taken_back = models.Written.objects.exclude(dismissed_at=None)
        self.oracle.forget(set(taken_back.values_list("message_id", flat=True)))
        heard_otherwise(self.oracle)
        withdrawn = models.Approval.objects.exclude(withdrawn_at=None).values_list(
            "version__touchpoint", flat=True
        )
        standing = models.Approval.objects.filter(withdrawn_at=None).values_list(
            "version__touchpoint", flat=True
        )
        for number in set(withdrawn) - set(standing):
            self.oracle.approved.pop(number, None)

    @rule(
        data=st.data(),
        what=st.sampled_from([None, *sorted(WORDS)]),
        kind=st.sampled_from([None, *SignalKind]),
        who=st.sampled_from(sorted(PEOPLE)),
        days=st.integers(1, 9),
    )
    def approves_and_then_says_what_a_mail_means(
        self, data: st.DataObject, what: str | None, kind: SignalKind | None, who: str, days: int
    ) -> None:
        """Right or wrong, it is the seeker's word: what they approved before goes by it."""
        if what:
            self._receive(self._letter(PEOPLE[who], WORDS[what], 0))
        rows = list(models.Signal.objects.order_by("pk"))
        if not rows:
            return
        row = rows[-1] if what else data.draw(st.sampled_from(rows))
        for touchpoint in self._touchpoints():
            with suppress(Refused):
                cancel(self.owner, touchpoint.pk, self.oracle.now)
            if touchpoint.person == row.person:  # what is theirs is due next
                self._approve(touchpoint)
        day = (self.oracle.now + timedelta(days=days)).date()
        with suppress(Refused):
            correct_signal(self.owner, row.pk, said_of(row, kind, day), tools(), self.oracle.now)
        heard_otherwise(self.oracle)
        self._until_next()
        self._tick()

    @rule(key=st.sampled_from(sorted(TOLD)))
    def calls_an_item_private(self, key: str) -> None:
        for row in models.DebriefItem.objects.filter(key=key):
            item = replace(mapping.item(row), kind=Kind.PRIVATE)
            correct_item(self.owner, row.pk, item, self.oracle.now)
        self.oracle.hushed = hushed()
        self._until_next()
        self._tick()

    @rule()
    def looks_what_became_of_the_unsure(self) -> None:
        for row in queries.unsure(self.owner):
            went = row.message_id in self.oracle.taken
            resolve_unsure(self.owner, row.pk, self.oracle.now, went=went)

    @rule()
    def captures_again_and_writes(self) -> None:
        interview = capture(self.owner, captured(), (), self.oracle.now)
        self.oracle.policy = contact_policy()
        plan_again(self.owner, interview, tools().policy, self.oracle.now)
        write_drafts(self.owner, interview, tools(), self.oracle.now)

    @rule(
        who=st.sampled_from(["ines", "tom"]), policy=st.sampled_from(list(ContactPolicy)), moved=st.booleans()
    )
    def the_power_goes_between_a_capture_and_its_plan(
        self, who: str, policy: ContactPolicy, moved: bool
    ) -> None:
        """What was read anew is known, and nothing was concluded from it yet."""
        found = captured(policy=policy)
        email = f"{who}.new@lager.example" if moved else PEOPLE[who].email
        people = tuple(replace(one, email=email) if one.key == who else one for one in found.people)
        capture(self.owner, replace(found, people=people), (), self.oracle.now)
        self.oracle.policy = contact_policy()
        self._until_next()
        self._tick()

    # The clocks

    @rule()
    def the_next_is_due(self) -> None:
        self._until_next()
        self._tick()

    @rule(hours=st.sampled_from([0, 1, 3, 24]))
    def time_passes(self, hours: int) -> None:
        self.oracle.now += timedelta(hours=hours, minutes=1)
        self._tick()

    @rule(hours=st.sampled_from([7, 50]))
    def the_laptop_sleeps_and_wakes(self, hours: int) -> None:
        """What was due meanwhile goes in its time, or is asked about."""
        self.oracle.now += timedelta(hours=hours)
        self._tick()

    @rule(hours=st.sampled_from([1, 30]))
    def the_clock_is_set_back(self, hours: int) -> None:
        self.oracle.now -= timedelta(hours=hours)
        self.oracle.clock_went_back = True
        self._tick()

    @rule(fault=st.sampled_from(sorted(FAULTS)))
    def the_hand_over_fails(self, fault: str) -> None:
        moment, error = FAULTS[fault]
        self._until_next()
        setattr(self.server, moment, error)
        with suppress(PowerCut):
            self._tick()
        setattr(self.server, moment, None)

    @rule(late=st.booleans())
    def two_clocks_meet(self, late: bool) -> None:
        """While one is at the door, the other runs a whole round; perhaps one that believes it later."""
        self._until_next()
        other = self.oracle.now + timedelta(minutes=15 if late else 0)
        policy = tools().policy
        self.server.in_between.append(
            lambda: tick(self.owner, Ways.through(self.server), policy, other, worker="two")
        )
        self._tick()
        self.server.in_between.clear()

    @rule()
    def a_clock_wakes_after_a_crash(self) -> None:
        self.oracle.now += timedelta(minutes=11)
        check_unsure(self.owner, self.oracle.now)

    # The others

    @rule(
        who=st.sampled_from(sorted(PEOPLE)), what=st.sampled_from(sorted(WORDS)), ago=st.sampled_from([0, 20])
    )
    def somebody_writes(self, who: str, what: str, ago: int) -> None:
        """Now, or a day ago: then it comes late."""
        self._receive(self._letter(PEOPLE[who], WORDS[what], ago))

    @rule(who=st.sampled_from(sorted(PEOPLE)), what=st.sampled_from(sorted(OWN_WORDS)))
    def the_seeker_writes_elsewhere(self, who: str, what: str) -> None:
        self._write_elsewhere(who, what)

    @rule()
    def the_seeker_writes_elsewhere_what_waits(self) -> None:
        """What they did themselves goes no second time, though it was approved and its hour comes."""
        waiting = [row.touchpoint for row in queries.queued(self.owner)]
        for row in waiting:
            if row.purpose in OWN_WORDS and row.person in PEOPLE:
                self._write_elsewhere(row.person, row.purpose)
        self._until_next()
        self._tick()

    @rule(who=st.sampled_from(sorted(PEOPLE)), days=st.integers(1, 9))
    def somebody_is_away(self, who: str, days: int) -> None:
        back = (self.oracle.now + timedelta(days=days)).date()
        text = f"I am out of the office until {back:%A}, {back.day} {back:%B} {back.year}."
        away = self._letter(PEOPLE[who], text, 0)
        self._receive(replace(away, subject="Automatic reply", headers={"auto-submitted": "auto-replied"}))

    @rule(who=st.sampled_from(sorted(PEOPLE)))
    def a_message_bounces(self, who: str) -> None:
        daemon = Person("daemon", "Mail Delivery System", email="mailer-daemon@lager.example")
        failed = FailedDelivery(PEOPLE[who].email or "", permanent=True, status="5.1.1")
        report = self._letter(daemon, f"{failed.address}: user unknown", 0)
        self._receive(replace(report, subject="Undelivered Mail", is_report=True, failed=(failed,)))

    @rule(how=st.sampled_from(["broken", "emptied"]))
    def the_mailbox_fails(self, how: str) -> None:
        self._look_into_mailbox()
        setattr(self.box, how, True)
        self._look_into_mailbox(well=False)
        self.oracle.hears = False

    @precondition(lambda self: not self.oracle.hears)
    @rule()
    def the_mailbox_is_well_again(self) -> None:
        self.box.broken = self.box.emptied = False
        self._look_into_mailbox()
        self.oracle.hears = True

    @precondition(lambda self: self.oracle.hears)
    @rule()
    def the_mailbox_is_looked_into(self) -> None:
        self._look_into_mailbox()

    @precondition(lambda self: self.oracle.hears)
    @rule(hours=st.sampled_from([25, 49]))
    def the_sync_grows_old(self, hours: int) -> None:
        """The clock stands still for longer than a look tells; then it sends before it looked."""
        self._look_into_mailbox()
        self._until_next()
        self.oracle.now = max(self.oracle.now, self._heard_at() + timedelta(hours=hours))
        self._tick()

    @precondition(lambda self: self.box.emptied and not self.box.broken)
    @rule()
    def the_seeker_says_the_mailbox_is_rightly_empty(self) -> None:
        trust_mailbox(self.owner, self.oracle.now)
        self.oracle.hears, self.oracle.heard_at = True, self.oracle.now

    # What always holds

    @invariant()
    def nothing_went_to_which_a_bystander_objects(self) -> None:
        assert self.oracle.objections == []

    @invariant()
    def nothing_is_written_or_exported_that_is_private(self) -> None:
        by_machine = models.DraftVersion.objects.filter(author="machine").values_list("body", flat=True)
        assert not any(SECRET in body for body in by_machine)

    @invariant()
    def one_message_is_alive_for_a_touchpoint_and_each_end_has_its_reason(self) -> None:
        rows = list(models.Outgoing.objects.all())
        alive = [row.touchpoint_id for row in rows if row.state in ALIVE]
        assert len(alive) == len(set(alive))
        assert all(row.code for row in rows if row.state in {"cancelled", "expired", "failed", "unsure"})

    @invariant()
    def nothing_that_was_approved_ends_by_time_alone(self) -> None:
        """It is asked about, however long nobody answers; to give it another moment is an answer."""
        assert not models.Outgoing.objects.filter(state="cancelled", code="too_late").exists()
        gone = models.Touchpoint.objects.filter(state="cancelled", state_code="too_late")
        last = [(row.latest, row.outgoing.last()) for row in gone]
        asked = [one for latest, one in last if one and one.ended_at and latest < one.ended_at]
        assert not any((one.state, one.code) == ("expired", "too_late") for one in asked)

    @invariant()
    def what_a_server_took_is_never_thought_unsent(self) -> None:
        rows = models.Outgoing.objects.filter(message_id__in=list(self.oracle.taken))
        assert all(row.state in SPENT for row in rows)


@pytest.fixture
def journals(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A journal in memory, with one interview captured, planned and written: copied for each run."""
    database: dict[str, Any] = databases.sqlite_in(Path(":memory:"))
    with django_db_blocker.unblock(), databases.journal_in(database):
        databases.make_tables()
        Journal.one_role, Journal.two_roles = journals_of_one_and_two_roles()
        yield


@pytest.mark.usefixtures("journals")
def test_whatever_happens_the_promises_hold() -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(Journal, settings=A_LONG_LOOK)
