"""Structured data on a page as a tree of items, whichever of three ways it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Item:
    """One thing a page describes: its types without their vocabulary, and its properties."""

    types: tuple[str, ...]
    props: dict[str, list[str | Item]] = field(default_factory=dict)

    def add(self, name: str, value: str | Item) -> None:
        """Add one value; names lose their vocabulary ("schema:name" is "name")."""
        self.props.setdefault(bare(name), []).append(value)

    def text(self, *names: str) -> str | None:
        """The first value of the first of these properties, as text; of an item, its name."""
        for name in names:
            for value in self.props.get(name, ()):
                said = value if isinstance(value, str) else value.text("name")
                if said and said.strip():
                    return " ".join(said.split())
        return None

    def raw(self, name: str) -> str | None:
        """The first value of a property that is text, untouched: it may be markup."""
        return next((value for value in self.props.get(name, ()) if isinstance(value, str)), None)

    def item(self, *names: str) -> Item | None:
        """The first value of these properties that is an item itself."""
        return next((v for n in names for v in self.props.get(n, ()) if isinstance(v, Item)), None)

    def nested(self) -> Iterator[Item]:
        """The items among the values."""
        found = (value for values in self.props.values() for value in values if isinstance(value, Item))
        return iter({id(item): item for item in found}.values())


@dataclass(slots=True)
class Budget:
    """How much of a page is still read: links among items can make a small page endless."""

    left: int

    def spend(self) -> bool:
        """Whether there was anything left."""
        self.left -= 1
        return self.left >= 0


def bare(name: str) -> str:
    """A type or a property without its vocabulary: "https://schema.org/Event" is "Event"."""
    return re.split(r"[/#:]", name.strip().rstrip("/"))[-1]
