from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from afterword.domain.capture.notes import NotesRead
from afterword.domain.facts import DebriefItem, Kind, Person, Role
from afterword.domain.sources import Mail, Mailbox, TextFile
from reading import read_notes

MONDAY = date(2027, 3, 1)
IRIS = Person("iris", "Iris Vandermeer", Role.HIRING_MANAGER, title="Head of Operations")
KOFI = Person("kofi", "Kofi Asante", Role.PANELIST, title="Analyst")
PAULA = Person("paula", "Paula Reinholt", Role.RECRUITER)
PEOPLE = (IRIS, KOFI, PAULA)


def read(
    text: str, people: tuple[Person, ...] = PEOPLE, language: str = "en", country: str = "US"
) -> NotesRead:
    return read_notes([TextFile("notes.md", text)], (), people, MONDAY, country, language)


def only(text: str, kind: Kind, people: tuple[Person, ...] = PEOPLE, language: str = "en") -> DebriefItem:
    found = [item for item in read(text, people, language).items if item.kind is kind]
    assert len(found) == 1, [item.text for item in found]
    return found[0]


@pytest.mark.parametrize("text", ["", "\n\n", "---", "ok", "!!!", "#", "- \n- \n", ")", "**", ":"])
def test_notes_that_say_nothing_give_nothing(text: str) -> None:
    assert read(text).items == ()


def test_every_quote_is_copied_and_no_longer_than_forty_words() -> None:
    text = "ok Iris said they need someone for the night desk and I told her about the rota at Fennwick " * 12
    items = read(text).items
    assert items
    assert all(item.source.quote in text and len(item.source.quote.split()) <= 40 for item in items)


def test_one_quote_is_never_read_as_more_than_two_kinds() -> None:
    text = (
        "Iris worries I've never run a night desk, needs someone by June. I promised her the rota by Friday."
    )
    kinds: dict[str, set[Kind]] = {}
    for item in read(text).items:
        kinds.setdefault(item.source.quote, set()).add(item.kind)
    assert all(len(found) <= 2 for found in kinds.values())


def test_a_need_is_what_they_want_or_lack() -> None:
    need = only("Iris wants somebody to own the night desk", Kind.NEED)
    assert need.person == "iris"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I promised Kofi the dashboard link by Wednesday", date(2027, 3, 3)),
        ("told Kofi I'd send the dashboard link tomorrow", date(2027, 3, 2)),
        ("dashboard link to Kofi by Friday", date(2027, 3, 5)),
        ("gonna email Kofi the dashboard link by the 9th", date(2027, 3, 9)),
        ("said I'd get Kofi the dashboard link, no idea when", None),
    ],
)
def test_a_promise_has_a_recipient_and_a_last_day(text: str, due: date | None) -> None:
    promise = only(text, Kind.PROMISE)
    assert (promise.person, promise.due) == ("kofi", due)


def test_of_a_promise_that_was_moved_the_later_day_holds() -> None:
    promise = only(
        "Iris asked for the rota sheet, I said she'll have it by Wednesday, no, Thursday.", Kind.PROMISE
    )
    assert promise.due == date(2027, 3, 4)
    assert "rota sheet" in promise.source.quote


def test_what_they_will_send_is_no_promise_of_the_seeker() -> None:
    assert not [i for i in read("Paula will send the contract on Friday.").items if i.kind is Kind.PROMISE]


def test_a_concern_holds_the_better_answer_without_the_words_that_lead_to_it() -> None:
    concern = only(
        "Her worry: I've never managed a union site. "
        "What I should have said is two years of works council at Fennwick.",
        Kind.CONCERN,
    )
    assert concern.answer == "two years of works council at Fennwick."
    assert concern.answer_source is not None


def test_what_one_ought_to_have_told_is_better_than_what_was_said() -> None:
    concern = only(
        "Her doubt: I've never managed a union site. I said I learn fast, as everyone does. "
        "I ought to have told her about two years of works council at Fennwick.",
        Kind.CONCERN,
    )
    assert concern.answer == "two years of works council at Fennwick."


def test_an_answer_given_counts_where_there_is_no_better_one() -> None:
    concern = only(
        "Kofi wasn't sure about my SQL, I said I wrote the stock queries at Fennwick", Kind.CONCERN
    )
    assert concern.answer == "I wrote the stock queries at Fennwick"


def test_a_question_that_went_badly_is_a_concern_and_a_topic() -> None:
    items = read(
        "Kofi asked how we forecast returns and I blanked. Looked it up after: twelve week average"
    ).items
    concern = next(i for i in items if i.kind is Kind.CONCERN)
    assert (concern.person, concern.answer) == ("kofi", "twelve week average")
    assert "blanked" not in concern.text
    assert any(i.kind is Kind.TOPIC and "forecast returns" in i.text for i in items)


def test_a_bracket_after_a_reproach_is_the_better_answer() -> None:
    concern = only("Kofi: reorder points. Not my best. (lead time demand plus safety stock)", Kind.CONCERN)
    assert concern.answer == "lead time demand plus safety stock"


@pytest.mark.parametrize(
    "text",
    [
        "Iris has two greyhounds",
        "Iris plays the cello in a quartet",
        "Iris went to Ashford College same as me",
        "Iris grew up in Tromsø",
        "Iris is just back from walking the coast path",
    ],
)
def test_the_personal_is_theirs_and_may_be_mentioned(text: str) -> None:
    item = only(text, Kind.PERSONAL)
    assert (item.person, item.ok_to_mention) == ("iris", True)


def test_what_was_only_heard_of_somebody_is_better_left_unsaid() -> None:
    assert not only("Iris keeps two greyhounds, Paula told me", Kind.PERSONAL).ok_to_mention


def test_where_the_panel_is_not_to_be_approached_nothing_personal_is_echoed() -> None:
    text = "Iris has two greyhounds.\n\nPaula: do not contact the panel."
    assert not only(text, Kind.PERSONAL).ok_to_mention


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Paula: decision by the 12th", date(2027, 3, 12)),
        ("they'll call either way by Friday", date(2027, 3, 5)),
        ("should hear back next Tuesday", date(2027, 3, 9)),
        ("debrief Thursday, then they decide by the 19th", date(2027, 3, 19)),
        ("2 weeks or so", date(2027, 3, 15)),
        ("I promised the rota by Friday", None),
    ],
)
def test_the_decision_date_is_the_last_day_named_for_it(text: str, day: date | None) -> None:
    found = read(f"Iris asked about rotas.\n\n{text}")
    assert found.decision_date == day
    assert (found.decision_source is None) == (day is None)


def test_an_answer_promised_into_a_closure_comes_before_it() -> None:
    assert read("answer by the 12th, office closed 10th to 14th").decision_date == date(2027, 3, 9)


def test_where_the_notes_name_no_day_the_mail_does() -> None:
    mail = Mail(
        "mail/01.eml", "<1@x.example>", datetime(2027, 2, 25, 9, tzinfo=UTC), Mailbox("Paula", "p@x.example"),
        (), (), (), "Interview", "", "You will hear from us by the 10th.", "",
    )  # fmt: skip
    found = read_notes([TextFile("notes.md", "Iris asked about rotas")], [mail], PEOPLE, MONDAY, "US", "en")
    assert found.decision_date == date(2027, 3, 10)
    assert found.decision_source
    assert found.decision_source.file == "mail/01.eml"


def test_bullets_belong_to_the_heading_above_them() -> None:
    text = "**Iris**\n- asked about night rotas\n\n**Kofi**\n- asked about stock queries\n"
    owners = {item.text: item.person for item in read(text).items}
    assert owners == {"asked about night rotas": "iris", "asked about stock queries": "kofi"}


def test_a_few_words_above_a_list_are_its_heading() -> None:
    text = "IRIS (ops)\n• asked about night rotas\n\nkofi\n• asked about stock queries\n"
    owners = {item.text: item.person for item in read(text).items}
    assert owners == {"asked about night rotas": "iris", "asked about stock queries": "kofi"}


def test_a_label_belongs_to_its_line() -> None:
    owners = {item.text: item.person for item in read("## Both\n\nKofi: stock queries in SQL").items}
    assert owners == {"stock queries in SQL": "kofi"}


def test_she_and_he_are_the_last_person_they_fit() -> None:
    text = (
        "Iris and Kofi together. Iris showed the desk. He asked about stock queries, she wrote the rota down."
    )
    owners = {item.text: item.person for item in read(text).items}
    assert owners["He asked about stock queries"] == "kofi"
    assert owners["she wrote the rota down."] == "iris"


def test_a_line_of_nobody_is_of_nobody() -> None:
    assert only("## Overall\n- the night desk runs on paper", Kind.TOPIC).person is None


def test_where_only_one_was_met_everything_is_theirs() -> None:
    assert only("so\n\nthe night desk runs on paper", Kind.TOPIC, (IRIS,)).person == "iris"


def test_asides_are_not_lost_but_unread() -> None:
    found = read("Iris asked about rotas. nice lady. Fine.")
    assert [quote.quote for quote in found.unread] == ["nice lady.", "Fine."]


def test_hard_wrapped_lines_are_one_thought() -> None:
    text = (
        "Iris asked how we moved forty people to a new rota without\n"
        "losing a single weekend, and I described the swap board that\n"
        "we kept beside the kettle all through the winter of that year\n"
        "because nobody looked at the spreadsheet.\n"
    )
    assert any("without\nlosing a single weekend" in item.source.quote for item in read(text).items)


def test_long_nonsense_is_read_in_no_time() -> None:
    for text in ("and i said " * 3000, "x" * 40_000, "(" * 5_000, "- a\n" * 3_000, "1. " * 4_000):
        assert isinstance(read(text), NotesRead)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They tell Paula by the first friday in april", date(2027, 4, 2)),
        (
            "The board sits on the 9th, Paula phones all four by close of play the day after",
            date(2027, 3, 10),
        ),
        ("Results before Easter, so by Thursday the 25th", date(2027, 3, 25)),
        ("She'll ring a week after the board meets on the 9th", date(2027, 3, 16)),
        ("You'll hear between the 3rd and the 5th", date(2027, 3, 5)),
        ("Keep to myself: the pay is low. Word by Friday the 12th", date(2027, 3, 12)),
    ],
)
def test_the_day_of_the_answer_is_told_by_the_words_beside_it(text: str, day: date) -> None:
    assert read(text).decision_date == day


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Bescheid kommt spätestens am Gründonnerstag", "de", date(2027, 3, 25)),
        ("Der Rat sitzt am 9. März, zwei Tage drauf geben sie Bescheid", "de", date(2027, 3, 11)),
        ("bis 12. März geben sie Bescheid", "de", date(2027, 3, 12)),
        ("Retorno até sexta, disse ela", "pt", date(2027, 3, 5)),
        ("La réponse d'ici le 12 mars", "fr", date(2027, 3, 12)),
    ],
)
def test_the_answers_day_is_read_in_other_languages(text: str, language: str, day: date) -> None:
    assert read(text, language=language).decision_date == day


@pytest.mark.parametrize(
    "text",
    [
        "Private: my custody hearing, they decide on the 19th",
        "The other firm wants my answer by Friday",
    ],
)
def test_a_day_of_another_matter_is_no_decision(text: str) -> None:
    assert read(text).decision_date is None
