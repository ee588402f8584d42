from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.errors import NotText, TooLarge


@pytest.mark.parametrize(
    ("asked_for", "given"), [("en", "en"), ("en-GB", "en"), ("de-AT", "de"), ("pt-BR", "pt"), ("cy", "en")]
)
def test_the_nearest_language_there_is_is_loaded(asked_for: str, given: str) -> None:
    assert TomlPhrasebooks().load(asked_for).language == given


def test_a_file_that_is_no_phrasebook_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text("[frames.x]\ny = 3\n")
    with pytest.raises(NotText):
        TomlPhrasebooks(tmp_path).load("en")
    (tmp_path / "en.toml").write_text("[frames\n")
    with pytest.raises(NotText):
        TomlPhrasebooks(tmp_path).load("en")
    (tmp_path / "en.toml").write_text("#" * 1_000_001)
    with pytest.raises(TooLarge):
        TomlPhrasebooks(tmp_path).load("en")


def test_a_language_is_a_name_and_never_a_path(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('[frames.x]\ny = ["inside"]\n')
    (tmp_path.parent / "out.toml").write_text('[frames.x]\ny = ["outside"]\n')
    assert TomlPhrasebooks(tmp_path).load("../out").of("x.y") == ("inside",)
