"""Short forms: a text message, an invitation on LinkedIn, a card."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.facts import Quote
from afterword.domain.linkedin import cut_for_linkedin, linkedin_length
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import answer_sentence, topic_of
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.specifics import specifics

#: of a text message, greeting and name aside
MOST_WORDS = 48


def text_message(brief: Brief, craft: Craft, letter: Letter) -> Letter:
    """A letter cut down to a text: the sentences that carry it, in one paragraph, the given name."""
    kept = tuple(sentence for sentence in letter.sentences if not sentence.key.endswith(_TOO_MUCH))
    first_name = brief.seeker.split()[0]
    first, *rest = _within(kept, _by_weight(letter), MOST_WORDS)
    lowered = (
        first
        if first.text.startswith(("I ", "I'"))
        else replace(first, text=first.text[0].lower() + first.text[1:])
    )
    return Letter(None, greeting(brief, craft, inline=True), ((lowered, *rest),), "", first_name, inline=True)


def linkedin_note(brief: Brief, craft: Craft) -> Letter:
    """P13: where you met, no request; within what the seeker's account takes (N1)."""
    found = topic_of(brief, craft)
    candidates: list[Sentence] = []
    if found is not None:
        mention, phrase = found
        sources = (*mention.sources, *_role(brief))
        candidates.append(_note(brief, craft, "whole", sources, mention.key, topic=phrase.text))
        candidates.append(_note(brief, craft, "note", mention.sources, mention.key, topic=phrase.text))
    candidates += [
        _note(brief, craft, "plain", _role(brief), "plain"),
        _note(brief, craft, "bare", (), "bare"),
    ]
    most = brief.most_characters
    fitting = (note for note in candidates if note.text and linkedin_length(note.text) <= most)
    note = next(fitting, None) or replace(candidates[-1], text=cut_for_linkedin(candidates[-1].text, most))
    return Letter(None, "", ((note,),), "", "")


def handwritten(brief: Brief, craft: Craft) -> Letter:
    """A card: thanks, one thing of the talk or the better answer, a wish. It has room for no more."""
    said = [craft.say(brief, "handwritten_note.opening", _role(brief))]
    told = [s for s in specifics(brief, craft, most=1) if not s.key.startswith("line:")]
    answered = answer_sentence(brief, craft)
    bare = not told or bool(told[0].topic)  # a topic alone: what one would answer now says more
    said += [answered] if answered and bare else told[:1]
    said.append(craft.say(brief, "handwritten_note.interest"))
    return Letter(None, greeting(brief, craft), (tuple(said),), closing(brief, craft), brief.seeker)


_TOO_MUCH = (
    "thank_you.offer",
    "thank_you.filler",
    "check_in.interest",
    "check_in.date",
    "send_promised.closing",
    "keep_warm.middle",
)


def _by_weight(letter: Letter) -> tuple[Sentence, ...]:
    """The thanks, one thing of the talk, all of the end (what was promised, interest); then the rest."""
    first, *middle, last = letter.paragraphs if len(letter.paragraphs) > 1 else (*letter.paragraphs, ())
    told = [sentence for paragraph in middle for sentence in paragraph]
    return (*first, *told[:1], *last, *told[1:])


def _within(
    sentences: tuple[Sentence, ...], by_weight: tuple[Sentence, ...], most: int
) -> tuple[Sentence, ...]:
    """Those that fit, the weightiest first, in the order they are said."""
    kept: list[Sentence] = []
    for sentence in by_weight:
        if sentence in sentences and sum(len(s.text.split()) for s in (*kept, sentence)) <= most:
            kept.append(sentence)
    return tuple(s for s in sentences if s in kept) or sentences[:1]


def _note(
    brief: Brief, craft: Craft, name: str, sources: tuple[Quote, ...], key: str, **slots: str
) -> Sentence:
    text = craft.say(brief, f"linkedin_connect.{name}", sources, key, **slots)
    return Sentence(text.text, sources, key)


def _role(brief: Brief) -> tuple[Quote, ...]:
    return (brief.role_source,) if brief.role_source else ()
