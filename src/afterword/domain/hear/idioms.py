"""Words that say no and mean none: "no worries", "kein Problem", "pas de souci", "de nada".

What is learned of sentences reads them as one word, so that their "no" weighs nothing.
"""

from __future__ import annotations

import re

WELCOME = " WELCOME "
# As `fold` leaves words: lower case, no accents.
_NO_HARM = re.compile(
    r"\b(?:no (?:worries|problem|problems|probs|prob|trouble|bother|hassle|harm done|hard feelings|drama|"
    r"rush|"
    r"hurry|need to (?:thank|apologi[sz]e|worry|reply|answer))(?: at all| whatsoever)?|"
    r"not (?:a problem|a bother|at all)(?: at all)?|don't (?:worry|mention it|sweat it)|never mind|"
    r"nothing to (?:apologi[sz]e for|worry about|be sorry for)|"
    r"kein(?:e|en)? (?:problem|ding|thema|ursache|stress|sorge|sorgen|umstande|eile|grund zur sorge)|"
    r"nichts zu danken|macht (?:gar |doch )?nichts|nicht der rede wert|nicht dafur|"
    r"(?:pas|aucun|sans) (?:de )?(?:souci|soucis|probleme|problemes|quoi|mal)|de rien|"
    r"ne (?:vous|t')? ?(?:en faites|inquiet\w+) pas|ce n'est rien|"
    r"no (?:te|se) preocup\w+|no hay (?:de que|problema|prisa)|no pasa nada|sin problema|de nada|"
    r"no es nada|"
    r"(?:sem|nao tem|nao ha) problema|nao se preocup\w+|por nada|imagina|geen (?:probleem|punt|dank|"
    r"zorgen)|"
    r"(?:nessun|senza) problema|di niente|non (?:ti preoccupare|si preoccupi))\b"
)


def without_idioms(folded: str) -> str:
    """A folded sentence in which such words stand as one that is not a no."""
    return _NO_HARM.sub(WELCOME, folded)
