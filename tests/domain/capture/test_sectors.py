"""Which sector a posting is of."""

from __future__ import annotations

import pytest

from afterword.domain.capture.company import employer
from afterword.domain.capture.posting import read_posting
from afterword.domain.sources import PostingFile


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("# Staff nurse\n\nBand 5, Ward 7, patients first.", "health"),
        ("# Lecturer in Botany\n\nThe university appoints; apply to the search committee.", "academia"),
        ("# Year 4 teacher\n\nPrimary school, 30 pupils, one classroom assistant.", "school"),
        ("# Fleet planner\n\nThe borough council runs the depot. Canvassing will disqualify.", "public"),
        ("# Night audit lead\n\n90 rooms, hotel bar, guests from five countries.", "hospitality"),
        ("# Filialleitung\n\nEinzelhandel, zwölf Verkäuferinnen.", "retail"),
        ("# Layout artist\n\nPortfolio required. Unreal, an animation studio.", "creative"),
        ("# Lagerlogistiker\n\nSpedition, Lager, Stapler.", "logistics"),
        ("# Aktuarin\n\nVersicherung, Underwriting.", "finance"),
        ("# Data scientist\n\nForecasts for 900 stores of a retail chain.", None),
        ("# Head of Sleep\n\nWe make pillows.", None),
    ],
)
def test_the_words_of_a_posting_tell_its_sector(text: str, sector: str | None) -> None:
    facts = read_posting(PostingFile("job.md", text))
    assert employer(facts, (), (), text).sector == sector
