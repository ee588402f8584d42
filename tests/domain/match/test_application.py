"""Which application a mail is about, where no thread and no person tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.domain.match.application import Candidacy, about, names_employer

NURSE = Candidacy(
    "nurse", "St. Brannoc's Hospital", "Band 6 Nurse", "304-WRD-71", frozenset({"brannoc.example"})
)
DATA = Candidacy("data", "Halden Foods GmbH", "Data Analyst")
DATA_TOO = Candidacy("ops", "Halden Foods GmbH", "Operations Manager")
ALL = (NURSE, DATA, DATA_TOO)


def test_a_reference_number_tells_whoever_sends_it() -> None:
    assert about("noreply@trac.jobs", "", "Your application 304-WRD-71", "", ALL).key == "nurse"


def test_an_applicant_system_tells_by_employer_and_role_and_not_by_its_address() -> None:
    told = about("no-reply@greenhouse.io", "Halden Foods", "Your application for Data Analyst", "", ALL)
    assert told.key == "data"


def test_two_roles_at_one_employer_are_left_to_the_seeker() -> None:
    told = about("jobs@haldenfoods.example", "", "An update", "Thank you for your interest.", ALL)
    assert set(told.keys) == {"data", "ops"}
    assert told.key is None


def test_a_known_domain_is_enough() -> None:
    assert about("ward4@brannoc.example", "", "About Tuesday", "", ALL).key == "nurse"


def test_a_word_of_a_role_from_somebody_else_tells_nothing() -> None:
    talent = Candidacy("t", "Contoso", "Talent Partner")
    assert (
        about("jane@fabrikam.example", "Jane", "Hello", "Talent and Diversity, Fabrikam", [talent]).keys == ()
    )


def test_a_rival_named_in_a_newsletter_is_no_mail_from_the_employer() -> None:
    told = about("news@daily.example", "Daily", "This week in food", "Halden Foods opens a plant.", ALL)
    assert told.keys == ()


@pytest.mark.parametrize(
    ("domain", "company", "named"),
    [
        ("haldenfoods.example", "Halden Foods GmbH", True),
        ("mail.halden-foods.co.uk", "Halden Foods", True),
        ("müller.example", "Mueller AG", True),
        ("lever.co", "Lever", False),
        ("db.com", "DB", False),
        ("deutsche.example", "Deutsche Bank", False),
        ("haldenfoods.example", "?", False),
    ],
)
def test_a_domain_that_bears_the_employers_name(domain: str, company: str, named: bool) -> None:
    assert names_employer(domain, company) is named


@pytest.mark.shared
def test_every_message_of_others_material_goes_to_its_application(shared: Path) -> None:
    missed = []
    for file in sorted((shared / "data/matching/career_ops").glob("match_*.json")):
        case = json.loads(file.read_text(encoding="utf-8"))
        candidacies = [
            Candidacy(str(a["num"]), a["company"], a["role"], domains=frozenset(_domains(a["notes"])))
            for a in case["applications"]
        ]
        for message, right in zip(case["messages"], case["expected"], strict=True):
            told = about(message["from"], "", message["subject"], message["body_snippet"], candidacies)
            wanted = right["application_num"]
            if told.key != (str(wanted) if wanted is not None else None):
                missed.append((file.name, told))
    assert missed == []


@pytest.mark.shared
def test_every_domain_of_others_material_is_judged_alike(shared: Path) -> None:
    table = shared / "data/matching/sender_domain_company/domain_company.jsonl"
    rows = [json.loads(line) for line in table.read_text(encoding="utf-8").splitlines()]
    wrong = [
        row for row in rows if names_employer(row["domain"], row["company"]) != (row["expected"] == "exact")
    ]
    assert wrong == []


def _domains(notes: str) -> list[str]:
    return [word.rpartition("@")[2] for word in notes.split() if "@" in word]
