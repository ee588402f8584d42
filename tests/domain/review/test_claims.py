"""What a sentence may claim: of the seeker's own life anything, of what can be checked what has a source."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from afterword.domain.facts import (
    Captured,
    DebriefItem,
    Evidence,
    Interview,
    Kind,
    Method,
    Person,
    Quote,
    Reason,
    Role,
    Seeker,
    Session,
)
from afterword.domain.review.remedies import mended
from afterword.domain.review.review import review
from afterword.domain.touchpoints import Draft, Finding, Level, Purpose, Touchpoint

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
ENGLISH = "Hi Ruth,\n\nThank you for the conversation about the loans register. {}\n\nI look forward to hearing from you.\n\nBest regards,\nAda Morgan"  # noqa: E501 - a letter reads better whole
GERMAN = "Sehr geehrte Frau Dr. Groß,\n\nvielen Dank für das Gespräch über die Leihgaben. {}\n\nIch freue mich auf Ihre Antwort.\n\nMit freundlichen Grüßen\nAda Morgan"  # noqa: E501 - a letter reads better whole


def _item(key: str, kind: Kind, text: str, person: str, due: date | None = None) -> DebriefItem:
    return DebriefItem(key, kind, text, Quote("notes.md", text), person, due=due)


CAPTURED = Captured(
    Seeker("Ada Morgan", "ada@morgan.example", "Europe/London"),
    Interview("Harbour Museum", "Collections Manager", sessions=(Session(NOON, NOON.replace(hour=13)),)),
    (
        Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, "Ruth", "Okell", address="Hi Ruth"),
        Person("gross", "Anna Groß", Role.PANELIST, "Anna", "Groß", address="Sehr geehrte Frau Dr. Groß"),
        Person("oz", "Oz Petit", Role.PANELIST, address="Hi Oz"),
    ),
    (
        _item("1", Kind.TOPIC, "the loans register is 3 years behind", "ruth"),
        _item("2", Kind.PRIVATE, "the last registrar was escorted out over the insurance fraud", "ruth"),
        _item("3", Kind.PROMISE, "the list of loans by Friday", "ruth", date(2026, 10, 9)),
        _item("4", Kind.PRIVATE, "Gehaltswunsch lieber verschweigen", "gross"),
        _item("5", Kind.TOPIC, "Leihgaben stehen im Keller", "gross"),
        _item("6", Kind.TOPIC, "humidity sensors fail every winter in the attic", "oz"),
    ),
    (
        Evidence(
            "Moved 4,000 costumes in twelve weeks",
            Quote("cv.json", "Moved 4,000 costumes"),
            "Mill Lane Trust",
        ),
        Evidence("Speaks French, uses TMS", Quote("cv.json", "Speaks French")),
    ),
    decision_date=date(2026, 10, 16),
)
THANKS = Touchpoint("t", "ruth", Purpose.THANK_YOU, Method.EMAIL, NOON, NOON, NOON, Reason("x"), "P1")


def found(
    body: str, person: str = "ruth", language: str = "en", captured: Captured = CAPTURED
) -> tuple[Finding, ...]:
    draft = Draft("t", person, Method.EMAIL, "Thank you", body, language)
    return review(draft, replace(captured, language=language), (), replace(THANKS, person=person))


def codes(sentence: str, level: Level = Level.BLOCK) -> set[str]:
    return {finding.code for finding in found(ENGLISH.format(sentence)) if finding.level is level}


def german(sentence: str) -> set[str]:
    body = GERMAN.format(sentence)
    return {f.code for f in found(body, "gross", "de") if f.level is Level.BLOCK}


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I look forward to your decision on 4 August.", "unsupported_date"),
        ("I look forward to your decision on Monday, October 16.", "unsupported_date"),
        ("We cut the backlog by sixty percent.", "unsupported_number"),
        ("I have led a team of forty-seven people.", "unsupported_number"),
        ("I learned this during my time at Google.", "unsupported_employer"),
        ("I have led teams in Rust.", "unsupported_skill"),
        ("My experience with kubernetes would help.", "unsupported_skill"),
        ("I am fluent in Japanese.", "unsupported_skill"),
        ("I am a certified archivist.", "unsupported_credential"),
        ("You mentioned that the canteen is being renovated.", "unsupported_attribution"),
        ("Please give my thanks to Rebecca Stone.", "unsupported_name"),
        ("The Harbuor Museum is a fine place.", "misspelt_name"),
        ("I would love to join the team at Mill Lane Trust.", "wrong_company"),
        ("I remain interested in the Marketing Director role.", "wrong_role"),
        ("I will send you my portfolio tomorrow.", "unmade_promise"),
        ("As promised, here is my thesis.", "unmade_promise"),
        ("I have attached my portfolio.", "attach_missing"),
        ("I hear that he committed frauds.", "private_content"),
        ("I kept thinking of how the sensors for humidity fail in winter in your attic.", "someone_elses"),
    ],
)
def test_a_claim_without_support_is_blocked(sentence: str, code: str) -> None:
    assert code in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I grew up in Leeds.",
        "My wife Anna and I walk along the Thames at weekends.",
        "At Mill Lane Trust I moved 4,000 costumes in 12 weeks.",
        "You said that the loans register is three years behind.",
        "As promised, here is the list of loans.",
        "I will send you the list of loans by Friday.",
        "If anything is missing, I will send it again.",
        "Would you have 15 minutes next week?",
        "I could do Tuesday at 10:30, or any time on Wednesday.",
        "I understand that your decision comes on Friday, October 16.",
        "My time at Mill Lane taught me patience with registers.",
        "You can reach me on 020 7946 0958 or at https://ada.example/work2026.",
        "I am attached to old things, as you may have noticed.",
        "The role of Collections Manager would suit me.",
    ],
)
def test_what_is_true_or_nobodys_business_is_left_alone(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Danke, dass du dir die Zeit genommen hast.", "mixed_address"),
        ("In meiner Zeit bei Siemens habe ich das gelernt.", "unsupported_employer"),
        ("Bitte grüßen Sie Frau Brandtner von mir.", "unsupported_name"),
        ("Ich habe siebzehn Jahre Erfahrung.", "unsupported_number"),
        ("Ihrer Antwort bis zum 3. August sehe ich entgegen.", "unsupported_date"),
        ("Sie erwähnten, dass die Kantine umgebaut wird.", "unsupported_attribution"),
        ("Mein Gehaltswunschzettel ist lang.", "private_content"),
        ("Anbei finden Sie mein Portfolio.", "attach_missing"),
        ("Ich sende Ihnen morgen mein Portfolio.", "unmade_promise"),
    ],
)
def test_german_is_read_as_closely(sentence: str, code: str) -> None:
    assert code in german(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich bin in Kiel aufgewachsen und rudere seit meiner Kindheit.",
        "Bei Fragen erreichen Sie mich jederzeit.",
        "Dass die Leihgaben im Keller stehen, ging mir noch lange durch den Kopf.",
        "Bei Gelegenheit zeige ich Ihnen gern ein Beispiel.",
    ],
)
def test_german_that_claims_nothing_is_left_alone(sentence: str) -> None:
    assert german(sentence) == set()


@pytest.mark.parametrize(
    ("greeting", "code"),
    [
        ("Sehr geehrte Frau Groß", "wrong_address"),
        ("Sehr geehrter Herr Dr. Groß", "wrong_address"),
        ("Hallo Anna", "wrong_address"),
        ("Sehr geehrte Frau Dr. Gruß", "misspelt_name"),
        ("Sehr geehrte Frau Dr. Klein", "wrong_name"),
    ],
)
def test_a_greeting_that_is_not_theirs_is_put_right(greeting: str, code: str) -> None:
    body = GERMAN.format("Es hat mich gefreut.").replace("Sehr geehrte Frau Dr. Groß", greeting)
    finding = next(f for f in found(body, "gross", "de") if f.code == code)
    assert finding.remedy is not None
    assert mended(body, finding.remedy) == GERMAN.format("Es hat mich gefreut.")


def test_a_letter_in_another_language_than_theirs_is_blocked() -> None:
    body = ENGLISH.format("It was good to meet you and to see the work that you do there every day.")
    draft = Draft("t", "gross", Method.EMAIL, "Thanks", body, "de")
    assert "wrong_language" in {f.code for f in review(draft, replace(CAPTURED, language="de"))}


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I enjoyed learning about your company.", "hollow_phrase"),
        ("Please give me a chance.", "begging"),
        ("Your brilliant questions left me in awe of you.", "flattery"),
        ("I have not heard back from you.", "guilt"),
        ("I am sorry about my weak answer.", "apology"),
        ("I am just checking in.", "cliche"),
        ("I wanna come back.", "slang"),
        ("What is the salary?", "pay"),
        ("It was great 🙂", "emoji"),
        ("It was REALLY VERY good.", "shouting"),
        ("That was fun! And so on!", "exclamation"),
        ("How are you? When do you decide?", "many_questions"),
        ("It was good " + "and good " * 25 + "to see you.", "long_sentence"),
    ],
)
def test_what_might_be_said_better_is_said_and_blocks_nothing(sentence: str, code: str) -> None:
    assert code in codes(sentence, Level.WARN)
    assert codes(sentence) == set()


def test_a_note_that_leads_nowhere_is_told_so() -> None:
    body = ENGLISH.format("It was good.").replace(
        "I look forward to hearing from you.", "The weather was fine."
    )
    assert "no_next_step" in {finding.code for finding in found(body)}


@pytest.mark.parametrize(
    ("sentence", "after"),
    [
        ("That was fun!", "That was fun."),
        ("I am just checking in about it.", "I am writing about it."),
        ("The Harbuor Museum is fine.", "The Harbour Museum is fine."),
        (
            "I look forward to your decision on 4 August.",
            "I look forward to your decision on Friday, October 16.",
        ),
        ("I want the Marketing Director role.", "I want the Collections Manager role."),
    ],
)
def test_one_tap_mends_the_words(sentence: str, after: str) -> None:
    body = ENGLISH.format(sentence)
    remedies = [finding.remedy for finding in found(body) if finding.remedy]
    assert ENGLISH.format(after) in {mended(body, remedy) for remedy in remedies}


def test_a_sentence_taken_out_leaves_no_gap() -> None:
    body = ENGLISH.format("I have led teams in Rust. It was good to meet you.")
    remedy = next(f.remedy for f in found(body) if f.code == "unsupported_skill")
    assert remedy is not None
    assert mended(body, remedy) == ENGLISH.format("It was good to meet you.")


def test_every_remedy_stands_word_for_word_in_the_text() -> None:
    body = ENGLISH.format("I have led teams in Rust! We cut costs by sixty percent. I am just checking in.")
    remedies = [finding.remedy for finding in found(body) if finding.remedy]
    assert len(remedies) > 3
    assert all(remedy.old in body for remedy in remedies)
