"""Mail that was made to keep a reader busy: brought within bounds, or refused."""

from __future__ import annotations

import pytest

from afterword.adapters.mail_files import read_mail
from afterword.errors import TooManyParts

HEAD = b"From: Jo <jo@oak.example>\r\nSubject: Hi\r\nMessage-ID: <1@oak.example>\r\n"


@pytest.mark.parametrize(
    "body",
    [
        b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(10_000)
        ),
        (b"Content-Type: message/rfc822\r\n\r\n" + HEAD) * 10_000,
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\rx\r" * 100_000,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\r--b%d\r" % (n, n) for n in range(2_000)),
        b"Content-Type: message/delivery-status\r\n\r\n" + b"Action: failed\r\n\r\n" * 100_000,
    ],
)
def test_a_mail_of_thousands_of_parts_is_refused(body: bytes) -> None:
    with pytest.raises(TooManyParts):
        read_mail("x.eml", HEAD + body)


@pytest.mark.parametrize("filler", [b"X: y\r\n" * 500_000, b"X: y\r\n" + b" z\r\n" * 500_000])
def test_a_head_without_end_costs_nothing_of_the_message_below_it(filler: bytes) -> None:
    mail = read_mail("x.eml", HEAD + filler + b"\r\nSee you.")
    assert (mail.sender.email, mail.text) == ("jo@oak.example", "See you.")


def test_one_endless_field_costs_none_of_the_others() -> None:
    mail = read_mail("x.eml", b"X-A: " + b"a" * 3_000_000 + b"\r\n" + HEAD + b"\r\nSee you.")
    assert (mail.sender.email, mail.subject, mail.text) == ("jo@oak.example", "Hi", "See you.")


def test_a_length_that_a_header_only_claims_is_not_believed() -> None:
    claim = b"Content-Length: 1073741824\r\nLines: 1073741824\r\n\r\n"
    assert read_mail("x.eml", HEAD + claim + b"See you.").text == "See you."


def test_a_message_saved_in_wide_letters_is_read() -> None:
    raw = (HEAD + b"\r\nSee you.").decode().encode("utf-16")
    assert (read_mail("x.eml", raw).subject, read_mail("x.eml", raw).text) == ("Hi", "See you.")


def test_a_page_of_tags_without_end_still_gives_its_words() -> None:
    page = b"Content-Type: text/html\r\n\r\n<ul>" + b"<li>x" * 21_000

    assert read_mail("x.eml", HEAD + page).text.startswith("x")


@pytest.mark.parametrize("bit", ["@,", "<@", "@", "<a@", "(", '"', ","])
@pytest.mark.parametrize("begin", ["", "<"])
def test_a_sender_without_end_is_read_in_few_steps(bit: str, begin: str) -> None:
    """Each of these once took from two seconds to minutes."""
    field = b"From: " + (begin + bit * (30_000 // len(bit))).encode() + b"\r\nSubject: Hi\r\n"

    mail = read_mail("x.eml", field + b"\r\nSee you.")

    assert len(mail.sender.name) <= 2_000
    assert mail.text == "See you."


@pytest.mark.parametrize("name", ["From", "To", "Subject", "References"])
def test_blanks_without_end_in_a_field_are_read_in_few_steps(name: str) -> None:
    field = f"{name}: a{' ' * 30_000}b\r\n".encode()

    assert read_mail("x.eml", field + HEAD + b"\r\nSee you.").text == "See you."


def test_addresses_after_a_run_of_commas_are_all_read() -> None:
    field = b'To: ,,@,, Jo <jo@oak.example>, "a@b, c" <ann@oak.example>; (x, y) may@oak.example\r\n'

    mail = read_mail("x.eml", HEAD + field + b"\r\nSee you.")

    assert [one.email for one in mail.to] == ["jo@oak.example", "ann@oak.example", "may@oak.example"]
