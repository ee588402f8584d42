"""What a sender wrote, apart from what the mail quotes, forwards and signs with."""

from __future__ import annotations

import pytest

from afterword.adapters.hypertext import plain_text
from afterword.adapters.mail_files.signoffs import read_letter, shown_text

NOTICE = "This message is confidential and intended solely for the addressee named."


def visible(text: str, name: str = "Ana Roth") -> str:
    return read_letter(text, name).visible


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Nov 2, 2026 at 10:00 AM Jo Oak <jo@oak.example> wrote:",
        "On Mon, Nov 2, 2026 at 10:00 AM Jo Oak\n<jo@oak.example>\nwrote:",
        "On 2 Nov 2026, at 10:00, Jo Oak wrote:",
        "Am 02.11.2026 um 10:00 schrieb Jo Oak <jo@oak.example>:",
        "Am Mo., 2. Nov. 2026 um 10:00 Uhr schrieb Jo Oak <\njo@oak.example>:",
        "Le lun. 2 nov. 2026 à 10:00, Jo Oak <jo@oak.example> a écrit :",
        "Em seg., 2 de nov. de 2026 às 10:00, Jo Oak <jo@oak.example>\nescreveu:",
        "El lun, 2 nov 2026 a las 10:00, Jo Oak (<jo@oak.example>) escribió:",
        "Il giorno lun 2 nov 2026 alle ore 10:00 Jo Oak <jo@oak.example> ha scritto:",
        "Op ma 2 nov 2026 om 10:00 schreef Jo Oak <jo@oak.example>:",
        "Den mån 2 nov. 2026 kl 10:00 skrev Jo Oak <jo@oak.example>:",
        "2026年11月2日(月) 10:00 Jo Oak <jo@oak.example>:",
        "---- On Mon, 02 Nov 2026 10:00:00 +0000 jo@oak.example wrote ----",
    ],
)
@pytest.mark.parametrize("quoted", ["> Could we talk?\n> Jo", "Could we talk?\nJo"])
def test_a_reply_is_told_from_what_it_answers(attribution: str, quoted: str) -> None:
    assert visible(f"Yes, on Friday.\n\n{attribution}\n\n{quoted}\n") == "Yes, on Friday."


@pytest.mark.parametrize(
    "head",
    [
        "__________________\nFrom: Jo Oak <jo@oak.example>\nSent: Monday\nTo: Ana\nSubject: Talk",
        "From: Jo Oak\nSent: 2 November 2026\nTo: Ana\nSubject: Talk",
        "-----Original Message-----\nFrom: Jo Oak",
        "-----Ursprüngliche Nachricht-----\nVon: Jo Oak\nGesendet: Montag\nAn: Ana\nBetreff: Talk",
        "Von: Jo Oak\nGesendet: Montag, 2. November 2026\nAn: Ana\nBetreff: Talk",
        "De : Jo Oak\nEnvoyé : lundi\nÀ : Ana\nObjet : Talk",
        "De: Jo Oak\nEnviado: lunes\nPara: Ana\nAsunto: Talk",
        "De: Jo Oak\nEnviada em: segunda-feira\nPara: Ana\nAssunto: Talk",
        "*From:* Jo Oak <jo@oak.example>\n*Date:* Monday\n*Subject:* Talk",
        "---------- Forwarded message ---------\nFrom: Jo Oak",
        "Begin forwarded message:\n\nFrom: Jo Oak",
        "---------- Mensagem encaminhada ---------\nDe: Jo Oak",
    ],
)
def test_another_s_message_below_is_not_the_sender_s(head: str) -> None:
    assert visible(f"See below from Jo.\n\n{head}\n\nCould we talk?\nJo\n") == "See below from Jo."


def test_answers_between_quoted_lines_are_kept() -> None:
    text = "On Monday 2 Nov, Jo wrote:\n> When?\nOn Friday.\n> Where?\nRoom 2.\n"
    assert visible(text) == "On Friday.\nRoom 2."


@pytest.mark.parametrize(
    "text",
    [
        "From Monday on I am away.\nTo be sure, call Lee.\nDate: the 9th, as you wrote: fine",
        "On Friday we will write:\nthe contract first.",
        "As Lee wrote:\nsend the numbers, please.",
        "Date: Monday, 10:00\nTo bring: your certificates\nPlace: Room 2",
    ],
)
def test_words_that_only_look_like_a_quotation_stay(text: str) -> None:
    assert visible(text) == text


def test_a_signature_keeps_its_name_and_leaves_the_message() -> None:
    letter = read_letter(
        "It is Friday.\n\nBest,\nAna\n\nAna Roth (she/her)\nRecruiter, Fir\nVienna | 555-0101\n", "Ana Roth"
    )
    assert letter.visible == "It is Friday.\n\nBest,\nAna"
    assert letter.signature == "Best,\nAna\n\nAna Roth (she/her)\nRecruiter, Fir\nVienna | 555-0101"


@pytest.mark.parametrize(
    ("text", "name", "signature"),
    [
        ("Hallo\n\nViele Grüße aus Köln\nJörg Groß\nHR", "Groß, Jörg", "Viele Grüße aus Köln\nJörg Groß\nHR"),
        ("Oi!\n\nUm abraço,\nThaís", "Thaís Brito", "Um abraço,\nThaís"),
        ("See you.\n\nF.\n\nSent from my phone", "Fiona Nguyen", "F."),
        ("See you.\n\nAna\n\nAna Roth\nAssistant, Fir", "Ana Roth", "Ana\n\nAna Roth\nAssistant, Fir"),
        ("See you.\n\n-- \nAna Roth\nFir", "Lee", "--\nAna Roth\nFir"),
        (f"See you.\nAna\n\n{NOTICE}", "Ana Roth", f"Ana\n\n{NOTICE}"),
        ("No signature here.", "Ana Roth", ""),
    ],
)  # fmt: skip
def test_the_block_below_a_letter_is_found(text: str, name: str, signature: str) -> None:
    assert read_letter(text, name).signature == signature


def test_a_paragraph_about_a_recipient_is_no_notice() -> None:
    text = (
        "Hello,\n\nThe recipient of the award was Lee, and we would like you to meet him on Friday in Room 2."
    )
    assert visible(text) == text


def test_a_postscript_below_the_name_is_still_the_sender_s() -> None:
    letter = read_letter("It is Friday.\n\nBest,\nAna\n\nP.S. Bring the badge.\n", "Ana Roth")
    assert letter.visible.endswith("P.S. Bring the badge.")


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "Get Outlook for iOS", "Von meinem iPhone gesendet", "Enviado do meu iPhone"],
)
def test_a_phone_s_own_line_is_not_the_sender_s(line: str) -> None:
    assert visible(f"On my way.\n\n{line}\n") == "On my way."


def test_quotations_in_html_are_told_apart_and_indents_are_not() -> None:
    told = plain_text(
        "<p>Yes.</p><blockquote style='margin:0 0 0 40px;border:none'>Room 2</blockquote>"
        "<div>On 2 Nov 2026 Jo wrote:</div><blockquote><p>Could we<br>talk?</p></blockquote>",
        quotes=True,
    )
    assert "> Could we\n> talk?" in told
    assert visible(told).split() == ["Yes.", "Room", "2"]


@pytest.mark.parametrize(
    "attribution",
    [
        "Jo Oak <jo@oak.example> schrieb am Mo., 2. Nov. 2026, 10:00:",
        "Zitat von Jo Oak <jo@oak.example>:",
        "Jo Oak on 2 Nov 2026 at 10:00 wrote:",
        "Jo Oak <jo@oak.example> ezt írta (időpont: 2026. nov. 2., H, 10:00):",
        "2 Kas 2026 Pzt, 10:00 tarihinde Jo Oak <jo@oak.example> şunu yazdı:",
        "Στις Δευ 2 Νοε 2026 στις 10:00 π.μ., ο/η Jo Oak <jo@oak.example> έγραψε:",
        "在 2026年11月2日，上午10:00，Jo Oak <jo@oak.example> 写道：",
        "2026년 11월 2일 (월) 오전 10:00, Jo Oak <jo@oak.example>님이 작성:",
        "Od: Jo Oak\nOdesláno: pondělí\nKomu: Ana\nPředmět: Talk",
        "发件人: Jo Oak\n发送时间: 2026年11月2日\n收件人: Ana\n主题: Talk",
        "------------------ 原始邮件 ------------------",
    ],
)
@pytest.mark.parametrize("quoted", ["> Could we talk?\n> Jo", "Could we talk?\nJo"])
def test_history_is_not_shown_in_whatever_language_it_is_announced(attribution: str, quoted: str) -> None:
    assert shown_text(f"Yes, on Friday.\n\n{attribution}\n\n{quoted}\n") == "Yes, on Friday."


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my Verizon, Samsung Galaxy smartphone",
        "Outlook für iOS beziehen",
        "Envoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>",
        "Skickat från min iPhone",
        "나의 iPhone에서 보냄",
        "iPhone'umdan gönderildi",
    ],
)
def test_what_a_device_adds_is_not_shown(line: str) -> None:
    assert shown_text(f"On my way.\n\n{line}\n") == "On my way."


@pytest.mark.parametrize(
    "line", ["Sent from my desk, which has a view.", "Von meinem Chef kam noch nichts.", "Sent with love"]
)
def test_words_of_a_person_that_begin_like_a_device_s_stay(line: str) -> None:
    assert shown_text(f"On my way.\n\n{line}\n").endswith(line)


def test_what_is_in_doubt_is_shown() -> None:
    letter = f"It is Friday.\n\nBest,\nAna\nRecruiter, Fir\n555-0101\n\n{NOTICE}"
    assert shown_text(letter) == letter
    assert shown_text("It is Friday.\n\n-- \nAna Roth\nFir") == "It is Friday."


def test_what_is_handed_on_is_shown_and_what_is_answered_is_not() -> None:
    forward = "See below.\n\n---------- Forwarded message ---------\nFrom: Jo\n\nCould we talk?"
    assert shown_text(forward) == forward
    assert shown_text("See below.\n\n-----Original Message-----\nFrom: Jo\n\nCould we talk?") == "See below."


def test_a_mail_that_is_all_another_s_is_shown_whole() -> None:
    pasted = "Od: Jo Oak\nWysłano: środa\nTemat: Talk\n\nCzy pasuje piątek?"
    assert shown_text(pasted) == pasted
