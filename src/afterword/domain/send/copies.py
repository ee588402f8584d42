"""Who may get a copy: whoever might be written to themselves, and no one else."""

from __future__ import annotations

from afterword.domain.facts import Person, Reason
from afterword.domain.plan.contact import contact
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import standing
from afterword.domain.send.envelope import is_address
from afterword.domain.touchpoints import Purpose


def barred_copy(person: Person, situation: Situation, purpose: Purpose) -> Reason | None:
    """Why this person gets no copy; None where they may. `situation` is the whole candidacy's.

    That the addressee wrote first opens nothing for anybody else. An absence is no reason: a copy can
    wait in their mailbox.
    """
    if not is_address(person.email or ""):
        return Reason("no_address", {"person": person.name})
    now = standing(situation)
    if (person.email or "").casefold() in now.dead:
        return Reason("address_bounced", {"address": person.email or ""})
    if person.key in now.silenced:
        return Reason("person_silenced", {"person": person.name})
    return contact(situation.captured, now).bars(person, purpose)
