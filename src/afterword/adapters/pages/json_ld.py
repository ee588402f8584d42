"""Structured data in `<script type="application/ld+json">`, mended where pages break it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from afterword.adapters.pages.items import Budget, Item, bare

_WRAPPED = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("//<![CDATA[", "//]]>"))
_COMMENTED = (("<!--", "-->"), ("/*", "*/"))
_TRAILING_COMMA = re.compile(r",\s{0,200}([}\]])")
_LINE_COMMENT = re.compile(r"^[ \t]*//[^\n]*$", re.MULTILINE)
_DEEPEST = 40
_LINKED = 2  # how many links are followed one after the other
_MOST_ITEMS = 30_000  # values


def json_ld_items(root: Any) -> list[Item]:
    """The top items of every block of the page."""
    blocks = root.xpath("//script[contains(translate(@type,'LDJSON','ldjson'),'ld+json')]")
    return [item for block in blocks for item in items_of(_loaded(block.text_content()))]


def items_of(data: Any) -> list[Item]:
    """The items of a JSON-LD document; links by `@id` are followed within it."""
    known = {str(node["@id"]): node for node in _nodes(data) if "@id" in node and "@type" in node}
    maker = _Maker(known, Budget(_MOST_ITEMS))
    roots = data if isinstance(data, list) else [data]
    return [item for root in roots for item in maker.top(root)]


def _loaded(text: str) -> Any:
    for attempt in (text, _mended(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(text: str) -> str:
    """The text without what pages wrap around JSON and put between it."""
    for start, end in _WRAPPED:
        bare = text.strip().rstrip(";").rstrip().replace("// ", "//", 1)
        if bare.startswith(start):
            text = bare.removeprefix(start).removesuffix(end)
    for start, end in _COMMENTED:
        text = _without(text, start, end)
    return _TRAILING_COMMA.sub(r"\1", _LINE_COMMENT.sub("", text))


def _without(text: str, start: str, end: str) -> str:
    """The text without what stands from each `start` to the next `end`, in one pass."""
    kept, position = [], 0
    while (begun := text.find(start, position)) >= 0 and (ended := text.find(end, begun)) >= 0:
        kept.append(text[position:begun])
        position = ended + len(end)
    return "".join((*kept, text[position:]))


def _nodes(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
    for child in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _nodes(child, depth + 1)


@dataclass(frozen=True, slots=True)
class _Maker:
    known: dict[str, dict[str, Any]]
    budget: Budget

    def top(self, node: Any) -> Iterator[Item]:
        """The item of a root node, and those of its graph."""
        if not isinstance(node, dict):
            return
        graph = node.get("@graph")
        inside = graph if isinstance(graph, list) else [graph]
        for each in ([node] if "@type" in node else []) + [
            child for child in inside if isinstance(child, dict)
        ]:
            yield self.item(each, 0)

    def item(self, node: dict[str, Any], depth: int) -> Item:
        """One node as an item, with what hangs below it."""
        types = node.get("@type", ())
        named = [types] if isinstance(types, str) else [t for t in types or () if isinstance(t, str)]
        item = Item(tuple(bare(name) for name in named))
        for key, value in node.items():
            if not key.startswith("@") and depth < _DEEPEST:
                for single in value if isinstance(value, list) else [value]:
                    if self.budget.spend():
                        self.add(item, key, single, depth)
        return item

    def add(self, item: Item, key: str, value: Any, depth: int) -> None:
        """Add a value: a text, an item, or a link to one, followed a little way: a circle ends."""
        if not isinstance(value, dict):
            if isinstance(value, (str, int, float)):
                item.add(key, str(value))
        elif "@value" in value:
            item.add(key, str(value["@value"]))
        elif set(value) == {"@id"}:
            target = self.known.get(str(value["@id"]))
            deeper = max(depth + 1, _DEEPEST - _LINKED)
            item.add(key, self.item(target, deeper) if target else str(value["@id"]))
        else:
            item.add(key, self.item(value, depth + 1))
