"""Settings: the only reader of the environment. `start` makes Django ready, once."""

from __future__ import annotations

import os


def start() -> None:
    """Make the journal's tables usable from this process. Raises BadSetting."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings.embedded")
    import django
    from django.apps import apps

    if not apps.ready:
        django.setup()
