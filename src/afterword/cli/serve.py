"""`afterword serve`: pages and clock in one process; `web` and `worker`: each in one of its own."""

from __future__ import annotations

import logging
import os
import socket
import time
from threading import Event
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import said
from afterword.errors import Unusable

if TYPE_CHECKING:
    from django.core.handlers.wsgi import WSGIHandler

    from afterword.jobs.clock import EmbeddedClock
    from afterword.jobs.ears import EmbeddedEars

HOST = "127.0.0.1"
THREADS = 4


@click.command("serve")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0 takes a free one."
)
@click.option("--open", "open_it", is_flag=True, help="Open the sign-in link in your browser.")
@click.option("--quiet", is_flag=True, help="Print nothing: as when it starts at login.")
def serve(port: int, open_it: bool, quiet: bool) -> None:
    """Start Afterword on this machine and print a sign-in link that works once.

    \b
    Example:
      afterword serve --open
    """
    listening = _listen(port)
    application = _application()
    clock, ears = _clock()
    url = f"http://{HOST}:{listening.getsockname()[1]}"
    if not quiet:  # what is printed at login ends in a log, where no way in belongs
        link = f"{url}/door/{_new_token()}"
        said(f"Afterword is on {url}, for this machine only. Stop it with Ctrl+C.")
        said(f"Sign in once with: {link}")
    clock.start()
    ears.start()
    if open_it and not quiet:
        click.launch(link)
    try:
        _run(application, listening)
    finally:
        ears.stop()
        clock.stop()


@click.command("web")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8765, show_default=True, help="Where it listens."
)
def web(port: int) -> None:
    """Start the pages alone, beside one or more `afterword worker`, over the same journal.

    \b
    Example:
      AFTERWORD_DATABASE_URL=postgresql://… afterword web --port 8765
    """
    listening = _listen(port)
    application = _application()
    said(f"The pages are on http://{HOST}:{port}. Print a sign-in link with: afterword sign-in")
    _run(application, listening)


@click.command("worker")
def worker() -> None:
    """Start the clock alone: it hears what came and sends what is due. Several do no harm.

    \b
    Example:
      AFTERWORD_DATABASE_URL=postgresql://… afterword worker
    """
    bootstrap.journal()
    clock, ears = _clock()
    said("The clock runs. Stop it with Ctrl+C.")
    clock.start()
    ears.start()
    try:
        Event().wait()
    except KeyboardInterrupt:
        said("Stopped.")
    finally:
        ears.stop()
        clock.stop()


@click.command("sign-in")
@click.option("--port", type=click.IntRange(1, 65535), default=8765, show_default=True, help="Where it runs.")
def sign_in(port: int) -> None:
    """Print another sign-in link; it works once, within an hour.

    \b
    Example:
      afterword sign-in
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = WINDOW
    bootstrap.journal()
    said(f"http://{HOST}:{port}/door/{_new_token()}")


WINDOW = "afterword.settings.window"


def _listen(port: int) -> socket.socket:
    """The socket, for this machine alone: who comes while the rest starts waits instead of being refused."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()
    except OSError as cause:
        raise Unusable("--port", f"{port} is taken: {cause.strerror}") from None
    return listening


def _application() -> WSGIHandler:
    os.environ["DJANGO_SETTINGS_MODULE"] = WINDOW
    bootstrap.journal()
    from django.core.handlers.wsgi import WSGIHandler

    return WSGIHandler()


def _clock() -> tuple[EmbeddedClock, EmbeddedEars]:
    """The clock, and the ears that nudge it when something may have come."""
    from django.conf import settings

    from afterword.jobs.clock import EmbeddedClock
    from afterword.jobs.ears import EmbeddedEars
    from afterword.jobs.rounds import Rounds

    rounds = Rounds(settings.AFTERWORD_TICK)
    clock = EmbeddedClock(rounds, rounds.pause)

    def heard() -> None:
        rounds.nudge()
        clock.nudge()

    return clock, EmbeddedEars(bootstrap.mailboxes, heard)


def _new_token() -> str:
    return bootstrap.sign_in_links().new(time.time())


def _run(application: WSGIHandler, listening: socket.socket) -> None:
    from waitress.server import create_server

    # A page of ours is many small files: that they queue for a moment is no news for a terminal.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    server = create_server(application, sockets=[listening], threads=THREADS, ident=None)
    try:
        server.run()
    except KeyboardInterrupt:
        said("Stopped.")
    finally:
        server.close()
