"""Replace a sentence: by other words for the same, by something else, or by nothing."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.rehearse import Tools
from afterword.actions.rework import Seen, keep, seen
from afterword.domain.facts import Reason
from afterword.domain.touchpoints import Draft
from afterword.domain.write.variants import with_another_sentence, with_said_instead, without_sentence
from afterword.store import models


def say_otherwise(
    owner: models.Seeker, touchpoint: int, version: int, sentence: int, tools: Tools, now: datetime
) -> int:
    """Say one sentence (by its number, from 1) in other words; the new version's number.

    Raises Missing, and Refused: `no_other_words`, `no_such_sentence`, and as `rework.seen` does.
    """
    was = seen(owner, touchpoint, version, tools)
    return _keep(owner, was, with_another_sentence(was.draft, sentence, was.bench), "other_words", now)


def say_instead(
    owner: models.Seeker, touchpoint: int, version: int, sentence: int, key: str, tools: Tools, now: datetime
) -> int:
    """Say in its place what stands under this key in `read_choices`; the new version's number.

    Raises Missing, and Refused: `not_sayable`, `no_such_sentence`, and as `rework.seen` does.
    """
    was = seen(owner, touchpoint, version, tools)
    return _keep(owner, was, with_said_instead(was.draft, sentence, key, was.bench), "said_instead", now)


def leave_out(
    owner: models.Seeker, touchpoint: int, version: int, sentence: int, tools: Tools, now: datetime
) -> int:
    """Leave one sentence out; the new version's number.

    Raises Missing, and Refused: `only_sentence`, `no_such_sentence`, and as `rework.seen` does.
    """
    was = seen(owner, touchpoint, version, tools)
    return _keep(owner, was, without_sentence(was.draft, sentence, was.bench), "left_out", now)


def _keep(owner: models.Seeker, was: Seen, draft: Draft, code: str, now: datetime) -> int:
    return keep(owner, was, draft, Reason(code), now)
