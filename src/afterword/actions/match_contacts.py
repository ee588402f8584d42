"""Match contacts: bring together who is surely one person, and ask about who is likely one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from django.db import transaction

from afterword.domain.contact_books import together
from afterword.domain.match.employer import Sureness
from afterword.domain.match.same_person import Likeness, likenesses, merged
from afterword.domain.send.states import Mover
from afterword.store import access, acquainted, models
from afterword.store.columns import plain
from afterword.store.contacts import told_columns, told_of
from afterword.store.models.twins import Verdict
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class Matched:
    """What matching came to: pairs brought together, and pairs to ask about."""

    together: int
    asked: int


def match_contacts(owner: models.Seeker, now: datetime) -> Matched:
    """Compare all contacts with one another.

    Who is surely one person is brought together, each time with an entry of the history that
    can be taken back; what was decided about a pair before stands.
    """
    with transaction.atomic():
        owner = access.locked(owner)
        everyone = acquainted.plainly(acquainted.contacts(owner).order_by("pk"))
        found = _undecided(owner, likenesses(everyone))
        groups = [sorted(group, key=int) for group in merged(everyone, found)]
        for group in groups:
            for one, other in pairwise(group):
                _bring_together(owner, int(group[0]), int(other), Mover.CLOCK, now, _why(found, one, other))
        gone = {key for group in groups for key in group[1:]}
        asked = _ask(owner, [pair for pair in found if not {pair.one, pair.other} & gone])
    return Matched(sum(len(group) - 1 for group in groups), asked)


def same(owner: models.Seeker, pair: int, now: datetime) -> None:
    """The seeker says that a pair is one person. Raises Missing."""
    with transaction.atomic():
        owner = access.locked(owner)
        twin = access.twin(owner, pair)
        _bring_together(owner, twin.one_id, twin.other_id, Mover.SEEKER, now, twin.reasons)


def apart(owner: models.Seeker, pair: int, now: datetime) -> None:
    """The seeker says that a pair are two people: never asked again. Raises Missing."""
    with transaction.atomic():
        owner = access.locked(owner)
        twin = access.twin(owner, pair)
        trail = Trail(owner, Mover.SEEKER, now)
        trail.change(twin, verdict=Verdict.APART)
        trail.write("contacts_kept_apart", None, one=twin.one.name, other=twin.other.name)


def _undecided(owner: models.Seeker, found: tuple[Likeness, ...]) -> list[Likeness]:
    decided = {
        (str(one), str(other))
        for one, other in acquainted.pairs(owner, [Verdict.SAME, Verdict.APART]).values_list("one", "other")
    }
    return [pair for pair in found if tuple(sorted((pair.one, pair.other), key=int)) not in decided]


def _why(found: list[Likeness], one: str, other: str) -> list[object]:
    pair = next((p for p in found if {p.one, p.other} == {one, other}), None)
    return [plain(reason) for reason in pair.reasons] if pair else []


def _bring_together(
    owner: models.Seeker, keep: int, give: int, mover: Mover, now: datetime, reasons: list[object]
) -> None:
    """All that stands behind the second contact goes behind the first."""
    kept, given = access.contact(owner, keep), access.contact(owner, give)
    trail = Trail(owner, mover, now)
    for rows in (given.sources, given.employments, given.schoolings, given.skills):
        for row in rows.all():
            trail.change(row, contact_id=kept.pk)
    held = kept.sources.order_by("-seen_at", "-pk")
    trail.change(kept, **told_columns(together([told_of(source.uid, source.told) for source in held])))
    first, second = sorted((kept.pk, given.pk))
    # Taken back, what the machine brought together stays apart.
    before = {"reasons": reasons, "verdict": Verdict.APART}
    twin, _ = models.Twin.objects.get_or_create(seeker=owner, one_id=first, other_id=second, defaults=before)
    trail.change(twin, verdict=Verdict.SAME)
    trail.write("contacts_merged", None, one=kept.name, other=given.name)


def _ask(owner: models.Seeker, found: list[Likeness]) -> int:
    """Keep the questions; what is no longer likely is no question any more."""
    likely = [pair for pair in found if pair.sureness is Sureness.LIKELY]
    acquainted.pairs(owner, [Verdict.ASKED]).delete()
    for pair in likely:
        first, second = sorted((int(pair.one), int(pair.other)))
        models.Twin.objects.create(
            seeker=owner, one_id=first, other_id=second, reasons=[plain(reason) for reason in pair.reasons]
        )
    return len(likely)
