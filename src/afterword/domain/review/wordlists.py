"""Lists that a review goes by."""

from __future__ import annotations

from typing import Final

#: worn phrases, folded: they say nothing and are noticed (T19, T20)
CLICHES: Final = (
    "i am writing to express",
    "perfect fit",
    "great fit",
    "dream job",
    "hit the ground running",
    "think outside the box",
    "team player",
    "go getter",
    "self starter",
    "synergy",
    "synergies",
    "leverage my",
    "passionate about",
    "thrilled",
    "super excited",
    "extremely excited",
    "deeply grateful",
    "from the bottom of my heart",
    "i truly believe",
    "valuable asset",
    "invaluable asset",
    "unique opportunity",
    "once in a lifetime",
    "exciting opportunity",
    "proven track record",
    "results driven",
    "results oriented",
    "detail oriented",
    "touch base",
    "circle back",
    "reach out to you today",
    "i hope this email finds you well",
    "just checking in",
    "just following up",
    "per my last email",
    "as per our",
    "at your earliest convenience",
    "please do the needful",
    "looking forward to hearing from you soon",
    "delve",
    "testament to",
    "resonated deeply",
    "deeply resonated",
    "fast paced environment",
    "wealth of knowledge",
    "wear many hats",
    "move the needle",
    "game changer",
    "low hanging fruit",
    "best in class",
    "cutting edge",
    "world class",
    "seamless",
    "thank you for your consideration",
)

MONTHS_AND_DAYS_WORDS = """
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas thanksgiving easter i i'm i'd i've i'll re linkedin janeiro
fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
"""
MONTHS_AND_DAYS: Final = frozenset(MONTHS_AND_DAYS_WORDS.split())
