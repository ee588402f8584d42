"""Small words by which a language is told."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(
        """the and of to in is you for that with we are this will our be have your from it i they
        he she was if not at""".split()
    ),
    "de": frozenset(
        """zum zur herr herrn sehr uhr ihrem ihren der die das und ist nicht wir sie ihr ihre ihnen
        mit für auf ein eine von zu den dem im bei auch sich ich war hat noch wird oder aber wie
        dann war bis am""".split()
    ),
    "pt": frozenset(
        """que não uma um para com os as da do na no você ela ele por mais se em dos das foi está
        eu minha meu muito também já lá q pra até""".split()
    ),
    "fr": frozenset(
        """le la les des une un et est pas vous nous dans pour avec sur que qui ce il elle je du au
        votre notre sont mais""".split()
    ),
    "es": frozenset(
        """el la los las una un y que no con para por es en su del se lo nos usted como más muy
        pero está esta""".split()
    ),
    "it": frozenset(
        """il la che di un una per non con sono è del della nel si le ha ci come più anche gli
        questo""".split()
    ),
    "nl": frozenset(
        "de het een en van ik je we niet dat met voor op te zijn is aan er ook bij nog maar als".split()
    ),
}

# The form of a language where a country has its own.
SPOKEN_IN: Final[dict[str, tuple[str, ...]]] = {
    "en": ("US", "GB", "CA", "AU", "NZ", "IE", "IN", "ZA", "SG", "KE", "NG", "GH"),
    "de": ("DE", "AT", "CH"),
    "pt": ("BR", "PT"),
    "fr": ("FR", "CA", "BE", "CH"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE"),
}
