"""In the weeks when shops have their hands full, thanks may come; questions wait."""

from __future__ import annotations

from afterword.domain.touchpoints import Purpose
from plan_world import at, interview, planned, steps


def test_a_shop_is_thanked_in_its_busiest_week_and_asked_after_it() -> None:
    end = at("2026-12-17", "16:00")
    round_ = interview(sector="retail", start=at("2026-12-17", "15:00"), end=end)
    made = planned(round_)
    assert {step.best.date().isoformat() for step in steps(made, Purpose.THANK_YOU)} <= {
        "2026-12-17",
        "2026-12-18",
    }
    assert all(step.best.date().isoformat() > "2026-12-27" for step in steps(made, Purpose.CHECK_IN))
