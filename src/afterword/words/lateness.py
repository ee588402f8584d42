"""What is said of a message that came too late, and of one that goes only while the computer is awake."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.facts import Reason
from afterword.words.entries import because
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

_ASLEEP = "This was to go on {was}; this computer was asleep then, or Afterword did not run."
_HOSTED = "This was to go on {was}, and Afterword did not run then."
_HELD = "This was to go on {was}. {because}"
#: how a promise is put whose keeping takes a computer that is awake, and one that is always awake
_IF_AWAKE = (
    "It goes on {when} if this computer is awake then, or as soon as it wakes, as long as that is not "
    "later than {until}."
)
_ALWAYS = "It goes on {when}."


def late_sentence(late: Reason, zone: str = "", *, hosted: bool = False) -> str:
    """When a message that came too late was to go, and what kept it, in the reader's zone (IANA)."""
    was, held = late.params.get("was", ""), late.params.get("held", "")
    told = because(Reason(held, {**late.params, "person": late.params.get("person") or "Somebody"}), zone)
    known = _HELD if told else _HOSTED if hosted else _ASLEEP
    return filled(known, Gaps({"was": spoken(was, zone), "because": told}))


def going_sentence(when: str, until: str, *, hosted: bool) -> str:
    """When an approved message goes, moments as they are written already, and on what condition."""
    return filled(_ALWAYS if hosted else _IF_AWAKE, Gaps({"when": when, "until": until}))


def spoken(moment: str, zone: str) -> str:
    """An instant (ISO) as a sentence says it: Tuesday at 09:10."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    own = at.astimezone(ZoneInfo(zone)) if zone else at
    return f"{own:%A} {own.day} {own:%B} at {own:%H:%M}"
