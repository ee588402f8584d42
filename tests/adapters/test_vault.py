"""The vault: what is locked can be read with its keys, wherever they lie, and with nothing else."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from afterword.adapters.vault import FileVault, KeyringVault, KeyVault, move_keys, open_vault
from afterword.errors import BadSetting, SecretLost

SECRET = "größe;ünlikely"


class OwnKeyring(KeyringBackend):
    """A keyring such as a desktop has, of this test's own; `locked`: its owner has not opened it."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept under a name."""
        if self.locked:
            raise KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        if self.locked:
            raise KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Keep it no more."""
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


@pytest.fixture
def desktop() -> Iterator[OwnKeyring]:
    """A desktop's keyring, open."""
    before, own = keyring.get_keyring(), OwnKeyring()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


@pytest.fixture(params=[FileVault, KeyringVault])
def vault(request: pytest.FixtureRequest, tmp_path: Path, desktop: OwnKeyring) -> KeyVault:
    """Either kind."""
    assert not desktop.held
    kind: type[KeyVault] = request.param
    return kind(tmp_path / "home" / "mailbox.key")


class TestEveryVault:
    """What holds wherever the keys lie."""

    def test_a_secret_comes_back_and_cannot_be_seen_in_what_is_stored(self, vault: KeyVault) -> None:
        locked = vault.lock(SECRET)

        assert SECRET not in locked
        assert vault.unlock(locked) == SECRET
        assert type(vault)(vault.path).unlock(locked) == SECRET
        assert vault.lock(SECRET) != locked

    def test_without_the_key_and_with_another_it_is_lost_by_name(
        self, vault: KeyVault, tmp_path: Path
    ) -> None:
        locked = vault.lock(SECRET)
        other, damaged, nowhere = (type(vault)(tmp_path / name) for name in ("other", "damaged", "nowhere"))
        other.lock("x")
        damaged.replace("not a key\n")

        for wrong in (other, damaged, nowhere):
            with pytest.raises(SecretLost):
                wrong.unlock(locked)
        with pytest.raises(SecretLost):
            vault.unlock(locked[:-4] + "AAAA")
        with pytest.raises(SecretLost):
            vault.unlock("größe")

    def test_a_damaged_key_is_never_written_over_and_never_told(self, vault: KeyVault) -> None:
        vault.lock(SECRET)
        vault.replace("damaged")

        with pytest.raises(SecretLost) as caught:
            vault.lock(SECRET)

        assert vault.read() == "damaged"
        assert caught.value.__cause__ is None

    def test_a_new_key_locks_from_then_on_and_the_old_one_unlocks_until_it_is_dropped(
        self, vault: KeyVault
    ) -> None:
        before = vault.lock(SECRET)

        vault.add_key()
        renewed = vault.renew(before)

        assert vault.unlock(before) == vault.unlock(renewed) == SECRET
        vault.drop_old_keys()
        assert vault.unlock(renewed) == SECRET
        with pytest.raises(SecretLost):
            vault.unlock(before)

    def test_what_is_empty_stays_empty(self, vault: KeyVault) -> None:
        assert vault.unlock("") == ""


def test_only_the_owner_may_read_the_key_file(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / "home" / "mailbox.key")
    vault.lock(SECRET)
    vault.add_key()

    assert stat.S_IMODE(vault.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(vault.path.parent.stat().st_mode) == 0o700


def test_the_keys_move_into_the_keyring_and_back_and_lie_in_one_place_only(
    tmp_path: Path, desktop: OwnKeyring
) -> None:
    path = tmp_path / "mailbox.key"
    locked = open_vault(path).lock(SECRET)

    move_keys(path, to_keyring=True)
    assert not path.exists()
    assert len(desktop.held) == 1
    assert open_vault(path).unlock(locked) == SECRET

    move_keys(path, to_keyring=False)
    assert desktop.held == {}
    assert isinstance(open_vault(path), FileVault)
    assert open_vault(path).unlock(locked) == SECRET


def test_moved_twice_nothing_is_lost(tmp_path: Path, desktop: OwnKeyring) -> None:
    path = tmp_path / "mailbox.key"
    locked = open_vault(path).lock(SECRET)
    for _ in range(2):
        move_keys(path, to_keyring=True)

    assert desktop.held
    assert open_vault(path).unlock(locked) == SECRET


def test_a_keyring_that_is_locked_is_told_and_loses_nothing(tmp_path: Path, desktop: OwnKeyring) -> None:
    path = tmp_path / "mailbox.key"
    locked = open_vault(path).lock(SECRET)
    desktop.locked = True
    with pytest.raises((BadSetting, SecretLost)):
        move_keys(path, to_keyring=True)
    assert open_vault(path).unlock(locked) == SECRET
    desktop.locked = False
    move_keys(path, to_keyring=True)

    desktop.locked = True

    with pytest.raises(SecretLost):
        open_vault(path).unlock(locked)
    with pytest.raises(SecretLost):
        open_vault(path).lock(SECRET)


def test_a_machine_without_a_keyring_says_so_and_keeps_its_file(tmp_path: Path, desktop: OwnKeyring) -> None:
    path = tmp_path / "mailbox.key"
    locked = open_vault(path).lock(SECRET)
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # the library's own

    with pytest.raises((BadSetting, SecretLost)):
        move_keys(path, to_keyring=True)

    assert not desktop.held
    assert open_vault(path).unlock(locked) == SECRET


def test_the_setting_stands_over_where_they_were_moved(tmp_path: Path) -> None:
    assert isinstance(open_vault(tmp_path / "k", in_keyring=True), KeyringVault)
    assert isinstance(open_vault(tmp_path / "k", in_keyring=False), FileVault)
