"""Lists that a review goes by."""

from __future__ import annotations

from typing import Final

MONTHS_AND_DAYS_WORDS = """
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas thanksgiving easter i i'm i'd i've i'll re linkedin janeiro
fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
"""
MONTHS_AND_DAYS: Final = frozenset(MONTHS_AND_DAYS_WORDS.split())
