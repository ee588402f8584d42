"""The tables of a LinkedIn export, known by their columns: file names and column orders change.

Each table by its LinkedIn name, with the columns that it has had in every year since 2020.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

#: The more telling a table's columns, the higher it stands: the first that fits is it.
SHAPES: tuple[tuple[str, frozenset[str]], ...] = (
    ("Connections", frozenset({"first name", "last name", "connected on"})),
    ("messages", frozenset({"conversation id", "from", "date", "content"})),
    ("Invitations", frozenset({"from", "to", "sent at", "direction"})),
    ("Job Applications", frozenset({"application date", "company name", "job title"})),
    ("Saved Jobs", frozenset({"saved date", "job title", "company name"})),
    ("SavedJobAlerts", frozenset({"alert_parameters", "query_context"})),
    ("Recommendations", frozenset({"first name", "last name", "text", "status"})),
    ("Endorsements Received", frozenset({"endorsement date", "skill name", "endorser first name"})),
    ("Endorsements Given", frozenset({"endorsement date", "skill name", "endorsee first name"})),
    ("Positions", frozenset({"company name", "title", "started on"})),
    ("Education", frozenset({"school name", "degree name"})),
    ("Profile", frozenset({"first name", "last name", "headline"})),
    ("Company Follows", frozenset({"organization", "followed on"})),
    ("Email Addresses", frozenset({"email address", "confirmed", "primary"})),
    ("Certifications", frozenset({"name", "authority", "started on"})),
    ("Projects", frozenset({"title", "description", "started on", "url"})),
    ("Events", frozenset({"event name", "event time"})),
    ("Learning", frozenset({"content title", "content type"})),
)

#: Columns that say a message was never sent.
DRAFT_MARKS = ("IS MESSAGE DRAFT", "IS CONVERSATION DRAFT")


#: Tables too plain to be known by their columns alone: their file's name must say it, too.
PLAIN: Mapping[str, frozenset[str]] = {"Skills": frozenset({"name"})}


def linkedin_name(cells: Sequence[str], stem: str = "") -> str | None:
    """The LinkedIn table that has these columns, in a file of this name; or None."""
    present = {" ".join(cell.casefold().split()) for cell in cells}
    telling = next((name for name, needed in SHAPES if needed <= present), None)
    return telling or next((n for n, columns in PLAIN.items() if stem == n and columns == present), None)
