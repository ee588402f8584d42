"""`afterword rehearse`: the whole loop, nothing sent, nothing saved."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from terminal import EXAMPLE, Run


def test_the_example_gives_people_plan_drafts_and_answers(run: Run) -> None:
    rehearsal = run("rehearse", "--example", "--json").json
    assert {"Ruth Andersson", "Tomás Ibarra", "Priya Raman"} <= {p["name"] for p in rehearsal["people"]}
    assert {"thank_you", "check_in"} <= {step["purpose"] for step in rehearsal["plan"]}
    assert all(draft["body"] for draft in rehearsal["drafts"])
    kinds = [heard["kind"] for heard in rehearsal["replay"]]
    assert kinds == ["reply_question", "ooo", "other"]


def test_nothing_private_of_the_example_stands_in_a_draft(run: Run) -> None:
    rehearsal = run("rehearse", "--example", "--json").json
    drafts = [*rehearsal["drafts"], *(d for heard in rehearsal["replay"] for d in heard["drafts"])]
    for draft in drafts:
        for word in ("58", "St Paul", "knee", "row with", "managed out"):
            assert word not in f"{draft['subject']} {draft['body']}"


def test_without_json_a_person_can_read_it(run: Run) -> None:
    ran = run("rehearse", "--example")
    assert ran.code == 0
    assert "The plan" in ran.out
    assert "nothing was sent and nothing was saved" in ran.out


def test_it_leaves_no_trace_on_disk(run: Run, home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "interview"
    shutil.copytree(EXAMPLE, folder)
    before = sorted(folder.rglob("*"))
    assert run("rehearse", folder, "--json").code == 0
    assert sorted(folder.rglob("*")) == before
    assert not home.exists()


def test_it_never_loads_django() -> None:
    """`django.setup()` is slow: commands that need no journal keep it out."""
    program = (
        "import sys; from afterword.cli.failing import telling; from afterword.cli.main import afterword;"
        "sys.argv = ['afterword', 'rehearse', '--example', '--json']; telling(afterword);"
        "sys.exit('django' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.DEVNULL, check=False)
    assert done.returncode == 0


def test_a_folder_that_cannot_be_used_gets_one_sentence_and_exit_2(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = run("rehearse", empty, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert str(empty) in ran.err
    assert run("rehearse", tmp_path / "nowhere").code == 2
    assert run("rehearse").code == 2


def test_a_moment_without_an_offset_is_refused(run: Run) -> None:
    ran = run("rehearse", "--example", "--now", "2026-12-09T15:00:00")
    assert ran.code == 2
    assert "offset" in ran.err


def test_the_debrief_that_the_seeker_confirmed_replaces_the_notes(run: Run, tmp_path: Path) -> None:
    item = {"kind": "topic", "person": "Ruth Andersson", "text": "opening the seed library in spring"}
    rest = {"answer": None, "due": None, "ok_to_mention": True}
    debrief = tmp_path / "debrief.json"
    debrief.write_text(json.dumps({"version": 1, "items": [item | rest]}))
    rehearsal = run("rehearse", "--example", "--debrief", debrief, "--json").json
    assert [fact["text"] for fact in rehearsal["facts"]] == ["opening the seed library in spring"]


def test_one_bad_file_does_not_spoil_the_others(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "interview"
    shutil.copytree(EXAMPLE, folder)
    (folder / "resume.json").write_text('{"basics": ')
    ran = run("rehearse", folder)
    assert ran.code == 0
    assert "resume.json" in ran.out
    assert "Ruth Andersson" in ran.out
