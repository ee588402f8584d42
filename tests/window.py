"""The window as tests use it: a browser that came in by the door, and files as it sends them."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

import afterword
from afterword import bootstrap
from afterword.actions.journal import the_seeker
from afterword.store import models

EXAMPLE = Path(afterword.__file__).parent / "example"


def browser(*, enforce_csrf_checks: bool = False) -> Client:
    """A browser on this machine, which knows the window by its number."""
    return Client(enforce_csrf_checks=enforce_csrf_checks, SERVER_NAME="127.0.0.1")


def signed_in() -> Client:
    """A browser that came in by the door."""
    client = browser()
    token = bootstrap.sign_in_links().new(bootstrap.clock().now().timestamp())
    assert client.post(f"/door/{token}").status_code == 302
    return client


class Taken(NamedTuple):
    """The seeker at the window, with the example interview taken in through the page."""

    client: Client
    interview: int

    @property
    def page(self) -> str:
        """What was read."""
        return text(self.client.get(f"/interviews/{self.interview}"))

    @property
    def shown(self) -> str:
        """The same as a person reads it."""
        return unescape(self.page)


def example_files(*names: str) -> list[SimpleUploadedFile]:
    """Files of the product's example, as a browser sends them."""
    paths = [EXAMPLE / name for name in names] or [path for path in EXAMPLE.rglob("*.*") if _is_source(path)]
    return [SimpleUploadedFile(path.name, path.read_bytes()) for path in sorted(paths)]


def _is_source(path: Path) -> bool:
    return path.suffix in {".ics", ".md", ".json"} or "01" in path.name


def take_in(client: Client, *files: SimpleUploadedFile, **typed: Any) -> Any:
    """Send the form of a new interview."""
    rows = {"who-TOTAL_FORMS": "2", "who-INITIAL_FORMS": "0"}
    return client.post("/interviews/taken", {"files": list(files), **rows, **typed})


def text(response: Any) -> str:
    """What a response holds."""
    return str(response.content.decode())


def seeker() -> models.Seeker:
    """Whose journal it is."""
    return the_seeker()
