"""Whom one may write to, by what was written."""

from __future__ import annotations

import pytest

from afterword.domain.capture.contact_rules import Source, ruling, strictest_in
from afterword.domain.facts import ContactPolicy


@pytest.mark.parametrize(
    "text",
    [
        "Please do not contact members of the panel. Questions go to the Recruitment Team.",
        "Candidates are asked not to approach the client directly. Your contact is Mia Laurent.",
        "Please direct all questions to me; applicants are asked not to contact the committee.",
        "Bitte nehmen Sie keinen direkten Kontakt zum Fachbereich auf. Alles läuft über mich.",
        "everything goes thru her, no emailing them",
        "If anything comes to mind afterwards, please come back to me, not to the panel.",
        "The interviewers would rather not be contacted; what you want to say, send to me only.",
    ],
)
def test_a_ban_with_one_way_left_open_is_via_the_recruiter(text: str) -> None:
    assert strictest_in(text) is ContactPolicy.VIA_RECRUITER_ONLY


@pytest.mark.parametrize(
    "text",
    [
        "Placement Cell: students shall not contact officials of the company until the result is announced.",
        "Please do not contact us. We will contact you.",
        "Canvassing disqualifies. Candidates may not contact any member of the board or other staff.",
        "Von Rückfragen bitten wir abzusehen.",
    ],
)
def test_a_ban_without_any_way_is_none(text: str) -> None:
    assert strictest_in(text) is ContactPolicy.NONE


@pytest.mark.parametrize(
    "text",
    [
        "No phone calls please.",
        "Canvassing in any form will disqualify.",
        "Applicants may not canvass councillors or officers.",
        "Please do not contact us about the status of your application before the closing date.",
        "Only shortlisted applicants will be contacted; others to this department will not be contacted.",
        "Please do not reply to this message.",
        "You will be the single point of contact for our clients and never lose your calm.",
        "Applications only through our portal. The bridge is open only through Friday.",
        "We don't approach problems alone; the team does.",
        "Ich hatte nicht viel Kontakt mit Kunden.",
        "If you have questions, don't hesitate to contact us.",
    ],
)
def test_what_is_no_rule_on_writing_leaves_it_open(text: str) -> None:
    assert strictest_in(text) is ContactPolicy.OPEN


def test_a_permission_given_later_lifts_what_the_posting_closed() -> None:
    posting = Source("job.md", "Please do not contact the panel. Questions go to HR.")
    later = Source("mail/1.eml", "Afterwards feel free to write to any of them directly.")
    assert ruling([posting, later]).policy is ContactPolicy.OPEN
    assert ruling([later, posting]).policy is ContactPolicy.VIA_RECRUITER_ONLY


def test_a_rule_is_quoted_word_for_word_and_short() -> None:
    long = "so the day was fine and " * 12 + "please do not contact the panel ok " + "and then home " * 12
    (rule,) = ruling([Source("notes.md", long)], somebody=True).rules
    assert "do not contact the panel" in rule.source.quote
    assert len(rule.source.quote.split()) <= 40
    assert rule.source.quote in long
