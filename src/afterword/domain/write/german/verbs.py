"""German verbs in the first person, from the form somebody is asked in."""

from __future__ import annotations

from afterword.domain.grammar import Word

_IRREGULAR = {
    "sind": "bin",
    "bist": "bin",
    "können": "kann",
    "kannst": "kann",
    "müssen": "muss",
    "musst": "muss",
    "wollen": "will",
    "willst": "will",
    "dürfen": "darf",
    "darfst": "darf",
    "mögen": "mag",
    "magst": "mag",
    "sollen": "soll",
    "sollst": "soll",
    "wissen": "weiß",
    "weißt": "weiß",
    "weisst": "weiss",
    "waren": "war",
    "warst": "war",
    "hast": "habe",
    "hättest": "hätte",
    "hattest": "hatte",
    "würdest": "würde",
    "wärst": "wäre",
    "könntest": "könnte",
    "möchtest": "möchte",
    "wurdest": "wurde",
    "wirst": "werde",
    "hab": "habe",
    "wär": "wäre",
    "würd": "würde",
}


def first_person(verb: Word) -> str | None:
    """The form after "ich": "machen" to "mache", "fährst" to "fahre"; None where it is not sure."""
    text, lemma = verb.text.lower(), verb.lemma.lower()
    if text in _IRREGULAR:
        return _IRREGULAR[text]
    if text in _IRREGULAR.values() or (text.endswith("e") and not text.endswith("est")):
        return text
    if text.endswith(("eln", "ern")):
        return f"{text[:-3]}le" if text.endswith("eln") else f"{text[:-1]}e"
    if text.endswith("en"):
        return text[:-1]
    if text.endswith("st") and lemma.endswith("en") and len(lemma) > 3:  # noqa: PLR2004 - a stem and its end
        return lemma[:-1]
    return None
