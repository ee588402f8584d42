"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from afterword.adapters.decoding import decode
from afterword.domain.web_sources import Feed, FeedEntry
from afterword.errors import NotAFeed


def read_json_feed(file: str, raw: bytes) -> Feed:
    """A JSON feed. Raises NotAFeed where the document is none, NotText."""
    try:
        document = json.loads(decode(raw, file))
    except (ValueError, RecursionError) as cause:
        raise NotAFeed(file) from cause
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list) or "jsonfeed" not in str(document.get("version", "jsonfeed")):
        raise NotAFeed(file)
    return Feed(
        file, _text(document, "title"), tuple(_entry(item) for item in items if isinstance(item, dict))
    )


def _entry(item: dict[str, Any]) -> FeedEntry:
    link = next((said for key in ("url", "external_url", "id") if _is_web(said := _text(item, key))), None)
    return FeedEntry(_text(item, "title"), link, _moment(_text(item, "date_published")))


def _text(part: dict[str, Any], key: str) -> str:
    value = part.get(key)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _is_web(said: str) -> bool:
    try:
        return urlsplit(said).scheme in {"http", "https"}
    except ValueError:
        return False


def _moment(said: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
