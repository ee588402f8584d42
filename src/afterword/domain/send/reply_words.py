"""The words by which mail servers tell their reasons, where the number alone says too little."""

from __future__ import annotations

import re

from afterword.domain.send.reply_codes import (
    ADDRESS_MOVED,
    APP_PASSWORD_NEEDED,
    BLOCKED,
    GREYLISTED,
    LINE_TOO_LONG,
    LOGIN_REFUSED,
    MAILBOX_CLOSED,
    MAILBOX_FULL,
    NEEDS_ENCRYPTION,
    NO_SUCH_ADDRESS,
    PASSWORDS_OFF,
    RELAY_REFUSED,
    SENDER_REFUSED,
    SERVER_TROUBLED,
    TOO_LARGE,
    TOO_MANY,
    TOO_MANY_RECIPIENTS,
)


def _words(code: str, *alternatives: str) -> tuple[str, re.Pattern[str]]:
    return code, re.compile("|".join(alternatives), re.IGNORECASE)


#: What the text says where the number is used for several things; the first that is found counts.
WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    _words(GREYLISTED, r"\bgr[ae]y[ -]?list", r"\bpostgrey\b"),
    _words(LINE_TOO_LONG, r"\blines? (?:is |was )?too long", r"\bline length"),
    _words(
        NEEDS_ENCRYPTION,
        r"\bstarttls (?:command )?(?:first|is required|required)",
        r"\b(?:issue|use|requires?) (?:a )?(?:starttls|tls|encryption)\b",
        r"\b(?:encryption|tls) (?:is )?(?:required|needed)",
    ),
    _words(
        APP_PASSWORD_NEEDED,
        r"\bapp(?:lication)?[ -]?(?:specific )?password",
        r"\bauthori[sz]ation code\b",
    ),
    _words(
        PASSWORDS_OFF,
        r"\bbasic auth\w* (?:is )?(?:disabled|not)",
        r"\bsmtpclientauthentication is disabled",
        r"\b(?:use|requires?) (?:modern auth|oauth)",
    ),
    _words(
        LOGIN_REFUSED,
        r"\bauthenticat\w+ (?:is )?(?:required|needed|failed|unsuccessful)",
        r"\b(?:must|please|need to|not) (?:be )?authenticat",
        r"\blog ?in (?:first|required)",
        r"\bauth(?: command)? (?:first|required)\b",
    ),
    _words(TOO_MANY_RECIPIENTS, r"\btoo many recipients"),
    _words(
        TOO_MANY,
        r"\b(?:sending|daily|hourly|rate|outgoing|outbound|submission)[ -](?:\w+ ){0,2}(?:limit|quota)",
        r"\btoo (?:many|much) (?:\w+ )?(?:messages|mails?|e-?mails|connections|sessions)",
        r"\brate[ -]?limit",
        r"\btoo (?:quickly|fast|frequently)",
        r"\b(?:unusual|excessive) (?:rate|number|amount|volume)",
        r"\bat a rate that",
        r"\bthrottl",
        r"\bper (?:day|hour|minute)\b",
    ),
    _words(
        TOO_LARGE,
        r"\bmessage (?:is |was )?too (?:large|big|long)",
        r"\b(?:message )?size (?:limit )?(?:exceed|is too|limit)",
        r"\bexceeds? (?:\w+ ){0,4}(?:message |maximum |max )?size",
        r"\btoo (?:large|big)\b",
    ),
    _words(
        MAILBOX_FULL,
        r"\b(?:mailbox|inbox|account)(?: \S+)? (?:is |was )?(?:full|over)",
        r"\b(?:over|exceed\w*|out of|insufficient) (?:\w+ )?(?:quota|mailbox|disk|storage)",
        r"\bquota exceeded",
    ),
    _words(
        RELAY_REFUSED,
        r"\brelay(?:ing)? (?:\w+ )?(?:denied|prohibited|not)",
        r"\b(?:not|unable to|cannot|won't) relay",
    ),
    _words(
        NO_SUCH_ADDRESS,
        r"\b(?:unknown|no such|invalid|bad) (?:\w+ )?(?:user|mailbox|address|recipient|account|person|domain)",
        r"\b(?:user|mailbox|recipient|address|account|domain)\b.{0,60}\b(?:unknown|not found|invalid|no longer)",
        r"\b(?:does not|doesn't|do not) exist",
        r"\bnobody (?:here )?by that name",
    ),
    _words(
        SENDER_REFUSED,
        r"\bsender (?:\w+ )?(?:rejected|refused|denied|not|verify)",
        r"\b(?:not owned|send ?as|sendas)",
        r"\bnot (?:allowed|permitted|authori[sz]ed) to (?:send|use)",
        r"\bfrom (?:address|header)\b",
    ),
    _words(
        MAILBOX_CLOSED,
        r"\b(?:mailbox|account|user|recipient|address)\b.{0,40}\b(?:disabled|inactive|suspended|deactivated|closed)",
    ),
    _words(
        BLOCKED,
        r"\b(?:spam|junk|phish|virus|malware|suspicious|unsolicited)",
        r"\b(?:black|block|deny)[ -]?list",
        r"\b(?:blocked|banned|blacklisted|reputation|policy|policies|dmarc|spf|dkim|dnsbl|rbl)\b",
        r"\blisted (?:at|by|in|on)\b",
        r"\bcontent (?:was )?(?:rejected|not accept)",
    ),
    _words(ADDRESS_MOVED, r"\b(?:has |have )?moved\b", r"\buser not local", r"\bnew address\b"),
    _words(
        SERVER_TROUBLED, r"\b(?:try|come) (?:again|back) later", r"\b(?:busy|overload|maintenance|closing)"
    ),
)
