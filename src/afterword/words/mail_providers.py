"""What each mail provider asks of programs, and what to do about it, in sentences (R15 to R18)."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

#: By the code of what holds at a provider.
STATES: Mapping[str, str] = {
    "gmail": (
        "Gmail has not taken your usual password from programs since May 2022. With two-step verification "
        "on, you make an app password for Afterword in your Google account; it is revoked when you change "
        "your usual one. Where Google offers you none (security keys only, Advanced Protection), sign in "
        "through the browser with a client id of your own."
    ),
    "workspace": (
        "This domain's mail is at Google Workspace, which has not taken the usual password from programs "
        "since May 2025. An app password serves where your organization allows it; otherwise sign in "
        "through the browser, with a client id of your own."
    ),
    "outlook": (
        "Outlook.com, Hotmail and Live have taken no password of any kind from programs since September "
        "2024, and an app password does not help. Sign in through the browser, with a client id of your "
        "own."
    ),
    "microsoft365": (
        "This domain's mail is at Microsoft 365. Reading it with a password has ended there, and sending "
        "with one is switched off at the end of December 2026 unless an administrator keeps it on. Sign "
        "in through the browser, with a client id of your own that your organization allows."
    ),
    "icloud": (
        "iCloud wants an app-specific password, which you make at account.apple.com; two-factor "
        "authentication must be on. Apple offers programs no sign-in through the browser."
    ),
    "yahoo": (
        "{provider} wants an app password, which you make under the security of your account. Your usual "
        "password is not taken from programs."
    ),
    "fastmail": (
        "Fastmail wants an app password, which you make under Privacy & Security. Plans without IMAP take "
        "none."
    ),
    "zoho": (
        "Zoho takes programs in once IMAP is switched on in the settings of its mail; with two-factor "
        "authentication on it wants an app password. Its free plan may not allow either."
    ),
    "proton": (
        "Proton is reached through its Bridge, a program on this machine with a password of its own; name "
        "its certificate in AFTERWORD_MAIL_AUTHORITIES."
    ),
    "switched_off": (
        "{provider} takes your usual password, once access by IMAP and SMTP is switched on in its settings."
    ),
}
#: Where nothing more is known of a provider than its kind of login.
LOGINS: Mapping[str, str] = {
    "password": "",
    "app_password": (
        "{provider} wants a password made for programs, often called an app password, instead of your "
        "usual one. You make it in the security settings of your account."
    ),
    "browser_only": "{provider} lets programs in only through a sign-in in the browser.",
}
#: Of a login that failed: what is most likely, and what to do.
ADVICE: Mapping[str, str] = {
    "advice_app_password": (
        "At {provider} this is most likely the wrong kind of password: it wants an app password there, "
        "and yours may have been revoked when you changed the usual one."
    ),
    "advice_browser_only": (
        "{provider} takes no password from programs, so no other one will help. Change the login of this "
        "mailbox to a sign-in in the browser."
    ),
    "advice_switched_off": (
        "If the password is right: {provider} refuses every program until access by IMAP and SMTP is "
        "switched on in its settings."
    ),
    "advice_consent": "Give the permission once more: press “Sign in” on the page of this mailbox.",
    "advice_password": "Type the password once more; if it was changed at the provider, the new one.",
    "sends_but_is_deaf": (
        "Messages can go out, and answers are not heard. Until that is mended, say yourself what came, or "
        "whatever rests on silence waits."
    ),
    "hears_but_is_mute": "Answers are heard, and nothing goes out: what you approve waits, and is not lost.",
    "same_login": "Both servers refuse the same login, so it is the login and not the servers.",
}


def provider_sentence(provider: str, state: str, login: str) -> str:
    """What a provider asks of programs; empty where it asks nothing special."""
    return filled(STATES.get(state) or LOGINS[login], Gaps({"provider": provider}))
