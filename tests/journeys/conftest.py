"""A real program, a real browser, a real mail server."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from afterword.domain.mail_account import Security, Server
from chromium import Troubles, chromium, picture
from mail_servers import Certificate, Post, smtp_server
from program import Program, running
from yesterday import files_of_yesterday

PATIENCE = 15_000  # milliseconds: a clock ticks every second, and the machine may be busy


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for the journeys of one file; its event loop must not meet tests that use Django."""
    expect.set_options(timeout=PATIENCE)
    with chromium() as browser:
        yield browser


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """Afterword, just started for the first time."""
    with running(tmp_path) as program:
        yield program


@pytest.fixture
def window() -> dict[str, Any]:
    """What the browser's window is like; a file with other needs has a fixture of its own."""
    return {"viewport": {"width": 1200, "height": 800}}


@pytest.fixture
def page(browser: Browser, window: dict[str, Any]) -> Iterator[Page]:
    """A page of a visitor who has never been here. Whatever goes wrong in it fails the test."""
    context = browser.new_context(locale="en-GB", **window)
    context.set_default_timeout(PATIENCE)
    troubles = Troubles()
    context.on("page", troubles.watch)
    page = context.new_page()
    yield page
    context.close()
    assert troubles.told == []


@pytest.fixture
def journal(page: Page, program: Program) -> Page:
    """The page, signed in, on an empty journal."""
    page.goto(program.link)
    page.get_by_role("button", name="Open my journal").click()
    return page


@pytest.fixture
def post() -> Post:
    """What the mail server took."""
    return Post()


@pytest.fixture
def smtp(certificate: Certificate, post: Post) -> Iterator[Server]:
    """A mail server on this machine."""
    with smtp_server(certificate, Security.NONE, post) as server:
        yield server


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an interview of yesterday left behind."""
    return files_of_yesterday(tmp_path_factory.mktemp("harbour"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure names a picture of what was seen."""
    report = yield
    page = getattr(item, "funcargs", {}).get("page")
    if report.when == "call" and report.failed and page is not None:
        report.sections.append(("The page as it was", f"{page.url} {picture(page)}"))
    return report
