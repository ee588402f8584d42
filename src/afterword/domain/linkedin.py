"""The note of an invitation on LinkedIn: what is one, and how long it may be, counted as the site counts."""

from __future__ import annotations

from afterword.domain.touchpoints import Purpose

#: what goes on LinkedIn as the note of an invitation; whatever else goes there is a message
INVITES = frozenset({Purpose.LINKEDIN_CONNECT, Purpose.THANK_YOU})
#: characters, without a paid account and with one (N1)
LINKEDIN_FREE, LINKEDIN_PAID = 200, 300


def linkedin_length(text: str) -> int:
    """Its characters in units of UTF-16, as the site's page has them: most emoji are two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut_for_linkedin(text: str, most: int = LINKEDIN_FREE) -> str:
    """The text up to the last whole word that fits; a lone word longer than that is cut through."""
    if linkedin_length(text) <= most:
        return text
    kept = ""
    for word in text.split():
        longer = f"{kept} {word}".strip()
        if linkedin_length(longer) > most:
            break
        kept = longer
    while not kept and linkedin_length(text) > most:
        text = text[:-1]
    return (kept or text).rstrip(" ,;:")
