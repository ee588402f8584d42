"""Structured data in the attributes of a page: microdata and RDFa are one walk in two spellings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from afterword.adapters.pages.items import Budget, Item, bare

_LINKS = frozenset(
    ["url", "sameAs", "image", "logo", "mainEntityOfPage", "eventStatus", "eventAttendanceMode"]
)
_ADDRESSES = ("href", "src", "data", "resource")
_DEEPEST = 200
_SECOND_STEPS = 5_000  # elements read once more because an item refers to them
_LONGEST_TEXT = 20_000  # letters


@dataclass(frozen=True, slots=True)
class Spelling:
    """How one syntax marks an item, its type and a property."""

    scope: str
    type: str
    prop: str


MICRODATA = Spelling("itemscope", "itemtype", "itemprop")
RDFA = Spelling("typeof", "typeof", "property")


def markup_items(root: Any, spelling: Spelling) -> list[Item]:
    """The top items of the page in this spelling; nested ones hang below them."""
    by_id = {element.get("id"): element for element in root.xpath("//*[@id]")}
    once = sum(1 for _ in root.iter())
    walk = _Walk(spelling, by_id, Budget(once + _SECOND_STEPS), [])
    walk.visit(root, None, 0)
    return walk.found


@dataclass(frozen=True, slots=True)
class _Walk:
    spelling: Spelling
    by_id: dict[str, Any]
    budget: Budget
    found: list[Item]

    def visit(self, element: Any, owner: Item | None, depth: int) -> None:
        if not isinstance(element.tag, str) or depth > _DEEPEST or not self.budget.spend():
            return
        names = self._properties(element)
        if element.get(self.spelling.scope) is not None:
            owner = self._begin(element, owner, names, depth)
        elif owner is not None:
            for name in names:
                owner.add(name, _value(element, bare(name)))
        for child in element:
            self.visit(child, owner, depth + 1)

    def _properties(self, element: Any) -> list[str]:
        """The properties an element is; RDFa also hangs an item on its owner by `rel`."""
        said = element.get(self.spelling.prop)
        if not said and self.spelling is RDFA and element.get("typeof") is not None:
            said = element.get("rel")
        return (said or "").split()

    def _begin(self, element: Any, owner: Item | None, names: list[str], depth: int) -> Item:
        item = Item(tuple(bare(name) for name in (element.get(self.spelling.type) or "").split()))
        if owner is None or not names:
            self.found.append(item)
        else:
            for name in names:
                owner.add(name, item)
        for name in (element.get("itemref") or "").split():
            if name in self.by_id:
                self.visit(self.by_id[name], item, max(depth + 1, _DEEPEST - 20))
        return item


def _value(element: Any, name: str) -> str:
    """What an element says for a property: its machine-readable form first, then its words."""
    for attribute in ("content", "datetime"):
        said = element.get(attribute)
        if said is not None:
            return str(said)
    address = next((element.get(a) for a in _ADDRESSES if element.get(a)), "")
    if name in _LINKS and address:
        return str(address)
    return _words(element) or str(address) or element.get("value") or ""


def _words(element: Any) -> str:
    """The words of an element and of those in it, up to a length."""
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(part)
        length += len(part)
        if length > _LONGEST_TEXT:
            break
    return " ".join("".join(parts).split())[:_LONGEST_TEXT]
