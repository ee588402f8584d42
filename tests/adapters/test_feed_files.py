"""Feeds of every make, well- and ill-formed."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.adapters.feed_files import read_feed
from afterword.errors import NotAFeed, TooLarge

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Brightwater &amp; friends</title>
<item><title>We &lt;b&gt;ship&lt;/b&gt; on Mondays</title><link>https://brightwater.example/ship</link>
<pubDate>Mon, 02 Nov 2026 09:30:00 +0100</pubDate></item></channel></rss>"""


def test_a_feed_gives_its_title_and_dated_entries() -> None:
    feed = read_feed("a.xml", RSS)
    assert feed.title == "Brightwater & friends"
    assert feed.entries[0].link == "https://brightwater.example/ship"
    assert feed.entries[0].published == datetime(2026, 11, 2, 8, 30, tzinfo=UTC)


def test_titles_carry_no_markup() -> None:
    assert read_feed("a.xml", RSS).entries[0].title == "We ship on Mondays"


def test_scripts_in_a_title_never_come_through() -> None:
    raw = RSS.replace(b"ship&lt;/b&gt;", b"&lt;script&gt;alert(1)&lt;/script&gt;ship&lt;/b&gt;")
    assert "<" not in read_feed("a.xml", raw).entries[0].title


def test_only_web_addresses_are_links() -> None:
    raw = RSS.replace(b"https://brightwater.example/ship", b"javascript:alert(1)")
    assert read_feed("a.xml", raw).entries[0].link is None


def test_a_feed_that_breaks_off_gives_what_it_has() -> None:
    assert read_feed("a.xml", RSS[: RSS.index(b"</item>")]).title == "Brightwater & friends"


def test_a_json_feed_is_a_feed() -> None:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Notes",
        "items": [
            {
                "id": "1",
                "title": "Hello",
                "url": "https://a.example/1",
                "date_published": "2026-11-02T08:30:00Z",
            }
        ],
    }
    feed = read_feed("a.json", json.dumps(document).encode())
    assert (feed.title, feed.entries[0].published) == ("Notes", datetime(2026, 11, 2, 8, 30, tzinfo=UTC))


def test_entities_that_multiply_are_not_expanded() -> None:
    bomb = (
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(8))
        + b"]><rss><channel><title>&i;</title></channel></rss>"
    )
    begun = time.process_time()
    assert len(read_feed("a.xml", bomb).title) < 1_000
    assert time.process_time() - begun < 5


def test_no_file_of_this_machine_is_read_into_a_feed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("open sesame")
    raw = b'<!DOCTYPE r [<!ENTITY s SYSTEM "file://%s">]><rss><channel><title>&s;</title></channel></rss>'
    assert "sesame" not in read_feed("a.xml", raw % str(secret).encode()).title


@pytest.mark.parametrize("raw", [b"", b"<p>Good morning</p>", b'{"items": "none"}', b"{", b"plain words"])
def test_what_is_no_feed_is_told_apart(raw: bytes) -> None:
    with pytest.raises(NotAFeed):
        read_feed("a.xml", raw)


def test_fifty_megabytes_are_not_read() -> None:
    with pytest.raises(TooLarge):
        read_feed("a.xml", b"<rss>" + b"x" * 50_000_000)


@pytest.mark.shared
def test_real_feeds_are_read_as_a_reference_reader_reads_them(shared: Path) -> None:
    folder, same, total = shared / "data" / "feeds", 0, 0
    for line in (folder / "expected.jsonl").read_text().splitlines():
        row = json.loads(line)
        begun = time.process_time()
        try:
            count: int | None = len(read_feed(row["file"], (folder / row["file"]).read_bytes()).entries)
        except NotAFeed:
            count = None
        assert time.process_time() - begun < 5
        total += 1
        same += count == row["expected"]["feed"]["n_entries"]
    assert same >= 0.97 * total
