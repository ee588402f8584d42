from __future__ import annotations

from afterword.domain.write.model_words import FAULTS as TOLD_TO_THE_MODEL
from afterword.words.model import FAULTS as TOLD_TO_THE_SEEKER

KEPT_FROM_THE_MODEL = {"private_content", "someone_elses"}


def test_whatever_stops_a_models_text_is_told_to_both_but_what_others_must_not_know() -> None:
    assert set(TOLD_TO_THE_SEEKER) - KEPT_FROM_THE_MODEL == set(TOLD_TO_THE_MODEL)
    assert not KEPT_FROM_THE_MODEL & set(TOLD_TO_THE_MODEL)
