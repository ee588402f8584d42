"""Filling sentences: a fact that is missing is shown as a dash, never as a crash."""

from __future__ import annotations


class Gaps(dict[str, str]):
    """Facts for a sentence."""

    def __missing__(self, key: str) -> str:
        return "–"
