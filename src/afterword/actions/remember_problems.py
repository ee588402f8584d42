"""Remember problems: what could not be read, until it can be. Nothing that was given is forgotten."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.db import transaction

from afterword.errors import Unreadable
from afterword.store import access, mapping, models


@transaction.atomic
def remember_problems(
    owner: models.Seeker,
    interview: int,
    problems: Sequence[Unreadable],
    read: Collection[str] = (),
) -> None:
    """Keep the problems with the interview, and forget those of files that could be `read`.

    Raises Missing.
    """
    round_ = access.interview(access.locked(owner), interview)
    settled = {*read, *(one.file for one in problems)}
    before = [one for one in round_.problems if one["file"] not in settled]
    round_.problems = [*before, *map(mapping.problem_columns, problems)]
    round_.save(update_fields=["problems"])
