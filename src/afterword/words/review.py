"""Sentences for the codes of review."""

from __future__ import annotations

REVIEW: dict[str, str] = {}
