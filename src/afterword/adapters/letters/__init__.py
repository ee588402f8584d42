"""A message of RFC 5322 and MIME, written from an envelope: the same bytes for whoever hands it over."""

from __future__ import annotations

from afterword.adapters.letters.letter import letter
from afterword.adapters.letters.wire import needs_utf8, wire_address, wire_addresses

__all__ = ["letter", "needs_utf8", "wire_address", "wire_addresses"]
