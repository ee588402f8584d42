"""The text as the simplest HTML that says it: its lines, and nothing else.

Outlook joins lines of plain text that it takes for broken ones (KB 308319), and answers plain
text in plain text, without its writer's signature; most programs write both forms. So here is no font, no
colour, no picture, nothing to fetch. An address of a page leads to itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

_HEAD = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>\n'
_FOOT = "</body></html>\n"
_EMPTY = "<div><br></div>\n"
_PAGE = re.compile(r"https?://[^\s<>\"“”„«»]+", re.IGNORECASE)
_AFTER = ".,;:!?'’*_"  # behind the address of a page, they belong to the sentence
_PAIRS = {")": "(", "]": "[", "}": "{"}
_NO_BREAK = "\xa0"
_RUN = re.compile(r"^ | (?= )")
# What HTML may not hold; nobody sees it in plain text either.
_UNSEEN = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def as_html(text: str) -> str:
    """The page that a program shows in place of the text; each line of it is a block of its own."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    return _HEAD + "".join(map(_line, lines)) + _FOOT


def _line(line: str) -> str:
    if not line.isprintable():
        line = _UNSEEN.sub("", line.replace("\t", "    "))
    if not line.strip():
        return _EMPTY
    if "  " in line or line[0] == " ":
        line = _RUN.sub(_NO_BREAK, line)
    shown = "".join(_linked(line)) if "://" in line else escape(line, quote=False)
    return f'<div dir="auto">{shown}</div>\n'


def _linked(line: str) -> Iterator[str]:
    """The line with its addresses of pages as links to what they say."""
    at = 0
    for hit in _PAGE.finditer(line):
        page = _without_sentence(hit.group())
        yield escape(line[at : hit.start()], quote=False)
        yield f'<a href="{escape(page)}">{escape(page, quote=False)}</a>'
        at = hit.start() + len(page)
    yield escape(line[at:], quote=False)


def _without_sentence(page: str) -> str:
    """Without the marks of the sentence, and the bracket, in which it stands."""
    while page[-1] in _AFTER or (page[-1] in _PAIRS and page.count(page[-1]) > page.count(_PAIRS[page[-1]])):
        page = page[:-1]
    return page
