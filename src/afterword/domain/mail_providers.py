"""The larger mail providers, as their own help pages name their servers: so that nobody types them.

What stands here is only proposed; the seeker sees it and can change all of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from afterword.domain.mail_account import Security


class Login(StrEnum):
    """With what a program logs in there: the usual password, one made for it, or none at all."""

    PASSWORD = "password"  # noqa: S105 - the kind of a login, not one
    APP_PASSWORD = "app_password"  # noqa: S105 - as above
    BROWSER_ONLY = "browser_only"


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider: its domains, its servers as (host, port, security), what it asks of programs."""

    name: str
    domains: tuple[str, ...]
    out: tuple[str, int, Security]
    into: tuple[str, int, Security]
    login: Login = Login.PASSWORD


_TLS, _STARTTLS = Security.TLS, Security.STARTTLS

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "Gmail",
        ("gmail.com", "googlemail.com"),
        ("smtp.gmail.com", 465, _TLS),
        ("imap.gmail.com", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "Outlook",
        ("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "hotmail.de", "hotmail.co.uk"),
        ("smtp-mail.outlook.com", 587, _STARTTLS),
        ("outlook.office365.com", 993, _TLS),
        Login.BROWSER_ONLY,
    ),
    Provider(
        "iCloud",
        ("icloud.com", "me.com", "mac.com"),
        ("smtp.mail.me.com", 587, _STARTTLS),
        ("imap.mail.me.com", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "Yahoo",
        ("yahoo.com", "ymail.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.com.br"),
        ("smtp.mail.yahoo.com", 465, _TLS),
        ("imap.mail.yahoo.com", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "AOL",
        ("aol.com",),
        ("smtp.aol.com", 465, _TLS),
        ("imap.aol.com", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "Fastmail",
        ("fastmail.com", "fastmail.fm"),
        ("smtp.fastmail.com", 465, _TLS),
        ("imap.fastmail.com", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "GMX",
        ("gmx.de", "gmx.net", "gmx.at", "gmx.ch"),
        ("mail.gmx.net", 465, _TLS),
        ("imap.gmx.net", 993, _TLS),
    ),
    Provider("GMX", ("gmx.com",), ("mail.gmx.com", 465, _TLS), ("imap.gmx.com", 993, _TLS)),
    Provider("WEB.DE", ("web.de",), ("smtp.web.de", 465, _TLS), ("imap.web.de", 993, _TLS)),
    Provider(
        "T-Online",
        ("t-online.de", "magenta.de"),
        ("securesmtp.t-online.de", 465, _TLS),
        ("secureimap.t-online.de", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "Posteo",
        ("posteo.de", "posteo.net"),
        ("posteo.de", 465, _TLS),
        ("posteo.de", 993, _TLS),
    ),
    Provider(
        "mailbox.org",
        ("mailbox.org",),
        ("smtp.mailbox.org", 465, _TLS),
        ("imap.mailbox.org", 993, _TLS),
    ),
    Provider(
        "Zoho",
        ("zoho.com", "zohomail.com"),
        ("smtp.zoho.com", 465, _TLS),
        ("imap.zoho.com", 993, _TLS),
        Login.APP_PASSWORD,
    ),
    Provider(
        "Proton Bridge",
        ("proton.me", "protonmail.com", "pm.me"),
        ("127.0.0.1", 1025, _STARTTLS),
        ("127.0.0.1", 1143, _STARTTLS),
        Login.APP_PASSWORD,
    ),
)

# These put what they send for us into the folder of sent mail themselves: a second copy of ours
# would stand beside it.
_KEEPS_SENT = ("gmail.com", "googlemail.com", "outlook.com", "office365.com", "zoho.com")


def provider_of(address: str) -> Provider | None:
    """The provider of an address; None where its domain is nobody's we know."""
    domain = address.rpartition("@")[2].casefold()
    return next((each for each in PROVIDERS if domain in each.domains), None)


def keeps_sent(host: str) -> bool:
    """Whether the server of this name saves what it sends."""
    name = host.casefold().rstrip(".")
    return any(name == each or name.endswith(f".{each}") for each in _KEEPS_SENT)
