"""What saved web pages announce, in each of the three markups."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest

from afterword.adapters.pages import read_page
from afterword.domain.web_sources import PageEvent
from afterword.errors import NotAPage, TooLarge

MEETUP = PageEvent(
    "Platform evening", "2026-12-03T18:30", "2026-12-03T21:00", "Hall 2, Bristol", "https://a.example/e"
)
JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "BusinessEvent",
"name": "Platform evening", "startDate": "2026-12-03T18:30", "endDate": "2026-12-03T21:00",
"url": "https://a.example/e",
"location": {"@type": "Place", "name": "Hall 2", "address":
{"@type": "PostalAddress", "addressLocality": "Bristol"}}}
</script>"""
MICRODATA = """<div itemscope itemtype="https://schema.org/BusinessEvent">
<a itemprop="url" href="https://a.example/e">
<span itemprop="name">Platform evening</span></a>
<time itemprop="startDate" datetime="2026-12-03T18:30">3 Dec</time>
<meta itemprop="endDate" content="2026-12-03T21:00">
<div itemprop="location" itemscope itemtype="https://schema.org/Place">
<b itemprop="name">Hall 2</b>
<i itemprop="address" itemscope><u itemprop="addressLocality">Bristol</u></i></div></div>"""
RDFA = MICRODATA.replace("itemprop", "property").replace(
    'itemscope itemtype="https://schema.org/', 'typeof="schema:'
)


@pytest.mark.parametrize(
    "markup", [JSON_LD, MICRODATA, RDFA.replace(" itemscope", ' typeof="PostalAddress"')]
)
def test_an_event_is_the_same_in_each_markup(markup: str) -> None:
    assert read_page("a.html", markup.encode()).events == (MEETUP,)


def test_an_event_told_twice_is_one_event() -> None:
    assert read_page("a.html", (JSON_LD + MICRODATA).encode()).events == (MEETUP,)


def test_json_that_pages_break_is_mended() -> None:
    broken = (
        JSON_LD.replace("}}}", "},},}").replace('">{', '"><!--\n{').replace("</script>", "-->\n</script>")
    )
    assert read_page("a.html", broken.encode()).events == (MEETUP,)


def test_a_circle_of_links_ends() -> None:
    graph = [
        {"@id": "#a", "@type": "Event", "name": "A", "subEvent": {"@id": "#b"}},
        {"@id": "#b", "@type": "Event", "name": "B", "superEvent": {"@id": "#a"}},
    ]
    raw = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    assert {event.name for event in read_page("a.html", raw.encode()).events} == {"A", "B"}


def test_json_without_a_bottom_is_passed_over() -> None:
    raw = '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>x</p>"
    assert read_page("a.html", raw.encode()).events == ()


def test_a_page_without_a_bottom_is_read_as_far_as_it_goes() -> None:
    assert read_page("a.html", b"<div>" * 20_000 + MICRODATA.encode()).feeds == ()


def test_a_posting_gives_title_company_last_day_and_its_words() -> None:
    raw = """<script type="application/ld+json">{"@type": "JobPosting", "title": "Night baker",
    "hiringOrganization": {"@type": "Organization", "name": "Hearth"}, "validThrough": "2026-12-01T23:59",
    "description": "<p>Bake <b>bread</b>.</p><script>steal()<\\/script>"}</script>"""
    (posting,) = read_page("a.html", raw.encode()).postings
    assert (posting.title, posting.closes) == ("Night baker", date(2026, 12, 1))
    assert posting.text == "Bake bread."


def test_feeds_are_found_in_the_head_with_their_whole_address() -> None:
    raw = b"""<base href="https://brightwater.example/blog/"><link rel="alternate" hreflang="de" href="/de">
    <link rel="alternate" type="application/rss+xml" href="feed">
    <link rel="alternate" type="application/atom+xml" href="javascript:x()">"""
    assert read_page("a.html", raw).feeds == ("https://brightwater.example/blog/feed",)


def test_addresses_that_a_browser_would_run_are_left_out() -> None:
    assert (
        read_page("a.html", JSON_LD.replace("https://a.example/e", "javascript:alert(1)").encode())
        .events[0]
        .url
        is None
    )


def test_a_list_of_conferences_is_a_page_for_machines() -> None:
    rows = [
        {
            "name": "PlatCon",
            "startDate": "2026-03-06",
            "city": "Bochum",
            "country": "Germany",
            "url": "https://p.example",
        }
    ]
    (event,) = read_page("a.json", json.dumps(rows).encode()).events
    assert event == PageEvent("PlatCon", "2026-03-06", None, "Bochum, Germany", "https://p.example")


def test_a_page_keeps_its_letters_whatever_encoding_it_declares() -> None:
    raw = ('<meta charset="iso-8859-1">' + JSON_LD.replace("evening", "soirée")).encode("iso-8859-1")
    assert read_page("a.html", raw).events[0].name == "Platform soirée"


@pytest.mark.parametrize("raw", [b"", b"Good morning, all.", b"[1, 2]", b"["])
def test_what_is_no_page_is_told_apart(raw: bytes) -> None:
    with pytest.raises(NotAPage):
        read_page("a.html", raw)


def test_fifty_megabytes_are_not_read() -> None:
    with pytest.raises(TooLarge):
        read_page("a.html", b"<p>" + b"x" * 50_000_000)


@pytest.mark.shared
def test_pages_of_schema_org_give_what_they_announce(shared: Path) -> None:
    folder, found, total = shared / "data" / "events", 0, 0
    for line in (folder / "expected.jsonl").read_text().splitlines():
        row = json.loads(line)
        types = {
            t
            for t in row["expected"].get("types", ())
            if t in {"JobPosting", "MusicEvent", "TheaterEvent", "EventSeries"}
        }
        if not types and row["suite"] != "conference_data":
            continue
        begun = time.process_time()
        finds = read_page(row["file"], (folder / row["file"]).read_bytes())
        assert time.process_time() - begun < 5
        total += 1
        found += (
            len(finds.events) == row["expected"]["n"]
            if "n" in row["expected"]
            else bool(finds.events or finds.postings)
        )
    assert found == total
