"""Which language a mail is written in, told by its small words."""

from __future__ import annotations

import re
from collections import Counter

SMALL_WORDS = {
    "en": "the and of to you your we are is for with have has that this our will be not from at it i my on as would"
    " been can was regards dear hi thanks thank",
    "de": "der die das und sie ihre ihnen ihr wir ist für mit haben hat dass dieser unser wird nicht von im am zu"
    " ich den dem ein eine einen auf bei uns leider vielen dank herr frau grüßen bitte du dich dir deine sich",
    "fr": "le la les et de des du vous votre nous est pour avec avons que ce cette notre ne pas au aux en je un une"
    " sur merci bonjour cordialement monsieur madame à été suis mon lors",
    "es": "el la los las y de del usted su nos es para con hemos que este esta nuestro no al en yo un una por se"
    " gracias hola atentamente estimado estimada le te tu estoy estaré",
    "pt": "o a os as e de do da dos das você sua seu nós é para com que este esta nosso não ao em eu um uma por se"
    " obrigado obrigada olá abraço prezado prezada atenciosamente no na estou estarei gente",
}
WORDS = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
KANA = re.compile(r"[\u3040-\u30ff]")


def languages(text: str) -> tuple[str, ...]:
    """The languages a text may be in, likeliest first; English is always among them."""
    counts: Counter[str] = Counter()
    for word in re.findall(r"[^\W\d_]+", text.casefold()):
        counts.update(language for language, small in WORDS.items() if word in small)
    best = max(counts.values(), default=0)
    likely = [language for language, count in counts.most_common() if count * 2 >= best]
    if len(KANA.findall(text)) > 3:
        likely.append("ja")
    return tuple(likely if "en" in likely else [*likely, "en"])
