"""That silence tells nothing is said wherever something shown rests on it, and nowhere else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword import bootstrap
from afterword.store import models
from window import Taken, text

SAID = "has not been heard since"


def listening(**told: object) -> None:
    """The mailbox was last heard two days ago."""
    before = bootstrap.clock().now() - timedelta(days=2)
    models.Listening.objects.update_or_create(
        seeker=models.Seeker.objects.get(), defaults={"heard_well_at": before, **told}
    )


def pages(taken: Taken) -> dict[str, str]:
    """What is shown of everything, of one candidacy and of two steps of it."""
    checks = models.Touchpoint.objects.filter(purpose="check_in", state="planned").first()
    thanks = models.Touchpoint.objects.filter(purpose="thank_you").first()
    assert checks is not None
    assert thanks is not None
    plan = f"/interviews/{taken.interview}"
    shown = {
        "today": "/",
        "interviews": "/interviews/",
        "plan": f"{plan}/plan",
        "time line": f"{plan}/timeline",
        "who is asked": f"{plan}/people/{checks.person}/timeline",
        "check-in": f"/touchpoints/{checks.pk}/draft",
        "thanks": f"/touchpoints/{thanks.pk}/draft",
    }
    return {name: text(taken.client.get(page)) for name, page in shown.items()}


@pytest.mark.parametrize("told", [{"state": "well"}, {"state": "failing", "cause": "CannotListen"}])
def test_it_is_said_where_something_rests_on_silence(taken: Taken, told: dict[str, str]) -> None:
    listening(**told)

    found = pages(taken)

    assert {name for name, page in found.items() if SAID in page} == set(found) - {"thanks"}


def test_it_is_said_nowhere_while_all_is_heard_well(taken: Taken) -> None:
    listening(heard_well_at=bootstrap.clock().now())

    assert not [name for name, page in pages(taken).items() if SAID in page]


def test_nothing_is_said_where_nothing_rests_on_it_but_today(taken: Taken) -> None:
    listening()
    before = pages(taken)
    models.Touchpoint.objects.filter(purpose="check_in").update(state="skipped")

    assert SAID in before["plan"]
    for page in ("/interviews/", f"/interviews/{taken.interview}/plan", "/outbox"):
        assert SAID not in text(taken.client.get(page))
    assert SAID in text(taken.client.get("/"))
    assert "rests on silence" not in text(taken.client.get("/"))


def test_who_listens_by_hand_is_told_beside_the_text_that_their_word_counts(taken: Taken) -> None:
    found = pages(taken)

    assert {name for name, page in found.items() if "nobody but you listens" in page} == {"check-in"}
