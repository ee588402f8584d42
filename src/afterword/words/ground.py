"""Why two contacts may be one person, why somebody may help, and what two people share, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.domain.facts import Reason
from afterword.domain.match.common_ground import Ground, Shared
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

#: why two contacts are, or may be, one person
ALIKE: Mapping[str, str] = {
    "same_address": "Both have the address {address}.",
    "same_profile": "Both have the profile {profile}.",
    "same_phone": "Both have a number that ends in {digits}.",
    "same_card": "Both came from the same card.",
    "same_name": "Both could be {name}, and one tells no employer.",
    "same_name_and_employer": "Both could be {name}, at {employer}.",
}

#: why a contact may help at an employer
HELPS: Mapping[str, str] = {
    "there_now": "Works there now.",
    "there_now_perhaps": "Works at {employer}, which may be the same house.",
    "there_once": "Worked there before.",
    "there_once_perhaps": "Worked at {employer} before, which may be the same house.",
    "same_work": "Their work is near the role: {title}.",
    "hires": "Hires people there: {title}.",
    "has_address": "You have an address: {address}.",
}

_SHARED: Mapping[Ground, str] = {
    Ground.COLLEAGUES: "You were both at {what}.",
    Ground.CLASSMATES: "You were both at {what}.",
    Ground.EMPLOYER: "You both worked at {what}, one after the other or at times not told.",
    Ground.SCHOOL: "You both went to {what}, one after the other or at times not told.",
    Ground.CONNECTION: "You both know {what}.",
    Ground.EVENT: "You were both at {what}.",
    Ground.SKILL: "You both know about {what}.",
    Ground.PLACE: "You are both in {what}.",
}
_YEARS = {
    Ground.COLLEAGUES: "You were both at {what}, {first} to {last}.",
    Ground.CLASSMATES: "You were both at {what}, {first} to {last}.",
}


def alike(reason: Reason) -> str:
    """Why two contacts may be one."""
    return filled(ALIKE[reason.code], Gaps(reason.params))


def helps(reason: Reason) -> str:
    """Why a contact may help; what is shared is told by `in_common`."""
    code = f"{reason.code}_perhaps" if reason.params.get("sure") == "no" else reason.code
    return filled(HELPS[code], Gaps(reason.params))


def in_common(shared: Shared) -> str:
    """One thing two people share, with the years where both lists tell them."""
    sentence = _YEARS.get(shared.ground) if shared.first else None
    params = {"what": shared.ours.text, "first": str(shared.first), "last": str(shared.last)}
    return filled(sentence or _SHARED[shared.ground], params)
