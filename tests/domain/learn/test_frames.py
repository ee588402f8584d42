from __future__ import annotations

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.learn.frames import find, parts
from afterword.domain.learn.voice import Distance, Voice


def test_a_sentence_of_ours_is_known_again_in_swiss_spelling() -> None:
    known = parts(TomlPhrasebooks().load("de"), Voice(), Distance.FAR)
    sharp = [part for part in known if "ß" in part.text and find(part.text, known)]
    assert sharp
    assert [part.text for part in sharp if not find(part.text.replace("ß", "ss"), known)] == []
