"""The seeker's own mailbox: kept, tested, changed and forgotten."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from django.db import connection

from afterword import bootstrap
from afterword.actions import test_mailbox as trying
from afterword.actions.doctor import doctor
from afterword.actions.erase import erase_everything
from afterword.actions.export import export
from afterword.actions.forget_mailbox import forget_mailbox
from afterword.actions.propose_mailbox import propose_mailbox
from afterword.actions.read_mailbox import mail_account, number_of, read_mailbox
from afterword.actions.renew_secrets import renew_secrets
from afterword.actions.restore import restore
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.adapters.vault import FileVault
from afterword.domain.send.states import OutgoingState
from afterword.errors import LoginRefused, Missing, Refused, SecretLost, Unusable
from afterword.store import models
from world import AFTER, World

SECRET = "größe;ünlikely"
OUT = TypedServer("smtp.home.example", 465, "tls", "mara", SECRET)
INTO = TypedServer("imap.home.example", 993, "tls", "mara")
MAILBOX = TypedMailbox("mara@home.example", OUT, INTO, "Mara Lind")


@pytest.fixture
def vault(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "mailbox.key")


def passwords(world: World, vault: FileVault) -> tuple[str, str]:
    account = mail_account(world.owner, vault, no_token)
    assert account is not None
    assert account.into is not None
    return account.out.password(), account.into.password()


def no_token(_number: int) -> Callable[[], str]:
    """No account here signs in through the browser."""
    raise AssertionError


def forget(world: World, vault: FileVault, address: str = "", now: datetime = AFTER) -> str | None:
    """Forget the account of an address, else the preferred one."""
    number = number_of(world.owner, address)
    assert number is not None
    return forget_mailbox(world.owner, number, bootstrap.authorization_server, vault, now)


def everything_stored() -> Iterator[str]:
    """Every cell of every table, as text."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - the database's own names
            yield from (str(cell) for row in cursor.fetchall() for cell in row)


def test_what_was_kept_is_shown_without_its_password(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)

    shown = read_mailbox(world.owner)

    assert shown is not None
    assert (shown.address, shown.out.host, shown.out.has_password) == ("mara@home.example", OUT.host, True)
    assert shown.into is not None
    assert shown.into.port == 993
    assert SECRET not in repr(shown)
    assert SECRET not in repr(MAILBOX)


def test_the_password_stands_nowhere_in_the_journal(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)

    assert passwords(world, vault) == (SECRET, SECRET)
    assert not [cell for cell in everything_stored() if SECRET in cell]
    assert vault.path.read_text() not in "".join(everything_stored())


def test_an_export_holds_nothing_of_the_account_and_says_so(world: World, vault: FileVault) -> None:
    assert "the mail account" not in export(world.owner, private=True)["left_out"]
    save_mailbox(world.owner, MAILBOX, vault, AFTER)

    document = export(world.owner, private=True)

    assert "the mail account" in document["left_out"]
    told = json.dumps(document, default=str)
    assert "smtp.home.example" not in told
    assert models.MailAccount.objects.get().out_secret not in told


def test_a_password_left_empty_stays_only_for_the_same_login(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)
    same = replace(MAILBOX, out=replace(OUT, password=None, port=587, security="starttls"))

    save_mailbox(world.owner, same, vault, AFTER)

    assert passwords(world, vault) == (SECRET, SECRET)
    for other in (replace(OUT, password=None, host="mx.evil.example"), replace(OUT, password=None, user="x")):
        with pytest.raises(Unusable, match="password"):
            save_mailbox(world.owner, replace(MAILBOX, out=other), vault, AFTER)
    assert passwords(world, vault) == (SECRET, SECRET)


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        (replace(MAILBOX, address="mara@home.example, tom@lager.example"), "address"),
        (replace(MAILBOX, address="mara"), "address"),
        (replace(MAILBOX, out=replace(OUT, host="")), "host"),
        (replace(MAILBOX, out=replace(OUT, host="https://x")), "host"),
        (replace(MAILBOX, out=replace(OUT, port=0)), "port"),
        (replace(MAILBOX, out=replace(OUT, security="ssl3")), "security"),
        (replace(MAILBOX, out=replace(OUT, security="none")), "security"),
        (replace(MAILBOX, into=replace(INTO, security="none")), "security"),
        (replace(MAILBOX, out=replace(OUT, password=None), into=None), "password"),
    ],
)
def test_what_cannot_be_meant_is_named_and_nothing_is_kept(
    world: World, vault: FileVault, typed: TypedMailbox, what: str
) -> None:
    with pytest.raises(Unusable) as caught:
        save_mailbox(world.owner, typed, vault, AFTER)

    assert caught.value.what == what
    assert read_mailbox(world.owner) is None


def test_mail_goes_in_the_accounts_name(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, replace(MAILBOX, address="m.lind@work.example", name="M. Lind"), vault, AFTER)

    queued = world.queue()

    assert (queued.sender_name, queued.sender_email) == ("M. Lind", "m.lind@work.example")
    assert queued.message_id.endswith("@work.example>")


def test_what_was_approved_to_go_from_another_account_does_not_go(world: World, vault: FileVault) -> None:
    world.queue()
    due = world.due

    save_mailbox(world.owner, replace(MAILBOX, address="m.lind@work.example"), vault, AFTER)
    world.tick(due)

    assert world.server.taken == []
    assert (world.outgoing().state, world.outgoing().code) == (OutgoingState.CANCELLED, "account_changed")
    assert models.Approval.objects.get().withdrawn_at == AFTER


def test_the_same_address_set_up_later_takes_nothing_back(world: World, vault: FileVault) -> None:
    world.queue()
    due = world.due

    save_mailbox(world.owner, MAILBOX, vault, AFTER)
    world.tick(due)

    assert len(world.server.taken) == 1


def test_what_is_forgotten_is_gone(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)
    world.queue()

    forget(world, vault)

    assert read_mailbox(world.owner) is None
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert not [cell for cell in everything_stored() if "smtp.home.example" in cell]


def test_erasing_everything_erases_the_account(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)

    erase_everything(world.owner)

    assert not models.MailAccount.objects.exists()


def test_another_mailbox_is_listened_to_from_its_beginning(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)
    models.Listening.objects.create(seeker=world.owner, mailbox=MAILBOX.address, total=9, mark="old")

    save_mailbox(world.owner, replace(MAILBOX, name="Mara"), vault, AFTER)
    assert models.Listening.objects.count() == 1
    elsewhere = replace(INTO, host="imap.work.example", password=SECRET)
    save_mailbox(world.owner, replace(MAILBOX, into=elsewhere), vault, AFTER)

    assert models.Listening.objects.count() == 0


def test_passwords_are_locked_anew_with_a_new_key(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)
    before = models.MailAccount.objects.get().out_secret
    keys = vault.path.read_text()

    assert renew_secrets(vault) == 2

    assert models.MailAccount.objects.get().out_secret != before
    assert vault.path.read_text() != keys
    assert passwords(world, vault) == (SECRET, SECRET)


def test_a_lost_key_is_named_only_where_a_password_is_needed(world: World, vault: FileVault) -> None:
    save_mailbox(world.owner, MAILBOX, vault, AFTER)
    vault.path.unlink()
    account = mail_account(world.owner, vault, no_token)
    assert account is not None

    with pytest.raises(SecretLost):
        account.out.password()


def test_a_test_says_in_codes_what_works_and_what_does_not(world: World) -> None:
    well = trying.test_mailbox(world.server, MemoryMailIn())
    refusing, deaf = MemoryMailOut(before=lambda: LoginRefused("535 no")), MemoryMailIn()
    deaf.broken = True
    ill = trying.test_mailbox(refusing, deaf)

    assert [check.reason.code for check in well] == ["login_out_well", "login_in_well", "sent_folder_found"]
    assert [(check.well, check.reason.code, check.reason.params["cause"]) for check in ill] == [
        (False, "login_out_failed", "LoginRefused"),
        (False, "login_in_failed", "CannotListen"),
    ]
    assert [check.reason.code for check in trying.test_mailbox(world.server, None)] == [
        "login_out_well",
        "listens_by_hand",
    ]


def test_the_doctor_logs_in_where_an_account_is_set_up(world: World, vault: FileVault) -> None:
    ways = [(world.server, MemoryMailIn())]
    assert "login_out_well" not in [check.reason.code for check in doctor(world.owner, AFTER, ways)]

    save_mailbox(world.owner, MAILBOX, vault, AFTER)

    assert "login_out_well" in [check.reason.code for check in doctor(world.owner, AFTER, ways)]


@pytest.mark.parametrize(
    ("address", "host", "login"),
    [
        ("a@gmail.com", "smtp.gmail.com", "app_password"),
        ("a@GMX.de", "mail.gmx.net", "password"),
        ("a@outlook.com", "smtp-mail.outlook.com", "browser_only"),
    ],
)
def test_a_known_provider_is_proposed(address: str, host: str, login: str) -> None:
    proposal = propose_mailbox(address)

    assert proposal is not None
    assert proposal.out is not None
    assert proposal.into is not None
    assert (proposal.out.host, proposal.login, proposal.into.user) == (host, login, address)


def test_of_an_unknown_one_nothing_is_guessed() -> None:
    assert propose_mailbox("a@lager.example") is None


def test_nothing_is_kept_of_a_mailbox_that_was_never_there(world: World, vault: FileVault) -> None:
    with pytest.raises(Missing):
        forget_mailbox(world.owner, 1, bootstrap.authorization_server, vault, AFTER)

    assert not models.HistoryEntry.objects.filter(code="mailbox_forgotten").exists()


def test_an_account_without_an_own_address_still_sends(world: World, vault: FileVault) -> None:
    models.Seeker.objects.update(email="")
    world.owner.refresh_from_db()
    with pytest.raises(Refused, match="no_sender"):
        world.queue()

    save_mailbox(world.owner, MAILBOX, vault, AFTER)

    assert world.queue().sender_email == "mara@home.example"


def test_a_journal_is_restored_beside_a_mailbox_that_is_set_up_already(
    world: World, vault: FileVault
) -> None:
    """A new machine: first the mailbox, then the old journal."""
    document = json.loads(json.dumps(export(world.owner, private=True), default=str))
    newcomer = models.Seeker.objects.create()
    save_mailbox(newcomer, MAILBOX, vault, AFTER)
    models.Listening.objects.create(seeker=newcomer)

    restore(newcomer, document, AFTER)

    assert newcomer.applications.count() == 1
    assert read_mailbox(newcomer) is not None
    with pytest.raises(Refused, match="not_empty"):
        restore(newcomer, document, AFTER)
