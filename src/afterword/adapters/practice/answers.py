"""What the people of the example answer, and when, once something was sent to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from afterword.adapters.practice.days import moved
from afterword.domain.hear.known import Gone
from afterword.domain.sources import Mail

#: Who was written to answers after a few seconds; who writes by themselves, a little later.
ANSWERS_AFTER = timedelta(seconds=5)
WRITES_AFTER = timedelta(seconds=40)


def arrived(letters: Sequence[Mail], gone: Sequence[Gone], interview: date, now: datetime) -> Iterator[Mail]:
    """The letters that came by `now`, each once, with the days they name moved along.

    `interview` is the day of the interview as the letters know it. A letter that answers comes
    after the first message to its sender, any other after the first message to anybody.
    """
    gone = [each for each in gone if not each.in_hand]
    first = min(gone, key=lambda each: each.at, default=None)
    for letter in letters:
        if letter.in_reply_to is None:
            cause, after = first, WRITES_AFTER
        else:
            cause, after = _first_to(letter.sender.email, gone), ANSWERS_AFTER
        if cause is not None and cause.at + after <= now:
            yield _now(letter, cause, cause.at + after, interview)


def _first_to(address: str, gone: Sequence[Gone]) -> Gone | None:
    to_them = [each for each in gone if each.to.casefold() == address.casefold()]
    return min(to_them, key=lambda each: each.at, default=None)


def _now(letter: Mail, cause: Gone, at: datetime, interview: date) -> Mail:
    there = at.astimezone(letter.date.tzinfo if letter.date else None)
    days = (there.date() - interview).days
    answers = letter.in_reply_to is not None
    return replace(
        letter,
        date=there,
        subject=moved(letter.subject, days, interview),
        text=moved(letter.text, days, interview),
        visible=moved(letter.visible, days, interview),
        in_reply_to=cause.message_id if answers else None,
        references=(cause.message_id,) if answers else (),
    )
