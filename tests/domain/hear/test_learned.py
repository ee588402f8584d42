"""What is learned of mails: that it is read alike every time, and gives way where it must."""

from __future__ import annotations

import pytest

from afterword.domain.hear.learned import weights
from afterword.domain.hear.linear import Linear, linear, written
from afterword.domain.hear.meaning import classify
from afterword.domain.touchpoints import SignalKind
from hear_post import mail
from quality.hearing.corpus import mails
from quality.hearing.training import Settings, train

EXAMPLES = [(["w=job", "w=gone"], [0.9], 0), (["w=start", "w=monday"], [0.1], 1), (["w=gone"], [0.4], 0)]


def test_a_table_that_wspoken_to_is_read_again() -> None:
    table = linear("|".join(written(("no", "yes"), {"w=gone": (1.2, -0.6)}, 0.06)))
    assert table.kinds == ("no", "yes")
    assert table.chances(["w=gone"])[0] == pytest.approx(0.858, abs=0.001)


def test_clues_nobody_knows_leave_every_kind_as_likely() -> None:
    assert Linear(("no", "yes"), 0.1, {}).chances(["w=unheard"]) == [0.5, 0.5]


def test_the_same_examples_teach_the_same_weights() -> None:
    settings = Settings(rounds=5, rate=0.2, forget=0.02, seldom=1)
    assert train(EXAMPLES, 2, settings) == train(EXAMPLES, 2, settings)


def test_the_weights_that_are_shipped_know_every_kind() -> None:
    of_sentences, of_mails = weights()
    for kind in SignalKind:
        assert kind in of_sentences.kinds
        assert kind in of_mails.kinds


def test_mails_nobody_tuned_for_are_understood_half_of_the_time_at_least() -> None:
    """91 mails held back, all of them said sideways: 48 right; the rules alone read 30 of them."""
    met = [classify(each.reading.mail).kind == each.wanted for each in mails(held=True)]
    assert sum(met) / len(met) >= 0.48


def test_a_candidates_letter_is_no_offer() -> None:
    heard = classify(
        mail("I am delighted to accept your offer and to start on Monday.", "", in_reply_to=None)
    )
    assert heard.kind is not SignalKind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "The baker's son has taken it on.",
        "Wir haben jemanden aus dem Ort genommen.",
        "Ils ont pris une autre candidate.",
    ],
)
def test_a_no_that_no_list_foresaw_is_a_no(text: str) -> None:
    assert classify(mail(text)).kind is SignalKind.REJECTION
