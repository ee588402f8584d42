"""Learn: the signs of many letters, folded to habits. The same signs make the same habits.

A habit holds where, of the last ten signs in its spot, those for it outnumber those against
it by enough. Ten, so that after ten edits of one kind nothing older can keep Afterword from
following, and what the seeker did last year is outlived. Enough is two for what stands in
every letter and is a matter of taste (greeting, closing, name): one could be a mood, three
would be a chore. It is three for what changes sentences (words, contractions, length), where
a wrong guess costs more and one letter may have had its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median_low

from afterword.domain.learn.voice import FULL, VARIANT, Habit, How, Kind, Sign, Voice

#: signs in one spot that count, the latest
WINDOW = 10
_FORMS, _WORDS = 2, 3
ENOUGH = {
    Kind.GREETING: _FORMS,
    Kind.CLOSING: _FORMS,
    Kind.SIGNED: _FORMS,
    Kind.CONTRACTION: _WORDS,
    Kind.SWAP: _WORDS,
    Kind.DROP: _WORDS,
    Kind.ADD: _WORDS,
    Kind.LENGTH: _WORDS,
}
#: a letter this much longer than they like, and let stand, speaks against
LONGER = 1.15


def learned(signs: Sequence[Sign]) -> tuple[Habit, ...]:
    """The habits that these signs make, oldest first; by kind and spot, no two in one."""
    spots: dict[tuple[Kind, str, str], list[Sign]] = {}
    for sign in signs:
        for one in _told(sign):
            spots.setdefault((one.kind, one.language, one.spot), []).append(one)
    return tuple(habit for found in spots.values() for habit in _habits(found))


def voice_of(known: Sequence[Habit], set_by_hand: Sequence[Habit]) -> tuple[Habit, ...]:
    """Every habit, with what the seeker set by hand over what was learned; those not `on` among them.

    One that is set without a value of its own (`now` "") only says whether it is on.
    """
    own = {habit.key: habit for habit in set_by_hand}
    both = [_set(habit, own.get(habit.key)) for habit in known]
    there = {habit.key for habit in known}
    return (*both, *(habit for habit in set_by_hand if habit.key not in there and habit.by_hand))


def in_force(habits: Sequence[Habit]) -> Voice:
    """The voice that a writer is given."""
    return Voice(tuple(habit for habit in habits if habit.on))


def _set(habit: Habit, own: Habit | None) -> Habit:
    if own is None:
        return habit
    if own.by_hand:
        return replace(habit, now=own.now, on=own.on, by_hand=True)
    return replace(habit, on=own.on)


def _told(sign: Sign) -> Iterator[Sign]:
    """The sign; of a swap also that its new word was wanted, which speaks against swapping it back."""
    yield sign
    if sign.kind is Kind.SWAP and sign.how is not How.KEPT and sign.now:
        yield replace(sign, spot=sign.now.lower(), was=sign.now, how=How.KEPT)


def _habits(signs: Sequence[Sign]) -> list[Habit]:
    kind = signs[0].kind
    if kind is Kind.DROP:
        return _left_out(signs)
    if kind is Kind.LENGTH:
        return _length(signs)
    return _value(signs)


def _value(signs: Sequence[Sign]) -> list[Habit]:
    """The value that most signs are for; of two, the later. Nothing is made of no words at all."""
    lasts = {sign.now.lower(): (at, sign) for at, sign in enumerate(signs) if sign.how is not How.KEPT}
    best: tuple[int, int, Habit] | None = None
    for at, sign in lasts.values():
        habit, balance = _weighed(sign, signs)
        worth = balance >= ENOUGH[sign.kind] and (sign.now or sign.kind is not Kind.ADD)
        if worth and (best is None or (balance, at) > best[:2]):
            best = (balance, at, habit)
    return [best[2]] if best and best[2].now != FULL else []


def _weighed(sign: Sign, signs: Sequence[Sign]) -> tuple[Habit, int]:
    """A sign's value as a habit, and by how much the signs for it outnumber those against.

    What was written so and let stand is neither: the letter was ours.
    """
    value = sign.now.lower()
    told = [one for one in signs if one.how is not How.KEPT or one.now.lower() != value][-WINDOW:]
    seen = [one for one in told if one.now.lower() == value]
    return _habit(sign, seen), 2 * len(seen) - len(told)


def _left_out(signs: Sequence[Sign]) -> list[Habit]:
    """A frame that is left out in all its variants, or those variants that are.

    Of two variants or of the only one: all. Of one among several: this one, and the next is tried.
    """
    last = signs[-WINDOW:]
    gone = [one for one in last if one.how is not How.KEPT]
    all_of_it = len({one.was for one in gone}) > 1 or any(VARIANT not in one.was for one in gone)
    if all_of_it and len(gone) - (len(last) - len(gone)) >= ENOUGH[Kind.DROP]:
        return [_habit(gone[-1], gone)]
    single = []
    for variant in dict.fromkeys(one.was for one in signs if one.how is not How.KEPT):
        of_it = [one for one in signs if one.was == variant][-WINDOW:]
        out = [one for one in of_it if one.how is not How.KEPT]
        if len(out) - (len(of_it) - len(out)) >= ENOUGH[Kind.DROP]:
            single.append(replace(_habit(out[-1], out), spot=variant))
    return single


def _length(signs: Sequence[Sign]) -> list[Habit]:
    """As long as their letters were after they had cut them, in the middle of those."""
    cut = [one for one in signs if one.how is not How.KEPT][-WINDOW:]
    if not cut:
        return []
    wanted = median_low(int(one.now) for one in cut)
    told = [one for one in signs if one.how is not How.KEPT or int(one.now) > wanted * LONGER][-WINDOW:]
    cut = [one for one in told if one.how is not How.KEPT]
    if 2 * len(cut) - len(told) < ENOUGH[Kind.LENGTH]:
        return []
    return [replace(_habit(cut[-1], cut), now=str(wanted))]


def _habit(sign: Sign, seen: Sequence[Sign]) -> Habit:
    mails = sum(one.how is How.MAIL for one in seen)
    return Habit(sign.kind, sign.language, sign.spot, sign.was, sign.now, len(seen) - mails, mails)
