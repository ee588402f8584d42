"""People who wrote, were copied, or sign: with the title, telephone and zone below their name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.domain.capture import beside
from afterword.domain.capture.folding import fold, letters
from afterword.domain.capture.lexicon.closings import CLOSING
from afterword.domain.capture.lexicon.not_names import GROUP_ENDING, GROUP_WORDS, ORGANIZATION_NOUNS
from afterword.domain.capture.matching_names import LIKELY, fits_address, likeness
from afterword.domain.capture.name_hits import find_names, is_given
from afterword.domain.capture.names import Name, parse_name
from afterword.domain.capture.sightings import Seen, Sighting
from afterword.domain.capture.zones import zone_in_signature
from afterword.domain.sources import Mail, Mailbox

_ROBOT: Final = re.compile(
    r"^(?:no-?_?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|automated"
    r"|system|daemon|invitations?|calendar(?:-notification)?|alerts?|updates|news(?:letter)?"
    r"|donotreply)\b|no-?reply|\bbounce",
    re.IGNORECASE,
)
_JOINS: Final = re.compile(
    r"\b(?:with|and|meet) me\b|\bme again\b|\b(?:I|we)(?:'ll| will) (?:be )?"
    r"(?:call|ring|phone|join|meet|interview|see|kick|host|speak|talk)(?:ing)? (?:you|us|for|in|with|off)"
    r"|\bmeine wenigkeit\b|\b(?:und|mit) (?:ich|mir)\b|\bavec moi\b|\bcomigo\b|\be eu\b|\bconmigo\b",
    re.IGNORECASE,
)
_BESIDE_NAME: Final = 16  # letters of a degree, a pronoun, a bracket beside a name
_FOOT: Final = 10  # lines: a closing stands near the end
_CLOSING_WORDS: Final = 5
_LONGEST_NAME: Final = 7  # words
_LONGEST_LINE: Final = 8  # words: "Principal, Harrow & Pike Search"
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ARTICLE: Final = re.compile(
    r"^(?:the|das|die|der|team|equipe|équipe|equipo|het|os|as|les|los|las)\s", re.IGNORECASE
)
_DATED_ALIAS: Final = re.compile(r"^(.*?)\s+(?:via|at|from|bei|von der|@)\s+\S.*$", re.IGNORECASE)


def is_robot(box: Mailbox) -> bool:
    """Whether nobody reads this address."""
    return bool(_ROBOT.search(box.email.split("@")[0])) or bool(
        re.search(r"do not reply|no-?reply|automated|mail delivery", box.name, re.IGNORECASE)
    )


def is_group(name: str) -> bool:
    """Whether a display name is a team's, an office's or an employer's, not a person's."""
    # What stands in brackets behind a name is where somebody works: "Tan Wei Ling (Pharmacy)".
    outside = re.sub(r"\([^)]*\)", " ", name).strip() or name
    words = [w.strip(".,()&") for w in fold(outside).split() if w.strip(".,()&")]
    if not words or any(w in _GROUP or GROUP_ENDING.fullmatch(w) for w in words):
        return True
    if _ACRONYM.search(outside) and not is_given(words[0]):
        return True
    private = len(words) == len(("given", "family")) and is_given(words[0])
    return words[-1] in ORGANIZATION_NOUNS and not private


_GROUP: Final = frozenset(fold(w) for w in GROUP_WORDS)
#: an employer's short name behind a desk's ("Competitions PSM"): capitals no family is written with
_ACRONYM: Final = re.compile(r"\s[B-DF-HJ-NP-TV-XZ]{3,5}$")
_LONG_ENOUGH: Final = 5  # letters that a name must share with a domain


def is_shared(email: str) -> bool:
    """Whether an address is a team's ("nursing.recruitment@", "placement@")."""
    parts = re.split(r"[._+-]", fold(email.split("@", maxsplit=1)[0]))
    if len(parts) > 1 and is_given(parts[0]):
        return False  # "niamh.office@" is one of the office
    return any(
        p in _GROUP
        or p
        in {"chair", "hello", "contact", "kontakt", "contato", "mail", "inbox", "ceo", "head", "principal"}
        for p in parts
    )


def person_name(display: str, email: str = "") -> Name | None:
    """The person in a header's display name, or None where it is a team, an address or nothing.

    `email` is the address it stands before: a desk's name may end in its employer's.
    """
    text = re.split(r"\s+[|·•]\s+", display.strip())[0]
    bare = re.sub(r"\([^()]*\)", "", text)
    if m := _DATED_ALIAS.match(bare):
        text = bare = m[1]
    if not text or "@" in text or is_group(bare) or _ARTICLE.match(bare) or _is_desk(bare, email):
        return None
    name = parse_name(text)
    return name if name and not any(c.isdigit() for c in name.full) else None


def _is_desk(display: str, email: str) -> bool:
    """Whether a display name is a desk's and its employer's ("Dotation Grand-Rang" of grand-rang.example)."""
    first, *rest = display.split()
    domain = letters(email.rsplit("@", maxsplit=1)[-1].split(".", maxsplit=1)[0])
    tails = [letters("".join(rest[at:])) for at in range(len(rest))]
    desk = len(rest) > 1 and all(word[:1].isupper() for word in rest)  # "Xochitl van Dijk" is somebody
    return desk and not is_given(first) and any(len(t) >= _LONG_ENOUGH and t == domain for t in tails)


def people_in_mails(mails: Sequence[Mail], mine: frozenset[str]) -> list[Sighting]:
    """Senders and those copied, as far as they are people and not the seeker (`mine`: own addresses)."""
    found: list[Sighting] = []
    for mail in mails:
        if mail.sender.email.casefold() in mine or mail.is_report:
            continue
        sender = _sender(mail)
        if sender:
            found.append(sender)
        for box in (*mail.cc, *mail.to):
            name = in_order(person_name(box.name, box.email), box.email)
            if name and box.email.casefold() not in mine and not is_robot(box):
                found.append(
                    Sighting(Seen.COPIED, name, email=box.email, shared_mailbox=is_shared(box.email))
                )
    return found


def _sender(mail: Mail) -> Sighting | None:
    signed = signature_of(mail)
    reply = next((b for b in mail.reply_to if person_name(b.name, b.email)), None)
    name = (
        in_order(person_name(mail.sender.name, mail.sender.email), mail.sender.email)
        or (person_name(reply.name, reply.email) if reply else None)
        or signed.name
    )
    if name is None or (is_robot(mail.sender) and not reply):
        return None
    address = reply.email if reply and is_robot(mail.sender) else mail.sender.email
    if signed.name and _CJK.search(name.full) and not _CJK.search(signed.name.full):
        name = signed.name
    elif (
        signed.name
        and likeness(signed.name, name)
        and signed.name.weight + len(signed.name.honorifics) > name.weight
    ):
        name = replace(
            signed.name, honorifics=tuple(dict.fromkeys([*name.honorifics, *signed.name.honorifics]))
        )
    return replace(signed, seen=Seen.SENDER, name=name, email=address, shared_mailbox=is_shared(address))


def signature_of(mail: Mail) -> Sighting:
    """What the block below a mail says of its writer."""
    lines = [line.strip() for line in _signature_lines(mail)]
    lines = [re.sub(r"^[-_*\s]+|[*\s]+$", "", line) for line in lines if line.strip(" -_*=")]
    sender = in_order(person_name(mail.sender.name, mail.sender.email), mail.sender.email)
    name, at = _name_line(lines, None if sender and _CJK.search(sender.full) else sender, mail.sender.email)
    below = lines[at : at + 8] if name else lines
    block = "\n".join(below)
    title = _title_line(below, name) if name else None
    return Sighting(
        seen=Seen.SENDER,
        name=name,
        phone=beside.phone_in(block),
        title=title,
        zone=zone_in_signature(block) if block else None,
        zone_from="signature",
        beside=block if name else "",
        first_names=_signs_given(mail, sender or name),
        work_days=beside.work_days(block),
        joins=bool(_JOINS.search(mail.visible)),
    )


def _signature_lines(mail: Mail) -> list[str]:
    if mail.signature.strip():
        return mail.signature.splitlines()
    lines = mail.visible.rstrip().splitlines()
    downwards = range(len(lines) - 1, -1, -1)
    closing = next((i for i in downwards if CLOSING.match(lines[i])), None)
    if closing is None:
        closing = next((i for i in downwards if i >= len(lines) - _FOOT and _closes(lines, i)), None)
    return lines[closing + 1 :] if closing is not None else _last_lines(lines)


def _last_lines(lines: list[str]) -> list[str]:
    """The last paragraph where it is a block of short lines below another, else the last few lines."""
    blank = max((i for i, line in enumerate(lines) if not line.strip()), default=-1)
    block = lines[blank + 1 :]
    short = all(len(line.split()) <= _LONGEST_LINE for line in block)
    return block if blank > 0 and len(block) > 1 and short else lines[-8:]


def _closes(lines: list[str], at: int) -> bool:
    """Whether a line closes a mail in whatever language: a few words and a comma, a name to come."""
    words = lines[at].split()
    below = [line for line in lines[at + 1 :] if line.strip()]
    return (
        0 < len(words) <= _CLOSING_WORDS
        and lines[at].rstrip().endswith(",")
        and bool(below)
        and len(below[0].split()) <= _CLOSING_WORDS
        and any(line.strip() for line in lines[:at])
    )


def _name_line(lines: list[str], sender: Name | None, address: str) -> tuple[Name | None, int]:
    """The line that holds the full name, and its place; a line with the given name alone is a greeting."""
    best: tuple[Name | None, int] = (None, 0)
    for i, line in enumerate(lines[:10]):
        head = _before_title(re.split(r"\s+[|·•–—]\s+|\s{2,}|\s+-\s+", line)[0])
        if (
            len(head.split()) > _LONGEST_NAME
            or (sender is None and not _named_like(head))
            or "@" in head
            or (head.endswith((".", "!")) and not re.search(r"\b(?:Jr|Sr|D)\.$", head))
        ):
            continue
        for spelt in _spellings(head):
            name = _western(parse_name(spelt), address)
            fits = name is not None and (
                likeness(name, sender) >= LIKELY if sender else bool(name.given and name.family)
            )
            if fits and name and not is_group(spelt) and name.weight > (best[0].weight if best[0] else 0):
                best = (name, i)
    return best


def _before_title(head: str) -> str:
    """A line without the title after its comma ("Ada Obi, Bursar"); "Obi, Ada" as it stands."""
    front, _, rest = head.partition(",")
    return front if rest.strip() and beside.as_title(rest) else head


def _named_like(head: str) -> bool:
    """Whether a line has a name's shape: capitals throughout, no comma at its end, no place, no closing."""
    if head.rstrip().endswith((",", ":")) or CLOSING.match(head):
        return False
    hits = find_names(head)
    return len(hits) == 1 and hits[0].end - hits[0].start >= len(head.strip(" *.,")) - _BESIDE_NAME


def _western(name: Name | None, address: str) -> Name | None:
    """A romanised name in the order the address shows: "(Endo Yuki)" of y.endo@ is Yuki Endo."""
    if not name or not name.given or not name.family:
        return name
    turned = replace(name, given=name.family, family=name.given)
    return turned if fits_address(turned, address) and not fits_address(name, address) else name


def in_order(name: Name | None, email: str) -> Name | None:
    """The name with its halves as the address orders them: "Zgraggen Reto" of reto.zgraggen@ is Reto.

    A half that many people bear as a given name stays where it stands.
    """
    if not name or not name.given or not name.family or name.family_first or name.initials:
        return name
    parts = [letters(part) for part in re.split(r"[._]", email.split("@", maxsplit=1)[0])]
    turned = parts == [letters(name.family), letters(name.given)]
    if not turned or (is_given(name.given) and not is_given(name.family)):
        return name
    return replace(name, given=name.family, family=name.given)


def _spellings(head: str) -> list[str]:
    """A line as it stands, and the romanised name in its brackets."""
    inner = re.search(r"\(([A-Z][a-zā-ž]+ [A-Z][a-zā-ž]+)\)", head)
    slash = [p.strip() for p in head.split(" / ")] if " / " in head else []
    return [*([inner[1]] if inner else []), *slash, head]


def _title_line(lines: list[str], name: Name) -> str | None:
    own = re.split(r"\s+[|·•–—]\s+", lines[0])
    if len(own) > 1 and (title := beside.as_title(own[1])):
        return title
    rest = lines[0].split(",", 1)[1] if "," in lines[0] else ""
    if rest and (title := beside.as_title(rest)) and name.family and fold(name.family) not in fold(rest):
        return title
    for line in lines[1:4]:
        if "@" not in line and (title := beside.as_title(re.split(r"\s+[|·•]\s+", line)[0])):
            return (
                line.strip(" |")
                if len(line.split()) <= _LONGEST_LINE and not re.search(r"\d", line)
                else title
            )
    return None


def _signs_given(mail: Mail, name: Name | None) -> bool:
    """Whether they close with the given name, or its initial, alone: an offer of first-name terms."""
    if not name or not name.given:
        return False
    given = fold(name.given)
    for line in (mail.visible + "\n" + mail.signature).splitlines():
        said = fold(line.strip(" -–—,.*"))
        if said in {given, given.split()[0], f"{given[0]}"} or said == given.split("-")[0]:
            return True
    return False
