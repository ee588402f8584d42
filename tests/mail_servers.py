"""Real mail servers on this machine, for tests: SMTP by aiosmtpd, IMAP by Dovecot, with TLS."""

from __future__ import annotations

import grp
import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from asyncio import WriteTransport
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from ipaddress import ip_address
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from afterword.domain.mail_account import Security, Server

HOST = "localhost"
PASSWORD = "größe;ünlikely"


@dataclass(frozen=True)
class Certificate:
    """A certificate that signs itself, for localhost, and its key, as files."""

    cert: Path
    key: Path

    def context(self) -> SSLContext:
        """What a server needs to speak TLS with it."""
        context = SSLContext(PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.cert, self.key)
        return context


def new_certificate(folder: Path, host: str = HOST) -> Certificate:
    """Make one, valid for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(tz=UTC)
    names = (
        [x509.DNSName(host), x509.IPAddress(ip_address("127.0.0.1"))]
        if host == HOST
        else [x509.DNSName(host)]
    )
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = Certificate(folder / f"{host}.pem", folder / f"{host}.key")
    paths.cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = serialization.PrivateFormat.PKCS8
    paths.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, private, serialization.NoEncryption())
    )
    return paths


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Post:
    """What an SMTP server took, and how it is to fail.

    `says` maps a command (MAIL, RCPT, DATA) to a reply in place of its own; `hangs_up` is the
    moment in which it goes away: before the content, after its end, or nowhere. `guests` are the
    names by which clients introduced themselves.
    """

    taken: list[bytes] = field(default_factory=list)
    says: dict[str, str] = field(default_factory=dict)
    hangs_up: str = ""
    guests: list[str | None] = field(default_factory=list)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _s: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """MAIL FROM."""
        self.guests.append(session.host_name)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.says.get("MAIL", "250 OK")

    async def handle_RCPT(self, _s: SMTP, _: Session, envelope: Envelope, address: str, _o: list[str]) -> str:  # noqa: N802 - aiosmtpd's name
        """RCPT TO."""
        answer = self.says.get("RCPT", "250 OK")
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, _: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """The content, and the dot that ends it."""
        answer = self.says.get("DATA", "250 taken")
        if answer.startswith("2"):
            assert isinstance(envelope.content, bytes)
            self.taken.append(envelope.content)
        if self.hangs_up == "after":
            _hang_up(server)
        return answer


class HangingUp(SMTP):
    """Goes away when the content is to come, if it is to."""

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd's name
        """DATA."""
        if self.event_handler.hangs_up == "before":
            await self.push("354 go on")
            _hang_up(self)
            return
        await super().smtp_DATA(arg)


def _hang_up(server: SMTP) -> None:
    assert isinstance(server.transport, WriteTransport)
    server.transport.abort()


class _Controller(Controller):
    def factory(self) -> SMTP:
        return HangingUp(self.handler, **self.SMTP_kwargs)


def _knows(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=data.password == PASSWORD.encode(), handled=False)


@contextmanager
def smtp_server(certificate: Certificate, security: Security, post: Post) -> Iterator[Server]:
    """An SMTP server that wants a login; the account on it."""
    starttls = security is Security.STARTTLS
    options: dict[str, Any] = {
        "authenticator": _knows,
        "auth_required": starttls,
        "auth_require_tls": starttls,
    }
    if security is Security.TLS:
        options["ssl_context"] = certificate.context()
    if starttls:
        options |= {"tls_context": certificate.context(), "require_starttls": True}
    port = free_port()
    controller = _Controller(post, hostname="127.0.0.1", port=port, enable_SMTPUTF8=True, **options)
    controller.start()
    try:
        yield Server(HOST, port, security, "mara", lambda: PASSWORD)
    finally:
        controller.stop()


NO_DOVECOT = "left out: Dovecot is not installed (apt-get install dovecot-imapd), so nothing was read by IMAP"


@dataclass(frozen=True)
class Dovecot:
    """A running Dovecot in which every user has a mailbox, and the same password."""

    folder: Path
    plain_port: int
    tls_port: int
    certificate: Certificate

    def account(self, user: str, security: Security = Security.TLS, password: str = PASSWORD) -> Server:
        """How to log in there."""
        port = self.tls_port if security is Security.TLS else self.plain_port
        return Server(HOST, port, security, user, lambda: password)

    @contextmanager
    def open(self, user: str) -> Iterator[imaplib.IMAP4]:
        """Look at a mailbox behind everybody's back, with another library."""
        session = imaplib.IMAP4("127.0.0.1", self.plain_port)
        try:
            session.authenticate("PLAIN", lambda _: f"\0{user}\0{PASSWORD}".encode())
            yield session
        finally:
            session.logout()

    def deliver(self, user: str, mail: EmailMessage | bytes, folder: str = "INBOX") -> None:
        """Put a mail into a mailbox, unread."""
        content = mail if isinstance(mail, bytes) else mail.as_bytes(policy=WIRE)
        with self.open(user) as session:
            assert session.append(folder, "", "", content)[0] == "OK"

    def empty(self, user: str, folder: str = "INBOX") -> None:
        """Delete every mail of a folder."""
        with self.open(user) as session:
            session.select(folder)
            session.store("1:*", "+FLAGS", r"\Deleted")
            session.expunge()

    def begin_anew(self, user: str) -> None:
        """Lose the whole mailbox, as a server restored from nothing does; another one is in its place."""
        shutil.rmtree(self.folder / "mail" / user)
        time.sleep(1.1)  # what numbers a mailbox counts in seconds
        with self.open(user):
            pass

    def seen(self, user: str) -> list[bool]:
        """Of each mail in the inbox, whether it is marked as read."""
        with self.open(user) as session:
            session.select("INBOX", readonly=True)
            _, answers = session.fetch("1:*", "(FLAGS)")
            return [b"\\Seen" in answer for answer in answers if isinstance(answer, bytes)]

    def contents(self, user: str, folder: str) -> list[bytes]:
        """Every mail of a folder, whole."""
        with self.open(user) as session:
            if session.select(folder, readonly=True)[0] != "OK":
                return []
            _, answers = session.fetch("1:*", "(BODY.PEEK[])")
            return [answer[1] for answer in answers if isinstance(answer, tuple)]


@contextmanager
def dovecot_server(certificate: Certificate) -> Iterator[Dovecot]:
    """A Dovecot in a folder of its own. It may not run mail as root, so the folder opens to nobody."""
    program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if program is None:
        pytest.skip(NO_DOVECOT)
    with tempfile.TemporaryDirectory(prefix="afterword-imap-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = Dovecot(folder, free_port(), free_port(), certificate)
        config = folder / "dovecot.conf"
        config.write_text(_config(server))
        process = subprocess.Popen([program, "-F", "-c", config])
        try:
            _await_answer(server, process)
            yield server
        finally:
            process.terminate()
            process.wait(timeout=20)


def _config(server: Dovecot) -> str:
    user = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    mail = server.folder / "mail"
    mail.mkdir()
    os.chown(mail, user.pw_uid, user.pw_gid)
    return f"""
protocols = imap
listen = 127.0.0.1
base_dir = {server.folder}/run
log_path = {server.folder}/log
{_users()}
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
ssl_cert = <{server.certificate.cert}
ssl_key = <{server.certificate.key}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:{mail}/%u
mail_fsync = never
passdb {{
  driver = static
  args = password={{PLAIN}}{PASSWORD}
}}
userdb {{
  driver = static
  args = uid={user.pw_uid} gid={user.pw_gid} home={mail}/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {server.plain_port}
  }}
  inet_listener imaps {{
    port = {server.tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox "Versandt" {{
    auto = create
    special_use = \\Sent
  }}
  mailbox "Everything" {{
    special_use = \\All
  }}
}}
"""


def _users() -> str:
    """As root, those that Debian made for it; otherwise everything is done by whoever runs the tests."""
    if os.getuid() == 0:
        return ""
    me, group = pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name
    return f"""
default_internal_user = {me}
default_login_user = {me}
default_internal_group = {group}
"""


def _answers(server: Dovecot) -> bool:
    try:
        with server.open("probe"):
            return True
    except (OSError, imaplib.IMAP4.error):
        return False


def _await_answer(server: Dovecot, process: subprocess.Popen[bytes], seconds: float = 15) -> None:
    until = time.monotonic() + seconds
    while not _answers(server):
        if process.poll() is not None or time.monotonic() > until:
            process.kill()
            log = server.folder / "log"
            pytest.fail(f"Dovecot did not start: {log.read_text() if log.exists() else 'it wrote no log'}")
        time.sleep(0.05)
