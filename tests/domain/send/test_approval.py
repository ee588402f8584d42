"""A seal tells one letter from every other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.domain.facts import Method
from afterword.domain.send.approval import Letter, seal

LETTER = Letter("Thank you", "Hi Ines", "ines@lager.example", Method.EMAIL)


@pytest.mark.parametrize(
    "change",
    [
        {"subject": None},
        {"subject": "Thank you\nHi", "body": " Ines"},
        {"body": "Hi Ines "},
        {"address": "tom@lager.example"},
        {"method": Method.LINKEDIN},
        {"attachments": (("cv.pdf", "00"),)},
        {"attachments": (("cv.pdf", "00"), ("cv.pdf", "00"))},
        {"copies": ("rita@lager.example",)},
        {"sender": "mara@studio.example"},
        {"invitation": ("uid", "0", "REQUEST", "2026-09-24T15:30:00+01:00")},
    ],
)
def test_any_other_letter_has_another_seal(change: dict[str, object]) -> None:
    assert seal(replace(LETTER, **change)) != seal(LETTER)  # type: ignore[arg-type]


def test_the_same_letter_has_the_same_seal_however_the_address_is_written() -> None:
    assert seal(replace(LETTER, address="Ines@Lager.example")) == seal(LETTER)
