"""Address books on a server (CardDAV, RFC 6352), read and never written. Wants the extra `caldav`."""

from __future__ import annotations

from afterword.adapters.carddav.address_books import ServerBooks

__all__ = ["ServerBooks"]
