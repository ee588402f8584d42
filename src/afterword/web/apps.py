"""The window as Django knows it."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """No models, no signals: pages over the actions."""

    name = "afterword.web"
    label = "web"
