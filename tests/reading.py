"""Reading as the product does it: with the weights that are shipped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from afterword.adapters.weights_file.reader import WeightsFile
from afterword.domain.capture import capture as whole
from afterword.domain.capture import notes
from afterword.domain.capture.notes_dates import Calendar
from afterword.domain.facts import Captured, Person
from afterword.domain.sources import Bundle, Mail, TextFile

WEIGHTS = WeightsFile().load()


def capture(bundle: Bundle, mails: Sequence[Mail], locale: str | None = None) -> Captured:
    """All that the files tell."""
    return whole.capture(bundle, mails, WEIGHTS, locale)


def read_notes(
    files: Sequence[TextFile],
    mails: Sequence[Mail],
    people: Sequence[Person],
    spoken: date,
    country: str | None,
    language: str,
) -> notes.NotesRead:
    """What the notes tell, written on `spoken` in that country and language."""
    return notes.read_notes(files, mails, people, Calendar(spoken, country, language), WEIGHTS)
