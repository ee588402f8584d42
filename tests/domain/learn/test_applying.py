"""What a voice does to a letter, and what it can never do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.grammar import HantaGrammar
from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Method
from afterword.domain.learn.voice import CONTRACTED, FIRST_NAME, Distance, Habit, Kind, Voice
from afterword.domain.learn.wording import reworded, worded
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Purpose
from afterword.domain.write.compose import compose
from voice_world import Practice, a_step, an_interview

BOOKS = {language: TomlPhrasebooks().load(language) for language in ("en", "de")}
TAGGER = HantaGrammar().words
WORDS = sorted(
    {w for frames in BOOKS["en"].frames.values() for f in frames for w in re.findall(r"[a-z’']+", f)}
)
SPOTS = sorted(name for name in BOOKS["en"].frames if name.startswith("thank_you"))


def habit(kind: Kind, spot: str, now: str, was: str = "", language: str = "en") -> Habit:
    return Habit(kind, language, spot, was or spot, now)


def voices() -> st.SearchStrategy[Voice]:
    words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
    other = st.one_of(st.just(""), words, st.text("abcdefgh 'é", min_size=1, max_size=12).filter(str.strip))
    swap = st.builds(lambda was, now: habit(Kind.SWAP, was, now), words, other)
    drop = st.sampled_from(SPOTS).map(lambda spot: habit(Kind.DROP, spot, ""))
    part = st.sampled_from(SPOTS).map(lambda spot: habit(Kind.DROP, f"{spot}/0", ""))
    outer = st.sampled_from(
        [
            habit(Kind.CONTRACTION, Distance.NEAR, CONTRACTED),
            habit(Kind.CLOSING, Distance.NEAR, "Cheers,"),
            habit(Kind.GREETING, Distance.NEAR, "Hello {name},"),
            habit(Kind.SIGNED, Distance.NEAR, FIRST_NAME),
            habit(Kind.LENGTH, "thank_you", "45"),
            habit(Kind.ADD, "thank_you/x", "Have a good week."),
        ]
    )
    return st.lists(st.one_of(swap, drop, part, outer), max_size=8).map(lambda found: Voice(tuple(found)))


def write(voice: Voice, number: int = 0, address: str = "", method: Method = Method.EMAIL) -> Draft:
    step = a_step(f"p{number % 8}", Purpose.THANK_YOU, method)
    situation = Situation(an_interview(number, address=address))
    (draft,) = compose([step], situation, BOOKS["en"], TAGGER, voice=voice)
    return draft


def slots(frame: str) -> list[str]:
    return re.findall(r"\{[^{}]*\}", frame)


FRAMES = [frame for frames in BOOKS["en"].frames.values() for frame in frames]


@settings(max_examples=300, deadline=None)
@given(voice=voices(), frame=st.sampled_from(FRAMES))
def test_no_habit_reaches_into_a_slot_and_doing_it_twice_is_doing_it_once(voice: Voice, frame: str) -> None:
    said = reworded(voice, "en", Distance.NEAR, frame)
    assert slots(said) == slots(frame)
    assert re.search(r"\w", said)
    assert "  " not in said
    assert reworded(voice, "en", Distance.NEAR, said) == said


@settings(max_examples=60, deadline=None)
@given(voice=voices(), number=st.integers(0, 39))
def test_a_letter_in_any_voice_keeps_its_names_figures_and_receipts_and_has_no_hole(
    voice: Voice, number: int
) -> None:
    plain, draft = write(Voice(), number), write(voice, number)
    sources = {source for receipt in plain.receipts for source in receipt.sources}
    assert all(receipt.sentence in draft.body for receipt in draft.receipts)
    assert {source for receipt in draft.receipts for source in receipt.sources} <= sources
    assert not re.search(r"[{}]|\s,|\n\n\n", draft.body)
    assert set(re.findall(r"\d+", draft.body)) <= set(re.findall(r"\d+", plain.body))
    name = an_interview(number).people[number % 8].given
    assert name is not None
    assert name in draft.body.splitlines()[0]
    assert draft.body.splitlines()[-1] in {"Ada Morgan", "Ada"}
    assert len(draft.body.split("\n\n")) >= 3
    assert draft.blocked == plain.blocked


def test_a_formal_address_is_never_made_familiar() -> None:
    near = [
        habit(Kind.GREETING, Distance.NEAR, "Hi {name},"),
        habit(Kind.CLOSING, Distance.NEAR, "Cheers,"),
        habit(Kind.SIGNED, Distance.NEAR, FIRST_NAME),
        habit(Kind.CONTRACTION, Distance.NEAR, CONTRACTED),
    ]
    for address in ("Dear Dr. Okell", "Dear Ms. Okell", "Sehr geehrte Frau Dr. Groß", "Dear Ruth Okell"):
        assert write(Voice(tuple(near)), address=address) == write(Voice(), address=address)


def test_a_greeting_for_those_who_are_far_keeps_how_they_are_called() -> None:
    far = Voice((habit(Kind.GREETING, Distance.FAR, "Hello {name},"),))
    assert write(far, address="Dear Dr. Okell").body.startswith("Hello Dr. Okell,\n")
    assert write(far, address="Hi Ruth").body.startswith("Hi Ruth,\n")


def test_english_habits_do_not_touch_german(practice_in_german: Practice) -> None:
    english = Voice((habit(Kind.CLOSING, Distance.FAR, "Cheers,"), habit(Kind.SWAP, "über", "zu")))
    assert practice_in_german.write(0, voice=english) == practice_in_german.write(0, voice=Voice())


def test_german_is_learned_too(practice_in_german: Practice) -> None:
    def warmly(body: str) -> str:
        return re.sub(r"\n\n[^\n]+\nAda Morgan$", "\n\nHerzliche Grüße\nAda Morgan", body)

    assert practice_in_german.edits_needed(warmly) == [0, 1]


def test_a_german_noun_is_not_swapped_for_one_of_another_gender(practice_in_german: Practice) -> None:
    def says_it_otherwise(body: str) -> str:
        return body.replace("das Gespräch", "das Treffen").replace("Gespräch über", "Treffen über")

    practice_in_german.edits_needed(says_it_otherwise)
    assert [sign for sign in practice_in_german.seen if sign.kind is Kind.SWAP] == []


def test_what_begins_small_after_a_german_greeting_is_not_cut_off() -> None:
    frames: Sequence[str] = BOOKS["de"].of("thank_you.opening")
    voice = Voice((Habit(Kind.DROP, "de", "thank_you.opening/0", "", ""),))
    for frame in frames:
        assert worded(voice, "de", Distance.FAR, "thank_you.opening", frame) == frame


def test_a_word_never_to_use_takes_its_sentence_with_it_where_nothing_replaces_it() -> None:
    voice = Voice((habit(Kind.SWAP, "conversation", ""), habit(Kind.SWAP, "talk", "")))
    for number in range(8):
        middle = write(voice, number).body.split("\n\n", 2)[2]
        assert not re.search(r"\b(?:conversation|talk)\b", middle)


def test_an_becomes_a_where_the_word_after_it_changes() -> None:
    voice = Voice((habit(Kind.SWAP, "answer", "reply"), habit(Kind.SWAP, "word", "answer")))
    assert reworded(voice, "en", Distance.NEAR, "I await an answer.") == "I await a reply."
    chained = Voice((habit(Kind.SWAP, "good", "honest"),))
    assert reworded(chained, "en", Distance.NEAR, "A good talk.") == "An honest talk."


def test_two_words_that_become_each_other_are_left_alone() -> None:
    voice = Voice((habit(Kind.SWAP, "glad", "happy"), habit(Kind.SWAP, "happy", "glad")))
    assert reworded(voice, "en", Distance.NEAR, "I am glad and happy.") == "I am glad and happy."


def test_a_voice_that_the_review_would_block_gives_way_to_the_plain_letter() -> None:
    shouting = Voice((habit(Kind.SWAP, "thank you", "thanks from Atlantis"),))
    draft = write(shouting)
    assert "Atlantis" not in draft.body
    assert not draft.blocked


@pytest.mark.parametrize("method", [Method.LINKEDIN, Method.TEXT, Method.PHONE])
def test_short_forms_stay_what_they_are(method: Method) -> None:
    voice = Voice(
        (habit(Kind.ADD, "thank_you/x", "Have a good week."), habit(Kind.SIGNED, Distance.NEAR, FIRST_NAME))
    )
    assert replace(write(voice, method=method)).body.count("Have a good week.") == 0
