"""Mail copied out of a mail program and pasted as text: a mail all the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.adapters.mail_files import read_mail
from afterword.adapters.reader.detection import detect
from afterword.domain.sources import FileKind, Mailbox

ENGLISH = (
    "From: Ana Roth <ana@fir.example>\nSent: Monday, November 2, 2026 10:00 AM\nTo: Jo Oak <jo@oak.example>\n"
    "Subject: Talk\n\nFriday at nine?\n\nAna\n\n"
    "From: Jo Oak\nSent: Sunday\nTo: Ana Roth\nSubject: Talk\n\nWhen?\n"
)


def test_a_pasted_thread_is_the_mail_at_its_top() -> None:
    mail = read_mail("thread.txt", ENGLISH.encode())
    assert mail.sender == Mailbox("Ana Roth", "ana@fir.example")
    assert (mail.subject, mail.date) == ("Talk", datetime(2026, 11, 2, 10, tzinfo=UTC))
    assert mail.shown == "Friday at nine?\n\nAna"
    assert "When?" in mail.text


@pytest.mark.parametrize(
    "head",
    [
        "Von: Ana Roth <ana@fir.example>\nGesendet: Montag, 2. November 2026 10:00\nAn: Jo\nBetreff: Talk",
        "De : Ana Roth <ana@fir.example>\nEnvoyé : lundi 2 novembre\nÀ : Jo\nObjet : Talk",
        "De: Ana Roth <ana@fir.example>\nEnviado el: lunes\nPara: Jo\nAsunto: Talk",
        "*From:* Ana Roth <ana@fir.example>\n*Date:* Monday\n*To:* Jo\n*Subject:* Talk",
        "发件人: Ana Roth <ana@fir.example>\n发送时间: 2026年11月2日\n收件人: Jo\n主题: Talk",
    ],
)
def test_its_head_may_be_in_another_language(head: str) -> None:
    raw = f"{head}\n\nFriday at nine?\n".encode()
    assert detect(raw, "pasted.txt") is FileKind.MAIL
    mail = read_mail("pasted.txt", raw)
    assert (mail.sender.email, mail.subject, mail.shown) == ("ana@fir.example", "Talk", "Friday at nine?")


@pytest.mark.parametrize(
    "text", ["From Monday on I am free.\nTo: do", "Date: Monday\nTo bring: papers", "Ana asked about queues."]
)
def test_notes_are_no_mail(text: str) -> None:
    assert detect(text.encode(), "notes.txt") is FileKind.NOTES
