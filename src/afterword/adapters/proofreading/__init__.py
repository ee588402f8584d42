"""Spelling and grammar, offline: Harper for English, Hunspell dictionaries for other languages.

Both run in one process of their own (`child`, `worker`): Harper prints where an answer is
expected, takes 150 MB, and half a second to load.
"""

from afterword.adapters.proofreading.child import ProofreadingChild
from afterword.adapters.proofreading.languages import readable
from afterword.adapters.proofreading.silent import Silent

__all__ = ["ProofreadingChild", "Silent", "readable"]
