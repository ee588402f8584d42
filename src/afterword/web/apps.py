"""The window as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext

from afterword.words.tongue import TONGUE


class WebConfig(AppConfig):
    """No models, no signals: pages over the actions."""

    name = "afterword.web"
    label = "web"

    def ready(self) -> None:
        """Let the sentences of `words` speak the reader's language, as the pages do."""
        TONGUE.speak_with(gettext)
