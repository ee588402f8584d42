"""Which mail belongs to what was known at a moment, and which came later and is to be heard."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from afterword.domain.capture.capture import capture
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.facts import Captured
from afterword.domain.sources import Bundle, Mail

#: the seeker sits down to write their notes
AFTER_THE_END = timedelta(minutes=15)


def capture_as_of(
    bundle: Bundle, weights: Weights, now: datetime | None = None, locale: str | None = None
) -> Captured:
    """Capture from the mail sent before `now` (aware); without it, before the interview's end.

    The end hangs on the mail, which may have moved the interview: so until both agree. Raises
    what capture raises.
    """
    if now:
        return capture(bundle, _before(bundle, now), weights, locale)
    captured = capture(bundle, _first_known(bundle), weights, locale)
    for _ in bundle.mails:
        again = capture(bundle, _before(bundle, captured.interview.end + AFTER_THE_END), weights, locale)
        if again.interview.end == captured.interview.end:
            return again
        captured = again
    return captured


def later_mail(bundle: Bundle, moment: datetime) -> list[Mail]:
    """The mail that came at or after a moment, in order of date."""
    later = [mail for mail in bundle.mails if mail.date is not None and mail.date >= moment]
    return sorted(later, key=lambda mail: mail.date or datetime.max.replace(tzinfo=UTC))


def _first_known(bundle: Bundle) -> tuple[Mail, ...]:
    """The mail that is older than the invitation's end; all of it where there is no calendar."""
    ends = [event.end for _, cal in bundle.calendars for event in cal.events if not event.floating]
    return _before(bundle, max(ends) + AFTER_THE_END) if ends else bundle.mails


def _before(bundle: Bundle, moment: datetime) -> tuple[Mail, ...]:
    return tuple(mail for mail in bundle.mails if mail.date is None or mail.date < moment)
