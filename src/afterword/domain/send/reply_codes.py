"""What the reply codes of mail servers stand for.

Those of RFC 5321, 4954 and 7504, and the enhanced ones of RFC 3463 with what RFC 5248 lets others
register. An enhanced code stands here without its class, which repeats the first digit of the reply.
"""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """What the server answers to: its own greeting, a command, or the dot that ends a message."""

    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    END = "end"


BEFORE_A_MESSAGE = frozenset({Phase.GREETING, Phase.EHLO, Phase.STARTTLS, Phase.AUTH})

NO_SUCH_ADDRESS, ADDRESS_MOVED, MAILBOX_FULL = "no_such_address", "address_moved", "mailbox_full"
MAILBOX_CLOSED, TAKES_NO_MAIL, SENDER_REFUSED = "mailbox_closed", "takes_no_mail", "sender_refused"
TOO_LARGE, LINE_TOO_LONG, NO_UTF8 = "too_large_for_server", "line_too_long", "no_utf8"
NOT_CARRIED, BLOCKED, GREYLISTED = "not_carried", "blocked_by_server", "greylisted"
TOO_MANY, TOO_MANY_RECIPIENTS, RELAY_REFUSED = "too_many_messages", "too_many_recipients", "relay_refused"
LOGIN_REFUSED, NEEDS_ENCRYPTION = "login_refused", "needs_encryption"
APP_PASSWORD_NEEDED, PASSWORDS_OFF = "app_password_needed", "passwords_not_taken"
SERVER_TROUBLED, NOT_UNDERSTOOD = "server_troubled", "not_understood"

#: Enhanced codes that say enough, whatever stands behind them.
PLAIN_ENOUGH: dict[str, str] = {
    "1.1": NO_SUCH_ADDRESS,
    "1.2": NO_SUCH_ADDRESS,
    "1.3": NO_SUCH_ADDRESS,
    "1.4": NO_SUCH_ADDRESS,
    "1.6": ADDRESS_MOVED,
    "1.7": SENDER_REFUSED,
    "1.8": SENDER_REFUSED,
    "1.10": TAKES_NO_MAIL,
    "2.2": MAILBOX_FULL,
    "2.3": TOO_LARGE,
    "3.1": SERVER_TROUBLED,
    "3.4": TOO_LARGE,
    "5.3": TOO_MANY_RECIPIENTS,
    "5.6": LINE_TOO_LONG,
    "6.1": NOT_CARRIED,
    "6.2": NOT_CARRIED,
    "6.3": NOT_CARRIED,
    "6.4": NOT_CARRIED,
    "6.5": NOT_CARRIED,
    "6.6": NOT_CARRIED,
    "6.7": NO_UTF8,
    "6.8": NO_UTF8,
    "6.9": NO_UTF8,
    "6.10": NO_UTF8,
    "7.10": NEEDS_ENCRYPTION,
    "7.11": NEEDS_ENCRYPTION,
    "7.16": TOO_LARGE,
    "7.17": ADDRESS_MOVED,
    "7.18": ADDRESS_MOVED,
    "7.20": BLOCKED,
    "7.21": BLOCKED,
    "7.22": BLOCKED,
    "7.23": BLOCKED,
    "7.24": BLOCKED,
    "7.25": BLOCKED,
    "7.26": BLOCKED,
    "7.27": SENDER_REFUSED,
    "7.28": TOO_MANY,
    "7.29": BLOCKED,
}

#: Enhanced codes that servers use for several things: asked only where the words told nothing.
VAGUE: dict[str, str] = {
    "1.9": SERVER_TROUBLED,
    "2.1": MAILBOX_CLOSED,
    "3.2": SERVER_TROUBLED,
    "3.3": NOT_UNDERSTOOD,
    "3.5": SERVER_TROUBLED,
    "4.1": SERVER_TROUBLED,
    "4.2": SERVER_TROUBLED,
    "4.3": SERVER_TROUBLED,
    "4.4": SERVER_TROUBLED,
    "4.5": SERVER_TROUBLED,
    "4.6": SERVER_TROUBLED,
    "4.7": SERVER_TROUBLED,
    "5.1": NOT_UNDERSTOOD,
    "5.2": NOT_UNDERSTOOD,
    "5.4": NOT_UNDERSTOOD,
    "5.5": NOT_UNDERSTOOD,
    "7.2": BLOCKED,
    "7.3": BLOCKED,
    "7.5": BLOCKED,
    "7.6": BLOCKED,
    "7.7": BLOCKED,
    "7.8": LOGIN_REFUSED,
    "7.9": LOGIN_REFUSED,
    "7.12": LOGIN_REFUSED,
    "7.13": MAILBOX_CLOSED,
    "7.15": BLOCKED,
}

#: The replies themselves, where nothing beside the number says more.
REPLIES: dict[int, str] = {
    421: SERVER_TROUBLED,
    432: LOGIN_REFUSED,
    451: SERVER_TROUBLED,
    452: SERVER_TROUBLED,
    500: NOT_UNDERSTOOD,
    501: NOT_UNDERSTOOD,
    502: NOT_UNDERSTOOD,
    503: NOT_UNDERSTOOD,
    504: NOT_UNDERSTOOD,
    521: TAKES_NO_MAIL,
    530: LOGIN_REFUSED,
    534: LOGIN_REFUSED,
    535: LOGIN_REFUSED,
    538: NEEDS_ENCRYPTION,
    541: BLOCKED,
    551: ADDRESS_MOVED,
    552: TOO_LARGE,
    555: NOT_UNDERSTOOD,
    556: TAKES_NO_MAIL,
    571: BLOCKED,
}

#: Where the same number means another thing.
REPLIES_IN: dict[tuple[Phase, int], str] = {
    (Phase.AUTH, 504): LOGIN_REFUSED,
    (Phase.AUTH, 550): LOGIN_REFUSED,
    (Phase.AUTH, 554): LOGIN_REFUSED,
    (Phase.STARTTLS, 454): NEEDS_ENCRYPTION,
    (Phase.STARTTLS, 502): NEEDS_ENCRYPTION,
    (Phase.MAIL, 553): SENDER_REFUSED,
    (Phase.RCPT, 552): MAILBOX_FULL,
    (Phase.RCPT, 553): NO_SUCH_ADDRESS,
}
