"""An envelope that exists is safe to write into headers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.send.envelope import Envelope, header_text, is_address
from afterword.domain.sources import Mailbox
from afterword.errors import Refused

GOOD = Envelope(
    Mailbox("Mara Lind", "mara@home.example"),
    Mailbox("Inês Prado", "ines@lager.example"),
    "Thank you",
    "Hi Inês",
    "<one@home.example>",
    datetime(2026, 9, 15, tzinfo=UTC),
)


@pytest.mark.parametrize(
    "injected", ["x\r\nBcc: all@lager.example", "x\nSubject: other", "x\x00", "x\u2028y"]
)
def test_a_line_break_in_a_subject_or_a_name_is_refused(injected: str) -> None:
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, subject=injected)
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, to=Mailbox(injected, "ines@lager.example"))
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, references=(f"<{injected}@x>",))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ines",
        "ines@",
        "a@x, b@x",
        "a@x;b@x",
        "<ines@x>",
        "ines@x\r\nBcc: b@x",
        "a b@x",
        'Ines "x"@y',
        "a@b@c",
    ],
)
def test_anything_but_one_plain_address_is_refused(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(Refused, match="bad_address"):
        replace(GOOD, to=Mailbox("Ines", address))


@given(st.text(max_size=400))
def test_any_text_made_fit_for_a_header_is_accepted_as_one(text: str) -> None:
    assert replace(GOOD, subject=header_text(text)).subject == header_text(text)
