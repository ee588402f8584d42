"""The policy in words: spans, windows, profiles, and the page of all rules with their sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from afterword.words.evidence import EVIDENCE
from afterword.words.nouns import PURPOSES

if TYPE_CHECKING:
    from afterword.actions.read_policy import PolicyShown, ProfileShown, RuleShown

TRIGGERS: Mapping[str, str] = {
    "interview_ended": "the interview ended",
    "asked_to_connect": "somebody asked you to connect",
    "promised": "you promised something",
    "question_received": "a question came",
    "dates_offered": "a next step was offered",
    "decision_date_passed": "the day they named has passed",
    "no_date_given": "they named no day",
    "status_unanswered": "your question lies open",
    "asked_for_a_nudge": "somebody asked to be reminded",
    "rejection_received": "a no came",
    "offer_received": "an offer came",
    "decision_delayed": "they said it takes longer",
    "good_rejection": "a no left the door open",
    "later_opening_named": "a no named a later opening",
    "more_openings_named": "further openings were named",
    "taken": "you took the suggestion",
    "coffee_unanswered": "your invitation lies open",
    "event_unanswered": "your message after the event lies open",
    "applied": "you applied, or the posting closed",
    "coffee_held": "you had the talk",
    "met_at_event": "you met",
    "other_offer": "you have another offer",
    "accepted": "you accepted an offer",
    "accepted_elsewhere": "you accepted an offer elsewhere",
    "withdrawn": "you withdrew",
}
_UNITS = {"hours": "hour", "business_days": "working day", "days": "day"}
_VALUES = {
    "earliest": "at the earliest after",
    "best": "best after",
    "latest": "at the latest after",
    "words": "words:",
    "window": "at the time of day called",
    "method": "by",
    "on": "the rule is",
}
_LIMITS = {
    "spacing": "working days between two messages you start",
    "unanswered": "messages to one person without an answer",
    "employer": "open messages at one employer",
    "status": "times to ask how things stand",
    "invitation": "characters of a LinkedIn invitation",
}


def span_in_words(span: tuple[int, str]) -> str:
    """A span: "two" would be prettier, "2 working days" is read faster."""
    number, unit = span
    if not number:
        return "at once"
    return f"{number} {_UNITS[unit]}{'' if number == 1 else 's'}"


def rule_in_words(rule: RuleShown) -> Iterator[str]:
    """A rule line by line: what sets it off, when, how long, how often, where it differs."""
    yield f"When {TRIGGERS[rule.trigger]}: {PURPOSES[rule.purpose]}."
    first, best, last = (span_in_words(span) for span in (rule.earliest, rule.after, rule.until))
    yield f"Earliest: {first}. Best: {best}. Latest: {last}. Counted from then, in their working days."
    hours = " or ".join(f"{start:%H:%M} to {end:%H:%M}" for start, end in rule.window.spans)
    friday = (
        f"; before a free weekend until {rule.window.friday_until:%H:%M}" if rule.window.friday_until else ""
    )
    yield f"Time of day, theirs: {hours}{friday}."
    yield f"Length: {rule.words[0]} to {rule.words[1]} words, never over {rule.words[2]}."
    cost = "counts against" if rule.spends else "costs nothing of"
    yield f"How often: {rule.stop}. It {cost} what one person may get."
    for name, changed in rule.by_profile.items():
        yield f"Otherwise for {name.replace('_', ' ')}: {_changes(changed)}."


def _changes(changed: Mapping[str, str]) -> str:
    return ", ".join(f"{_VALUES.get(name, name)} {spelt(value)}" for name, value in changed.items())


def spelt(value: str) -> str:
    """A span as policy files write it, in words; whatever else it is stays as it is."""
    for short, unit in (("bd", "business_days"), ("h", "hours"), ("d", "days")):
        number = value.removesuffix(short)
        if number != value and number.isdigit():
            return span_in_words((int(number), unit))
    return value


def sources_of(codes: tuple[str, ...]) -> Iterator[str]:
    """What is known behind a rule, and who says so."""
    for code in codes:
        says, where = EVIDENCE[code]
        yield f"{says} ({where}; {code})"


def policy_page(policy: PolicyShown) -> str:
    """The whole policy as a page in Markdown."""
    return "\n".join([*_opening(policy), *_rules(policy), *_profiles(policy)]).rstrip() + "\n"


def _opening(policy: PolicyShown) -> Iterator[str]:
    yield "# The rules behind the dates\n"
    yield "<!-- Made by `afterword policy page`; change src/afterword/domain/plan/rules, not this. -->\n"
    yield (
        "Each date in a plan comes from one of these rules. Nobody has measured whether a thank-you "
        "gets anybody hired: what there is are surveys, data and advice, and they do not always agree.\n"
    )
    yield "Over all rules:\n"
    for name, words in _LIMITS.items():
        yield f"- {words}: {getattr(policy, name)}"
    yield ""


def _rules(policy: PolicyShown) -> Iterator[str]:
    for rule in policy.rules:
        yield f"## {rule.code}: {rule.key.replace('_', ' ')}\n"
        yield from (f"- {line}" for line in rule_in_words(rule))
        yield from (f"- Source: {line}" for line in sources_of(rule.evidence))
        yield ""


def _profiles(policy: PolicyShown) -> Iterator[str]:
    yield "## Profiles\n"
    yield "What differs by country, sector, level or route. Later ones are laid over earlier ones; of two limits the stricter holds.\n"  # noqa: E501 - one paragraph
    for profile in policy.profiles:
        limits = ", ".join(f"{_LIMITS[name]}: {value}" for name, value in profile.limits.items())
        stricter = f" At most: {limits}." if limits else ""
        name, sources = profile.name.replace("_", " "), ", ".join(profile.evidence)
        yield f"- **{name}** ({_for_whom(profile)}).{stricter} Sources: {sources}."
    yield ""


def _for_whom(profile: ProfileShown) -> str:
    parts = [*profile.countries, *profile.sectors, *(["through an agency"] if profile.agency else [])]
    return ", ".join([*parts, *(["by the title of the role"] if profile.titles else [])])
