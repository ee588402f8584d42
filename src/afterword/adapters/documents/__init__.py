"""Word processors' files and PDFs as plain text, in reading order."""

from __future__ import annotations

from afterword.adapters.documents.text import document_text, is_document

__all__ = ["document_text", "is_document"]
