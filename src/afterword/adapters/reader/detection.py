"""What a file is: by its contents first, by its name where the contents leave it open."""

from __future__ import annotations

import re
from pathlib import PurePath

from afterword.adapters.decoding import wide_encoding
from afterword.adapters.mail_files.pasted import is_pasted
from afterword.domain.sources import FileKind

#: How much of a file is looked at. A kind shows itself at the top.
HEAD = 64 * 1024

_ICAL = re.compile(r"^\s*BEGIN:(VCALENDAR|VEVENT)\s*$", re.IGNORECASE | re.MULTILINE)
_VCARD = re.compile(r"^\s*BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_MBOX = re.compile(r"From \S+.{0,80}\b\d{2}:\d{2}\b.{0,40}\n")
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):(?=\s|$)")
_MAIL_HEADERS = frozenset(
    [
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "received",
        "return-path",
        "message-id",
        "mime-version",
        "delivered-to",
        "content-type",
        "sender",
        "content-transfer-encoding",
        "reply-to",
        "in-reply-to",
        "references",
        "x-mailer",
        "thread-topic",
        "dkim-signature",
        "authentication-results",
        "x-received",
        "auto-submitted",
        "x-originating-ip",
        "errors-to",
        "importance",
    ]
)
_ONLY_IN_MAIL = _MAIL_HEADERS - frozenset(
    ["from", "to", "cc", "subject", "date", "sender", "importance", "references"]
)
_FEED = re.compile(r"<(rss|feed|rdf:RDF|channel)[\s>]", re.IGNORECASE)
_HTML = re.compile(r"<(!doctype html|html|head|body|div|table|p|article)\b", re.IGNORECASE)
_POSTING_HTML = re.compile(r"@type\"?\s*:\s*\"JobPosting\"|schema\.org/JobPosting", re.IGNORECASE)
_JSON_FEED = re.compile(r"jsonfeed\.org/version")
_JSON_RESUME = re.compile(r'"(basics|work|employment|education|skills|resume)"\s*:')
_JSON_JOB = re.compile(r'"(responsibilities|qualifications|employmentType|jobLocation|requirements)"\s*:')
_EVENT_LIST = re.compile(r'\[\s*\{[^{}\[\]]*"startDate"\s*:')
_EVENT_HTML = re.compile(r"@type\"?\s*:\s*\"\w*Event\"|schema\.org/\w*Event\b", re.IGNORECASE)
#: Signs of a job's own page that lacks structured data; two of them decide.
_JOB_PAGE = (
    re.compile(r"""(class|id)=["'][^"']*\b(job|vacancy|posting|stellen)""", re.IGNORECASE),
    re.compile(r"\b(apply|applications?|bewerb\w*|candidat\w*|postul\w*)\b", re.IGNORECASE),
    re.compile(
        r"<h1\b[^>]*>[^<]{0,200}\b(m/[wfd]|w/m|f/m|engineer|manager|nurse|teacher|analyst|assistant)",
        re.IGNORECASE,
    ),
)

#: File names, by how their stem begins, that tell what a text or a document is.
_NAMES: tuple[tuple[FileKind, re.Pattern[str]], ...] = (
    (FileKind.POSTING, re.compile(r"job|posting|vacancy|stelle|ausschreibung|vaga|offre|oferta|role|advert")),
    (FileKind.RESUME, re.compile(r"resume|résumé|cv\b|curriculum|lebenslauf|curriculo|currículo")),
    (FileKind.NOTES, re.compile(r"note|debrief|notiz|anota|apunt|memo")),
)
_SUFFIXES = {
    ".ics": FileKind.CALENDAR,
    ".ical": FileKind.CALENDAR,
    ".ifb": FileKind.CALENDAR,
    ".eml": FileKind.MAIL,
    ".mbox": FileKind.MAILBOX,
    ".vcf": FileKind.CARD,
    ".vcard": FileKind.CARD,
    ".csv": FileKind.EXPORT,
    ".tsv": FileKind.EXPORT,
    ".rss": FileKind.FEED,
    ".atom": FileKind.FEED,
    ".rdf": FileKind.FEED,
    ".xml": FileKind.FEED,
    ".html": FileKind.PAGE,
    ".htm": FileKind.PAGE,
}


def detect(head: bytes, name: str) -> FileKind:
    """The kind of a file that begins with `head` and is called `name`."""
    path = PurePath(name.lower())
    if head.lstrip()[:5] == b"%PDF-":
        return _by_stem(path) or FileKind.RESUME
    if head.startswith(b"PK\x03\x04"):
        return _zipped(head, path)
    text = _readable(head)
    if text is None:
        return _SUFFIXES.get(path.suffix, FileKind.UNKNOWN)
    return _text(text.lstrip("\ufeff \t\r\n"), path)


def _zipped(head: bytes, path: PurePath) -> FileKind:
    if b"word/" in head or path.suffix == ".docx":
        return _by_stem(path) or FileKind.RESUME
    return FileKind.EXPORT


def _readable(head: bytes) -> str | None:
    """The head as text, roughly; None where it is none."""
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return head.decode("utf-16", "replace")
    if wide := wide_encoding(head):
        return head.decode(wide, "replace")
    if head.count(b"\0") > len(head) // 50:
        return None
    return head.decode("utf-8", "replace")


def _text(text: str, path: PurePath) -> FileKind:
    found = _by_mark(text, path) or _by_markup(text, path)
    return found or _SUFFIXES.get(path.suffix) or _by_stem(path) or _by_words(text)


def _by_mark(text: str, path: PurePath) -> FileKind | None:
    if _is_mail(text, path):
        return FileKind.MAIL
    if _MBOX.match(text):
        return FileKind.MAIL if path.suffix == ".eml" else FileKind.MAILBOX
    if _ICAL.search(text[:4096]):
        return FileKind.CALENDAR
    if _VCARD.search(text[:4096]):
        return FileKind.CARD
    return None


def _is_mail(text: str, path: PurePath) -> bool:
    """Two headers of a mail at the top, one of which only mail has (or the name says mail)."""
    names = set()
    for line in text.splitlines()[:60]:
        header = _HEADER.match(line)
        if header:
            names.add(header[1].lower())
        elif not line[:1].isspace() or not line.strip():
            break
    known = names & _MAIL_HEADERS
    whole = {"from", "date"} < known
    if len(known) > 1 and (path.suffix == ".eml" or whole or bool(known & _ONLY_IN_MAIL)):
        return True
    return path.suffix in {".txt", ".md", ""} and is_pasted(text)


def _by_markup(text: str, path: PurePath) -> FileKind | None:
    if text[:1] in "{[":
        return _json(text, path)
    if text[:1] != "<":
        return None
    if _FEED.search(text[:4096]):
        return FileKind.FEED
    if _HTML.search(text[:8192]):
        return FileKind.POSTING if _is_job_page(text, path) else FileKind.PAGE
    return None


def _is_job_page(text: str, path: PurePath) -> bool:
    if _by_stem(path) is FileKind.POSTING or _POSTING_HTML.search(text):
        return True
    signs = [*_JOB_PAGE, _POSTING_WORDS]
    return not _EVENT_HTML.search(text) and sum(bool(sign.search(text)) for sign in signs) > 1


def _json(text: str, path: PurePath) -> FileKind | None:
    if _JSON_FEED.search(text):
        return FileKind.FEED
    if _POSTING_HTML.search(text):
        return FileKind.POSTING
    if _EVENT_LIST.match(text):
        return FileKind.PAGE
    if _JSON_JOB.search(text) and '"basics"' not in text:
        return FileKind.POSTING
    if _JSON_RESUME.search(text):
        return FileKind.RESUME
    return (_by_stem(path) or FileKind.UNKNOWN) if path.suffix == ".json" else None


def _by_stem(path: PurePath) -> FileKind | None:
    return next((kind for kind, name in _NAMES if name.match(path.stem)), None)


#: What stands in almost every posting and résumé, and hardly ever in notes; two hits decide.
_POSTING_WORDS = re.compile(
    r"\b(responsibilities|requirements|qualifications|apply (now|by|online|at|through)|how to apply|"
    r"closing date|we are looking for|about the role|what you.ll do|equal opportunity|wir suchen|"
    r"ihre aufgaben|ihr profil|wir bieten|bewerbung|requisitos|responsabilidades|candidate-se|"
    r"inscreva-se|duties|full[- ]time|salary range)\b",
    re.IGNORECASE,
)
_RESUME_WORDS = re.compile(
    r"^[^\w\n]{0,8}((work|professional|employment) (experience|history)|experience|education|skills|"
    r"certifications|publications|references|languages|berufserfahrung|ausbildung|kenntnisse|formação|experiência)[^\w\n]{0,8}$",
    re.IGNORECASE | re.MULTILINE,
)


def _by_words(text: str) -> FileKind:
    if not text.strip():
        return FileKind.UNKNOWN
    if len({hit.group().lower() for hit in _RESUME_WORDS.finditer(text)}) > 1:
        return FileKind.RESUME
    if len({hit.group().lower() for hit in _POSTING_WORDS.finditer(text)}) > 1:
        return FileKind.POSTING
    return FileKind.NOTES
