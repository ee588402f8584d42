"""Contact cards (vCard 2.1, 3.0 and 4.0), as every address book writes them.

Read by our own few lines: the cards people really have break the grammar (bare parameters,
soft line breaks, photos cut short), and a reader that refuses a card loses a person.
"""

from __future__ import annotations

from afterword.adapters.cards.book import card_book
from afterword.adapters.cards.people import read_cards

__all__ = ["card_book", "read_cards"]
