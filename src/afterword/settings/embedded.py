"""One seeker, one file, on their own machine; PostgreSQL where AFTERWORD_DATABASE_URL names one."""

from __future__ import annotations

from afterword.settings import env
from afterword.settings.base import *  # noqa: F403 - Django's settings are names in a module
from afterword.settings.base import AFTERWORD_HOME

_url = env.text("AFTERWORD_DATABASE_URL")
DATABASES = {
    "default": env.postgresql(_url) if _url else env.sqlite(AFTERWORD_HOME / "journal.sqlite3"),
}
