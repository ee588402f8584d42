"""Every view is closed but the door."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver

from afterword.store import models
from window import Taken, text

#: the last one is opened by the state of a sign-in, which only whoever began it can have had made
OPEN = {"door", "enter", "consent-mailbox"}


def addresses() -> list[tuple[str, str]]:
    from afterword.web import urls

    return [(str(each.name), _filled(each)) for each in urls.urlpatterns]


def _filled(pattern: URLPattern) -> str:
    return "/" + re.sub(r"<(\w+):\w+>", lambda hit: "1" if hit[1] == "int" else "x", str(pattern.pattern))


def test_a_stranger_finds_every_view_closed_but_the_door(stranger: Client) -> None:
    walked = addresses()
    assert len(walked) == len(get_resolver().url_patterns) > len(OPEN)
    for name, address in walked:
        for method in ("get", "post"):
            answer = getattr(stranger, method)(address)
            if name in OPEN:
                assert answer.status_code in {200, 401, 405, 422}, (method, address)
            else:
                assert (answer.status_code, answer["Location"]) == (302, "/door"), (method, address)


@pytest.mark.parametrize("token", ["x", "leave", "0" * 43])
def test_a_made_up_link_opens_nothing(stranger: Client, token: str) -> None:
    stranger.post(f"/door/{token}")

    assert stranger.get("/").status_code == 302


def test_every_page_says_what_it_may_load(owner: Client) -> None:
    policy = owner.get("/")["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_signing_out_closes_the_door_and_has_the_browser_forget_what_it_kept(owner: Client) -> None:
    assert 'action="/door/leave"' in text(owner.get("/"))

    answer = owner.post("/door/leave")

    assert '"storage"' in answer["Clear-Site-Data"]
    assert owner.get("/").status_code == 302


@pytest.mark.parametrize("page", ["//elsewhere.example/x", "///elsewhere.example", "/\\\\elsewhere.example"])
def test_no_answer_leads_to_another_host_whatever_page_it_came_from(taken: Taken, page: str) -> None:
    step = models.Touchpoint.objects.earliest("pk").pk
    answer = taken.client.post(f"/touchpoints/{step}/skip", headers={"referer": f"http://127.0.0.1{page}"})

    assert answer.status_code == 302
    assert not answer["Location"].startswith(("//", "/\\", "http"))
