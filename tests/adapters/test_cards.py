"""Contact cards as real address books write them."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from afterword.adapters.cards import read_cards
from afterword.domain.sources import Card
from afterword.errors import NotACard, NotText, TooLarge


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def only(raw: bytes) -> Card:
    (person,) = read_cards("a.vcf", raw).people
    return person


def test_a_card_gives_name_addresses_phones_employer_and_title() -> None:
    raw = card(
        "FN:Ines Okonkwo",
        "item1.EMAIL;TYPE=WORK:ines@brightwater.example",
        "TEL;TYPE=CELL:+1 206 555 0142",
        "ORG:Brightwater\\, Inc.;Platform",
        "TITLE:Head of Platform",
    )
    expected = Card(
        "Ines Okonkwo",
        ("ines@brightwater.example",),
        ("+1 206 555 0142",),
        "Brightwater, Inc.",
        "Head of Platform",
        line=1,
    )
    assert only(raw) == expected


def test_a_card_without_a_written_name_is_named_by_its_parts() -> None:
    assert only(card("N:Okonkwo;Ines;Maria;Dr.;")).name == "Dr. Ines Maria Okonkwo"


def test_version_2_1_has_bare_parameters_and_soft_line_breaks() -> None:
    raw = card(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=",
        " Gro=C3=9F",
        "TEL;WORK;VOICE:0221 555 0142",
    )
    assert only(raw).name == "Jürgen Groß"
    assert only(raw).phones == ("0221 555 0142",)


def test_version_4_writes_phones_as_addresses() -> None:
    raw = card("FN:Ines", "TEL;VALUE=uri;TYPE=work:tel:+1-206-555-0142;ext=7", version="4.0")
    assert only(raw).phones == ("+1-206-555-0142 ext. 7",)


def test_long_lines_are_unfolded() -> None:
    assert only(card("FN:Ines Oko", " nkwo")).name == "Ines Okonkwo"


def test_a_photo_that_breaks_off_does_not_lose_the_person() -> None:
    assert only(
        card("FN:Ines", "PHOTO;ENCODING=b:AAAA", "not base64 at all", "EMAIL:i@x.example")
    ).emails == ("i@x.example",)


def test_a_card_inside_a_card_is_not_a_second_person() -> None:
    raw = card("FN:Ines", "AGENT:", "BEGIN:VCARD", "FN:Her Assistant", "END:VCARD")
    assert only(raw).name == "Ines"


def test_a_card_cut_off_before_its_end_still_counts() -> None:
    assert only(b"BEGIN:VCARD\nFN:Ines\n").name == "Ines"


def test_old_windows_letters_are_read() -> None:
    assert only(card("FN:J\xfcrgen").decode().encode("cp1252")).name == "Jürgen"


def test_a_file_without_a_card_is_told_apart() -> None:
    with pytest.raises(NotACard):
        read_cards("a.vcf", b"Dear all,\nplease find my number below.")


def test_bytes_that_are_no_text_are_told_apart() -> None:
    with pytest.raises(NotText):
        read_cards("a.vcf", bytes(range(32)) * 40)


def test_fifty_megabytes_are_not_read() -> None:
    with pytest.raises(TooLarge) as told:
        read_cards("a.vcf", b"x" * 50_000_000)
    assert told.value.detail == "10"


@pytest.mark.shared
def test_cards_of_many_programs_are_read_as_a_reference_reader_reads_them(shared: Path) -> None:
    folder, same, total = shared / "data" / "vcard", 0, 0
    for line in (folder / "expected.jsonl").read_text().splitlines():
        row = json.loads(line)
        begun = time.process_time()
        people = read_cards(row["file"], (folder / row["file"]).read_bytes()).people
        assert time.process_time() - begun < 5
        if row["expected"]["parse"] == "ok":
            total += 1
            same += [person.emails for person in people] == [
                tuple(dict.fromkeys(filter(None, known["emails"]))) for known in row["expected"]["cards"]
            ]
    assert same >= 0.95 * total


def test_a_line_of_nothing_but_marks_costs_no_more_than_it_is_worth() -> None:
    marks, parts = '"' * 1_000_000, ";" * 1_000_000
    card = f"BEGIN:VCARD\nFN;X={marks}:a\nN:Lind;Mara{parts}\nFN:Mara Lind\nEND:VCARD\n"
    (only,) = read_cards("a.vcf", card.encode()).people
    assert (only.name, only.family, only.given) == ("Mara Lind", "Lind", "Mara")
