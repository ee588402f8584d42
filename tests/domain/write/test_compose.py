from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Captured, ContactPolicy, Kind, Method, Quote
from afterword.domain.grammar import Tagger
from afterword.domain.plan.situation import Situation
from afterword.domain.slips import Slip, SlipKind
from afterword.domain.touchpoints import Draft, Purpose, Signal, SignalKind, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.phrases import Phrasebook

Step = Callable[..., Touchpoint]


def _one(captured: Captured, step: Touchpoint, book: Phrasebook, tagger: Tagger, *signals: Signal) -> Draft:
    (draft,) = compose([step], Situation(captured, signals), book, tagger)
    return draft


def test_a_thank_you_says_what_was_talked_about_and_what_the_seeker_did(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    draft = _one(captured, make_step("ruth", Purpose.THANK_YOU), book, tagger)
    assert draft.body.startswith("Hi Ruth,\n\n")
    assert draft.body.endswith("\nAda Morgan")
    assert "you want someone to run the stores move without closing the galleries" in draft.body
    assert "at Mill Lane Trust I moved 4,000 costumes to new stores in nine weeks." in draft.body
    assert "Collections Manager role at Harbour Museum." in draft.body
    assert "my packing checklist" in draft.body
    assert 60 <= len(re.findall(r"\w+", draft.body)) <= 150
    assert not draft.blocked


def test_every_sentence_that_states_something_has_its_words_in_the_sources(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    draft = _one(captured, make_step("ruth", Purpose.THANK_YOU), book, tagger)
    assert all(receipt.sentence in draft.body for receipt in draft.receipts)
    held = " ".join(receipt.sentence for receipt in draft.receipts)
    stated = [s for s in re.split(r"(?<=[.])\s+|\n+", draft.body) if re.search(r"\d|you want|I moved", s)]
    assert stated
    assert all(sentence in held for sentence in stated)


def test_what_is_private_stands_in_no_draft(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    steps = [make_step(person.key, Purpose.THANK_YOU) for person in captured.people]
    drafts = compose(steps, Situation(captured), book, tagger)
    assert len(drafts) == 4
    said = {word for draft in drafts for word in re.findall(r"\w+", f"{draft.subject} {draft.body}".lower())}
    assert not said & {"gout", "husband", "tea", "treated"}


def test_no_two_notes_to_one_employer_are_alike(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    steps = [make_step(person.key, Purpose.THANK_YOU) for person in captured.people]
    bodies = [re.findall(r"\w+", draft.body) for draft in compose(steps, Situation(captured), book, tagger)]
    runs = [{tuple(words[at : at + 5]) for at in range(len(words) - 4)} for words in bodies]
    for at, one in enumerate(runs):
        assert all(len(one & other) <= 0.2 * min(len(one), len(other)) for other in runs[at + 1 :])


def test_a_worry_is_answered_and_never_repeated(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    draft = _one(captured, make_step("oz", Purpose.THANK_YOU), book, tagger)
    assert "object handling" in draft.body
    assert "we run two handling sessions a month, gloves off." in draft.body
    assert "blank" not in draft.body


def test_the_same_note_is_written_whatever_else_is_written_with_it(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    alone = _one(captured, make_step("oz", Purpose.THANK_YOU), book, tagger)
    both = [make_step("may", Purpose.CHECK_IN), make_step("oz", Purpose.THANK_YOU)]
    assert compose(both, Situation(captured), book, tagger)[1] == alone


def test_a_question_they_asked_leaves_a_gap_that_blocks(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    asked = Signal(
        SignalKind.REPLY_QUESTION,
        "ruth",
        make_step("ruth", Purpose.CHECK_IN).best,
        "<1@x>",
        "mail/1.eml",
        "Your CV",
        questions=("Which system did you use there?",),
    )
    draft = _one(captured, make_step("ruth", Purpose.ANSWER_QUESTION, answers="<1@x>"), book, tagger, asked)
    assert draft.subject == "Re: Your CV"
    assert "“Which system did you use there?”" in draft.body
    assert {finding.code for finding in draft.findings} == {"placeholder"}
    assert draft.blocked


def test_a_rejection_is_answered_without_argument(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    no = Signal(
        SignalKind.REJECTION, "ruth", make_step("ruth", Purpose.CHECK_IN).best, "<2@x>", subject="Re: role"
    )
    draft = _one(captured, make_step("ruth", Purpose.GRACIOUS_REPLY, answers="<2@x>"), book, tagger, no)
    assert draft.subject == "Re: role"
    assert "?" not in draft.body
    assert not draft.blocked


def test_a_check_in_names_their_date_with_its_source_and_asks_one_question(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    draft = _one(captured, make_step("may", Purpose.CHECK_IN), book, tagger)
    assert "Friday 16 October" in draft.body
    assert Quote("notes.md", "they decide by the 16th") in [q for r in draft.receipts for q in r.sources]
    assert draft.body.count("?") == 1


def test_where_only_the_recruiter_may_be_written_to_the_others_are_thanked_through_them(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    bound = replace(captured, contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)
    to_may = _one(bound, make_step("may", Purpose.THANK_YOU), book, tagger)
    assert "Ruth Okell, Ian Brody and Oz Petit" in to_may.body
    assert not to_may.blocked
    to_ruth = _one(bound, make_step("ruth", Purpose.THANK_YOU), book, tagger)
    assert "contact_rule" in {finding.code for finding in to_ruth.findings}


def test_short_forms_stay_short(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    invitation = _one(captured, make_step("ruth", Purpose.LINKEDIN_CONNECT, Method.LINKEDIN), book, tagger)
    assert len(invitation.body) <= 200
    assert invitation.subject is None
    text = _one(captured, make_step("ruth", Purpose.THANK_YOU, Method.TEXT), book, tagger)
    assert text.body.startswith("Hi Ruth, thank")
    assert "\n" not in text.body
    assert len(text.body.split()) <= 60


def test_another_language_is_written_in_it_or_in_english_with_a_warning(
    captured: Captured, make_step: Step, tagger: Tagger
) -> None:
    books = TomlPhrasebooks()
    german = _one(
        replace(captured, language="de"), make_step("ruth", Purpose.THANK_YOU), books.load("de"), tagger
    )
    assert german.language == "de"
    assert "language_thin" not in {finding.code for finding in german.findings}
    portuguese = _one(
        replace(captured, language="pt"), make_step("ruth", Purpose.THANK_YOU), books.load("pt"), tagger
    )
    assert "language_thin" in {finding.code for finding in portuguese.findings}
    welsh = _one(
        replace(captured, language="cy"), make_step("ruth", Purpose.THANK_YOU), books.load("cy"), tagger
    )
    assert welsh.language == "en"
    assert "language_fallback" in {finding.code for finding in welsh.findings}


def test_a_subject_that_a_stranger_wrote_is_one_short_line(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    hostile = Signal(
        SignalKind.REJECTION,
        "ruth",
        make_step("ruth", Purpose.CHECK_IN).best,
        "<3@x>",
        subject="Your role\r\nBcc: everybody@example.org\n" + "x" * 500,
    )
    draft = _one(captured, make_step("ruth", Purpose.GRACIOUS_REPLY, answers="<3@x>"), book, tagger, hostile)
    assert draft.subject is not None
    assert "\n" not in draft.subject
    assert "\r" not in draft.subject
    assert len(draft.subject) <= 154


def test_a_promise_that_cannot_be_named_is_kept_in_plain_words(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    words = "said I'd send it over once it is what it should be"
    items = tuple(
        replace(item, text=words, source=Quote("notes.md", words)) if item.kind is Kind.PROMISE else item
        for item in captured.items
    )
    step = replace(make_step("ruth", Purpose.THANK_YOU), also=(Purpose.SEND_PROMISED,))
    draft = _one(replace(captured, items=items), step, book, tagger)
    promised = [receipt for receipt in draft.receipts if Quote("notes.md", words) in receipt.sources]
    assert promised, draft.body
    assert not draft.blocked


def test_a_sentence_of_ours_that_is_not_right_in_its_language_is_said_otherwise(
    captured: Captured, make_step: Step, book: Phrasebook, tagger: Tagger
) -> None:
    def stumbles(text: str, _language: str, _known: frozenset[str]) -> tuple[Slip, ...]:
        at = text.find("to run the stores move")
        return (Slip(SlipKind.GRAMMAR, at, "to run"),) if at >= 0 else ()

    step = make_step("ruth", Purpose.THANK_YOU)
    (draft,) = compose([step], Situation(captured), book, tagger, stumbles)
    assert "to run the stores move" not in draft.body
    assert draft.body.startswith("Hi Ruth,\n\n")
    assert not {"spelling", "grammar"} & {finding.code for finding in draft.findings}
