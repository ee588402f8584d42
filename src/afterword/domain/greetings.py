"""The words that letters begin with, in the languages that drafts come in: one table for all who ask."""

from __future__ import annotations

import re

#: what may stand before the name, as a pattern; its ending may bend to whoever is greeted
SALUTES = (
    r"hi|hello|dear|hey|respected|good (?:morning|day|afternoon|evening)|greetings"
    r"|sehr geehrte\w*|liebe\w*|guten (?:tag|morgen|abend)|hallo|moin|servus|gr[üu]ezi"
    r"|gr(?:u|ü|ue)(?:ss|ß) gott|beste[rs]?|werte\w*"
    r"|ciao|bonjour|bonsoir|salut|ch(?:er|ère)s?|madame|monsieur"
    r"|hola|estimad[oa]s?|querid[oa]s?|buen(?:os|as) \w+"
    r"|oi|ol[áa]|prezad[oa]s?|car[oa]s?|exm[oa]\.?|bom dia|boa (?:tarde|noite)"
)
_GREETS = re.compile(rf"(?:{SALUTES}|to)\b", re.IGNORECASE)
_BEFORE_NAME = re.compile(rf"^(?:{SALUTES})(?!\w),?\s+", re.IGNORECASE)


def greets(line: str) -> bool:
    """Whether a line begins as a letter does ("To the hiring team," included)."""
    return _GREETS.match(line) is not None


def without_salute(greeting: str) -> str:
    """What is said after the greeting words: "Ines" of "Hi Ines", "Herr Dr. Groß" of "Guten Tag, …"."""
    return _BEFORE_NAME.sub("", greeting)
