"""From a brief to a prompt, and from a model's answer to a draft that may be shown: or to what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.domain.facts import GREETED, Captured, ContactPolicy, Method, Reason
from afterword.domain.plan.situation import Situation
from afterword.domain.review.checks import allowed, gaps
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.page import Page
from afterword.domain.review.private import private_content
from afterword.domain.review.review import review
from afterword.domain.review.text import runs
from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Draft, Finding, Level, Touchpoint
from afterword.domain.write.brief import Brief, brief_of
from afterword.domain.write.craft import Craft
from afterword.domain.write.in_voice import in_voice
from afterword.domain.write.letter import Letter, draft_of
from afterword.domain.write.model_answer import Answer, answer_of, letter_of
from afterword.domain.write.model_courtesy import subject_holds, unheld
from afterword.domain.write.model_grounds import grounds_of
from afterword.domain.write.model_prompt import as_data, form_of_address, prompt_of
from afterword.domain.write.model_talk import Ground, Prompt
from afterword.domain.write.model_words import FAULTS
from afterword.domain.write.offline import letter_for
from afterword.errors import Refused

#: how often a model is asked to mend what the review blocks
MOST_REPAIRS = 2
#: characters of a finding's detail that a model is told
MOST_PARAM = 80
#: what only leaving the sentence out can mend: to name the fault would tell what is to be kept
_KEPT_TO_OURSELVES = frozenset({"private_content", "someone_elses"})


@dataclass(frozen=True, slots=True)
class Assignment:
    """One message to be written by a model: what it is told, and what its answer is held against."""

    brief: Brief
    plain: Letter
    grounds: tuple[Ground, ...]
    prompt: Prompt
    captured: Captured
    policy: ContactPolicy
    others: tuple[Draft, ...]
    proofread: Proofread = unread


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of an answer: a draft, and what in it must be mended before it can stand."""

    draft: Draft | None
    faults: tuple[Finding, ...]

    @property
    def stands(self) -> bool:
        """Whether the draft can be shown as it is."""
        return self.draft is not None and not self.faults


def assignment_of(
    touchpoint: Touchpoint, situation: Situation, craft: Craft, others: Sequence[Draft]
) -> Assignment:
    """What is given to a model for this touchpoint.

    Raises Refused: `only_you_know` where the text has a gap that only the seeker can fill,
    `no_letter` where nothing is written, `contact_rule` where it may not go anyway.
    """
    captured = situation.captured
    whole = brief_of(touchpoint, situation)
    if whole is None or touchpoint.method not in GREETED:
        raise Refused("no_letter")
    brief = _as_spoken(cleared(whole, captured), craft)
    plain = in_voice(letter_for(brief, craft), brief, craft)
    policy = situation.contact_policy
    draft = draft_of(plain, touchpoint, brief.language)
    page = Page(draft, captured, touchpoint, policy)
    if any(gaps(page)):
        raise Refused("only_you_know")
    if any(allowed(page)):
        raise Refused("contact_rule", person=brief.person.name)
    grounds = grounds_of(brief)
    return Assignment(
        brief,
        plain,
        grounds,
        prompt_of(brief, plain, grounds),
        captured,
        policy,
        tuple(others),
        craft.proofread,
    )


def cleared(brief: Brief, captured: Captured) -> Brief:
    """The brief without what shares words with a private item, should one note have held both."""
    hidden = {run for one in captured.items if one.hidden for run in _telling_runs(one.text)}

    def clear(text: str) -> bool:
        return not _telling_runs(text) & hidden

    return replace(
        brief,
        mentions=tuple(one for one in brief.mentions if clear(f"{one.text} {one.answer or ''}")),
        evidence=tuple(line for line in brief.evidence if clear(line.text)),
        pass_on=tuple(
            replace(passed, mentions=tuple(one for one in passed.mentions if clear(one.text)))
            for passed in brief.pass_on
        ),
    )


def judged(text: str, task: Assignment) -> Judged:
    """An answer as a draft, held against everything that is known."""
    answer = answer_of(text, task.grounds)
    if answer is None:
        return Judged(None, (_fault("model_not_json"),))
    letter = _with_safe_subject(letter_of(answer, task.plain, task.grounds, task.brief.language), task)
    resting = _resting(answer, task.grounds)
    letter = _without_what_must_not_be_told(letter, task)
    form = form_of_address(task.brief)
    draft, found = _reviewed(letter, task)
    faults = [one for one in found if one.level is Level.BLOCK or one.code == "over_free_limit"]
    faults += unheld(letter, resting, task.brief, form)
    return Judged(replace(draft, findings=found), tuple(faults))


def mending(faults: Sequence[Finding]) -> str:
    """What the model is told to mend; nothing in it that the brief did not hold."""
    told = [_told(fault) for fault in faults]
    lines = [line for line in dict.fromkeys(told) if line] or ["Write it again, closer to the data."]
    return "\n".join(("Mend this, and give the whole JSON object again:", *(f"- {line}" for line in lines)))


def _told(fault: Finding) -> str:
    if fault.code in _KEPT_TO_OURSELVES or fault.code not in FAULTS:
        return ""
    # What stands in a text may be a stranger's words: they are quoted, never spoken as our own.
    params = fault.reason.params.items()
    quoted = {name: value if value.isalnum() else as_data(value[:MOST_PARAM]) for name, value in params}
    what = FAULTS[fault.code].format(**quoted)
    return f"{what} The sentence: {as_data(fault.sentence)}" if fault.sentence else what


def _with_safe_subject(letter: Letter, task: Assignment) -> Letter:
    if letter.subject is None or letter.subject == task.plain.subject:
        return letter
    alone = Draft("", task.brief.person.key, Method.EMAIL, letter.subject, "", task.brief.language)
    told = any(private_content(Page(alone, task.captured, task.brief.touchpoint, task.policy)))
    holds = not told and subject_holds(letter.subject, task.brief, task.grounds, letter)
    return letter if holds else replace(letter, subject=task.plain.subject)


def _without_what_must_not_be_told(letter: Letter, task: Assignment) -> Letter:
    """Without sentences in which private words, or somebody else's, came in by chance."""
    _, found = _reviewed(letter, replace(task, proofread=unread))
    bad = [one.sentence for one in found if one.code in _KEPT_TO_OURSELVES and one.sentence]
    return letter.without(
        frozenset(s.key for s in letter.sentences if any(b in s.text or s.text in b for b in bad))
    )


def _reviewed(letter: Letter, task: Assignment) -> tuple[Draft, tuple[Finding, ...]]:
    touchpoint = task.brief.touchpoint
    draft = draft_of(letter, touchpoint, task.brief.language)
    most = task.brief.most_characters
    return draft, review(draft, task.captured, task.others, touchpoint, task.policy, task.proofread, most)


def _resting(answer: Answer, grounds: tuple[Ground, ...]) -> dict[str, tuple[Ground, ...]]:
    by_id = {one.id: one for one in grounds}
    return {
        f"model:{number}": tuple(by_id[one] for one in ids)
        for number, (_, ids) in enumerate(answer.sentences, 1)
    }


def _as_spoken(brief: Brief, craft: Craft) -> Brief:
    """In the language of the greeting and the end, which is the phrasebook's."""
    tongue = craft.book.language
    same = tongue.partition("-")[0] == brief.language.partition("-")[0]
    return brief if same else replace(brief, language=tongue)


def _telling_runs(text: str) -> set[tuple[str, ...]]:
    return {run for run in runs(text, 3) if any(word not in COMMON for word in run)}


def _fault(code: str) -> Finding:
    return Finding(Level.BLOCK, Reason(code))
