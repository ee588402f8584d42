"""A file that goes along with a message: a work sample, a certificate, a list of references.

Its name is made safe when it is made: whatever it was called, it is one short name without a
path, that every system can save and that looks like what it is.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.send.attachment_kinds import BLOCKED, MEDIA_TYPES, OPAQUE
from afterword.domain.send.fields import TURNING, is_control
from afterword.errors import Refused

MOST_FILES = 10
#: Bytes together. Gmail and Exchange take about 25 MB, counted as it is sent, and base64 makes
#: four bytes of three. Where a house takes less (outlook.com 20, many 10), its server says so.
LARGEST = 18_000_000
#: Characters of a file's name; systems hold 255 bytes, and a reader sees about forty.
LONGEST_NAME = 100
_MOST_ENDING = 12  # characters of ".presentation", no ending is longer
_UNNAMED = "attachment"
_FORBIDDEN = re.compile(r'[<>:"|?*]')  # by Windows, in any name
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\Z)", re.IGNORECASE)
_MEDIA_TYPE = re.compile(
    r"(?:application|audio|font|image|model|text|video)/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file: its `name` is made safe, its `media_type` plausible (RFC 6838), both on making it.

    Raises Refused: `attachment_empty`, `attachment_too_large` (above LARGEST bytes), and
    `attachment_blocked_kind` for programs, which mail providers throw away unseen.
    """

    name: str
    media_type: str
    content: bytes

    def __post_init__(self) -> None:
        name = safe_name(self.name)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "media_type", _plausible(self.media_type, _ending(name)))
        if not self.content:
            raise Refused("attachment_empty", name=name)
        if self.size > LARGEST:
            raise Refused("attachment_too_large", name=name, most=str(LARGEST // 1_000_000))
        if _ending(name) in BLOCKED:
            raise Refused("attachment_blocked_kind", name=name, kind=_ending(name))

    @property
    def size(self) -> int:
        """How many bytes it has, before they are encoded."""
        return len(self.content)

    @property
    def sha256(self) -> str:
        """The fingerprint of its bytes, as an approval holds it."""
        return hashlib.sha256(self.content).hexdigest()


def check_together(attachments: Sequence[Attachment]) -> None:
    """Raises Refused: `too_many_attachments`, `attachments_too_large`."""
    if len(attachments) > MOST_FILES:
        raise Refused("too_many_attachments", most=str(MOST_FILES))
    if sum(one.size for one in attachments) > LARGEST:
        raise Refused("attachments_too_large", most=str(LARGEST // 1_000_000))


def safe_name(given: str) -> str:
    """The bare name on one line, that every system can save and nobody mistakes for another kind."""
    bare = given.replace("\\", "/").rpartition("/")[2]
    kept = "".join(" " if is_control(letter) else letter for letter in bare if letter not in TURNING)
    named = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", " ".join(kept.split()))).strip(" .")
    return _shortened(f"_{named}" if _DEVICE.match(named) else named) or _UNNAMED


def _shortened(name: str) -> str:
    if len(name) <= LONGEST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    if len(ending) > _MOST_ENDING or not stem:
        return name[:LONGEST_NAME].strip(" .")
    return stem[: LONGEST_NAME - len(ending) - 1].rstrip(" .") + dot + ending


def _plausible(given: str, ending: str) -> str:
    """The media type as given, by the file's ending where that says little, or a heap of bytes."""
    told = given.strip().lower()
    if not _MEDIA_TYPE.fullmatch(told) or told in {OPAQUE, "text/calendar"}:
        return MEDIA_TYPES.get(ending, OPAQUE)
    return told


def _ending(name: str) -> str:
    return name.rpartition(".")[2].casefold() if "." in name else ""
