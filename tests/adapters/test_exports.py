"""LinkedIn's exports of every era, and tables in general."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from afterword.adapters.exports import read_export, read_export_folder
from afterword.errors import Locked, NotAnExport, TooPacked
from quality.exports import eras, hits, ours

OLD = """First Name,Last Name,Email Address,Company,Position,Connected On
Ines,Okonkwo,,Brightwater,CTO,08 Feb 2022
"""
NEW = (
    'Notes:\n"When exporting, some addresses are missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Ines,"Okonkwo, PhD",https://www.linkedin.com/in/ines,,"Brightwater, Inc.",CTO,08 Feb 2026\n'
    ",,,,,,07 Jun 2026"
)


def zipped(members: dict[str, bytes | str]) -> bytes:
    store = BytesIO()
    with zipfile.ZipFile(store, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return store.getvalue()


def test_connections_are_known_by_their_columns_whatever_stands_above_them() -> None:
    export = read_export("x.csv", NEW.encode("utf-8-sig"))
    assert (export.source, export.tables[0].name) == ("linkedin", "Connections")
    assert export.tables[0].rows[0]["Last Name"] == "Okonkwo, PhD"


def test_older_exports_lack_a_column_and_are_read_by_name() -> None:
    assert read_export("x.csv", OLD.encode()).tables[0].rows[0]["Company"] == "Brightwater"


def test_a_closed_profile_is_left_out_and_told() -> None:
    (row,) = read_export("x.csv", NEW.encode()).skipped
    assert (row.line, row.why, row.table) == (6, "only_a_date", "Connections")


def test_drafts_of_messages_are_left_out() -> None:
    text = (
        '"CONVERSATION ID","FROM","DATE","CONTENT","IS MESSAGE DRAFT"\n'
        '"1","Ines","2026-06-01 14:03:22 UTC","Hello,\nthere","No"\n'
        '"1","Me","2026-06-02 14:03:22 UTC","hm","Yes"\n'
    )
    export = read_export("messages.csv", text.encode())
    assert [row["CONTENT"] for row in export.tables[0].rows] == ["Hello,\nthere"]
    assert [row.why for row in export.skipped] == ["draft"]


def test_any_table_is_an_export_under_its_own_name() -> None:
    export = read_export("contacts of mine.csv", b"Name;Mail\nInes;ines@x.example\n")
    assert (export.source, export.tables[0].name) == ("csv", "contacts of mine")
    assert export.tables[0].rows == ({"Name": "Ines", "Mail": "ines@x.example"},)


def test_a_formula_stays_the_text_it_is() -> None:
    export = read_export("a.csv", b'Name,Note\nInes,"=HYPERLINK(""http://evil.example"",""x"")"\n')
    assert export.tables[0].rows[0]["Note"] == '=HYPERLINK("http://evil.example","x")'


def test_a_row_with_too_many_cells_is_told_with_its_line() -> None:
    (row,) = read_export("a.csv", b"Name,Mail\nInes,a@x.example\nOdd,b,c\nAnn,d\n").skipped
    assert (row.line, row.why) == (3, "too_many_cells")


def test_a_quotation_without_an_end_costs_that_row_only() -> None:
    export = read_export("a.csv", b'Name,Mail\nInes,a@x.example\nOdd,"' + b"x" * 200_000)
    assert len(export.tables[0].rows) == 1
    assert "field_too_long" in [row.why for row in export.skipped]


def test_a_zip_and_its_unpacked_folder_hold_the_same(tmp_path: Path) -> None:
    members: dict[str, bytes | str] = {
        "Connections.csv": NEW,
        "Jobs/Saved Jobs.csv": "Saved Date,Job Url,Job Title,Company Name\n1 May 2026,https://x.example,Cook,Inn\n",
        "photo.jpg": b"\xff\xd8",
    }
    for name, content in members.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    packed, unpacked = read_export("x.zip", zipped(members)), read_export_folder(tmp_path)
    assert {t.name: len(t.rows) for t in packed.tables} == {"Connections": 1, "Saved Jobs": 1}
    assert packed.tables == unpacked.tables


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "secret.csv").write_text("a,b\n1,2\n")
    (tmp_path / "export").mkdir()
    (tmp_path / "export" / "link.csv").symlink_to(tmp_path / "other" / "secret.csv")
    with pytest.raises(NotAnExport):
        read_export_folder(tmp_path / "export")


def test_a_bomb_is_left_shut() -> None:
    with pytest.raises(TooPacked):
        read_export("x.zip", zipped({"Connections.csv": b"0" * 80_000_000}))


def test_an_archive_that_lies_about_its_size_is_left_shut() -> None:
    raw = zipped({"Connections.csv": b"0" * 80_000_000})
    claimed = raw.replace((80_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    with pytest.raises((TooPacked, NotAnExport)):
        read_export("x.zip", claimed)


def test_thousands_of_members_are_left_shut() -> None:
    with pytest.raises(TooPacked):
        read_export("x.zip", zipped({f"{i}.csv": "a,b\n1,2\n" for i in range(3_001)}))


def test_a_locked_archive_is_told_apart() -> None:
    raw = bytearray(zipped({"a.csv": "a,b\n1,2\n"}))
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Locked):
        read_export("x.zip", bytes(raw))


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"PK\x03\x04 broken"])
def test_what_holds_no_table_is_told_apart(raw: bytes) -> None:
    with pytest.raises(NotAnExport):
        read_export("a.csv", raw)


@pytest.mark.shared
def test_every_row_of_a_real_export_is_read(shared: Path) -> None:
    folder = shared / "data" / "linkedin"
    for line in (folder / "expected.jsonl").read_text().splitlines():
        row = json.loads(line)
        export = read_export(row["file"], (folder / row["file"]).read_bytes())
        assert export.source == "linkedin"
        assert export.skipped == ()
        if row["expected"]:
            assert len(export.tables[0].rows) == row["expected"]["rows"]


def test_headers_of_every_year_are_known() -> None:
    assert all(hits(eras(), ours))


def test_a_line_longer_than_any_row_is_left_out_and_named() -> None:
    raw = b"First Name,Last Name\nAna,Roth\n" + b"a," * 1_000_000 + b"\nJo,Oak\n"
    export = read_export("people.csv", raw)
    assert [row["First Name"] for row in export.tables[0].rows] == ["Ana", "Jo"]
    assert [(row.line, row.why) for row in export.skipped] == [(3, "field_too_long")]
