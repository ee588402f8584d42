"""Messages of any program and language; broken and hostile ones too."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from afterword.adapters.mail_files import read_mail, read_mailbox
from afterword.domain.sources import FailedDelivery, Mail, Mailbox
from afterword.errors import NotAMail, TooLarge

HEAD = (
    "From: Ana Roth <ana@fir.example>\nTo: jo@oak.example\n"
    "Date: Mon, 2 Nov 2026 10:00:00 +0100\nSubject: Talk\n"
)

MULTIPART = "Content-Type: multipart/mixed; boundary=b"


def read(text: str, encoding: str = "utf-8") -> Mail:
    return read_mail("a.eml", text.replace("\n", "\r\n").encode(encoding))


def body(text: str) -> Mail:
    return read(f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n{text}")


def html(text: str) -> Mail:
    return read(f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{text}")


def parts(kind: str, *inner: str) -> Mail:
    joined = "".join(f"--b\n{part}\n" for part in inner)
    return read(f"{HEAD}Content-Type: multipart/{kind}; boundary=b\n\n{joined}--b--\n")


def test_headers_are_decoded_whatever_their_charset() -> None:
    mail = read(
        "From: =?ISO-8859-1?Q?J=F6rg_Gro=DF?= <jg@fir.example>\n"
        "To: =?ISO-2022-JP?B?GyRCMXNGIxsoQg==?= <e@fir.example>,\n "
        '"Roth, Ana" <ana@fir.example>, bo@fir.example\n'
        "Cc: undisclosed-recipients:;\nSubject: =?utf-8?B?R3LDvMOf?= =?utf-8?Q?e_aus?= Wien\n"
        "Message-ID: <1@fir.example>\nIn-Reply-To: <REPLY-TO-OUR-THANK-YOU>\n"
        "References: <0@x.example>\n <1@x.example>\n\nHi\n"
    )
    assert mail.sender == Mailbox("Jörg Groß", "jg@fir.example")
    assert mail.to == (
        Mailbox("遠藤", "e@fir.example"),
        Mailbox("Roth, Ana", "ana@fir.example"),
        Mailbox("", "bo@fir.example"),
    )
    assert (mail.subject, mail.cc) == ("Grüße aus Wien", ())
    assert (mail.in_reply_to, mail.references) == (
        "<REPLY-TO-OUR-THANK-YOU>",
        ("<0@x.example>", "<1@x.example>"),
    )
    assert mail.headers["message-id"] == "<1@fir.example>"


def test_stray_bytes_in_headers_and_an_unquoted_comma_are_tolerated() -> None:
    mail = read("From: Groß, Jörg <jg@fir.example>\nSubject: Grüße\n\nHi\n", "cp1252")
    assert (mail.sender, mail.subject) == (Mailbox("Groß, Jörg", "jg@fir.example"), "Grüße")


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("iso-2022-jp", "iso-2022-jp"),
        ("x-unknown", "utf-8"),
        ("us-ascii", "utf-8"),
        ("utf-8", "cp932"),
        ("Shift_JIS", "cp932"),
    ],
)
def test_a_body_is_decoded_even_where_its_charset_lies(charset: str, encoding: str) -> None:
    mail = read_mail(
        "x", f"{HEAD}Content-Type: text/plain; charset={charset}\n\n".encode() + "お世話です".encode(encoding)
    )
    assert (mail.text == "お世話です") is (charset != "utf-8")
    assert mail.text


def test_a_missing_message_id_is_made_up_the_same_each_time() -> None:
    assert body("Hi").message_id == body("Hi").message_id != body("Ho").message_id


def test_a_broken_date_gives_way_to_when_it_was_received() -> None:
    mail = read(
        "From: a@fir.example\nDate: soon\nReceived: from x by y; Tue, 3 Nov 2026 09:00:00 +0000\n\nHi\n"
    )
    assert mail.date == datetime(2026, 11, 3, 9, tzinfo=UTC)
    assert read("From: a@fir.example\nDate: soon\n\nHi\n").date is None


def test_plain_text_is_preferred_to_html_unless_it_is_a_stub() -> None:
    plain = "Content-Type: text/plain\n\n{}"
    rich = "Content-Type: text/html\n\n<p>" + "The whole long message in HTML. " * 12 + "</p>"
    assert (
        parts(
            "alternative", plain.format("The message."), "Content-Type: text/html\n\n<p>The message.</p>"
        ).text
        == "The message."
    )
    assert parts("alternative", plain.format("No HTML, no words."), rich).text.startswith("The whole long")
    assert parts("alternative", plain.format(" "), rich).text.startswith("The whole long")


def test_html_is_made_readable_and_never_run() -> None:
    mail = html(
        "<html><head><title>T</title><style>p{}</style></head><body><p>Dear Jo</p><script>steal()</script>"
        "<table><tr><td>Date</td><td>Monday</td></tr><tr><td>Room</td><td>Two</td></tr></table>"
        "<p>Fish &amp; chips<br>at noon</p></body></html>"
    )
    assert [line.split() for line in mail.text.splitlines() if line] == [
        ["Dear", "Jo"], ["Date", "Monday"], ["Room", "Two"], ["Fish", "&", "chips"], ["at", "noon"],
    ]  # fmt: skip


def test_an_invitation_in_a_mail_counts_like_a_file() -> None:
    event = "BEGIN:VEVENT\nUID:7\nDTSTART:20261103T090000Z\nEND:VEVENT"
    ics = f"BEGIN:VCALENDAR\nMETHOD:REQUEST\n{event}\nEND:VCALENDAR"
    mail = parts(
        "mixed",
        "Content-Type: text/plain\n\nSee you",
        f"Content-Type: text/calendar; method=REQUEST\n\n{ics}",
        f'Content-Type: application/ics; name="invite.ics"\nContent-Disposition: attachment\n\n{ics}',
        "Content-Type: text/calendar\n\nnot a calendar",
    )
    assert [calendar.events[0].uid for calendar in mail.calendars] == ["7"]
    assert (mail.text, mail.attachments) == ("See you", ("invite.ics",))


def test_attachments_are_named_without_their_path() -> None:
    pdf = base64.b64encode(b"%PDF").decode()
    mail = parts(
        "mixed",
        "Content-Type: text/plain\n\nOffer attached",
        f"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
        f"Content-Disposition: attachment; filename*=utf-8''..%2F..%2FAngebot%20f%C3%BCr%20Jo.pdf\n\n{pdf}",
    )
    assert mail.attachments == ("Angebot für Jo.pdf",)


def test_a_message_sent_along_is_part_of_the_text_but_not_the_sender_s_own() -> None:
    mail = parts(
        "mixed",
        "Content-Type: text/plain\n\nSee what Lee writes.",
        "Content-Type: message/rfc822\n\nFrom: lee@fir.example\nSubject: Budget\n"
        "Content-Type: text/plain\n\nWhat would it cost?",
    )
    assert "lee@fir.example" in mail.text
    assert mail.text.endswith("What would it cost?")
    assert mail.visible == "See what Lee writes."


def test_a_mail_without_any_text_is_a_mail_all_the_same() -> None:
    mail = read(HEAD + "\n")
    assert (mail.text, mail.visible, mail.signature, mail.subject) == ("", "", "", "Talk")


def test_flowed_lines_are_whole_again() -> None:
    mail = read(
        f"{HEAD}Content-Type: text/plain; format=flowed\n\nOne line \nthat goes on.\nAnother.\n-- \nAna\n"
    )
    assert mail.text.startswith("One line that goes on.\nAnother.")
    assert mail.visible == "One line that goes on.\nAnother."


def test_a_mailbox_gives_its_messages_in_order() -> None:
    one = (
        "From ana@fir.example Mon Nov  2 10:00:00 2026\n"
        "From: Ana <ana@fir.example>\nSubject: {}\n\n>From here on\n\n"
    )
    mails = read_mailbox("all.mbox", (one.format("a") + one.format("b")).encode())
    assert [mail.subject for mail in mails] == ["a", "b"]
    assert mails[0].text == "From here on"


@pytest.mark.parametrize("raw", [b"", b"Dear Jo,\n\nhello", b"\x00" * 400, b"{}"])
def test_what_is_no_mail_is_refused(raw: bytes) -> None:
    with pytest.raises(NotAMail):
        read_mail("x.eml", raw)


def test_more_than_twenty_five_megabytes_are_refused() -> None:
    with pytest.raises(TooLarge):
        read_mail("x.eml", b" " * (25 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    "raw",
    [
        HEAD + "".join(f"{MULTIPART}{n}\n\n--b{n}\n" for n in range(150)) + "\nhi",
        HEAD + f"{MULTIPART}\n\n" + "--b\nContent-Type: text/plain\n\nhi\n" * 1500,
        HEAD + "Content-Type: text/html\n\n" + "<blockquote>" * 20_000 + "hi",
        HEAD + "Content-Type: text/html\n\n" + "<script" * 60_000,
        HEAD + "Content-Type: text/plain; charset=base64\n\nhi",
        HEAD + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n%%%not base64%%%",
        "To: " + "a@" * 60_000 + "\n" + HEAD + "\nhi",
        HEAD + "\nhi\n" + "Sent from my x\n" * 20_000,
        HEAD + "\nhi\n" + " " * 400_000 + "x",
    ],
)  # fmt: skip
def test_a_hostile_mail_is_read_in_a_moment(raw: str) -> None:
    started = datetime.now(UTC)
    assert read_mail("x.eml", raw.encode()).subject == "Talk"
    assert (datetime.now(UTC) - started).total_seconds() < 8


REPORT = (
    "From: MAILER-DAEMON@out.example (Mail Delivery System)\nTo: jo@oak.example\n"
    "Subject: Undelivered Mail Returned to Sender\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
    "--b\nContent-Type: text/plain\n\nCould not be delivered.\n"
    "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; out.example\n\n"
    "Final-Recipient: rfc822; lee@fir.example\nAction: {action}\nStatus: {status}\n"
    "Diagnostic-Code: smtp; {code} no\n\n"
    "Final-Recipient: rfc822; ok@fir.example\nAction: relayed\nStatus: 2.0.0\n\n"
    "--b\nContent-Type: text/rfc822-headers\n\nFrom: jo@oak.example\nMessage-ID: <7@oak.example>\n\n--b--\n"
)


@pytest.mark.parametrize(
    ("action", "status", "code", "permanent", "known"),
    [
        ("failed", "5.1.1", "550", True, "5.1.1"),
        ("failed", "5.0.0", "421", False, "4.0.0"),
        ("delayed", "4.4.1", "451", False, "4.4.1"),
        ("failed", "4.4.7", "", False, "4.4.7"),
    ],
)
def test_a_delivery_report_tells_who_failed_and_for_how_long(
    action: str, status: str, code: str, permanent: bool, known: str
) -> None:
    mail = read(REPORT.format(action=action, status=status, code=code))
    assert [(one.address, one.permanent, one.status) for one in mail.failed] == [
        ("lee@fir.example", permanent, known)
    ]
    assert (mail.is_report, mail.original_message_id) == (True, "<7@oak.example>")


def test_a_report_in_words_alone_is_read_too() -> None:
    mail = read(
        "From: Mail System <postmaster@out.example>\nTo: jo@oak.example\nReturn-Path: <>\n"
        "Subject: Unzustellbar: Danke\n\n"
        "Ihre Nachricht konnte nicht zugestellt werden:\n\n<lee@fir.example>: 550 5.1.1 unbekannt\n\n"
        "----- Original message -----\nReceived: from x\nMessage-ID: <8@oak.example>\nTo: other@fir.example\n"
    )
    assert mail.failed == (
        FailedDelivery(
            "lee@fir.example",
            permanent=True,
            status="5.1.1",
            diagnostic="<lee@fir.example>: 550 5.1.1 unbekannt",
        ),
    )
    assert mail.original_message_id == "<8@oak.example>"


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        ("Subject: Out of office\nReturn-Path: <>\nAuto-Submitted: auto-replied", "Back on 550 Monday"),
        ("Subject: FW: Undeliverable: Talk", "This came back, could not be delivered: lee@fir.example"),
        ("Subject: Your delivery", "We could not deliver your parcel."),
    ],
)
def test_what_only_resembles_a_report_is_none(headers: str, text: str) -> None:
    mail = read(f"From: ana@fir.example\n{headers}\n\n{text}\n")
    assert (mail.is_report, mail.failed) == (False, ())


def test_a_status_that_stands_among_the_words_is_read_as_one() -> None:
    raw = (
        b"From: MAILER-DAEMON@mx.maker.example\nSubject: Undelivered Mail Returned to Sender\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="AA.1"\n\n'
        b"--AA.2\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n"
        b"--AA.2\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.maker.example\n\n"
        b"Final-Recipient: rfc822; ana@maker.example\nAction: failed\nStatus: 4.0.0\n"
        b"Diagnostic-Code: smtp; 550 refused to talk to me\n\n--AA.2--\n"
    )
    (failed,) = read_mail("a.eml", raw).failed
    assert (failed.address, failed.permanent, failed.status) == ("ana@maker.example", False, "4.0.0")


def test_every_recipient_of_a_report_in_words_is_told_with_its_own_code() -> None:
    raw = (
        b"From: MAILER-DAEMON@mx.maker.example\nSubject: Delivery status notification: error\n\n"
        b"An error has occurred while attempting to deliver a message for the following recipients:\n\n"
        b"ana@maker.example: 552 5.2.2 <ana@maker.example>... Mailbox full\n"
        b"bo@maker.example: 550 5.1.1 <bo@maker.example>... User unknown\n"
    )
    told = {one.address: one.status for one in read_mail("a.eml", raw).failed}
    assert told == {"ana@maker.example": "5.2.2", "bo@maker.example": "5.1.1"}
