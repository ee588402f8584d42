"""Suggestions taken, news told, why and why not, the time line and one's own way, through the pages."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword import bootstrap
from afterword.actions.capture import capture
from afterword.actions.renew import renew
from afterword.domain.sources import SourceText
from afterword.store import models
from practising import Practice
from window import text
from world import NOTES, captured


def interview() -> int:
    return models.Interview.objects.earliest("pk").pk


def plan_of(example: Practice) -> str:
    return example.read(f"/interviews/{interview()}/plan")


def step(purpose: str) -> models.Touchpoint:
    return models.Touchpoint.objects.get(purpose=purpose, state="planned")


def undo_last(example: Practice, page: str) -> str:
    number = page.partition('action="/history/')[2].partition("/")[0]
    return example.press(f"/history/{number}/undo")


def another_application() -> int:
    now, owner = bootstrap.clock().now(), models.Seeker.objects.get()
    found = captured("two@lager.example")
    number = capture(owner, found, (SourceText("notes.md", NOTES),), now)
    renew(owner, number, bootstrap.tools(), now)
    return number


def test_every_step_says_why_then_why_so_and_what_would_change_it(example: Practice) -> None:
    page = plan_of(example)
    assert page.count("Why, and what would change it") >= 4
    assert "2 hours after the interview ended is a good moment." in page
    assert "Their address is known:" in page
    assert "it would be too late" in page


def test_what_nobody_suggested_is_started_and_undone(example: Practice) -> None:
    typed = {"purpose": "congratulate", "person": "ruth-andersson", "about": "the new depot"}
    page = example.press(f"/interviews/{interview()}/starting", **typed)
    assert "Taken up." in page
    assert step("congratulate").person == "ruth-andersson"

    undo_last(example, page)
    assert models.Touchpoint.objects.get(purpose="congratulate").state == "cancelled"


def test_an_invitation_to_a_coffee_shows_questions_to_bring(example: Practice) -> None:
    example.press(
        f"/interviews/{interview()}/starting", purpose="coffee_invite", person="ruth-andersson", about=""
    )
    letter = models.Touchpoint.objects.get(purpose="coffee_invite", person="ruth-andersson")
    assert "Questions to bring" in example.read(f"/touchpoints/{letter.pk}/draft")


def test_a_suggestion_is_taken_for_somebody_new(example: Practice) -> None:
    row = models.Suggestion.objects.create(
        interview_id=interview(),
        key="abc123",
        purpose="reference_heads_up",
        reason_code="references",
        rule="P14",
    )
    assert "Somebody else, named below" in plan_of(example)

    whom = {"name": "Karin Voss", "email": "karin@hafen.example"}
    page = example.press(f"/interviews/{interview()}/suggestions/{row.key}/taking", **whom)
    assert "Karin Voss" in page
    assert step("reference_heads_up").person == "karin-voss"


def test_without_anybody_it_says_what_is_missing(example: Practice) -> None:
    answer = example.client.post(f"/interviews/{interview()}/starting", {"purpose": "congratulate"})
    assert answer.status_code == 409
    assert "It is not said who it is for." in text(answer)


def test_a_coffee_that_was_held_is_told_and_thanked_for(example: Practice) -> None:
    page = example.press(f"/interviews/{interview()}/news", news="coffee_held", person="priya-raman")
    assert "Noted." in page
    assert step("coffee_thanks").person == "priya-raman"

    assert "you had a talk with Priya Raman" in example.read("/history")


def test_accepting_asks_about_the_others_and_closes_only_what_was_chosen(example: Practice) -> None:
    other = another_application()
    page = example.press(f"/interviews/{interview()}/news", news="accepted")
    assert "Shall they hear it from you?" in page
    assert "Backend Engineer, Lager" in page
    assert not models.Touchpoint.objects.filter(reason_code="accepted_elsewhere").exists()

    example.press(f"/interviews/{interview()}/others/closing", interview=[str(other)])
    assert models.Touchpoint.objects.get(reason_code="accepted_elsewhere").interview_id == other
    assert not models.Outgoing.objects.exists()


def test_nobody_is_closed_whom_the_page_did_not_offer(example: Practice) -> None:
    another_application()
    example.press(f"/interviews/{interview()}/others/closing", interview=["999", "x", str(interview())])
    assert not models.Told.objects.exists()


def test_with_no_other_application_accepting_leads_back_to_the_plan(example: Practice) -> None:
    page = example.press(f"/interviews/{interview()}/news", news="accepted")
    assert "After " in page
    assert "Shall they hear it" not in page


def test_whoever_misses_something_hears_why(example: Practice) -> None:
    asked = f"/interviews/{interview()}/why-not?person=priya-raman&purpose=check_in"
    assert "The one to ask how things stand is" in example.read(asked)


def test_the_time_line_lists_everything_and_draws_it_with_words(example: Practice) -> None:
    page = example.read(f"/interviews/{interview()}/timeline")
    assert page.count('<li id="mark-') == page.count("<use class=")
    for name in ("Ruth Andersson", "Tomás Ibarra", "Priya Raman", "Joan Pell"):
        assert f">{name}</text>" in page
    assert re.search(r'<svg[^>]*role="img" aria-labelledby="picture-title picture-desc"', page)
    assert 'style="' not in page


def test_one_persons_time_line_holds_nobody_else(example: Practice) -> None:
    page = example.read(f"/interviews/{interview()}/people/ruth-andersson/timeline")
    assert "Time line: Ruth Andersson" in page
    assert "Priya Raman" not in page


def test_a_time_line_costs_the_same_however_long_it_is(example: Practice) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queried:
            example.read(f"/interviews/{interview()}/timeline")
        return len(queried)

    before = cost()
    for person in ("ruth-andersson", "priya-raman", "joan-pell"):
        example.press(f"/interviews/{interview()}/news", news="coffee_held", person=person)
    assert cost() == before


def test_the_plan_costs_the_same_however_much_it_holds(example: Practice) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queried:
            plan_of(example)
        return len(queried)

    before = cost()
    for person in ("ruth-andersson", "priya-raman"):
        example.press(f"/interviews/{interview()}/news", news="coffee_held", person=person)
    assert cost() <= before + 1


WAY = {"pace": "gentle", "weekdays": ["5", "6"], "daily": "3", "quiet_from": "21:00", "quiet_until": "08:00"}


def test_ones_own_way_is_kept_moves_the_plan_and_is_undone(example: Practice) -> None:
    before = step("check_in").best
    page = example.press("/pace/way", **WAY, **{"first-0": "2031-12-20", "last-0": "2032-01-02"})
    assert "Kept." in page
    kept = models.Preferences.objects.get()
    assert (kept.pace, kept.weekdays, kept.daily, kept.quiet) == ("gentle", [5, 6], 3, ["21:00", "08:00"])
    assert kept.days == [["2031-12-20", "2032-01-02"]]
    assert step("check_in").best > before
    assert "Your gentle pace:" in plan_of(example)

    undo_last(example, page)
    assert step("check_in").best == before


def test_a_number_of_ones_own_stands_in_the_plan_as_ones_own(example: Practice) -> None:
    rule = step("check_in").reason_code
    assert "One rule otherwise" in example.read(f"/pace?rule={rule}")
    example.press("/pace/rule", rule=rule, number="4", unit="bd")
    assert "Your own number: 4 working days instead of" in plan_of(example)
    assert "4 working days" in example.read("/pace")


def test_a_limit_of_ones_own_is_kept(example: Practice) -> None:
    example.press("/pace/limits", spacing="6", unanswered="", employer="", status="")
    assert models.Preferences.objects.get().limits == {"spacing": 6}


@pytest.mark.parametrize(
    ("address", "typed", "said"),
    [
        ("/pace/way", {"pace": "gentle", "weekdays": list("0123456")}, "Leave at least one day open."),
        ("/pace/way", {"pace": "hasty"}, "hasty"),
        ("/pace/way", {"pace": "keen", "daily": "0"}, "not between 1 and"),
        ("/pace/way", {"pace": "keen", "first-0": "2031-12-20", "last-0": "2031-12-01"}, "before the first"),
        ("/pace/limits", {"spacing": "99"}, "not between 1 and 30"),
        ("/pace/rule", {"rule": "check_in_open", "number": "9", "unit": "d"}, "no span of the kind"),
    ],
)
def test_what_cannot_be_meant_is_said_on_the_page_and_changes_nothing(
    owner: Client, address: str, typed: dict[str, object], said: str
) -> None:
    answer = owner.post(address, typed)
    assert answer.status_code == 422
    assert said in text(answer)
    assert not models.Preferences.objects.exists()


@pytest.mark.parametrize(
    "address",
    ["/interviews/999/timeline", "/interviews/999/others", "/interviews/999/why-not", "/pace?rule=x"],
)
def test_what_is_not_there_is_not_there(owner: Client, address: str) -> None:
    assert owner.get(address).status_code == 404


def test_a_hostile_name_is_shown_as_text(example: Practice) -> None:
    models.Person.objects.filter(key="ruth-andersson").update(name="<script>x</script>")
    answer = example.client.get(f"/interviews/{interview()}/timeline")
    assert "<script>x" not in text(answer)
