"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def shared() -> Path:
    """The material beside the checkout; a test that needs it is left out, and says so, without it."""
    if not SHARED.is_dir():
        pytest.skip("left out: the material in ../shared is not beside this checkout")
    return SHARED
