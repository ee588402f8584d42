"""Asking a domain for its mail servers: a real name server and a real web server on this machine."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import dns.flags
import dns.message
import dns.resolver
import dns.rrset
import pytest

from afterword.actions.propose_mailbox import look_up_mailbox
from afterword.adapters.account_finder import DomainFinder, Names, Web, web
from afterword.domain.account_finding import Found, is_port
from afterword.domain.mail_account import Security
from mail_servers import Certificate, new_certificate

DOMAIN = "lind.example"
ADDRESS = f"mara@{DOMAIN}"
AUTOCONFIG = """<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="lind.example">
  <incomingServer type="pop3"><hostname>pop.lind.example</hostname><port>995</port>
    <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
  <incomingServer type="imap"><hostname>old.lind.example</hostname><port>143</port>
    <socketType>plain</socketType><username>%EMAILADDRESS%</username></incomingServer>
  <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port>
    <socketType>SSL</socketType><username>%EMAILLOCALPART%</username>
    <authentication>password-cleartext</authentication></incomingServer>
  <outgoingServer type="smtp"><hostname>kerberos.lind.example</hostname><port>587</port>
    <socketType>STARTTLS</socketType><username>x</username><authentication>GSSAPI</authentication></outgoingServer>
  <outgoingServer type="smtp"><hostname>smtp.lind.example</hostname><port>587</port>
    <socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>"""


@dataclass
class Domain:
    """What the domain's servers say: records by (name, kind), and files by host and path."""

    records: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    files: dict[tuple[str, str], bytes] = field(default_factory=dict)
    moves: dict[tuple[str, str], str] = field(default_factory=dict)
    questions: list[str] = field(default_factory=list)
    requests: list[tuple[str, str]] = field(default_factory=list)
    finder: DomainFinder | None = None
    leads_to: str = "127.0.0.1"

    def find(self, *, central: bool = False) -> Found | None:
        assert self.finder is not None
        return self.finder.find(ADDRESS, central=central)


class _NameServer(socketserver.BaseRequestHandler):
    domain: Domain

    def handle(self) -> None:
        """Answer one question."""
        raw, sock = self.request
        question = dns.message.from_wire(raw)
        asked = question.question[0]
        name, kind = str(asked.name).rstrip("."), asked.rdtype.name
        self.domain.questions.append(name)
        answer = dns.message.make_response(question)
        answer.flags |= dns.flags.RA
        found = self.domain.records.get((name, kind), [])
        if found:
            answer.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *found))
        sock.sendto(answer.to_wire(), self.client_address)


class _WebServer(BaseHTTPRequestHandler):
    domain: Domain

    def do_GET(self) -> None:
        """A file, a move, or nothing."""
        where = (self.headers["Host"].partition(":")[0], self.path.partition("?")[0])
        self.domain.requests.append((where[0], self.path))
        body = self.domain.files.get(where, b"")
        moved = self.domain.moves.get(where)
        self.send_response(302 if moved else 200 if body else 404)
        if moved:
            self.send_header("Location", moved)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Quiet."""


@contextmanager
def serving(server: socketserver.BaseServer) -> Iterator[int]:
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield int(server.server_address[1])  # type: ignore[index]  # typeshed: any kind of address
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def web_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return new_certificate(tmp_path_factory.mktemp("web"), f"autoconfig.{DOMAIN}")


@pytest.fixture
def domain(web_certificate: Certificate) -> Iterator[Domain]:
    said = Domain()
    names = socketserver.ThreadingUDPServer(("127.0.0.1", 0), type("Names", (_NameServer,), {"domain": said}))
    web = ThreadingHTTPServer(("127.0.0.1", 0), type("Web", (_WebServer,), {"domain": said}))
    web.handle_error = lambda *_: None  # type: ignore[method-assign]  # who hangs up at a handshake is no news
    web.socket = web_certificate.context().wrap_socket(web.socket, server_side=True)
    with serving(names) as names_port, serving(web) as web_port:
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], names_port
        said.finder = DomainFinder(
            names=Names(resolver),
            web=Web(web_certificate.cert, web_port, lambda _: True, lambda _: [said.leads_to]),
        )
        yield said


@pytest.mark.parametrize(
    ("exchanger", "provider", "login"),
    [
        ("10 aspmx.l.google.com.", "Google Workspace", "app_password"),
        ("0 lind-example.mail.protection.outlook.com.", "Microsoft 365", "browser_only"),
        ("10 in1-smtp.messagingengine.com.", "Fastmail", "app_password"),
        ("10 mx.zoho.eu.", "Zoho", "app_password"),
        ("10 mx01.mail.icloud.com.", "iCloud", "app_password"),
    ],
)
def test_who_hosts_a_domain_is_seen_by_where_its_mail_goes(
    domain: Domain, exchanger: str, provider: str, login: str
) -> None:
    domain.records[DOMAIN, "MX"] = [exchanger]
    assert domain.finder is not None

    proposal = look_up_mailbox(ADDRESS, domain.finder)

    assert proposal is not None
    assert (proposal.provider, proposal.login, proposal.by) == (provider, login, "mx")
    assert domain.requests == []  # nobody was told the address


def test_the_servers_that_the_name_server_names_are_taken_the_safer_kind_first(domain: Domain) -> None:
    domain.records[f"_submission._tcp.{DOMAIN}", "SRV"] = ["0 1 587 plain.lind.example."]
    domain.records[f"_submissions._tcp.{DOMAIN}", "SRV"] = [
        "20 1 465 far.lind.example.",
        "10 1 465 near.lind.example.",
    ]
    domain.records[f"_imaps._tcp.{DOMAIN}", "SRV"] = ["0 1 993 imap.lind.example."]

    found = domain.find()

    assert found is not None
    assert found.out is not None
    assert found.into is not None
    assert (found.by, found.out.host, found.out.port, found.out.security) == (
        "srv", "near.lind.example", 465, Security.TLS
    )  # fmt: skip
    assert (found.into.host, found.into.user) == ("imap.lind.example", ADDRESS)


def test_a_domain_that_says_it_offers_none_is_believed(domain: Domain) -> None:
    domain.records[f"_submissions._tcp.{DOMAIN}", "SRV"] = ["0 0 0 ."]

    assert domain.find() is None


@pytest.mark.parametrize(
    "where",
    [
        (f"autoconfig.{DOMAIN}", "/mail/config-v1.1.xml"),
        (f"autoconfig.{DOMAIN}", "/elsewhere.xml"),
    ],
)
def test_the_domains_own_file_is_read_and_of_it_what_is_encrypted_and_known(
    domain: Domain, where: tuple[str, str]
) -> None:
    domain.files[where] = AUTOCONFIG.encode()
    domain.moves[f"autoconfig.{DOMAIN}", "/mail/config-v1.1.xml"] = "/elsewhere.xml"
    if where[1] != "/elsewhere.xml":
        domain.moves.clear()

    found = domain.find()

    assert found is not None
    assert found.out is not None
    assert found.into is not None
    assert (found.by, found.out.host, found.out.security) == (
        "autoconfig", "smtp.lind.example", Security.STARTTLS
    )  # fmt: skip
    assert (found.into.host, found.into.port, found.into.user) == ("imap.lind.example", 993, "mara")
    assert domain.requests[0] == (
        f"autoconfig.{DOMAIN}",
        "/mail/config-v1.1.xml?emailaddress=mara%40lind.example",
    )


ENTITIES = AUTOCONFIG.replace(
    "<clientConfig", '<!DOCTYPE x [<!ENTITY host SYSTEM "file:///etc/hostname">]><clientConfig'
).replace("smtp.lind.example", "&host;")
LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9)
)


@pytest.mark.parametrize(
    "content",
    [
        ENTITIES.encode(),
        (LAUGHS + "]><clientConfig>&i;</clientConfig>").encode(),
        AUTOCONFIG.encode() + b" " * 70_000,
        b"<html>Not found</html>",
        b"<clientConfig",
        b"\xff\xfe\x00",
        AUTOCONFIG.replace("SSL", "plain").replace("STARTTLS", "plain").encode(),
    ],
)
def test_a_file_that_is_none_or_plays_tricks_names_no_server(domain: Domain, content: bytes) -> None:
    domain.files[f"autoconfig.{DOMAIN}", "/mail/config-v1.1.xml"] = content

    assert domain.find() is None


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example/config.xml",
        "http://autoconfig.lind.example/other.xml",
        "//evil.example/config.xml",
        "file:///etc/passwd",
    ],
)
def test_a_move_to_another_host_or_out_of_https_is_not_followed(domain: Domain, to: str) -> None:
    domain.moves[f"autoconfig.{DOMAIN}", "/mail/config-v1.1.xml"] = to
    for path in ("/config.xml", "/other.xml"):
        domain.files["evil.example", path] = domain.files[f"autoconfig.{DOMAIN}", path] = AUTOCONFIG.encode()

    assert domain.find() is None
    assert len(domain.requests) == 1  # that of the domain's own name fails at the certificate


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "192.168.1.1", "10.0.0.1", "169.254.169.254", "::1", "fe80::1%eth0", "::ffff:127.0.0.1"],
)
def test_a_name_that_leads_into_this_house_is_not_asked(address: str, certificate: Certificate) -> None:
    asked: list[str] = []

    def look_up(host: str) -> list[str]:
        asked.append(host)
        return [address]

    assert Web(certificate.cert, look_up=look_up).get("autoconfig.lind.example", "/x") is None
    assert asked == ["autoconfig.lind.example"]


def test_a_server_that_cannot_show_that_it_is_the_domains_is_not_believed(
    domain: Domain, certificate: Certificate
) -> None:
    domain.files[f"autoconfig.{DOMAIN}", "/mail/config-v1.1.xml"] = AUTOCONFIG.encode()
    assert domain.finder is not None
    domain.finder._web._authorities = certificate.cert  # one that signed another name

    assert domain.find() is None
    assert domain.requests == []


def test_the_directory_of_others_is_asked_only_where_that_was_said(domain: Domain) -> None:
    looked: list[str] = []
    assert domain.finder is not None
    web = domain.finder._web
    before: Callable[[str], list[str]] = web._look_up
    web._look_up = lambda host: looked.append(host) or before(host)  # type: ignore[func-returns-value]

    domain.find()
    assert looked == [f"autoconfig.{DOMAIN}", DOMAIN]
    domain.find(central=True)

    assert looked[-1] == "autoconfig.thunderbird.net"


def test_for_an_address_that_is_known_nobody_is_asked(domain: Domain) -> None:
    assert domain.finder is not None

    assert look_up_mailbox("mara@gmail.com", domain.finder, central=True) is not None

    assert (domain.questions, domain.requests) == ([], [])


def test_a_name_server_that_is_not_there_is_no_failure() -> None:
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], 1
    names = Names(resolver, patience=0.2)
    assert names.exchangers("x.invalid") == ()
    assert Web(look_up=_unknown).get("x.invalid", "/") is None


def _unknown(host: str) -> list[str]:
    raise OSError(host)


def test_a_server_that_says_nothing_in_tls_is_left(certificate: Certificate) -> None:
    with serving(socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler)) as port:
        web = Web(certificate.cert, port, lambda _: True, lambda _: ["127.0.0.1"])
        assert web.get("localhost", "/") is None


@pytest.mark.parametrize("port", ["²", "99999", "0", "5" * 5000, "-1", ""])
def test_a_port_that_is_none_is_no_offer(port: str) -> None:
    assert not is_port(port)


@pytest.mark.parametrize(
    "address", ["64:ff9b::a00:1", "2002:7f00:1::", "::7f00:1", "fec0::1", "10.0.0.1", "127.0.0.1", "::1"]
)
def test_no_address_of_this_house_is_the_open_internet(address: str) -> None:
    assert not web._is_open_internet(address)


@pytest.mark.parametrize(
    "where", ["https://[x", "https://mail.example:8443/x", "http://mail.example/x", "//else.example/"]
)
def test_a_move_that_leads_elsewhere_or_nowhere_is_not_followed(where: str) -> None:
    assert web._same_host(where, "mail.example") is None
