"""Postings: our reading, extruct's and a plain reading of front matter, on the same files.

Facts are counted: title, and closing day, where `data/job_posts` tells them; of pages that
schema.org gives as examples of a JobPosting (`data/events`), that the job is found with its
title. For saved pages and these examples the yardstick is extruct, for text with front matter
`yaml`: for postings in words no library could be found. Every file is read or refused with a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from afterword.adapters.pages import read_page
from afterword.adapters.postings import read_posting_file
from afterword.errors import Unreadable
from measure import Figure, show
from quality.suite import Example, beside, examples, share, tried

Told = tuple[str, str]  # title, closing day
_TITLE = re.compile(r"<h1[^>]*>\s*([^<]+?)\s*</h1>")


def main() -> None:
    """Score and print."""
    texts = [one for one in examples("job_posts") if one.expected.get("title")]
    pages = [one for one in examples("job_posts") if one.file.endswith(".html")]
    marked = [one for one in examples("events") if one.label == "jobposting"]
    figures = {
        "title": beside(_titles(texts, ours), _titles(texts, front_matter)),
        "closes": beside(_days(texts, ours), _days(texts, front_matter)),
        "saved page": beside(_pages(pages, ours), _pages(pages, library)),
        "marked up": beside(_found(marked, announced), _found(marked, library)),
        "calm": Figure(share([is_calm(one) for one in examples("job_posts")]), 100, "%"),
    }
    told = {
        "title": "yaml, of the front matter",
        "closes": "yaml, of the front matter",
        "saved page": "extruct, on the same pages",
        "marked up": "extruct, on the same pages",
        "calm": "no file raises",
    }
    show("Postings (data/job_posts)", figures, told)


def is_calm(example: Example) -> bool:
    """Whether reading raises nothing but a refusal."""
    try:
        ours(example)
    except Unreadable:
        return True
    except Exception:  # noqa: BLE001 - this is what is counted
        return False
    return True


def ours(example: Example) -> Told:
    """What `afterword read` tells."""
    told = read_posting_file(example.file, example.raw)
    return told.title or "", told.closes.isoformat() if told.closes else ""


def announced(example: Example) -> Told:
    """The first job that we find in the page's structured data."""
    return read_page(example.file, example.raw).postings[0].title, ""


def front_matter(example: Example) -> Told:
    """What somebody gets who reads the front matter as YAML."""
    import yaml

    front = re.split(r"^---\s*$", example.raw.decode(), flags=re.MULTILINE)[1]
    told: dict[str, Any] = yaml.safe_load(front)
    return str(told["title"]), str(told.get("closes", ""))[:10]


def library(example: Example) -> Told:
    """What somebody gets who trusts extruct alone."""
    import extruct

    found = extruct.extract(example.raw.decode(), uniform=True, errors="ignore")
    items = [item for way in ("json-ld", "microdata", "rdfa") for item in found.get(way, ())]
    jobs = [item for item in items if "JobPosting" in str(item.get("@type"))]
    title = next(
        (job[key] for job in jobs for key in job if key.rpartition("/")[2] in {"title", "name"}), None
    )
    return (str(title), "") if jobs else ("", "")


def _titles(files: Sequence[Example], read: Callable[[Example], Told]) -> list[bool]:
    return [_plain((tried(read, one) or ("", ""))[0]) == _plain(one.expected["title"]) for one in files]


def _days(files: Sequence[Example], read: Callable[[Example], Told]) -> list[bool]:
    return [(tried(read, one) or ("", ""))[1] == one.expected["closes"] for one in files]


def _pages(files: Sequence[Example], read: Callable[[Example], Told]) -> list[bool]:
    """The title of a saved page is its main heading."""
    return [_plain(_heading(one)) in _plain((tried(read, one) or ("", ""))[0]) for one in files]


def _heading(example: Example) -> str:
    hit = _TITLE.search(example.raw.decode())
    return hit[1] if hit else example.file


def _found(files: Sequence[Example], read: Callable[[Example], Told]) -> list[bool]:
    return [bool((tried(read, one) or ("", ""))[0]) for one in files]


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()
