from __future__ import annotations

from datetime import date

import pytest

from afterword.domain.facts import Kind, Person, Role
from afterword.domain.sources import TextFile
from reading import read_notes

PEOPLE = (
    Person("nadia", "Nadia Ferrante", Role.HIRING_MANAGER, title="Plant Manager"),
    Person("owen", "Owen Pritchard", Role.PANELIST, title="Shift Lead"),
)


def spoken_of(text: str, language: str = "en") -> str:
    """Everything that a writer would see of these notes."""
    read = read_notes([TextFile("notes.md", text)], (), PEOPLE, date(2027, 4, 6), None, language)
    open_items = [item for item in read.items if item.kind is not Kind.PRIVATE]
    return " | ".join(f"{i.text} {i.source.quote} {i.answer or ''}" for i in open_items)


def kept_back(text: str, language: str = "en") -> str:
    read = read_notes([TextFile("notes.md", text)], (), PEOPLE, date(2027, 4, 6), None, language)
    return " | ".join(item.source.quote for item in read.items if item.kind is Kind.PRIVATE)


@pytest.mark.parametrize(
    "line",
    [
        "The range tops out at 71, I was hoping for 80",
        "24.10 an hr, less than now",
        "I'd take it for 55k but they needn't know",
        "They asked what I earn at the moment",
        "Kestrel made me an offer on Friday",
        "I also have a final round at Dunmore next week",
        "The other finalist is internal",
        "Owen says the last supervisor was fired",
        "Heard the night shift is being laid off",
        "Owen told me in confidence that Nadia is leaving in May",
        "She whispered that the site is up for sale",
        "Nadia and Owen clearly can't stand each other",
        "He asked whether I want children",
        "She wanted to know how old I am",
        "Asked which church we go to",
        "My back was killing me on the tour",
        "I was so nervous my hands were shaking",
        "My mother's dementia is getting worse",
        "I talked too much about the divorce",
        "My boss has no idea I'm here",
        "I haven't given notice yet",
        "They asked why I left Kestrel",
        "I sounded like an idiot",
        "My accent came out",
        "Parking cost a fortune",
        "The office smelled of paint",
        "Nadia had a third glass of wine",
        "Owen votes for the other lot, went on about immigration and politics",
        "Don't forget: call mum, buy milk",
    ],
)
def test_what_is_nobody_elses_business_reaches_no_writer(line: str) -> None:
    assert spoken_of(f"Nadia asked about the palletiser.\n\n{line}\n") == spoken_of(
        "Nadia asked about the palletiser.\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Gehalt 3.100 brutto, eher mager",
        "Mein Chef weiß von nichts",
        "Sie fragte ob ich schwanger werden will",
        "Owen meinte im Vertrauen, der Meister geht",
        "Rücken nicht erwähnen",
        "War total nervös",
    ],
)
def test_in_german_too(line: str) -> None:
    assert spoken_of(f"- Nadia sucht jemanden für die Presse\n- {line}", "de") == spoken_of(
        "- Nadia sucht jemanden für die Presse", "de"
    )


@pytest.mark.parametrize(
    "line",
    [
        "o salário é baixo demais",
        "meu chefe não sabe de nada",
        "perguntou se pretendo ter filhos",
        "a supervisora vai ser demitida, escapou dele",
        "meu joelho doeu o tempo todo",
    ],
)
def test_in_portuguese_too(line: str) -> None:
    assert spoken_of(f"- Nadia precisa de alguém na prensa\n- {line}", "pt-BR") == spoken_of(
        "- Nadia precisa de alguém na prensa", "pt-BR"
    )


def test_what_is_not_to_be_mentioned_is_private_wherever_it_stands() -> None:
    notes = (
        "Nadia liked my Halvergate numbers.\n\nWe spoke about forklifts.\n\nDon't bring up Halvergate again."
    )
    assert "Halvergate" not in spoken_of(notes)
    assert "forklifts" in spoken_of(notes)


def test_a_person_of_the_interview_may_be_spoken_of_though_one_thing_about_them_may_not() -> None:
    notes = "Nadia asked about the palletiser.\n\nDon't mention Nadia's limp."
    assert "palletiser" in spoken_of(notes)
    assert "limp" not in spoken_of(notes)


def test_nope_takes_back_the_sentence_before() -> None:
    assert "retiring" not in spoken_of("Nadia says this is it for her, board has no clue. Nope.")


@pytest.mark.parametrize(
    ("said", "language", "kept"),
    [
        ("- Nadia asked about the palletiser\n- the shifts look brutal, didnt say that", "en", "brutal"),
        ("Nadia asked about the palletiser. The canteen is grim. Kept that to myself.", "en", "grim"),
        ("- Nadia a parlé de la presse\n- les locaux sont sinistres, je l'ai pas dit", "fr", "sinistres"),
        ("- Nadia habló de la prensa\n- el turno es una paliza, no lo dije", "es", "paliza"),
    ],
)
def test_what_was_left_unsaid_in_the_room_stays_unsaid(said: str, language: str, kept: str) -> None:
    assert kept not in spoken_of(said, language)
    assert kept in kept_back(said, language)


def test_what_was_left_unsaid_is_what_stands_before_it_and_not_the_line_above() -> None:
    notes = "- Nadia says they decide by Friday, trial shift first\n- the hours are brutal, didnt say that"
    assert "trial shift" in spoken_of(notes)
    assert "brutal" not in spoken_of(notes)


def test_what_somebody_is_names_no_secret() -> None:
    notes = (
        "- Frau Kern (Leitung) sucht jemanden für den Wald\n"
        "- Nicht sagen: dass ich mit der jetzigen Leitung im Streit bin"
    )
    assert "Wald" in spoken_of(notes, "de")
    assert "Streit" not in spoken_of(notes, "de")


def test_work_done_by_hand_is_no_hobby() -> None:
    read = read_notes(
        [TextFile("notes.md", "Owen: the fuel cards are matched by hand")],
        (),
        PEOPLE,
        date(2027, 4, 6),
        None,
        "en",
    )
    assert Kind.PERSONAL not in {item.kind for item in read.items}


def test_a_list_under_a_private_heading_is_private() -> None:
    notes = "## Topics\n- the palletiser\n\n## Keep to myself\n- they lost the Brightwell contract\n"
    assert "Brightwell" in kept_back(notes)
    assert "Brightwell" not in spoken_of(notes)


def test_a_promise_survives_beside_a_gripe() -> None:
    notes = "I'll send Nadia the shift plan by Thursday, their coffee is awful."
    assert "shift plan" in spoken_of(notes)
    assert "coffee" not in spoken_of(notes)


def test_the_self_reproach_is_kept_back_and_the_better_answer_is_not() -> None:
    notes = (
        "Owen asked how we time changeovers, I went to pieces. Should have said 14 minutes with SMED carts."
    )
    assert "pieces" not in spoken_of(notes)
    assert "14 minutes with SMED carts" in spoken_of(notes)
    assert "went to pieces" in kept_back(notes)


@pytest.mark.parametrize(
    "line",
    [
        "Nadia wants fewer changeovers on line 2",
        "We saved 400k on pallets",
        "She asked about the dementia ward we supplied",
        "The union side was represented too",
        "They doubled the payload last year",
        "Owen showed me how the press strikes the blanks",
    ],
)
def test_the_trade_itself_is_not_private(line: str) -> None:
    assert kept_back(line) == ""
