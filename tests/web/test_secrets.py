"""No secret is found anywhere but where it was typed: a journal's whole life, and a search of all it left."""

from __future__ import annotations

import base64
import faulthandler
import html
import json
import logging
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult
from django.test import Client

import mail_servers
from afterword import bootstrap
from afterword.actions.export import export
from afterword.actions.forget_mailbox import forget_mailbox
from afterword.actions.read_mailbox import number_of, read_mailbox, read_mailboxes
from afterword.actions.renew_secrets import renew_secrets
from afterword.actions.send_due import send_due
from afterword.domain.mail_account import Security
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.jobs.clock import EmbeddedClock
from afterword.jobs.sending import send_everything_due
from afterword.store import models
from mail_servers import PASSWORD, Certificate, Dovecot, Post, free_port, smtp_server
from model_server import endpoint, fails, says
from oauth_server import CLIENT_ID, Provider, oauth_server
from secret_search import found
from window import Taken, seeker

APP_PASSWORD = "wxyz-qvkt-hmpl-bdrc"
WRONG = "hunter2 & <Löwenzahn>"
CLIENT_SECRET = "GOCSPX-k2Jd7+Hx/9sQ=w"
MODEL_KEY = "sk-proj-7Yt2+Zw/Qx9=Lp4m"
# These say what the servers of this test were told: they are the other side.
THEIRS = ("mail.log", "mail.debug", "asyncio")
LETTER = Envelope(
    sender=Mailbox("Mara", "mara@home.example"),
    to=Mailbox("Ines", "ines@lager.example"),
    subject="Thank you",
    body="Thank you for the talk.\n",
    message_id="<1@home.example>",
    date=datetime(2026, 11, 2, 9, tzinfo=UTC),
)


class TokenPost(Post):
    """A server that lets in by token, too."""

    provider: Provider

    async def auth_XOAUTH2(self, _server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        """XOAUTH2."""
        told = base64.b64decode(args[1]).decode()
        return AuthResult(success=any(one in told for one in self.provider.access))


@dataclass(repr=False)
class Life:
    """One journal with everything in use, and what it left behind by the name of the place."""

    client: Client
    home: Path
    provider: Provider
    post: TokenPost
    left: dict[str, bytes] = field(default_factory=dict)
    oauth_number: int = 0

    def keep(self, place: str, content: str | bytes) -> None:
        """Remember what was left in a place."""
        told = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
        self.left[place] = self.left.get(place, b"") + b"\n" + told

    def read(self, address: str) -> None:
        """A page."""
        self.keep(f"page {address}", self.client.get(address).content)

    def press(self, address: str, /, **typed: str) -> None:
        """A form, and what it answers with."""
        answer = self.client.post(address, typed, follow=True)
        self.keep(f"answer of {address}", answer.content)

    def fail(self, deed: Callable[[], object]) -> None:
        """What failed, as a debugger would show it: with every variable of every frame."""
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
            deed()
        self.keep("tracebacks", _with_variables(caught.value) + repr(caught.value) + repr(vars(caught.value)))

    @property
    def secrets(self) -> dict[str, str]:
        """All that nobody else may know."""
        named = {f"token {n}": one for n, one in enumerate(self.provider.secrets)}
        keys = (self.home / "mailbox.key").read_text().split()
        named |= {f"key {n}": one for n, one in enumerate(keys)}
        return named | {
            "password": PASSWORD,
            "app password": APP_PASSWORD,
            "wrong password": WRONG,
            "client secret": CLIENT_SECRET,
            "model key": MODEL_KEY,
        }


def _with_variables(error: BaseException) -> str:
    """An error and what it came from, with the variables of every frame that is not this file's."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    each: traceback.TracebackException | None = told
    while each is not None:
        each.stack = traceback.StackSummary.from_list([one for one in each.stack if one.filename != __file__])
        each = each.__cause__ or each.__context__
    return "".join(told.format())


@pytest.fixture
def life(
    taken: Taken,
    sqlite_journal: Path,
    certificate: Certificate,
    dovecot: Dovecot,
    settings: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Life]:
    home = sqlite_journal.parent
    settings.AFTERWORD_HOME, settings.AFTERWORD_MAILBOX_KEY = home, home / "mailbox.key"
    settings.AFTERWORD_MAIL_AUTHORITIES = certificate.cert
    caplog.set_level(logging.DEBUG)

    def knows(*args: Any) -> AuthResult:
        told = args[-1].password.decode() if hasattr(args[-1], "password") else ""
        return AuthResult(success=told in {PASSWORD, APP_PASSWORD}, handled=False)

    monkeypatch.setattr(mail_servers, "_knows", knows)
    with ExitStack() as stack:
        provider = stack.enter_context(oauth_server(client_secret=CLIENT_SECRET))
        settings.AFTERWORD_CONSENT_AT = provider.address
        post = TokenPost()
        post.provider = provider
        out = stack.enter_context(smtp_server(certificate, Security.STARTTLS, post))
        model = stack.enter_context(endpoint(says("Good day."), fails(401, f"bad key {MODEL_KEY[:3]}")))
        lived = Life(taken.client, home, provider, post)
        _live(lived, out.port, dovecot, model.address)
        records = [record for record in caplog.records if not record.name.startswith(THEIRS)]
        lived.keep("log", "\n".join({f"{one.getMessage()} {one.exc_text or ''}" for one in records}))
        yield lived


def _live(life: Life, smtp: int, dovecot: Dovecot, model: str) -> None:
    """From the first password to the last export, with everything failing on the way."""
    _set_up(life, smtp, dovecot)
    _sign_in(life)
    life.press("/model/account", address=model, model="small", key=MODEL_KEY)
    life.press("/model/test")
    life.press("/model/test")
    _send_and_listen(life)
    _fail_in_every_way(life)
    _crash(life)
    _run_programs(life)
    _read_everything(life)


def _typed(address: str, smtp: int, user: str, password: str, **more: str) -> dict[str, str]:
    typed = {"address": address, "name": "Mara", "out_host": "localhost", "out_port": str(smtp)}
    return {**typed, "out_security": "starttls", "out_user": user, "out_password": password, **more}


def _set_up(life: Life, smtp: int, dovecot: Dovecot) -> None:
    into = {"in_host": "localhost", "in_port": str(dovecot.tls_port), "in_security": "tls"}
    wrong = _typed("mara@home.example", smtp, "mara", WRONG, **into, in_user="secrets")
    life.press("/mailbox/account", **{**wrong, "out_port": "99999"})  # the page comes back, without it
    life.press("/mailbox/account", **wrong)
    number = read_mailbox(seeker()).number  # type: ignore[union-attr]  # it was just kept
    life.press(f"/mailbox/{number}/test")
    life.press(f"/mailbox/{number}/account", **{**wrong, "out_password": PASSWORD, "in_password": PASSWORD})
    life.press(f"/mailbox/{number}/test")
    life.press("/mailbox/account", **_typed("mara@app.example", smtp, "app", APP_PASSWORD))
    oauth = _typed("mara@oauth.example", smtp, "mara@oauth.example", "", **into, in_user="oauth")
    life.press("/mailbox/account", **oauth, consent="own", client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
    life.oauth_number = number_of(seeker(), "mara@oauth.example") or 0


def _sign_in(life: Life) -> None:
    page = life.client.post(f"/mailbox/{life.oauth_number}/sign-in").content.decode()
    address = html.unescape(re.search(r'href="(http://[^"]+/authorize[^"]+)"', page)[1])  # type: ignore[index]
    back = life.provider.brings_back(address)
    answer = life.client.get(re.sub(r"^https?://[^/]+", "", back))
    assert answer.status_code == 302, answer.content
    life.keep("way back", answer.content + str(answer.headers).encode())
    life.press(f"/mailbox/{life.oauth_number}/test")
    life.press(f"/mailbox/{life.oauth_number}/sign-in")  # one that is begun and never finished
    life.left.pop(f"answer of /mailbox/{life.oauth_number}/sign-in")  # where the state is typed, so to speak


def _send_and_listen(life: Life) -> None:
    owner = seeker()
    letters = (
        models.Touchpoint.objects.filter(method="email", versions__isnull=False).order_by("pk").distinct()
    )
    first = letters[0]
    models.Touchpoint.objects.filter(pk=first.pk).update(sends_from="mara@oauth.example")
    life.press(f"/touchpoints/{first.pk}/sending", version="1")
    later = bootstrap.clock().now() + timedelta(minutes=1)
    went = send_due(owner, bootstrap.ways(owner), bootstrap.tools().policy, later)
    assert [one.state for one in went] == ["sent"], went
    for address in ("mara@home.example", "mara@app.example"):
        bootstrap.ways_of(owner, address)[0].check()
    send_everything_due()
    life.keep("sent", b"\n".join(life.post.taken))


def _fail_in_every_way(life: Life) -> None:
    """A wrong login, a server that is gone, that hangs up, a provider that refuses, is down, or forgets."""
    owner = seeker()
    for row in models.MailAccount.objects.all():
        life.keep("repr", repr(row) + str(row))
    life.keep("repr", repr(read_mailboxes(owner)) + repr(bootstrap.account_ways(owner)))

    def spoil(address: str, **columns: Any) -> Callable[[], object]:
        before = models.MailAccount.objects.filter(address=address)
        kept = before.values(*columns).get()
        before.update(**columns)

        def deed() -> None:
            try:
                out, into = bootstrap.ways_of(owner, address)
                out.check() if "out" in next(iter(columns)) or into is None else into.check()
            finally:
                before.update(**kept)

        return deed

    vault = bootstrap.vault()
    life.fail(spoil("mara@home.example", out_secret=vault.lock(WRONG)))
    life.fail(spoil("mara@home.example", in_secret=vault.lock(WRONG)))
    life.fail(spoil("mara@home.example", out_port=free_port()))
    life.fail(spoil("mara@home.example", in_port=free_port()))
    life.fail(spoil("mara@home.example", out_secret="damaged"))
    with _hanging_up_at_login() as port:
        life.fail(spoil("mara@app.example", out_port=port, out_security="none"))
        life.fail(spoil("mara@oauth.example", out_port=port, out_security="none"))
    life.fail(spoil("mara@oauth.example", in_user="oauth"))
    stale = {"access_until": datetime(2020, 1, 1, tzinfo=UTC)}
    life.provider.fails = (503, {"error": "temporarily_unavailable", "error_description": CLIENT_SECRET})
    life.fail(spoil("mara@oauth.example", **stale, out_port=1))
    life.provider.fails = None
    life.provider.withdraw()
    models.MailAccount.objects.filter(pk=life.oauth_number).update(**stale)
    life.fail(bootstrap.ways_of(owner, "mara@oauth.example")[0].check)
    life.client.get("/mailbox/consent?state=x&code=y")


class _hanging_up_at_login:  # noqa: N801 - read as the words of a sentence
    """A server in the clear, on this machine, that hears the login and goes."""

    def __enter__(self) -> int:
        """Its port."""
        self._socket = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()
        return int(self._socket.getsockname()[1])

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb", buffering=0) as line:
                line.write(b"220 here\r\n")
                for said in line:
                    if said.upper().startswith(b"AUTH"):
                        break
                    line.write(b"250-here\r\n250 AUTH PLAIN LOGIN XOAUTH2\r\n")

    def __exit__(self, *_: object) -> None:
        self._socket.close()


def _crash(life: Life) -> None:
    """A worker that fails in the middle of a round, as the clock notes it, and as a dump shows it."""

    def job() -> None:
        account = bootstrap.ways_of(seeker(), "mara@home.example")
        account[0].check()
        with tempfile.TemporaryFile() as dump:
            faulthandler.dump_traceback(dump, all_threads=True)
            dump.seek(0)
            life.keep("dump", dump.read())
        raise RuntimeError(repr(account))

    life.fail(job)
    EmbeddedClock(job, lambda: 60.0)._round()


def _run_programs(life: Life) -> None:
    """The command, and what the system shows of it while it runs."""
    program = "import sys; from afterword.cli.main import main; sys.argv[0] = 'afterword'; main()"
    command = [sys.executable, "-c", program]
    environ = {**os.environ, "AFTERWORD_HOME": str(life.home), "LANG": "C.UTF-8"}
    environ.pop("DJANGO_SETTINGS_MODULE", None)
    file = life.home / "typed"
    for words, typed in (
        (("mailbox", "test", "--json"), ""),
        (("doctor", "--json"), ""),
        (
            (
                "mailbox",
                "set",
                "m@x.example",
                "--out",
                "127.0.0.1:9",
                "--in",
                "none",
                "--password-file",
                file,
            ),
            WRONG,
        ),
    ):
        file.write_text(typed)
        with subprocess.Popen(
            [*command, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environ
        ) as running:
            while running.poll() is None:
                _look_at_processes(life, running.pid)
                time.sleep(0.1)
            assert running.stdout is not None
            life.keep(f"output of {words[0]}", running.stdout.read())
    file.unlink()
    _look_at_processes(life, os.getpid())


def _look_at_processes(life: Life, first: int) -> None:
    """The words and the surroundings of a process and of all that it started, as anybody may list them."""
    with suppress(OSError):  # it ended meanwhile
        for name in ("cmdline", "environ"):
            told = Path(f"/proc/{first}/{name}").read_bytes()
            if told not in life.left.get(f"process {name}", b""):
                life.keep(f"process {name}", told)
        for task in Path(f"/proc/{first}/task").iterdir():
            for child in (task / "children").read_text().split():
                _look_at_processes(life, int(child))


def _read_everything(life: Life) -> None:
    owner = seeker()
    renew_secrets(bootstrap.vault())
    for address in ("/", "/mailbox", "/outbox", "/history", "/model", f"/mailbox/{life.oauth_number}"):
        life.read(address)
    for row in read_mailboxes(owner):
        life.read(f"/mailbox/{row.number}")
    for private in (True, False):
        life.keep("export", json.dumps(export(owner, private=private), default=str))
    life.keep("cookies", str(life.client.cookies))
    _read_the_disk(life)
    app = number_of(owner, "mara@app.example")
    forget_mailbox(
        owner, app or 0, bootstrap.authorization_server, bootstrap.vault(), bootstrap.clock().now()
    )
    _read_the_disk(life)


def _read_the_disk(life: Life) -> None:
    """Every file of the journal byte for byte, freed pages and the log of the database included."""
    for file in life.home.rglob("*"):
        if file.is_file() and file.name != "mailbox.key":
            life.keep(f"file {file.name[:20]}", file.read_bytes())


def test_no_secret_is_found_anywhere_but_where_it_was_typed(life: Life) -> None:
    assert {"log", "dump", "tracebacks", "sent", "export", "process cmdline", "cookies"} <= life.left.keys()
    assert any(place.startswith("file journal.sqlite3") for place in life.left)
    assert len(life.provider.secrets) >= 3

    assert found(life.left, life.secrets) == []

    # The search can fail: what is planted in any of these places is found there.
    for place in ("log", "tracebacks", "file journal.sqlite3", "process environ"):
        planted = {place: life.left[place] + json.dumps({"x": PASSWORD}).encode()}
        assert found(planted, life.secrets) == [("password", place)]
