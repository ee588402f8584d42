"""The thank-you (P1): thanks, one thing of this very conversation, what the seeker brings, a next step."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.domain.greetings import without_salute
from afterword.domain.touchpoints import Purpose
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import (
    answer_sentence,
    owed_sentence,
    personal_sentence,
    promise_phrases,
    topic_of,
)
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.days import spoken_day
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.mentionable import Mentionable
from afterword.domain.write.specifics import specifics

#: words a thank-you should have where there is material (P1: 60 to 125)
LEAST_WORDS, MOST_SUBJECT_WORDS = 62, 8
#: people whom one can be asked to thank by name; beyond, it is a list
MOST_NAMED = 4


def thank_you(brief: Brief, craft: Craft) -> Letter:
    """The whole note; shorter where there is little to say, never hollow where there is something."""
    middle = _through(brief, craft) if brief.arranger else _about(brief, craft)
    end = [*_promises(brief, craft), *_interest(brief, craft)]
    paragraphs = [_opening(brief, craft), middle, end]
    letter = Letter(
        subject(brief, craft),
        greeting(brief, craft),
        tuple(tuple(part) for part in paragraphs if part),
        closing(brief, craft),
        brief.seeker,
    )
    return _filled(letter, brief, craft)


def subject(brief: Brief, craft: Craft) -> str:
    """Plain and specific: the topic where it is short, else the role (B4)."""
    found = topic_of(brief, craft)
    if found is not None:
        named = craft.fill(brief, craft.pick(brief, "subject.thank_you"), topic=found[1].text)
        if len(named.split()) <= MOST_SUBJECT_WORDS:
            return named
    title = brief.title if 0 < len(brief.title.split()) <= 4 and not re.search(r"\d", brief.title) else ""  # noqa: PLR2004 - a longer title makes no subject
    if not title:
        return craft.fill(brief, craft.pick(brief, "subject.coffee_thanks"))
    return craft.fill(brief, craft.pick(brief, "subject.thank_you_plain"))


def _opening(brief: Brief, craft: Craft) -> list[Sentence]:
    if Purpose.COFFEE_THANKS in brief.purposes:
        return [craft.say(brief, "coffee_thanks.opening")]
    name = "silent" if brief.person.silent else "recruiter" if brief.arranger else "opening"
    sources = (brief.role_source,) if brief.role_source else ()
    return [craft.say(brief, f"thank_you.{name}", sources)]


def _about(brief: Brief, craft: Craft) -> list[Sentence]:
    owed = owed_sentence(brief, craft) if Purpose.ANSWER_QUESTION in brief.touchpoint.also else None
    answered = owed or answer_sentence(brief, craft)
    told = specifics(brief, craft, most=1 if answered else 2, beside=answered)
    if answered is not None:
        told = [s for s in told if s.key != answered.key and not _same_topic(s, answered)]
        # a résumé line leans on what stands before it
        told = [answered, *told] if told and told[0].key.startswith("line:") else [*told, answered]
    light = personal_sentence(brief, craft, alone=not told or (len(told) == 1 and bool(told[0].topic)))
    return [*told, *([light] if light and len(told) < 3 else [])]  # noqa: PLR2004 - three things are enough


def _same_topic(sentence: Sentence, answered: Sentence) -> bool:
    """Whether the answer comes back to the very topic that the sentence names: once is enough."""
    return bool(sentence.topic) and sentence.topic == answered.topic


def _through(brief: Brief, craft: Craft) -> list[Sentence]:
    """To whoever arranged it: thanks to be passed on, each name right, with what was talked about."""
    if not brief.pass_on:
        return specifics(brief, craft, most=1)[:1]
    spoken = [spoken_name(passed.person.address, passed.person.name) for passed in brief.pass_on]
    everybody = next(iter(craft.book.of("listing.everybody")), "")
    names = everybody if everybody and len(spoken) > MOST_NAMED else _listed(spoken, craft)
    said = [craft.say(brief, "thank_you.pass_on", names=names)]
    for passed in brief.pass_on:
        found = _best_topic(brief, passed.mentions, craft)
        if found is not None and len(said) < 3:  # noqa: PLR2004 - two of them by topic, all by name
            whole = names == everybody or _distant(passed.person.address)
            name = spoken_name(passed.person.address, passed.person.name)
            name = name if whole else passed.person.given or name
            frames = craft.book.of("thank_you.pass_topic")
            text = craft.fill(brief, frames[len(said) % len(frames)], name=name, topic=found[1])
            said.append(Sentence(text, found[0].sources, found[0].key))
    return said


def _distant(address: str) -> bool:
    """Whether the greeting has a title, which stays at every mention."""
    return len(without_salute(address).split()) > 1


def _best_topic(
    brief: Brief, mentions: tuple[Mentionable, ...], craft: Craft
) -> tuple[Mentionable, str] | None:
    found = topic_of(replace(brief, mentions=mentions), craft)
    return (found[0], found[1].text) if found else None


def _promises(brief: Brief, craft: Craft) -> list[Sentence]:
    """One promise by name; where the message brings one that cannot be named, that it comes."""
    now = Purpose.SEND_PROMISED in brief.purposes
    # what went in another letter already is promised by none after it
    promised = [found for found in promise_phrases(brief, craft) if found[0].key not in brief.brought]
    name = "thank_you.promise_now" if now else "thank_you.promise"
    for mention, phrase in promised:
        if phrase is not None or "{thing}" not in craft.pick(brief, name):
            return [craft.say(brief, name, mention.sources, mention.key, thing=phrase.text if phrase else "")]
    if now and promised:
        mention, _ = promised[0]
        return [craft.say(brief, "thank_you.promise_plain", mention.sources, mention.key)]
    return []


def _interest(brief: Brief, craft: Craft) -> list[Sentence]:
    if Purpose.COFFEE_THANKS in brief.purposes:
        return [craft.say(brief, "coffee_thanks.interest"), craft.say(brief, "thank_you.offer")]
    said = [craft.say(brief, "thank_you.interest")]
    if brief.arranger and brief.decision_date and brief.decision_source:
        day = spoken_day(brief.decision_date, brief.language)
        said.append(craft.say(brief, "thank_you.next_step", (brief.decision_source,), date=day))
    return [*said, craft.say(brief, "thank_you.offer")]


def _filled(letter: Letter, brief: Brief, craft: Craft) -> Letter:
    """With a courtesy more where there is little to say: a note of two lines looks careless (B1)."""
    if len(re.findall(r"\w+", letter.body)) >= LEAST_WORDS or not craft.book.of("thank_you.filler"):
        return letter
    first, *rest = letter.paragraphs
    return replace(letter, paragraphs=((*first, craft.say(brief, "thank_you.filler")), *rest))


def spoken_name(address: str, name: str) -> str:
    """As one speaks of them: "Ms. Entwistle" where the greeting has a title, else the whole name."""
    bare = re.sub(r"^Herr\b", "Herrn", without_salute(address).rstrip(" ,"))
    return bare if len(bare.split()) > 1 else name


def _listed(names: list[str], craft: Craft) -> str:
    link = next(iter(craft.book.of("listing.and")), "and")
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {link} {names[-1]}"
