"""Why a touchpoint stands in the plan, or does not: sentences for the codes of explain and why-not."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.domain.facts import Method, Reason
from afterword.domain.touchpoints import Purpose, SignalKind
from afterword.words.because import BECAUSE
from afterword.words.entries import moments
from afterword.words.gaps import Gaps
from afterword.words.nouns import METHODS, PURPOSES, SIGNALS
from afterword.words.owed import OWED
from afterword.words.plan import PLAN
from afterword.words.policy import TRIGGERS, spelt
from afterword.words.tongue import TONGUE, filled

_WHEN = {
    "when_yours": "You chose this moment.",
    "when_due": "It is due on {date}.",
    "when_rule": "{span} after {trigger} is a good moment.",
    "when_at_once": "It is best soon after {trigger}.",
    "when_spaced": "It keeps {span} from your other messages to them.",
    "when_daily": "Days before it were full: you want {count} at most.",
    "when_back": "They are away until {date}.",
    "when_open_again": "Nobody there works until {date}.",
    "when_after_free_day": "The day before is no working day there.",
    "when_after_own_days": "The days before it you keep free.",
    "when_hours": "It arrives in their working day ({hours}, their time).",
}
_METHOD = {
    "method_answers": "{person} wrote that way, so the answer goes the same way.",
    "method_through": "The others cannot be written to; {person} can pass it on.",
    "method_of_rule": "That is the way for this, {method}, whatever else is known.",
    "method_prefers": "{person} prefers to hear from you {method}.",
    "method_dead": "Mail to {address} came back, so it goes {method}.",
    "method_address": "Their address is known: {address}.",
    "method_linkedin": "No address is known, and LinkedIn is where {person} is found.",
    "method_text": "No address is known, only a telephone number.",
    "method_post": "Post suits what is written by hand.",
    "method_as_said": "That is how it was agreed.",
}
_CHANGES = {
    "change_new_date": "A new date from them moves it.",
    "change_answer": "Any word from {person} takes it off the plan.",
    "change_settled": "A later mail of theirs that settles it takes it off the plan.",
    "change_too_late": "After {latest} it would be too late, and it is left out.",
    "change_outcome": "A yes, a no or an invitation ends the need for it.",
    "change_absence": "If {person} is away, it waits.",
    "change_stop": "A wish not to be written to ends it.",
    "change_hand": "You can move it, let it rest or skip it at any time.",
}
_OWN = {
    "own_number": "Your own number: {span} instead of {usual}.",
    "own_pace_gentle": "Your gentle pace: {span} instead of {usual}.",
    "own_pace_keen": "Your keen pace: {span} instead of {usual}.",
    "own_spacing": "Your own distance between two messages: {span}.",
    "own_daily": "Your own cap: {count} a day.",
}
_NOTES = {
    "as_you_said": "You said what their mail means: {meant}. “{quote}”",
    "zone_of_house": "The time zone of {person} is not known. The organization's was taken: {zone}.",
    "zone_of_seeker": "The time zone of {person} is not known. Yours was taken: {zone}.",
    "zone_of_nobody": "No time zone is known for {person}, nor yours. The hours are in {zone}.",
    "zone_not_known": "“{said}” is no time zone that is known. For {person} this was taken: {zone}.",
    "holidays_of_nowhere": "The country of {person} is not known, so public holidays are not counted.",
    "holidays_not_known": "No public holidays are known for {country}, so none are counted for {person}.",
    "quiet_by_itself": "That is {clock} for you, in your quiet hours ({hours}). Mail goes by itself.",
    "quiet_by_hand": "That is {clock} for you, in your quiet hours ({hours}). Earlier will do.",
}
_OUTCOMES = {
    "outcome_rejected": "They decided for somebody else: “{quote}”",
    "outcome_kept_in_mind": "They decided for somebody else this time: “{quote}”",
    "outcome_offered": "You have an offer: “{quote}”",
    "outcome_advanced": "You are invited to a further round: “{quote}”",
    "outcome_stopped": "They asked not to be written to: “{quote}”",
    "outcome_accepted": "You accepted an offer here, so nothing more is asked.",
    "outcome_ended": "You ended this application, so nothing more is asked.",
}
_WHY_NOT = {
    "not_of_this_interview": "Nobody of that name belongs to this interview.",
    "planned": "It is planned, for {at}.",
    "planned_within": "It is planned, for {at}, within the message that is there to {purpose}.",
    "skipped_by_you": "You skipped it.",
    "cancelled_before": "It was taken off the plan. {why}",
    "done_before": "It was done on {date}.",
    "no_way": "No way to reach {person} is known: neither an address nor a number.",
    "spent_person": (
        "You have written {count} times to {person} without an answer; the limit is {limit}. "
        "It is their turn."
    ),
    "spent_status": "You have asked {count} times how things stand; the limit here is {limit}.",
    "off_by_you": "You switched it off in your own way of planning.",
    "off_by_profile": "For this country, sector or route it is left out.",
    "thanks_silent": "{person} was there and said nothing. Thanks are offered as a suggestion.",
    "thanks_not_met": "{person} took no part in this round.",
    "ask_another": "The one to ask how things stand is {other}, not {person}.",
    "answered_since": "Somebody has answered since you asked.",
    "not_yet_decided": "They said that they decide by {date}. Asking before that day is not fair yet.",
    "linkedin_unasked": "{person} did not ask to connect. While they decide, it is better left.",
    "no_reference": "{person} is of the employer's side, not one of your references.",
    "only_suggested": "It is only suggested. Take it, and it gets a date.",
    "tell_coffee": "It follows a talk with {person}. Tell Afterword that you had it.",
    "tell_event": "It follows a meeting at an event. Tell Afterword that you met {person}.",
    "tell_accepted": "It follows an offer that you accepted. Tell Afterword that you did.",
    "nothing_asked": "{person} has asked nothing that is still open.",
    "nothing_decided": "There is no word of {person} to reply to.",
    "nothing_promised": "Nothing is noted that you promised {person}.",
    "still_open": "The application is still open. This comes after a no that leaves the door open.",
    "yours_to_start": "Nothing calls for it by itself. You can start it on the plan's page.",
    "nothing_calls_for_it": "Nothing that is known calls for it.",
}

EXPLAIN: dict[str, str] = {
    **_WHEN,
    **_METHOD,
    **_CHANGES,
    **_OWN,
    **_NOTES,
    **_OUTCOMES,
    **{f"{code}_plain": f"{said.partition(':')[0].rstrip('.')}." for code, said in _OUTCOMES.items()},
    **_WHY_NOT,
    **OWED,
}


def explained(reason: Reason, zone: str = "") -> str:
    """One sentence of an explanation, moments in the zone (IANA) of whoever reads it."""
    known = EXPLAIN.get(reason.code) or PLAN.get(reason.code) or BECAUSE.get(reason.code)
    text = filled(known or reason.code.replace("_", " "), Gaps(_worded(reason.params, zone)))
    return text[:1].upper() + text[1:]


def _worded(params: Mapping[str, str], zone: str) -> dict[str, str]:
    """Parameters as a person says them."""
    told = moments(params, zone)
    for name in ("span", "usual"):
        if name in told:
            told[name] = spelt(told[name])
    if "trigger" in told:
        told["trigger"] = TONGUE.say(TRIGGERS.get(told["trigger"], told["trigger"].replace("_", " ")))
    if told.get("method") in set(Method):
        told["method"] = TONGUE.say(METHODS[Method(told["method"])])
    if told.get("purpose") in set(Purpose):
        told["purpose"] = TONGUE.say(PURPOSES[Purpose(told["purpose"])])
    if told.get("meant") in set(SignalKind):
        told["meant"] = TONGUE.say(SIGNALS[SignalKind(told["meant"])])
    if "why" in told:
        inner = Reason(params["why"], {k.removeprefix("why_"): v for k, v in params.items()})
        told["why"] = explained(inner, zone)
    return told
