"""What the columns of anybody's table hold: told by their headings, else by what stands in them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from afterword.domain.contact_books import ColumnField, Columns
from afterword.domain.sources import Table

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"'?\+?[\d ().\-/]{7,20}")
_SHAPES = ((ColumnField.EMAIL, _EMAIL), (ColumnField.URL, _URL), (ColumnField.PHONE, _PHONE))
_LOOKED_AT = 200  # rows
_MOST_OF_THEM = 0.6

#: What a contact may have several of; of all else, the first column that holds it.
MANY = frozenset({ColumnField.EMAIL, ColumnField.PHONE, ColumnField.NOTES})


def guess(table: Table) -> Columns:
    """What each column holds, in the order of the table; NONE where neither tells.

    Of columns that say the same, the one whose heading stands first in `columns.toml` holds it.
    """
    told = {column: _by_heading(column) or _by_contents(table, column) for column in table.columns}
    ranked = sorted(table.columns, key=lambda column: _rank(column, told[column]))
    found = dict.fromkeys(table.columns, ColumnField.NONE)
    for column in ranked:
        if told[column] in MANY or told[column] not in found.values():
            found[column] = told[column]
    return _settled(found)


def _settled(found: dict[str, ColumnField]) -> Columns:
    """A heading that can mean two things is taken for what the others leave it.

    "Name" beside a first name is the family's; "Title" beside a job title is "Ms", and
    "Nombre" or "Nom" alone is the whole name.
    """
    held = set(found.values())
    change = {}
    if ColumnField.GIVEN in held and ColumnField.FAMILY not in held and ColumnField.NAME in held:
        change = {ColumnField.NAME: ColumnField.FAMILY}
    elif ColumnField.NAME not in held and len(held & {ColumnField.GIVEN, ColumnField.FAMILY}) == 1:
        change = {ColumnField.GIVEN: ColumnField.NAME, ColumnField.FAMILY: ColumnField.NAME}
    return {column: change.get(told, told) for column, told in found.items()}


def _by_heading(column: str) -> ColumnField:
    said = _said(column)
    if said.startswith(_words()["never"]):
        return ColumnField.NONE
    return next((told for told in ColumnField if told and said in _words()[told]), ColumnField.NONE)


def _rank(column: str, told: ColumnField) -> int:
    words, said = _words().get(told, ()), _said(column)
    return words.index(said) if said in words else len(words)


def _said(column: str) -> str:
    """The heading in plain lower-case words: "jobTitle" and "Job-Title 2" both say "job title"."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", column)
    return " ".join(re.sub(r"[\W\d_]+", " ", apart).casefold().split())


def _by_contents(table: Table, column: str) -> ColumnField:
    filled = [cell for row in table.rows[:_LOOKED_AT] if (cell := row[column].strip())]
    for told, shape in _SHAPES:
        if filled and sum(bool(shape.fullmatch(cell)) for cell in filled) >= _MOST_OF_THEM * len(filled):
            return told
    return ColumnField.NONE


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    table = tomllib.loads((files(__package__ or "") / "columns.toml").read_text("utf-8"))
    return {name: tuple(" ".join(word.split()) for word in said.split(";")) for name, said in table.items()}
