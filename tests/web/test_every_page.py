"""What holds for every page: one language, a way on from everywhere, and where one is."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword import bootstrap
from afterword.actions.send_due import send_due
from afterword.store import models
from practising import Practice
from window import Taken, seeker, text


def test_a_page_speaks_one_language_whatever_the_browser_prefers(taken: Taken) -> None:
    def plan(prefers: str) -> str:
        answer = taken.client.get(f"/interviews/{taken.interview}/plan", headers={"accept-language": prefers})
        return re.sub(r"\b\w{64}\b", "", text(answer))  # each form has a token of its own

    plan("en")  # says once what was just read in
    german = plan("de-CH, de")
    assert '<html lang="en">' in german
    assert german == plan("en")


def test_an_address_that_is_none_leads_back(owner: Client) -> None:
    answer = owner.get("/interveiws/1")
    assert answer.status_code == 404
    assert "There is no such page" in text(answer)
    assert 'href="/"' in text(answer)


@pytest.mark.parametrize(
    ("path", "bar"),
    [
        ("/interviews/", {"/interviews/": "page"}),
        ("/interviews/1/plan", {"/interviews/": "true"}),
        ("/contacts/pairs", {"/contacts/import": "true"}),
        ("/", {"/": "page"}),
        ("/policy", {}),
    ],
)
def test_the_bar_shows_where_one_is_and_below_what(taken: Taken, path: str, bar: dict[str, str]) -> None:
    page = text(taken.client.get(path.replace("/1/", f"/{taken.interview}/")))
    header = page[page.index("<header") : page.index("</header>")]
    assert dict(re.findall(r'href="([^"]+)" aria-current="(\w+)"', header)) == bar


def test_the_closed_door_tells_a_command_for_either_way_of_starting(stranger: Client) -> None:
    page = text(stranger.get("/door"))
    assert "<code>afterword sign-in</code>" in page
    assert "<code>.venv/bin/afterword sign-in</code>" in page


def test_where_no_other_application_is_open_nothing_is_left_open(example: Practice) -> None:
    page = example.read("/interviews/1/others")
    assert "No other application is open." in page
    assert "Leave them open" not in page


def test_a_day_that_came_without_an_hour_is_shown_without_one(taken: Taken) -> None:
    page = unescape(text(taken.client.get(f"/interviews/{taken.interview}/timeline")))
    decision = page[page.index('class="mark decision') :]
    assert re.search(
        r'<time datetime="\d{4}-\d\d-\d\d">\w{3} \d+ \w{3}( \d{4})?</time> · They decide by', decision
    )


def test_the_name_that_is_heard_begins_with_the_words_that_are_seen(taken: Taken) -> None:
    named = re.findall(
        r'<(?:button|summary|a)[^>]*aria-label="([^"]+)"[^>]*>([^<]+)</(?:button|summary|a)>', taken.page
    )
    words = [(unescape(heard), unescape(seen).strip()) for heard, seen in named if ":" in heard]
    assert len(words) > 8
    assert [pair for pair in words if not pair[0].startswith(pair[1])] == []


def test_without_a_mailbox_nobody_is_told_that_a_message_goes_out(taken: Taken) -> None:
    letter = models.Touchpoint.objects.filter(versions__isnull=False).earliest("pk").pk
    warning = "nobody gets it."
    assert warning in text(taken.client.get(f"/touchpoints/{letter}/draft"))
    taken.client.post(f"/touchpoints/{letter}/sending", {"version": "1"})
    later = bootstrap.clock().now() + timedelta(minutes=1)
    owner = seeker()
    went = send_due(owner, bootstrap.ways(owner), bootstrap.tools().policy, later)
    assert [one.why.code for one in went] == ["put_in_folder"]
    outbox = text(taken.client.get("/outbox"))
    assert warning in outbox
    assert "Nobody gets it before you send that file yourself." in outbox
    assert "mail server took it" not in text(taken.client.get("/history"))


def test_the_example_asks_for_no_mailbox(example: Practice) -> None:
    assert "No mailbox of yours is set up" not in example.read("/touchpoints/1/draft")


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/interviews/", "/interviews/1/plan", "/interviews/1/debrief", "/outbox", "/heard"),
        "/contacts/import",
    ],
)
def test_whoever_reads_a_page_never_waits_for_whoever_writes(taken: Taken, path: str) -> None:
    where = path.replace("/1/", f"/{taken.interview}/")
    taken.client.get(where)  # what was just said is shown once, and taken out of the session
    with CaptureQueriesContext(connection) as queried:
        assert taken.client.get(where).status_code == 200
    began = [query["sql"] for query in queried if query["sql"].startswith(("BEGIN", "SAVEPOINT"))]
    assert began == []
