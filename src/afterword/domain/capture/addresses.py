"""How each person is greeted: by what they sign with, what others call them, and the custom there.

Nobody's gender is guessed: a courtesy title is used only where a source gives one, or a word
that stands for it (U6: without, German says "Guten Tag Vorname Nachname").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon import honorifics as words
from afterword.domain.capture.lexicon.name_order import BEFORE_CALLED, PATRONYMIC
from afterword.domain.capture.names import Name

_WITHOUT_STOP: Final = frozenset(
    ["GB", "IE", "AU", "NZ", "ZA", "NG", "GH", "KE", "UG", "TZ", "SG", "MY", "HK", "MT", "JM"]
)
_FORMAL_SECTORS: Final = frozenset({"academia", "public", "health", "school"})
_SCHOLARS: Final = ("prof", "professor", "dr", "drs", "doctor", "dra")


@dataclass(frozen=True, slots=True)
class Custom:
    """What is usual in this process: language, country, sector, and whether "du" is said."""

    language: str = "en"
    country: str | None = None
    sector: str | None = None
    familiar: bool = False


@dataclass(frozen=True, slots=True)
class Addressed:
    """What is known of one person's address: every spelling, and whether they offered first names."""

    name: Name
    honorifics: tuple[str, ...] = ()
    pronouns: str | None = None
    first_names: bool = False

    @property
    def courtesy(self) -> str | None:
        """Which courtesy title a source bears out, "f" or "m", or None."""
        if any(h in words.FEMALE or h in {"madam", "mam", "maam"} for h in self.honorifics):
            return "f"
        if any(h in words.MALE or h == "sir" for h in self.honorifics):
            return "m"
        return {True: "f"}.get(self.pronouns in words.PRONOUNS_SHE) or (
            "m" if self.pronouns in words.PRONOUNS_HE else None
        )

    @property
    def earned(self) -> tuple[str, ...]:
        """Titles that were earned or are held, as a salutation writes them."""
        return tuple(
            dict.fromkeys(words.EARNED[h] for h in self.honorifics if h in words.EARNED and h != "sir")
        )


def salutation(person: Addressed, custom: Custom) -> str:
    """The greeting without its comma, in the language messages are written in."""
    writer = {"de": _german, "pt": _portuguese, "fr": _french, "es": _spanish, "it": _italian, "nl": _dutch}
    return writer.get(custom.language[:2], _english)(person, custom)


def _english(person: Addressed, custom: Custom) -> str:
    name, family = person.name, _said_family(person.name)
    stop = "" if custom.country in _WITHOUT_STOP else "."
    if (
        person.earned
        and (family or name.given)
        and not (person.first_names and custom.sector not in _FORMAL_SECTORS)
    ):
        return f"Dear {_rank(person.earned, stop)} {family or _own_name(name)}"
    if custom.country == "JP" and (family or name.given) and (family or "san" in person.honorifics):
        return f"Dear {family or name.given}-san"
    if person.first_names and name.given:
        return f"{'Dear' if _formal(custom) else 'Hi'} {_own_name(name)}"
    courtesy = _courtesy(person, custom, stop)
    if courtesy and (family or custom.country == "IN" or name.family):
        return f"Dear {courtesy} {family or _own_name(name)}"
    if not name.given or (custom.country == "IN" and not name.family_is_initial):
        return f"Dear {name.full}"
    return f"{'Dear' if _formal(custom) else 'Hi'} {_own_name(name)}"


def _said_family(name: Name) -> str | None:
    """The family name as a salutation has it; a father's name ("bin Rahmat") is none."""
    first = fold(name.family or "").split(" ", maxsplit=1)[0]
    return None if first in PATRONYMIC else name.family


def _own_name(name: Name) -> str:
    """What they are called: all of "Wei Ling", the second of "Muhammad Faizal", else the first."""
    given = name.given or ""
    if name.family_first:
        return given
    words = given.split(" ")
    if len(words) > 1 and fold(words[0]).strip(".") in BEFORE_CALLED:
        return words[1]
    return words[0]


def _formal(custom: Custom) -> bool:
    return custom.sector in _FORMAL_SECTORS or custom.country in {"JP", "IN"}


def _rank(earned: tuple[str, ...], stop: str) -> str:
    """The one title English says: the highest; a soldier's before a doctor's is left to the sources."""
    title = next((t for t in earned if t.startswith("Prof")), earned[0])
    return title if stop else title.rstrip(".")


def _courtesy(person: Addressed, custom: Custom, stop: str) -> str | None:
    said = next(
        (
            words.COURTESY[h]
            for h in person.honorifics
            if h in words.COURTESY and words.COURTESY[h][:1] == "M"
        ),
        None,
    )
    if said in {"Monsieur", "Madame"}:
        return said
    if said:
        return said if stop else said.rstrip(".")
    spoken = any(h in {"sir", "madam", "mam", "maam"} for h in person.honorifics)
    if person.courtesy and (spoken or custom.country == "IN"):
        return {"f": "Ms", "m": "Mr"}[person.courtesy] + stop
    return None


def _called(given: str) -> str:
    """The first of several given names."""
    return given.split(" ", maxsplit=1)[0]


def _german(person: Addressed, custom: Custom) -> str:
    name = person.name
    if custom.familiar and name.given:
        return f"Hallo {_called(name.given)}"
    ranks = _german_ranks(person, custom)
    courtesy = person.courtesy
    if courtesy and name.family:
        said = "Sehr geehrte Frau" if courtesy == "f" else "Sehr geehrter Herr"
        return " ".join([said, *ranks, name.family])
    if name.given and name.family:
        return " ".join(["Guten Tag", *ranks, name.given, name.family])
    return f"Hallo {_called(name.given)}" if name.given else f"Guten Tag {name.full}"


def _german_ranks(person: Addressed, custom: Custom) -> list[str]:
    """The titles German says; Austria says lower degrees too ("Frau Mag. Huber")."""
    said = {"Prof.", "Professor", "Dr.", "PD"} | ({"Mag.", "Ing."} if custom.country == "AT" else set())
    keep = [t for t in person.earned if t in said]
    return [t.replace("Professor", "Prof.") for t in keep]


def _portuguese(person: Addressed, custom: Custom) -> str:
    name = person.name
    if person.courtesy is None and "dr" in person.honorifics:  # who is a woman is "Dra."
        person = replace(person, pronouns="he")
    doctor = next((h for h in person.honorifics if h in {"dr", "dra", "prof", "professor"}), None)
    if (
        (doctor or _has_courtesy(person))
        and not person.first_names
        and person.courtesy
        and name.full
        and not custom.familiar
    ):
        title = {"dr": "Dr.", "dra": "Dra.", "prof": "Prof.", "professor": "Prof."}.get(
            doctor or "", "Sra." if person.courtesy == "f" else "Sr."
        )
        dear = "Car" if custom.country == "PT" else "Prezad"
        return f"{dear}{'a' if person.courtesy == 'f' else 'o'} {title} {name.full}"
    brazil = custom.country != "PT"
    return f"{'Oi' if brazil else 'Olá'}, {_called(name.given)}" if name.given else f"Olá, {name.full}"


def _has_courtesy(person: Addressed) -> bool:
    return any(h in words.COURTESY for h in person.honorifics)


def _french(person: Addressed, custom: Custom) -> str:
    doctor = "Docteur " if "dr" in person.honorifics else ""
    return _romance(person, custom, (f"Madame {doctor}", f"Monsieur {doctor}"), "Bonjour")


def _spanish(person: Addressed, custom: Custom) -> str:
    return _romance(person, custom, ("Estimada Sra. ", "Estimado Sr. "), "Hola,")


def _italian(person: Addressed, custom: Custom) -> str:
    return _romance(
        person, custom, ("Gentile Sig.ra ", "Gentile Sig. "), "Ciao" if custom.familiar else "Buongiorno"
    )


def _dutch(person: Addressed, custom: Custom) -> str:
    return _romance(person, custom, ("Geachte mevrouw ", "Geachte heer "), "Beste")


def _romance(person: Addressed, custom: Custom, formal: tuple[str, str], hello: str) -> str:
    """A formal opening for a woman or a man where a source gives the title; else a greeting by name."""
    name = person.name
    if person.courtesy and _has_courtesy(person) and not (custom.familiar or person.first_names):
        return f"{formal[person.courtesy == 'm']}{name.family or name.full}"
    return f"{hello} {_called(name.given) if name.given else name.full}"


_DU: Final = re.compile(r"\b(?:du|dir|dich|dein|deine[mnrs]?|euch|eure?[nrms]?)\b", re.IGNORECASE)
_SIE: Final = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b")


def says_du(texts: list[str]) -> bool:
    """Whether the employer's own German says "du" (only if they did first: U6)."""
    joined = "\n".join(texts)
    return len(_DU.findall(joined)) > len(_SIE.findall(joined))


def folded_titles(names: tuple[Name, ...]) -> tuple[str, ...]:
    """Every honorific any source used, in the order of trust."""
    return tuple(dict.fromkeys(fold(h) for name in names for h in name.honorifics))
