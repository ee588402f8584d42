"""Signing in through the browser, against a real provider on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.db import connection

from afterword import bootstrap
from afterword.actions.access_token import access_token
from afterword.actions.forget_mailbox import forget_mailbox
from afterword.actions.read_mailbox import read_mailbox
from afterword.actions.save_mailbox import TypedConsent, TypedMailbox, TypedServer, save_mailbox
from afterword.actions.sign_in import begin_sign_in, finish_sign_in
from afterword.domain.oauth import GOOGLE, MICROSOFT, PATIENCE, Attempt, address_to_open, challenge
from afterword.errors import ConsentFailed, ConsentNeeded, Missing, NotReached, Refused
from afterword.store import models
from oauth_server import CLIENT_ID, Provider, oauth_server

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
BACK = ("http://127.0.0.1:8765/mailbox/consent", "/mailbox/1")
SERVER = TypedServer("smtp.home.example", 465, "tls", "mara@home.example")


class At:
    """A clock that stands where a test puts it."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment


class Mailbox:
    """One account that signs in through the browser."""

    def __init__(self, owner: models.Seeker, provider: Provider) -> None:
        self.owner, self.provider, self.clock = owner, provider, At()
        consent = TypedConsent("own", CLIENT_ID)
        typed = TypedMailbox("mara@home.example", SERVER, consent=consent)
        self.number = save_mailbox(owner, typed, bootstrap.vault(), NOW)

    def begin(self) -> str:
        return begin_sign_in(
            self.owner,
            self.number,
            bootstrap.authorization_server,
            bootstrap.sign_in_attempts(),
            BACK,
            self.clock.now(),
        )

    def finish(self, answer: dict[str, str]) -> str:
        vault, attempts = bootstrap.vault(), bootstrap.sign_in_attempts()
        return finish_sign_in(answer, attempts, bootstrap.authorization_server, vault, self.clock.now()).then

    def sign_in(self) -> None:
        self.finish(self.provider.consents(self.begin()))

    def token(self) -> str:
        return access_token(
            self.owner, self.number, bootstrap.authorization_server, bootstrap.vault(), self.clock
        )

    @property
    def given(self) -> bool:
        shown = read_mailbox(self.owner, self.number)
        assert shown is not None
        assert shown.consent is not None
        return shown.consent.given


@pytest.fixture
def provider() -> Iterator[Provider]:
    with oauth_server() as server:
        yield server


@pytest.fixture
def settled(provider: Provider, tmp_path: Path, settings: Any) -> Provider:
    """The provider, and a home for keys and attempts."""
    settings.AFTERWORD_HOME = tmp_path
    settings.AFTERWORD_MAILBOX_KEY = tmp_path / "mailbox.key"
    settings.AFTERWORD_CONSENT_AT = provider.address
    return provider


@pytest.fixture
def mailbox(settled: Provider, sqlite_journal: Path) -> Mailbox:
    assert sqlite_journal.exists()
    return Mailbox(models.Seeker.objects.create(), settled)


@pytest.fixture
def on_both(settled: Provider, journal: str) -> Mailbox:
    """The same, once on SQLite and once on PostgreSQL."""
    assert journal
    return Mailbox(models.Seeker.objects.create(), settled)


def test_who_says_yes_in_the_browser_is_signed_in_and_led_back(mailbox: Mailbox) -> None:
    assert not mailbox.given

    then = mailbox.finish(mailbox.provider.consents(mailbox.begin()))

    assert (then, mailbox.given) == (BACK[1], True)
    assert mailbox.token() == mailbox.provider.access[-1]


def test_the_page_is_asked_for_with_a_challenge_and_never_with_its_answer(mailbox: Mailbox) -> None:
    asked = dict(parse_qsl(urlsplit(mailbox.begin()).query))

    assert (asked["client_id"], asked["redirect_uri"]) == (CLIENT_ID, BACK[0])
    attempt = bootstrap.sign_in_attempts().take(asked["state"])
    assert attempt is not None
    assert challenge(attempt.verifier) == asked["code_challenge"]
    assert attempt.verifier not in asked.values()
    assert attempt.verifier not in repr(attempt)


@pytest.mark.parametrize(
    ("provider", "wanted"),
    [
        (GOOGLE, {"scope": "https://mail.google.com/", "access_type": "offline", "prompt": "consent"}),
        (
            MICROSOFT,
            {
                "scope": "https://outlook.office.com/IMAP.AccessAsUser.All "
                "https://outlook.office.com/SMTP.Send offline_access"
            },
        ),
    ],
)
def test_google_and_microsoft_are_asked_for_mail_and_for_what_lasts(
    provider: Any, wanted: dict[str, str]
) -> None:
    attempt = Attempt(1, 1, BACK[0], NOW, state="s", verifier="v")

    page = address_to_open(provider, "mine", attempt, "mara@gmail.com")

    asked = dict(parse_qsl(urlsplit(page).query))
    assert page.startswith("https://")
    assert wanted.items() <= asked.items()
    assert asked["login_hint"] == "mara@gmail.com"


def test_the_example_of_rfc_7636_comes_out() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_sign_in_works_once_and_not_with_a_state_that_was_made_up(mailbox: Mailbox) -> None:
    answer = mailbox.provider.consents(mailbox.begin())
    mailbox.finish(answer)

    for other in (answer, {**answer, "state": "made-up"}, {"code": answer["code"]}, {}):
        with pytest.raises(ConsentFailed) as caught:
            mailbox.finish(other)
        assert caught.value.code == "not_ours"


def test_a_sign_in_that_took_too_long_is_not_taken(mailbox: Mailbox) -> None:
    answer = mailbox.provider.consents(mailbox.begin())
    mailbox.clock.moment += PATIENCE + timedelta(seconds=1)

    with pytest.raises(ConsentFailed) as caught:
        mailbox.finish(answer)

    assert caught.value.code == "too_late"
    assert mailbox.provider.asked == []


def _says_no(provider: Provider, page: str) -> dict[str, str]:
    return provider.consents(page, says_no=True)


def _gives_nothing_lasting(provider: Provider, page: str) -> dict[str, str]:
    provider.lasting = False
    return provider.consents(page)


def _answers_nonsense(provider: Provider, page: str) -> dict[str, str]:
    provider.fails = (200, {"hello": "world"})
    return provider.consents(page)


def _does_not_know_us(provider: Provider, page: str) -> dict[str, str]:
    provider.client_secret = "one we do not have"
    return provider.consents(page)


def _knows_another_code(provider: Provider, page: str) -> dict[str, str]:
    return {**provider.consents(page), "code": "another"}


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (_says_no, "declined"),
        (_gives_nothing_lasting, "no_lasting"),
        (_answers_nonsense, "bad_answer"),
        (_does_not_know_us, "bad_client"),
        (_knows_another_code, "not_ours"),
    ],
)
def test_what_comes_to_nothing_is_named_and_nothing_is_kept(
    mailbox: Mailbox, decision: Callable[[Provider, str], dict[str, str]], code: str
) -> None:
    answer = decision(mailbox.provider, mailbox.begin())

    with pytest.raises(ConsentFailed) as caught:
        mailbox.finish(answer)

    assert caught.value.code == code
    assert not mailbox.given


def test_a_token_is_used_while_it_lasts_and_renewed_a_few_minutes_before(mailbox: Mailbox) -> None:
    mailbox.sign_in()
    first = mailbox.token()
    mailbox.clock.moment += timedelta(minutes=50)
    assert mailbox.token() == first

    mailbox.clock.moment += timedelta(minutes=6)

    assert mailbox.token() != first
    assert len(mailbox.provider.asked) == 2
    mailbox.clock.moment += timedelta(hours=2)
    assert mailbox.token() == mailbox.provider.access[-1]


def test_a_provider_that_keeps_what_renews_is_asked_with_it_again(mailbox: Mailbox) -> None:
    mailbox.provider.rotates = False
    mailbox.sign_in()

    for _ in range(2):
        mailbox.clock.moment += timedelta(hours=2)
        mailbox.token()

    assert mailbox.given
    assert len(mailbox.provider.refresh) == 1


def test_two_workers_never_both_spend_what_renews(on_both: Mailbox) -> None:
    on_both.sign_in()
    on_both.clock.moment += timedelta(hours=2)
    on_both.provider.slow = threading.Event()

    def work() -> str:
        try:
            return on_both.token()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(work) for _ in range(2)]
        while len(on_both.provider.asked) < 2:
            pass
        on_both.provider.slow.set()
        tokens = [one.result() for one in both]

    assert tokens[0] == tokens[1] == on_both.provider.access[-1]
    assert len(on_both.provider.asked) == 2  # the code, and one renewal


def test_a_worker_that_died_while_it_renewed_is_not_waited_for_for_ever(on_both: Mailbox) -> None:
    on_both.sign_in()
    models.MailAccount.objects.update(access_secret="", access_until=NOW + timedelta(seconds=40))

    on_both.clock.moment += timedelta(seconds=41)

    assert on_both.token() == on_both.provider.access[-1]


def test_a_permission_that_was_taken_back_is_told_once_and_not_asked_for_again(mailbox: Mailbox) -> None:
    mailbox.sign_in()
    gone = mailbox.provider.refresh[-1]
    mailbox.provider.withdraw()
    mailbox.clock.moment += timedelta(hours=2)

    for _ in range(2):
        with pytest.raises(ConsentNeeded) as caught:
            mailbox.token()
        assert gone not in str(caught.value)

    assert len(mailbox.provider.asked) == 2
    assert not mailbox.given
    assert models.HistoryEntry.objects.filter(code="consent_gone").count() == 1
    mailbox.sign_in()
    assert mailbox.token() == mailbox.provider.access[-1]


def test_a_provider_that_is_down_loses_nothing(mailbox: Mailbox) -> None:
    mailbox.sign_in()
    mailbox.clock.moment += timedelta(hours=2)
    mailbox.provider.fails = (503, {"error": "temporarily_unavailable"})

    with pytest.raises(NotReached):
        mailbox.token()

    mailbox.provider.fails = None
    assert mailbox.token() == mailbox.provider.access[-1]


def test_another_client_id_asks_for_the_permission_anew_and_the_same_one_does_not(mailbox: Mailbox) -> None:
    mailbox.sign_in()

    def save(client: str) -> None:
        typed = TypedMailbox("mara@home.example", SERVER, consent=TypedConsent("own", client))
        save_mailbox(mailbox.owner, typed, bootstrap.vault(), NOW)

    save(CLIENT_ID)
    assert mailbox.given
    save("another")
    assert not mailbox.given


def test_forgetting_takes_the_permission_back_at_the_provider(mailbox: Mailbox) -> None:
    mailbox.sign_in()

    left = forget_mailbox(
        mailbox.owner, mailbox.number, bootstrap.authorization_server, bootstrap.vault(), NOW
    )

    assert left is None
    assert len(mailbox.provider.revoked) == 1
    assert mailbox.provider.refresh == []


def test_what_cannot_be_taken_back_is_forgotten_all_the_same_and_the_page_for_it_is_named(
    mailbox: Mailbox,
) -> None:
    mailbox.sign_in()
    mailbox.provider.withdraw()

    left = forget_mailbox(
        mailbox.owner, mailbox.number, bootstrap.authorization_server, bootstrap.vault(), NOW
    )

    assert left is not None
    assert not models.MailAccount.objects.exists()


def test_a_mailbox_with_a_password_is_not_signed_in_through_the_browser(mailbox: Mailbox) -> None:
    typed = TypedMailbox("tom@home.example", TypedServer("h.example", 465, "tls", "tom", "secret"))
    mailbox.number = save_mailbox(mailbox.owner, typed, bootstrap.vault(), NOW)

    with pytest.raises(Refused, match="no_client"):
        mailbox.begin()


def test_a_sign_in_into_a_mailbox_that_was_forgotten_meanwhile_keeps_nothing(mailbox: Mailbox) -> None:
    answer = mailbox.provider.consents(mailbox.begin())
    models.MailAccount.objects.all().delete()

    with pytest.raises(Missing):
        mailbox.finish(answer)
