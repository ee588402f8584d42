"""The mailbox at the terminal, against real servers on this machine."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from afterword.domain.mail_account import Security
from mail_servers import PASSWORD, Certificate, Dovecot, Post, smtp_server
from oauth_server import CLIENT_ID, oauth_server
from terminal import Ran, Run

_numbers = count(1)


@pytest.fixture
def password(tmp_path: Path) -> Path:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    return file


@pytest.fixture
def servers(certificate: Certificate, dovecot: Dovecot) -> Iterator[tuple[str, ...]]:
    """The options that name both servers, unencrypted, for they are on this machine."""
    with smtp_server(certificate, Security.NONE, Post()) as out:
        yield (
            *("--out", f"127.0.0.1:{out.port}", "--out-security", "none"),
            *("--in", f"127.0.0.1:{dovecot.plain_port}", "--in-security", "none"),
            *("--user", f"terminal{next(_numbers)}"),
        )


def set_up(run: Run, servers: tuple[str, ...], password: Path) -> Ran:
    return run("mailbox", "set", "dana@whitfield.example", *servers, "--password-file", password)


def test_a_mailbox_is_set_up_tested_used_and_forgotten(
    run: Run, home: Path, servers: tuple[str, ...], password: Path
) -> None:
    assert "No mailbox is set up" in run("mailbox").out

    done = set_up(run, servers, password)
    assert (done.code, done.out.count("well  ")) == (0, 3)

    assert "dana@whitfield.example" in run("mailbox").out
    [shown] = run("mailbox", "--json").json["mailboxes"]
    assert shown["out"]["has_password"] is True
    assert PASSWORD not in run("mailbox", "--json").out
    assert stat.S_IMODE((home / "mailbox.key").stat().st_mode) == 0o600
    assert run("sync").out == "Nothing new, and nothing is due.\n"
    assert run("sync", "--json").json["listening"] == "well"
    assert run("doctor").code == 0
    assert "Passwords locked anew: 2." in run("mailbox", "new-key").out
    assert run("mailbox", "test").code == 0

    assert run("mailbox", "forget", "dana@whitfield.example").code == 0
    assert run("mailbox", "--json").json["mailboxes"] == []


def test_a_wrong_password_is_told_in_two_sentences(
    run: Run, servers: tuple[str, ...], tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("hunter2")

    done = set_up(run, servers, wrong)

    assert done.code == 1
    assert done.out.count("did not accept the user name and password") == 2
    assert "hunter2" not in done.out + done.err
    synced = run("sync")
    assert "did not accept the user name and password" in synced.out
    assert run("doctor").code == 1


def test_a_lost_key_is_told(run: Run, home: Path, servers: tuple[str, ...], password: Path) -> None:
    set_up(run, servers, password)
    (home / "mailbox.key").unlink()

    done = run("mailbox", "test")

    assert done.code == 1
    assert "Give it once more in the mailbox settings." in done.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("set", "dana@whitfield.example"), "the provider of this address is not known"),
        (("set", "dana@whitfield.example", "--out", "mail"), "HOST:PORT"),
        (("set", "dana", "--out", "mail.example.org:465", "--in", "none"), "address"),
        (
            ("set", "d@w.example", "--out", "mail.w.example:25", "--out-security", "none", "--in", "none"),
            "without encryption only on this machine",
        ),
    ],
)
def test_a_call_that_cannot_be_meant_is_named_and_nothing_is_kept(
    run: Run, password: Path, words: tuple[str, ...], told: str
) -> None:
    done = run("mailbox", *words, "--password-file", password)

    assert done.code == 2
    assert told in done.err
    assert run("mailbox", "--json").json["mailboxes"] == []


def test_what_a_provider_wants_is_said_before_the_password_is_asked_for(run: Run) -> None:
    done = run("mailbox", "set", "dana@gmail.com", "--password-file", "nowhere")

    assert "you make an app password for Afterword" in done.out
    assert done.code == 1


def test_several_mailboxes_are_listed_preferred_paced_and_forgotten_by_their_address(
    run: Run, servers: tuple[str, ...], password: Path
) -> None:
    for address in ("dana@whitfield.example", "d@work.example"):
        words = ("mailbox", "set", address, *servers[:4], "--in", "none", "--user", "d")
        assert run(*words, "--password-file", password).code == 0

    assert run("mailbox", "prefer", "d@work.example").code == 0
    assert run("mailbox", "alias", "d@work.example", "dana.w@work.example", "--name", "Dana W.").code == 0
    assert run("mailbox", "pace", "DANA.W@work.example", "--day-cap", "7").code == 0

    shown = {one["address"]: one for one in run("mailbox", "--json").json["mailboxes"]}
    assert [one["preferred"] for one in shown.values()] == [True, False]
    assert (shown["d@work.example"]["day_cap"], shown["d@work.example"]["pace"]) == (7, 60)
    assert "also Dana W. <dana.w@work.example>" in run("mailbox").out
    tested = run("mailbox", "test", "d@work.example", "--json").json["checks"]
    assert {one["mailbox"] for one in tested} == {"d@work.example"}
    assert run("mailbox", "alias", "d@work.example", "dana.w@work.example", "--remove").code == 0
    assert run("mailbox", "forget", "d@work.example").code == 0
    [left] = run("mailbox", "--json").json["mailboxes"]
    assert left["preferred"]
    done = run("mailbox", "prefer", "nobody@work.example")
    assert done.code == 1
    assert "nobody@work.example" in done.err


def test_one_signs_in_by_a_page_that_is_printed_and_the_command_waits_for_the_browser(
    home: Path, run: Run, servers: tuple[str, ...], tmp_path: Path
) -> None:
    command = Path(sys.executable).parent / "afterword"
    secret = tmp_path / "secret"
    secret.write_text("GOCSPX-1")
    environ = {"PATH": os.environ["PATH"], "HOME": str(home), "AFTERWORD_HOME": str(home), "LANG": "C.UTF-8"}
    environ["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
    with oauth_server(client_secret="GOCSPX-1") as provider:
        environ["AFTERWORD_CONSENT_AT"] = provider.address

        def call(*words: str) -> subprocess.Popen[str]:
            return subprocess.Popen([command, *words], stdout=subprocess.PIPE, env=environ, text=True)

        client = ("--by", "own", "--client-id", CLIENT_ID, "--client-secret-file", str(secret))
        with call("mailbox", "set", "d@w.example", *servers[:4], "--in", "none", *client) as setting:
            assert setting.wait(60) == 0
        with call("mailbox", "sign-in", "d@w.example") as waiting:
            assert waiting.stdout is not None
            waiting.stdout.readline()
            back = provider.brings_back(waiting.stdout.readline().strip())
            with urllib.request.urlopen(back) as answer:  # noqa: S310 - the address is of this machine
                assert "Signed in." in answer.read().decode()
            assert waiting.wait(60) == 0

    assert run("mailbox", "--json").json["mailboxes"][0]["consent"]["given"]
