"""Phrasebooks from TOML files, one a language."""

from afterword.adapters.phrasebook_file.loader import TomlPhrasebooks

__all__ = ["TomlPhrasebooks"]
