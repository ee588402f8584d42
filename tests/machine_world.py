"""The people, words and faults of the machine that tries everything, for tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from django.db import connection
from hypothesis import HealthCheck, Phase, settings

from afterword.domain.facts import Captured, ContactPolicy, Kind, Person
from afterword.domain.hear.corrected import OF_SOMEBODY, WITH_A_DAY
from afterword.domain.touchpoints import Meant, Signal, SignalKind
from afterword.errors import RefusedForGood, RefusedForNow, Unsure
from afterword.store import mapping, models
from oracle import CAPS, OWN, Approved, Note, Oracle
from world import AFTER, INES, RITA, SECRET, TOM, another_interview, captured, new_world

PEOPLE = {"ines": INES, "tom": TOM, "rita": RITA}
WORDS = {
    "thanks": "Thanks for your note, it was good to talk to you.",
    "question": "Could you send me the names of two references by Friday?",
    "rejection": "Thank you for your time. We have decided to move forward with another candidate.",
    "stop": "Please do not contact us again about this position.",
    "next": "We would like to invite you to a second interview next week.",
}
OWN_WORDS = {
    "thank_you": "Thank you for your time, I enjoyed our conversation.",
    "send_promised": "As promised, here is the write-up of the warehouse index.",
    "nothing": "I left my umbrella with you. Could you keep it?",
}
TOLD = {"moment-1": "picking screens", "topic-1": "nightly stock count"}
SHOP = Person("shop", "Shop", email="news@shop.example")

A_LONG_LOOK = settings(
    phases=(Phase.generate,),  # shrinking takes minutes; what failed is printed step by step
    max_examples=45,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


class PowerCut(BaseException):
    """The process ends here."""


FAULTS: dict[str, tuple[str, Callable[[], BaseException]]] = {
    "cut before": ("before", PowerCut),
    "cut after": ("after", PowerCut),
    "broke before": ("before", lambda: Unsure("timed out")),
    "broke after": ("after", lambda: Unsure("timed out")),
    "not now": ("before", lambda: RefusedForNow("421")),
    "never": ("before", lambda: RefusedForGood("550")),
}


def other_role() -> Captured:
    """The same people hire for another role."""
    found = captured("two@lager.example")
    return replace(found, interview=replace(found.interview, role="Team Lead"))


def open_accounts(owner: models.Seeker) -> None:
    """One that most goes from, and a second; neither sends much in a day."""
    for address, cap in CAPS.items():
        models.MailAccount.objects.create(
            seeker=owner,
            address=address,
            preferred=address == OWN,
            day_cap=cap,
            out_host="mail.example",
            out_port=465,
            saved_at=AFTER,
        )


def load(journal: bytes) -> None:
    """Put a journal that was written down in place of the one in memory."""
    connection.ensure_connection()
    connection.connection.deserialize(journal)


def journals_of_one_and_two_roles() -> tuple[bytes, bytes]:
    """The journal in memory, with one interview captured, planned and written; and with another role."""
    world = new_world()
    open_accounts(world.owner)
    one = connection.connection.serialize()
    another_interview(world.owner, other_role())
    return one, connection.connection.serialize()


def letter_of(row: models.Touchpoint, version: models.DraftVersion, heard: int) -> Approved:
    """What the seeker sees when they say yes."""
    people = models.Person.objects.filter(application=row.interview.application)
    copies = people.filter(key__in=row.copies).exclude(email=None).order_by("pk")
    return Approved(
        version.subject or "",
        version.body,
        people.get(key=row.person).email or "",
        heard,
        row.sends_from or OWN,
        tuple(one.email or "" for one in copies),
    )


def hushed() -> set[str]:
    """What is private in any round of any application must not be said in any."""
    rows = models.DebriefItem.objects
    open_keys = set(rows.exclude(kind=Kind.PRIVATE).values_list("key", flat=True))
    return {SECRET, *(word for key, word in TOLD.items() if key not in open_keys)}


def contact_policy() -> ContactPolicy:
    """The rule on contact of the first application."""
    return ContactPolicy(models.Application.objects.earliest("pk").contact_policy)


def said_of(row: models.Signal, kind: SignalKind | None, day: date) -> Meant | None:
    """What a seeker might say of a mail: of somebody where the kind is of somebody."""
    if kind is None:
        return None
    person = row.person or ("ines" if kind in OF_SOMEBODY else None)
    return Meant(kind, day if kind in WITH_A_DAY else None, person)


def heard_otherwise(oracle: Oracle) -> None:
    """The bystander hears anew what means something else now, as if it had just been said."""
    for row in models.Signal.objects.filter(dismissed_at=None).select_related("interview__application"):
        signal, application = mapping.signal(row), row.interview.application
        person = application.people.filter(key=signal.person or "").first()
        note = Note(signal, application.pk, (person.email or "") if person else signal.sender_email or "")
        places = [at for at, one in enumerate(oracle.heard) if one.signal.message_id == signal.message_id]
        if any(_same(oracle.heard[at].signal, signal) for at in places[-1:]):
            continue
        for at in places:
            nothing = replace(oracle.heard[at].signal, kind=SignalKind.ACK, automatic=True, failed=())
            oracle.heard[at] = replace(oracle.heard[at], signal=nothing)
        oracle.heard.append(note)
    dismissed = models.Signal.objects.exclude(dismissed_at=None)
    oracle.dismissed = set(dismissed.values_list("message_id", flat=True))


def _same(one: Signal, other: Signal) -> bool:
    return (one.kind, one.person, one.until) == (other.kind, other.person, other.until)
