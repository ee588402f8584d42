"""The larger mail providers, as their own help pages name their servers: so that nobody types them.

What stands here is only proposed; the seeker sees it and can change all of it. What each asks of
programs changes over the years: R15 to R18 are where it is written down, with the day of each.
"""

from __future__ import annotations

from collections.abc import Iterable
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
    """One provider: its domains, its servers as (host, port, security), what it asks of programs.

    `consent` names who lets programs in through the browser there, `state` the code of the words on
    what holds there now. `exchangers` are the ends of the names to which mail for a domain of a
    customer goes (MX): by them it is known who hosts a domain of one's own.
    """

    name: str
    domains: tuple[str, ...]
    out: tuple[str, int, Security]
    into: tuple[str, int, Security]
    login: Login = Login.PASSWORD
    consent: str = ""
    state: str = ""
    exchangers: tuple[str, ...] = ()


_TLS, _STARTTLS = Security.TLS, Security.STARTTLS
_GOOGLE_OUT, _GOOGLE_IN = ("smtp.gmail.com", 465, _TLS), ("imap.gmail.com", 993, _TLS)

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "Gmail", ("gmail.com", "googlemail.com"), _GOOGLE_OUT, _GOOGLE_IN,
        Login.APP_PASSWORD, "google", "gmail",
    ),
    Provider(
        "Google Workspace", (), _GOOGLE_OUT, _GOOGLE_IN,
        Login.APP_PASSWORD, "google", "workspace", ("google.com", "googlemail.com"),
    ),
    Provider(
        "Outlook.com",
        (
            "outlook.com", "hotmail.com", "live.com", "msn.com", "passport.com",
            "outlook.de", "outlook.fr", "outlook.es", "outlook.it", "outlook.jp", "outlook.com.br",
            "hotmail.de", "hotmail.fr", "hotmail.es", "hotmail.it", "hotmail.co.uk", "live.de",
            "live.fr", "live.nl", "live.co.uk",
        ),
        ("smtp-mail.outlook.com", 587, _STARTTLS), ("outlook.office365.com", 993, _TLS),
        Login.BROWSER_ONLY, "microsoft", "outlook",
    ),
    Provider(
        "Microsoft 365", (),
        ("smtp.office365.com", 587, _STARTTLS), ("outlook.office365.com", 993, _TLS),
        Login.BROWSER_ONLY, "microsoft", "microsoft365",
        ("mail.protection.outlook.com", "mx.microsoft"),
    ),
    Provider(
        "iCloud", ("icloud.com", "me.com", "mac.com"),
        ("smtp.mail.me.com", 587, _STARTTLS), ("imap.mail.me.com", 993, _TLS),
        Login.APP_PASSWORD, "", "icloud", ("mail.icloud.com",),
    ),
    Provider(
        "Yahoo",
        (
            "yahoo.com", "ymail.com", "rocketmail.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.it",
            "yahoo.es", "yahoo.ca", "yahoo.com.br", "yahoo.com.au", "yahoo.co.in",
        ),
        ("smtp.mail.yahoo.com", 465, _TLS), ("imap.mail.yahoo.com", 993, _TLS),
        Login.APP_PASSWORD, "", "yahoo", ("yahoodns.net",),
    ),
    Provider(
        "AOL", ("aol.com",), ("smtp.aol.com", 465, _TLS), ("imap.aol.com", 993, _TLS),
        Login.APP_PASSWORD, "", "yahoo",
    ),
    Provider(
        "Fastmail", ("fastmail.com", "fastmail.fm"),
        ("smtp.fastmail.com", 465, _TLS), ("imap.fastmail.com", 993, _TLS),
        Login.APP_PASSWORD, "", "fastmail", ("messagingengine.com",),
    ),
    Provider(
        "GMX", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch"),
        ("mail.gmx.net", 465, _TLS), ("imap.gmx.net", 993, _TLS), state="switched_off",
    ),
    Provider(
        "GMX", ("gmx.com",), ("mail.gmx.com", 465, _TLS), ("imap.gmx.com", 993, _TLS), state="switched_off",
    ),
    Provider(
        "WEB.DE", ("web.de",), ("smtp.web.de", 465, _TLS), ("imap.web.de", 993, _TLS), state="switched_off",
    ),
    Provider(
        "T-Online", ("t-online.de", "magenta.de"),
        ("securesmtp.t-online.de", 465, _TLS), ("secureimap.t-online.de", 993, _TLS), Login.APP_PASSWORD,
    ),
    Provider(
        "Posteo", ("posteo.de", "posteo.net"), ("posteo.de", 465, _TLS), ("posteo.de", 993, _TLS),
        exchangers=("posteo.de",),
    ),
    Provider(
        "mailbox.org", ("mailbox.org",), ("smtp.mailbox.org", 465, _TLS), ("imap.mailbox.org", 993, _TLS),
        exchangers=("mailbox.org",),
    ),
    Provider(
        "Zoho", ("zoho.com", "zohomail.com"),
        ("smtp.zoho.com", 465, _TLS), ("imap.zoho.com", 993, _TLS),
        Login.APP_PASSWORD, "", "zoho",
    ),
    # A domain of one's own has other servers there than an address of Zoho's.
    Provider(
        "Zoho", (), ("smtppro.zoho.com", 465, _TLS), ("imappro.zoho.com", 993, _TLS),
        Login.APP_PASSWORD, "", "zoho", ("zoho.com",),
    ),
    Provider(
        "Zoho", ("zohomail.eu",), ("smtppro.zoho.eu", 465, _TLS), ("imappro.zoho.eu", 993, _TLS),
        Login.APP_PASSWORD, "", "zoho", ("zoho.eu",),
    ),
    Provider(
        "Proton Bridge", ("proton.me", "protonmail.com", "pm.me"),
        ("127.0.0.1", 1025, _STARTTLS), ("127.0.0.1", 1143, _STARTTLS),
        Login.APP_PASSWORD, "", "proton", ("protonmail.ch",),
    ),
)  # fmt: skip

# These put what they send for us into the folder of sent mail themselves: a second copy of ours
# would stand beside it.
_KEEPS_SENT = ("gmail.com", "googlemail.com", "outlook.com", "office365.com", "zoho.com", "zoho.eu")


def provider_of(address: str) -> Provider | None:
    """The provider of an address; None where its domain is nobody's we know."""
    domain = address.rpartition("@")[2].casefold()
    return next((each for each in PROVIDERS if domain in each.domains), None)


def provider_at(host: str) -> Provider | None:
    """Whose server this is: of several with the same one, the first."""
    name = host.casefold().rstrip(".")
    return next((each for each in PROVIDERS if name in (each.out[0], each.into[0])), None)


def hosted_by(exchangers: Iterable[str]) -> Provider | None:
    """Who hosts a domain whose mail goes to these names, the first of them that anybody's is."""
    ends = [(end, each) for each in PROVIDERS for end in each.exchangers]
    found = (each for host in exchangers for end, each in ends if _is_of(host, end))
    return next(found, None)


def keeps_sent(host: str) -> bool:
    """Whether the server of this name saves what it sends."""
    return any(_is_of(host, each) for each in _KEEPS_SENT)


def _is_of(host: str, domain: str) -> bool:
    name = host.casefold().rstrip(".")
    return name == domain or name.endswith(f".{domain}")
