"""A mail where the seeker says that it belongs: what it means stays, whom it is about is found anew."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.facts import Captured, Reason
from afterword.domain.hear.belonging import belonging
from afterword.domain.hear.listen import in_time
from afterword.domain.hear.newcomers import NOBODY, newcomer
from afterword.domain.hear.own_words import is_own
from afterword.domain.hear.writer import human_name
from afterword.domain.match.platforms import is_private, speaks_for_others
from afterword.domain.match.sender import by_email, by_name
from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import Signal


def placed(signal: Signal, captured: Captured, why: Reason) -> tuple[Captured, Signal]:
    """The signal as one of this interview, and the interview with its sender, where they are new to it.

    It stays in our thread where that is this interview's. The machine's own readings of a
    stranger's mail name nobody new: only a human name with an address does.
    """
    name, email = signal.sender_name or "", signal.sender_email or ""
    person = by_email(email, captured.people) or by_name(name, captured.people)
    if person is None and (found := _newcomer(name, email, captured)):
        captured, person = found
    about = signal.about if captured.person(signal.about) else None
    kind = in_time(signal.kind, signal.at, captured)
    signal = replace(signal, kind=kind, person=person, about=about)
    return captured, belonging(signal, why)


def _newcomer(name: str, email: str, captured: Captured) -> tuple[Captured, str] | None:
    human = human_name(name, Mailbox(name, email))
    domain = email.rpartition("@")[2]
    of_nobody = NOBODY.search(email) or (speaks_for_others(domain) and not is_private(domain))
    own = is_own(email, [captured.seeker.email])
    if not human or not email or of_nobody or own:
        return None
    person = newcomer(human, email, captured)
    return replace(captured, people=(*captured.people, person)), person.key
