"""An envelope that exists is safe to write into headers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.send.attachment import Attachment
from afterword.domain.send.envelope import Envelope, header_text, is_address, is_message_id, new_message_id
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
    "injected", ["x\r\nBcc: all@lager.example", "x\nSubject: other", "x\x00", "x\u2028y", "x\x85y", "x\ud800"]
)
def test_a_line_break_in_a_subject_or_a_name_is_refused(injected: str) -> None:
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, subject=injected)
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, to=Mailbox(injected, "ines@lager.example"))
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, copies=(Mailbox(injected, "ines@lager.example"),))
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
        "a@b..c",
        "a@.b",
        "a@b.",
        "=?utf-8?q?ines=40lager.example?=@x",
        "ines\u202e@x",
        "in\u200bes@x",
        "ines\ud800@x",
        "ä" * 64 + "@" + "ä" * 200,
    ],
)
def test_anything_but_one_plain_address_is_refused(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(Refused, match="bad_address"):
        replace(GOOD, to=Mailbox("Ines", address))
    with pytest.raises(Refused, match="bad_address"):
        replace(GOOD, copies=(Mailbox("Ines", address),))


@given(st.text(max_size=400))
def test_any_text_made_fit_for_a_header_is_accepted_as_one(text: str) -> None:
    assert replace(GOOD, subject=header_text(text)).subject == header_text(text)


@pytest.mark.parametrize("body", ["a\x00b", "half a letter: \ud83d"])
def test_a_text_that_no_mail_can_carry_is_refused(body: str) -> None:
    with pytest.raises(Refused, match="unsafe_text"):
        replace(GOOD, body=body)


def test_a_message_that_does_not_know_its_zone_is_refused() -> None:
    with pytest.raises(Refused, match="unsafe_header"):
        replace(GOOD, date=datetime(2026, 9, 15))  # noqa: DTZ001 - naive on purpose


def test_what_goes_along_is_counted_together() -> None:
    with pytest.raises(Refused, match="too_many_attachments"):
        replace(GOOD, attachments=(Attachment("cv.pdf", "", b"x"),) * 11)


def test_whoever_gets_a_copy_twice_gets_it_once() -> None:
    noor = Mailbox("Noor", "noor@lager.example")
    sent = replace(GOOD, copies=(noor, Mailbox("", "INES@lager.example"), noor))

    assert sent.recipients == (GOOD.to, noor)


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("mara@home.example", "home.example"),
        ("mara@büro.example", "xn--bro-hoa.example"),
        ("mara@straße.example", "xn--strae-oqa.example"),
        ("mära@home.example", "home.example"),
        ("mara@i❤.example", "mail.invalid"),
    ],
)
def test_a_message_id_stands_in_the_senders_domain_in_ascii(address: str, domain: str) -> None:
    identifier = new_message_id("f00d", address)

    assert identifier == f"<f00d@{domain}>"
    assert is_message_id(identifier)
