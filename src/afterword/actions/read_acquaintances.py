"""Read whom the seeker knows at an employer, what they share with people, and who may be one person."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.contacts import Background, Contact
from afterword.domain.facts import Person, Quote, Reason
from afterword.domain.match.acquaintances import Acquaintance, acquaintances
from afterword.domain.match.common_ground import Shared, common_ground
from afterword.domain.match.employer import Sureness, same_employer
from afterword.domain.match.same_person import likenesses
from afterword.store import access, acquainted, mapping, models
from afterword.store.models.twins import Verdict

# The window shows an Acquaintance as the rule gives it.
__all__ = ["Acquaintance", "AcquaintancesView", "Met", "PairView", "read_acquaintances", "read_pairs"]

MOST = 50  # of those who can help; beyond, nobody reads


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody of the interview who is on the seeker's lists.

    `sure` is False where only the name and the employer say so.
    """

    person: Person
    contact: Contact
    sure: bool
    shared: tuple[Shared, ...]


@dataclass(frozen=True, slots=True)
class AcquaintancesView:
    """Who the seeker knows at the employer of an interview; `total` may be more than are shown."""

    interview: int
    company: str
    role: str
    known: tuple[Acquaintance, ...]
    total: int
    met: tuple[Met, ...]
    contacts: int


@dataclass(frozen=True, slots=True)
class PairView:
    """Two contacts that may be one person, and why."""

    number: int
    one: Contact
    other: Contact
    reasons: tuple[Reason, ...]

    @property
    def both(self) -> tuple[Contact, Contact]:
        """The two."""
        return self.one, self.other


def read_acquaintances(owner: models.Seeker, interview: int) -> AcquaintancesView:
    """Who is or was at the employer of this interview, the likeliest help first. Raises Missing."""
    round_ = access.interview(owner, interview)
    company, role = round_.application.company, round_.application.role
    there = acquainted.at_employers(owner, lambda name: same_employer(company, name))
    ours = acquainted.own_background(owner)
    people = [mapping.person(row) for row in round_.people.order_by("pk")]
    met = tuple(found for person in people if (found := _met(person, company, there, ours)))
    across = {each.contact.key for each in met}  # who sat across the table is not asked for a favour
    others = [contact for contact in there if contact.key not in across]
    known = acquaintances(company, role, others, ours)
    contacts = acquainted.contacts(owner).count()
    return AcquaintancesView(interview, company, role, known[:MOST], len(known), met, contacts)


def read_pairs(owner: models.Seeker) -> tuple[PairView, ...]:
    """The pairs to ask about."""
    return tuple(_pair(twin) for twin in acquainted.pairs(owner, [Verdict.ASKED]))


def _pair(twin: models.Twin) -> PairView:
    one, other = acquainted.contact(twin.one), acquainted.contact(twin.other)
    return PairView(twin.pk, one, other, tuple(Reason(each["code"], each["params"]) for each in twin.reasons))


def _met(person: Person, company: str, there: list[Contact], ours: Background) -> Met | None:
    """The contact that this person is: by address or profile surely, by name and employer likely."""
    emails = (person.email,) if person.email else ()
    sighted = Contact("met", person.name, Quote("", person.name), emails, organization=company)
    found = [pair for pair in likenesses([sighted, *there]) if "met" in {pair.one, pair.other}]
    best = max((pair.sureness for pair in found), default=Sureness.NO)
    alike = [pair for pair in found if pair.sureness is best]
    if len(alike) != 1:  # nobody, or two of one name: not to be guessed
        return None
    key = alike[0].other if alike[0].one == "met" else alike[0].one
    contact = next(each for each in there if each.key == key)
    return Met(person, contact, best is Sureness.SURE, common_ground(ours, contact.background))
