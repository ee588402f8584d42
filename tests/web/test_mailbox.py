from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from afterword.store import models
from practising import Practice
from window import text

TYPED = {
    "address": "mara@home.example",
    "name": "Mara Lind",
    "out_host": "127.0.0.1",
    "out_port": "9",  # nobody listens there
    "out_security": "none",
    "out_user": "mara",
    "out_password": "correct horse",
    "in_host": "",
    "in_port": "993",
    "in_security": "tls",
}


def save(client: Client, **changed: str) -> str:
    return unescape(text(client.post("/mailbox/account", {**TYPED, **changed}, follow=True)))


def number() -> int:
    return models.MailAccount.objects.latest("pk").pk


def page(client: Client, query: str = "") -> str:
    return unescape(text(client.get(f"/mailbox{query}")))


def test_the_address_alone_is_asked_first(owner: Client) -> None:
    shown = page(owner)

    assert "Your address" in shown
    assert 'name="out_host"' not in shown


@pytest.mark.parametrize(
    ("address", "server", "told"),
    [
        ("a@gmail.com", "smtp.gmail.com", "app password"),
        ("a@fastmail.com", "smtp.fastmail.com", "Fastmail"),
        ("a@outlook.com", "smtp-mail.outlook.com", "an app password does not help"),
    ],
)
def test_the_servers_of_a_known_provider_are_proposed(
    owner: Client, address: str, server: str, told: str
) -> None:
    shown = page(owner, f"?address={address}")

    assert f'value="{server}"' in shown
    assert told in shown


def test_the_password_is_kept_locked_and_never_shown(owner: Client) -> None:
    shown = save(owner)

    assert "Kept. Now test it." in shown
    assert "correct horse" not in shown
    assert "correct horse" not in models.MailAccount.objects.get().out_secret
    assert "leave it empty to keep it so" in shown


def test_an_empty_password_keeps_the_one_that_is_there(owner: Client) -> None:
    save(owner)
    before = models.MailAccount.objects.get().out_secret

    owner.post(f"/mailbox/{number()}/account", {**TYPED, "out_password": "", "name": "Mara L."})

    kept = models.MailAccount.objects.get()
    assert (kept.out_secret, kept.name) == (before, "Mara L.")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"address": "nobody"}, "valid email address"),
        ({"out_host": ""}, "required"),
        ({"out_port": "99999"}, "less than or equal to 65535"),
        ({"out_host": "smtp.home.example"}, "without encryption only on this machine"),
        ({"out_host": "smtp home"}, "such as smtp.example.org"),
        ({"out_security": "ssl"}, "not one of the available choices"),
    ],
)
def test_what_cannot_be_an_account_is_told_and_not_kept(
    owner: Client, changed: dict[str, str], told: str
) -> None:
    answer = owner.post("/mailbox/account", {**TYPED, **changed})

    assert answer.status_code == 422
    assert told in unescape(text(answer))
    assert "correct horse" not in text(answer)
    assert not models.MailAccount.objects.exists()


def test_a_server_that_is_not_there_is_told_in_words(owner: Client) -> None:
    save(owner)

    told = unescape(text(owner.post(f"/mailbox/{number()}/test")))

    assert "Sending does not work. The mail server could not be reached" in told
    assert "you say yourself what came" in told


def test_the_test_answers_with_its_part_alone(owner: Client) -> None:
    save(owner)

    told = text(owner.post(f"/mailbox/{number()}/test", headers={"HX-Request": "true"}))

    assert told.strip().startswith('<div id="tested"')


def test_a_mailbox_that_cannot_be_heard_says_why_and_waits_for_a_word(owner: Client) -> None:
    save(owner, in_host="127.0.0.1", in_security="none")
    seeker = models.Seeker.objects.get()
    address = models.MailAccount.objects.get().address
    models.Listening.objects.create(
        seeker=seeker, mailbox=address, state="paused", cause="SuddenlyEmpty", total=4
    )

    assert "suddenly empty" in page(owner)
    owner.post(f"/mailbox/{number()}/trust")

    assert models.Listening.objects.get().state == "well"


def test_a_forgotten_mailbox_is_gone(owner: Client) -> None:
    save(owner)

    owner.post(f"/mailbox/{number()}/forget")

    assert not models.MailAccount.objects.exists()


def test_in_the_example_no_account_is_asked_for(example: Practice) -> None:
    shown = example.read("/mailbox")

    assert "practice mailbox" in shown
    assert "<form" not in shown.partition("<main")[2].partition("</main>")[0]


def test_a_missing_password_is_asked_for_at_its_field(owner: Client) -> None:
    shown = save(owner, out_password="")

    assert 'id="id_out_password-wrong">Give the password of this login.' in shown
    assert not models.MailAccount.objects.exists()
