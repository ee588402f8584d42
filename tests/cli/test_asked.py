"""What only the seeker can say of a mail, at the terminal."""

from __future__ import annotations

from email.utils import format_datetime
from pathlib import Path

from days import NOW
from terminal import Run

NO = "We have decided to offer the position to another candidate."


def letter(folder: Path, words: str, *heads: str) -> Path:
    """A mail of Joan Pell's, saved as a file."""
    told = (
        "From: Joan Pell <jpell@fernhill-library.example>",
        "To: dana@whitfield.example",
        f"Date: {format_datetime(NOW)}",
        "Message-ID: <n1@fernhill-library.example>",
        "Subject: News",
        *heads,
    )
    file = folder / "reply.eml"
    file.write_bytes("\r\n".join((*told, "", words, "", "Joan", "")).encode())
    return file


def another_role(lately: Path, folder: Path) -> tuple[Path, Path]:
    """The same invitation and posting, for another role."""
    files = []
    for name in ("invite.ics", "job.md"):
        text = (lately / name).read_text(encoding="utf-8").replace("panel-0311", "panel-0312")
        text = text.replace("Community Programs Manager", "Map Archivist").replace("FPL-26-11", "FPL-26-12")
        files.append(folder / name)
        files[-1].write_text(text, encoding="utf-8")
    return files[0], files[1]


def test_a_mail_that_may_be_about_two_roles_is_asked_about_and_placed(
    kept: Run, lately: Path, tmp_path: Path
) -> None:
    assert kept("add", *another_role(lately, tmp_path)).code == 0

    heard = kept("hear", letter(tmp_path, NO))

    assert "only you can know" in heard.out
    today = kept("today")
    assert "Map Archivist" in today.out
    (asked,) = kept("today", "--json").json["asked"]["mail"]
    assert sorted(asked["interviews"]) == [1, 2]
    assert f"afterword place {asked['number']} 2" in today.out
    assert kept("place", asked["number"], "nonsense").code != 0
    placed = kept("place", asked["number"], 2)
    assert "Heard there: a no" in placed.out
    assert kept("today", "--json").json["asked"]["mail"] == []
    assert kept("vouch", asked["number"], "yes").code != 0


def test_somebody_introduced_is_added_by_a_word(kept: Run, tmp_path: Path) -> None:
    words = "Thank you. My colleague Anna Bell will arrange the next talk."
    copy = "Cc: Anna Bell <abell@fernhill-library.example>"
    assert kept("hear", letter(tmp_path, words, copy)).code == 0
    today = kept("today").out
    (one,) = kept("today", "--json").json["asked"]["introduced"]

    assert "Joan Pell introduced Anna Bell <abell@fernhill-library.example>" in today
    assert kept("introduced", one["number"], one["which"], "add").code == 0
    assert "Anna Bell" in kept("people").out
    assert kept("introduced", one["number"], one["which"], "no").code != 0
