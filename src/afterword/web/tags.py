"""Template words: reasons as sentences, nouns as people say them, moments in both zones."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from afterword import bootstrap
from afterword.actions.heed_address import OfferedAddress
from afterword.actions.read_along import Along
from afterword.actions.read_heard import HeardItem
from afterword.actions.read_listening import NotListening
from afterword.actions.read_voice import OwnHabit
from afterword.domain.facts import Reason
from afterword.domain.touchpoints import Remedy, Signal
from afterword.words import nouns, owed, sentence
from afterword.words.along import going, size_in_words
from afterword.words.belongs import belongs_sentence
from afterword.words.contacts import HOLDS, KINDS_OF_BOOK
from afterword.words.entries import because, entry_sentence
from afterword.words.explain import explained
from afterword.words.heard import happened, sureness
from afterword.words.invitations import agreeing as agreeing_words
from afterword.words.invitations import meeting_answer, question
from afterword.words.lateness import going_sentence, late_sentence
from afterword.words.listening import listening_sentence
from afterword.words.news import FOLLOWS, LIMITS, NEWS, PACES, UNITS, WEEKDAYS
from afterword.words.policy import TRIGGERS, spelt
from afterword.words.reading import SKIPPED
from afterword.words.remedies import remedied
from afterword.words.tongue import TONGUE
from afterword.words.versions import AUTHORS, STAYS, version_for
from afterword.words.voice import LABELS, LANGUAGES, habit_sentence
from afterword.words.voice import evidence as evidence_of

register = template.Library()

_NOUNS = {
    "purpose": nouns.PURPOSES,
    "kind": nouns.KINDS,
    "role": nouns.ROLES,
    "policy": nouns.POLICIES,
    "signal": nouns.SIGNALS,
    "needs": nouns.NEEDS,
    "method": nouns.METHODS,
    "level": nouns.LEVELS,
    "state": nouns.STATES,
    "outgoing": nouns.OUTGOING,
    "way": nouns.WAYS,
    "zone_from": nouns.ZONE_FROM,
    "holds": HOLDS,
    "book": KINDS_OF_BOOK,
    "skipped": SKIPPED,
    "news": NEWS,
    "author": AUTHORS,
    "stays": STAYS,
    "follows": FOLLOWS,
    "limit": LIMITS,
    "pace": {code: name.lower() for code, (name, _says) in PACES.items()},
    "mark": nouns.MARKS,
    "unit": UNITS,
    "weekday": dict(enumerate(WEEKDAYS)),
    "trigger": TRIGGERS,
    "habit": LABELS,
}


@register.filter
def said(reason: Reason) -> str:
    """A reason as its sentence."""
    return sentence(reason)


@register.filter
def packed(remedy: Remedy) -> str:
    """A remedy as its button sends it."""
    return json.dumps({"old": remedy.old, "new": remedy.new}, ensure_ascii=False)


@register.filter
def offered(remedy: Remedy) -> str:
    """What the button of a remedy says it does."""
    return remedied(remedy)


@register.filter
def goes_with(along: Along) -> str:
    """To whom a message goes, from where and with what, in one line."""
    files = [(file.name, file.size) for file in along.attached]
    return going(along.to, along.copies, along.sender, files, along.invites)


@register.filter
def clash(reason: Reason) -> str:
    """What speaks against an offered time."""
    return owed.against(reason)


@register.filter
def address_asked(offer: OfferedAddress) -> str:
    """The question whether a new address is to be used."""
    return owed.address_asked(offer.person, offer.address, offer.words, returned=offer.returned)


@register.filter
def trusted(offer: OfferedAddress) -> str:
    """How far a new address can be trusted."""
    return owed.trusted(offer.trust)


@register.filter
def in_size(size: int) -> str:
    """A size in bytes as people know it."""
    return size_in_words(size)


@register.filter
def made_for(reason: Reason) -> str:
    """What a version of a text was made for; empty where nobody asked for it."""
    return version_for(reason)


@register.filter
def called(value: Any, table: str) -> str:
    """A noun of the design as a person says it."""
    return TONGUE.say(str(_NOUNS[table][value]))  # type: ignore[index]


@register.filter
def habit(own: OwnHabit) -> str:
    """A habit of the seeker's voice as its sentence."""
    return habit_sentence(own.kind, own.spot, own.was, own.now)


@register.filter
def tongue(language: str) -> str:
    """A language by its name."""
    return TONGUE.say(LANGUAGES.get(language, language))


@register.filter
def evidence(own: OwnHabit) -> str:
    """What the habit was learned from."""
    return evidence_of(own)


@register.filter
def unit(span: str) -> str:
    """The unit of a span as policy files write it: "bd" of "7bd"."""
    return span.lstrip("0123456789")


@register.filter
def number(span: str | None) -> str:
    """The number of such a span; empty where there is none."""
    return span.removesuffix(unit(span)) if span else ""


@register.filter
def words(text: str) -> list[str]:
    """A list written in a template, word by word."""
    return text.split()


@register.filter
def place(zone: str) -> str:
    """An IANA zone by its place: America/New_York as "New York"."""
    return zone.rpartition("/")[2].replace("_", " ")


@register.simple_tag(takes_context=True)
def entry(context: dict[str, Any], reason: Reason) -> str:
    """An entry of the history as its sentence, moments in the seeker's zone."""
    return entry_sentence(reason, _zone(context))


@register.simple_tag(takes_context=True)
def heard(context: dict[str, Any], item: HeardItem) -> str:
    """What a mail says and what it changed, in one line."""
    changes = [change.reason for change in item.changes]
    return happened(item.signal, item.person, changes, _zone(context))


@register.filter
def sure(signal: Signal) -> str:
    """How sure the reading of a mail is, in words."""
    return sureness(signal)


@register.simple_tag(takes_context=True)
def why(context: dict[str, Any], reason: Reason) -> str:
    """Why a message or a touchpoint stands as it does."""
    return because(reason, _zone(context))


@register.simple_tag(takes_context=True)
def asks(context: dict[str, Any], reason: Reason) -> str:
    """What the seeker is asked about an hour, moments in their zone."""
    return question(reason, _zone(context))


@register.filter
def belongs(reason: Reason) -> str:
    """Why a mail was heard where it was."""
    return belongs_sentence(reason)


@register.filter
def agreeing(reason: Reason) -> str:
    """What the button says that agrees to an hour."""
    return agreeing_words(reason)


@register.simple_tag(takes_context=True)
def meeting_word(context: dict[str, Any], told: Reason) -> str:
    """What their calendar answered to a meeting, moments in the seeker's zone."""
    return meeting_answer(told, _zone(context))


def _zone(context: dict[str, Any]) -> str:
    return getattr(context["request"].owner, "timezone", "") or "UTC"


@register.simple_tag(takes_context=True)
def explain(context: dict[str, Any], reason: Reason) -> str:
    """One sentence of an explanation, moments in the seeker's zone."""
    return explained(reason, _zone(context))


@register.filter
def spelt_out(span: str) -> str:
    """A span as policy files write it, in words: "7bd" as "7 working days"."""
    return spelt(span)


@register.simple_tag(takes_context=True)
def moment(context: dict[str, Any], instant: datetime) -> SafeString:
    """An instant in the seeker's zone, with the recipient's own time beside it where they differ."""
    own = instant.astimezone(ZoneInfo(_zone(context)))
    shown = _time(own)
    if own.utcoffset() == instant.utcoffset():
        return format_html('<span class="when">{}</span>', shown)
    theirs = _("%(time)s for them") % {"time": date_format(instant, "D H:i")}
    return format_html('<span class="when">{} <span class="theirs">({})</span></span>', shown, theirs)


@register.simple_tag(takes_context=True)
def not_heard(context: dict[str, Any], told: NotListening) -> str:
    """That silence tells nothing now, since when, and what to do."""
    return listening_sentence(told, _zone(context))


@register.simple_tag(takes_context=True)
def goes(context: dict[str, Any], at: datetime, until: datetime) -> str:
    """When an approved message goes, in both zones, and on what condition."""
    own, last = (instant.astimezone(ZoneInfo(_zone(context))) for instant in (at, until))
    told = date_format(own, "l j F, H:i")
    if own.utcoffset() != at.utcoffset():
        told += " (" + _("%(time)s for them") % {"time": date_format(at, "D H:i")} + ")"
    return going_sentence(told, date_format(last, "l j F, H:i"), hosted=bootstrap.hosted())


@register.simple_tag(takes_context=True)
def late(context: dict[str, Any], reason: Reason) -> str:
    """When a message that came too late was to go, and what kept it."""
    return late_sentence(reason, _zone(context), hosted=bootstrap.hosted())


@register.simple_tag(takes_context=True)
def here(context: dict[str, Any], instant: datetime) -> SafeString:
    """An instant that concerns nobody else: in the seeker's zone alone."""
    return format_html('<span class="when">{}</span>', _time(instant.astimezone(ZoneInfo(_zone(context)))))


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], instant: datetime) -> SafeString:
    """The day alone, in the seeker's zone, of what nobody gave an hour to."""
    own = instant.astimezone(ZoneInfo(_zone(context)))
    return format_html('<time datetime="{}">{}</time>', own.date().isoformat(), date_format(own, _day(own)))


def _time(own: datetime) -> SafeString:
    return format_html(
        '<time datetime="{}">{}</time>', own.isoformat(), date_format(own, f"{_day(own)}, H:i")
    )


def _day(own: datetime) -> str:
    """A day of this year without its year: nobody wonders."""
    return "D j M" if own.year == datetime.now(own.tzinfo).year else "D j M Y"


@register.filter
def breakable(address: str) -> SafeString:
    """A mail address that a narrow window breaks after its @, rather than in the midst of a word."""
    local, at, domain = address.rpartition("@")
    return format_html("{}{}<wbr>{}", local, at, domain)
