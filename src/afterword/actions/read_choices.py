"""Read the choices: what may be said to somebody and is not in the text yet."""

from __future__ import annotations

from afterword.domain.write.one_sentence import Choice, choices
from afterword.store import access, mapping, models, queries


def read_choices(owner: models.Seeker, touchpoint: int) -> tuple[Choice, ...]:
    """Of the notes, then of the résumé; none where nothing is written. Raises Missing."""
    row = access.touchpoint(owner, touchpoint)
    latest = queries.latest_version(row)
    captured = mapping.captured(row.interview)
    person = captured.person(row.person)
    if latest is None or person is None:
        return ()
    receipts = mapping.draft(latest, ()).receipts
    said = frozenset(source for receipt in receipts for source in receipt.sources)
    return tuple(choice for choice in choices(captured, person) if choice.source not in said)
