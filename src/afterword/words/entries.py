"""Entries of the history as sentences: nouns called, moments written out, the reason within told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.facts import Kind, Reason
from afterword.domain.touchpoints import Purpose, SignalKind
from afterword.words.because import BECAUSE
from afterword.words.gaps import Gaps
from afterword.words.history import DEEDS, HISTORY
from afterword.words.model import counted
from afterword.words.news import NEWS
from afterword.words.nouns import KINDS, PURPOSES, SIGNALS, WAYS
from afterword.words.plan import PLAN
from afterword.words.review import REVIEW
from afterword.words.tongue import filled
from afterword.words.versions import version_for
from afterword.words.voice import HABITS, habit_sentence


def entry_sentence(entry: Reason, zone: str = "") -> str:
    """What the history says of one change; moments in the zone (IANA) of whoever reads it."""
    known = HISTORY.get(entry.code, entry.code.replace("_", " ").capitalize() + ".")
    return filled(known, Gaps(_worded(entry.params, zone))).strip()


def because(reason: Reason, zone: str = "") -> str:
    """Why a message or a touchpoint stands as it does; empty where nothing is known."""
    if not reason.code:
        return ""
    known = BECAUSE.get(reason.code) or PLAN.get(reason.code) or REVIEW.get(reason.code, "")
    return filled(known, Gaps(moments(reason.params, zone)))


def _worded(params: Mapping[str, str], zone: str) -> dict[str, str]:
    told = moments(params, zone)
    told["why"] = because(_within(params), zone)
    told["what"] = DEEDS.get(params.get("what", ""), "a change")
    if params.get("voice") in HABITS:
        told["habit"] = habit_sentence(*(params.get(name, "") for name in ("voice", "spot", "was", "now")))
    told["news"] = filled(NEWS.get(params.get("news", ""), ""), Gaps(params))
    if params.get("purpose") in set(Purpose):
        told["purpose"] = PURPOSES[Purpose(params["purpose"])]
    told["deeds"] = " and to ".join(PURPOSES[Purpose(one)] for one in params.get("deeds", "").split())
    if "read" in params:
        told["used"] = counted(int(params["read"]), int(params["written"]), params.get("cost", ""))
    told["wish"] = version_for(Reason(params.get("wish", ""), params))
    told["way"] = WAYS.get(params.get("way", ""), "")
    told["kind"] = _kind(params.get("kind", ""))
    told["person"] = params.get("person") or "somebody"
    return told


def _within(params: Mapping[str, str]) -> Reason:
    inner = {key.removeprefix("why_"): value for key, value in params.items() if key.startswith("why_")}
    return Reason(params.get("why", ""), {"person": params.get("person", ""), **inner})


def _kind(word: str) -> str:
    if word in set(SignalKind):
        return SIGNALS[SignalKind(word)]
    return KINDS[Kind(word)] if word in set(Kind) else word


def moments(params: Mapping[str, str], zone: str) -> dict[str, str]:
    """Parameters with instants written out in the zone."""
    return {key: _moment(value, zone) for key, value in params.items()}


def _moment(value: str, zone: str) -> str:
    """An instant in words; whatever else it is stays as it is."""
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    if at.tzinfo is None:
        return value
    own = at.astimezone(ZoneInfo(zone)) if zone else at
    return f"{own:%a} {own.day} {own:%b}, {own:%H:%M}"
