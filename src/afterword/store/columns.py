"""Frozen nouns as plain columns, and plain columns as frozen nouns: the pieces of `mapping`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, tzinfo
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.domain.facts import Quote, Reason
from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import Door, Introduced, OfferedTime, Particulars, Wanted


def plain(value: Any) -> Any:
    """Any noun as JSON knows it: dataclasses as objects, instants and days as ISO text."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [plain(entry) for entry in value]
    return storable(value)


def storable(value: Any) -> Any:
    """Text that both databases take: PostgreSQL knows neither NUL nor half a surrogate pair."""
    if not isinstance(value, str):
        return value
    return value.replace("\x00", "�").encode("utf-8", "replace").decode("utf-8")


def columns(noun: Any, *names: str) -> dict[str, Any]:
    """The named fields of a noun as column values; days and instants stay what they are."""
    return {name: _column(getattr(noun, name)) for name in names}


def _column(value: Any) -> Any:
    return value if isinstance(value, datetime | date) else plain(value)


def quote(stored: Mapping[str, str]) -> Quote:
    """A quote as it was stored."""
    return Quote(stored["file"], stored["quote"])


def quote_or_none(stored: Mapping[str, str] | None) -> Quote | None:
    """A quote, where there is one."""
    return quote(stored) if stored else None


def reason(code: str, params: Mapping[str, str]) -> Reason:
    """A reason as it was stored."""
    return Reason(code, dict(params))


def zone_name(instant: datetime) -> str:
    """The IANA name of an instant's zone; UTC where it has only an offset."""
    return getattr(instant.tzinfo, "key", None) or "UTC"


def zone(name: str) -> tzinfo:
    """The zone of this name; UTC where this machine does not know it (any more)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def particulars(stored: Mapping[str, Any]) -> Particulars:
    """What else a mail said, as it was stored; nothing, of mail heard before this was asked for."""
    covers = stored.get("covered_by")
    return Particulars(
        offered=tuple(_offered(each) for each in stored.get("offered", ())),
        covered_by=Mailbox(covers["name"], covers["email"]) if covers else None,
        new_address=stored.get("new_address"),
        wants=tuple(Wanted(each) for each in stored.get("wants", ())),
        door=Door(stored["door"]) if stored.get("door") else None,
        door_words=stored.get("door_words", ""),
        introduced=tuple(
            Introduced(each["name"], each["email"], each["words"]) for each in stored.get("introduced", ())
        ),
        belongs=reason(**stored["belongs"]) if stored.get("belongs") else None,
        pointed_words=stored.get("pointed_words", ""),
    )


def _offered(stored: Mapping[str, Any]) -> OfferedTime:
    end = time.fromisoformat(stored["end"]) if stored["end"] else None
    day, start = date.fromisoformat(stored["day"]), time.fromisoformat(stored["start"])
    return OfferedTime(day, start, end, stored["zone"], stored.get("said", ""))
