"""Tokens as a provider grants them in the browser, which a Dovecot in a test can check by itself."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from pathlib import Path

KEY = b"opens nothing but a mailbox in a test"


def token(user: str, lasts: timedelta = timedelta(hours=1)) -> str:
    """A signed token (RFC 7519) for this user; one of less than no time ran out already."""
    now = datetime.now(tz=UTC)
    claims = {
        "sub": user,
        "email": user,
        "iat": int(now.timestamp()) - 7200,
        "exp": int((now + lasts).timestamp()),
    }
    told = b".".join(_part(json.dumps(each).encode()) for each in ({"alg": "HS256", "typ": "JWT"}, claims))
    return b".".join((told, _part(hmac.new(KEY, told, hashlib.sha256).digest()))).decode("ascii")


def dovecot_settings(folder: Path) -> Path:
    """The file that tells a Dovecot to check tokens by our key."""
    keys = folder / "keys" / "default" / "HS256"
    keys.mkdir(parents=True)
    (keys / "default").write_bytes(b64encode(KEY))
    file = folder / "tokens.conf"
    file.write_text(
        "introspection_mode = local\n"
        f"local_validation_key_dict = fs:posix:prefix={folder}/keys/\n"
        "username_attribute = email\n"
    )
    return file


def _part(content: bytes) -> bytes:
    return urlsafe_b64encode(content).rstrip(b"=")
