"""Which round it was, in the words people use."""

from __future__ import annotations

import re
from typing import Final

_STAGES: Final = (
    (
        "final round",
        (
            r"\bfinal(?:ist)? (?:round|interview|panel|stage)|\bfinal\b.*\b(?:board|panel)\b|letzte runde"
            r"|endrunde|etapa final"
        ),
    ),
    ("campus drive", r"campus (?:drive|recruitment|notice)"),
    ("third interview", r"third (?:round|interview|conversation)|3rd (?:round|interview)|drittes gespräch"),
    (
        "second interview",
        (
            r"second (?:round|interview|conversation)|2nd (?:round|interview)|\(2nd\)|\bround (?:2|two)\b"
            r"|zweitgespräch|zweites gespräch|segunda (?:etapa|entrevista)|#2\b|二次"
        ),
    ),
    ("virtual on-site", r"virtual on-?site"),
    ("on-site", r"\bon-?site\b"),
    (
        "phone screen",
        (
            r"phone (?:screen|interview|call)|telefoninterview|screening call|recruiter (?:screen|call)"
            r"|entrevista por telefone"
        ),
    ),
    ("panel", r"\bpanel\b|search committee|auswahlkommission|banca"),
    (
        "first interview",
        r"first (?:round|interview|conversation)|vorstellungsgespräch|erstgespräch|1st interview",
    ),
    ("informational chat", r"\bcoffee\b|cafezinho|informational|kennenlern\w+|informal chat|bate-papo"),
)


def stage_of(invitations: str, mails: str, notes: str, session_count: int) -> str | None:
    """The stage as told by invitations, then mails, then notes; None where nobody says."""
    for text in (invitations, mails, notes):
        for name, pattern in _STAGES:
            if re.search(pattern, text, re.IGNORECASE):
                return (
                    name
                    if session_count == 1 or "panel" in name
                    else f"{name}, {session_count} conversations"
                )
    return None
