"""Reads `<language>.toml`: frames by purpose, word lists, and words to replace."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from afterword.domain.write.phrases import Phrasebook
from afterword.errors import NotText, TooLarge

MOST_BYTES = 1_000_000
FALLBACK = "en"


class TomlPhrasebooks:
    """Keeps `ports.PhrasebookFile`: the built-in folder, or one that somebody keeps."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder: Traversable = folder or files("afterword.domain.write") / "phrasebook"

    def load(self, language: str) -> Phrasebook:
        """The phrasebook for a BCP 47 tag: exact, then by base language, then English.

        Raises NotText where the file is no phrasebook, TooLarge where it is beyond a megabyte.
        """
        for name in (language, language.partition("-")[0], FALLBACK):
            file = self._folder / f"{Path(name).name}.toml"
            if file.is_file():
                return _phrasebook(Path(name).name, _table(file))
        raise NotText(f"{FALLBACK}.toml", "no phrasebook in the folder")


def _table(file: Traversable) -> dict[str, Any]:
    data = file.read_bytes()
    if len(data) > MOST_BYTES:
        raise TooLarge(file.name, "1")
    try:
        return tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise NotText(file.name, str(error)) from error


def _phrasebook(language: str, table: Mapping[str, Any]) -> Phrasebook:
    frames = {
        f"{group}.{name}": _lines(language, frames)
        for group, named in table.get("frames", {}).items()
        for name, frames in named.items()
    }
    lists = {name: _lines(language, lines) for name, lines in table.get("lists", {}).items()}
    words = {name: _pairs(language, pairs) for name, pairs in table.get("words", {}).items()}
    return Phrasebook(language, frames, lists, words, bool(table.get("complete", True)))


def _lines(language: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return tuple(value)
    raise NotText(f"{language}.toml", "a list of phrases is expected")


def _pairs(language: str, value: Any) -> dict[str, str]:
    if isinstance(value, dict) and all(isinstance(word, str) for word in value.values()):
        return dict(value)
    raise NotText(f"{language}.toml", "a table of words is expected")
