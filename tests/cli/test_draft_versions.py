"""A draft worked over at the terminal, its versions listed and taken up again."""

from __future__ import annotations

from terminal import Run


def _thanks(run: Run) -> int:
    steps = [step for plan in run("plan", "--json").json["interviews"] for step in plan["plan"]]
    return next(int(step["number"]) for step in steps if step["purpose"] == "thank_you")


def test_a_wish_makes_a_version_and_the_one_before_can_be_taken_up(kept: Run) -> None:
    number = _thanks(kept)
    before = kept("draft", number, "--json").json

    shorter = kept("draft", number, "--wish", "shorter", "--json").json
    assert len(shorter["body"]) < len(before["body"])
    assert shorter["version"] == 2

    told = kept("draft", number, "--versions").out
    assert "version 2 (stands): written by Afterword, shorter" in told
    listed = kept("draft", number, "--versions", "--json").json["versions"]
    assert [version["made_for"] for version in listed] == ["shorter", None]
    assert listed[1]["body"] == before["body"]

    assert kept("draft", number, "--take-up", 1, "--json").json["body"] == before["body"]


def test_sentences_are_numbered_and_changed_by_their_number(kept: Run) -> None:
    number = _thanks(kept)
    document = kept("draft", number, "--json").json
    sentences = document["sentences"]
    assert [one["number"] for one in sentences] == list(range(1, len(sentences) + 1))
    assert any(one["courtesy"] for one in sentences)
    assert {one["text"] for one in sentences if not one["courtesy"]} == {
        receipt["sentence"] for receipt in document["receipts"]
    }

    last = sentences[-1]
    assert last["text"] not in kept("draft", number, "--leave-out", last["number"], "--json").json["body"]
    first = sentences[0]["text"]
    assert first not in kept("draft", number, "--other-words", 1, "--json").json["body"]


def test_what_cannot_be_is_told_with_an_exit_code_of_its_own(kept: Run) -> None:
    number = _thanks(kept)

    assert kept("draft", number, "--leave-out", 99).code == 3
    assert "That sentence is not in the text any more." in kept("draft", number, "--leave-out", 99).err
    assert kept("draft", number, "--leave-out", 1, "--wish", "shorter").code == 2
    assert kept("draft", number, "--wish", "funnier").code == 2
    assert kept("draft", number, "--take-up", 9).code == 1
