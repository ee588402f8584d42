"""Exports: what LinkedIn gives its users to take away, and any other table as CSV."""

from __future__ import annotations

from afterword.adapters.exports.gather import read_export, read_export_folder

__all__ = ["read_export", "read_export_folder"]
