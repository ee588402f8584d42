"""The vault: what is locked can be read with the key file, and with nothing else."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from afterword.adapters.vault import FileVault
from afterword.errors import SecretLost

SECRET = "größe;ünlikely"


@pytest.fixture
def vault(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "home" / "mailbox.key")


def test_a_secret_comes_back_and_cannot_be_seen_in_what_is_stored(vault: FileVault) -> None:
    locked = vault.lock(SECRET)

    assert SECRET not in locked
    assert vault.unlock(locked) == SECRET
    assert FileVault(vault.path).unlock(locked) == SECRET
    assert vault.lock(SECRET) != locked


def test_only_the_owner_may_read_the_key(vault: FileVault) -> None:
    vault.lock(SECRET)

    assert stat.S_IMODE(vault.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(vault.path.parent.stat().st_mode) == 0o700


def test_without_the_key_and_with_another_it_is_lost_by_name(vault: FileVault, tmp_path: Path) -> None:
    locked = vault.lock(SECRET)
    other = FileVault(tmp_path / "other.key")
    other.lock("x")
    damaged = FileVault(tmp_path / "damaged.key")
    damaged.path.write_text("not a key\n")

    for wrong in (other, damaged, FileVault(tmp_path / "nowhere.key")):
        with pytest.raises(SecretLost):
            wrong.unlock(locked)
    with pytest.raises(SecretLost):
        vault.unlock(locked[:-4] + "AAAA")
    with pytest.raises(SecretLost):
        vault.unlock("größe")


def test_a_damaged_key_file_is_never_written_over(vault: FileVault) -> None:
    vault.lock(SECRET)
    vault.path.write_text("damaged")

    with pytest.raises(SecretLost):
        vault.lock(SECRET)

    assert vault.path.read_text() == "damaged"


def test_a_new_key_locks_from_then_on_and_the_old_one_still_unlocks_until_it_is_dropped(
    vault: FileVault,
) -> None:
    before = vault.lock(SECRET)

    vault.add_key()
    renewed = vault.renew(before)

    assert vault.unlock(before) == vault.unlock(renewed) == SECRET
    assert stat.S_IMODE(vault.path.stat().st_mode) == 0o600
    vault.drop_old_keys()
    assert vault.unlock(renewed) == SECRET
    with pytest.raises(SecretLost):
        vault.unlock(before)
