"""Whose résumé it is: the name, the address and the town above its sections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.adapters.resumes.layout import Section
from afterword.adapters.resumes.marks import is_place, words

_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_SEPARATORS = re.compile(r"\s+(?:[|•·⋅∙◆–—⋄]|--+|-)\s+|\s*[|•⋄]\s*|\s{3,}|[\uf000-\uf8ff]")
_LABEL = re.compile(
    r"^\W*(?:name|full name|location|address|city|based in|wohnort|ort|nome|nombre)\W*:\W*", re.IGNORECASE
)
_TITLE = re.compile(
    r"^(?:the )?(?:curriculum vitae|resume|résumé|cv|lebenslauf|currículo|curriculo)(?: of| von| de)?$",
    re.IGNORECASE,
)
_CREDENTIALS = re.compile(r",\s*(?:[A-Z][\w.]{1,7}(?:,\s*)?)+$")
_NAME_WORDS = range(2, 6)
_TOP = 12  # lines


def read_name(sections: Sequence[Section]) -> str:
    """The first words above the sections that can be a person's name; empty where none can."""
    for piece in _pieces(sections):
        name = _CREDENTIALS.sub("", piece)
        if is_name(name):
            return name.title() if name.isupper() else name
    return ""


def read_email(text: str) -> str:
    """The first mail address of the document; empty where there is none."""
    found = _EMAIL.search(text)
    return found[0].rstrip(".") if found else ""


def read_town(sections: Sequence[Section]) -> tuple[str | None, str | None]:
    """Town and region (or country), as the head of the résumé gives them."""
    place = next((piece for piece in _pieces(sections) if is_place(piece) and ", " in piece), "")
    town, _, region = place.partition(", ")
    return town or None, re.sub(r"\s*\(.*", "", region).partition(", ")[0] or None


def is_name(text: str) -> bool:
    """Whether these few words can be a person's name."""
    parts = text.split()
    if len(parts) not in _NAME_WORDS or re.search(r"[\d@/:|()!?]", text):
        return False
    return parts[0][:1].isupper() and all(p[:1].isupper() or p.lower() in words("particles") for p in parts)


def _pieces(sections: Sequence[Section]) -> Iterator[str]:
    """What stands at the top, cut where dots and bars divide it, labels off."""
    lines = [
        text for section in sections[:2] for text in (section.heading, *(line.bare for line in section.lines))
    ]
    for line in lines[:_TOP]:
        for piece in _SEPARATORS.split(line):
            bare = _LABEL.sub("", piece).strip(" *_,;")
            if bare and not _TITLE.match(bare):
                yield bare
