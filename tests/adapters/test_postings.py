"""Postings of any format: what they say of title, employer and last day."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from afterword.adapters.postings import read_posting_file
from afterword.errors import NotAPosting, TooLarge

MARKDOWN = b"# Night Baker\n\n**Hearth & Co** \xc2\xb7 Bristol\n\nWe bake. **You bring**\n\n- Patience\n"


def test_the_first_heading_is_the_title_and_the_bold_line_below_it_the_employer() -> None:
    posting = read_posting_file("job.md", MARKDOWN)
    assert (posting.title, posting.company, posting.closes) == ("Night Baker", "Hearth & Co", None)


def test_the_text_stays_as_it_is_so_that_it_can_be_quoted() -> None:
    assert read_posting_file("job.md", MARKDOWN).text == MARKDOWN.decode()


def test_front_matter_says_it_first_and_its_comments_are_no_headings() -> None:
    raw = b'---\n# Any heading?\ntitle: "Login: Night Baker"\ncloses: 2026-12-01  # sure\n---\n# Duties\n'
    posting = read_posting_file("job.md", raw)
    assert (posting.title, posting.closes) == ("Login: Night Baker", date(2026, 12, 1))


def test_labels_near_the_top_say_it_too() -> None:
    posting = read_posting_file(
        "job.txt", b"VACANCY NOTICE\nPosition: Night Baker\nEmployer: Hearth & Co\nClosing date: 2026-12-01\n"
    )
    assert (posting.title, posting.company, posting.closes) == (
        "Night Baker",
        "Hearth & Co",
        date(2026, 12, 1),
    )


def test_a_bold_sentence_is_no_employer() -> None:
    raw = b"# Night Baker\n\n**When you apply, you will be asked for a loaf of your own.**\n"
    assert read_posting_file("job.md", raw).company is None


def test_a_saved_page_is_read_by_its_structured_data() -> None:
    raw = b"""<h1>Careers</h1><p>Come and bake.</p><script type="application/ld+json">{"@type": "JobPosting",
    "title": "Night Baker", "hiringOrganization": "Hearth & Co", "validThrough": "2026-12-01"}</script>"""
    posting = read_posting_file("job.html", raw)
    assert (posting.title, posting.company, posting.closes) == (
        "Night Baker",
        "Hearth & Co",
        date(2026, 12, 1),
    )
    assert "Come and bake." in posting.text


def test_a_saved_page_without_it_is_read_by_its_headings() -> None:
    raw = b"<h1>Night Baker</h1><h4><span>Hearth &amp; Co</span><span>Bristol</span></h4><p>Bake bread.</p>"
    posting = read_posting_file("job.html", raw)
    assert (posting.title, posting.company) == ("Night Baker", "Hearth & Co")


def test_scripts_and_styles_are_no_text() -> None:
    raw = b"<style>p{}</style><h1>Night Baker</h1><script>steal()</script><p onclick='x()'>Bake.</p>"
    text = read_posting_file("job.html", raw).text
    assert "Bake." in text
    assert "steal" not in text
    assert "p{}" not in text


def test_a_job_as_json_is_a_posting() -> None:
    raw = json.dumps(
        {"title": "Night Baker", "company": "Hearth & Co", "responsibilities": ["Bake bread"]}
    ).encode()
    posting = read_posting_file("job.json", raw)
    assert (posting.title, posting.company) == ("Night Baker", "Hearth & Co")
    assert "Bake bread" in posting.text


WANTED = """# Night Baker

## What you'll do
- Bake bread

## What we're looking for
- Two years at an oven
- **Patience**, and early mornings

We offer bread.

**Nice to have**
Somebody who sings.

**Essential:** A hygiene certificate.
"""


def test_what_is_asked_for_stands_below_its_headings_word_for_word() -> None:
    assert read_posting_file("job.md", WANTED.encode()).said.requirements == (
        "Two years at an oven",
        "Patience, and early mornings",
        "Somebody who sings.",
        "A hygiene certificate.",
    )


@pytest.mark.parametrize(
    "heading",
    ["Ihr Profil", "Das bringst du mit:", "**Requisitos**", "## Minimum qualifications", "Your profile",
     "Key skills and experience", "Votre profil", "Perfil buscado", "### Preferred Qualifications:"],
)  # fmt: skip
def test_the_heading_is_known_in_many_words(heading: str) -> None:
    text = f"# Job\n\n{heading}\n\n- One thing\n- Another\n"
    assert read_posting_file("job.md", text.encode()).said.requirements == ("One thing", "Another")


@pytest.mark.parametrize(
    "heading", ["Your tasks", "What we offer", "Benefits", "Ihre Aufgaben", "How to apply"]
)
def test_other_lists_are_no_requirements(heading: str) -> None:
    text = f"# Job\n\n## {heading}\n\n- One thing\n"
    assert read_posting_file("job.md", text.encode()).said.requirements == ()


def test_structured_data_tells_what_else_a_job_says_of_itself() -> None:
    job = {
        "@type": "JobPosting",
        "title": "Night Baker",
        "identifier": {"@type": "PropertyValue", "name": "Hearth", "value": "NB-7"},
        "applicationContact": {"@type": "ContactPoint", "name": "Ines Ok", "email": "mailto:ines@h.example"},
        "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "GB"}},
        "industry": "Bakeries",
        "qualifications": "<ul><li>Two years at an oven</li><li>Patience</li></ul>",
    }
    page = f'<html><script type="application/ld+json">{json.dumps(job)}</script><h1>Baker</h1></html>'
    said = read_posting_file("job.html", page.encode()).said

    assert (said.reference, said.contact, said.country, said.sector) == (
        "NB-7", "Ines Ok, ines@h.example", "GB", "Bakeries",
    )  # fmt: skip
    assert said.requirements == ("Two years at an oven", "Patience")


def test_comments_in_front_matter_are_no_text_of_the_posting() -> None:
    raw = b"---\n# Call us: Too Much Inc\ntitle: Night Baker\npermalink: /{{ title }}.html\n---\nWe bake.\n"
    assert read_posting_file("job.md", raw).text == "---\ntitle: Night Baker\n---\nWe bake.\n"


@pytest.mark.parametrize("raw", [b"", b"  \n", b"{}", b"[]", b'{"title', b"<script>x()</script>"])
def test_what_says_nothing_about_a_job_is_told_apart(raw: bytes) -> None:
    with pytest.raises(NotAPosting):
        read_posting_file("job", raw)


def test_fifty_megabytes_are_not_read() -> None:
    with pytest.raises(TooLarge):
        read_posting_file("job.md", b"# x\n" * 12_500_000)


@pytest.mark.shared
def test_real_postings_give_their_title_and_last_day(shared: Path) -> None:
    folder = shared / "data" / "job_posts"
    for line in (folder / "expected.jsonl").read_text().splitlines():
        row = json.loads(line)
        posting = read_posting_file(row["file"], (folder / row["file"]).read_bytes())
        if row["expected"]:
            assert posting.title == row["expected"]["title"]
            assert str(posting.closes) == row["expected"]["closes"]
