"""What the seeker takes up and tells: dated within the budgets, undone when taken back, theirs alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.actions.capture import capture
from afterword.actions.explain_touchpoint import explain_touchpoint
from afterword.actions.hear import hear
from afterword.actions.plan_again import plan_again
from afterword.actions.renew import renew, renew_after, renew_candidacy
from afterword.actions.set_preferences import read_preferences, set_limits, set_rule, set_way
from afterword.actions.take_suggestion import Whom, start_something, take_suggestion
from afterword.actions.tell_news import close_kindly, other_open, tell_news
from afterword.actions.undo import undo
from afterword.actions.why_not import why_not
from afterword.domain.facts import ContactPolicy, Interview
from afterword.domain.plan.preferences import BOUNDS
from afterword.domain.sources import SourceText
from afterword.errors import Missing, Refused, Unusable
from afterword.store import models, queries
from world import AFTER, INES, NOTES, RITA, TOM, World, another_interview, captured, mail, tools

POLICY = tools().policy
REFERENCES = "Wonderful to meet you. Could you send us two references we may call?"


def suggested(world: World) -> models.Suggestion:
    """References came up: a suggestion that names nobody."""
    hear(world.owner, mail(INES, REFERENCES, AFTER), POLICY, AFTER)
    return models.Suggestion.objects.get(purpose="reference_heads_up")


def again(world: World) -> None:
    renew(world.owner, world.interview, tools(), AFTER)


def role_two(world: World, **people: object) -> World:
    """Another application, with another employer unless told otherwise."""
    other = captured("two@lager.example")
    noun = Interview("Speicher", "Team Lead", sessions=other.interview.sessions)
    return another_interview(world.owner, replace(other, interview=noun, **people))  # type: ignore[arg-type] # by name


def test_a_suggestion_that_names_nobody_asks_for_whom(world: World) -> None:
    row = suggested(world)
    with pytest.raises(Refused, match="whom"):
        take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER)


def test_a_referee_is_added_by_name_and_address_and_gets_a_date(world: World) -> None:
    row = suggested(world)
    whom = Whom(name="Karin Voss", email="karin@hafen.example")
    take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER, whom=whom)
    again(world)

    step = world.touchpoint("karin-voss", "reference_heads_up")
    referee = models.Person.objects.get(key="karin-voss")
    assert (referee.role, referee.met, referee.given) == ("other", False, "Karin")
    assert AFTER <= step.best <= step.latest
    assert not models.Suggestion.objects.filter(key=row.key).exists()


def test_taking_back_takes_the_date_and_the_referee_away(world: World) -> None:
    row = suggested(world)
    whom = Whom(name="Karin Voss", email="karin@hafen.example")
    entry = take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER, whom=whom)
    again(world)

    renew_after(world.owner, undo(world.owner, AFTER, entry), tools(), AFTER)

    assert world.touchpoint("karin-voss", "reference_heads_up").state == "cancelled"
    assert not models.Person.objects.filter(key="karin-voss").exists()
    assert models.Suggestion.objects.filter(key=row.key).exists()


def test_a_referee_stays_when_the_same_files_are_read_again(world: World) -> None:
    row = suggested(world)
    whom = Whom(name="Karin Voss", email="karin@hafen.example")
    take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER, whom=whom)
    capture(world.owner, captured(), (SourceText("notes.md", NOTES),), AFTER)

    assert "karin-voss" in {p.key for p in queries.situation(models.Interview.objects.get()).captured.people}


def test_a_rule_of_the_employers_does_not_bar_the_seekers_own_reference(world: World) -> None:
    models.Application.objects.update(contact_policy=ContactPolicy.NONE)
    row = suggested(world)
    whom = Whom(name="Karin Voss", email="karin@hafen.example")
    take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER, whom=whom)
    again(world)

    assert world.touchpoint("karin-voss", "reference_heads_up").state == "planned"


@pytest.mark.parametrize("address", ["", "karin", "a@b\nBcc: x@y.example"])
def test_what_is_no_address_adds_nobody(world: World, address: str) -> None:
    row = suggested(world)
    with pytest.raises(Refused, match="bad_address"):
        take_suggestion(
            world.owner, world.interview, row.key, POLICY, AFTER, whom=Whom(name="K", email=address)
        )
    assert not models.Taken.objects.exists()


def test_a_suggestion_is_taken_once(world: World) -> None:
    row = suggested(world)
    take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER, whom=Whom("rita"))
    with pytest.raises(Missing):
        take_suggestion(world.owner, world.interview, row.key, POLICY, AFTER, whom=Whom("rita"))


def test_something_of_ones_own_gets_its_date_and_its_words(world: World) -> None:
    start_something(
        world.owner, world.interview, "congratulate", POLICY, AFTER, whom=Whom("tom"), about="the new depot"
    )
    again(world)

    step = world.touchpoint("tom", "congratulate")
    assert step.reason_params["about"] == "the new depot"
    assert step.best > world.touchpoint("tom").best


def test_what_a_rule_forbids_is_refused_with_the_rule_and_nothing_is_kept(world: World) -> None:
    models.Application.objects.update(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)
    with pytest.raises(Refused, match="contact_via"):
        start_something(world.owner, world.interview, "coffee_invite", POLICY, AFTER, whom=Whom("tom"))
    assert not models.Taken.objects.exists()


def test_a_talk_that_was_held_is_thanked_for(world: World) -> None:
    tell_news(world.owner, world.interview, "coffee_held", AFTER, person="tom")
    again(world)

    assert world.touchpoint("tom", "coffee_thanks").state == "planned"
    assert world.touchpoint("tom", "advice_update").state == "planned"


def test_a_talk_with_nobody_is_asked_about(world: World) -> None:
    with pytest.raises(Refused, match="whom"):
        tell_news(world.owner, world.interview, "coffee_held", AFTER, person="nobody")


@pytest.mark.parametrize("news", ["", "won_the_lottery"])
def test_other_news_is_none(world: World, news: str) -> None:
    with pytest.raises(Unusable):
        tell_news(world.owner, world.interview, news, AFTER)


def test_a_day_to_come_is_no_day_on_which_anything_was_held(world: World) -> None:
    later = (AFTER + timedelta(days=3)).date()
    with pytest.raises(Refused, match="not_yet"):
        tell_news(world.owner, world.interview, "coffee_held", AFTER, person="tom", on=later)


def test_another_offer_by_a_day_brings_the_question_forward(world: World) -> None:
    tell_news(world.owner, world.interview, "other_offer", AFTER, day=date(2026, 9, 18))
    again(world)

    asked = models.Touchpoint.objects.get(reason_code="other_offer")
    assert asked.best.date() <= date(2026, 9, 16)


def test_accepting_asks_about_the_others_and_closes_none_by_itself(world: World) -> None:
    second = role_two(world)
    tell_news(world.owner, world.interview, "accepted", AFTER)
    renew_candidacy(world.owner, world.interview, tools(), AFTER)

    [other] = other_open(world.owner, world.interview)
    assert (other.interview, other.company) == (second.interview, "Speicher")
    assert not models.Touchpoint.objects.filter(
        interview=second.interview, reason_code="accepted_elsewhere"
    ).exists()

    close_kindly(world.owner, [other.interview], AFTER)
    renew(world.owner, second.interview, tools(), AFTER)
    kind = models.Touchpoint.objects.get(interview=second.interview, reason_code="accepted_elsewhere")
    assert kind.state == "planned"
    assert other_open(world.owner, world.interview) == ()


def test_an_end_ends_every_round_and_is_told_once(world: World) -> None:
    other = captured("two@lager.example")
    second = another_interview(world.owner, other)
    tell_news(world.owner, second.interview, "withdrawn", AFTER)
    renew_candidacy(world.owner, second.interview, tools(), AFTER)

    ahead = models.Touchpoint.objects.filter(state="planned")
    assert [row.reason_code for row in ahead] == ["withdrawing"]
    with pytest.raises(Refused, match="told_before"):
        tell_news(world.owner, world.interview, "withdrawn", AFTER)


def test_news_that_is_taken_back_brings_the_plan_back_in_every_round(world: World) -> None:
    before = set(models.Touchpoint.objects.filter(state="planned").values_list("key", flat=True))
    entry = tell_news(world.owner, world.interview, "withdrawn", AFTER)
    renew_candidacy(world.owner, world.interview, tools(), AFTER)

    renew_after(world.owner, undo(world.owner, AFTER, entry), tools(), AFTER)

    assert set(models.Touchpoint.objects.filter(state="planned").values_list("key", flat=True)) == before


def test_messages_in_another_application_to_the_same_person_are_counted(world: World) -> None:
    second = role_two(world)
    world.queue("tom")
    world.tick(world.touchpoint("tom").best + timedelta(minutes=10))

    [message] = queries.situation(models.Interview.objects.get(pk=second.interview)).elsewhere
    assert (message.person, message.unanswered) == ("tom", True)

    soon = message.at + timedelta(hours=2)
    ours = models.Outgoing.objects.get().message_id
    letter = replace(mail(TOM, "Thank you, that was kind of you.", soon), in_reply_to=ours)
    hear(world.owner, letter, POLICY, soon)
    [message] = queries.situation(models.Interview.objects.get(pk=second.interview)).elsewhere
    assert not message.unanswered


def test_others_at_the_same_employer_count_without_a_name(world: World) -> None:
    lone = captured("two@lager.example")
    noun = replace(lone.interview, role="Team Lead", company="Lager GmbH")
    second = another_interview(world.owner, replace(lone, interview=noun, people=(RITA,)))
    world.queue("tom")
    world.tick(world.touchpoint("tom").best + timedelta(minutes=10))

    [message] = queries.situation(models.Interview.objects.get(pk=second.interview)).elsewhere
    assert message.person is None


def test_strangers_to_both_are_not_counted(world: World) -> None:
    second = role_two(world, people=(replace(RITA, email="rita@speicher.example"),))
    world.queue("tom")
    world.tick(world.touchpoint("tom").best + timedelta(minutes=10))

    assert queries.situation(models.Interview.objects.get(pk=second.interview)).elsewhere == ()


def test_a_touchpoint_is_explained_with_its_rule(world: World) -> None:
    found = explain_touchpoint(world.owner, world.touchpoint().pk, POLICY)
    assert found.person == "Ines Prado"
    assert found.explanation.rule is not None
    assert found.explanation.rule.evidence


def test_why_not_knows_people_by_name_and_what_was_skipped(world: World) -> None:
    from afterword.actions.skip import skip

    skip(world.owner, world.touchpoint("tom").pk, AFTER)
    answer = why_not(world.owner, world.interview, "Tom", "thank_you", POLICY, AFTER)
    assert (answer.person, answer.causes[0].code) == ("Tom Vask", "skipped_by_you")
    with pytest.raises(Missing):
        why_not(world.owner, world.interview, "Tom", "a_bribe", POLICY, AFTER)


def gentle(owner: models.Seeker) -> int:
    return set_way(owner, AFTER, pace="gentle", weekdays=[5, 6], days=[], daily=3, quiet=None)


def test_the_seekers_own_way_is_kept_and_undone(world: World) -> None:
    usual = models.Touchpoint.objects.get(purpose="check_in").best
    entry = gentle(world.owner)
    again(world)
    assert read_preferences(world.owner, POLICY).pace == "gentle"
    assert models.Touchpoint.objects.get(purpose="check_in").best > usual

    renew_after(world.owner, undo(world.owner, AFTER, entry), tools(), AFTER)
    assert models.Touchpoint.objects.get(purpose="check_in").best == usual


def test_a_number_of_ones_own_is_kept_beside_the_usual_one_and_given_up_again(world: World) -> None:
    set_rule(world.owner, "check_in_open", POLICY, AFTER, best="9bd")
    set_limits(world.owner, {"spacing": 6}, AFTER)
    way = read_preferences(world.owner, POLICY)
    [rule] = [each for each in way.rules if each.own]
    assert (rule.key, rule.usual, rule.own) == ("check_in_open", "7bd", "9bd")
    assert {limit.name: limit.own for limit in way.limits}["spacing"] == 6

    set_rule(world.owner, "check_in_open", POLICY, AFTER)
    set_limits(world.owner, {"spacing": None}, AFTER)
    way = read_preferences(world.owner, POLICY)
    assert not [each for each in way.rules if each.own]
    assert not [limit for limit in way.limits if limit.own]


@pytest.mark.parametrize("name", BOUNDS)
def test_no_number_goes_beyond_what_a_person_can_bear(world: World, name: str) -> None:
    least, most = BOUNDS[name]
    for number in (least - 1, most + 1):
        with pytest.raises(Refused, match="out_of_bounds"):
            set_limits(world.owner, {name: number}, AFTER)


@pytest.mark.parametrize("written", ["soon", "9", "-1bd", "9d", "99999bd", "61bd"])
def test_what_is_no_span_of_the_rule_is_refused(world: World, written: str) -> None:
    with pytest.raises(Refused):
        set_rule(world.owner, "check_in_open", POLICY, AFTER, best=written)


def test_seven_days_kept_free_are_refused(world: World) -> None:
    with pytest.raises(Refused, match="no_day_left"):
        set_way(world.owner, AFTER, pace="keen", weekdays=range(7), days=[], daily=None, quiet=None)


VERBS: dict[str, Callable[[models.Seeker, World], object]] = {
    "start_something": lambda who, w: start_something(
        who, w.interview, "congratulate", POLICY, AFTER, whom=Whom("tom")
    ),
    "tell_news": lambda who, w: tell_news(who, w.interview, "coffee_held", AFTER, person="tom"),
    "close_kindly": lambda who, w: close_kindly(who, [w.interview], AFTER),
    "other_open": lambda who, w: other_open(who, w.interview),
    "explain_touchpoint": lambda who, w: explain_touchpoint(who, w.touchpoint().pk, POLICY),
    "why_not": lambda who, w: why_not(who, w.interview, "tom", "check_in", POLICY, AFTER),
    "renew_candidacy": lambda who, w: renew_candidacy(who, w.interview, tools(), AFTER),
}


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_a_verb_is_the_owners_alone(world: World, verb: str) -> None:
    stranger = models.Seeker.objects.create(name="Stranger", email="who@else.example")
    with pytest.raises(Missing):
        VERBS[verb](stranger, world)
    VERBS[verb](world.owner, world)


def test_ones_own_way_changes_nobody_elses(world: World) -> None:
    stranger = models.Seeker.objects.create(name="Stranger", email="who@else.example")
    gentle(stranger)
    assert read_preferences(world.owner, POLICY).pace == "standard"
    with pytest.raises(Missing):
        undo(world.owner, AFTER, models.HistoryEntry.objects.get(seeker=stranger).pk)


def test_what_a_plan_starts_from_costs_the_same_however_much_went_elsewhere(world: World) -> None:
    second = role_two(world)
    for purpose in ("congratulate", "coffee_invite"):
        start_something(world.owner, second.interview, purpose, POLICY, AFTER, whom=Whom("tom"))
    plan_again(world.owner, second.interview, POLICY, AFTER)
    counts = []
    for person in ("ines", "tom"):
        world.queue(person)
        world.tick(world.touchpoint(person).best + timedelta(minutes=10))
        round_ = models.Interview.objects.select_related("application__seeker").get(pk=second.interview)
        with CaptureQueriesContext(connection) as queried:
            assert queries.situation(round_).elsewhere
        counts.append(len(queried))
    assert counts[0] == counts[1] <= 20


def test_that_one_applied_is_not_news_after_an_interview(world: World) -> None:
    """The question after an application (P3) is asked where no interview came of it."""
    with pytest.raises(Refused) as told:
        tell_news(world.owner, world.interview, "applied", AFTER)
    assert told.value.code == "interview_held"
    assert not models.Told.objects.exists()
