"""Dates in prose: "the Friday after Thanksgiving", "2ish weeks", "bis Montag".

Resolved in the calendar of whoever spoke, or left alone: a phrase that names no day is not
found at all, so that the caller can ask.
"""

from afterword.domain.dates.find import find_dates
from afterword.domain.dates.found import FoundDate

__all__ = ["FoundDate", "find_dates"]
