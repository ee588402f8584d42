"""A small invented interview, and the whole loop over it, for tests of the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from afterword import bootstrap
from afterword.actions.approve import approve
from afterword.actions.capture import capture
from afterword.actions.enqueue import enqueue
from afterword.actions.hand_over import Went
from afterword.actions.plan_again import plan_again
from afterword.actions.rehearse import Tools
from afterword.actions.send_due import send_due
from afterword.actions.ways import Ways
from afterword.actions.write_drafts import write_drafts
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.domain.facts import (
    Captured,
    ContactPolicy,
    DebriefItem,
    Evidence,
    Interview,
    Kind,
    Person,
    Quote,
    Role,
    Seeker,
    Session,
)
from afterword.domain.sources import Mail, Mailbox, SourceText
from afterword.store import models, queries

BERLIN = ZoneInfo("Europe/Berlin")
LISBON = ZoneInfo("Europe/Lisbon")
# A Tuesday: nothing is shut, and the day after is a working day, too.
START = datetime(2026, 9, 15, 10, 0, tzinfo=LISBON)
END = START + timedelta(hours=1)
AFTER = END + timedelta(minutes=15)
SECRET = "Zanzibar"
WIN = "Cut the nightly import at Hafen from five hours to forty minutes"
HUSHED = f"{SECRET}: the other offer"

NOTES = (
    "Ines: asked how I would cut the nightly stock count from six hours to one. "
    "Promised Ines the write-up of the warehouse index by Friday. "
    f"Tom showed the new picking screens, loved that part. PRIVATE {SECRET}: the other offer."
)


def _quote(words: str) -> Quote:
    return Quote("notes.md", words)


INES = Person(
    "ines", "Ines Prado", Role.HIRING_MANAGER, "Ines", "Prado", "ines@lager.example",
    timezone="Europe/Lisbon", address="Hi Ines",
)  # fmt: skip
TOM = Person(
    "tom", "Tom Vask", Role.PANELIST, "Tom", "Vask", "tom@lager.example",
    timezone="Europe/Lisbon", address="Hi Tom",
)  # fmt: skip
RITA = Person(
    "rita", "Rita Oyelaran", Role.RECRUITER, "Rita", "Oyelaran", "rita@lager.example",
    timezone="Europe/Lisbon", address="Hi Rita", met=False,
)  # fmt: skip


def captured(uid: str | None = "one@lager.example", policy: ContactPolicy = ContactPolicy.OPEN) -> Captured:
    """Two people met, a topic with each, a promise, a decision date, and something private."""
    return Captured(
        seeker=Seeker("Mara Lind", "mara@home.example", "Europe/Berlin"),
        interview=Interview(
            "Lager", "Backend Engineer", "panel", (Session(START, END, ("ines", "tom"), uid),),
        ),
        people=(INES, TOM, RITA),
        items=(
            DebriefItem(
                "topic-1", Kind.TOPIC, "cutting the nightly stock count from six hours to one",
                _quote("how I would cut the nightly stock count from six hours to one"), "ines",
            ),
            DebriefItem(
                "promise-1", Kind.PROMISE, "the write-up of the warehouse index",
                _quote("Promised Ines the write-up of the warehouse index by Friday"), "ines",
                due=date(2026, 9, 18),
            ),
            DebriefItem(
                "moment-1", Kind.MOMENT, "the new picking screens",
                _quote("Tom showed the new picking screens, loved that part"), "tom",
            ),
            DebriefItem("private-1", Kind.PRIVATE, HUSHED, _quote(HUSHED)),
        ),
        evidence=(Evidence(WIN, Quote("resume.json", WIN), "Hafen"),),
        contact_policy=policy,
        decision_date=date(2026, 9, 25),
        decision_source=_quote("they decide by Friday the 25th"),
    )  # fmt: skip


@cache
def tools() -> Tools:
    """The real policy, phrases and tagger; loaded once."""
    return bootstrap.tools()


def mail(person: Person, text: str, at: datetime, subject: str = "Re: our talk", number: int = 1) -> Mail:
    """A mail from somebody, written at that moment."""
    return Mail(
        file=f"{number}.eml",
        message_id=f"<{person.key}-{number}@lager.example>",
        date=at,
        sender=Mailbox(person.name, person.email or ""),
        to=(Mailbox("Mara Lind", "mara@home.example"),),
        cc=(),
        reply_to=(),
        subject=subject,
        text=text,
        visible=text,
        signature="",
    )


@dataclass
class World:
    """One seeker, one interview, and shorthands for what tests do with them."""

    owner: models.Seeker
    interview: int
    database: str = ""
    server: MemoryMailOut = field(default_factory=MemoryMailOut)

    def touchpoint(self, person: str = "ines", purpose: str = "thank_you") -> models.Touchpoint:
        """The touchpoint for a person and purpose."""
        return models.Touchpoint.objects.get(interview=self.interview, person=person, purpose=purpose)

    def outgoing(self, person: str = "ines") -> models.Outgoing:
        """The latest message to a person."""
        return models.Outgoing.objects.filter(touchpoint__person=person).latest("pk")

    def version(self, row: models.Touchpoint) -> models.DraftVersion:
        """The version that stands."""
        version = queries.latest_version(row)
        assert version is not None
        return version

    def approve(self, person: str = "ines", now: datetime = AFTER) -> models.Touchpoint:
        """Approve the thank-you to somebody."""
        row = self.touchpoint(person)
        approve(self.owner, row.pk, self.version(row).number, now)
        return row

    def queue(self, person: str = "ines", now: datetime = AFTER) -> models.Outgoing:
        """Approve and queue the thank-you to somebody."""
        row = self.approve(person, now)
        return models.Outgoing.objects.get(pk=enqueue(self.owner, row.pk, now))

    def tick(self, now: datetime) -> list[Went]:
        """The clock sends what is due."""
        return send_due(self.owner, Ways.through(self.server), tools().policy, now)

    @property
    def due(self) -> datetime:
        """A moment at which the thank-you to Ines is due."""
        return self.touchpoint().best + timedelta(minutes=10)


def new_world(database: str = "", found: Captured | None = None, sources: Sequence[SourceText] = ()) -> World:
    """Capture, plan and write an interview for a new seeker."""
    owner = models.Seeker.objects.create()
    made = another_interview(owner, found or captured(), sources)
    return World(models.Seeker.objects.get(pk=owner.pk), made.interview, database)


def another_interview(owner: models.Seeker, found: Captured, sources: Sequence[SourceText] = ()) -> World:
    """Capture, plan and write one interview more for somebody."""
    interview = capture(owner, found, sources or (SourceText("notes.md", NOTES),), AFTER)
    plan_again(owner, interview, tools().policy, AFTER)
    write_drafts(owner, interview, tools(), AFTER)
    return World(owner, interview)


def with_item(found: Captured, item: DebriefItem) -> Captured:
    """The same interview with one thing more."""
    return replace(found, items=(*found.items, item))
