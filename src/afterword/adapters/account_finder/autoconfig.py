"""The file by which a domain tells mail programs its servers (config-v1.1.xml)."""

from __future__ import annotations

from lxml import etree

from afterword.domain.account_finding import Offered

_MOST = 20


def read_autoconfig(raw: bytes) -> tuple[tuple[Offered, ...], tuple[Offered, ...]]:
    """The servers to send by, and those to hear from; none where it is no such file.

    Nothing that the file refers to is fetched or filled in, and one with definitions of its own is
    left unread: an honest one has none.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError):
        return (), ()
    if root.getroottree().docinfo.doctype or root.tag != "clientConfig":
        return (), ()
    into = [one for one in root.iterfind(".//incomingServer") if one.get("type") == "imap"]
    return _read(root.findall(".//outgoingServer")), _read(into)


def _read(found: list[etree._Element]) -> tuple[Offered, ...]:
    return tuple(
        Offered(
            _text(one, "hostname"),
            _text(one, "port"),
            _text(one, "socketType"),
            _text(one, "username"),
            tuple((login.text or "").strip() for login in one.findall("authentication")),
        )
        for one in found[:_MOST]
    )


def _text(element: etree._Element, name: str) -> str:
    return (element.findtext(name) or "").strip()
