"""One feed, read from its bytes: nothing is fetched, and markup in it never survives."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from time import struct_time
from typing import Any
from urllib.parse import urlsplit

from afterword.adapters.decoding import guard_size
from afterword.adapters.feed_files.json_feeds import read_json_feed
from afterword.domain.web_sources import Feed, FeedEntry
from afterword.errors import NotAFeed

#: A feed is a few hundred entries; feedparser may take two seconds for one MB.
FEED_LIMIT = 2 * 1024 * 1024
MOST_ENTRIES = 1_000

_TAG = re.compile(r"<(script|style)\b.*?</\1\s*>|</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf|channel|entry|item)[\s>/]", re.IGNORECASE)


def read_feed(file: str, raw: bytes) -> Feed:
    """A feed's title and entries. Raises NotAFeed where it is none, TooLarge."""
    guard_size(len(raw), file, FEED_LIMIT)
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return read_json_feed(file, raw)
    read = _parsed(raw)
    if not read.get("version") and not read["entries"] and not _ROOT.search(_ascii(raw)):
        raise NotAFeed(file)
    literal = str(read.get("version")).startswith("atom")
    entries = tuple(_entry(entry, literal=literal) for entry in read["entries"][:MOST_ENTRIES])
    return Feed(file, _title(read["feed"], literal=literal), entries)


def _parsed(raw: bytes) -> Any:
    import feedparser

    # A stream, never a string: a string might be taken for an address and fetched.
    return feedparser.parse(BytesIO(raw), sanitize_html=True, resolve_relative_uris=False)


def _ascii(raw: bytes) -> bytes:
    """The head with the zero bytes of wide encodings left out, so that a tag can be seen."""
    return raw[:8192].replace(b"\0", b"")


def _entry(entry: Mapping[str, Any], *, literal: bool) -> FeedEntry:
    return FeedEntry(_title(entry, literal=literal), _link(entry), _moment(entry))


def _title(part: Mapping[str, Any], *, literal: bool) -> str:
    """The title as plain text on one line; only Atom says for certain that "<" is meant as "<"."""
    said = str(part.get("title") or "")
    kind = (part.get("title_detail") or {}).get("type")
    if kind != "text/plain" or not literal:
        said = html.unescape(_TAG.sub("", said))
    return " ".join(said.split())


def _link(entry: Mapping[str, Any]) -> str | None:
    """Where to read it on the web; an entry's id will do where that is an address."""
    for said in (entry.get("link"), entry.get("id")):
        try:
            if said and urlsplit(said).scheme in {"http", "https"}:
                return str(said)
        except ValueError:
            continue
    return None


def _moment(entry: Mapping[str, Any]) -> datetime | None:
    """When it was published, else last changed."""
    for name in ("published_parsed", "updated_parsed", "created_parsed"):
        parsed = entry.get(name)
        if isinstance(parsed, struct_time):
            try:
                return datetime(*parsed[:6], tzinfo=UTC)
            except ValueError:  # a leap second, a year that is none
                continue
    return None
