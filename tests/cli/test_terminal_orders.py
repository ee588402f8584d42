"""What a stranger wrote steers no terminal: no colours, titles, links or clipboards, no turned lines."""

from __future__ import annotations

import json

import pytest

from afterword.cli.showing import print_json, said

ORDERS = "a\x1b]52;c;cm0gLXJm\x07b\x1b]8;;http://x\x1b\\\\c\x9b31md\x7f\u202eevil\u2066\r\x00"


def test_a_line_for_a_person_holds_no_orders(capsys: pytest.CaptureFixture[str]) -> None:
    said(ORDERS)

    assert capsys.readouterr().out.rstrip("\n").isprintable()


def test_a_document_for_programs_holds_them_escaped_and_whole(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"subject": ORDERS})

    shown = capsys.readouterr().out
    assert all(c.isprintable() or c == "\n" for c in shown)
    assert json.loads(shown) == {"subject": ORDERS}
