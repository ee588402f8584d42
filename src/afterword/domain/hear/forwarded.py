"""What a third person wrote, where the sender hands it on ("See below from Ana")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from afterword.domain.hear.cues import Language
from afterword.domain.hear.sentences import LONGEST_TEXT
from afterword.domain.hear.weigh import straight
from afterword.domain.sources import Mail, Mailbox

FORWARD_SUBJECT = re.compile(
    r"^\s*(?:\w{2,3}\s*:\s*)*?(?:fwd?|wg|tr|i|enc|rv|vs|doorst|転送)\s*:", re.IGNORECASE
)
FROM_LINE = re.compile(
    r"^[ \t>*]*(?:from|von|de|da|van|差出人|送信者)\s*\*?\s*[::][ \t*]*(?P<who>\S.*)$",
    re.IGNORECASE | re.MULTILINE,
)
HEADER_LINE = re.compile(
    r"^[ \t>*]*(?:from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|"
    r"enviado|para|asunto|assunto|fecha|data|enviada(?: em)?|送信日時|宛先|件名)\s*\*?\s*[::]",
    re.IGNORECASE,
)
QUOTE_HEAD = re.compile(
    r"^[ \t>]*(?:(?:on|am|le|el|em)\s.{6,120}(?:wrote|schrieb|écrit|escribió|escreveu)\b.*:|"
    r"-{3,}.*-{3,}|_{10,})\s*$",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
MOST_HEADS = 4
SIGNATURE = re.compile(r"^--\s*$")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """Somebody else's words within a mail: who wrote them, and the text itself."""

    author: Mailbox
    text: str


def forwarded(mail: Mail, languages: Sequence[Language], own: Sequence[str]) -> Forwarded | None:
    """The topmost forwarded message, unless it is by the seeker (`own` addresses) or by the sender."""
    if not _hands_on(mail, languages):
        return None
    text_head = mail.text[:LONGEST_TEXT]
    for line in islice(FROM_LINE.finditer(text_head), MOST_HEADS):
        author = _author(line["who"])
        if author.email.casefold() in {*(a.casefold() for a in own), mail.sender.email.casefold()}:
            return None
        if text := _body(text_head[line.end() :]):
            return Forwarded(author, text)
    return None


def _hands_on(mail: Mail, languages: Sequence[Language]) -> bool:
    if FORWARD_SUBJECT.search(mail.subject):
        return True
    visible = straight(mail.visible)
    return any(language.says("forwarding", visible) for language in languages)


def _author(who: str) -> Mailbox:
    address = ADDRESS.search(who)
    name = re.sub(r"[<\[(].*$", "", who).strip(" \"'*")
    return Mailbox("" if "@" in name else name, address.group() if address else "")


def _body(text: str) -> str:
    """The words below the header lines, up to the next quoted message or the signature."""
    kept: list[str] = []
    in_head = True
    for line in text.splitlines():
        bare = re.sub(r"^[ \t]*>[ \t]?", "", line)
        if in_head and (not bare.strip() or HEADER_LINE.match(bare)):
            continue
        if in_head is False and (QUOTE_HEAD.match(bare) or FROM_LINE.match(bare) or SIGNATURE.match(bare)):
            break
        if not in_head and line.lstrip().startswith(">") and kept and not kept[0].startswith(">"):
            break
        in_head = False
        kept.append(line)
    return "\n".join(re.sub(r"^[ \t]*>[ \t]?", "", line) for line in kept).strip()
