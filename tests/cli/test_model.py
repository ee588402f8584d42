"""The seeker's own model at the terminal, against a real server on this machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from model_server import claims_too_much, endpoint, fails, says, writes_well
from terminal import Run

WELL = says('{"well": true}')


def thank_you(run: Run) -> int:
    """The number of a thank-you that a model may write."""
    told = json.loads(run("plan", "--json").out)
    return next(int(str(one["number"])) for one in _touchpoints(told) if one["purpose"] == "thank_you")


def _touchpoints(told: object) -> list[dict[str, object]]:
    if isinstance(told, dict):
        own = [told] if "purpose" in told and "number" in told else []
        return own + [one for value in told.values() for one in _touchpoints(value)]
    return [one for value in told for one in _touchpoints(value)] if isinstance(told, list) else []


def body(run: Run, number: int) -> str:
    return str(json.loads(run("draft", number, "--json").out)["body"])


def test_without_a_model_nothing_is_asked_and_it_is_said_that_none_is_needed(kept: Run) -> None:
    assert "none is needed" in kept("model").out

    done = kept("draft", thank_you(kept), "--model")

    assert (done.code, "No model of yours is set up." in done.err) == (3, True)


def test_a_model_on_this_machine_is_set_tested_shown_and_forgotten(kept: Run) -> None:
    with endpoint(WELL) as there:
        done = kept("model", "set", there.address, "small")

    assert done.code == 0
    assert "stays on it, and nothing leaves" in done.out
    assert "well  Your model answers." in done.out
    shown = json.loads(kept("model", "show", "--json").out)["model"]
    assert (shown["model"], shown["here"], shown["has_key"]) == ("small", True, False)
    assert kept("model", "forget").out.strip() == "Forgotten, key and all."
    assert "none is needed" in kept("model", "show").out


def test_another_machine_is_told_of_and_asked_about_before_anything_is_kept(
    kept: Run, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    key.write_text("sk-secret\n")

    no = kept("model", "set", "https://api.models.example/v1", "large", "--key-file", key, said="n\n")

    assert no.code == 3
    assert "Whoever runs api.models.example can read and keep it" in no.out
    assert "none is needed" in kept("model").out


def test_a_message_is_written_by_the_model_and_what_it_used_is_told(kept: Run) -> None:
    with endpoint(WELL, writes_well) as there:
        kept(
            "model",
            "set",
            there.address,
            "small",
            "--price-in",
            "2",
            "--price-out",
            "10",
            "--currency",
            "EUR",
        )
        done = kept("draft", thank_you(kept), "--model")

    assert done.code == 0
    assert "I keep thinking about this" in done.out
    assert "Your model wrote it." in done.err
    assert "120 tokens read, 80 written: 0.0010 EUR." in done.err


def test_what_is_blocked_three_times_leaves_the_text_that_stood(kept: Run) -> None:
    number = thank_you(kept)
    before = body(kept, number)
    with endpoint(WELL, claims_too_much) as there:
        kept("model", "set", there.address, "small")
        done = kept("draft", number, "--model")

    assert done.code == 0
    assert len(there.asked) == 4
    assert "could not be used: it stated things that nothing in your notes or résumé holds" in done.err
    assert body(kept, number) == before


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (fails(429, Retry_After="30"), "no more requests for now: it says to try again in 30 seconds"),
        (fails(401), "did not accept the key"),
        (says("...", "length"), "cut off before the end"),
    ],
)
def test_a_failure_is_told_in_a_sentence_and_changes_nothing(kept: Run, deed: object, told: str) -> None:
    number = thank_you(kept)
    with endpoint(WELL, deed) as there:  # type: ignore[arg-type]
        kept("model", "set", there.address, "small")
        done = kept("draft", number, "--model")

    assert (done.code, told in done.err) == (1, True), done.err
    assert "the model" not in json.loads(kept("draft", number, "--json").out)


@pytest.mark.parametrize("address", ["ftp://x", "http://api.models.example/v1"])
def test_an_address_that_cannot_be_meant_is_not_kept(kept: Run, address: str) -> None:
    assert kept("model", "set", address, "small", "--agree").code == 2
