"""What one edit says, and what it does not."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Person
from afterword.domain.learn.contractions import contracted, expanded
from afterword.domain.learn.distance import called, distance_of
from afterword.domain.learn.edits import Setting, signs
from afterword.domain.learn.frames import parts
from afterword.domain.learn.voice import Distance, How, Kind, Sign, Voice

BOOK = TomlPhrasebooks().load("en")
LETTER = """Hi Ruth,

Thank you for taking the time to talk with me about the Registrar role at Harbour Museum.

I especially enjoyed our conversation about the loans register.

I remain very interested in the role. If there is anything else you would like to know, I am happy to answer.

Best regards,
Ada Morgan"""
SETTING = Setting(
    "en",
    Distance.NEAR,
    "thank_you",
    "Ruth",
    "Ada Morgan",
    parts(BOOK, Voice(), Distance.NEAR),
    frozenset({"ruth", "okell", "harbour", "museum", "ada", "morgan"}),
    frozenset({"ruth", "okell", "harbour", "museum", "ada", "morgan", "loans", "register", "moths"}),
)


def edited(old: str, new: str, setting: Setting = SETTING, letter: str = LETTER) -> list[Sign]:
    """The changes seen where this was put for that."""
    assert old in letter
    return [s for s in signs(letter, letter.replace(old, new), setting) if s.how is How.EDIT]


def test_a_letter_left_as_it_is_changes_nothing() -> None:
    assert {sign.how for sign in signs(LETTER, LETTER, SETTING)} == {How.KEPT}


@pytest.mark.parametrize(
    ("new", "form"),
    [
        ("Hello Ruth,", "Hello {name},"),
        ("Hey Ruth!", "Hey {name}!"),
        ("Ruth,", "{name},"),
        ("Good morning Ruth –", "Good morning {name} –"),
    ],
)
def test_a_greeting_is_learned_without_the_name(new: str, form: str) -> None:
    (sign,) = edited("Hi Ruth,", new)
    assert (sign.kind, sign.was, sign.now) == (Kind.GREETING, "Hi {name},", form)


@pytest.mark.parametrize("new", ["Hi all,", "Dear Ms. Okell,", "Hi Ruth and Ian Brody of Harbour,", ""])
def test_a_greeting_that_names_somebody_otherwise_is_not(new: str) -> None:
    assert all(sign.kind is not Kind.GREETING for sign in edited("Hi Ruth,", new))


def test_a_greeting_that_bends_to_who_is_greeted_is_not_learned() -> None:
    german = replace(SETTING, language="de", called="Anna")
    letter = "Hallo Anna,\n\nvielen Dank.\n\nViele Grüße\nAda Morgan"
    assert edited("Hallo Anna,", "Liebe Anna,", german, letter) == []


def test_closing_words_and_the_name_are_learned_by_distance() -> None:
    (sign,) = edited("Best regards,", "Cheers,")
    assert (sign.kind, sign.spot, sign.was, sign.now) == (Kind.CLOSING, "near", "Best regards,", "Cheers,")
    (signed,) = edited("Ada Morgan", "Ada")
    assert (signed.kind, signed.now) == (Kind.SIGNED, "{first}")


@pytest.mark.parametrize("new", ["See you at Harbour,", "Until the 4th,", "Thanks Ruth,"])
def test_closing_words_of_one_letter_only_are_not(new: str) -> None:
    assert edited("Best regards,", new) == []


def test_contractions_are_one_thing_however_many() -> None:
    (sign,) = [s for s in edited("I am happy", "I'm happy") if s.kind is Kind.CONTRACTION]
    assert (sign.was, sign.now) == ("full", "contracted")
    assert [s.kind for s in edited("I am happy", "I’m happy")] == [Kind.CONTRACTION]


def test_a_word_of_a_frame_that_is_put_otherwise_is_a_swap() -> None:
    (sign,) = edited("especially enjoyed", "especially valued")
    assert (sign.kind, sign.was, sign.now) == (Kind.SWAP, "enjoyed", "valued")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the loans register", "the moths"),
        ("Harbour Museum", "the museum"),
        ("Registrar role", "Keeper role"),
        ("conversation about", "talk of the moths and"),
        ("enjoyed", "enjoyed, on 4 May,"),
        ("I am happy", "you are happy"),
        ("in the role", "for the role"),
    ],
)
def test_facts_persons_and_small_words_are_never_swapped(old: str, new: str) -> None:
    assert [sign for sign in edited(old, new) if sign.kind is Kind.SWAP] == []


def test_a_loose_word_that_is_taken_out_is_a_word_not_to_use() -> None:
    (sign,) = edited("very interested", "interested")
    assert (sign.kind, sign.was, sign.now) == (Kind.SWAP, "very", "")
    assert [s.kind for s in edited("anything else ", "anything ")] == []


def test_a_sentence_taken_out_is_told_by_its_frame() -> None:
    offer = " If there is anything else you would like to know, I am happy to answer."
    dropped = [s for s in edited(offer, "") if s.kind is Kind.DROP]
    assert [(s.spot, s.now) for s in dropped] == [("thank_you.offer", "")]


def test_a_sentence_reworded_is_not_taken_out() -> None:
    assert all(s.kind is not Kind.DROP for s in edited("I remain very interested", "I am still interested"))


def test_a_sentence_of_their_own_is_seen_where_it_could_stand_anywhere() -> None:
    (sign,) = edited("happy to answer.", "happy to answer. Have a good week.")
    assert (sign.kind, sign.now) == (Kind.ADD, "Have a good week.")


@pytest.mark.parametrize(
    "own",
    ["See you at Ruth’s talk.", "We close at 5 today.", "I liked the moths a lot.", "Meet me at Leeds then."],
)
def test_a_sentence_with_a_fact_in_it_is_not(own: str) -> None:
    assert edited("happy to answer.", f"happy to answer. {own}") == []


def test_a_letter_cut_short_tells_how_long_they_like_it() -> None:
    end = LETTER[LETTER.index("I remain") : LETTER.index("\n\nBest")]
    (sign,) = [s for s in edited(f"{end}\n\n", "") if s.kind is Kind.LENGTH]
    assert int(sign.now) < 0.85 * int(sign.was)


def test_what_no_frame_made_teaches_nothing_of_words() -> None:
    other = LETTER.replace("I especially enjoyed our conversation about", "What a morning it was with")
    assert edited("What a morning", "What a day", letter=other) == []


def test_text_that_is_no_letter_is_no_trouble() -> None:
    for text in ("", "\n\n", "x", "{", "Hi Ruth,", "\u200b\n\n\u0000", "a\n\n\n\n,"):
        signs(LETTER, text, SETTING)
        signs(text, LETTER, SETTING)


@pytest.mark.parametrize(
    ("address", "near", "name"),
    [
        ("Hi Ines", Distance.NEAR, "Ines"),
        ("Hi Wei Ling", Distance.NEAR, "Wei Ling"),
        ("Hallo Anna", Distance.NEAR, "Anna"),
        ("Oi, Ana", Distance.NEAR, "Ana"),
        ("Dear Ines", Distance.FAR, "Ines"),
        ("Dear Dr. Lee", Distance.FAR, "Dr. Lee"),
        ("Sehr geehrte Frau Dr. Groß", Distance.FAR, "Frau Dr. Groß"),
        ("Guten Tag Anna Groß", Distance.FAR, "Anna Groß"),
    ],
)
def test_how_near_somebody_is_comes_from_their_address(address: str, near: Distance, name: str) -> None:
    given = "Wei Ling" if "Wei" in address else "Ines"
    person = Person("p", "Ines Lee", given=given, address=address)
    assert (distance_of(person), called(person)) == (near, name)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("I am glad. I would say it is good.", "I'm glad. I'd say it's good."),
        ("I have some history here.", "I have some history here."),
        ("I have noted that you are busy.", "I've noted that you're busy."),
        ("Do not worry; you cannot miss it.", "Don't worry; you can't miss it."),
        ("That is how good it is.", "That's how good it is."),
        ("I am {answer}", "I'm {answer}"),
    ],
)
def test_contractions_go_there_and_back(long: str, short: str) -> None:
    assert contracted(long) == short
    assert expanded(short) == long
    assert re.sub("'", "’", short) == short or expanded(short.replace("'", "’")) == long
