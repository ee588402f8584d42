"""How signs become habits, and how habits fade."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.domain.learn.learn import WINDOW, in_force, learned, voice_of
from afterword.domain.learn.voice import Habit, How, Kind, Sign

CHEERS = Sign(Kind.CLOSING, "en", "near", "Best regards,", "Cheers,")
REGARDS = replace(CHEERS, now="Regards,")
KEPT = replace(CHEERS, now="Kind regards,", how=How.KEPT)
GLAD = Sign(Kind.SWAP, "en", "glad", "glad", "happy")
OFFER = Sign(Kind.DROP, "en", "thank_you.offer", "thank_you.offer#Just write.", "")
OTHER = replace(OFFER, was="thank_you.offer#Please ask.")
LEFT = replace(OTHER, now=OTHER.was, how=How.KEPT)
CUT = Sign(Kind.LENGTH, "en", "thank_you", "100", "60")


def values(*signs: Sign) -> list[str]:
    return [habit.now for habit in learned(signs)]


def test_once_is_a_mood_and_twice_a_greeting_or_closing() -> None:
    assert values(CHEERS) == []
    assert values(CHEERS, CHEERS) == ["Cheers,"]


def test_a_word_takes_three() -> None:
    assert values(GLAD, GLAD) == []
    assert values(GLAD, GLAD, GLAD) == ["happy"]


def test_what_speaks_against_a_habit_lowers_it() -> None:
    assert values(CHEERS, CHEERS, KEPT) == []
    assert values(CHEERS, CHEERS, KEPT, CHEERS) == ["Cheers,"]


def test_what_wspoken_to_so_and_let_stand_is_neither_for_nor_against() -> None:
    stands = replace(CHEERS, how=How.KEPT)
    assert values(CHEERS, stands, stands, stands) == []
    assert values(CHEERS, CHEERS, *[stands] * 30) == ["Cheers,"]


@pytest.mark.parametrize("before", range(0, 60, 7))
def test_ten_like_edits_outweigh_whatever_was_before(before: int) -> None:
    assert values(*[REGARDS] * before, *[KEPT] * before, *[CHEERS] * WINDOW) == ["Cheers,"]
    assert values(*[LEFT] * before, *[OFFER] * WINDOW)


def test_a_word_that_is_put_back_is_not_swapped_to_and_fro() -> None:
    back = Sign(Kind.SWAP, "en", "happy", "happy", "glad")
    assert values(GLAD, GLAD, GLAD, back) == []
    assert values(*[GLAD] * 3, *[back] * 6) == ["glad"]


def test_one_variant_is_left_out_first_and_after_another_all_of_them() -> None:
    (one,) = learned([OFFER, OFFER, OFFER])
    assert one.spot == OFFER.was
    (every,) = learned([OFFER, OFFER, OFFER, OTHER])
    assert every.spot == "thank_you.offer"


def test_a_frame_that_is_let_stand_elsewhere_is_not_left_out_everywhere() -> None:
    assert [habit.spot for habit in learned([OFFER, OFFER, OFFER, LEFT, LEFT])] == [OFFER.was]


def test_the_length_they_like_is_the_middle_of_what_they_cut_to() -> None:
    cuts = [replace(CUT, now=now) for now in ("80", "60", "70")]
    assert values(*cuts) == ["70"]
    long = replace(CUT, was="120", now="120", how=How.KEPT)
    assert values(*cuts, long) == []
    assert values(*cuts, replace(long, now="72")) == ["70"]


def test_the_same_signs_make_the_same_habits_in_whatever_spots_they_come() -> None:
    mixed = [GLAD, CHEERS, GLAD, OFFER, CHEERS, GLAD]
    assert learned(mixed) == learned(list(mixed))
    assert set(values(*mixed)) == {"Cheers,", "happy"}


def test_languages_and_distances_do_not_mix() -> None:
    far, german = replace(CHEERS, spot="far"), replace(CHEERS, language="de")
    assert values(CHEERS, far, german) == []


def test_what_is_set_by_hand_outranks_what_was_learned() -> None:
    known = learned([CHEERS, CHEERS])
    own = Habit(Kind.CLOSING, "en", "near", "", "Warmly,", by_hand=True)
    (habit,) = voice_of(known, [own])
    assert (habit.now, habit.by_hand, habit.edits) == ("Warmly,", True, 2)
    assert voice_of((), [own]) == (own,)


def test_a_habit_that_is_off_is_known_and_not_in_force() -> None:
    known = learned([CHEERS, CHEERS])
    off = voice_of(known, [replace(known[0], on=False)])
    assert len(off) == 1
    assert not in_force(off)
    assert voice_of((), [replace(known[0], on=False)]) == ()
