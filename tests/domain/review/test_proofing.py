"""What is worth a word of what a proofreader says, and what one tap would mend."""

from __future__ import annotations

import pytest

from afterword.domain.facts import Captured, DebriefItem, Interview, Kind, Method, Person, Quote, Seeker
from afterword.domain.review.nearness import clear_choice, near
from afterword.domain.review.proofing import proofing
from afterword.domain.review.review import review
from afterword.domain.slips import Proofread, Slip, SlipKind
from afterword.domain.touchpoints import Draft, Finding, Level, Remedy
from afterword.words.review import REVIEW

CAPTURED = Captured(
    Seeker("Ada Morgan", "ada@home.example", "Europe/London"),
    Interview("Brightlane", "Junior Charge Nurse"),
    (Person("ruth", "Ruth Ofosu-Darko", nicknames=("Ruthie",)),),
    (DebriefItem("t", Kind.TOPIC, "their flumbit rota", Quote("notes.md", "the flumbit rota"), "ruth"),),
)


def sees(*words: tuple[str, tuple[str, ...]], kind: SlipKind = SlipKind.SPELLING) -> Proofread:
    """A proofreader that stumbles over these words wherever they stand."""

    def find(text: str, _language: str, known: frozenset[str]) -> tuple[Slip, ...]:
        found = []
        for word, instead in words:
            at = text.find(word)
            while at >= 0 and word.casefold() not in known:
                found.append(Slip(kind, at, word, instead))
                at = text.find(word, at + 1)
        return tuple(sorted(found, key=lambda slip: slip.at))

    return find


def said(body: str, proofread: Proofread, language: str = "en-GB") -> list[Finding]:
    return list(proofing(Draft("t", "ruth", Method.EMAIL, None, body, language), CAPTURED, proofread))


def test_a_slip_is_told_with_its_sentence_and_what_would_mend_it() -> None:
    body = "Hi Ruth,\n\nThank you. I was glad to recieve it.\n\nAda"
    (finding,) = said(body, sees(("recieve", ("receive", "relieve"))))
    assert (finding.level, finding.code, finding.sentence) == (
        Level.WARN,
        "spelling",
        "I was glad to recieve it.",
    )
    assert finding.remedy == Remedy("recieve", "receive")


def test_the_review_says_so_among_the_rest() -> None:
    draft = Draft("t", "ruth", Method.EMAIL, None, "Hi Ruth,\n\nI was glad to recieve it.\n\nAda", "en")
    found = review(draft, CAPTURED, proofread=sees(("recieve", ("receive",))))
    assert "spelling" in {finding.code for finding in found}
    assert {"spelling", "grammar"} <= set(REVIEW)


def test_the_words_to_mend_stand_once_in_the_text() -> None:
    body = "We talked on Monday and on friday.\nIt ends on a friday."
    (finding,) = said(body, sees(("friday", ("Friday",))))
    assert finding.remedy
    assert body.count(finding.remedy.old) == 1
    assert body.replace(finding.remedy.old, finding.remedy.new).startswith(
        "We talked on Monday and on Friday.\n"
    )


def test_words_to_leave_out_go_with_their_blank() -> None:
    body = "It was really truly good to be there."
    (finding,) = said(body, sees((" truly", ("",)), kind=SlipKind.GRAMMAR))
    assert finding.remedy
    assert body.replace(finding.remedy.old, finding.remedy.new) == "It was really good to be there."


def test_the_same_slip_is_told_once() -> None:
    assert len(said("I recieve it. I recieve it. I recieve it.", sees(("recieve", ("receive",))))) == 1


def test_without_one_clear_choice_there_is_no_remedy() -> None:
    (finding,) = said("Wir waren wärend dort.", sees(("wärend", ("gärend", "während", "wären"))), "de")
    assert finding.remedy is None


@pytest.mark.parametrize(
    "body",
    [
        "Hi Recieve,\n\nThank you.",  # a greeting
        "Thank you.\n\nKind regards\nAda Recieve",  # a closing
        "Thank you for the talk about recieve",  # a line that is still being written
        "I met Recieve there.",  # a name
        "We spoke of RECIEVE and of reCieve.",  # letters that stand for something
        "It lies at https://recieve.example/recieve and with me@recieve.example.",
        "The flag is recieve2 or data/recieve_all.",
    ],
)
def test_names_greetings_and_addresses_are_nobodys_slips(body: str) -> None:
    spelled = (("recieve", ("receive",)), ("Recieve", ("Receive",)), ("RECIEVE", ("RECEIVE",)))
    assert said(body, sees(*spelled, ("reCieve", ("receive",)))) == []


def test_words_of_the_sources_are_nobodys_slips() -> None:
    slips = sees(("flumbit", ("plumbit",)), ("brightlane", ("brightline",)), ("ruthie", ("ruthia",)))
    assert said("We spoke of flumbit, brightlane and ruthie there.", slips) == []


def test_a_word_with_no_other_close_by_is_a_term_of_some_trade() -> None:
    assert said("We use kubernetes and quokkasort there.", sees(("kubernetes", ("Cabernets",)))) == []


def test_a_weekday_is_one_though_it_has_a_capital() -> None:
    (finding,) = said("We meet on Tuseday again.", sees(("Tuseday", ("Tuesday",))))
    assert finding.remedy == Remedy("Tuseday", "Tuesday")


def test_german_nouns_are_words_and_german_names_are_not() -> None:
    slips = sees(("Erfarung", ("Erfahrung",)), ("Holzer", ("Hölzer",)), ("Lindnerin", ("Lindner",)))
    found = said("Die Erfarung von Holzer und Frau Lindnerin zählt.", slips, "de-DE")
    assert [finding.reason.params["words"] for finding in found] == ["Erfarung"]


def test_which_article_a_name_takes_is_not_for_us_to_say() -> None:
    slips = sees((" an ", ("a",)), kind=SlipKind.GRAMMAR)
    articles = sees(("an", ("a",)), kind=SlipKind.GRAMMAR)
    assert said("It was an NHS ward.", articles) == []
    assert said("It was an flumbit rota.", articles) == []
    assert len(said("It was an ward.", slips)) == 1


def test_a_typing_slip_is_nearer_than_another_word() -> None:
    assert near("recieve", "receive")
    assert near("intressant", "interessant")
    assert not near("Adeyemi", "Adele")
    assert not near("cat", "dog")
    assert clear_choice("converça", ("converta", "conversa", "convença")) == "conversa"
    assert clear_choice("adress", ("a dress", "address")) == "address"
    assert clear_choice("aser", ("ser", "ases", "asar")) is None
