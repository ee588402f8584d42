"""A Proofreader that says nothing: where none is installed, and where none is wanted."""

from __future__ import annotations

from afterword.domain.slips import Slip


class Silent:
    """Keeps `ports.Proofreader`."""

    def wake(self, language: str) -> None:
        """There is nothing to wake."""

    def find(self, text: str, language: str, known: frozenset[str]) -> tuple[Slip, ...]:  # noqa: ARG002 - the port's
        """Nothing."""
        return ()
