"""What must not be read where it is stored, locked with keys that lie outside of the journal."""

from __future__ import annotations

from pathlib import Path

from afterword.adapters.vault.file import FileVault
from afterword.adapters.vault.keyring import KeyringVault
from afterword.adapters.vault.keys import KeyVault
from afterword.errors import SecretLost

__all__ = ["FileVault", "KeyVault", "KeyringVault", "move_keys", "open_vault"]


def open_vault(path: Path, *, in_keyring: bool | None = None) -> KeyVault:
    """The vault whose keys belong to `path`: in the keyring, in that file, or (None) where they are."""
    chosen = _mark(path).exists() if in_keyring is None else in_keyring
    return KeyringVault(path) if chosen else FileVault(path)


def move_keys(path: Path, *, to_keyring: bool) -> None:
    """Have the keys lie there from now on, and nowhere else.

    They are in both places until all is written, so that a crash loses none. Raises BadSetting
    where there is no keyring, SecretLost where the keys cannot be read.
    """
    places = (FileVault(path), KeyringVault(path))
    before, after = places if to_keyring else places[::-1]
    keys = before.read() or after.read()
    after.replace(keys)
    if after.read() != keys:
        raise SecretLost("what was written there could not be read again")
    if to_keyring:
        _mark(path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _mark(path).touch(mode=0o600)
    else:
        _mark(path).unlink(missing_ok=True)
    before.replace("")


def _mark(path: Path) -> Path:
    """An empty file that says that the keys lie in the keyring."""
    return path.with_suffix(".keyring")
