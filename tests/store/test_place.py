"""The journal's file: where it lies, who may read it, and how it is opened."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from afterword.errors import BadSetting
from afterword.settings import env
from afterword.store import place

OPEN = """
import json
from afterword import bootstrap
from django.db import connection
owner = bootstrap.wire().owner
again = bootstrap.wire().owner
with connection.cursor() as cursor:
    told = {}
    for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys"):
        told[name] = cursor.execute(f"PRAGMA {name}").fetchone()[0]
told["same"] = owner.pk == again.pk
told["mode"] = connection.settings_dict["OPTIONS"]["transaction_mode"]
print(json.dumps(told))
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def start(home: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """A first start in a process of its own, under a umask that would let everybody read."""
    told = {"PATH": os.environ["PATH"], "HOME": str(home), **settings}
    return subprocess.run(
        [sys.executable, "-c", OPEN],
        env=told, capture_output=True, text=True, check=False, umask=0o000,
    )  # fmt: skip


def test_a_first_start_makes_a_journal_that_only_its_owner_may_read(tmp_path: Path) -> None:
    done = start(tmp_path)

    assert done.returncode == 0, done.stderr
    journal = tmp_path / ".local" / "share" / "afterword" / "journal.sqlite3"
    assert mode(journal) == 0o600
    assert mode(journal.parent) == 0o700
    assert {mode(path) for path in journal.parent.iterdir() if path.is_file()} == {0o600}


def test_it_is_opened_so_that_no_commit_is_forgotten_and_nobody_waits_in_vain(tmp_path: Path) -> None:
    told = json.loads(start(tmp_path, AFTERWORD_HOME=str(tmp_path / "here")).stdout)

    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "mode": "IMMEDIATE",
        "same": True,
    }
    assert (tmp_path / "here" / "journal.sqlite3").exists()


def test_a_journal_that_was_open_to_others_is_closed_again(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    (folder / "journal.sqlite3").touch(mode=0o644)

    place.make_private(folder / "journal.sqlite3")

    assert (mode(folder), mode(folder / "journal.sqlite3")) == (0o700, 0o600)


def test_a_link_where_the_journal_should_be_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").touch(mode=0o644)
    (tmp_path / "journal.sqlite3").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OSError, match="symbolic"):
        place.make_private(tmp_path / "journal.sqlite3")

    assert mode(tmp_path / "elsewhere") == 0o644


def test_a_boolean_that_is_none_refuses_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    for word, meant in (("true", True), ("0", False), ("", True)):
        monkeypatch.setenv("AFTERWORD_X", word)
        assert env.boolean("AFTERWORD_X", default=True) is meant
    monkeypatch.setenv("AFTERWORD_X", "ture")
    with pytest.raises(BadSetting, match="AFTERWORD_X"):
        env.boolean("AFTERWORD_X", default=True)


def test_a_setting_that_cannot_be_meant_stops_the_start(tmp_path: Path) -> None:
    assert "BadSetting" in start(tmp_path, AFTERWORD_TICK="soon").stderr
    assert "BadSetting" in start(tmp_path, AFTERWORD_DATABASE_URL="mysql://x/y").stderr


@pytest.mark.usefixtures("journal")
def test_both_databases_are_what_they_say() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)
    assert connection.vendor in {"sqlite", "postgresql"}


def test_only_what_was_chosen_for_afterword_is_found_again_at_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_KEYRING", "on")
    monkeypatch.setenv("SOMEBODY_ELSES_TOKEN", "secret")

    kept = env.surroundings()

    assert kept["AFTERWORD_KEYRING"] == "on"
    assert not [name for name in kept if not name.startswith(("AFTERWORD_", "XDG_"))]
