"""What every test may ask for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytest_django.plugin import DjangoDbBlocker

import databases

if TYPE_CHECKING:
    from mail_servers import Certificate, Dovecot
    from world import World

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def shared() -> Path:
    """The material beside the checkout; a test that needs it is left out, and says so, without it."""
    if not SHARED.is_dir():
        pytest.skip("left out: the material in ../shared is not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker) -> Path:
    """An empty journal with its tables made, to be copied."""
    path = tmp_path_factory.mktemp("journal") / "template.sqlite3"
    with django_db_blocker.unblock(), databases.journal_in(databases.sqlite_in(path)):
        databases.make_tables()
    return path


@pytest.fixture(scope="session")
def postgresql(django_db_blocker: DjangoDbBlocker) -> Iterator[dict[str, Any]]:
    """A PostgreSQL with the journal's tables; a test that needs it fails where it cannot start."""
    with databases.postgresql() as database, django_db_blocker.unblock():
        with databases.journal_in(database):
            databases.make_tables()
        yield database


@pytest.fixture
def sqlite_journal(
    sqlite_template: Path, tmp_path: Path, django_db_blocker: DjangoDbBlocker
) -> Iterator[Path]:
    """An empty journal in a file; the path of the file."""
    path = tmp_path / "journal.sqlite3"
    shutil.copy(sqlite_template, path)
    with django_db_blocker.unblock(), databases.journal_in(databases.sqlite_in(path)):
        yield path


@pytest.fixture(params=["sqlite", "postgresql"])
def journal(request: pytest.FixtureRequest, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """An empty journal: the test runs once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        request.getfixturevalue("sqlite_journal")
        yield request.param
        return
    database = request.getfixturevalue("postgresql")
    with django_db_blocker.unblock(), databases.journal_in(database):
        databases.empty_tables()
        yield request.param


@pytest.fixture
def world(journal: str) -> World:
    """A seeker whose interview was captured, planned and written."""
    from world import new_world

    return new_world(journal)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A certificate for localhost that nobody trusts by itself."""
    from mail_servers import new_certificate

    return new_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="session")
def dovecot(certificate: Certificate) -> Iterator[Dovecot]:
    """A real IMAP server; a test that needs it is left out, and says so, where none is installed."""
    from mail_servers import dovecot_server

    with dovecot_server(certificate) as server:
        yield server
