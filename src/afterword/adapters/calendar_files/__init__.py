"""Calendars (RFC 5545) as calendar programs really write them, and as people break them."""

from __future__ import annotations

from afterword.adapters.calendar_files.calendars import read_calendars

__all__ = ["read_calendars"]
