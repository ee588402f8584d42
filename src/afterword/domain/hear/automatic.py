"""Whether a person or a machine sent a mail (evidence R2: RFC 3834 and its neighbours)."""

from __future__ import annotations

import re
from datetime import date
from enum import IntEnum

from afterword.domain.sources import Mail


class Automatic(IntEnum):
    """How sure it is that no person wrote this very mail.

    BULK came by a list or a campaign, GENERATED from a system, REPLIED from a responder.
    """

    NO = 0
    BULK = 1
    GENERATED = 2
    REPLIED = 3


RESPONDER_SUBJECT = re.compile(
    r"^\s*(?:\[?auto(?:matic|matisch\w*)?[- ]?(?:reply|response|antwort)\b|auto:|out of (?:the )?office|"
    r"ooo\b|away from|on (?:vacation|holiday|leave)|vacation (?:reply|response)|"
    r"automatische antwort|abwesen|abwesenheits|nicht im b(?:ü|ue)ro|"
    r"r[ée]ponse automatique|absence|message d.absence|absent|"
    r"respuesta autom[áa]tica|fuera de (?:la )?oficina|ausencia|"
    r"resposta autom[áa]tica|fora do escrit[óo]rio|aus[êe]ncia|"
    r"risposta automatica|automatisch antwoord|afwezig|autosvar|【?自動(?:応答|返信)|【?不在)",
    re.IGNORECASE,
)
RESPONDER_HEADERS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-apple-criteria",
)
CIRCULAR = re.compile(
    r"^(?:newsletter|news|marketing|digest|campaigns?|promo\w*|updates?|alerts?)[-_.@]", re.IGNORECASE
)
UNDELIVERED_SUBJECT = re.compile(
    r"^\s*(?:undeliver|returned mail|return(?:ed|ing) (?:message )?to sender|failure notice|non-?delivery|"
    r"(?:e-?)?mail (?:delivery )?(?:failed|failure|error|could not)|"
    r"(?:message )?delivery (?:has )?(?:failure|failed|status|warning|problem|notification)|"
    r"unzustellbar|zustellung|non remis|échec de|no entregado|não entregue|devuelto|devolvid)",
    re.IGNORECASE,
)
VACATION = re.compile(r"kind=VACATION\b.*?endDate=(\d{4}-\d\d-\d\d)")
NO_REPLY = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|not?ifications?|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|"
    r"no[-_.]?responder|nao[-_.]?responda|mailer-daemon|postmaster|automailer|auto-?confirm|bounces?)",
    re.IGNORECASE,
)


def automatic(mail: Mail) -> Automatic:
    """What the headers and the sender say; the words of the body are not asked."""
    headers = mail.headers
    declared = headers.get("auto-submitted", "no").split(";")[0].strip().casefold()
    if declared.startswith("auto-replied") or _responds(mail):
        return Automatic.REPLIED
    if declared not in ("", "no") or _is_system(mail):
        return Automatic.GENERATED
    if _is_bulk(mail):
        return Automatic.BULK
    return Automatic.NO


def vacation_end(mail: Mail) -> date | None:
    """The first day back where the responder's own header says when the vacation ends (iCloud)."""
    found = VACATION.search(mail.headers.get("x-apple-criteria", ""))
    return date.fromisoformat(found[1]) if found else None


def _responds(mail: Mail) -> bool:
    headers = mail.headers
    precedence = headers.get("precedence", "").strip().casefold()
    return (
        precedence in ("auto_reply", "auto-reply", "autoreply")
        or any(name in headers for name in RESPONDER_HEADERS)
        or bool(RESPONDER_SUBJECT.search(mail.subject))
    )


def _is_system(mail: Mail) -> bool:
    headers = mail.headers
    senders = [mail.sender, *mail.reply_to]
    return (
        headers.get("return-path", "-").strip() in ("<>", "")
        or "x-auto-response-suppress" in headers
        or UNDELIVERED_SUBJECT.search(mail.subject) is not None
        or any(NO_REPLY.search(sender.email) for sender in senders)
    )


def _is_bulk(mail: Mail) -> bool:
    precedence = mail.headers.get("precedence", "").strip().casefold()
    by_list = any(name in mail.headers for name in ("list-id", "list-unsubscribe"))
    return by_list or precedence in ("bulk", "list", "junk") or CIRCULAR.search(mail.sender.email) is not None
