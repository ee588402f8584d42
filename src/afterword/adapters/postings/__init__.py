"""Job postings: Markdown, plain text, saved pages, PDF, DOCX and the JSON that describes a job."""

from __future__ import annotations

from afterword.adapters.postings.reading import read_posting_file

__all__ = ["read_posting_file"]
