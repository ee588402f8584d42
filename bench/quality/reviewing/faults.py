"""Faults put into sound drafts by script: each answers with a draft that must be blocked, or None."""

# ruff: noqa: PLR2004 - the numbers are lengths and shares of a throw of the dice

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from afterword.domain.facts import DebriefItem, Kind, Method
from afterword.domain.touchpoints import Draft
from afterword.domain.write.brief import company_of, title_of
from quality.reviewing import said
from quality.reviewing.worlds import Sound

Fault = Callable[[Sound, random.Random], Draft | None]


def wrong_name(sound: Sound, dice: random.Random) -> Draft | None:
    """The greeting of somebody else."""
    greeting = sound.person.address
    called = greeting.split()[-1] if greeting else ""
    other = dice.choice([name for name in said.NAMES if name not in greeting])
    return _swapped(sound, called, other)


def wrong_name_within(sound: Sound, dice: random.Random) -> Draft | None:
    """Somebody thanked or mentioned whom nobody knows."""
    return _with(sound, dice, said.MENTIONS, name=dice.choice(said.FULL_NAMES))


def misspelt_name(sound: Sound, dice: random.Random) -> Draft | None:
    """A letter too many, too few, or two changed round, in a name of the greeting."""
    longest = max(re.findall(r"[^\W\d_]{4,}", sound.person.address) or [""], key=len)
    known = {"Dear", "Sehr", "geehrte", "geehrter", "Frau", "Herr", "Herrn", "Matron", "Colonel", "Prof"}
    return None if not longest or longest in known else _swapped(sound, longest, _slip(longest, dice))


def misspelt_company(sound: Sound, dice: random.Random) -> Draft | None:
    """The same in the company's name."""
    words = [
        w
        for w in company_of(sound.captured.interview.company).split()
        if len(w) >= 6 and w in sound.draft.body
    ]
    return _swapped(sound, words[0], _slip(words[0], dice)) if words else None


def swapped_company(sound: Sound, dice: random.Random) -> Draft | None:
    """Another company's name: one nobody knows, or an employer of the résumé."""
    own = sorted({line.employer for line in sound.captured.evidence if line.employer})
    other = dice.choice([*said.COMPANIES, *own])
    return _swapped(sound, company_of(sound.captured.interview.company), company_of(other))


def wrong_role(sound: Sound, dice: random.Random) -> Draft | None:
    """Another job's title."""
    right = title_of(sound.captured.interview.role)
    other = dice.choice(said.TITLES[_base(sound)])
    return None if other.casefold() in right.casefold() else _swapped(sound, right, other)


def invented_number(sound: Sound, dice: random.Random) -> Draft | None:
    """A figure made up: in digits, spelled out, or put in the place of a true one."""
    true = [m.group() for m in re.finditer(r"(?<![\w.,])\d{1,3}(?![\w.,])", sound.draft.body)]
    made = str(dice.choice([17, 47, 53, 68, 73, 87, 135, 260, 870]))
    if true and dice.random() < 0.4:
        return _swapped(sound, f" {dice.choice(true)} ", f" {made} ")
    return _with(sound, dice, said.FIGURES, number=made)


def spelled_number(sound: Sound, dice: random.Random) -> Draft | None:
    """The same spelled out."""
    return _with(sound, dice, said.SPELLED)


def invented_date(sound: Sound, dice: random.Random) -> Draft | None:
    """A day nobody spoke of."""
    return _with(sound, dice, said.DATES, day=str(dice.choice([3, 5, 13, 17, 23])))


def invented_employer(sound: Sound, dice: random.Random) -> Draft | None:
    """An employer or a school that is not in the résumé."""
    return _with(sound, dice, said.EMPLOYED, company=dice.choice(said.COMPANIES))


def invented_skill(sound: Sound, dice: random.Random) -> Draft | None:
    """A skill that is in no source."""
    known = " ".join(line.text for line in sound.captured.evidence).casefold()
    skill = dice.choice([skill for skill in said.SKILLS if skill.casefold() not in known])
    return _with(sound, dice, said.SKILLED, skill=skill)


def invented_words(sound: Sound, dice: random.Random) -> Draft | None:
    """Words put into the receiver's mouth."""
    return _with(sound, dice, said.ATTRIBUTED)


def private_item(sound: Sound, dice: random.Random) -> Draft | None:
    """A private item, slightly reworded."""
    secrets = [item for item in sound.captured.items if item.kind is Kind.PRIVATE and _tells(item)]
    if not secrets:
        return None
    return _with(sound, dice, said.OF_A_SECRET, told=_reworded(dice.choice(secrets).text, dice))


def someone_elses(sound: Sound, dice: random.Random) -> Draft | None:
    """What another person said, told to this one as if it had been theirs."""
    if sound.captured.contact_policy.value == "via_recruiter_only":
        return None  # such notes are meant to tell of the others
    names = {w for p in sound.captured.people for w in re.findall(r"[^\W\d_]{3,}", p.name)}
    theirs = [
        item
        for item in sound.captured.items
        if item.person not in {None, sound.draft.person}
        and item.kind in {Kind.TOPIC, Kind.NEED}
        and item.ok_to_mention
        and len(_telling(item.text)) > 4
        and not re.search(r"\b(?:I|i|my|our|me|eu|ich)\b", item.text)  # what the seeker said anybody may hear
        and not names & set(re.findall(r"[^\W\d_]{3,}", item.text))  # somebody named may be told of
    ]
    if not theirs:
        return None
    return _with(sound, dice, said.OF_SOMEBODY, told=_reworded(dice.choice(theirs).text, dice, slightly=True))


def near_duplicate(sound: Sound, dice: random.Random) -> Draft | None:
    """Another's note with the name changed, and a sentence more."""
    notes = [o for o in sound.others if o.method is Method.EMAIL and len(o.body.split()) > 45]
    if not notes or sound.draft.method is not Method.EMAIL:
        return None
    other = dice.choice(notes)
    them = sound.captured.person(other.person)
    body = other.body.replace(them.address, sound.person.address) if them else other.body
    return _added(sound.saying(body), dice.choice(said.HARMLESS[_base(sound)]), dice)


def placeholder(sound: Sound, dice: random.Random) -> Draft | None:
    """A gap that nobody filled."""
    return _added(sound.draft, dice.choice(said.GAPS), dice)


def missing_attachment(sound: Sound, dice: random.Random) -> Draft | None:
    """Something is said to be attached where nothing was to be sent."""
    step = sound.touchpoint
    if step is None or "send_promised" in {p.value for p in (step.purpose, *step.also)}:
        return None
    return _with(sound, dice, said.ATTACHED)


def unmade_promise(sound: Sound, dice: random.Random) -> Draft | None:
    """A promise that is not in the notes."""
    return _with(sound, dice, said.PROMISED)


def wrong_address(sound: Sound, dice: random.Random) -> Draft | None:
    """The wrong distance: a title lost, a given name where it is not offered, du where Sie is right."""
    right, given, family = sound.person.address, sound.person.given, sound.person.family
    choices: list[str] = []
    if "geehrte" in right:
        wrong = (
            right.replace("geehrter Herr", "geehrte Frau")
            if "Herr" in right
            else right.replace("geehrte Frau", "geehrter Herr")
        )
        choices += [wrong, f"Hallo {given}", f"Liebe {given}", f"Hi {given}"]
        choices += [right.replace("Dr. ", "")] if "Dr. " in right else []
    elif re.search(r"\b(?:Dr\.|Prof\.|Matron|Colonel)", right):
        bare = re.sub(r"\b(?:Dr\.|Prof\.|Matron|Colonel) ", "", right)
        choices += [bare.replace("Dear", "Dear Mr."), f"Hi {given or family}"]
    elif re.search(r"\bM(?:r|s)\.? ", right):
        choices += [re.sub(r"\bM(r|s)\b", lambda m: "Ms" if m[1] == "r" else "Mr", right)]
    return _swapped(sound, right, dice.choice(choices)) if choices else None


def mixed_address(sound: Sound, dice: random.Random) -> Draft | None:
    """Sie and du in one letter."""
    return _with(sound, dice, {"de": said.INTIMATE}) if _base(sound) == "de" else None


def wrong_language(sound: Sound, dice: random.Random) -> Draft | None:
    """The whole text in another language, greeting and name left."""
    other = dice.choice([language for language in said.WHOLE if language != _base(sound)])
    if sound.draft.method is not Method.EMAIL:
        return None
    first, *_rest, last = sound.draft.body.split("\n\n")
    return sound.saying("\n\n".join([first, said.WHOLE[other], last]))


FAULTS: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        wrong_name, wrong_name_within, misspelt_name, misspelt_company, swapped_company, wrong_role,
        invented_number, spelled_number, invented_date, invented_employer, invented_skill, invented_words,
        private_item, someone_elses, near_duplicate, placeholder, missing_attachment, unmade_promise,
        wrong_address, mixed_address, wrong_language,
    )
}  # fmt: skip


def _base(sound: Sound) -> str:
    return sound.draft.language.partition("-")[0]


def _with(
    sound: Sound, dice: random.Random, table: Mapping[str, tuple[str, ...]], **filled: str
) -> Draft | None:
    lines = table.get(_base(sound), ())
    return _added(sound.draft, dice.choice(lines).format(**filled), dice) if lines else None


def _added(draft: Draft, sentence: str, dice: random.Random) -> Draft:
    """The draft with one sentence more, at the end of some paragraph; a short message at its end."""
    parts = draft.body.split("\n\n")
    if len(parts) < 3:
        return replace(draft, body=f"{draft.body.rsplit(' ', 1)[0]} {sentence}")
    at = dice.randrange(1, len(parts) - 1)
    parts[at] = f"{parts[at]} {sentence}"
    return replace(draft, body="\n\n".join(parts))


def _swapped(sound: Sound, old: str, new: str) -> Draft | None:
    if not old.strip() or old not in sound.draft.body or old == new:
        return None
    return sound.saying(sound.draft.body.replace(old, new))


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word) - 1)
    turned = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    made = [word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], turned]
    return next(slip for slip in dice.sample(made, 3) if slip != word)


def _tells(item: DebriefItem) -> bool:
    return len(_telling(item.text)) >= 2


def _telling(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]{5,}", text) if word.casefold() not in said.COMMON]


def _reworded(text: str, dice: random.Random, *, slightly: bool = False) -> str:
    """The words as somebody might say them again: another ending here, another small word there."""
    words = text.strip(" .!?").split()
    small = {
        "the": "that",
        "a": "the",
        "is": "was",
        "was": "is",
        "and": "as well as",
        "told": "said to",
        "w/": "with",
    }
    words = [small.get(word, word) for word in words]
    if not slightly and len(words) > 7:
        start = dice.randrange(0, len(words) - 6) if dice.random() < 0.3 else 0
        words = words[start:]
    longer = [at for at, word in enumerate(words) if word.isalpha() and word.islower() and len(word) > 5]
    if longer and not slightly:
        at = dice.choice(longer)
        words[at] = words[at].removesuffix("s") if words[at].endswith("s") else words[at] + "s"
    return " ".join(words)
