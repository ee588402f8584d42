from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client, RequestFactory

from afterword import bootstrap
from afterword.domain.account_finding import Found, Place
from afterword.domain.mail_account import Security
from afterword.store import models
from afterword.web.views.mailbox_sign_in import _back
from oauth_server import CLIENT_ID, oauth_server
from practising import Practice
from window import browser, text

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


def test_a_mailbox_that_is_read_from_its_beginning_says_how_far_and_asks_for_nothing(owner: Client) -> None:
    save(owner, in_host="127.0.0.1", in_security="none")
    models.Listening.objects.create(
        seeker=models.Seeker.objects.get(),
        mailbox=models.MailAccount.objects.get().address,
        state="failing",
        cause="StillReading",
        detail="12000/100000",
        done=12_000,
        of=100_000,
    )

    shown = page(owner)
    assert "12,000 of 100,000 messages looked at" in shown
    assert "It is right as it is" not in shown


@pytest.mark.parametrize(
    ("cause", "detail", "words"),
    [
        ("MostlyGone", "400 / 3", "400 / 3"),
        ("FolderGone", "Jobs", "The folder Jobs"),
        ("MailboxChanged", "", "not the one it was"),
    ],
)
def test_what_is_missing_is_named_and_waits_for_a_word(
    owner: Client, cause: str, detail: str, words: str
) -> None:
    save(owner, in_host="127.0.0.1", in_security="none")
    address = models.MailAccount.objects.get().address
    models.Listening.objects.create(
        seeker=models.Seeker.objects.get(), mailbox=address, state="paused", cause=cause, detail=detail
    )

    shown = page(owner)
    assert words in shown
    assert "It is right as it is" in shown


def test_a_forgotten_mailbox_is_gone(owner: Client) -> None:
    save(owner)

    owner.post(f"/mailbox/{number()}/forget")

    assert not models.MailAccount.objects.exists()


def test_today_says_how_far_a_first_look_is_and_does_not_alarm(example: Practice) -> None:
    seeker = models.Seeker.objects.get()
    models.Listening.objects.filter(seeker=seeker).delete()
    far = {"state": "failing", "cause": "StillReading", "detail": "12000/100000"}
    models.Listening.objects.create(seeker=seeker, **far)

    shown = example.read("/")

    assert "12,000 of 100,000 messages looked at" in shown
    assert "not heard right now" not in shown


def test_in_the_example_no_account_is_asked_for(example: Practice) -> None:
    shown = example.read("/mailbox")

    assert "practice mailbox" in shown
    assert "<form" not in shown.partition("<main")[2].partition("</main>")[0]


def test_a_missing_password_is_asked_for_at_its_field(owner: Client) -> None:
    shown = save(owner, out_password="")

    assert 'id="id_out_password-wrong">Give the password of this login.' in shown
    assert not models.MailAccount.objects.exists()


def second(client: Client) -> int:
    """A second mailbox beside the first."""
    save(client)
    save(client, address="m.lind@work.example")
    return number()


def test_every_mailbox_is_listed_with_its_own_page(owner: Client) -> None:
    work = second(owner)

    shown = page(owner)

    assert "Your mailboxes" in shown
    assert shown.index("mara@home.example") < shown.index("m.lind@work.example")
    assert f'href="/mailbox/{work}"' in shown
    assert "m.lind@work.example" in page(owner, f"/{work}")


def test_another_is_preferred_paced_given_an_alias_and_forgotten(owner: Client) -> None:
    work = second(owner)

    owner.post(f"/mailbox/{work}/prefer")
    owner.post(f"/mailbox/{work}/pace", {"day_cap": "7", "pace": "90"})
    owner.post(f"/mailbox/{work}/alias", {"alias": "mara.lind@work.example", "alias_name": "M. Lind"})

    row = models.MailAccount.objects.get(pk=work)
    assert (row.preferred, row.day_cap, row.pace) == (True, 7, 90)
    assert "mara.lind@work.example" in page(owner)
    owner.post(f"/mailbox/aliases/{row.aliases.get().pk}/remove")
    assert not row.aliases.exists()
    owner.post(f"/mailbox/{work}/forget")
    assert models.MailAccount.objects.get().preferred


@pytest.mark.parametrize(
    ("form", "typed", "told"),
    [
        ("pace", {"day_cap": "0", "pace": "90"}, "greater than or equal to 1"),
        ("alias", {"alias": "nobody"}, "valid email address"),
        ("alias", {"alias": "mara@home.example"}, "no mailbox of yours has yet"),
        ("account", {**TYPED, "address": "mara@home.example"}, "The address is not usable yet"),
        ("account", {**TYPED, "client_id": "with a space"}, "The client id is not usable yet"),
    ],
)
def test_what_cannot_be_meant_is_told_at_its_field(
    owner: Client, form: str, typed: dict[str, str], told: str
) -> None:
    work = second(owner)

    answer = owner.post(f"/mailbox/{work}/{form}", typed)

    assert answer.status_code == 422
    assert told in unescape(text(answer))


def test_one_that_knows_nobody_has_the_servers_looked_up_only_when_pressed(
    owner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, bool]] = []

    class Finder:
        def find(self, address: str, *, central: bool = False) -> Found | None:
            asked.append((address, central))
            return Found("srv", Place("smtp.lind.example", 465, Security.TLS, address)) if central else None

    monkeypatch.setattr(bootstrap, "account_finder", Finder)
    assert "Have the servers looked up" in page(owner, "?address=mara@lind.example")
    assert asked == []

    nothing = owner.post("/mailbox/find", {"address": "mara@lind.example"})
    found = owner.post("/mailbox/find", {"address": "mara@lind.example", "central": "1"})

    assert "names no servers that could be used" in unescape(text(nothing))
    assert 'value="smtp.lind.example"' in text(found)
    assert asked == [("mara@lind.example", False), ("mara@lind.example", True)]


def test_signing_in_leads_out_by_a_link_and_back_to_where_one_was(
    owner: Client, tmp_path: Path, settings: Any
) -> None:
    settings.AFTERWORD_HOME, settings.AFTERWORD_MAILBOX_KEY = tmp_path, tmp_path / "mailbox.key"
    with oauth_server() as provider:
        settings.AFTERWORD_CONSENT_AT = provider.address
        told = save(owner, out_password="", consent="own", client_id=CLIENT_ID)
        assert "Kept. Now sign in." in told
        assert "You have not signed in yet" in told

        out = unescape(text(owner.post(f"/mailbox/{number()}/sign-in")))
        link = re.search(r'href="(http://[^"]+/authorize[^"]+)"', out)
        assert link is not None
        query = urlsplit(provider.brings_back(link[1])).query
        stranger = browser()  # the provider may send it to another name of this machine
        back = stranger.get(f"/mailbox/consent?{query}")

        assert (back.status_code, back["Location"]) == (302, f"http://127.0.0.1/mailbox/{number()}")
        assert "You have not signed in yet" not in page(owner, f"/{number()}")
        again = stranger.get(f"/mailbox/consent?{query}")
        assert again.status_code == 422
        assert "was not begun here, or it was used already" in unescape(text(again))


@pytest.mark.parametrize(
    ("host", "loopback", "wanted"),
    [
        ("127.0.0.1:8765", "localhost", "http://localhost:8765/mailbox/consent"),
        ("localhost", "127.0.0.1", "http://127.0.0.1/mailbox/consent"),
        ("[::1]:8765", "127.0.0.1", "http://127.0.0.1:8765/mailbox/consent"),
        ("afterword.example", "127.0.0.1", "https://afterword.example/mailbox/consent"),
    ],
)
def test_the_way_back_is_by_the_name_that_the_provider_takes(
    owner: Client, host: str, loopback: str, wanted: str, settings: Any
) -> None:
    assert owner
    settings.ALLOWED_HOSTS = ["*"]
    request = RequestFactory().get("/", headers={"host": host}, secure="example" in host)
    assert _back(request, loopback) == wanted
