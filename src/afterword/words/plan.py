"""Sentences for the codes of plan."""

from __future__ import annotations

PLAN: dict[str, str] = {}
