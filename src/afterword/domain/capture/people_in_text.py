"""People named in mails, invitations and postings: panel lists, schedules, "your contact is …"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Final

from afterword.domain.capture import beside
from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.titles import TITLE_NOUNS, TRADE_NOUNS
from afterword.domain.capture.name_hits import NameHit, find_names, is_given
from afterword.domain.capture.names import Name, parse_name
from afterword.domain.capture.sightings import Seen, Sighting

_OFFICES: Final = frozenset(fold(w) for w in TITLE_NOUNS | TRADE_NOUNS)
_LIST_LINE: Final = 120  # characters; longer is prose
_FOOTER: Final = re.compile(
    r"^\W*(?:geschäftsführ(?:er|ung|erin)|vorstand\w*|aufsichtsrat\w*|sitz der|registergericht"
    r"|amtsgericht|registered (?:office|in)|directors?\s*:|board of directors"
    r"|managing directors?\s*:|chair(?:man)? of the (?:supervisory )?board|company (?:no|reg)"
    r"|vat\b|ust|handelsregister)",
    re.IGNORECASE,
)
_BULLET: Final = re.compile(r"^\s*(?:[-•*·–]|\(?\d{1,2}[.)](?!\d))\s+")
_WORKS_AT: Final = re.compile(r"\b(?:from|at|of|bei|von|vom|da|do|de|chez)\s+$")
_OPENS_LIST: Final = re.compile(
    r"\b(?:with|meet|mit|sprechen|treffen|com|avec|con|rencontrerez)$", re.IGNORECASE
)
_SALUTATION: Final = re.compile(
    r"^\W*(?:dear|hi|hello|hey|hallo|guten (?:tag|morgen)|grüß gott|sehr geehrter?s?|lieber?"
    r"|prezad[oa]|car[oa]|olá|oi|estimad[oa]|querid[oa]|hola|bonjour|ch[eè]re?|monsieur|madame)\b[^\n;:]{0,40}[,:!]?\s*$",
    re.IGNORECASE,
)
_TIMED: Final = re.compile(r"^\W*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?\b")
#: how a line of names begins: "Panel: …"
LABELLED: Final = re.compile(
    r"^\W*(?:panel(?:lists?)?|interviewers?|with|mit|com|participants?|attendees?|committee"
    r"|members?|teilnehmer\w*|gesprächspartner\w*|entrevistador\w*|participantes|present|jury"
    r"|who)\b\s*[:|–-]?\s+",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    r"(?:\b(?:(?:com|para|con) (?:a|o|el|la)|with|meet(?:ing)?(?: with)?|by|from our|and|und|e|y|et|mit"
    r"|com|sowie|plus"
    r"|join(?:ed)? by|led by|host(?:ed)? by|introduce(?:s)?(?: you)? to|speak(?:ing)? (?:to|with)"
    r"|talk(?:ing)? (?:to|with)|see|you'll meet|treffen sie|conversa com|entrevista com|contact is"
    r"|reach|call from|ask for|report to|reporting to|hello to|cc'?ing|copied|our \w+(?: \w+)?|<>"
    r"|/|&|\+)\W{0,3})$",
    re.IGNORECASE,
)
_CHAIN: Final = re.compile(r"^[^.!?]*(?:[,;]|\band\b|\bund\b|\be\b|\bet\b|\by\b|\ben\b|&|\+|/)\s*$")
# Then the number is the seeker's own.
_CALLS_YOU: Final = re.compile(
    r"\b(?:call|ring|phone|reach|dial) you\b|\bruft sie\b|\bliga(?:rá)? para você", re.IGNORECASE
)
_JOINED: Final = re.compile(r"\s*(?:,|,?\s*(?:and|und|e|et|y|sowie|&|\+))\s*(?:the |our |die |der |a |o )?")
# Between a name and what its bearer leads: a comma, and no article before the title.
_FIELD_OF_TITLE: Final = re.compile(
    r"\s*[,(–—-]\s*(?!(?:our|the|your|a|an|unsere?r?|Ihre?|nossa|nosso|notre)\b)\S+ $"
)
_PRESENT_VERB: Final = re.compile(
    r"^\W{0,3}(?:\([^)]*\)\s*)?(?:will (?:both |all |also )?"
    r"(?:be there|be with you|be present|ring|phone|call)"
    r"|will (?:be )?(?:join|shadow|call|meet|lead|run|host|interview"
    r"|observ|tak|chair|also|ring|greet|show)|is (?:joining|shadowing|inviting|calling|our|the"
    r"|your)|joins|calls|leads|hosts|wird|kommt|nimmt|leitet|vai|participa|kicks)",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:next|final|later|further|third|last) (?:round|interview|stage|step)\b|\b(?:2\.|zweites"
    r"|nächstes?) gespräch\b|\bpróxima (?:etapa|fase)\b|\breplac(?:es|ing)|\bpredecessor"
    r"|\bformer(?:ly)?\b|\binstead of\b|\bon leave\b|\bon behalf of\b",
    re.IGNORECASE,
)


def people_named(
    text: str, seen: Seen, not_people: frozenset[str] = frozenset(), sessions: tuple[datetime, ...] = ()
) -> list[Sighting]:
    """The people a text introduces: those in lists and those it says one will meet.

    A name that merely occurs in prose is passed over.
    """
    found: list[Sighting] = []
    listing = opened = False
    for raw in text.splitlines():
        line = re.sub(r"[*_]{1,3}", "", raw).rstrip()
        if not line.strip():
            listing = opened  # a blank line may stand between "You will meet:" and whom
            opened = False
            continue
        opened = line.endswith(":")
        if _FOOTER.match(line) or _SALUTATION.match(line):
            continue
        label = bool(LABELLED.match(line))
        listing = label or (listing and len(line) < _LIST_LINE) or line.rstrip().endswith(":")
        listing = listing or bool(_OPENS_LIST.search(line))
        in_list = listing or bool(_BULLET.match(line)) or bool(_TIMED.match(line))
        found += _in_line(line, seen, not_people, in_list=in_list, sessions=sessions)
    return found


def _in_line(
    line: str, seen: Seen, not_people: frozenset[str], *, in_list: bool, sessions: tuple[datetime, ...]
) -> list[Sighting]:
    hits = _people(line, find_names(line, not_people))
    found: list[Sighting] = []
    introduced = False
    for index, hit in enumerate(hits):
        end = hits[index + 1].start if index + 1 < len(hits) else len(line)
        after = beside.with_bracket(line, hit.end, end)
        before = line[hits[index - 1].end if index else 0 : hit.start]
        if index and (whole := _spelt_out(hits[index - 1], hit, before)):
            found = [s for s in found if s.name != hits[index - 1].name]
            found.append(replace(_sighting(hit, "", after, seen, sessions), also=(whole,)))
            introduced = True
            continue
        if found and before.count("(") > before.count(")"):
            continue  # within the bracket that belongs to the name before
        if found and not hit.sure and _FIELD_OF_TITLE.match(before) and beside.title_before(before):
            continue  # "Ada Obi, Leiterin Aktuariat Nichtleben": what she leads
        if found and not hit.sure and _WORKS_AT.search(before):
            continue  # "Ada Obi, adviser from Harrow Pike"
        if _ELSEWHERE.search(before[-60:]) or re.search(r"[@/]\S*$", before):
            introduced = False
            continue
        verb = bool(_PRESENT_VERB.match(_after_all(line, hits, index, after)))
        introduced = _introduced(hit, before, after, in_list=in_list, chained=introduced, present=verb)
        if introduced:
            found.append(_sighting(hit, before, after, seen, sessions))
    return found


def _people(line: str, hits: list[NameHit]) -> list[NameHit]:
    """The hits without what follows a name as its bearer's office or department.

    "Solange Roy, Chief Conservator"; "Herrn Xaver Stadler, Fahrschule Trambahn", where the one
    has a courtesy title and the other has none.
    """
    kept: list[NameHit] = []
    for hit in hits:
        last = kept[-1] if kept else None
        joined = last is not None and line[last.end : hit.start].strip() in {",", "-", "–", "—", "("}
        office = not hit.name.given and fold(hit.name.family or "") in _OFFICES
        unit = last is not None and last.titled and not hit.titled and not hit.sure
        if not (joined and (office or unit)):
            kept.append(hit)
    return kept


def _after_all(line: str, hits: list[NameHit], index: int, after: str) -> str:
    """What follows a name and all that are joined to it ("Ada Obi and Bo Lund will both be there")."""
    for last, following in pairwise(hits[index:]):
        if not _JOINED.fullmatch(line[last.end : following.start]):
            break
        after = line[following.end :]
    return after


def _spelt_out(short: NameHit, hit: NameHit, between: str) -> Name | None:
    """The name they go by, where a bracket right after it gives the whole one ("Dima (Dmitri Volkov")."""
    lone = not (short.name.given and short.name.family) and not short.titled
    whole = bool(hit.name.given and hit.name.family)
    return short.name if lone and whole and between.strip() == "(" else None


def _introduced(
    hit: NameHit, before: str, after: str, *, in_list: bool, chained: bool, present: bool
) -> bool:
    """Whether a line presents this name as somebody to meet or to ask."""
    name = hit.name
    whole = bool(name.given and name.family) or hit.titled
    title = beside.title_after(after) is not None
    led = bool(_WITH.search(before[-40:])) or (chained and bool(_CHAIN.match(before)))
    if whole:
        return in_list or led or title or present or bool(beside.title_before(before))
    if is_given(name.given or name.family or ""):
        return led or present or (title and in_list)
    if beside.title_before(before) and (in_list or present):
        return True  # "Chef Bo will ring you"
    # A lone word that is no given name we know may be any noun: only its own bracket makes it one.
    return title and (in_list or led) and bool(re.match(r"\s*\(", after))


def _sighting(hit: NameHit, before: str, after: str, seen: Seen, sessions: tuple[datetime, ...]) -> Sighting:
    clause = re.split(r"(?<=[.;!?])\s", after)[0]
    titles = [beside.title_after(after), beside.title_before(before)]
    title = next(filter(None, reversed(titles) if seen is Seen.POSTING else titles), None)
    return Sighting(
        seen=seen,
        name=hit.name,
        email=beside.email_in(after),
        phone=None if seen is Seen.SUMMARY or _CALLS_YOU.search(after) else beside.phone_in(after),
        title=title,
        beside=f"{_last_clause(before)} [] {clause}",
        sessions=sessions,
        silent=bool(beside.SILENT.search(clause)),
        work_days=beside.work_days(after) if beside.email_in(after) or beside.phone_in(after) else None,
    )


def _last_clause(text: str) -> str:
    return re.split(r"[.;!?]\s|,\s", text)[-1][-60:]


def contact_named(lines: list[str], not_people: frozenset[str]) -> list[Sighting]:
    """The people a posting says to ask or to report to."""
    found = []
    for line in lines:
        hits = find_names(line, not_people)
        for index, hit in enumerate(hits[:2]):
            end = hits[index + 1].start if index + 1 < len(hits) else len(line)
            after, before = line[hit.end : end], line[: hit.start]
            if _is_field(hit, after):
                continue
            near = bool(
                beside.email_in(after)
                or beside.phone_in(after)
                or beside.title_after(after)
                or beside.title_before(before)
            )
            if (
                near
                or (hit.sure and _WITH.search(before[-30:]))
                or (hit.sure and re.search(r"(?:ist|is|:|to|an)\s*$", before))
            ):
                found.append(replace(_sighting(hit, before, after, Seen.POSTING, ()), name=hit.name))
    return found


def _is_field(hit: NameHit, after: str) -> bool:
    """Whether a lone word is what a title is about, and nobody's name ("Youth Services Manager")."""
    lone = not (hit.name.given and hit.name.family) and not hit.titled
    known = is_given(hit.name.given or hit.name.family or "")
    return lone and not known and bool(re.match(r"\s+[^\W\d_]", after)) and bool(beside.title_after(after))


def people_in_summary(
    text: str, seeker: str, not_people: frozenset[str], sessions: tuple[datetime, ...]
) -> list[Sighting]:
    """Names in an invitation's one-line summary ("Cafezinho Luana / Thaís", "(Sarah O + shadow)")."""
    found = []
    mine = {w.casefold() for w in re.findall(r"\w{2,}", seeker)}
    for hit in find_names(text, not_people):
        words = {w.casefold() for w in re.findall(r"\w{2,}", hit.name.full)}
        if (
            not words & mine
            and is_given((hit.name.given or "").split(" ")[0])
            and (name := parse_name(hit.name.full))
        ):
            found.append(Sighting(Seen.SUMMARY, name, beside=text, sessions=sessions))
    return found
