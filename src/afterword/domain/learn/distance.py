"""How near somebody is addressed. The address comes from the sources, and outranks every habit."""

from __future__ import annotations

from afterword.domain.facts import Person
from afterword.domain.greetings import without_salute
from afterword.domain.learn.voice import Distance

#: after these a given name is said among people who are near
_EASY = frozenset({"hi", "hello", "hey", "hallo", "oi", "olá", "hola", "ciao", "bonjour", "beste"})


def distance_of(person: Person) -> Distance:
    """NEAR where the address is an easy word and the given name; whatever else there is, FAR."""
    if not person.address:
        return Distance.NEAR if person.given else Distance.FAR
    name = called(person)
    alone = name in {person.given, *person.nicknames} or len(name.split()) == 1
    return Distance.NEAR if said_easily(person.address) and alone else Distance.FAR


def said_easily(greeting: str) -> bool:
    """Whether it begins with a word that goes with a given name."""
    return greeting.partition(" ")[0].strip(",").casefold() in _EASY


def called(person: Person) -> str:
    """What the address calls them: "Ines", "Dr. Lee", "Frau Dr. Groß"; never shortened."""
    if not person.address:
        return person.given or person.name
    return without_salute(person.address).strip(" ,")
