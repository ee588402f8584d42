"""Owner, helper and stranger: what is somebody else's is not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO

import pytest

from afterword import bootstrap
from afterword.actions import today as today_action
from afterword.actions.add_introduced import add_introduced, decline_introduced
from afterword.actions.answer_calendar_word import agree, leave
from afterword.actions.approve import approve
from afterword.actions.attach_file import attach_file, attach_source, remove_attachment
from afterword.actions.cancel import cancel
from afterword.actions.check_unsure import check_unsure
from afterword.actions.choose_sender import choose_sender
from afterword.actions.choose_time import choose_time, read_times
from afterword.actions.correct_signal import correct_signal
from afterword.actions.debrief import add_item, correct_item
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.erase import erase_everything, erase_person
from afterword.actions.explain_touchpoint import asked_of
from afterword.actions.export import export
from afterword.actions.hear import hear
from afterword.actions.heed_address import leave_address, use_address
from afterword.actions.mark_done import mark_done
from afterword.actions.move import move
from afterword.actions.move_session import call_off_session, move_session
from afterword.actions.place_mail import disown, place_mail, place_nowhere, vouch
from afterword.actions.plan_again import plan_again
from afterword.actions.propose_meeting import drop_meeting, propose_meeting
from afterword.actions.read_along import read_along
from afterword.actions.read_choices import read_choices
from afterword.actions.read_doubts import read_doubts
from afterword.actions.read_heard import read_heard, read_one_heard
from afterword.actions.read_history import history
from afterword.actions.read_in_hand import file_in_hand, offered_ways, read_in_hand
from afterword.actions.read_panel import read_panel
from afterword.actions.read_versions import read_versions
from afterword.actions.refine_draft import refine_draft
from afterword.actions.refine_panel import refine_panel
from afterword.actions.replace_sentence import leave_out, say_instead, say_otherwise
from afterword.actions.resolve_unsure import resolve_unsure
from afterword.actions.set_copies import set_copies
from afterword.actions.settle_in_hand import let_go, not_yet, say_sent, take_back
from afterword.actions.skip import skip
from afterword.actions.snooze import snooze
from afterword.actions.take_in_hand import save_as_draft, take_in_hand
from afterword.actions.take_up_version import take_up_version
from afterword.actions.undo import undo
from afterword.actions.ways import Ways
from afterword.actions.write_drafts import write_drafts
from afterword.adapters.mail_program import OwnProgram
from afterword.adapters.memory.mail_drafts import MemoryDraftBox
from afterword.domain.facts import Way
from afterword.domain.touchpoints import Meant, SignalKind, Wish
from afterword.errors import Missing
from afterword.store import mapping, models
from world import AFTER, INES, RITA, START, World, mail, tools

BEFORE = START - timedelta(days=1)


@dataclass(frozen=True)
class People:
    """The owner of the world's interview, somebody who helps without leave to see it, and a stranger."""

    owner: models.Seeker
    helper: models.Seeker
    stranger: models.Seeker


@pytest.fixture
def people(world: World) -> People:
    helper = models.Seeker.objects.create(name="Coach", email="coach@help.example")
    stranger = models.Seeker.objects.create(name="Stranger", email="who@else.example")
    return People(world.owner, helper, stranger)


def of_item(world: World) -> models.DebriefItem:
    return models.DebriefItem.objects.filter(interview=world.interview).earliest("pk")


def queued(world: World) -> models.Outgoing:
    return models.Outgoing.objects.first() or world.queue()


def entry(code: str) -> int:
    return models.HistoryEntry.objects.filter(code=code).latest("pk").pk


def person(key: str) -> int:
    return models.Person.objects.get(key=key).pk


def edited(world: World) -> int:
    row = world.touchpoint()
    if row.versions.count() == 1:
        edit_draft(world.owner, row.pk, "s", "Hi Ines", AFTER)
    return row.pk


def in_hand(world: World) -> models.Outgoing:
    waiting = models.Outgoing.objects.filter(state="handed_over").first()
    if waiting is None:
        row = world.touchpoint()
        take_in_hand(world.owner, row.pk, 1, Way.COPIED, tools().policy, world.due)
        waiting = world.outgoing()
    return waiting


def drafted(who: models.Seeker, world: World) -> object:
    ways = replace(Ways.through(world.server), drafts=lambda _: MemoryDraftBox())
    return save_as_draft(who, world.touchpoint().pk, 1, ways, tools().policy, world.due)


def asking(world: World) -> int:
    models.Touchpoint.objects.filter(pk=world.touchpoint("tom").pk).update(answers="<q@lager.example>")
    return world.touchpoint("tom").pk


def attached(world: World) -> tuple[int, int]:
    row = world.touchpoint("tom")
    file = row.attachments.first()
    return row.pk, file.pk if file else attach_file(world.owner, row.pk, "a.pdf", BytesIO(b"%PDF"), AFTER)


def source(world: World) -> int:
    rows = world.touchpoint().interview.sources
    return rows.get_or_create(file="cv.pdf", defaults={"content": b"%PDF"})[0].pk


def meeting(world: World) -> int:
    number = asking(world)
    if world.touchpoint("tom").invitation is None:
        propose_meeting(world.owner, number, AFTER + timedelta(days=9), 30, AFTER)
    return number


def of_mail(world: World, doubt: str = "", **particulars: object) -> int:
    """A mail that was heard, or is in doubt."""
    interview = models.Interview.objects.get(pk=world.interview)
    found = interview.signals.first()
    row = found or interview.signals.create(
        kind="reply", at=AFTER, heard_at=AFTER, message_id="<a@x>", sender_email="ada@lager.example"
    )
    row.doubt, row.particulars, row.dismissed_at = doubt, particulars, AFTER if doubt else None
    row.save()
    return row.pk


def introducing(world: World) -> int:
    return of_mail(world, introduced=[{"name": "Anna Bell", "email": "", "words": "my colleague Anna Bell"}])


def asked_of_hour(world: World) -> int:
    session = models.Session.objects.get(interview=world.interview)
    word = models.CalendarWord.objects.create(
        seeker=world.owner, asks="moved", interview_id=world.interview, session=session,
        message_id="<m@lager.example>", start=START + timedelta(days=1), at=START,
    )  # fmt: skip
    return word.pk


def hour(world: World) -> int:
    return models.Session.objects.get(interview=world.interview).pk


def offering(world: World) -> int:
    """An answer to Rita, who offers two times."""
    text = "I can offer Monday, 21 September at 10:00 or Tuesday, 22 September at 14:30. Which suits you?"
    if hear(world.owner, mail(RITA, text, AFTER), tools().policy, AFTER):
        write_drafts(world.owner, world.interview, tools(), AFTER)
    return world.touchpoint("rita", "answer_question").pk


def moving(world: World) -> int:
    """Rita's word that she has another address."""
    text = "Thank you. My email address has changed to rita@post.lager.example, please use it from now on."
    hear(world.owner, mail(RITA, text, AFTER), tools().policy, AFTER)
    return models.Signal.objects.latest("pk").pk


def heard(world: World) -> int:
    if not models.Signal.objects.exists():
        hear(world.owner, mail(INES, "Thanks for your note.", AFTER), tools().policy, AFTER)
    return models.Signal.objects.get().pk


VERBS: dict[str, Callable[[models.Seeker, World], object]] = {
    "approve": lambda who, w: approve(who, w.touchpoint().pk, 1, AFTER),
    "enqueue": lambda who, w: enqueue(who, w.approve().pk, AFTER),
    "cancel": lambda who, w: cancel(who, queued(w).touchpoint_id, AFTER),
    "edit_draft": lambda who, w: edit_draft(who, w.touchpoint().pk, "s", "Hi Ines", AFTER),
    "skip": lambda who, w: skip(who, w.touchpoint().pk, AFTER),
    "snooze": lambda who, w: snooze(who, w.touchpoint().pk, w.due, AFTER),
    "move": lambda who, w: move(who, w.touchpoint().pk, w.due, AFTER),
    "mark_done": lambda who, w: mark_done(who, w.touchpoint().pk, AFTER),
    "plan_again": lambda who, w: plan_again(who, w.interview, tools().policy, AFTER),
    "write_drafts": lambda who, w: write_drafts(who, w.interview, tools(), AFTER),
    "add_item": lambda who, w: add_item(who, w.interview, mapping.item(of_item(w)), AFTER),
    "correct_item": lambda who, w: correct_item(who, of_item(w).pk, mapping.item(of_item(w)), AFTER),
    "refine_draft": lambda who, w: refine_draft(who, w.touchpoint().pk, Wish.SHORTER, tools(), AFTER),
    "say_otherwise": lambda who, w: say_otherwise(who, w.touchpoint().pk, 1, 1, tools(), AFTER),
    "leave_out": lambda who, w: leave_out(who, w.touchpoint().pk, 1, 2, tools(), AFTER),
    "say_instead": lambda who, w: say_instead(who, w.touchpoint().pk, 1, 1, "topic-1", tools(), AFTER),
    "take_up_version": lambda who, w: take_up_version(who, edited(w), 1, AFTER),
    "refine_panel": lambda who, w: refine_panel(who, w.interview, None, tools(), AFTER),
    "read_versions": lambda who, w: read_versions(who, w.touchpoint().pk),
    "read_choices": lambda who, w: read_choices(who, w.touchpoint().pk, 1, tools()),
    "read_panel": lambda who, w: read_panel(who, w.interview),
    "take_in_hand": lambda who, w: take_in_hand(who, w.touchpoint().pk, 1, Way.FILE, tools().policy, w.due),
    "save_as_draft": drafted,
    "read_in_hand": lambda who, w: read_in_hand(who, in_hand(w).touchpoint_id, OwnProgram(), w.due),
    "offered_ways": lambda who, w: offered_ways(who, w.touchpoint().pk, OwnProgram(), w.due),
    "file_in_hand": lambda who, w: file_in_hand(who, in_hand(w).touchpoint_id, OwnProgram(), w.due),
    "say_sent": lambda who, w: say_sent(who, in_hand(w).pk, w.due),
    "not_yet": lambda who, w: not_yet(who, in_hand(w).pk, w.due),
    "take_back": lambda who, w: take_back(who, in_hand(w).pk, w.due),
    "let_go": lambda who, w: let_go(who, in_hand(w).pk, w.due),
    "attach_file": lambda who, w: attach_file(who, w.touchpoint().pk, "x.pdf", BytesIO(b"%PDF"), AFTER),
    "attach_source": lambda who, w: attach_source(who, w.touchpoint().pk, source(w), AFTER),
    "remove_attachment": lambda who, w: remove_attachment(who, *attached(w), AFTER),
    "set_copies": lambda who, w: set_copies(who, w.touchpoint().pk, ["rita"], AFTER),
    "choose_sender": lambda who, w: choose_sender(who, w.touchpoint().pk, "", AFTER),
    "propose_meeting": lambda who, w: propose_meeting(who, asking(w), AFTER + timedelta(days=9), 30, AFTER),
    "drop_meeting": lambda who, w: drop_meeting(who, meeting(w), AFTER),
    "choose_time": lambda who, w: choose_time(who, offering(w), 1, tools(), AFTER),
    "read_times": lambda who, w: read_times(who, offering(w), AFTER),
    "use_address": lambda who, w: use_address(who, moving(w), AFTER),
    "leave_address": lambda who, w: leave_address(who, moving(w), AFTER),
    "asked_of": lambda who, w: asked_of(who, w.touchpoint().pk, tools().policy),
    "read_along": lambda who, w: read_along(who, w.touchpoint().pk, AFTER),
    "place_mail": lambda who, w: place_mail(who, of_mail(w, "whose"), w.interview, tools().policy, AFTER),
    "place_nowhere": lambda who, w: place_nowhere(who, of_mail(w, "whose"), AFTER),
    "vouch": lambda who, w: vouch(who, of_mail(w, "sender"), tools().policy, AFTER),
    "disown": lambda who, w: disown(who, of_mail(w, "sender"), AFTER),
    "add_introduced": lambda who, w: add_introduced(who, introducing(w), 1, tools().policy, AFTER),
    "decline_introduced": lambda who, w: decline_introduced(who, introducing(w), 1, AFTER),
    "agree": lambda who, w: agree(who, asked_of_hour(w), bootstrap.reader(), tools(), BEFORE),
    "leave": lambda who, w: leave(who, asked_of_hour(w), BEFORE),
    "move_session": lambda who, w: move_session(who, hour(w), START, tools().policy, BEFORE),
    "call_off_session": lambda who, w: call_off_session(who, hour(w), tools().policy, BEFORE),
    "correct_signal": lambda who, w: correct_signal(who, heard(w), Meant(SignalKind.ACK), tools(), AFTER),
    "dismiss_signal": lambda who, w: correct_signal(who, heard(w), None, tools(), AFTER),
    "read_one_heard": lambda who, w: read_one_heard(who, heard(w)),
    "undo": lambda who, _: undo(who, AFTER, entry("draft_written")),
    "erase_person": lambda who, _: erase_person(who, person("tom"), AFTER),
}  # fmt: skip


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_a_verb_is_the_owners_alone(world: World, people: People, verb: str) -> None:
    for other in (people.stranger, people.helper):
        with pytest.raises(Missing):
            VERBS[verb](other, world)
    VERBS[verb](people.owner, world)


def test_what_is_unsure_is_resolved_by_its_owner_alone(world: World, people: People) -> None:
    row = world.queue()
    models.Outgoing.objects.filter(pk=row.pk).update(state="unsure", claimed_at=AFTER)

    for other in (people.stranger, people.helper):
        with pytest.raises(Missing):
            resolve_unsure(other, row.pk, AFTER, went=True)
    resolve_unsure(people.owner, row.pk, AFTER, went=True)


def test_others_see_send_export_and_erase_nothing_of_it(world: World, people: People) -> None:
    heard(world)
    world.queue()
    for other in (people.stranger, people.helper):
        assert read_heard(other).items == ()
        assert today_action.today(other, world.due).do_now == ()
        assert export(other)["tables"]["touchpoint"] == []
        assert check_unsure(other, world.due) == []
        erase_everything(other)
    assert world.tick(world.due)


def test_the_owner_of_one_journal_hears_nothing_of_another(people: People) -> None:
    assert history(people.stranger) == ()
    assert history(people.owner) != ()


def test_a_mail_is_placed_in_ones_own_interviews_alone(world: World, people: People) -> None:
    application = models.Application.objects.create(seeker=people.stranger, company="Kontor", role="Planner")
    theirs = application.interviews.create(captured_at=AFTER)

    with pytest.raises(Missing):
        place_mail(people.owner, of_mail(world, "whose"), theirs.pk, tools().policy, AFTER)


@pytest.mark.parametrize("mail", ["whose", "sender"])
def test_what_is_asked_of_mail_is_asked_of_its_owner_alone(world: World, people: People, mail: str) -> None:
    of_mail(world, mail)

    assert read_doubts(people.owner)
    for other in (people.stranger, people.helper):
        assert not read_doubts(other)


def test_whom_a_mail_introduced_is_proposed_to_its_owner_alone(world: World, people: People) -> None:
    introducing(world)

    assert read_doubts(people.owner)
    for other in (people.stranger, people.helper):
        assert not read_doubts(other)
