"""Mail by hand at the terminal: files of one or many, a pasted text, and what the seeker wrote themselves."""

from __future__ import annotations

from email.utils import format_datetime
from pathlib import Path

from days import NOW
from terminal import Run

JOAN = "Joan Pell <jpell@fernhill-library.example>"
HEAD = f"From: {JOAN}\nTo: dana@whitfield.example\nSubject: Your application\n"


def letter(number: int, words: str) -> str:
    date = f"Date: {format_datetime(NOW)}\nMessage-ID: <n{number}@fernhill-library.example>\n"
    return f"{HEAD}{date}\n{words}\n"


def test_many_mails_are_heard_from_one_file_and_a_broken_one_is_told(kept: Run, tmp_path: Path) -> None:
    box, broken = tmp_path / "answers.mbox", tmp_path / "holiday.eml"
    words = ("Thank you for your note.", "Could you send the names of two references by Friday?")
    mails = (letter(number, text) for number, text in enumerate(words))
    box.write_text("".join(f"From x@y Mon Nov 16 10:00:00 2026\n{mail}\n" for mail in mails))
    broken.write_bytes(b"\x00\x01\x02")

    heard = kept("hear", box, broken)

    assert heard.code == 0
    assert heard.out.count(f"{box}: Joan Pell: ") == 2
    assert "holiday.eml" in heard.out
    assert "Heard from Joan Pell" in heard.out
    assert "(undo " in heard.out


def test_a_pasted_text_is_of_whom_and_when_one_says_and_may_be_ones_own(kept: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.eml"
    own.write_text(
        f"From: D <private@elsewhere.example>\nTo: jpell@fernhill-library.example\nSubject: Umbrella\n"
        f"Date: {format_datetime(NOW)}\nMessage-ID: <o1@elsewhere.example>\n\nI left my umbrella with you.\n"
    )
    told = ("--from", "joan pell", "--at", NOW.isoformat())

    heard = kept("hear", "-", *told, said="Thank you for your note.")
    sent = kept("sent", own)

    assert (heard.code, "Joan Pell: " in heard.out) == (0, True)
    assert (sent.code, "you wrote to Joan Pell" in sent.out) == (0, True)
    assert "You wrote to Joan Pell yourself" in sent.out
