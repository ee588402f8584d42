"""Open the journal: make its file, private to its owner, and its tables, and say whose it is."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

from afterword.store import models, place


def open_journal() -> models.Seeker:
    """The one seeker of an embedded journal, whose tables are made or brought up to date."""
    database = settings.DATABASES["default"]
    if connection.vendor == "sqlite" and "memory" not in str(database["NAME"]):
        place.make_private(Path(database["NAME"]))
    bring_up_to_date()
    return the_seeker()


def bring_up_to_date() -> None:
    """Make or change the tables, where this version of Afterword needs them otherwise."""
    if pending_migrations():
        call_command("migrate", verbosity=0, interactive=False)


def pending_migrations() -> int:
    """How many changes of the tables have not been made yet."""
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def the_seeker() -> models.Seeker:
    """The seeker of an embedded journal; nameless until the first capture tells who it is."""
    return _first_seeker() or _make_seeker()


@transaction.atomic
def _make_seeker() -> models.Seeker:
    """Looked for once more: another window may have made them meanwhile."""
    return _first_seeker() or models.Seeker.objects.create()


def _first_seeker() -> models.Seeker | None:
    """A plain read. A transaction here would make every page wait for whoever writes."""
    return models.Seeker.objects.order_by("pk").first()
