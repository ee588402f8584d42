"""What a file holds, as data: one shape for each kind of content."""

from __future__ import annotations

from typing import Any

from afterword.actions.read_mail import calendar_data, mail_data
from afterword.domain.capture.posting import read_posting
from afterword.domain.sources import (
    CalendarFile,
    CardFile,
    Content,
    Export,
    Mail,
    MailboxFile,
    PostingFile,
    Resume,
    TextFile,
)
from afterword.domain.web_sources import Feed, PageFinds

Data = dict[str, Any]


def data_of(content: Content) -> Data:  # noqa: C901, PLR0911 - one line a kind
    """The data of any content, ready for JSON."""
    match content:
        case Mail():
            return mail_data(content)
        case MailboxFile(mails=mails):
            return {"mails": [mail_data(mail) for mail in mails]}
        case CalendarFile(calendars=calendars):
            return calendar_data(*calendars)
        case CardFile():
            return _cards(content)
        case Resume():
            return _resume(content)
        case PostingFile():
            return _posting(content)
        case Export():
            return _export(content)
        case Feed():
            return _feed(content)
        case PageFinds():
            return _page(content)
        case TextFile(text=text):
            return {"text": text}


def _cards(cards: CardFile) -> Data:
    return {
        "people": [
            {
                "name": card.name,
                "emails": list(card.emails),
                "phones": list(card.phones),
                "organization": card.organization,
                "title": card.title,
            }
            for card in cards.people
        ]
    }


def _resume(resume: Resume) -> Data:
    return {
        "name": resume.name,
        "email": resume.email,
        "work": [
            {"company": job.company, "position": job.position, "start": job.start, "end": job.end}
            for job in resume.work
        ],
        "education": [
            {"school": s.school, "area": s.area, "degree": s.degree, "start": s.start, "end": s.end}
            for s in resume.studies
        ],
        "skills": list(resume.skills),
    }


def _posting(posting: PostingFile) -> Data:
    facts = read_posting(posting)
    return {
        "title": facts.title,
        "company": facts.company,
        "closes": facts.closes.isoformat() if facts.closes else None,
        "contact_policy": facts.contact_policy.value,
        "reference": facts.reference,
        "requirements": list(posting.said.requirements),
        "contact": facts.contact,
        "country": posting.said.country,
        "sector": posting.said.sector,
    }


def _export(export: Export) -> Data:
    return {
        "source": export.source,
        "tables": {table.name: len(table.rows) for table in export.tables},
        "skipped": [{"line": row.line, "why": row.why} for row in export.skipped],
    }


def _feed(feed: Feed) -> Data:
    return {
        "title": feed.title,
        "entries": [
            {
                "title": entry.title,
                "link": entry.link,
                "published": entry.published.isoformat() if entry.published else None,
            }
            for entry in feed.entries
        ],
    }


def _page(page: PageFinds) -> Data:
    return {
        "events": [
            {"name": e.name, "start": e.start, "end": e.end, "place": e.place, "url": e.url}
            for e in page.events
        ],
        "postings": [
            {
                "title": posting.title,
                "company": posting.company,
                "closes": posting.closes.isoformat() if posting.closes else None,
                "place": posting.place,
                "url": posting.url,
            }
            for posting in page.postings
        ],
        "feeds": list(page.feeds),
    }
