"""Exports: what LinkedIn gives its users to take away, and any other table as CSV."""

from __future__ import annotations

from afterword.adapters.exports.any_table import table_book
from afterword.adapters.exports.defused import write_table
from afterword.adapters.exports.gather import read_export, read_export_folder
from afterword.adapters.exports.linkedin import linkedin_book

__all__ = ["linkedin_book", "read_export", "read_export_folder", "table_book", "write_table"]
