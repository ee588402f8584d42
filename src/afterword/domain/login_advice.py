"""What a person should do where a mail server refuses the login, by what is known of its provider."""

from __future__ import annotations

from afterword.domain.facts import Reason
from afterword.domain.mail_account import LoginBy
from afterword.domain.mail_providers import Login, Provider

#: The names of the failures that are the login's and nobody else's.
_REFUSED = frozenset({"LoginRefused", "ConsentNeeded", "SecretLost"})


def advise(
    out_cause: str, in_cause: str | None, by: LoginBy, provider: Provider | None
) -> tuple[Reason, ...]:
    """What to do after a test, most important first; nothing where all is well.

    A cause is the name of the failure's class, empty where that way works; `in_cause` is None where
    mail is heard by hand.
    """
    refused = _REFUSED & {out_cause, in_cause}
    found = [_about_login(by, provider)] if refused else []
    if refused and out_cause == in_cause:
        found.insert(0, Reason("same_login"))
    if in_cause and not out_cause:
        found.append(Reason("sends_but_is_deaf"))
    if out_cause and in_cause == "":
        found.append(Reason("hears_but_is_mute"))
    return tuple(found)


def _about_login(by: LoginBy, provider: Provider | None) -> Reason:
    if by is LoginBy.OAUTH:
        return Reason("advice_consent")
    if provider is None:
        return Reason("advice_password")
    named = {"provider": provider.name}
    if provider.login is Login.BROWSER_ONLY:
        return Reason("advice_browser_only", named)
    if provider.login is Login.APP_PASSWORD:
        return Reason("advice_app_password", named)
    return Reason("advice_switched_off" if provider.state == "switched_off" else "advice_password", named)
