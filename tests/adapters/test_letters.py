"""A message as bytes: what every reader sees of it, and what nobody can smuggle into it."""

from __future__ import annotations

import email
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.letters import letter, needs_utf8, wire_address, wire_addresses
from afterword.adapters.letters.head import MOST_REFERENCES
from afterword.adapters.letters.shown import as_html
from afterword.domain.send.attachment import Attachment
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import Refused
from mail_servers import Dovecot
from quality.mailing.imap import reading
from quality.mailing.lint import problems
from quality.mailing.made import TRAPS, envelopes
from quality.mailing.readers import READERS, Reader
from quality.mailing.score import faults
from quality.mailing.seen import shown
from received import words_of

BERLIN = ZoneInfo("Europe/Berlin")
LETTER = Envelope(
    sender=Mailbox("Mara Lind", "mara@home.example"),
    to=Mailbox("Inês Prado", "ines@lager.example"),
    subject="Thank you for Tuesday",
    body="Hi Inês,\n\nthank you.\n\nMara\n",
    message_id="<f00d@home.example>",
    date=datetime(2026, 9, 15, 14, 5, 9, tzinfo=BERLIN),
)
QUIETLY = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)


def read(envelope: Envelope) -> EmailMessage:
    """As the standard library reads it."""
    mail = email.message_from_bytes(letter(envelope), policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


class TestReadBack:
    @settings(QUIETLY, max_examples=150)
    @given(envelopes())
    def test_three_readers_see_every_message_as_it_was_meant(self, envelope: Envelope) -> None:
        assert faults(envelope, letter, READERS) == {}

    @pytest.mark.parametrize("trap", TRAPS)
    def test_what_has_misled_programs_before_misleads_none(self, trap: str) -> None:
        sent = replace(LETTER, to=Mailbox(trap, "ines@lager.example"), subject=trap, body=f"{trap}\n{trap}")

        assert faults(sent, letter, READERS) == {}

    def test_and_so_does_dovecot(self, dovecot: Dovecot) -> None:
        with reading(dovecot, "letters") as session:
            server = {"dovecot": Reader(session)}

            @settings(QUIETLY, max_examples=60)
            @given(envelopes())
            def each(envelope: Envelope) -> None:
                assert faults(envelope, letter, server) == {}

            each()

    def test_whoever_writes_it_again_gets_the_same_bytes(self) -> None:
        assert letter(LETTER) == letter(LETTER)
        assert letter(LETTER) != letter(replace(LETTER, message_id="<2@home.example>"))


_ILL = (
    "\r\nBcc: all@lager.example",
    "\nX-A: b",
    "\r",
    "\x00",
    "\u2028Bcc: a@b",
    "\x85",
    "\ud800",
    "\v",
    "\f\n",
)
_hostile = st.builds(
    "{}{}{}".format, st.text(max_size=20), st.sampled_from((*_ILL, *TRAPS)), st.text(max_size=20)
)


class TestInjection:
    """Whatever stands in a field, the message is refused or has one recipient and no other header."""

    @settings(QUIETLY, max_examples=300)
    @given(
        st.sampled_from(
            ("sender", "to", "address", "subject", "body", "message_id", "in_reply_to", "references", "file")
        ),
        _hostile,
    )
    def test_nothing_can_be_put_into_the_head(self, field: str, text: str) -> None:
        try:
            sent = _with(field, text)
        except Refused:
            return
        raw = letter(sent)
        assert problems(raw, utf8=needs_utf8(sent)) == []
        # A stranger's Message-ID may be of an older form than Python's reader knows.
        for name in ("rust",) if field == "message_id" else ("python", "rust"):
            seen = READERS[name].read(raw)
            assert [address for _, address in seen.to] == [sent.to.email]
            assert not seen.copies
            known = {"from", "to", "subject", "date", "message-id", "mime-version", "content-type"}
            assert known <= set(seen.fields or ()) <= known | {"in-reply-to", "references"}

    @pytest.mark.parametrize("ill", _ILL)
    @pytest.mark.parametrize("field", ["sender", "to", "address", "subject", "message_id", "references"])
    def test_a_line_break_or_half_a_letter_in_the_head_is_refused(self, field: str, ill: str) -> None:
        with pytest.raises(Refused):
            _with(field, f"a{ill}b")


def _with(field: str, text: str) -> Envelope:
    """The letter with that text in one of its fields."""
    bracketed = text if "<" in text else f"<{text}@x>"
    changes: dict[str, dict[str, Any]] = {
        "sender": {"sender": Mailbox(text, "mara@home.example")},
        "to": {"to": Mailbox(text, "ines@lager.example")},
        "address": {"to": Mailbox("Inês", text if "@" in text else f"{text}@lager.example")},
        "references": {"references": (bracketed,)},
        "message_id": {"message_id": bracketed},
        "in_reply_to": {"in_reply_to": bracketed},
    }
    if field == "file":
        return replace(LETTER, attachments=(Attachment(text, text, b"x"),))
    return replace(LETTER, **changes.get(field, {field: text}))


class TestHead:
    def test_it_says_what_a_persons_own_program_says_and_nothing_else(self) -> None:
        head = letter(LETTER).partition(b"\r\nContent-Type")[0].decode()

        assert head.split("\r\n") == [
            "From: Mara Lind <mara@home.example>",
            "To: =?utf-8?q?In=C3=AAs_Prado?= <ines@lager.example>",
            "Subject: Thank you for Tuesday",
            "Date: Tue, 15 Sep 2026 14:05:09 +0200",
            "Message-ID: <f00d@home.example>",
            "MIME-Version: 1.0",
        ]

    @pytest.mark.parametrize(
        ("instant", "told"),
        [
            (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "Sun, 29 Mar 2026 01:59:00 +0100"),
            (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "Sun, 29 Mar 2026 03:00:00 +0200"),
            (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "Sun, 25 Oct 2026 02:30:00 +0200"),
            (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Sun, 25 Oct 2026 02:30:00 +0100"),
        ],
    )
    def test_its_date_is_what_the_seekers_clock_shows_also_in_the_night_it_changes(
        self, instant: datetime, told: str
    ) -> None:
        assert read(replace(LETTER, date=instant.astimezone(BERLIN)))["Date"] == told

    def test_copies_are_open_and_nobody_gets_it_unseen(self) -> None:
        sent = replace(
            LETTER, copies=(Mailbox("Noor Haddad", "noor@lager.example"), Mailbox("", "hr@lager.example"))
        )

        assert str(read(sent)["Cc"]) == "Noor Haddad <noor@lager.example>, hr@lager.example"
        assert wire_addresses(sent) == ("ines@lager.example", "noor@lager.example", "hr@lager.example")

    def test_a_thread_is_told_oldest_first_and_ends_with_what_is_answered(self) -> None:
        mail = read(replace(LETTER, in_reply_to="<b@x>", references=("<a@x>", "<b@x>", "<c@x>", "<a@x>")))

        assert (mail["In-Reply-To"], mail["References"]) == ("<b@x>", "<a@x> <c@x> <b@x>")

    def test_a_long_thread_keeps_its_first_and_its_last(self) -> None:
        known = [f"<{number}@{'long' * 10}.example>" for number in range(60)]
        told = read(replace(LETTER, in_reply_to=known[-1], references=tuple(known)))["References"].split()

        assert len(told) == MOST_REFERENCES
        assert (told[0], told[1:]) == (known[0], known[-MOST_REFERENCES + 1 :])

    def test_what_only_some_servers_carry_is_left_out_of_a_thread(self) -> None:
        mail = read(replace(LETTER, in_reply_to="<grüße@x>", references=("<a@x>", "<grüße@x>")))

        assert (mail["In-Reply-To"], mail["References"]) == (None, "<a@x>")

    def test_a_name_with_a_comma_is_one_person(self) -> None:
        mail = read(replace(LETTER, to=Mailbox('Prado, "Nini" \\ PhD', "ines@lager.example")))

        (box,) = mail["To"].addresses
        assert (box.display_name, box.addr_spec) == ('Prado, "Nini" \\ PhD', "ines@lager.example")

    def test_a_long_name_in_letters_of_the_world_has_no_gaps_but_its_own(self) -> None:
        name = "Dr. Ángela Nuñez de la Peña y Sánchez-Ibáñez, Jefa de Selección y Formación de Personas"
        mail = read(replace(LETTER, to=Mailbox(name, "angela@lager.example")))

        assert " ".join(mail["To"].addresses[0].display_name.split()) == name


class TestAddresses:
    @pytest.mark.parametrize(
        ("address", "wire"),
        [
            ("ines@lager.example", "ines@lager.example"),
            ("Ines@LAGER.example", "Ines@LAGER.example"),
            ("ines@büro.example", "ines@xn--bro-hoa.example"),
            ("ines@BÜRO.example", "ines@xn--bro-hoa.example"),
            ("ines@straße.example", "ines@xn--strae-oqa.example"),
            ("ines@नमस्ते.example", "ines@xn--h2bhs4b8d8a.example"),
            ("ines@i❤.example", "ines@i❤.example"),
            ("ines..p@lager.example", '"ines..p"@lager.example'),
        ],
    )
    def test_a_domain_goes_over_the_wire_as_the_dns_knows_it(self, address: str, wire: str) -> None:
        assert wire_address(Mailbox("", address)) == wire

    @pytest.mark.parametrize(
        "change",
        [
            {"to": Mailbox("", "用户@lager.example")},
            {"copies": (Mailbox("", "inês@lager.example"),)},
            {"sender": Mailbox("", "mära@home.example")},
        ],
    )
    def test_an_address_beyond_ascii_asks_for_a_server_that_knows_them(self, change: dict[str, Any]) -> None:
        sent = replace(LETTER, **change)

        assert needs_utf8(sent)
        assert not letter(sent).isascii()

    def test_any_other_message_is_ascii_whatever_it_says(self) -> None:
        sent = replace(
            LETTER, subject="größte 日本", body="größte 日本", sender=Mailbox("Mära", "mara@büro.example")
        )

        assert not needs_utf8(sent)
        assert letter(sent).isascii()


class TestText:
    def test_it_is_the_text_itself_in_both_its_forms(self) -> None:
        body = (
            "Hi Inês,\n\n" + "One paragraph that goes on and on. " * 40 + "\n.\n  indented,  twice\n-- \nMara"
        )
        mail = read(replace(LETTER, body=body))

        assert mail.get_content_type() == "multipart/alternative"
        assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
        assert words_of(mail) == body
        assert shown(as_html(body)) == tuple(line.rstrip() for line in body.split("\n"))

    @pytest.mark.parametrize(
        ("text", "link"),
        [
            ("see https://lager.example/a?b=c&d=e.", "https://lager.example/a?b=c&amp;d=e"),
            ("(https://lager.example/x)", "https://lager.example/x"),
            ("https://lager.example/a_(b)", "https://lager.example/a_(b)"),
            ("“https://lager.example”", "https://lager.example"),
        ],
    )
    def test_the_address_of_a_page_leads_to_itself_and_nowhere_else(self, text: str, link: str) -> None:
        assert f'<a href="{link}">{link}</a>' in as_html(text)

    @pytest.mark.parametrize(
        "text", ["http://", "https://.", "no page", "<script>x</script>", 'https://x"onclick=']
    )
    def test_what_is_no_page_is_only_text(self, text: str) -> None:
        assert shown(as_html(text)) == (text,)

    def test_there_is_nothing_in_it_to_fetch(self) -> None:
        html = as_html("<img src=https://x/y.gif> https://lager.example")

        assert html.count("<a href=") == 2
        assert not any(mark in html for mark in ("<img", "<script", "<link", "style=", 'src="'))


class TestFiles:
    def test_files_arrive_byte_for_byte_under_their_names(self) -> None:
        files = (
            Attachment(
                "Zeugnis für Mara Lind, ausführlich und mit allen Anlagen.pdf", "", bytes(range(256)) * 40
            ),
            Attachment("notes; draft.txt", "", "größe\r\n.\r\n".encode()),
        )
        mail = read(replace(LETTER, attachments=files))

        found = [
            (one.get_filename(), one.get_content_type(), one.get_payload(decode=True))
            for one in mail.iter_attachments()
        ]
        assert found == [
            (files[0].name, "application/pdf", files[0].content),
            (files[1].name, "text/plain", files[1].content),
        ]
        assert words_of(mail) == LETTER.body

    @pytest.mark.parametrize(
        "name", ["notes; draft.pdf", "a=b.pdf", "it's.pdf", "100 %.pdf", "größe 日本" * 9 + ".pdf"]
    )
    def test_an_odd_name_of_a_file_is_read_the_same_by_everybody(self, name: str) -> None:
        assert faults(replace(LETTER, attachments=(Attachment(name, "", b"x"),)), letter, READERS) == {}

    def test_as_much_as_may_go_stays_below_what_mail_takes(self) -> None:
        sent = replace(LETTER, attachments=(Attachment("a.pdf", "", bytes(18_000_000)),))

        assert len(letter(sent)) < 25_000_000
