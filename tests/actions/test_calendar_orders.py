"""Words on one meeting, in whatever order they come: what stands in the end is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.actions.follow_invitation import follow_mail
from afterword.actions.take_invitation import take_invitation
from afterword.domain.sources import Mail
from afterword.store import models
from invitations import Hour, letter
from world import AFTER, World, new_world, tools

Said = tuple[str, int, int]  # method, SEQUENCE, minute of its stamp
WORDS = st.lists(
    st.tuples(st.sampled_from(["REQUEST", "CANCEL", "COUNTER"]), st.integers(0, 3), st.integers(0, 2)),
    min_size=2, max_size=5, unique=True,
)  # fmt: skip


def as_mail(said: Said, number: int) -> Mail:
    method, sequence, minute = said
    start = Hour().start + timedelta(days=sequence, hours=minute)
    stamp = AFTER.astimezone(UTC) + timedelta(minutes=minute)
    hour = replace(Hour(), sequence=sequence, start=start, stamp=stamp)
    return letter(hour, method=method, text="About our talk.", number=number)


class _Over(Exception):
    """Ends a transaction without a trace."""


def what_stands(world: World, words: Sequence[Said]) -> list[tuple[str | None, datetime]]:
    """The hours that stand once these words came in this order; the journal is left as it was."""
    found: list[tuple[str | None, datetime]] = []
    try:
        with transaction.atomic():
            for number, said in enumerate(words):
                mail, now = as_mail(said, number), AFTER + timedelta(hours=2)
                follow_mail(world.owner, mail, tools().policy, now, by_hand=False)
                take_invitation(world.owner, mail, tools().policy, now)
            rows = models.Session.objects.filter(called_off=False).order_by("start")
            found = [(row.uid, row.start) for row in rows]
            planned = models.Touchpoint.objects.filter(purpose="thank_you", state="planned")
            assert planned.exclude(interview__sessions__called_off=False).count() == 0
            raise _Over  # noqa: TRY301 - it ends the transaction, and nothing else
    except _Over:
        return found


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), words=WORDS)
def test_any_order_of_the_words_on_one_meeting_ends_alike(
    sqlite_journal: Path, data: st.DataObject, words: list[Said]
) -> None:
    assert sqlite_journal.exists()
    owner = models.Seeker.objects.order_by("pk").first()
    world = World(owner, 1) if owner else new_world()
    shuffled = data.draw(st.permutations(words))
    stands = what_stands(world, shuffled)
    assert stands == what_stands(world, words)
    last = max(
        (w for w in words if w[0] != "COUNTER"), key=lambda w: (w[1], w[2], w[0] == "CANCEL"), default=None
    )
    asked = last is not None and last[0] == "REQUEST"
    assert (Hour().uid in [uid for uid, _ in stands]) == asked
