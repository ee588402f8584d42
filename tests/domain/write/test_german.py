"""What a letter takes from German notes, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Captured, DebriefItem, Evidence, Kind, Method, Person, Quote, Role
from afterword.domain.grammar import Tagger
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Purpose, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.craft import at_company
from afterword.domain.write.days import spoken_day
from afterword.domain.write.frames import found_in
from afterword.domain.write.german.experience import NOTED, experience
from afterword.domain.write.german.nouns import gender_of
from afterword.domain.write.german.tongue import GERMAN
from afterword.domain.write.phrase import Phrase
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.tongue import Reading
from afterword.domain.write.vocabulary import Vocabulary

Step = Callable[..., Touchpoint]
PLAIN = Vocabulary(frozenset(), frozenset({"meier", "ruth", "okell"}), frozenset())


@pytest.fixture(scope="module")
def german() -> Phrasebook:
    return TomlPhrasebooks().load("de")


def read(reading: Reading | None, text: str, book: Phrasebook, tagger: Tagger) -> Phrase | None:
    assert reading is not None
    return reading(text, book, PLAIN, tagger)


@pytest.mark.parametrize(
    ("noun", "gender"),
    [
        ("Abgrenzungskalender", "m"),
        ("Rufbereitschaft", "f"),
        ("Zwischenzeugnis", "n"),
        ("Onboarding", "n"),
        ("Streik", "m"),
        ("Feuerwehr", "f"),
        ("Branchen", ""),
        ("Bilanz", "f"),
        ("Xyloph", ""),
    ],
)
def test_gender_is_read_from_the_longest_end_there_is(noun: str, gender: str, german: Phrasebook) -> None:
    assert gender_of(noun, german) == gender


@pytest.mark.parametrize(
    ("notes", "topic"),
    [
        ("Abgrenzungskalender + Vorabstimmung IC, sie hat mitgeschrieben!!", "den Abgrenzungskalender"),
        ("lange über die neue Intensivstation geredet", "die Intensivstation"),
        ("Notbremsung bei Nässe geübt", "die Notbremsung bei Nässe"),
        ("die Krankmeldungen am Montag von elf auf vier", "die Krankmeldungen"),
        (
            "Einführung der digitalen Pflegedokumentation im Herbst",
            "die Einführung der digitalen Pflegedokumentation",
        ),
        ("schichtplanung lang besprochen", "die Schichtplanung"),
        ("ZUGFeRD erzählt", "das Thema ZUGFeRD"),
    ],
)
def test_a_topic_stands_in_the_accusative(notes: str, topic: str, german: Phrasebook, tagger: Tagger) -> None:
    assert GERMAN.topics(notes, german, PLAIN, tagger)[0].text == topic


@pytest.mark.parametrize(
    "notes", ["Fr. Meier kam später", "Bescheid am Donnerstag", "drei Fahrer, zwei Leiter", "war nett, danke"]
)
def test_nobody_and_no_day_is_a_topic(notes: str, german: Phrasebook, tagger: Tagger) -> None:
    assert GERMAN.topics(notes, german, PLAIN, tagger) == []


@pytest.mark.parametrize(
    ("notes", "wanted"),
    [
        ("sucht jmd der die Wundversorgung aufbaut", "jemanden, der die Wundversorgung aufbaut"),
        (
            "Sie braucht einen, der ihr das Gesuch durch das BAV bringt",
            "jemanden, der {Ihnen|dir} das Gesuch durch das BAV bringt",
        ),
        (
            "was sie braucht sind Leut die freiwillig am Wochenende fahren bis zur Wiesn",
            "Menschen, die freiwillig am Wochenende fahren",
        ),
        ("will die Fluktuation in der Nachtschicht senken", "die Fluktuation in der Nachtschicht senken"),
        (
            "sucht einen Polier, der die Subfirmen im Griff hat",
            "einen Polier, der die Subfirmen im Griff hat",
        ),
        (
            "brauchen jmd, der Senioren das Online-Banking erklärt",
            "jemanden, der Senioren das Online-Banking erklärt",
        ),
        ("brauchen mehr Leute im Frühdienst", "mehr Leute im Frühdienst"),
    ],
)
def test_what_they_want_is_kept_whole(notes: str, wanted: str, german: Phrasebook, tagger: Tagger) -> None:
    found = read(GERMAN.want, notes, german, tagger)
    assert found is not None
    assert found.text == wanted


@pytest.mark.parametrize(
    "notes",
    [
        "brauchen jmd der das einsammelt",
        "will wissen wie ich führe",
        "sucht jemanden der Meier ersetzt",
        "braucht",
        "will mehr Gehalt zahlen",
    ],
)
def test_a_want_that_is_not_sure_is_left_out(notes: str, german: Phrasebook, tagger: Tagger) -> None:
    assert read(GERMAN.want, notes, german, tagger) is None


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ("2028 läuft die Konzession aus.", "2028 läuft die Konzession aus"),
        (
            "im Winter fehlen ihr jeden Tag sechzehn Fahrer",
            "Im Winter fehlen {Ihnen|dir} jeden Tag sechzehn Fahrer",
        ),
        ("Fluktuation liegt bei 30 %, uff", "Die Fluktuation liegt bei 30 %"),
        (
            "ab Juni gilt der neue Rahmenvertrag mit drei Kassen",
            "Ab Juni gilt der neue Rahmenvertrag mit drei Kassen",
        ),
    ],
)
def test_how_things_are_is_said_in_a_sentence(
    notes: str, said: str, german: Phrasebook, tagger: Tagger
) -> None:
    found = read(GERMAN.statement, notes, german, tagger)
    assert found is not None
    assert found.text == said


@pytest.mark.parametrize(
    "notes",
    [
        "Bescheid kommt am Freitag",
        "Der Raum war heiss",
        "Am Steinsattel haben wir eine Liste",
        "Meier leitet den Fahrdienst",
        "sie hat mitgeschrieben",
    ],
)
def test_what_is_no_news_of_theirs_is_no_statement(notes: str, german: Phrasebook, tagger: Tagger) -> None:
    assert read(GERMAN.statement, notes, german, tagger) is None


@pytest.mark.parametrize(
    ("notes", "question"),
    [
        ("fragte wie ich mit schwierigen Angehörigen umgehe", "wie ich mit schwierigen Angehörigen umgehe"),
        ("Wie gehen Sie mit Konflikten im Team um?", "wie ich mit Konflikten im Team umgehe"),
        ("Machst du Pikett auch am Schwinget?", "ob ich Pikett auch am Schwinget mache"),
        ("Kann ich ein GBM vor der FINMA erklären?", "ob ich ein GBM vor der FINMA erklären kann"),
        (
            "Wie reagieren Sie, wenn am Wochenende zwei ausfallen?",
            "wie ich reagiere, wenn am Wochenende zwei ausfallen",
        ),
        (
            "hat gefragt was ich mache wenn der Lieferant ausfällt",
            "was ich mache, wenn der Lieferant ausfällt",
        ),
        ("Frage: Wie würden Sie Ihr Team neu aufstellen?", "wie ich mein Team neu aufstellen würde"),
    ],
)
def test_a_question_is_turned_so_that_its_verb_comes_last(
    notes: str, question: str, german: Phrasebook, tagger: Tagger
) -> None:
    found = read(GERMAN.asked, notes, german, tagger)
    assert found is not None
    assert found.text == question


@pytest.mark.parametrize(
    "notes",
    [
        "wollte wissen, warum ich von Siemens weg will",
        "Warum von gross zu klein?",
        "Was war er für ein Chef?",
        "Tragseil, wie oft verschieben?",
        "Kündigungsfrist, Wohnung im Tal?",
    ],
)
def test_a_question_better_left_alone_is_left_out(notes: str, german: Phrasebook, tagger: Tagger) -> None:
    assert read(GERMAN.asked, notes, german, tagger) is None


@pytest.mark.parametrize(
    ("notes", "answer"),
    [
        (
            "hätte sagen sollen: hab 2022 die Umstellung auf die E-Akte allein gemacht",
            "Ich habe 2022 die Umstellung auf die E-Akte allein gemacht",
        ),
        (
            "alle zwölf Jahre, und dass ich 2024 die ganze Verschiebung mitgeplant habe",
            "Ich habe 2024 die ganze Verschiebung mitgeplant",
        ),
        ("würde erst zuhören und dann mit jedem reden", "Ich würde erst zuhören und dann mit jedem reden"),
        ("bin HGB, Kurs läuft bis Mai", "Der Kurs läuft bis Mai"),
        ("bei uns im Team machen wir das jeden Freitag", "Bei uns im Team machen wir das jeden Freitag"),
    ],
)
def test_an_answer_becomes_a_sentence_of_the_seeker(
    notes: str, answer: str, german: Phrasebook, tagger: Tagger
) -> None:
    found = read(GERMAN.answer, notes, german, tagger)
    assert found is not None
    assert found.text == answer


@pytest.mark.parametrize(
    "notes",
    [
        "Statistik ist Statistik, naja",
        "muss ich nachlesen",
        "er hat recht, sie auch",
        "erst messen, dann reden",
    ],
)
def test_an_answer_that_is_none_is_left_out(notes: str, german: Phrasebook, tagger: Tagger) -> None:
    assert read(GERMAN.answer, notes, german, tagger) is None


@pytest.mark.parametrize(
    ("notes", "thing"),
    [
        (
            "Zwischenzeugnis + Teilnahmebescheinigung IFRS-Kurs bis Montag an Meier",
            "das Zwischenzeugnis und die Teilnahmebescheinigung IFRS-Kurs",
        ),
        (
            "ihm Diplomurkunde SAV und Kopie Bulletin-Artikel bis Mittwoch",
            "die Diplomurkunde SAV und die Kopie des Bulletin-Artikels",
        ),
        ("schick ihr meinen Entwurf für den Dienstplan bis Donnerstag", "meinen Entwurf für den Dienstplan"),
        ("Ihr fehlt noch mein Nachweis Seilprüfer", "meinen Nachweis Seilprüfer"),
        ("schick ihm drei Menüpläne bis Montag", "drei Menüpläne"),
        ("Arbeitsproben (2 Stück) per Mail nachreichen", "die Arbeitsproben"),
    ],
)
def test_what_was_promised_is_named_in_its_case(
    notes: str, thing: str, german: Phrasebook, tagger: Tagger
) -> None:
    found = read(GERMAN.thing, notes, german, tagger)
    assert found is not None
    assert found.text == thing


@pytest.mark.parametrize(
    "notes", ["schick ich ihm bis Dienstag", "Kontaktdaten Xyloph", "melde mich am Freitag"]
)
def test_a_promise_that_cannot_be_named_is_not(notes: str, german: Phrasebook, tagger: Tagger) -> None:
    assert read(GERMAN.thing, notes, german, tagger) is None


def test_a_resume_line_is_said_with_its_article_and_a_heading_after_a_colon(
    german: Phrasebook, tagger: Tagger
) -> None:
    def line(text: str) -> Evidence:
        return Evidence(text, Quote("resume.json", text), "Weidhaus Fördertechnik GmbH & Co. KG")

    lines = [
        line("Monatsabschluss von Werktag 8 auf Werktag 5 verkürzt (Abgrenzungskalender)"),
        line("Leitung der Anlagenbuchhaltung für drei Gesellschaften"),
        line("Cut the month-end close for the group from 8 to 5 days"),
        line("Umsatz um 12 Prozent gestiegen"),
    ]
    done = experience(lines, "Monatsabschluss auf Werktag 5", frozenset(), german, tagger)
    assert done is not None
    assert (done.employer, done.text) == (
        "Weidhaus Fördertechnik",
        "den Monatsabschluss von Werktag 8 auf Werktag 5 verkürzt",
    )
    noted = experience(lines, "Anlagenbuchhaltung, drei Gesellschaften", frozenset(), german, tagger)
    assert noted is not None
    assert (noted.frame, noted.text) == (NOTED, "Leitung der Anlagenbuchhaltung für drei Gesellschaften")
    assert experience(lines[2:], "month-end close group Umsatz Prozent", frozenset(), german, tagger) is None


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Rheinfalke", "bei Rheinfalke"),
        ("Universitätsspital Basel", "am Universitätsspital Basel"),
        ("Stadt Köln", "bei der Stadt Köln"),
        ("Weidhaus", "bei Weidhaus"),
        ("Stadtwerke Aurich", "bei den Stadtwerken Aurich"),
    ],
)
def test_an_employer_is_said_with_the_preposition_its_name_takes(
    company: str, said: str, german: Phrasebook
) -> None:
    assert at_company(company, german) == said


def test_austria_has_its_own_january() -> None:
    assert spoken_day(date(2027, 1, 29), "de-AT") == "Freitag, den 29. Jänner"
    assert spoken_day(date(2027, 1, 29), "de") == "Freitag, den 29. Januar"


def item(key: str, kind: Kind, text: str) -> DebriefItem:
    return DebriefItem(key, kind, text, Quote("notes.md", text), "ruth")


def written(captured: Captured, address: str, language: str, tagger: Tagger, step: Touchpoint) -> Draft:
    person = Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, "Ruth", "Okell", address=address)
    items = (
        item("1", Kind.TOPIC, "Dienstplanung, Wunschdienste"),
        item("2", Kind.NEED, "sucht jemanden der die Einschulung neu aufsetzt"),
        item("5", Kind.PERSONAL, "ihr Hund lag unterm Tisch"),
    )
    changed = replace(captured, people=(person, *captured.people[1:]), items=items, language=language)
    return compose([step], Situation(changed), TomlPhrasebooks().load("de"), tagger)[0]


def test_who_says_du_is_answered_with_du_and_who_does_not_with_sie(
    captured: Captured, make_step: Step, tagger: Tagger
) -> None:
    step = make_step("ruth", Purpose.THANK_YOU)
    familiar = written(captured, "Hallo Ruth", "de", tagger, step).body
    assert "suchst du jemanden" in familiar or "Du suchst jemanden" in familiar
    assert not {"Sie", "Ihnen", "Ihre", "Ihren"} & set(familiar.split())
    assert "deinen Hund" in familiar
    formal = written(captured, "Sehr geehrte Frau Okell", "de", tagger, step).body
    assert "Sie suchen jemanden, der die Einschulung neu aufsetzt" in formal
    assert not {"du", "dir", "dich", "deine"} & set(formal.lower().split())
    assert "Hund" not in formal


def test_switzerland_writes_no_sharp_s_and_no_comma_after_the_salutation(
    captured: Captured, make_step: Step, tagger: Tagger
) -> None:
    draft = written(captured, "Guten Tag Ruth Okell", "de-CH", tagger, make_step("ruth", Purpose.THANK_YOU))
    first, _, then = draft.body.partition("\n\n")
    assert first == "Guten Tag Ruth Okell"
    assert then[0].isupper()
    assert "ß" not in draft.body


@pytest.mark.parametrize("method", [Method.EMAIL, Method.LINKEDIN, Method.PHONE, Method.POST, Method.TEXT])
@pytest.mark.parametrize("address", ["Hallo Ruth", "Sehr geehrte Frau Okell"])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_purpose_has_a_german_letter_without_a_hole_of_ours(
    purpose: Purpose, address: str, method: Method, captured: Captured, make_step: Step, tagger: Tagger
) -> None:
    draft = written(captured, address, "de", tagger, make_step("ruth", purpose, method))
    assert draft.body
    assert not set("{}|") & set(draft.body)
    wrong = {"du", "dir", "dich", "dein"} if address.startswith("Sehr") else {"Ihnen", "Ihre"}
    bare = draft.body.split("[")[0]
    assert not wrong & set(bare.replace(",", " ").split())


def test_a_sentence_is_found_again_in_either_form_of_address(german: Phrasebook) -> None:
    for said in ("danke, dass Sie mir geschrieben haben.", "danke, dass du mir geschrieben hast."):
        found = found_in(said, german)
        assert found is not None
        assert found.name == "answer_question.opening"
