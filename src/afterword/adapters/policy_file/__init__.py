"""Reads the cadence policy from TOML files."""

from afterword.adapters.policy_file.reader import TomlPolicy

__all__ = ["TomlPolicy"]
