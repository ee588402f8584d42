"""A posting saved as a web page: structured data first, headings second."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from afterword.adapters.hypertext import plain_text
from afterword.adapters.pages import find_postings, page_source, parse_page, seen_source
from afterword.adapters.postings.wanted import requirements
from afterword.domain.sources import PostingFile
from afterword.domain.web_sources import PagePosting
from afterword.errors import NotAPosting

_LONGEST = 12  # words: what is longer is no name
_COMPANY_CLASS = re.compile(r"(^|[-_ ])(company|employer|organi[sz]ation|hiring|firma)", re.IGNORECASE)


def read_job_page(file: str, raw: bytes) -> PostingFile:
    """What a person reads on the page, with title, company and last day where it tells them.

    Raises NotAPosting where no text is left once the scripts are gone.
    """
    root = parse_page(page_source(file, raw), file)
    announced = next(iter(find_postings(root)), PagePosting(title=""))
    title = announced.title or _heading(root)
    company = announced.company or _company(root)
    text = plain_text(seen_source(root))
    if not text and not announced.text:
        raise NotAPosting(file)
    whole = text if len(text) >= len(announced.text) else announced.text
    asked = announced.said.requirements or requirements([line.strip() for line in whole.split("\n")])
    return PostingFile(
        file, whole, title, company, announced.closes, replace(announced.said, requirements=asked)
    )


def _heading(root: Any) -> str | None:
    said = (_words(element) for path in ("//h1", "//h2", "//title") for element in root.xpath(path))
    return next((words for words in said if words), None) or _meta(root, "og:title")


def _company(root: Any) -> str | None:
    """What a class names a company, or else the first words that follow the main heading."""
    for element in root.xpath("//*[@class or @itemprop]"):
        words = _words(element)
        if _COMPANY_CLASS.search(element.get("class") or "") and _is_name(words):
            return words
    for element in root.xpath("(//h1)[1]/following::*[self::h2 or self::h3 or self::h4 or self::h5][1]"):
        leaf = next((words for part in element.iter() if _is_name(words := _own_words(part))), None)
        if leaf:
            return leaf
    return _meta(root, "og:site_name")


def _is_name(words: str) -> bool:
    return 0 < len(words.split()) <= _LONGEST and not words.endswith((":", "?"))


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())


def _own_words(element: Any) -> str:
    return " ".join((element.text or "").split()) if isinstance(element.tag, str) else ""


def _meta(root: Any, name: str) -> str | None:
    found = root.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return " ".join(str(found[0]).split()) or None if found else None
