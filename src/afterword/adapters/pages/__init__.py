"""Saved web pages: the events, jobs and feeds that they announce in structured data."""

from __future__ import annotations

from afterword.adapters.pages.conferences import is_conference_list, read_conferences
from afterword.adapters.pages.finds import find_postings, read_page
from afterword.adapters.pages.html import page_text, parse_page

__all__ = ["find_postings", "is_conference_list", "page_text", "parse_page", "read_conferences", "read_page"]
