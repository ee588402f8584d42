"""Own words: the texts that something was read from, with what was read in its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.domain.capture.stretches import Claim, Stretch, stretches
from afterword.domain.facts import Quote
from afterword.store import models


@dataclass(frozen=True, slots=True)
class OwnWords:
    """One file's text. Stretches are claimed by `item-` with a number, or `unread-` with one from 0."""

    file: str
    stretches: tuple[Stretch, ...]


def own_words(
    interview: models.Interview, items: Iterable[models.DebriefItem], unread: Sequence[Quote]
) -> tuple[OwnWords, ...]:
    """The files that an item or an unread line was read from, in order of their names."""
    claims: dict[str, list[Claim]] = {}
    for item in items:
        for source in filter(None, (item.source, item.answer_source)):
            claims.setdefault(source["file"], []).append(Claim(f"item-{item.pk}", source["quote"]))
    for number, line in enumerate(unread):
        claims.setdefault(line.file, []).append(Claim(f"unread-{number}", line.quote))
    rows = interview.sources.filter(file__in=claims).exclude(text="").order_by("file")
    return tuple(
        OwnWords(file, stretches(text, claims[file])) for file, text in rows.values_list("file", "text")
    )
