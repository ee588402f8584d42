"""A debrief file: the items as the seeker confirmed them. Read strictly: nothing in it is guessed."""

from __future__ import annotations

import json
from datetime import date
from typing import NoReturn

from afterword.domain.facts import Kind
from afterword.domain.sources import DebriefEntry
from afterword.errors import NotADebrief

_KEYS = frozenset({"kind", "person", "text", "answer", "due", "ok_to_mention"})
_KINDS = frozenset(Kind)


def read_debrief(file: str, raw: bytes) -> tuple[DebriefEntry, ...]:
    """The entries of `{"version": 1, "items": [...]}`. Raises NotADebrief, which says where."""
    try:
        document = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as cause:
        raise NotADebrief(file, "not UTF-8") from cause
    except (ValueError, RecursionError) as cause:
        raise NotADebrief(file, f"line {getattr(cause, 'lineno', 1)}") from cause
    if not isinstance(document, dict) or document.get("version") != 1:
        raise NotADebrief(file, "version")
    items = document.get("items")
    if not isinstance(items, list):
        raise NotADebrief(file, "items")
    return tuple(_Item(file, number, item).entry() for number, item in enumerate(items, start=1))


class _Item:
    """One entry being checked; every complaint names its number and field."""

    def __init__(self, file: str, number: int, item: object) -> None:
        self._file = file
        self._number = number
        if not isinstance(item, dict):
            self._refuse("")
        self._item: dict[str, object] = item
        for key in item.keys() - _KEYS:
            self._refuse(key)

    def entry(self) -> DebriefEntry:
        """The item as a noun."""
        return DebriefEntry(
            kind=self._kind(),
            person=self._words("person"),
            text=self._words("text") or self._refuse("text"),
            answer=self._words("answer"),
            due=self._due(),
            ok_to_mention=self._ok_to_mention(),
        )

    def _kind(self) -> str:
        kind = self._words("kind")
        return kind if kind in _KINDS else self._refuse("kind")

    def _words(self, key: str) -> str | None:
        value = self._item.get(key)
        if value is None:
            return None
        return value.strip() or None if isinstance(value, str) else self._refuse(key)

    def _due(self) -> date | None:
        due = self._words("due")
        try:
            return date.fromisoformat(due) if due else None
        except ValueError:
            self._refuse("due")

    def _ok_to_mention(self) -> bool:
        value = self._item.get("ok_to_mention", True)
        return value if isinstance(value, bool) else self._refuse("ok_to_mention")

    def _refuse(self, key: str) -> NoReturn:
        raise NotADebrief(self._file, f"items[{self._number}].{key}".rstrip("."))
