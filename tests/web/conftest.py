"""The window in tests: the real settings, a journal of its own, and who is looking."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client, override_settings

import afterword.settings.base
from afterword.store import models
from practising import Practice, practise
from window import Taken, browser, example_files, signed_in, take_in, text


@pytest.fixture(scope="session")
def window_settings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The settings of the window, but for the database; its key lies in a throw-away home."""
    with pytest.MonkeyPatch.context() as patch:
        # Only here is the module of the window loaded, and it makes its key where home is.
        patch.setattr(afterword.settings.base, "AFTERWORD_HOME", tmp_path_factory.mktemp("home"))
        module = importlib.import_module("afterword.settings.window")
    left_out = {"DATABASES", "AFTERWORD_OUTBOX"}
    return {name: getattr(module, name) for name in dir(module) if name.isupper() and name not in left_out}


@pytest.fixture
def window(sqlite_journal: Path, window_settings: dict[str, Any]) -> Iterator[Path]:
    """The window over an empty journal, whose file this is."""
    outbox = sqlite_journal.parent / "outbox"
    with override_settings(**window_settings, AFTERWORD_OUTBOX=outbox):
        yield sqlite_journal


@pytest.fixture
def stranger(window: Path) -> Client:  # noqa: ARG001 - it stands open before anybody comes
    """Somebody who has not signed in."""
    return browser()


@pytest.fixture
def owner(window: Path) -> Client:  # noqa: ARG001 - it stands open before anybody comes
    """The seeker, signed in by a one-time link."""
    return signed_in()


@pytest.fixture
def taken(owner: Client) -> Taken:
    """The example's files, taken in through the page."""
    answer = take_in(owner, *example_files())
    assert answer.status_code == 302, text(answer)
    return Taken(owner, models.Interview.objects.get().pk)


@pytest.fixture
def example(owner: Client) -> Practice:
    """The example, entered through the page."""
    return practise(owner)
