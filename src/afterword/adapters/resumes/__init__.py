"""Résumés: JSON Resume, FRESH, PDF, DOCX, Markdown and plain text."""

from __future__ import annotations

from afterword.adapters.resumes.reading import read_resume

__all__ = ["read_resume"]
