"""Web pages, saved: the events, jobs and feeds that they announce in structured data."""

from __future__ import annotations

from afterword.adapters.pages.conferences import read_conferences
from afterword.adapters.pages.finds import find_postings, read_markup
from afterword.adapters.pages.html import page_source, parse_page, seen_source
from afterword.domain.web_sources import PageFinds

__all__ = ["find_postings", "page_source", "parse_page", "read_page", "seen_source"]


def read_page(file: str, raw: bytes) -> PageFinds:
    """What a page announces; a list of conferences as JSON is a page for machines.

    Raises NotAPage, TooLarge, NotText.
    """
    return read_conferences(file, raw) if raw.lstrip()[:1] == b"[" else read_markup(file, raw)
