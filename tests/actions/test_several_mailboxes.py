"""Several accounts and aliases: each is the seeker's own, and a change of one leaves the others alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from afterword import bootstrap
from afterword.actions.aliases import add_alias, remove_alias
from afterword.actions.forget_mailbox import forget_mailbox
from afterword.actions.listen import trust_mailbox
from afterword.actions.pace_mailbox import pace_mailbox
from afterword.actions.prefer_mailbox import prefer_mailbox
from afterword.actions.read_mailbox import number_of, read_mailbox, read_mailboxes
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.actions.sign_in import begin_sign_in
from afterword.actions.test_mailbox import test_account as try_account
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.adapters.vault import FileVault
from afterword.domain.mail_account import DAY_CAP, LONGEST_PACE, MOST_A_DAY, PACE
from afterword.domain.send.states import OutgoingState
from afterword.errors import LoginRefused, Missing, Unusable
from afterword.store import models
from afterword.words.checks import check_sentence
from world import AFTER, World

HOME = TypedMailbox("mara@home.example", TypedServer("smtp.home.example", 465, "tls", "mara", "one"))
WORK = TypedMailbox("m.lind@work.example", TypedServer("smtp.work.example", 465, "tls", "lind", "two"))
BACK = ("http://127.0.0.1/mailbox/consent", "")


@pytest.fixture
def vault(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "mailbox.key")


@pytest.fixture
def both(world: World, vault: FileVault) -> tuple[int, int]:
    """The numbers of the account at home and the one at work."""
    return save_mailbox(world.owner, HOME, vault, AFTER), save_mailbox(world.owner, WORK, vault, AFTER)


def forget(world: World, number: int, vault: FileVault) -> None:
    forget_mailbox(world.owner, number, bootstrap.authorization_server, vault, AFTER)


def preferred(world: World) -> list[str]:
    return [one.address for one in read_mailboxes(world.owner) if one.preferred]


def test_the_first_is_preferred_and_a_second_takes_nothing_from_it(
    world: World, both: tuple[int, int], vault: FileVault
) -> None:
    assert preferred(world) == [HOME.address]
    assert len(set(both)) == 2
    assert save_mailbox(world.owner, replace(HOME, name="Mara"), vault, AFTER) == both[0]
    assert len(read_mailboxes(world.owner)) == 2


def test_another_is_preferred_and_what_was_approved_goes_as_it_was_approved(
    world: World, both: tuple[int, int]
) -> None:
    world.queue()
    due = world.due

    prefer_mailbox(world.owner, both[1], AFTER)
    world.queue("tom")
    world.tick(due)

    assert preferred(world) == [WORK.address]
    went = {one.to.email: one.sender.email for one in world.server.taken}
    assert went == {"ines@lager.example": HOME.address, "tom@lager.example": WORK.address}


@pytest.mark.parametrize("change", ["forget", "rename"])
def test_only_what_was_to_go_from_its_addresses_is_called_back(
    world: World, both: tuple[int, int], vault: FileVault, change: str
) -> None:
    world.queue()
    prefer_mailbox(world.owner, both[1], AFTER)
    world.queue("tom")

    if change == "forget":
        forget(world, both[1], vault)
    else:
        save_mailbox(world.owner, replace(WORK, address="m@work.example"), vault, AFTER, both[1])

    assert world.outgoing("ines").state == OutgoingState.QUEUED
    assert (world.outgoing("tom").state, world.outgoing("tom").code) == (
        OutgoingState.CANCELLED, "account_changed"
    )  # fmt: skip


def test_when_the_preferred_one_is_forgotten_the_next_one_is(
    world: World, both: tuple[int, int], vault: FileVault
) -> None:
    forget(world, both[0], vault)
    assert preferred(world) == [WORK.address]
    forget(world, both[1], vault)
    assert read_mailboxes(world.owner) == ()


def test_an_alias_sends_until_it_is_removed(world: World, both: tuple[int, int]) -> None:
    number = add_alias(world.owner, both[0], "Mara.Lind@home.example", "M. Lind", AFTER)
    assert add_alias(world.owner, both[0], "mara.lind@home.example", "Mara L.", AFTER) == number
    models.Touchpoint.objects.filter(pk=world.touchpoint().pk).update(sends_from="mara.lind@home.example")
    assert number_of(world.owner, "MARA.LIND@HOME.EXAMPLE") == both[0]
    world.queue()
    assert world.outgoing().sender_name == "Mara L."

    remove_alias(world.owner, number, AFTER)

    assert world.outgoing().state == OutgoingState.CANCELLED
    shown = read_mailbox(world.owner, both[0])
    assert shown is not None
    assert shown.aliases == ()


def test_an_address_belongs_to_one_account_alone(
    world: World, both: tuple[int, int], vault: FileVault
) -> None:
    add_alias(world.owner, both[0], "alias@home.example", "", AFTER)
    attempts: list[Callable[[], object]] = [
        lambda: add_alias(world.owner, both[1], "ALIAS@home.example", "", AFTER),
        lambda: add_alias(world.owner, both[1], HOME.address, "", AFTER),
        lambda: add_alias(world.owner, both[0], HOME.address, "", AFTER),
        lambda: save_mailbox(world.owner, replace(WORK, address="alias@home.example"), vault, AFTER),
        lambda: save_mailbox(world.owner, replace(WORK, address=HOME.address), vault, AFTER, both[1]),
        lambda: add_alias(world.owner, both[0], "no address", "", AFTER),
    ]
    for attempt in attempts:
        with pytest.raises(Unusable) as caught:
            attempt()
        assert caught.value.what == "address"


def test_each_has_a_cap_and_a_pace_of_its_own(world: World, both: tuple[int, int]) -> None:
    pace_mailbox(world.owner, both[1], 5, 300, AFTER)

    assert [(one.day_cap, one.pace) for one in read_mailboxes(world.owner)] == [(DAY_CAP, PACE), (5, 300)]
    for cap, pace in ((0, 60), (MOST_A_DAY + 1, 60), (5, -1), (5, LONGEST_PACE + 1)):
        with pytest.raises(Unusable):
            pace_mailbox(world.owner, both[1], cap, pace, AFTER)


def test_each_is_heard_and_trusted_by_itself(world: World, both: tuple[int, int]) -> None:
    for address in (HOME.address, WORK.address):
        models.Listening.objects.create(
            seeker=world.owner, mailbox=address, state="paused", cause="SuddenlyEmpty"
        )

    trust_mailbox(world.owner, AFTER, WORK.address)

    assert [one.listening for one in read_mailboxes(world.owner)] == ["paused", "well"]
    assert [one.number for one in read_mailboxes(world.owner)] == list(both)


def test_a_mailbox_that_got_another_address_is_heard_on_from_where_it_was(
    world: World, both: tuple[int, int], vault: FileVault
) -> None:
    models.Listening.objects.create(seeker=world.owner, mailbox=HOME.address, mark="here")

    save_mailbox(world.owner, replace(HOME, address="mara.lind@home.example"), vault, AFTER, both[0])

    assert models.Listening.objects.get().mailbox == "mara.lind@home.example"
    assert models.Listening.objects.get().mark == "here"


@pytest.mark.parametrize(
    ("address", "into", "told"),
    [
        ("m@gmail.com", "broken", "wants an app password there"),
        ("m@outlook.com", "broken", "no other one will help"),
        ("m@gmx.de", "well", "until access by IMAP and SMTP is switched on"),
        ("m@lager.example", "well", "Type the password once more"),
        ("m@lager.example", "well", "Answers are heard, and nothing goes out"),
    ],
)
def test_a_login_that_is_refused_is_told_with_what_to_do_at_that_provider(
    world: World, vault: FileVault, address: str, into: str, told: str
) -> None:
    number = save_mailbox(world.owner, replace(HOME, address=address), vault, AFTER)
    mail_in = MemoryMailIn()
    mail_in.broken = into == "broken"

    checks = try_account(
        world.owner, number, (MemoryMailOut(before=lambda: LoginRefused("535 5.7.8 no")), mail_in)
    )

    assert told in " ".join(check_sentence(check.reason) for check in checks)


def test_one_that_sends_and_does_not_hear_is_told_what_that_means(
    world: World, both: tuple[int, int]
) -> None:
    deaf = MemoryMailIn()
    deaf.broken = True

    checks = try_account(world.owner, both[0], (MemoryMailOut(), deaf))

    assert [check.reason.code for check in checks] == [
        "login_out_well",
        "login_in_failed",
        "sends_but_is_deaf",
    ]


VERBS: dict[str, Callable[[models.Seeker, int, int, FileVault], object]] = {
    "read_mailbox": lambda who, number, _, __: read_mailbox(who, number),
    "save_mailbox": lambda who, number, _, vault: save_mailbox(who, WORK, vault, AFTER, number),
    "prefer_mailbox": lambda who, number, _, __: prefer_mailbox(who, number, AFTER),
    "pace_mailbox": lambda who, number, _, __: pace_mailbox(who, number, 1, 1, AFTER),
    "add_alias": lambda who, number, _, __: add_alias(who, number, "x@work.example", "", AFTER),
    "remove_alias": lambda who, _, alias, __: remove_alias(who, alias, AFTER),
    "test_account": lambda who, number, _, __: try_account(who, number, (MemoryMailOut(), None)),
    "forget_mailbox": lambda who, number, _, vault: forget_mailbox(
        who, number, bootstrap.authorization_server, vault, AFTER
    ),
}  # fmt: skip


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_a_mailbox_is_its_owners_alone(
    world: World, both: tuple[int, int], vault: FileVault, verb: str
) -> None:
    alias = add_alias(world.owner, both[1], "alias@work.example", "", AFTER)
    helper = models.Seeker.objects.create(name="Coach", email="coach@help.example")
    stranger = models.Seeker.objects.create(name="Stranger", email="who@else.example")

    for other in (helper, stranger):
        with pytest.raises(Missing):
            VERBS[verb](other, both[1], alias, vault)
    assert len(read_mailboxes(world.owner)) == 2
    VERBS[verb](world.owner, both[1], alias, vault)


@pytest.mark.usefixtures("world")
def test_nobody_else_signs_in_for_it(both: tuple[int, int]) -> None:
    stranger, attempts = models.Seeker.objects.create(), bootstrap.sign_in_attempts()
    with pytest.raises(Missing):
        begin_sign_in(stranger, both[0], bootstrap.authorization_server, attempts, BACK, AFTER)
