"""Files of contacts: LinkedIn exports, contact cards, and tables of anybody's making."""

from __future__ import annotations

from afterword.adapters.contact_books.files import ContactFiles

__all__ = ["ContactFiles"]
