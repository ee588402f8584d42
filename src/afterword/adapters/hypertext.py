"""HTML as a person reads it: plain text with its lines, lists and table cells kept apart.

Nothing is executed and nothing is fetched; what is hostile or broken still gives its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

#: More markup than anybody writes; what is beyond it is a newsletter's or an attacker's.
LIMIT = 2 * 1024 * 1024
#: So many tags are laid out; lists within lists take time that grows with their square.
MOST_TAGS = 20_000

_MARKUP = re.compile(
    r"</?(html|body|head|p|br|div|span|b|i|u|a|ul|ol|li|table|tr|td|font|strong|em|h[1-6]|hr|pre|"
    r"blockquote)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_SCRIPT = re.compile(r"<(script|style)\b[^<>]{0,4000}>.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_UNSEEN = ("head", "template", "noscript", "svg", "iframe", "object")
_COMMENT = re.compile(r"<!--.*?(-->|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,4000}>")
_BREAK = re.compile(
    r"<(br|/?p|/?div|/?li|/?tr|/?h[1-6]|/?table|/?blockquote|hr)\b[^<>]{0,2000}>", re.IGNORECASE
)
_OPEN, _CLOSE = "\ue000", "\ue001"  # private letters that stand for the bounds of a quotation
_PRIVATE = re.compile(f"[{_OPEN}{_CLOSE}]")
_INDENT = re.compile(r"border(-left)?:\s*(none|0)|webkit-indent", re.IGNORECASE)
_BLANKS = re.compile(r"\n(?:[ \t]*\n)+")


def readable(text: str) -> str:
    """The text itself where it is plain, and what a browser would show where it is HTML."""
    return plain_text(text) if _MARKUP.search(text) else text


def plain_text(html: str, *, quotes: bool = False) -> str:
    """What a browser would show of some HTML; with `quotes`, quoted mail stands behind ">"."""
    html = _SCRIPT.sub(" ", _COMMENT.sub(" ", _PRIVATE.sub("", html[:LIMIT])))
    shown = _laid_out(html, quotes=quotes)
    if not shown.strip():
        shown = unescape(_TAG.sub(" ", _BREAK.sub("\n", html)))
    lines = (line.replace("\xa0", " ").rstrip() for line in shown.split("\n"))
    return _BLANKS.sub("\n\n", "\n".join(_quoted(lines))).strip()


def _laid_out(html: str, *, quotes: bool) -> str:
    """The text with its tables and lists; empty where the markup cannot be laid out."""
    if html.count("<") > MOST_TAGS:
        return ""
    from inscriptis.html_engine import Inscriptis
    from inscriptis.model.config import ParserConfig
    from lxml import etree
    from lxml import html as lxml_html

    try:
        parser = lxml_html.HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
        root = lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
        for element in list(root.iter(*_UNSEEN)):
            element.drop_tree()
        for cell in root.iter("td", "th"):
            cell.set("valign", "top")
        if quotes:
            _mark_quotes(root)
        return str(Inscriptis(root, ParserConfig(table_cell_separator="   ")).get_text())
    except (etree.LxmlError, ValueError, RecursionError, AttributeError, IndexError):
        return ""


def _mark_quotes(root: Any) -> None:
    """Put marks around quoted mail; a blockquote that only indents is the writer's own."""
    for element in root.iter("blockquote"):
        if not _INDENT.search(f"{element.get('style')} {element.get('class')}"):
            first, last = element.makeelement("p"), element.makeelement("p")
            first.text, last.text = _OPEN, _CLOSE
            first.tail, element.text = element.text, None
            element.insert(0, first)
            element.append(last)


def _quoted(lines: Iterable[str]) -> Iterator[str]:
    depth = 0
    for line in lines:
        opened = line.count(_OPEN)
        depth += opened
        bare = line.replace(_OPEN, "").replace(_CLOSE, "")
        if bare.strip() or not (opened or _CLOSE in line):
            yield f"{'>' * min(depth, 9)} {bare.strip()}" if depth else bare
        depth = max(0, depth - line.count(_CLOSE))
