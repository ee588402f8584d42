"""The plain checks of a review: gaps, and the rule on contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import ContactPolicy, Role
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding
from afterword.domain.touchpoints import Finding, Level

_GAP = re.compile(
    r"\[[^\[\]\n]{2,}\]|\{[^{}\n]*\}|<[A-Z][A-Z' _-]+>|(?-i:\b(?:TODO|TBD|TBC|XXX+)\b)|lorem ipsum"
    r"|_{3,}|%\w+%|\$[A-Z_]{3,}"
    r"|\b(?:INSERT|YOUR|COMPANY|INTERVIEWER|FIRST|LAST) (?:NAME|COMPANY|TITLE|ROLE|HERE)\b"
    r"|\((?:insert|your name|company name|name of|date|Ihr Name|Firmenname|Name des|nome da)\b[^)]*\)",
    re.IGNORECASE,
)
_UPPER = re.compile(r"\b(?:INSERT|YOUR|COMPANY|INTERVIEWER|FIRST|LAST) (?:NAME|COMPANY|TITLE|ROLE|HERE)\b")


def gaps(page: Page) -> Iterator[Finding]:
    """Places left for the seeker to fill."""
    for line in [page.draft.subject or "", *page.lines]:
        for found in _GAP.finditer(line):
            said = found.group()
            if said[:1].isalpha() and said.split()[0].upper() in _NAMES and not _UPPER.fullmatch(said):
                continue  # "your role" is a gap in capitals only
            yield finding(Level.BLOCK, "placeholder", None, None, gap=said.strip("[]{}<>()"))


def allowed(page: Page) -> Iterator[Finding]:
    """The rule on contact: who may be written to at all, answers to a message aside."""
    person, step = page.person, page.touchpoint
    if person is None or page.policy is ContactPolicy.OPEN or (step is not None and step.answers):
        return
    named = {rule.via for rule in page.captured.contact_rules if rule.via}
    arranges = person.role in {Role.COORDINATOR, Role.RECRUITER} or person.key in named
    if not arranges:
        yield finding(Level.BLOCK, "contact_rule", None, None, name=person.name)


_NAMES = frozenset({"INSERT", "YOUR", "COMPANY", "INTERVIEWER", "FIRST", "LAST"})
