"""Whom the seeker knows, and the seeker's own past, as the nouns that matching compares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from afterword.domain.contacts import Background, Contact, Trait
from afterword.domain.facts import Quote
from afterword.store import models

_ROW = "{file}, row {row}"
_PARTS = ("employments", "schoolings", "skills", "sources")


def contacts(owner: models.Seeker) -> QuerySet[models.Contact]:
    """The owner's contacts; one whose sources all went to another is none."""
    told_of = models.ContactSource.objects.filter(contact=OuterRef("pk"))
    return models.Contact.objects.filter(Exists(told_of), seeker=owner)


def contact(row: models.Contact) -> Contact:
    """One contact with all that its sources tell. Fetch `_PARTS` along where there are many."""
    first = next(iter(row.sources.all()), None)
    source = _cited(first.file, first.row, row.name) if first else Quote("", row.name)
    return Contact(
        key=str(row.pk),
        name=row.name,
        source=source,
        emails=tuple(row.emails),
        phones=tuple(row.phones),
        organization=row.organization or None,
        title=row.title or None,
        url=row.url or None,
        uid=None,
        connected_on=row.connected_on,
        background=_background(row, source),
    )


def with_parts(rows: QuerySet[models.Contact]) -> QuerySet[models.Contact]:
    """The same contacts with all that `contact` needs fetched along."""
    return rows.prefetch_related(*_PARTS)


def at_employers(owner: models.Seeker, fits: Callable[[str], object]) -> list[Contact]:
    """The contacts who are or were at an employer whose name fits. A fixed number of queries."""
    now = contacts(owner).exclude(organization="").values_list("organization", flat=True).distinct()
    past = models.Employment.objects.filter(contact__seeker=owner).values_list("organization", flat=True)
    names = [name for name in {*now, *past} if fits(name)]
    once = models.Employment.objects.filter(contact=OuterRef("pk"), organization__in=names)
    there = contacts(owner).filter(Q(organization__in=names) | Exists(once))
    return [contact(row) for row in with_parts(there.order_by("pk"))]


def plainly(rows: Iterable[models.Contact]) -> list[Contact]:
    """Contacts without their past: for comparing thousands with one another."""
    return [
        Contact(
            str(row.pk),
            row.name,
            Quote("", row.name),
            tuple(row.emails),
            tuple(row.phones),
            row.organization or None,
            row.title or None,
            row.url or None,
        )
        for row in rows
    ]


def own_background(owner: models.Seeker) -> Background:
    """The seeker's past, as exports and résumés tell it."""
    return Background(
        employers=tuple(_employer(row) for row in owner.employments.filter(contact=None).order_by("pk")),
        schools=tuple(_school(row) for row in owner.schoolings.filter(contact=None).order_by("pk")),
        places=_places(owner.employments.filter(contact=None)),
        skills=tuple(
            Trait(row.name, _cited(row.file, row.row, row.name))
            for row in owner.skills.filter(contact=None).order_by("pk")
        ),
    )


def _background(row: models.Contact, source: Quote) -> Background:
    """Their past; where they work now counts as an employer, from some time on."""
    now = [Trait(row.organization, source)] if row.organization else []
    past = [_employer(job) for job in row.employments.all() if job.organization != row.organization]
    return Background(
        employers=(*now, *past),
        schools=tuple(_school(study) for study in row.schoolings.all()),
        places=(Trait(row.location, source),) if row.location else (),
        skills=tuple(Trait(one.name, _cited(one.file, one.row, one.name)) for one in row.skills.all()),
    )


def _employer(row: models.Employment) -> Trait:
    return Trait(
        row.organization, _cited(row.file, row.row, row.organization), _year(row.started), _year(row.ended)
    )


def _school(row: models.Schooling) -> Trait:
    return Trait(row.school, _cited(row.file, row.row, row.school), _year(row.started), _year(row.ended))


def _places(rows: Any) -> tuple[Trait, ...]:
    """Where the latest employment was."""
    row: models.Employment | None = rows.exclude(location="").order_by("-started", "pk").first()
    return (Trait(row.location, _cited(row.file, row.row, row.location)),) if row else ()


def _cited(file: str, row: int, words: str) -> Quote:
    return Quote(_ROW.format(file=file, row=row) if row else file, words)


def _year(day: str) -> int | None:
    found = re.match(r"\d{4}", day)
    return int(found[0]) if found else None


def pairs(owner: models.Seeker, verdicts: Sequence[str]) -> QuerySet[models.Twin]:
    """Pairs of contacts with one of these verdicts, in order."""
    rows = models.Twin.objects.filter(seeker=owner, verdict__in=verdicts)
    parts = (f"{side}__{part}" for side in ("one", "other") for part in _PARTS)
    return rows.select_related("one", "other").prefetch_related(*parts).order_by("pk")
