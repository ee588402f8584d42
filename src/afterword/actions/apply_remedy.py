"""Apply a remedy: one thing that the review named is mended, as a new version of the text."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.edit_draft import edit_draft
from afterword.domain.review.remedies import mended
from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Draft, Remedy
from afterword.errors import Refused
from afterword.store import access, models, queries


def apply_remedy(
    owner: models.Seeker,
    touchpoint: int,
    version: int,
    remedy: Remedy,
    now: datetime,
    proofread: Proofread = unread,
) -> Draft:
    """Mend the version the seeker saw; in the subject where the words do not stand in the body.

    Raises Refused: `nothing_written` where there is no draft, `text_changed` where the text is
    another by now, `nothing_to_mend` where the words do not stand in it.
    """
    latest = queries.latest_version(access.touchpoint(owner, touchpoint))
    if latest is None:
        raise Refused("nothing_written", touchpoint=str(touchpoint))
    if latest.number != version:
        raise Refused("text_changed")
    subject, body = mend_text(latest.subject, latest.body, remedy)
    return edit_draft(owner, touchpoint, subject, body, now, proofread, version)


def mend_text(subject: str | None, body: str, remedy: Remedy) -> tuple[str | None, str]:
    """Subject and body with the remedy. Raises Refused (`nothing_to_mend`) where its words are gone."""
    if (better := mended(body, remedy)) is not None:
        return subject, better
    if subject is not None and (named := mended(subject, remedy)) is not None:
        return named or None, body
    raise Refused("nothing_to_mend")
