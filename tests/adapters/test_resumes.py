"""Résumés of any format, read word for word."""

from __future__ import annotations

import json
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from afterword.adapters.resumes import read_resume
from afterword.domain.sources import Resume, ResumeJob
from afterword.errors import Locked, NotAResume, NotText, TooLarge, TooPacked

RESUME = {
    "basics": {
        "name": "Ines Okonkwo",
        "email": "ines@okonkwo.example",
        "summary": "Keeps trains on time.",
        "location": {"city": "Bristol", "region": "Avon", "countryCode": "GB"},
    },
    "work": [
        {
            "name": "Harbour Rail",
            "description": "A railway.",
            "position": "Dispatcher",
            "startDate": "2019-04",
            "highlights": [
                "Cut delays from 9 to 4 minutes",
                'Wrote "the yellow book" of signals. Trained 12 people.',
            ],
        },
        {"company": "Old Form Ltd", "position": "Clerk", "startDate": "2015", "endDate": "2019-03"},
    ],
    "education": [
        {"institution": "Avon College", "area": "Logistics", "studyType": "HND", "endDate": "2015"}
    ],
    "skills": [{"name": "Planning", "keywords": ["Rosters", "Timetables"]}],
    "projects": [{"name": "Night desk", "description": "A rota for nights."}],
}


def as_json(document: object, *, escaped: bool = False) -> bytes:
    return json.dumps(document, ensure_ascii=escaped, indent=1).encode()


def read_json(document: object) -> Resume:
    return read_resume("resume.json", as_json(document))


def docx(*paragraphs: str, **others: bytes) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    store = BytesIO()
    with zipfile.ZipFile(store, "w", zipfile.ZIP_DEFLATED) as archive:
        document = f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", others.pop("document", document.encode()))
        for name, content in others.items():
            archive.writestr(f"word/{name}.xml", content)
    return store.getvalue()


def pdf(*lines: str) -> bytes:
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 11 Tf 14 TL 50 800 Td {shown} ET".encode("cp1252")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    objects = b"".join(b"%d 0 obj%s endobj\n" % (number, part) for number, part in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + objects + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF"


def test_json_resume_gives_person_work_education_and_skills() -> None:
    resume = read_json(RESUME)
    assert (resume.name, resume.email, resume.city, resume.country) == (
        "Ines Okonkwo",
        "ines@okonkwo.example",
        "Bristol",
        "GB",
    )
    assert [(job.company, job.position, job.start, job.end) for job in resume.work] == [
        ("Harbour Rail", "Dispatcher", "2019-04", None),
        ("Old Form Ltd", "Clerk", "2015", "2019-03"),
    ]
    assert resume.studies[0].school == "Avon College"
    assert resume.skills == ("Rosters", "Timetables", "Planning")
    assert resume.lines == ("Night desk", "A rota for nights.")


def test_what_describes_the_employer_is_no_line_of_the_seeker() -> None:
    assert "A railway." not in read_json(RESUME).work[0].lines


def test_every_line_stands_in_the_file_even_where_json_escapes_its_letters() -> None:
    raw = as_json(RESUME)
    lines = read_resume("resume.json", raw).work[0].lines
    assert "Trained 12 people." in lines
    assert all(line in raw.decode() for line in lines)


def test_a_file_all_in_escapes_still_gives_its_lines() -> None:
    document = {"basics": {"name": "Zoë"}, "work": [{"name": "Café", "summary": "Größe"}]}
    assert read_resume("resume.json", as_json(document, escaped=True)).work[0].lines == ("Größe",)


def test_a_fresh_document_is_a_resume_too() -> None:
    document = {
        "name": "Ines Okonkwo",
        "contact": {"email": "ines@okonkwo.example"},
        "employment": {
            "history": [{"employer": "Harbour Rail", "position": "Dispatcher", "start": "2019-04"}]
        },
        "skills": {"sets": [{"name": "Desk", "skills": ["Rosters"]}], "list": [{"name": "Radio"}]},
    }
    resume = read_json(document)
    assert (resume.email, resume.work[0].company, resume.skills) == (
        "ines@okonkwo.example",
        "Harbour Rail",
        ("Rosters", "Desk", "Radio"),
    )


def test_fields_of_the_wrong_form_are_passed_over() -> None:
    document = {
        "basics": {"name": None, "location": "Bristol"},
        "work": [None, 7, {"name": ["x"]}],
        "skills": "all",
    }
    assert read_json(document).work == ()


@pytest.mark.parametrize(
    "raw", [b"{}", b"[]", b'{"title": "Baker", "skills": []}', b'{"openapi": "3.1"}', b"[" * 100_000]
)
def test_json_that_is_no_resume_is_told_apart(raw: bytes) -> None:
    with pytest.raises(NotAResume):
        read_resume("resume.json", raw)


def test_broken_json_is_told_with_its_line() -> None:
    with pytest.raises(NotAResume) as told:
        read_resume("resume.json", b'{\n "basics": {\n  "name": "Ines",\n }\n}')
    assert told.value.detail == "line 4"


MARKDOWN = """# Curriculum Vitae -- Ines Okonkwo

**Location:** Bristol, UK
**Email:** ines@okonkwo.example

## Work Experience

### Harbour Rail -- Bristol, UK
**Senior Dispatcher**
Apr 2019 - present

- Cut delays from 9
  to 4 minutes
- Trained **twelve** people

### Old Form Ltd
**Clerk**
2015-2019

## Education

- HND Logistics, Avon College (2015)

## Skills

- **Desk:** Rosters, Timetables
"""


def test_markdown_gives_the_same_as_its_reader_sees() -> None:
    resume = read_resume("cv.md", MARKDOWN.encode())
    assert (resume.name, resume.email, resume.city) == ("Ines Okonkwo", "ines@okonkwo.example", "Bristol")
    assert resume.work == (
        ResumeJob(
            "Harbour Rail",
            "Senior Dispatcher",
            "2019-04",
            None,
            ("Cut delays from 9 to 4 minutes", "Trained **twelve** people"),
        ),
        ResumeJob("Old Form Ltd", "Clerk", "2015", "2019"),
    )
    assert (resume.studies[0].school, resume.studies[0].end) == ("Avon College", "2015")
    assert resume.skills == ("Rosters", "Timetables")


PLAIN = ("Ines Okonkwo", "Bristol | ines@okonkwo.example", "EXPERIENCE")


@pytest.mark.parametrize(
    "head",
    [
        ["Dispatcher, Harbour Rail   04/2019 to 03/2021"],
        ["Harbour Rail, Dispatcher - Bristol, UK   Apr 2019 - Mar 2021"],
        ["April 2019 - March 2021   Dispatcher, Harbour Rail"],
        ["Harbour Rail", "Dispatcher", "Bristol, UK", "2019-04 - 2021-03"],
        ["Dispatcher at Harbour Rail (Apr. 2019 - Mar. 2021)"],
        ["Harbour Rail | 04/2019 - 03/2021", "Dispatcher"],
    ],
)
def test_an_employment_is_read_however_its_head_is_set(head: list[str]) -> None:
    text = "\n".join([*PLAIN, *head, "* Cut delays", *head, "* Trained people", "SKILLS", "Rosters, Radio"])
    first, second = read_resume("cv.txt", text.encode()).work
    assert first == ResumeJob("Harbour Rail", "Dispatcher", "2019-04", "2021-03", ("Cut delays",))
    assert second.lines == ("Trained people",)


def test_german_resumes_have_german_headings_and_dates() -> None:
    head = "seit 04/2019   Fahrdienstleiterin, Hafenbahn GmbH"
    text = f"Ines Okonkwo\nBerufserfahrung\n{head}\n- Leitet\nAusbildung\n"
    (job,) = read_resume("lebenslauf.txt", text.encode()).work
    assert (job.company, job.position, job.start, job.end) == (
        "Hafenbahn GmbH",
        "Fahrdienstleiterin",
        "2019-04",
        None,
    )


def test_a_word_document_is_read_in_order() -> None:
    raw = docx(
        "Ines Okonkwo",
        "Experience",
        "Dispatcher, Harbour Rail   2019 - 2021",
        "- Cut delays",
        "Skills",
        "Radio",
    )
    resume = read_resume("cv.docx", raw)
    assert (resume.name, resume.work[0].company, resume.skills) == (
        "Ines Okonkwo",
        "Harbour Rail",
        ("Radio",),
    )


def test_a_pdf_is_read_in_order() -> None:
    raw = pdf(
        "Ines Okonkwo",
        "Experience",
        "Dispatcher, Harbour Rail   2019 - 2021",
        "• Cut delays",
        "Skills",
        "Radio",
    )
    resume = read_resume("cv.pdf", raw)
    assert (resume.name, resume.work[0].position, resume.work[0].lines) == (
        "Ines Okonkwo",
        "Dispatcher",
        ("Cut delays",),
    )


def test_prose_without_any_heading_is_no_resume() -> None:
    with pytest.raises(NotAResume):
        read_resume("cv.txt", b"Talked to Sarah about the pager. She will write by Friday.")


def test_a_word_document_that_unpacks_to_gigabytes_is_left_shut() -> None:
    with pytest.raises(TooPacked):
        read_resume("cv.docx", docx("Ines", footer=b"0" * 80_000_000))


def test_a_word_document_with_entities_is_left_shut() -> None:
    with pytest.raises(NotText):
        read_resume("cv.docx", docx(document=b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'))


@pytest.mark.parametrize("raw", [b"%PDF-1.4 broken", b"PK\x03\x04 broken", pdf("")])
def test_documents_without_text_are_told_apart(raw: bytes) -> None:
    with pytest.raises(NotText):
        read_resume("cv", raw)


def test_a_locked_document_is_told_apart() -> None:
    raw = bytearray(docx("Ines"))
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Locked):
        read_resume("cv.docx", bytes(raw))


@pytest.mark.parametrize("start", [b"{", b"%PDF-1.4", b"# Ines\n"])
def test_fifty_megabytes_are_not_read(start: bytes) -> None:
    with pytest.raises(TooLarge):
        read_resume("cv", start + b" " * 50_000_000)


@pytest.mark.shared
def test_real_resumes_give_every_employment(shared: Path) -> None:
    folder, found, total = shared / "data" / "resume", 0, 0
    for line in (folder / "expected.jsonl").read_text().splitlines():
        row = json.loads(line)
        wanted = row["expected"].get("work") or row["expected"].get("experience") or []
        if not wanted:
            continue
        begun = time.process_time()
        resume = read_resume(row["file"], (folder / row["file"]).read_bytes())
        assert time.process_time() - begun < 5
        assert resume.name == row["expected"]["name"]
        jobs = {(job.company, job.position, job.start) for job in resume.work}
        found += sum((company, position, start) in jobs for company, position, start, _ in wanted)
        total += len(wanted)
    assert found >= 0.95 * total


PROFILE = (
    "Contact", "ines@home.example", "www.linkedin.com/in/ines-okonkwo-4a3b2", r"\(LinkedIn\)",
    "Top Skills", "Kubernetes", "Rosters", "Certifications", "Best Paper",
    "Ines Okonkwo, PhD", "Head of Platform at Brightwater", "Hamburg, Germany",
    "Summary", "I build calm platforms.",
    "Experience",
    "Brightwater, Inc.", "Head of Platform", r"March 2021 - Present \(5 years 9 months\)", "Hamburg, Germany",
    "Cut the nightly import from five hours to forty minutes.",
    "Hafen GmbH", "4 years 3 months",
    "Senior Engineer", r"January 2019 - February 2021 \(2 years 2 months\)", "Ran the rota for 30 engineers.",
    "Engineer", r"December 2016 - December 2018 \(2 years 1 month\)",
    "Harbour Rail", "Clerk", r"May 2015 - December 2016 \(1 year 8 months\)",
    "Page 1 of 2",
    "Education", "TU Hamburg", r"Doctor of Philosophy - PhD, Computer Science \267 \(2012 - 2016\)",
    "Page 2 of 2",
)  # fmt: skip


def test_the_pdf_of_a_linkedin_profile_tells_positions_of_one_company_apart() -> None:
    resume = read_resume("Profile.pdf", pdf(*PROFILE))

    assert (resume.name, resume.email, resume.city) == ("Ines Okonkwo", "ines@home.example", "Hamburg")
    assert [(job.company, job.position, job.start, job.end) for job in resume.work] == [
        ("Brightwater, Inc.", "Head of Platform", "2021-03", None),
        ("Hafen GmbH", "Senior Engineer", "2019-01", "2021-02"),
        ("Hafen GmbH", "Engineer", "2016-12", "2018-12"),
        ("Harbour Rail", "Clerk", "2015-05", "2016-12"),
    ]
    assert resume.work[0].lines == ("Cut the nightly import from five hours to forty minutes.",)
    assert resume.work[1].lines == ("Ran the rota for 30 engineers.",)
    assert resume.skills == ("Kubernetes", "Rosters")
    assert (resume.studies[0].school, resume.studies[0].area) == ("TU Hamburg", "Computer Science")


def test_a_profile_in_another_language_is_read_alike() -> None:
    german = {
        "Contact": "Kontakt", "Top Skills": "Top-Kenntnisse", "Summary": "Zusammenfassung",
        "Experience": "Berufserfahrung", "Education": "Ausbildung", "4 years 3 months": "4 Jahre 3 Monate",
        "Page 1 of 2": "Seite 1 von 2", "Page 2 of 2": "Seite 2 von 2",
        r"March 2021 - Present \(5 years 9 months\)": r"M\344rz 2021 - Present \(5 Jahre 9 Monate\)",
        r"January 2019 - February 2021 \(2 years 2 months\)":
            r"Januar 2019 - Februar 2021 \(2 Jahre 2 Monate\)",
        r"December 2016 - December 2018 \(2 years 1 month\)":
            r"Dezember 2016 - Dezember 2018 \(2 Jahre 1 Monat\)",
        r"May 2015 - December 2016 \(1 year 8 months\)": r"Mai 2015 - Dezember 2016 \(1 Jahr 8 Monate\)",
    }  # fmt: skip
    resume = read_resume("Profile.pdf", pdf(*(german.get(line, line) for line in PROFILE)))

    assert [(job.company, job.start) for job in resume.work] == [
        ("Brightwater, Inc.", "2021-03"),
        ("Hafen GmbH", "2019-01"),
        ("Hafen GmbH", "2016-12"),
        ("Harbour Rail", "2015-05"),
    ]
    assert resume.name == "Ines Okonkwo"


def test_a_degree_before_its_school_is_no_part_of_its_name() -> None:
    text = "Ines Okonkwo\n\nEducation\nPhD Avon University\t2012 - 2016\n"
    assert read_resume("cv.txt", text.encode()).schools == ("Avon University",)


def test_a_number_of_a_million_digits_is_no_resume() -> None:
    text = '{"basics": {"name": "Ines"}, "work": [{"x": ' + "9" * 1_000_000 + "}]}"
    with pytest.raises(NotAResume):
        read_resume("cv.json", text.encode())
