"""Looking for a secret in whatever a program left behind, however it was written there."""

from __future__ import annotations

import base64
import html
import json
import quopri
from collections.abc import Iterator
from urllib.parse import quote, quote_plus


def disguises(secret: str) -> Iterator[bytes]:
    """The ways in which a secret may lie somewhere: raw, and as each format of ours would write it."""
    raw = secret.encode()
    yield raw
    yield raw.hex().encode()
    yield from (quote(secret).encode(), quote(secret, safe="").encode(), quote_plus(secret).encode())
    yield from (html.escape(secret).encode(), repr(secret)[1:-1].encode(), ascii(secret)[1:-1].encode())
    yield from (json.dumps(secret)[1:-1].encode(), json.dumps(secret, ensure_ascii=False)[1:-1].encode())
    yield quopri.encodestring(raw, quotetabs=True).strip()
    yield secret.encode("utf-16-le")
    for offset in range(3):  # wherever it lies in a longer text that was coded
        coded = base64.b64encode(b"\0" * offset + raw).rstrip(b"=")
        middle = coded[-(-offset * 8 // 6) : len(coded) - 1]
        yield from (middle, middle.replace(b"+", b"-").replace(b"/", b"_"))


def found(places: dict[str, bytes], secrets: dict[str, str]) -> list[tuple[str, str]]:
    """Which secret lies in which place."""
    return [
        (name, place)
        for name, secret in secrets.items()
        for place, content in places.items()
        if any(one in content for one in set(disguises(secret)))
    ]
