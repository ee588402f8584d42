"""A job described as JSON: schema.org's JobPosting, or the job schema of JSON Resume."""

from __future__ import annotations

import json
from typing import Any

from afterword.adapters.pages.dates import iso_day
from afterword.adapters.pages.finds import postings_of
from afterword.adapters.pages.json_ld import items_of
from afterword.domain.sources import PostingFile
from afterword.domain.web_sources import PostingSaid
from afterword.errors import NotAPosting

_DEEPEST = 20
_CLOSES = ("closes", "closingDate", "validThrough", "applicationDeadline", "deadline")


def read_job_json(file: str, text: str) -> PostingFile:
    """The posting in a JSON document; its text is the document's values. Raises NotAPosting."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as cause:
        raise NotAPosting(file, str(cause)) from cause
    announced = postings_of(items_of(data))
    if announced:
        first = announced[0]
        return PostingFile(file, first.text or text, first.title, first.company, first.closes, first.said)
    if not isinstance(data, dict) or not {"title", "position", "jobTitle"} & data.keys():
        raise NotAPosting(file)
    return PostingFile(
        file,
        "\n".join(_values(data)),
        title=_text(data, "title", "position", "jobTitle"),
        company=_text(data, "company", "organization", "employer", "hiringOrganization"),
        closes=next((day for key in _CLOSES if (day := iso_day(_text(data, key)))), None),
        said=PostingSaid(
            requirements=tuple(
                text
                for key in ("qualifications", "requirements", "skills")
                for text in _values(data.get(key))
            ),
            reference=_text(data, "reference", "referenceNumber", "requisitionId", "jobId"),
            contact=_text(data, "contact", "applicationContact"),
            country=_text(_dict(data.get("location")), "countryCode", "country") or _text(data, "country"),
            sector=_text(data, "industry", "sector"),
        ),
    )


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(data: dict[str, Any], *keys: str) -> str | None:
    for key in keys:
        value = data.get(key)
        said = value.get("name") if isinstance(value, dict) else value
        if isinstance(said, str) and said.strip():
            return said.strip()
    return None


def _values(data: Any, depth: int = 0) -> list[str]:
    """Every text in the document, in its order; addresses and versions of the form are left out."""
    if isinstance(data, str):
        return [] if data.startswith(("http://", "https://")) else [data]
    if depth > _DEEPEST or not isinstance(data, (dict, list)):
        return []
    children = [value for key, value in data.items() if key != "meta"] if isinstance(data, dict) else data
    return [text for child in children for text in _values(child, depth + 1)]
