"""Test the mailbox: what of it works, told in codes; nothing is sent, and nothing is read."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.actions.checks import Check
from afterword.domain.facts import Reason
from afterword.domain.login_advice import advise
from afterword.domain.mail_account import LoginBy
from afterword.domain.mail_providers import provider_at, provider_of
from afterword.errors import AfterwordError, CannotListen, HandOverFailed
from afterword.ports import MailIn, MailOut
from afterword.store import access, models

#: the way out and the way in of one account; no way in where its mail is heard by hand
AccountWays = tuple[MailOut, MailIn | None]


def test_mailbox(mail_out: MailOut, mail_in: MailIn | None) -> tuple[Check, ...]:
    """Log in to both servers and leave again.

    Codes: `login_out_well` or `login_out_failed`; `login_in_well` (with `folder` and `total`) or
    `login_in_failed`, or `listens_by_hand`; `sent_folder_found` (with `folder`) or
    `sent_folder_missing`. A failed one names the class of its error as `cause`, with `detail`.
    """
    return (_sending(mail_out), *_hearing(mail_in))


def test_account(owner: models.Seeker, number: int, ways: AccountWays) -> tuple[Check, ...]:
    """The same for one account, and what to do about what does not work. Raises Missing."""
    row = access.mail_account(owner, number)
    checks = test_mailbox(*ways)
    causes = {check.reason.code.split("_")[1]: check.reason.params.get("cause", "") for check in checks[:2]}
    provider = provider_of(row.address) or provider_at(row.out_host)
    found = advise(causes["out"], causes.get("in"), LoginBy(row.login), provider)
    return (*checks, *(Check(well=False, reason=one) for one in found))


def _sending(mail_out: MailOut) -> Check:
    try:
        mail_out.check()
    except HandOverFailed as error:
        return _failed("login_out_failed", error, error.detail)
    return Check(well=True, reason=Reason("login_out_well"))


def _hearing(mail_in: MailIn | None) -> Iterator[Check]:
    if mail_in is None:
        yield Check(well=True, reason=Reason("listens_by_hand"))
        return
    try:
        folders = mail_in.check()
    except CannotListen as error:
        yield _failed("login_in_failed", error, error.detail)
        return
    yield Check(
        well=True, reason=Reason("login_in_well", {"folder": folders.reads, "total": str(folders.total)})
    )
    if folders.sent:
        yield Check(well=True, reason=Reason("sent_folder_found", {"folder": folders.sent}))
    else:
        yield Check(well=False, reason=Reason("sent_folder_missing"))


def _failed(code: str, error: AfterwordError, detail: str) -> Check:
    return Check(well=False, reason=Reason(code, {"cause": type(error).__name__, "detail": detail}))
