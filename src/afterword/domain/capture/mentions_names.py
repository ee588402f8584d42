"""Under which words a person may be named in notes: their aliases, from sure to loose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.domain.capture.mentions_words import (
    COMMON_GIVEN,
    DOCTORS,
    FEMALE,
    HONORIFICS,
    MALE,
    PARTICLES,
    ROLE_WORDS,
)
from afterword.domain.capture.notes_text import fold
from afterword.domain.facts import Person, Role

_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SHORT = 3
_LEARNED = 6  # the weight of a name that a source says somebody goes by


@dataclass(frozen=True, slots=True)
class Alias:
    """Words that may mean a person. `sure` ones are taken wherever they stand."""

    words: tuple[str, ...]
    key: str
    weight: int  # the higher wins where several fit


def aliases(people: Sequence[Person]) -> tuple[Alias, ...]:
    """All aliases of all people, the longest first; what could mean two people is left to both."""
    found = {alias for person in people for alias in _aliases_of(person, people)}
    return tuple(sorted(found, key=lambda alias: (-len(alias.words), -alias.weight, alias.words, alias.key)))


def gender(person: Person) -> str | None:
    """One of "f", "m" or None, from the salutation, the title in front, or a given name that tells."""
    if person.pronoun in {"she", "he"}:
        return {"she": "f", "he": "m"}[person.pronoun]
    for token in fold(f"{person.address} {person.name}").replace(".", "").split():
        if token in FEMALE:
            return "f"
        if token in MALE:
            return "m"
    first = fold(given_of(person)).split(" ")[0]
    return COMMON_GIVEN.get(first) or next(
        (sex for ending, sex in _ENDINGS if len(first) > _SHORT and first.endswith(ending)), None
    )


#: endings that tell almost surely, wherever the name is from
_ENDINGS = (
    ("ko", "f"),
    ("ina", "f"),
    ("ella", "f"),
    ("etta", "f"),
    ("elle", "f"),
    ("ette", "f"),
    ("issa", "f"),
    ("anna", "f"),
    ("lia", "f"),
    ("ria", "f"),
    ("nia", "f"),
    ("cia", "f"),
    ("o", "m"),
    ("us", "m"),
)


def given_of(person: Person) -> str:
    """The given name, as far as it is known."""
    if person.given:
        return person.given
    tokens = name_tokens(person.name)
    return tokens[0] if tokens and family_of(person) != person.name else ""


def family_of(person: Person) -> str:
    """The family name, as far as it is known."""
    if person.family:
        return person.family
    if not person.given and len(bare := _bare(person.name)) > 1:
        return " ".join([t for t in bare[:-1] if fold(t) in PARTICLES] + bare[-1:])
    rest = [t for t in _bare(person.name) if fold(t) not in {fold(g) for g in (person.given or "").split()}]
    rest = [
        t for t in rest if len(t.strip(".")) > 1 and fold(t).strip(".") not in {"jr", "sr", "ii", "iii", "iv"}
    ]
    return " ".join(rest) if person.given or len(_bare(person.name)) > 1 else ""


def name_tokens(name: str) -> list[str]:
    """The words of a name, folded, without titles."""
    return [fold(token) for token in _bare(name)]


def _bare(name: str) -> list[str]:
    tokens = re.split(r"[\s,]+", name.strip())
    return [
        t for t in tokens if t and fold(t).strip(".") not in HONORIFICS and fold(t).strip(".") not in DOCTORS
    ]


def _aliases_of(person: Person, people: Sequence[Person]) -> Iterable[Alias]:
    given, family = fold(given_of(person)), fold(family_of(person))
    parts = _parts(family)
    yield from _full(person, given, family, parts)
    if given:
        yield Alias(tuple(given.split()), person.key, 5)
        yield from (
            Alias((part,), person.key, 3) for part in re.split(r"[\s-]+", given) if len(part) > _SHORT
        )
        yield from (Alias((nick,), person.key, 3) for nick in _nicknames(given))
    for words in ((family,), *((part,) for part in parts)):
        if words[0] and len(words[0]) > 1:
            yield Alias(tuple(words[0].split()), person.key, 5)
    for nick in person.nicknames:
        yield Alias(tuple(name_tokens(nick)) or (fold(nick),), person.key, _LEARNED)
    yield from _with_title(person, family, parts)
    yield from _roles(person, people)


def _full(person: Person, given: str, family: str, parts: list[str]) -> Iterable[Alias]:
    whole = tuple(name_tokens(person.name))
    if whole:
        yield Alias(whole, person.key, 9)
    if given and family:
        yield Alias((*given.split(), *family.split()), person.key, 9)
        yield Alias((*given.split(), family.rsplit(maxsplit=1)[-1][0]), person.key, 8)
        yield from (Alias((*given.split(), part), person.key, 8) for part in parts)
        initials = "-".join(part[0] for part in re.split(r"[\s-]+", family) if part and part not in PARTICLES)
        yield from (
            Alias((*given.split(), form), person.key, 8) for form in {initials, initials.replace("-", "")}
        )
        yield from (Alias((form,), person.key, 4) for form in {initials} if "-" in form)
        yield Alias((given[0] + family[0],), person.key, 2)
    for name in filter(None, (family, given)):
        yield Alias((f"{name[0]}-san",), person.key, 4 if name == family else 1)
        yield Alias((f"{name}-san",), person.key, 9)
        yield Alias((f"{name}-sama",), person.key, 9)
        yield Alias((f"{name}-sensei",), person.key, 9)


def _parts(family: str) -> list[str]:
    return (
        [p for p in re.split(r"[\s-]+", family) if len(p) > _SHORT and p not in PARTICLES]
        if re.search(r"[\s-]", family)
        else []
    )


def _nicknames(given: str) -> Iterable[str]:
    from afterword.domain.capture.mentions_words import NICKNAMES

    for part in dict.fromkeys((given, *re.split(r"[\s-]+", given))):
        yield from NICKNAMES.get(part, ())


def _with_title(person: Person, family: str, parts: list[str]) -> Iterable[Alias]:
    for title in titles_of(person):
        for name in filter(None, {family, *parts, fold(given_of(person))}):
            yield Alias((title, *name.split()), person.key, 9)
            yield Alias((title, "dr", *name.split()), person.key, 9)
            yield Alias((*name.split(), title), person.key, 9)
        yield from (Alias((title, name[0]), person.key, 6) for name in filter(None, {family}))
        if title not in HONORIFICS:
            yield Alias((title,), person.key, 3)


def titles_of(person: Person) -> set[str]:
    """The forms of address before a name that fit the person: "frau", "matron", "colonel"."""
    said = {fold(token).strip(".,") for token in f"{person.address} {person.name}".split()}
    job = fold(person.title or "").split(",")[0].strip()
    found = said & (HONORIFICS | DOCTORS | ROLE_WORDS.keys())
    found |= {job} if job and " " not in job else set()
    group = {
        "f": {"mrs", "ms", "miss", "frau", "fr", "madam", "ma'am", "dona", "sra", "mme"},
        "m": {"mr", "herr", "hr", "sir", "seu", "sr", "m"},
    }
    known = gender(person)
    found |= group[known] if known else group["f"] | group["m"]
    return found | {"mx"} | ({"dr", "doctor", "prof"} & said)


def _roles(person: Person, people: Sequence[Person]) -> Iterable[Alias]:
    fitting = [p.key for p in people if p.role is person.role]
    words = _ROLE_NAMES.get(person.role, ())
    if len(fitting) == 1 or person.role is Role.HIRING_MANAGER:
        yield from (Alias(tuple(word.split()), person.key, 1) for word in words)
    title = fold(person.title or "")
    for word, needles in ROLE_WORDS.items():
        same = [p for p in people if any(n in fold(p.title or "") for n in needles)]
        if any(needle in title for needle in needles) and len(same) == 1:
            yield Alias(tuple(word.split()), person.key, 2)


_ROLE_NAMES = {
    Role.HIRING_MANAGER: (
        "hiring manager",
        "the manager",
        "the boss",
        "chefin",
        "die chefin",
        "der chef",
        "the hm",
        "mgr",
        "a chefe",
        "o chefe",
        "gestora",
        "gestor",
    ),
    Role.RECRUITER: (
        "recruiter",
        "the recruiter",
        "recruitment",
        "hr",
        "personaler",
        "personalerin",
        "recrutadora",
        "recrutador",
        "rh",
        "talent",
        "the agency",
        "reclutadora",
        "reclutador",
    ),
    Role.COORDINATOR: (
        "coordinator",
        "the coordinator",
        "the assistant",
        "the office",
        "sekretariat",
        "assistenz",
        "secretaria",
    ),
}
