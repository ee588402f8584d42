"""The yardstick: a Django app of one view and one template on waitress. Prints its address, then serves."""

from __future__ import annotations

import socket

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

settings.configure(
    SECRET_KEY="of a yardstick",  # noqa: S106 - it guards nothing
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [
                    ("django.template.loaders.locmem.Loader", {"page": "<!doctype html><p>{{ said }}</p>"})
                ]
            },
        }
    ],
)


def show(request: HttpRequest) -> HttpResponse:
    """The one page."""
    return render(request, "page", {"said": "hello"})


urlpatterns = [path("", show)]


def main() -> None:
    """Listen on a free port, say where, and serve."""
    django.setup()
    from django.core.handlers.wsgi import WSGIHandler
    from waitress import serve

    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    print(f"http://127.0.0.1:{listening.getsockname()[1]}/", flush=True)
    serve(WSGIHandler(), sockets=[listening], threads=4)


if __name__ == "__main__":
    main()
