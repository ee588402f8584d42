"""What several tests of adapters ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from afterword.adapters.smtp.mail_out import SmtpMailOut
from mail_servers import Certificate
from scripted_server import SOON, Scripted, scripted_server


@pytest.fixture(scope="session")
def scripted(certificate: Certificate) -> Iterator[Scripted]:
    """A server that does what it is told to."""
    with scripted_server(certificate) as running:
        yield running


@pytest.fixture
def server(scripted: Scripted) -> Scripted:
    """The same, told nothing yet."""
    scripted.forget()
    return scripted


@pytest.fixture
def way_out(server: Scripted) -> SmtpMailOut:
    """The way out through it, with little patience."""
    return SmtpMailOut(server.account(), patience=SOON)
