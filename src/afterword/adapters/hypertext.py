"""HTML as a person reads it: plain text with its lines, lists and table cells kept apart.

Nothing is executed and nothing is fetched; what is hostile or broken still gives its words.
"""

from __future__ import annotations

import re
from html import unescape

#: More markup than anybody writes; what is beyond it is a newsletter's or an attacker's.
LIMIT = 2 * 1024 * 1024

_MARKUP = re.compile(
    r"</?(html|body|head|p|br|div|span|b|i|u|a|ul|ol|li|table|tr|td|font|strong|em|h[1-6]|blockquote|hr|pre)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"<(script|style|head|template|noscript)\b[^>]*>.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(-->|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,4000}>")
_BREAK = re.compile(r"<(br|/?p|/?div|/?li|/?tr|/?h[1-6]|/?table|/?blockquote|hr)\b[^<>]{0,2000}>", re.IGNORECASE)
_BLANKS = re.compile(r"\n(?:[ \t]*\n)+")


def readable(text: str) -> str:
    """The text itself where it is plain, and what a browser would show where it is HTML."""
    return plain_text(text) if _MARKUP.search(text) else text


def plain_text(html: str) -> str:
    """What a browser would show of some HTML."""
    html = _UNSEEN.sub(" ", _COMMENT.sub(" ", html[:LIMIT]))
    shown = _laid_out(html)
    if shown is None:
        shown = unescape(_TAG.sub(" ", _BREAK.sub("\n", html)))
    lines = (line.replace("\xa0", " ").rstrip() for line in shown.split("\n"))
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip()


def _laid_out(html: str) -> str | None:
    """The text with its tables and lists, or None where the markup cannot be laid out."""
    from inscriptis.html_engine import Inscriptis
    from inscriptis.model.config import ParserConfig
    from lxml import etree
    from lxml import html as lxml_html

    try:
        parser = lxml_html.HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
        root = lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
        return str(Inscriptis(root, ParserConfig(table_cell_separator="   ")).get_text())
    except (etree.LxmlError, ValueError, RecursionError, AttributeError, IndexError):
        return None
