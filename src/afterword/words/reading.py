"""What was made of a file, as a person or a program is told it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.actions.read_file import ReadAnswer
from afterword.words.errors import tell

#: Why a row of an export was left out.
SKIPPED: Mapping[str, str] = {
    "draft": "It is a draft that was never sent.",
    "only_a_date": "The profile was closed since; only its date is left.",
    "too_many_cells": "It has more cells than the table has columns.",
    "too_many_rows": "The table is longer than what is read; the rest was left out.",
    "field_too_long": "A quotation in it never ends.",
    "not_text": "The table is not text.",
    "table_too_large": "The table is larger than what is read.",
    "no_name": "It names nobody.",
    "twice": "The same contact stands further up.",
}


def answer_json(answer: ReadAnswer) -> dict[str, Any]:
    """The answer as one JSON object: file, kind, error (two sentences, or null), data."""
    return {
        "file": answer.file,
        "kind": answer.kind.value,
        "error": " ".join(tell(answer.error)) if answer.error else None,
        "data": _worded(dict(answer.data)),
    }


def _worded(data: dict[str, Any]) -> dict[str, Any]:
    if "skipped" in data:
        data["skipped"] = [{**row, "why": SKIPPED.get(row["why"], row["why"])} for row in data["skipped"]]
    return data
