"""Address books on a server, against a real Radicale."""

from __future__ import annotations

import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from socket import socket
from threading import Thread

import pytest

from afterword.adapters.carddav import ServerBooks
from afterword.domain.contact_books import ContactFrom
from afterword.errors import AddressBookFailed, ExtraMissing, NoContacts

USER, PASSWORD = "ines", "correct horse"
MAKE_BOOK = (
    '<mkcol xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><set><prop>'
    "<resourcetype><collection/><c:addressbook/></resourcetype></prop></set></mkcol>"
)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nEMAIL:{uid}@b.example\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A Radicale on this machine, with one user."""
    home = tmp_path_factory.mktemp("radicale")
    (home / "users").write_text(f"{USER}:{PASSWORD}\n")
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    options = {
        "server-hosts": f"127.0.0.1:{number}",
        "auth-type": "htpasswd",
        "auth-htpasswd-filename": home / "users",
        "auth-htpasswd-encryption": "plain",
        "storage-filesystem-folder": home / "collections",
        "logging-level": "error",
    }
    command = [sys.executable, "-m", "radicale", "--config", "", *(f"--{k}={v}" for k, v in options.items())]
    with (home / "log").open("w") as log, subprocess.Popen(command, stderr=log) as server:
        try:
            _wait(number, home / "log")
            yield number
        finally:
            server.terminate()
            server.wait(20)


@pytest.fixture(scope="module")
def filled(port: int) -> str:
    """Two address books, three people."""
    for book, people in {
        "friends": {"abe": "Abe Lund", "bo": "Bo Ek"},
        "work": {"cy": "Cy Ó Dálaigh"},
    }.items():
        assert _say(port, "MKCOL", f"/{USER}/{book}/", MAKE_BOOK) == 201
        for uid, name in people.items():
            card = CARD.format(uid=uid, name=name)
            assert _say(port, "PUT", f"/{USER}/{book}/{uid}.vcf", card) == 201
    return f"http://127.0.0.1:{port}"


def _say(port: int, method: str, path: str, body: str = "") -> int:
    link = HTTPConnection("127.0.0.1", port, timeout=10)
    token = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    kind = "text/vcard" if method == "PUT" else "application/xml"
    link.request(method, path, body.encode(), {"Authorization": f"Basic {token}", "Content-Type": kind})
    status = link.getresponse().status
    link.close()
    return status


def _wait(port: int, log: Path) -> None:
    for _ in range(100):
        try:
            _say(port, "GET", "/")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"Radicale did not start: {log.read_text()}")


@pytest.mark.parametrize("path", ["/", "/ines/"])
def test_every_book_behind_the_login_is_read(filled: str, path: str) -> None:
    book = ServerBooks(filled + path, USER, PASSWORD).book()

    assert book.kind is ContactFrom.CARDDAV
    assert {(row.told.uid, row.told.name) for row in book.contacts} == {
        ("abe", "Abe Lund"),
        ("bo", "Bo Ek"),
        ("cy", "Cy Ó Dálaigh"),
    }


def test_one_book_alone_is_read_by_its_own_address(filled: str) -> None:
    book = ServerBooks(f"{filled}/ines/work/", USER, PASSWORD).book()
    assert [row.told.name for row in book.contacts] == ["Cy Ó Dálaigh"]


def test_a_wrong_password_is_told_as_that(filled: str) -> None:
    with pytest.raises(AddressBookFailed, match="refused"):
        ServerBooks(filled, USER, "wrong").book()


def test_an_empty_book_holds_nobody(port: int) -> None:
    assert _say(port, "MKCOL", f"/{USER}/empty/", MAKE_BOOK) == 201
    with pytest.raises(NoContacts):
        ServerBooks(f"http://127.0.0.1:{port}/{USER}/empty/", USER, PASSWORD).book()


def test_a_server_that_is_not_there_is_told_as_that() -> None:
    with pytest.raises(AddressBookFailed, match="not_reached"):
        ServerBooks("http://127.0.0.1:9/", USER, PASSWORD).book()


def test_a_password_goes_over_no_open_line() -> None:
    with pytest.raises(AddressBookFailed, match="not_encrypted"):
        ServerBooks("http://dav.home.example/", USER, PASSWORD)


def test_without_the_extra_a_sentence_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "caldav.davclient", None)
    with pytest.raises(ExtraMissing) as missing:
        ServerBooks("https://dav.home.example/", USER, PASSWORD)
    assert missing.value.what == "caldav"


class Turning(HTTPServer):
    """A server that answers everything by pointing to `to`, and notes what it was asked."""

    def __init__(self, to: str = "") -> None:
        self.to, self.asked = to, list[str]()
        super().__init__(("127.0.0.1", 0), _Pointing)
        Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """Where it stands."""
        return f"http://127.0.0.1:{self.server_port}/"


class _Pointing(BaseHTTPRequestHandler):
    server: Turning

    def do_PROPFIND(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(301)
        self.send_header("Location", self.server.to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_told: object) -> None:
        """Nothing."""


def test_a_server_that_points_to_another_is_not_followed_there() -> None:
    other = Turning()
    for elsewhere in (other.address, "file:///etc/passwd", "http://169.254.169.254/"):
        first = Turning(elsewhere)
        with pytest.raises(AddressBookFailed, match="leads_elsewhere"):
            ServerBooks(first.address, USER, PASSWORD).book()
        assert first.asked
    assert other.asked == []


def test_a_server_that_points_to_its_own_books_is_followed(filled: str) -> None:
    book = ServerBooks(f"{filled}/.well-known/carddav", USER, PASSWORD).book()
    assert len(book.contacts) == 3


def test_a_server_that_points_in_circles_is_told_as_not_reached() -> None:
    with pytest.raises(AddressBookFailed, match="not_reached"):
        ServerBooks(Turning("/again").address, USER, PASSWORD).book()
