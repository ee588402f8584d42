"""A link that opens a mail program: whatever stands in a message, it holds that and nothing more."""

from __future__ import annotations

import string
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.letters import wire_address
from afterword.adapters.mail_program import LONGEST_LINK, OwnProgram
from afterword.domain.send.envelope import Envelope, header_text, is_address
from afterword.domain.sources import Mailbox

AT = datetime(2026, 9, 15, 12, 0, tzinfo=UTC)
HARMLESS = {"subject", "body", "cc", "in-reply-to"}
_text = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n&?=%#+ \r"), max_size=120)
_local = st.text(string.ascii_letters + string.digits + "!#$%&'*+/=?^_`{|}~.-üñ日", min_size=1, max_size=20)
_address = st.builds(
    "{}@{}".format, _local, st.sampled_from(["lager.example", "größe.example", "日本.example"])
)


def envelope(
    subject: str = "Thanks", body: str = "Hi", to: str = "ines@lager.example", **more: object
) -> Envelope:
    return Envelope(
        Mailbox("Mara Lind", "mara@home.example"), Mailbox("Ines", to), subject, body, "<a@home.example>", AT,
        **more,  # type: ignore[arg-type]  # by its tests alone
    )  # fmt: skip


def spoken(address: str) -> str:
    """The address as mail servers speak of it: quoted, where its local part needs that."""
    return wire_address(Mailbox("", address))


def link(made: Envelope) -> str:
    opened = OwnProgram().link(made)
    assert opened is not None
    return opened


@settings(max_examples=300, deadline=None)
@given(_text, _text, _address.filter(is_address), _address.filter(is_address))
def test_whatever_is_written_comes_out_as_it_was_and_nothing_else_does(
    subject: str, body: str, to: str, copy: str
) -> None:
    subject = header_text(subject)
    made = envelope(subject, body, to, copies=(Mailbox("", copy),), in_reply_to="<q&bcc=evil@x.example>")
    opened = OwnProgram().link(made)
    if opened is None:
        return

    assert opened.isascii()
    assert not set(opened) & set(string.whitespace + '"<>#\\')
    parts = urlsplit(opened)
    assert (parts.scheme, parts.netloc, parts.fragment) == ("mailto", "", "")
    fields = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    told = dict(fields)
    assert len(fields) == len(told)
    assert told.keys() <= HARMLESS
    assert told.get("subject", "") == subject
    assert told.get("body", "") == "\r\n".join(body.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert told["in-reply-to"] == "<q&bcc=evil@x.example>"
    assert unquote(parts.path).rpartition("@")[0] == spoken(to).rpartition("@")[0]
    assert "," not in unquote(parts.path)
    assert told["cc"].count("@") == 1


def test_a_space_is_a_space_and_a_plus_is_a_plus() -> None:
    """In such a link a plus sign stands for itself: programs would show it."""
    assert link(envelope("1 + 1")).endswith("subject=1%20%2B%201&body=Hi")


def test_line_breaks_are_those_of_mail() -> None:
    assert "body=Hi%0D%0A%0D%0Athere" in link(envelope(body="Hi\n\nthere"))


def test_a_field_that_is_empty_is_left_out() -> None:
    assert link(envelope(subject="")) == "mailto:ines@lager.example?body=Hi"


@pytest.mark.parametrize(("letters", "fits"), [(1700, True), (LONGEST_LINK, False)])
def test_what_programs_would_cut_short_is_no_link(letters: int, fits: bool) -> None:
    assert (OwnProgram().link(envelope(body="x" * letters)) is not None) is fits


def test_the_file_is_the_message_marked_as_not_sent() -> None:
    made = envelope("Obrigada: größte", "Hi Inês,\n\n日本\n", in_reply_to="<q@lager.example>")

    mail = message_from_bytes(OwnProgram().file(made), policy=default)

    assert mail["X-Unsent"] == "1"
    assert (mail["Subject"], mail["To"].addresses[0].addr_spec) == (made.subject, made.to.email)
    assert mail["In-Reply-To"] == "<q@lager.example>"
    body = mail.get_body(("plain",))
    assert body is not None
    assert str(body.get_content()).replace("\r\n", "\n") == made.body
    assert mail.defects == []
