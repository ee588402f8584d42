"""Who may be written to. Of two rules the stricter wins, and the plan says whose words they are."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.facts import Captured, ContactPolicy, Person, Reason, Role
from afterword.domain.plan.standing import Standing
from afterword.domain.touchpoints import Purpose

#: what reaches nobody on the employer's side
BESIDE_THE_EMPLOYER = frozenset({Purpose.REFERENCE_HEADS_UP, Purpose.FOLLOW_COMPANY})


@dataclass(frozen=True, slots=True)
class Contact:
    """The rule in force. `via` is who may be written to in spite of it, or the official channel.

    `was` is the rule before anybody lifted it; `quote` the words it stands in.
    """

    policy: ContactPolicy
    was: ContactPolicy
    via: Person | None
    quote: str
    silenced: frozenset[str]

    def bars(self, person: Person, purpose: Purpose | None = None) -> Reason | None:
        """Why this person may not be written to, for that purpose; None where they may.

        A rule of the employer's says nothing of the seeker's own references.
        """
        if person.key in self.silenced:
            return Reason("person_stopped", {"person": person.name})
        if purpose in BESIDE_THE_EMPLOYER:
            return None
        if self.policy is ContactPolicy.OPEN or (self.via and person.key == self.via.key):
            return None
        code = "contact_via" if self.policy is ContactPolicy.VIA_RECRUITER_ONLY else "contact_none"
        via = self.via.name if self.via else ""
        code = code if self.quote else f"{code}_plain"
        return Reason(code, {"person": person.name, "via": via, "quote": self.quote})


def contact(captured: Captured, now: Standing) -> Contact:
    """The rule on contact as it stands after everything heard."""
    was = _strictest(captured)
    policy = ContactPolicy.OPEN if now.lifted else was
    quote = next((rule.source.quote for rule in captured.contact_rules if rule.policy is was), "")
    return Contact(policy, was, _via(captured, was), quote, now.silenced)


_STRICTNESS = (ContactPolicy.OPEN, ContactPolicy.VIA_RECRUITER_ONLY, ContactPolicy.NONE)


def _strictest(captured: Captured) -> ContactPolicy:
    said = [captured.contact_policy, *(rule.policy for rule in captured.contact_rules)]
    return max(said, key=_STRICTNESS.index)


def _via(captured: Captured, policy: ContactPolicy) -> Person | None:
    """The one addressee: as the rule names them, else the recruiter, else the coordinator.

    Where nobody on the employer's side may be written to, only a coordinator will do: that is
    the placement office, or whoever collects papers for the employer.
    """
    named = next((captured.person(rule.via) for rule in captured.contact_rules if rule.via), None)
    if named and policy is not ContactPolicy.OPEN:
        return named
    roles = {
        ContactPolicy.VIA_RECRUITER_ONLY: (Role.RECRUITER, Role.COORDINATOR),
        ContactPolicy.NONE: (Role.COORDINATOR,),
    }.get(policy, ())
    reachable = [p for role in roles for p in captured.people if p.role is role]
    return next((p for p in reachable if p.email), reachable[0] if reachable else None)
