"""Small worlds for the tests of capture: an invitation, a mail, notes, a posting, a résumé."""

from __future__ import annotations

from datetime import datetime
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from afterword.domain.sources import (
    Attendee,
    Bundle,
    Calendar,
    CalendarEvent,
    Mail,
    Mailbox,
    PostingFile,
    Resume,
    ResumeJob,
    TextFile,
)

STAMP = datetime.fromisoformat("2026-11-01T00:00:00+00:00")


def box(text: str) -> Mailbox:
    name, email = parseaddr(text)
    return Mailbox(name, email)


def event(start: str, end: str, summary: str, zone: str = "America/Chicago", **more: object) -> CalendarEvent:
    """An event in `zone`; `attendees` and `organizer` are written as in a header."""
    invited = more.pop("attendees", ())
    organizer = more.pop("organizer", None)
    assert isinstance(invited, tuple | list)
    where = ZoneInfo(zone)
    return CalendarEvent(
        uid=str(more.get("uid", "u1")),
        sequence=int(str(more.get("sequence", 0))),
        status=str(more["status"]) if "status" in more else None,
        summary=summary,
        description=str(more.get("description", "")),
        location="",
        start=datetime.fromisoformat(start).replace(tzinfo=where),
        end=datetime.fromisoformat(end).replace(tzinfo=where),
        zone=zone,
        organizer=box(str(organizer)) if organizer else None,
        attendees=tuple(Attendee(box(a).name, box(a).email) for a in invited),
        stamp=STAMP,
    )


def mail(sender: str, text: str, when: str, signature: str = "", subject: str = "Interview") -> Mail:
    return Mail(
        file=f"mail/{when[:10]}.eml",
        message_id=f"<{when}@test.example>",
        date=datetime.fromisoformat(when),
        sender=box(sender),
        to=(box("Sam Rivera <sam@mine.example>"),),
        cc=(),
        reply_to=(),
        subject=subject,
        text=f"{text}\n{signature}",
        visible=text,
        signature=signature,
        headers={"delivered-to": "sam@mine.example"},
    )


def bundle(
    events: tuple[CalendarEvent, ...] = (),
    mails: tuple[Mail, ...] = (),
    notes: str = "",
    posting: str = "",
    home: tuple[str, str | None, str] = ("Austin", "TX", "US"),
) -> Bundle:
    city, region, country = home
    job = ResumeJob("Bellwether Labs", "Engineer", "2020", None, ("Built the billing pipeline",))
    return Bundle(
        calendars=(("invite.ics", Calendar("REQUEST", events)),) if events else (),
        mails=mails,
        notes=(TextFile("notes.md", notes),),
        postings=(PostingFile("job.md", posting),) if posting else (),
        resume=Resume("resume.json", "Sam Rivera", "sam@mine.example", city, region, country, "", (job,)),
    )
