"""Settings of the tests: SQLite in memory, until a test asks for a journal of its own."""

from __future__ import annotations

from afterword.settings.base import *  # noqa: F403 - Django's settings are names in a module

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
# Needed while the settings of the window are taken back; it signs nothing.
SECRET_KEY = "tests"  # noqa: S105 - as the line above says
