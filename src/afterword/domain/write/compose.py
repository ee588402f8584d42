"""Compose: all drafts of a plan, written and reviewed together, so that no two are alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from afterword.domain.facts import Reason
from afterword.domain.grammar import Tagger
from afterword.domain.learn.voice import Voice
from afterword.domain.plan.situation import Situation
from afterword.domain.review.review import review
from afterword.domain.slips import Proofread, SlipKind, unread
from afterword.domain.touchpoints import Draft, Finding, Level, Touchpoint
from afterword.domain.write.brief import Brief, brief_of
from afterword.domain.write.craft import Craft
from afterword.domain.write.in_voice import in_voice
from afterword.domain.write.letter import Letter, draft_of
from afterword.domain.write.offline import letter_for
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import vocabulary

#: how often a note is written anew before what the review still finds is left to the seeker
MOST_TRIES = 5
#: what another choice of frames mends; everything else is mended by leaving a sentence out
_ALIKE = "alike"
#: what is advice on the seeker's own words, and no way to write in their name
BROKEN = frozenset(SlipKind)
NEUTRAL = Voice()


def compose(  # noqa: PLR0913 - what, from what, and with which hands: each comes from elsewhere
    touchpoints: Sequence[Touchpoint],
    situation: Situation,
    phrasebook: Phrasebook,
    tagger: Tagger,
    proofread: Proofread = unread,
    voice: Voice = NEUTRAL,
    *,
    kept: Sequence[Draft] = (),
    turn: int = 0,
) -> tuple[Draft, ...]:
    """A reviewed draft for each touchpoint whose person is known, in the order given.

    `kept` are texts that stand beside them and are not written anew; another `turn` takes
    other frames.

    A sentence of ours that the review blocks, or finds broken, is left out or said more plainly;
    what cannot be mended so (a gap that only the seeker can fill) stays, with its finding.
    """
    craft = replace(craft_for(situation, phrasebook, tagger, proofread, voice), turn=turn)
    drafts: list[Draft] = []
    for touchpoint in touchpoints:
        brief = brief_of(touchpoint, situation)
        if brief is None:
            continue
        draft, letter = _best(brief, craft, situation, (*kept, *drafts))
        drafts.append(draft)
        craft = replace(craft, used=craft.used | _lines(letter))
    return tuple(drafts)


def craft_for(
    situation: Situation,
    phrasebook: Phrasebook,
    tagger: Tagger,
    proofread: Proofread = unread,
    voice: Voice = NEUTRAL,
) -> Craft:
    """What the letters of one interview are written with."""
    known = vocabulary(situation.captured, phrasebook)
    # A fragment is looked at for every note and every new try: tagging is most of the time a note takes.
    return Craft(phrasebook, known, cache(tagger), proofread=proofread, voice=voice)


def _best(brief: Brief, craft: Craft, situation: Situation, others: Sequence[Draft]) -> tuple[Draft, Letter]:
    """In the seeker's voice; where the review minds that and not the plain letter, the plain one."""
    draft, letter = _mended(brief, craft, situation, others)
    if _minded(draft) and craft.voice != craft.voice.forms:
        plain = _mended(brief, replace(craft, voice=craft.voice.forms), situation, others)
        return (draft, letter) if _minded(plain[0]) else plain
    return draft, letter


def _minded(draft: Draft) -> bool:
    return draft.blocked or any(finding.code in BROKEN for finding in draft.findings)


def _mended(
    brief: Brief, craft: Craft, situation: Situation, others: Sequence[Draft]
) -> tuple[Draft, Letter]:
    barred: frozenset[str] = frozenset()
    for _ in range(MOST_TRIES):
        letter = in_voice(letter_for(brief, replace(craft, barred=barred)).without(barred), brief, craft)
        draft = _reviewed(letter, brief, craft, situation, others)
        blocking = [finding for finding in draft.findings if finding.level is Level.BLOCK]
        broken = [finding for finding in draft.findings if finding.code in BROKEN]
        ours = _keys(letter, [*blocking, *broken]) - barred
        if any(finding.code == _ALIKE for finding in blocking):
            craft = replace(craft, turn=craft.turn + 1)
        elif ours:
            barred |= ours
        else:
            break
    return draft, letter


def _reviewed(
    letter: Letter, brief: Brief, craft: Craft, situation: Situation, others: Sequence[Draft]
) -> Draft:
    draft = draft_of(letter, brief.touchpoint, _language(brief, craft.book))
    return reviewed(draft, brief, craft, situation, others)


def reviewed(
    draft: Draft, brief: Brief, craft: Craft, situation: Situation, others: Sequence[Draft]
) -> Draft:
    """The draft with what the review says of it now, beside the others to the same employer."""
    policy = situation.contact_policy
    most = brief.most_characters
    found = review(draft, situation.captured, others, brief.touchpoint, policy, craft.proofread, most)
    return replace(draft, findings=(*found, *_about_language(brief, craft.book)))


def _keys(letter: Letter, findings: Sequence[Finding]) -> frozenset[str]:
    """The keys of the sentences that findings point at, courtesies and gaps aside."""
    flagged = {finding.sentence for finding in findings if finding.sentence}
    return frozenset(s.key for s in letter.sentences if s.sources and any(f in s.text for f in flagged))


def _lines(letter: Letter) -> frozenset[str]:
    """The résumé lines a letter used, so that the next says something else."""
    return frozenset(s.key.removeprefix("line:") for s in letter.sentences if s.key.startswith("line:"))


def _language(brief: Brief, book: Phrasebook) -> str:
    same = book.language.partition("-")[0] == brief.language.partition("-")[0]
    return brief.language if same else book.language


def _about_language(brief: Brief, book: Phrasebook) -> tuple[Finding, ...]:
    if _language(brief, book) != brief.language:
        params = {"wanted": brief.language, "written": book.language}
        return (Finding(Level.WARN, Reason("language_fallback", params)),)
    if not book.complete:
        return (Finding(Level.HINT, Reason("language_thin", {"language": book.language})),)
    return ()
