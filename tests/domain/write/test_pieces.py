from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.facts import Captured, Method, Quote
from afterword.domain.grammar import Tagger
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Purpose, Receipt, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.frames import found_in
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.pieces import Part, cut

Step = Callable[..., Touchpoint]


def a_draft(body: str, *receipts: str, method: Method = Method.EMAIL) -> Draft:
    held = tuple(Receipt(sentence, (Quote("notes.md", sentence),)) for sentence in receipts)
    return Draft("t", "ruth", method, "s", body, "en", held)


def of(draft: Draft, part: Part) -> list[str]:
    return [piece.text for piece in cut(draft).pieces if piece.part is part]


def test_a_letter_is_cut_into_greeting_sentences_and_closing() -> None:
    draft = a_draft("Hi Ruth,\n\nThank you. We spoke of Dr. Low and ink!\n\nKind regards,\nAda Morgan")
    assert of(draft, Part.GREETING) == ["Hi Ruth,"]
    assert of(draft, Part.SENTENCE) == ["Thank you.", "We spoke of Dr. Low and ink!"]
    assert of(draft, Part.CLOSING) == ["Kind regards,", "Ada Morgan"]


@pytest.mark.parametrize(
    "sentence",
    ["Sie wollen bis zum 27. November entscheiden.", "I am free at 9 a.m. on Friday, if that suits."],
)
def test_a_stop_within_a_sentence_does_not_end_it(sentence: str) -> None:
    draft = a_draft(f"Hi Ruth,\n\n{sentence} It was good.\n\nKind regards,\nAda Morgan")
    assert of(draft, Part.SENTENCE) == [sentence, "It was good."]


def test_a_text_message_has_its_greeting_and_its_name_in_one_line() -> None:
    draft = a_draft("Hi Ruth, thank you for today. It was good. Ada", method=Method.TEXT)
    assert of(draft, Part.GREETING) == ["Hi Ruth,"]
    assert of(draft, Part.SENTENCE) == ["thank you for today.", "It was good."]
    assert of(draft, Part.CLOSING) == ["Ada"]


def test_a_sentence_with_a_receipt_is_one_piece_however_many_full_stops_it_has() -> None:
    whole = "Thank you for the talk. It helped me."
    draft = a_draft(f"Hi Ruth,\n\n{whole} More soon.\n\nAda", whole)
    assert of(draft, Part.SENTENCE) == [whole, "More soon."]
    (told,) = [piece for piece in cut(draft).pieces if piece.sources]
    assert told.sources[0].quote == whole


def test_what_is_left_out_leaves_no_hole() -> None:
    text = cut(a_draft("Hi Ruth,\n\nOne. Two. Three.\n\nFour.\n\nAda"))
    at = {text.pieces[at].text: at for at in text.sentences}
    assert text.without(at["One."]).body == "Hi Ruth,\n\nTwo. Three.\n\nFour.\n\nAda"
    assert text.without(at["Two."]).body == "Hi Ruth,\n\nOne. Three.\n\nFour.\n\nAda"
    assert text.without(at["Three."]).body == "Hi Ruth,\n\nOne. Two.\n\nFour.\n\nAda"
    assert text.without(at["Four."]).body == "Hi Ruth,\n\nOne. Two. Three.\n\nAda"


@given(st.text(max_size=200), st.text(max_size=30), st.sampled_from(tuple(Method)))
def test_the_pieces_put_together_are_the_text(body: str, sentence: str, method: Method) -> None:
    assert cut(a_draft(body, sentence, method=method)).body == body


@given(st.text(alphabet="ab .,!?\n", max_size=60))
def test_any_sentence_of_any_text_can_be_left_out(body: str) -> None:
    text = cut(a_draft(body))
    for at in text.sentences:
        assert len(text.without(at).sentences) == len(text.sentences) - 1


@pytest.mark.parametrize("purpose", [Purpose.THANK_YOU, Purpose.CHECK_IN, Purpose.KEEP_WARM])
@pytest.mark.parametrize("method", [Method.EMAIL, Method.TEXT])
def test_every_sentence_we_write_is_found_again_in_the_phrasebook(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger, purpose: Purpose, method: Method
) -> None:
    steps = [make_step(person.key, purpose, method) for person in captured.people]
    for draft in compose(steps, Situation(captured), book, tagger):
        sourced = [piece.text for piece in cut(draft).pieces if piece.sources]
        assert [text for text in sourced if found_in(text, book) is None] == []
        courtesies = [text for text in of(draft, Part.SENTENCE) if text not in sourced]
        assert sum(found_in(text, book) is not None for text in courtesies) >= len(courtesies) // 2


def test_what_a_frame_was_filled_with_is_found_again(book: Phrasebook) -> None:
    found = found_in("I especially enjoyed our conversation about the loans register.", book)
    assert found is not None
    assert (found.name, found.index, dict(found.slots)) == (
        "thank_you.topic",
        0,
        {"topic": "the loans register"},
    )


def test_the_seekers_own_sentence_is_no_frame(book: Phrasebook) -> None:
    assert found_in("The gallery smelled of beeswax, and I liked that.", book) is None
    assert found_in("x" * 5000, book) is None
