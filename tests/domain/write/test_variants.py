"""A text that stands, worked over: by a wish, by one sentence, or with all notes of a panel."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Captured, Evidence, Method, Quote
from afterword.domain.grammar import Tagger
from afterword.domain.plan.situation import Situation
from afterword.domain.review.measures import EMAIL, MOST_ALIKE, RUN
from afterword.domain.review.text import runs
from afterword.domain.slips import Slip, SlipKind
from afterword.domain.touchpoints import Draft, Level, Purpose, Touchpoint, Wish
from afterword.domain.write.bench import Bench, bench_of
from afterword.domain.write.compose import compose, craft_for
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.pieces import Part, cut
from afterword.domain.write.variants import (
    offers_for,
    refine,
    refine_all,
    with_another_sentence,
    with_said_instead,
    without_sentence,
)
from afterword.errors import Refused

Step = Callable[..., Touchpoint]
Desk = Callable[..., tuple[Draft, Bench]]


@pytest.fixture
def desk(captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger) -> Desk:
    """The note to one person with its bench, beside the notes to everybody."""

    def lay(
        person: str = "ruth",
        purpose: Purpose = Purpose.THANK_YOU,
        method: Method = Method.EMAIL,
        known: Captured = captured,
        phrases: Phrasebook = book,
    ) -> tuple[Draft, Bench]:
        steps = [make_step(one.key, purpose, method) for one in known.people]
        drafts = compose(steps, Situation(known), phrases, tagger)
        at = [step.person for step in steps].index(person)
        return drafts[at], bench_of(
            steps[at], Situation(known), craft_for(Situation(known), phrases, tagger), drafts
        )

    return lay


def sentences(draft: Draft) -> list[str]:
    return [piece.text for piece in cut(draft).pieces if piece.part is Part.SENTENCE]


def sourced(draft: Draft) -> dict[str, tuple[Quote, ...]]:
    return {receipt.sentence: receipt.sources for receipt in draft.receipts}


def by_hand(draft: Draft, body: str) -> Draft:
    return replace(draft, body=body, findings=())


def test_shorter_leaves_out_what_says_least_and_keeps_thanks_and_promise(desk: Desk) -> None:
    draft, bench = desk()
    shorter = refine(draft, Wish.SHORTER, bench)

    assert set(sentences(shorter)) < set(sentences(draft))
    assert sentences(shorter)[0] == sentences(draft)[0]
    assert "my packing checklist" in shorter.body
    assert "If there is anything else you would like to know" not in shorter.body


def test_shorter_again_and_again_ends_above_the_least_and_says_so(desk: Desk) -> None:
    draft, bench = desk()
    with pytest.raises(Refused) as no:  # noqa: PT012 - the loop is what ends so
        for _ in range(20):
            shorter = refine(draft, Wish.SHORTER, bench)
            assert len(shorter.body) < len(draft.body)
            draft = shorter
    assert no.value.code == "no_shorter"
    assert len(re.findall(r"\w+", draft.body)) >= EMAIL[0]
    assert "my packing checklist" in draft.body


def test_shorter_keeps_a_question_a_gap_and_the_seekers_own_thanks(desk: Desk) -> None:
    draft, bench = desk()
    filler = "The corridor was long and cool and I liked the light there. " * 5
    body = (
        "Hi Ruth,\n\nIt was a good morning at your house. I am grateful for the tour you gave me there. "
        f"{filler}Could we speak again next week about the matter we left open? "
        "[Your answer goes here]\n\nAda"
    )
    shorter = refine(by_hand(draft, body), Wish.SHORTER, bench)

    assert "grateful" in shorter.body
    assert "Could we speak again" in shorter.body
    assert "[Your answer goes here]" in shorter.body
    assert shorter.body.count("corridor") < body.count("corridor")


def test_warmer_says_the_same_in_warmer_words_and_something_personal(desk: Desk) -> None:
    draft, bench = desk()
    warmer = refine(draft, Wish.WARMER, bench)

    assert "your daughter's brass band" in warmer.body
    assert "Thank you so much for our conversation." in warmer.body
    assert set(sourced(draft).values()) <= set(sourced(warmer).values())


def test_more_formal_has_the_whole_name_a_formal_closing_and_no_contractions(desk: Desk) -> None:
    draft, bench = desk()
    body = draft.body.replace("I remain very interested", "I'm still interested, and it's")
    formal = refine(by_hand(draft, body), Wish.MORE_FORMAL, bench)

    assert formal.body.startswith("Dear Ruth Okell,\n")
    assert "I am still interested, and it is" in formal.body
    assert formal.body.endswith("\n\nYours sincerely,\nAda Morgan")


def test_what_is_quoted_keeps_its_contractions(desk: Desk) -> None:
    draft, bench = desk()
    said = "I've kept your “don't panic” in mind."
    own = by_hand(draft, draft.body.replace("I remain very interested in the role.", said))

    assert "I have kept your “don't panic” in mind." in refine(own, Wish.MORE_FORMAL, bench).body


def test_a_greeting_that_keeps_its_distance_stays(desk: Desk, captured: Captured) -> None:
    people = (replace(captured.people[0], address="Dear Dr. Okell"), *captured.people[1:])
    draft, bench = desk(known=replace(captured, people=people))

    assert refine(draft, Wish.MORE_FORMAL, bench).body.startswith("Dear Dr. Okell,")


def test_another_angle_speaks_of_something_else_they_talked_about(desk: Desk, captured: Captured) -> None:
    need = replace(captured.items[1], person="oz")
    draft, bench = desk(known=replace(captured, items=(captured.items[0], need, *captured.items[2:])))
    assert "loans register" in draft.body
    items = (*captured.items, replace(captured.items[0], key="9", text="the pest control log",
             source=Quote("notes.md", "the pest control log")))  # fmt: skip
    known = replace(captured, items=(items[0], need, *items[2:]))
    bench = replace(desk(known=known)[1], others=bench.others)

    other = refine(draft, Wish.ANOTHER_ANGLE, bench)

    assert "the pest control log" in other.body
    assert "loans register" not in f"{other.subject} {other.body}"
    assert Quote("notes.md", "the pest control log") in [q for r in other.receipts for q in r.sources]


def test_where_the_notes_hold_nothing_else_another_angle_says_so(desk: Desk) -> None:
    draft, bench = desk("oz")
    with pytest.raises(Refused) as no:
        refine(draft, Wish.ANOTHER_ANGLE, bench)
    assert no.value.code == "no_another_angle"


def test_a_sentence_in_other_words_says_the_same_on_the_same_ground(desk: Desk) -> None:
    draft, bench = desk()
    seen = {sentences(draft)[1]}
    other = draft
    for _ in range(5):
        other = with_another_sentence(other, 2, bench)
        said = sentences(other)[1]
        assert said not in seen
        assert "the loans register" in said
        assert sourced(other)[said] == sourced(draft)[sentences(draft)[1]]
        assert sentences(other)[2:] == sentences(draft)[2:]
        seen.add(said)


def test_what_both_have_in_common_stays_what_it_is_in_other_words(desk: Desk, captured: Captured) -> None:
    shared = replace(captured.items[4], text="went to Lyndhurst State too, did the archive course there")
    lines = (*captured.evidence, Evidence("Lyndhurst State, archives", Quote("cv.json", "Lyndhurst State")))
    items = (*captured.items[:4], shared, *captured.items[5:])
    draft, bench = desk(known=replace(captured, items=items, evidence=lines))
    said = with_said_instead(draft, 2, "5", bench)
    assert "Lyndhurst State" in sentences(said)[1]
    for _ in range(3):
        said = with_another_sentence(said, 2, bench)
        assert "Lyndhurst State" in sentences(said)[1]


def test_words_that_a_proofreader_stumbles_over_are_passed_by(desk: Desk) -> None:
    draft, bench = desk()
    first = sentences(with_another_sentence(draft, 2, bench))[1]

    def stumbles(text: str, _language: str, _known: frozenset[str]) -> tuple[Slip, ...]:
        return (Slip(SlipKind.GRAMMAR, text.index(first), first),) if first in text else ()

    strict = replace(bench, craft=replace(bench.craft, proofread=stumbles))
    assert sentences(with_another_sentence(draft, 2, strict))[1] not in {first, sentences(draft)[1]}


def test_other_words_are_none_that_another_note_has(desk: Desk) -> None:
    draft, bench = desk()
    theirs = {sentence for other in bench.others for sentence in sentences(other)}
    other = draft
    for _ in range(8):
        other = with_another_sentence(other, 6, bench)
        assert sentences(other)[5] not in theirs


def test_something_else_is_said_in_the_place_of_a_sentence(desk: Desk, captured: Captured) -> None:
    draft, bench = desk()
    other = with_said_instead(draft, 2, "5", bench)

    assert "brass band" in sentences(other)[1]
    assert sourced(other)[sentences(other)[1]] == (captured.items[4].source,)
    assert "loans register" not in other.body


def test_a_line_of_the_resume_can_be_said_with_its_receipt(desk: Desk, captured: Captured) -> None:
    draft, bench = desk("oz")
    line = captured.evidence[0]
    other = with_said_instead(draft, 1, f"line:{line.text}", bench)

    assert "moved 4,000 costumes to new stores in nine weeks" in sentences(other)[0]
    assert sourced(other)[sentences(other)[0]] == (line.source,)


@pytest.mark.parametrize("key", ["4", "6", "nothing", "line:I was knighted"])
def test_what_is_private_or_another_persons_or_nobodys_cannot_be_said(desk: Desk, key: str) -> None:
    draft, bench = desk()
    with pytest.raises(Refused) as no:
        with_said_instead(draft, 2, key, bench)
    assert no.value.code == "not_sayable"


def test_only_what_may_be_said_to_this_person_is_offered_as_it_would_be_said(desk: Desk) -> None:
    said, offered = offers_for(desk()[0], 2, desk()[1])
    assert said == sentences(desk()[0])[1]
    assert [(offer.key, offer.kind) for offer in offered] == [("5", "personal")]
    assert "brass band" in offered[0].sentence
    assert offered[0].sources
    assert all(offer.kind is None for offer in offers_for(*_first_of(desk("ian")))[1])


def _first_of(laid: tuple[Draft, Bench]) -> tuple[Draft, int, Bench]:
    return laid[0], 1, laid[1]


def test_a_sentence_is_left_out_but_never_the_only_one(desk: Desk) -> None:
    draft, bench = desk()
    less = without_sentence(draft, 4, bench)
    assert sentences(less) == [*sentences(draft)[:3], *sentences(draft)[4:]]

    alone = by_hand(draft, "Hi Ruth,\n\nThank you.\n\nAda")
    with pytest.raises(Refused):
        without_sentence(alone, 1, bench)


@pytest.mark.parametrize("number", [0, 99, -1])
def test_a_sentence_that_is_not_there_is_told_so(desk: Desk, number: int) -> None:
    draft, bench = desk()
    with pytest.raises(Refused) as no:
        without_sentence(draft, number, bench)
    assert no.value.code == "no_such_sentence"


@pytest.mark.parametrize("wish", Wish)
def test_a_wish_for_a_whole_panel_leaves_no_two_notes_alike(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger, wish: Wish
) -> None:
    steps = [make_step(person.key, Purpose.THANK_YOU) for person in captured.people]
    drafts = compose(steps, Situation(captured), book, tagger)
    craft = craft_for(Situation(captured), book, tagger)
    made = refine_all(list(zip(steps, drafts, strict=True)), (), wish, Situation(captured), craft)

    assert {draft.touchpoint for draft in made.drafts} | set(made.stays) == {step.id for step in steps}
    now = {draft.touchpoint: draft for draft in (*drafts, *made.drafts)}
    assert not_alike(list(now.values()))


def test_written_again_a_panel_is_unlike_itself_and_unlike_what_stays(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    steps = [make_step(person.key, Purpose.THANK_YOU) for person in captured.people]
    drafts = compose(steps, Situation(captured), book, tagger)
    again = compose(steps[1:], Situation(captured), book, tagger, kept=drafts[:1], turn=1)

    assert not_alike([drafts[0], *again])
    assert all(new.body != old.body for new, old in zip(again, drafts[1:], strict=True))


def not_alike(drafts: Sequence[Draft]) -> bool:
    found = [runs(draft.body, RUN) for draft in drafts]
    pairs = [(one, other) for at, one in enumerate(found) for other in found[at + 1 :]]
    return all(len(one & other) <= MOST_ALIKE * min(len(one), len(other)) for one, other in pairs)


PRESSES = st.lists(st.one_of(st.sampled_from(tuple(Wish)), st.integers(1, 9)), min_size=1, max_size=6)


@given(
    presses=PRESSES,
    person=st.sampled_from(["ruth", "ian", "may", "oz"]),
    language=st.sampled_from(["en-GB", "de-DE", "pt-BR"]),
    method=st.sampled_from([Method.EMAIL, Method.TEXT]),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_pressed_greeting_promise_and_receipts_hold(
    captured: Captured, desk: Desk, presses: list[Wish | int], person: str, language: str, method: Method
) -> None:
    known = replace(captured, language=language)
    draft, bench = desk(person, method=method, known=known, phrases=TomlPhrasebooks().load(language))
    before = draft
    quotes = {source.quote for receipt in draft.receipts for source in receipt.sources}
    promised = any("packing checklist" in quote for quote in quotes)
    for press in presses:
        was = draft
        try:
            pressed = isinstance(press, Wish)
            draft = refine(draft, press, bench) if pressed else with_another_sentence(draft, press, bench)  # type: ignore[arg-type]
        except Refused:
            continue
        assert_holds(draft, before, known)
        short, was_short = ("too_short" in {f.code for f in one.findings} for one in (draft, was))
        assert not pressed or not short or was_short
        rests = {source.quote for receipt in draft.receipts for source in receipt.sources}
        assert any("packing checklist" in quote for quote in rests) == promised


def assert_holds(draft: Draft, before: Draft, known: Captured) -> None:
    """Greeting and name stay, nothing is blocked that was not, each receipt is of a sentence and real."""
    pieces = cut(draft).pieces
    assert [piece.part for piece in pieces].count(Part.GREETING) == 1
    given_name = next(person.given or "" for person in known.people if person.key == draft.person)
    assert given_name in next(piece.text for piece in pieces if piece.part is Part.GREETING)
    assert draft.body.rstrip().endswith(("Ada Morgan", "Ada"))
    blocking = {finding.code for finding in draft.findings if finding.level is Level.BLOCK}
    assert blocking <= {finding.code for finding in before.findings}
    allowed = {known.decision_source, known.interview.role_source}
    allowed |= {item.source for item in known.items if item.key != "4"}
    allowed |= {item.answer_source for item in known.items} | {line.source for line in known.evidence}
    for receipt in draft.receipts:
        assert receipt.sentence in draft.body
        assert set(receipt.sources) <= allowed
    assert not re.search(r"[{}]|  ", draft.body)
    assert "gout" not in draft.body


ODD = ("", "x", "Hi", "\n\n", "Hi Ruth,", "…", "[gap]", "a " * 3000, "Hi Ruth,\n\n" + "Yes. " * 200)


@pytest.mark.parametrize("wish", Wish)
@pytest.mark.parametrize("body", ODD, ids=range(len(ODD)))
def test_a_wish_works_on_any_text_or_says_that_it_cannot(desk: Desk, body: str, wish: Wish) -> None:
    draft, bench = desk()
    try:
        assert refine(by_hand(draft, body), wish, bench).body != body
    except Refused as no:
        assert no.code == f"no_{wish}"  # noqa: PT017 - either is right, and nothing else


def test_in_switzerland_every_variant_is_written_without_the_sharp_s(desk: Desk, captured: Captured) -> None:
    known, book = replace(captured, language="de-CH"), TomlPhrasebooks().load("de-CH")
    draft, bench = desk(known=known, phrases=book)
    for wish in (Wish.WARMER, Wish.MORE_FORMAL, Wish.SHORTER):
        draft = refine(draft, wish, bench)
        assert "ß" not in draft.body
