"""What a posting says of itself: title, employer, agency, contact, reference, closing day, rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from afterword.domain.capture.contact_rules import strictest_in
from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.companies import EMPLOYER_SUFFIX
from afterword.domain.dates.find import find_dates
from afterword.domain.facts import ContactPolicy
from afterword.domain.sources import PostingFile

_LABEL: Final = re.compile(
    r"^(?:campus notice|notice|job (?:title|posting|description|opening)|position(?: title)?|title"
    r"|role|vacancy|stellenanzeige|stellenausschreibung|stelle|vaga|cargo|poste|puesto"
    r"|job)\s*[:–-]\s*",
    re.IGNORECASE,
)
_REFERENCE: Final = re.compile(
    r"(?:\b(?:job |vacancy |position |requisition |posting )?(?:ref(?:erence)?(?: (?:no|number|nr"
    r"|code))?|req(?:uisition)?(?: ?(?:id|no|number))?|job ?id|kennziffer|referenz(?:nummer)?"
    r"|stellen-?id|notice(?: no)?|announcement(?: no| number)?|código(?: da vaga)?"
    r"|réf(?:érence)?)\b\.?\s*[:#]?\s*)"
    r"((?=[\w./-]*\d)[A-Z0-9][\w./-]{2,30}\w)",
    re.IGNORECASE,
)
_CLOSES: Final = re.compile(
    r"(?:(?<!year-end )(?<!year end )\bclos(?:es\b|ing (?:date|on|day)|ing:)|deadline|apply (?:by"
    r"|before|until)|applications? (?:close|due|must be|are due|accepted until)|bewerbungsschluss"
    r"|bewerbungsfrist|bewerben sie sich bis|bis spätestens|last date|prazo|inscrições até"
    r"|date limite|valid through|open until|submissions? by)[^\n]{0,80}",
    re.IGNORECASE,
)
_LONGEST_HEADING: Final = 200
_MOST_DEADLINES: Final = 60  # spoken of in one posting; more is no posting
_INDENT: Final = 4
_TITLE_AND_TOWN: Final = 2
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_SEPARATOR: Final = re.compile(r"\s+[·•|–—]\s+|\s+-\s+|\t+")
_VIA: Final = re.compile(
    r"\s*[(\[]\s*(?:via|through|über|por meio d[ae]|através d[ae]|par|a través de)\s+([^()\[\]]{2,60})[)\]]",
    re.IGNORECASE,
)
_BEHALF: Final = re.compile(
    r"\bon behalf of\b|\bour client\b|\bretained (?:search )?by\b|\bim auftrag\b|\bunser mandant"
    r"|\bfür unseren kunden\b|\bnosso cliente\b|\bclient(?:'s| of ours)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PostingFacts:
    """What one posting says. `agency` is who stands between; `place` is where the work is, as written."""

    title: str | None
    company: str | None
    closes: date | None
    contact_policy: ContactPolicy
    reference: str | None
    agency: str | None = None
    place: str = ""
    contact: str | None = None


def read_posting(posting: PostingFile) -> PostingFacts:
    """What this posting says; None where it does not."""
    heading = _heading(posting.text)
    said, through = _through(posting.title or heading)
    title, from_heading = _title_and_house(said) if through else _title(said)
    company, agency = _employer(posting, from_heading)
    return PostingFacts(
        title=title,
        company=company,
        closes=posting.closes or _closes(posting.text),
        contact_policy=strictest_in(posting.text),
        reference=posting.said.reference or _reference(posting.text),
        agency=through or agency,
        place=place_line(posting.text),
        contact=posting.said.contact or contact_line(posting.text),
    )


def _heading(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    marked = next((line.lstrip("# ") for line in lines[:12] if re.match(r"#{1,2}\s", line)), None)
    return marked or next(
        (line.strip("*# ") for line in lines if not line.startswith(("---", "<", "!["))), ""
    )


def _through(heading: str) -> tuple[str, str | None]:
    """A heading without the agency it names, and that one ("… (via Brightmoor Recruitment)")."""
    m = _VIA.search(heading)
    return (f"{heading[: m.start()]}{heading[m.end() :]}".strip(), m[1].strip()) if m else (heading, None)


def _title_and_house(heading: str) -> tuple[str | None, str | None]:
    """Title and employer of a heading that an agency wrote: what stands behind its last dash is the house."""
    title, house = _title(heading)
    if house or not title or len(parts := _SEPARATOR.split(title)) == 1:
        return title, house
    return " - ".join(parts[:-1]), parts[-1]


def _title(heading: str) -> tuple[str | None, str | None]:
    """The title, and the employer where the heading names it too ("…, Kaveri Ltd, Bengaluru")."""
    labelled = bool(_LABEL.match(heading))
    text = _LABEL.sub("", heading).strip(" *#")
    parts = [p.strip() for p in text.split(",")]
    index = next((i for i, p in enumerate(parts) if i and EMPLOYER_SUFFIX.search(p)), None)
    if index is not None:
        return ", ".join(parts[:index]), parts[index]
    if m := re.match(r"(.+?)\s+(?:at|@|bei)\s+([A-ZÄÖÜ][^,|]+)$", text):
        return m[1].strip(), m[2].strip()
    if labelled and len(parts) > _TITLE_AND_TOWN:
        return parts[0], parts[1]
    return text or None, None


def _employer(posting: PostingFile, from_heading: str | None) -> tuple[str | None, str | None]:
    """Employer and agency. Behind an agency the employer may stay unnamed."""
    named, line = _bold_line(posting.text)
    head = "\n".join(posting.text.splitlines()[:8])
    if from_heading:
        return from_heading, named if named and fold(named) != fold(from_heading) else None
    searched = re.search(
        r"(?:[Rr]etained search|[Ss]earch|[Rr]ecruiting|recruitment)(?: is"
        r"| being)? (?:conducted )?by ([A-Z][\w&'’. -]+?)(?:$|[.,·|\n])",
        head,
    )
    if named and _BEHALF.search(line) and not searched:
        return _client(posting.text), named
    if searched:
        return named, searched[1].strip()
    return named or posting.company or _labelled_employer(posting.text) or _opening(posting.text), None


def _bold_line(text: str) -> tuple[str | None, str]:
    """What stands in bold right below the heading, its first part: the employer as it writes itself."""
    lines = [line for line in text.splitlines()[:10] if line.strip()]
    for line in lines[1:4]:
        if line.lstrip().startswith(("-", "*   ", "#")):
            break
        m = _BOLD.search(line)
        if m and not m[1].rstrip().endswith(":") and m.start() < _INDENT:
            return _SEPARATOR.split(m[1])[0].strip(" :"), line
        if not m and len(line) < _LONGEST_HEADING and (parts := _SEPARATOR.split(line)) and len(parts) > 1:
            return parts[0].strip("*_ "), line
    return None, ""


def _labelled_employer(text: str) -> str | None:
    m = re.search(
        r"(?im)^\W*(?:company|employer|organi[sz]ation|agency|arbeitgeber|unternehmen|firma"
        r"|empresa|entreprise|about)\W{1,6}([A-ZÄÖÜ][\w&'’. -]{1,60}?)\s*(?:$|[·|,])",
        text,
    )
    return m[1].strip(" *") if m else None


_OPENING: Final = re.compile(
    r"([A-ZÄÖÜ][\w&'’.-]*(?: (?:&|and|of|und|[A-ZÄÖÜ])[\w&'’.-]*){0,4})(?:,| – | - | \()"
)


def _opening(text: str) -> str | None:
    """The first words below the heading, where they are a name before a comma ("Pine & Co, Eugene OR.")."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    m = _OPENING.match(lines[1]) if len(lines) > 1 else None
    return m[1] if m else None


def _client(text: str) -> str | None:
    m = re.search(
        r"(?:our client|on behalf of|mandant|unser(?:en)? kunden?)[,:]?\s+(?!a\b|an\b|our\b|the\b"
        r"|ein)([A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,4})",
        text,
    )
    return m[1] if m else None


def _reference(text: str) -> str | None:
    if m := _REFERENCE.search(text):
        return m[1].rstrip(".")
    m = re.search(r"\(([A-Z]{1,4}-?\d{3,8})\)", "\n".join(text.splitlines()[:3]))
    return m[1] if m else None


def _closes(text: str) -> date | None:
    year = re.search(r"\b20\d\d\b", text)
    if not year:
        return None
    for m in islice(_CLOSES.finditer(text), _MOST_DEADLINES):
        found = find_dates(m[0], date(int(year[0]), 1, 1))
        exact = [f for f in found if not f.vague]
        if exact:
            return exact[0].last
    return None


def place_line(text: str) -> str:
    """The lines near the top that say where the work is."""
    lines = [line for line in text.splitlines()[:12] if line.strip()]
    labelled = [line for line in lines[2:] if _PLACE_LABEL.match(line)]
    return "\n".join(line for line in [*lines[:2], *labelled] if len(line) < _LONGEST_HEADING)


_PLACE_LABEL: Final = re.compile(
    r"\W*(?:locations?|duty station|place of work|based in|(?:arbeits|einsatz|stand|dienst)?ort"
    r"|local|lieu|sede)\b",
    re.IGNORECASE,
)
_CONTACT: Final = re.compile(
    r"(?:contact(?: person)?(?: is|:)|questions?(?:,| to| should| can| may)?|inquiries|enquiries"
    r"|reach out to|ansprechpartner(?:in)?(?: ist| sind|:)?|kontakt:|contato:|dúvidas"
    r"|fragen[^.\n]{0,30}(?:an|beantwortet)|on paper to|informal (?:discussion|visit|chat)"
    r"|(?:recruiter|recruitment contact|hiring contact|talent partner|hr contact|consultant):"
    r"|appl(?:y|ications?) to|send[^.\n]{0,40} to"
    r"|the (?:clerk|secretary|registrar) is|addressed to|bewerbung(?:en)? an|interlocut|reports? to"
    r"|reporting to|\b(?:ring|call|phone|text|cvs? to|write to|ask for)\b(?= (?-i:[A-ZÀ-Ž])))[^\n]{0,200}",
    re.IGNORECASE,
)


def contact_line(text: str) -> str | None:
    """The words that name whom to ask, or None."""
    m = _CONTACT.search(text)
    return m[0] if m else None


def contact_lines(text: str) -> list[str]:
    """Every stretch of words that names somebody to ask or to report to."""
    return [m[0] for m in _CONTACT.finditer(text)]
