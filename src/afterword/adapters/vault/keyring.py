"""Keys in the keyring of the system (Keychain, Credential Locker, Secret Service), where there is one."""

from __future__ import annotations

from threading import Lock
from typing import Any

from afterword.adapters.vault.keys import KeyVault, new_key
from afterword.errors import BadSetting, SecretLost

SERVICE = "afterword"
_making = Lock()


class KeyringVault(KeyVault):
    """The keys lie under the name of the file in which they would lie otherwise: a journal each."""

    def read(self) -> str:
        """What the keyring holds."""
        keyring = _library()
        try:
            return keyring.get_password(SERVICE, str(self.path)) or ""
        except keyring.errors.KeyringError:
            raise SecretLost("the keyring could not be opened") from None

    def replace(self, keys: str) -> None:
        """Have the keyring keep these. Raises BadSetting where there is no keyring that could."""
        keyring = _library()
        try:
            if keys:
                keyring.set_password(SERVICE, str(self.path), keys)
            elif keyring.get_password(SERVICE, str(self.path)) is not None:
                keyring.delete_password(SERVICE, str(self.path))
        except keyring.errors.KeyringError:
            raise BadSetting("AFTERWORD_KEYRING", "off, or on where the system's keyring is open") from None

    def make_first(self) -> None:
        """Put a key there, unless another thread does."""
        with _making:
            if not self.read():
                self.replace(new_key())


def _library() -> Any:
    """The library itself, which is an extra."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        raise BadSetting("AFTERWORD_KEYRING", "off, or on where the extra keyring is installed") from None
    return keyring
