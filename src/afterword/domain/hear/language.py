"""Which languages a mail may be written in, told by their small words."""

from __future__ import annotations

import re
from functools import cache

from afterword.domain.capture.lexicon.function_words import FUNCTION_WORDS
from afterword.domain.dates.words import LANGUAGES
from afterword.domain.hear.phrases import KNOWN

#: what is common in short and automatic mail, where function words are few
MAIL_WORDS = {
    "en": "am out office back thanks thank please hi dear hello regards email away until my your me",
    "de": "bin bitte danke vielen dank grüße gruß büro ab hallo guten tag wieder nachricht urlaub mir ihre",
    "fr": "suis serai bonjour merci retour vos cordialement je jusqu votre mes bureau congés absent",
    "es": "estoy estaré gracias hola saludo saludos oficina correo mi su mensaje hasta vacaciones ausente",
    "pt": "estou estarei obrigado obrigada olá férias escritório retorno mensagem meu minha até sua ausente",
    "nl": "ben bedankt dank weer kantoor afwezig groet groeten bericht beste mijn uw je vakantie met",
    "it": "sono sarò buongiorno grazie ferie ufficio rientro rientrerò saluti mio mia messaggio dal fino",
}
KANA = re.compile(r"[\u3040-\u30ff]")
ENOUGH_KANA = 4


def languages(text: str) -> tuple[str, ...]:
    """The languages a text may be in, likeliest first; English is always among them.

    A language with half as many small words as the best may be meant as well: people mix.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {tag: sum(word in small for word in words) for tag, small in _small_words().items()}
    best = max(counts.values())
    likely = [tag for tag in sorted(counts, key=lambda tag: -counts[tag]) if counts[tag] * 2 >= best]
    if len(KANA.findall(text)) >= ENOUGH_KANA:
        likely.append("ja")
    return tuple(likely if "en" in likely else [*likely, "en"])


@cache
def _small_words() -> dict[str, frozenset[str]]:
    """The words that tell each language: the small ones, those of mail, and its days and months."""
    dated = {tag: {*words.weekdays, *words.months} for tag, words in LANGUAGES.items()}
    return {
        tag: FUNCTION_WORDS[tag]
        | set(MAIL_WORDS[tag].split())
        | {name for name in dated[tag] if sum(name in others for others in dated.values()) == 1}
        for tag in KNOWN
        if tag in FUNCTION_WORDS
    }
