"""Whom a mail server's certificate must convince: the system's authorities, and the seeker's own."""

from __future__ import annotations

import ssl
from functools import lru_cache
from pathlib import Path

# Far longer than any command takes, far shorter than a person's patience with a round.
PATIENCE = 30.0  # seconds


def tls(authorities: Path | None = None) -> ssl.SSLContext:
    """TLS 1.2 or later, with the certificate and its host name checked.

    `authorities` is a file of further ones, for a server with a certificate of its own. Raises
    OSError where it cannot be read.
    """
    return _context(authorities, authorities.stat().st_mtime_ns if authorities else 0)


@lru_cache(maxsize=4)
def _context(authorities: Path | None, _changed: int) -> ssl.SSLContext:
    """Made once: to read the system's authorities takes longer than to hand over ten messages."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if authorities is not None:
        context.load_verify_locations(authorities)
    return context


def in_words(error: BaseException) -> str:
    """What a connection failed of, in the system's own words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, ssl.SSLError):
        return (error.reason or "").replace("_", " ").lower()
    return str(getattr(error, "strerror", None) or error)
