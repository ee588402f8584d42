"""The search for secrets finds what it looks for: else that it finds nothing would mean nothing."""

from __future__ import annotations

import base64
import html
import json
import quopri
import traceback
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from afterword.errors import AfterwordError
from afterword.store import models
from mail_servers import PASSWORD
from secret_search import found
from window import Taken, seeker


@pytest.mark.parametrize("secret", [PASSWORD, "hunter2 & <Löwenzahn>", "sk-Yt2+Zw/Qx9=Lp4m"])
@pytest.mark.parametrize(
    "write",
    [
        str,
        repr,
        json.dumps,
        quote,
        quote_plus,
        html.escape,
        lambda secret: base64.b64encode(f"\0mara\0{secret}".encode()).decode(),
        lambda secret: base64.urlsafe_b64encode(f"user=mara\1auth=Bearer {secret}\1\1".encode()).decode(),
        lambda secret: base64.b64encode(f"x{secret}y".encode()).decode(),
        lambda secret: quopri.encodestring(secret.encode(), quotetabs=True).decode(),
        lambda secret: secret.encode().hex(),
        lambda secret: f"b'{secret}'",
    ],
)
def test_a_secret_is_found_however_it_was_written(secret: str, write: Callable[[str], str]) -> None:
    assert found({"there": f"before {write(secret)} after".encode()}, {"it": secret}) == [("it", "there")]
    assert found({"there": b"before and after"}, {"it": secret}) == []


def test_a_password_in_the_journal_in_the_clear_would_be_found(taken: Taken, sqlite_journal: Path) -> None:
    models.Seeker.objects.filter(pk=seeker().pk).update(name=PASSWORD)
    assert taken.interview

    files = {file.name: file.read_bytes() for file in sqlite_journal.parent.glob("journal.sqlite3*")}

    assert found(files, {"password": PASSWORD})


def test_an_error_that_holds_a_password_in_its_frames_would_be_found() -> None:
    def fails_with(password: str) -> None:
        raise AfterwordError(len(password))

    try:
        fails_with(PASSWORD)
    except AfterwordError as error:
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert found({"traceback": "".join(told.format()).encode()}, {"password": PASSWORD})
