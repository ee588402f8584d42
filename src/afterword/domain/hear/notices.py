"""Notices of mail systems that are neither a report of a failure nor a receipt of what was asked.

A message was read, or deleted unread; it waits until its sender proves to be a person; it waits
for a list's moderator. Seven languages; a table, since they are few and always alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.sources import Mail

_READ_SUBJECT = re.compile(
    r"^\s*(?:not read|read|gelesen|ungelesen|nicht gelesen|lu|non lu|le[ií]do|no le[ií]do|lid[ao]|"
    r"n[ãa]o lid[ao]|"
    r"gelezen|niet gelezen|letto|non letto)\s*:",
    re.IGNORECASE,
)
_READ = re.compile(
    r"\b(?:(?:was|were|has been) (?:read|displayed|opened|deleted)|(?:gelesen|gelöscht|angezeigt)|"
    r"a été (?:lu|supprimé|affiché)|"
    r"(?:fue|ha sido) (?:leíd[oa]|eliminad[oa]|mostrad[oa])|foi (?:lid[oa]|eliminad[oa]|excluíd[oa]|"
    r"exibid[oa])|"
    r"(?:is|werd) (?:\w+ ){0,4}?(?:gelezen|verwijderd|weergegeven)|è stat[oa] (?:lett[oa]|eliminat[oa]|"
    r"visualizzat[oa]))",
    re.IGNORECASE,
)
_PERSON = (
    r"(?:human|a real person|a person|not a (?:ro)?bot|a robot|not spam|ein mensch|kein (?:ro)?bot\w*|"
    r"(?:être )?humain|"
    r"pas un robot|(?:ser )?human[oa]|no (?:es|eres|soy) un robot|uma pessoa|não é um robô|robô|een mens|"
    r"geen robot|"
    r"non (?:essere|sei|è) un robot|una persona)"
)
_PROVE = (
    r"(?:prove|confirm|verify|verif\w+|show|click|complete|beweis\w+|bestätig\w+|prouve\w*|confirme\w*|"
    r"cliquez|"
    r"confirm\w+|demuestr\w+|comprov\w+|bevestig\w*|conferm\w+|dimostr\w+)"
)
_CHALLENGE = re.compile(
    rf"\b{_PROVE}\b.{{0,90}}\b{_PERSON}\b|"
    r"\b(?:before|to get|so that|damit|pour que|para que|om|per|prima)\b.{0,60}"
    r"\b(?:delivered|through|zugestellt|remis|entregad[oa]|afgeleverd|recapit\w+|consegnat\w)\b.{0,80}"
    rf"\b(?:captcha|check|link|short|{_PROVE})\b",
    re.IGNORECASE,
)
_MODERATED = re.compile(
    r"\b(?:held|hold|await\w*|waits?|waiting|pending|sent|not allowed|zurückgehalten|wartet|retenu|"
    r"attente|retenid[oa]|"
    r"espera\w*|aguard\w+|retid[oa]|vastgehouden|wacht|trattenut\w|attes\w|attende)\b.{0,90}"
    r"\b(?:moderat(?:or|ors|ion)|list owner|freigabe|modérateur|moderador\w*|approvazione|moderatore|"
    r"aprobación|"
    r"aprovação|goedkeuring|approbation)\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?:-bounces|-owner|-request|^(?:mailman|listserv|sympa|majordomo)\w*)@", re.IGNORECASE)
LONGEST = 2_000  # letters of such a notice; whoever writes more writes something else
MOST_SENTENCES = 8


def is_notice(mail: Mail, sentences: Sequence[str]) -> bool:
    """Whether the mail only tells that a message was read, or waits for a proof or for a moderator."""
    if len(mail.text) > LONGEST or len(sentences) > MOST_SENTENCES:
        return False
    text = " ".join((mail.subject, *sentences))
    if _READ_SUBJECT.search(mail.subject) and _READ.search(text):
        return True
    if mail.in_reply_to:
        return bool(_LIST.search(mail.sender.email) and _MODERATED.search(text))
    return bool(_CHALLENGE.search(text) or (_LIST.search(mail.sender.email) and _MODERATED.search(text)))
