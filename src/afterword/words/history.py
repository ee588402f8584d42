"""Sentences for the codes of history."""

from __future__ import annotations

HISTORY: dict[str, str] = {}
