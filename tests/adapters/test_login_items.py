"""Starting at login: a file in the home folder, in each system's own words, that goes away again."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from afterword.adapters.login_items import login_item
from afterword.adapters.login_items.forms import desktop_entry, startup_script, unit
from afterword.adapters.login_items.item import FileItem, Start
from afterword.errors import NotWritable

ODD = Start(("/opt/my %n $HOME/after`word", "serve", "--quiet"), (("AFTERWORD_HOME", '/home/m"ara/50 %'),))
SYSTEMS = [("linux", True), ("linux", False), ("darwin", False), ("win32", False)]


@pytest.mark.parametrize(("system", "systemd"), SYSTEMS)
def test_it_is_set_and_taken_away_again_and_nothing_else_is_touched(
    tmp_path: Path, system: str, systemd: bool
) -> None:
    item = login_item(system, tmp_path, {}, systemd=systemd)
    assert not item.is_on()
    item.remove()

    item.add()
    item.add()

    assert item.is_on()
    assert login_item(system, tmp_path, {}, systemd=systemd).is_on()
    assert item.where.stat().st_mode & 0o077 == 0
    item.remove()
    assert not item.is_on()
    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []


def test_nothing_is_written_outside_of_the_home_folder(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    home = tmp_path / "home"

    item = login_item("linux", home, {"XDG_CONFIG_HOME": str(elsewhere)}, systemd=False)
    assert item.where.is_relative_to(home)
    with pytest.raises(NotWritable):
        FileItem(home, elsewhere / "x", b"").add()

    assert not elsewhere.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file")

    with pytest.raises(NotWritable) as told:
        login_item("linux", tmp_path, {}, systemd=False).add()

    assert told.value.detail


def test_the_journal_of_now_is_the_journal_at_login(tmp_path: Path) -> None:
    here = {"AFTERWORD_HOME": "/home/mara/journal"}

    agent = plistlib.loads(login_item("darwin", tmp_path, here).content)

    assert agent["EnvironmentVariables"] == {"AFTERWORD_HOME": "/home/mara/journal"}
    assert agent["ProgramArguments"][-2:] == ["serve", "--quiet"]
    assert agent["RunAtLoad"] is True


def test_the_program_that_is_named_runs(tmp_path: Path) -> None:
    words = plistlib.loads(login_item("darwin", tmp_path, {}).content)["ProgramArguments"]

    done = subprocess.run([*words[:-1], "--help"], capture_output=True, text=True, check=False, timeout=60)

    assert done.returncode == 0
    assert "sign-in link" in done.stdout


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="left out: systemd is not installed here")
def test_systemd_itself_finds_no_fault_in_the_unit(tmp_path: Path) -> None:
    item = login_item("linux", tmp_path, {"AFTERWORD_HOME": "/home/m ara/50 %"}, systemd=True)
    item.add()

    done = subprocess.run(
        [shutil.which("systemd-analyze") or "", "verify", "--user", "--man=no", item.where],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )

    assert "afterword.service" not in done.stderr


def test_odd_paths_stand_in_every_form_as_they_are() -> None:
    service = unit(ODD).decode()
    assert 'Environment="AFTERWORD_HOME=/home/m\\"ara/50 %%"' in service
    assert 'ExecStart="/opt/my %%n $$HOME/after`word" "serve" "--quiet"' in service

    entry = configparser.ConfigParser(interpolation=None)
    entry.read_string(desktop_entry(ODD).decode())
    line = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("%%", "%")
    read = subprocess.run(
        ["/bin/sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True
    )
    assert read.stdout.splitlines() == ["env", 'AFTERWORD_HOME=/home/m"ara/50 %', *ODD.program]

    script = startup_script(ODD).decode()
    assert '"/opt/my %%n $HOME/after`word" "serve" "--quiet"' in script
