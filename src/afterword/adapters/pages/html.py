"""HTML to a tree; scripts never run and nothing is ever fetched."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from afterword.adapters.decoding import decode
from afterword.errors import NotAPage

#: A saved page is smaller; what is larger takes longer to read than anybody waits.
PAGE_LIMIT = 4 * 1024 * 1024

_SEEN_LIMIT = 400 * 1024  # letters of markup: laying out takes up to 4 s a million
_UNSEEN = ("script", "style", "noscript", "template", "svg", "iframe", "object")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset=["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_TAG = re.compile(r"<(?:[a-zA-Z][\w:-]*[\s/>]|!doctype|!--)", re.IGNORECASE)


def page_source(file: str, raw: bytes) -> str:
    """The markup of a page, decoded. Raises NotAPage where there is none, TooLarge, NotText."""
    text = _declared(raw) or decode(raw, file, PAGE_LIMIT)
    if not _TAG.search(text):
        raise NotAPage(file)
    return text


def parse_page(source: str, file: str) -> Any:
    """The root element of a page, mended as a browser would mend it. Raises NotAPage."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
    try:
        return lxml_html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as cause:
        raise NotAPage(file) from cause


def seen_source(root: Any) -> str:
    """The page's markup without what nobody sees, cut where it would take too long to lay out."""
    etree.strip_elements(root, *_UNSEEN, etree.Comment, with_tail=False)
    return str(etree.tostring(root, encoding="unicode", method="html"))[:_SEEN_LIMIT]


def _declared(raw: bytes) -> str | None:
    """The text in the encoding that the page itself declares, if it keeps to it."""
    said = _CHARSET.search(raw[:2048])
    if not said or len(raw) > PAGE_LIMIT:
        return None
    try:
        return raw.decode(said[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
