"""HTML to a tree and to plain text; scripts never run and nothing is ever fetched."""

from __future__ import annotations

import re
from typing import Any

from inscriptis.html_engine import Inscriptis
from inscriptis.model.config import ParserConfig
from lxml import etree
from lxml import html as lxml_html

from afterword.adapters.decoding import decode
from afterword.errors import NotAPage

#: A saved page is smaller; what is larger takes longer to read than anybody waits.
PAGE_LIMIT = 4 * 1024 * 1024

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset=["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_TAG = re.compile(r"<(?:[a-zA-Z][\w:-]*[\s/>]|!doctype|!--)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_UNSEEN = ("script", "style", "noscript", "template", "svg", "iframe", "object")


def parse_page(file: str, raw: bytes) -> Any:
    """The page's root element (lxml). Raises NotAPage where there is no markup, TooLarge, NotText."""
    text = _declared(raw) or decode(raw, file, PAGE_LIMIT)
    if not _TAG.search(text):
        raise NotAPage(file)
    return parse_fragment(text, file)


def parse_fragment(text: str, file: str = "") -> Any:
    """The root element of some HTML, as a browser would mend it. Raises NotAPage."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_pis=True)
    try:
        return lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError) as cause:
        raise NotAPage(file) from cause


def page_text(root: Any) -> str:
    """What a person reads on the page: blocks on lines of their own, no scripts, no styles."""
    for name in _UNSEEN:
        for element in list(root.iter(name)):
            element.drop_tree()
    text = Inscriptis(root, ParserConfig()).get_text()
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def plain(markup: str) -> str:
    """A piece of HTML (or plain text) from structured data, as plain text."""
    if not _TAG.search(markup):
        return " ".join(markup.split())
    try:
        return page_text(parse_fragment(markup))
    except NotAPage:
        return ""


def _declared(raw: bytes) -> str | None:
    """The text in the encoding that the page itself declares, if it keeps to it."""
    said = _CHARSET.search(raw[:2048])
    if not said or len(raw) > PAGE_LIMIT:
        return None
    try:
        return raw.decode(said[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
