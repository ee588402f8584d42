"""Read the people of the journal, by the numbers that verbs take."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.store import models


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of one application."""

    number: int
    name: str
    company: str
    email: str | None


def read_people(owner: models.Seeker) -> tuple[PersonRow, ...]:
    """Everybody the journal knows, by employer and name."""
    rows = models.Person.objects.filter(application__seeker=owner).select_related("application")
    ordered = rows.order_by("application__company", "name")
    return tuple(PersonRow(row.pk, row.name, row.application.company, row.email) for row in ordered)
