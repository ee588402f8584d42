from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword.store import models
from window import Taken, browser, example_files, seeker, take_in, text

# What a picture is called when somebody renames it.
BROKEN = b"\x89PNG\r\n\x1a\n\x00\x00junk"
TYPED = {
    "company": "Halden Works",
    "role": "Night Lead",
    "when": "2026-11-20T07:30",
    "minutes": "25",
    "zone": "America/New_York",
    "who-0-name": "Denise Park",
    "who-0-email": "denise@halden.example",
    "own_name": "Ty Boone",
    "own_email": "ty@home.example",
}


def test_files_dropped_together_become_an_interview_with_a_plan(owner: Client) -> None:
    answer = take_in(owner, *example_files())

    assert answer.status_code == 302
    interview = models.Interview.objects.get()
    assert answer["Location"] == f"/interviews/{interview.pk}"
    assert interview.touchpoints.exists()
    assert models.DraftVersion.objects.exists()


def test_the_first_page_takes_files_with_nothing_but_what_it_sends(owner: Client) -> None:
    page = text(owner.get("/"))
    sent = dict(re.findall(r'<input type="hidden" name="(who-[A-Z_]+)" value="(\d+)"', page))

    answer = owner.post("/interviews/taken", {**sent, "files": example_files()})

    assert answer.status_code == 302
    assert models.Interview.objects.get().touchpoints.exists()


def test_what_cannot_be_read_stands_beside_its_name_and_the_rest_is_kept(owner: Client) -> None:
    broken = SimpleUploadedFile("second.ics", BROKEN)

    answer = take_in(owner, *example_files(), broken)

    assert answer.status_code == 200
    assert "second.ics" in text(answer)
    assert "not a calendar" in text(answer)
    assert not models.SourceFile.objects.filter(file="second.ics").exists()
    assert models.SourceFile.objects.filter(file="notes.md").exists()


def test_where_nothing_could_be_read_every_file_is_named(owner: Client) -> None:
    files = [SimpleUploadedFile(name, BROKEN) for name in ("a.ics", "b.ics")]

    answer = take_in(owner, *files)

    assert answer.status_code == 422
    assert "a.ics" in text(answer)
    assert "b.ics" in text(answer)
    assert not models.Interview.objects.exists()


def test_the_name_of_a_file_is_data(owner: Client) -> None:
    name = "<img src=x onerror=alert(1)>\u202e.ics"

    answer = take_in(owner, *example_files(), SimpleUploadedFile(name, BROKEN))

    assert "<img" not in text(answer)
    assert "\u202e" not in text(answer)


def test_two_files_of_one_name_are_both_kept(owner: Client) -> None:
    (notes,) = example_files("notes.md")
    more = SimpleUploadedFile("notes.md", b"Tom: asked about the boiler, we talked about the winter plan")

    assert take_in(owner, *example_files("invite.ics", "resume.json"), notes, more).status_code == 302

    assert models.SourceFile.objects.filter(file="notes (2).md").exists()


def test_notes_without_a_date_ask_for_the_date(owner: Client) -> None:
    answer = take_in(owner, *example_files("notes.md", "resume.json"))

    assert answer.status_code == 422
    assert "Nothing in the files says when the interview was" in text(answer)


def test_notes_and_a_typed_date_go_together(owner: Client) -> None:
    answer = take_in(owner, *example_files("notes.md"), **TYPED)

    assert answer.status_code == 302
    assert models.SourceFile.objects.filter(file="notes.md").exists()
    assert models.Application.objects.get().company == "Halden Works"


def test_a_call_that_left_no_files_is_typed(owner: Client) -> None:
    assert take_in(owner, **TYPED).status_code == 302

    session = models.Session.objects.get()
    assert session.start.isoformat() == "2026-11-20T12:30:00+00:00"
    assert models.Person.objects.get().email == "denise@halden.example"
    assert seeker().name == "Ty Boone"
    assert seeker().timezone == "America/New_York"


def test_what_is_missing_stands_beside_its_field(owner: Client) -> None:
    answer = take_in(owner, **(TYPED | {"when": "", "zone": ""}))

    assert answer.status_code == 422
    assert "Say when it began" in text(answer)
    assert "Say in which time zone that is" in text(answer)
    assert 'value="Halden Works"' in text(answer)


def test_who_the_seeker_is_is_asked_for_once(owner: Client) -> None:
    answer = take_in(owner, **(TYPED | {"own_name": "", "own_email": ""}))

    assert answer.status_code == 422
    assert "Say your own name" in text(answer)
    take_in(owner, **TYPED)
    assert "own_name" not in text(owner.get("/interviews/new"))


def test_nothing_at_all_is_answered_calmly(owner: Client) -> None:
    assert "There is nothing to read yet" in text(take_in(owner))


def test_the_invitation_alone_again_leaves_what_was_read_from_the_notes(taken: Taken) -> None:
    before = models.DebriefItem.objects.count()

    take_in(taken.client, *example_files("invite.ics"))

    assert models.Interview.objects.count() == 1
    assert models.DebriefItem.objects.count() == before > 0


def test_the_list_shows_each_interview_in_a_steady_number_of_queries(taken: Taken) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert "Interviews" in text(taken.client.get("/interviews/"))
        return len(seen)

    before = queries()
    take_in(taken.client, **TYPED)
    assert "Halden Works" in text(taken.client.get("/interviews/"))
    assert queries() == before


def test_a_signed_in_form_from_elsewhere_is_refused(owner: Client) -> None:
    strict = browser(enforce_csrf_checks=True)
    strict.cookies = owner.cookies

    assert take_in(strict, **TYPED).status_code == 403
    assert not models.Interview.objects.exists()


def test_more_files_than_can_go_at_once_are_refused_in_words(owner: Client) -> None:
    many = [SimpleUploadedFile(f"{number}.md", b"Tom: asked about the boiler") for number in range(61)]

    answer = take_in(owner, *many)

    assert answer.status_code == 400
    assert "up to 60 at a time" in text(answer)


def test_a_typed_call_without_a_role_is_headed_by_its_company(owner: Client) -> None:
    page = text(owner.get(take_in(owner, **(TYPED | {"role": ""}))["Location"]))

    assert "<h1>Halden Works</h1>" in page


FLOATING = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:floating@quay.example\r
DTSTART:20261118T090000\r
DTEND:20261118T100000\r
SUMMARY:Interview: Harbour Planner, Quay\r
ORGANIZER;CN=Mo Adeyemi:mailto:mo@quay.example\r
ATTENDEE;CN=Noor Haddad:mailto:noor@home.example\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_a_zone_that_nobody_gives_is_asked_and_the_answer_holds(owner: Client) -> None:
    invitation = SimpleUploadedFile("invite.ics", FLOATING)
    asked = take_in(owner, invitation)
    assert asked.status_code == 422
    assert "time zone" in text(asked)

    invitation.seek(0)
    assert take_in(owner, invitation, zone="Europe/Dublin").status_code == 302

    assert models.Session.objects.get().start.isoformat() == "2026-11-18T09:00:00+00:00"
    assert seeker().timezone == "Europe/Dublin"


@pytest.mark.parametrize("into", ["9" * 30, "9" * 5_000])
def test_files_for_an_interview_whose_number_nobody_can_have_are_refused_in_words(
    owner: Client, into: str
) -> None:
    assert take_in(owner, *example_files("notes.md"), into=into).status_code in {404, 422}
