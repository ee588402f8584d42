"""A real Chromium, as Debian packages it, and a page that remembers what went wrong in it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Response, sync_playwright

NO_CHROMIUM = "left out: Chromium is not installed (apt-get install chromium), so no browser saw a page"
_QUIET = (
    "--no-sandbox",  # the tests may run as root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
_OUR_ANSWER = "Failed to load resource: the server responded with a status of 4"  # a refusal is no fault
# ... and a connection that a test cut itself
_CUT = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED"
_FAULTS = ("error", "warning")
BROKEN = 500


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser; a test that needs it is left out, and says so, where none is installed."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip(NO_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_QUIET))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Troubles:
    """What no page may do: speak on the console, break the Content-Security-Policy, fail inside."""

    told: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Remember what goes wrong from now on."""
        page.on("console", self._spoke)
        page.on("pageerror", lambda error: self.told.append(f"{page.url}: {error}"))
        page.on("response", self._answered)

    def _spoke(self, message: ConsoleMessage) -> None:
        if message.type in _FAULTS and not message.text.startswith((_OUR_ANSWER, _CUT)):
            self.told.append(f"{message.page and message.page.url}: {message.type}: {message.text}")

    def _answered(self, response: Response) -> None:
        if response.status >= BROKEN:
            self.told.append(f"{response.url} answered {response.status}")


def picture(page: Page) -> Path:
    """A screenshot of the whole page, kept where its path says."""
    path = Path(tempfile.mkdtemp(prefix="afterword-page-")) / "page.png"
    page.screenshot(path=path, full_page=True)
    return path
