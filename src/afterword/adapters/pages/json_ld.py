"""Structured data in `<script type="application/ld+json">`, mended where pages break it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from afterword.adapters.pages.items import Item, bare

_WRAPPING = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_COMMENT = re.compile(r"^\s*//[^\n]*$|/\*.*?\*/|<!--.*?-->", re.MULTILINE | re.DOTALL)
_DEEPEST = 40


def json_ld_items(root: Any) -> list[Item]:
    """The top items of every block of the page."""
    blocks = root.xpath("//script[contains(translate(@type,'LDJSON','ldjson'),'ld+json')]")
    return [item for block in blocks for item in items_of(_loaded(block.text_content()))]


def items_of(data: Any) -> list[Item]:
    """The items of a JSON-LD document; links by `@id` are followed within it."""
    known = {str(node["@id"]): node for node in _nodes(data) if "@id" in node and "@type" in node}
    roots = data if isinstance(data, list) else [data]
    return [item for root in roots for item in _read_root(root, known)]


def _loaded(text: str) -> Any:
    for attempt in (text, _mended(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", _COMMENT.sub("", _WRAPPING.sub("", text.strip())))


def _nodes(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
    for child in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _nodes(child, depth + 1)


def _read_root(node: Any, known: dict[str, dict[str, Any]]) -> Iterator[Item]:
    if not isinstance(node, dict):
        return
    if "@type" in node:
        yield _item(node, known, 0)
    graph = node.get("@graph")
    for child in graph if isinstance(graph, list) else [graph]:
        if isinstance(child, dict):
            yield _item(child, known, 0)


def _item(node: dict[str, Any], known: dict[str, dict[str, Any]], depth: int) -> Item:
    types = node.get("@type", ())
    named = [types] if isinstance(types, str) else [t for t in types or () if isinstance(t, str)]
    item = Item(tuple(bare(name) for name in named))
    for key, value in node.items():
        if not key.startswith("@") and depth < _DEEPEST:
            for single in value if isinstance(value, list) else [value]:
                _add(item, key, single, known, depth)
    return item


def _add(item: Item, key: str, value: Any, known: dict[str, dict[str, Any]], depth: int) -> None:
    if isinstance(value, dict):
        if "@value" in value:
            item.add(key, str(value["@value"]))
        elif set(value) == {"@id"}:  # a link: followed a little way, so that a circle ends
            target = known.get(str(value["@id"]))
            item.add(key, _item(target, known, max(depth + 1, _DEEPEST - 4)) if target else str(value["@id"]))
        else:
            item.add(key, _item(value, known, depth + 1))
    elif isinstance(value, (str, int, float)):
        item.add(key, str(value))
