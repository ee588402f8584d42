"""What goes along with a message, in one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from afterword.words.tongue import TONGUE, filled

_KILO, _MEGA = 1_000, 1_000_000


def going(
    to: str, copies: Sequence[str], sender: str, files: Iterable[tuple[str, int]], invitation: str = ""
) -> str:
    """Who gets it, from which address, with what: `invitation` is "", "invites" or "calls_off".

    Files are names and sizes in bytes.
    """
    named = ", ".join(f"{name} ({size_in_words(size)})" for name, size in files)
    parts = [filled("To {person}", {"person": to})]
    parts += [filled("copy to {people}", {"people": ", ".join(copies)})] if copies else []
    parts += [filled("from {address}", {"address": sender})] if sender else []
    parts += [filled("with {files}", {"files": named})] if named else []
    parts += [TONGUE.say(_INVITATIONS[invitation])] if invitation else []
    return ", ".join(parts) + "."


def size_in_words(size: int) -> str:
    """A size in bytes as people know it: "120 kB", "1.4 MB"."""
    if size >= _MEGA:
        return f"{size / _MEGA:.1f} MB"
    return f"{max(1, round(size / _KILO))} kB"


_INVITATIONS = {"invites": "with an invitation", "calls_off": "calling the meeting off"}
