"""The sieve and the proper question agree: what it holds back, nobody would have read."""

from __future__ import annotations

from datetime import UTC, datetime
from email.header import Header

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterword.adapters.imap.heads import read_head
from afterword.adapters.imap.sieve import Sieve
from afterword.domain.hear.known import Gone, Known, may_concern
from afterword.domain.match.application import Candidacy

NOW = datetime(2026, 9, 15, tzinfo=UTC)
KNOWN = Known(
    addresses=frozenset({"ines@lager.example", "T.Vask@gmail.com"}),
    names=("Inês Prado", "Dr. Tom Vask", "Li Na"),
    own=frozenset({"mara@home.example"}),
    gone=tuple(
        Gone(one, "ines@lager.example", "Thank you", NOW) for one in ("<thanks-1@home.example>", "<odd>")
    ),
    since=NOW,
    candidacies=(
        Candidacy("1", "Harbor & Works GmbH", "Crane Planner", "HW-2207", frozenset({"harborworks.example"})),
        Candidacy("2", "日本工業", "計画", None),
    ),
)
PIECES = [
    "Ines", "Prado", "Inês", "Tom", "Vask", "Na", "Li", "Harbor", "Works", "and", "&", "HW-2207", "hw",
    "2207",
    "Crane Planner", "日本", "工業", "日 本工業", "<ines@lager.example>", "ines+job@lager.example",
    "<INES@Lager.Example>", '"ines"@lager.example', "t.vask@gmail.com", "x@gmail.com", "ines@lager.example.",
    "a@harborworks.example", "a@harbor-works.de", "no-reply@greenhouse.io", "<thanks-1@home.example>",
    "thanks-1@home.example", "odd", "<odd>", "mara@home.example", "<>", "< >", "mailer-daemon@mx.example",
    '"postmaster"@x.example', "multipart/report; x", "message/delivery-status", "text/plain", ",", ";", ":",
    '"', "\\", "(", ")", "'", "\r\n ", "\r\n\t", " ", "\r", "=?utf-8?Q?In=C3=AAs?=", "=?utf-8?B?UHJhZG8=?=",
    "=?latin1?Q?Pr=61do?=", "=?utf-8?Q?=68arbor?=", "=?utf-8?B?aGFyYm9y?= =?utf-8?B?IHdvcmtz?=", "=?x?Q?y?=",
    "=?utf-8?Q?works", "ﬁ", "é", "ﾊ",
]  # fmt: skip
FIELDS = (
    "From", "from", "Sender", "Reply-To", "In-Reply-To", "References", "Subject", "Content-Type",
    "Return-Path",
    "X-Failed-Recipients",
)  # fmt: skip
field = st.tuples(
    st.sampled_from(FIELDS), st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=6).map("".join)
)
head = st.lists(field, max_size=5).map(
    lambda fields: "".join(f"{name}: {value}\r\n" for name, value in fields) + "\r\n"
)


@settings(max_examples=1500, deadline=None)
@given(head)
@example("From: Ines\r\n =?utf-8?Q?Prado?= <x@y.example>\r\n\r\n")
@example("Subject: Harbor and\r\n Works: Crane Planner\r\n\r\n")
def test_whatever_may_concern_somebody_passes_the_sieve(text: str) -> None:
    raw = text.encode("utf-8", "surrogateescape" if text.isascii() else "surrogatepass")
    sieve = Sieve(KNOWN)

    assert sieve.lets_through(raw) or not may_concern(read_head(raw), KNOWN)


@settings(max_examples=200, deadline=None)
@given(st.lists(head, max_size=8))
def test_together_no_head_fares_otherwise_than_alone(texts: list[str]) -> None:
    heads = [(number, 1, text.encode("utf-8", "surrogatepass")) for number, text in enumerate(texts)]
    sieve = Sieve(KNOWN)

    passed = {number for number, _, _ in sieve.sift(heads)}

    assert passed == {number for number, _, raw in heads if sieve.lets_through(raw)}


@pytest.mark.parametrize(
    "sender", ["Big Shop <news@shop.example>", "Ines <ines@flowers.example>", "t.other@gmail.com"]
)
@pytest.mark.parametrize(
    "subject", ["Sale", "Tom and Jerry", Header("Grüße aus dem Süden", "utf-8").encode()]
)
def test_a_strangers_mail_is_held_back(sender: str, subject: str) -> None:
    raw = f"From: {sender}\r\nSubject: {subject}\r\nReferences: <a@b.example>\r\n\r\n".encode()

    assert not Sieve(KNOWN).lets_through(raw)
