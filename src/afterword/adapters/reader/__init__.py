"""Any file or folder a seeker hands over, read by what it is rather than by what it is called."""

from __future__ import annotations

from afterword.adapters.reader.reader import FileReader

__all__ = ["FileReader"]
