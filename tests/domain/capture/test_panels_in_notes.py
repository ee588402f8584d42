"""A panel that only the notes tell of: listed in a line, then one heading each."""

from __future__ import annotations

from afterword.domain.facts import Captured, Kind, Person, Role
from capture_world import bundle, event, mail
from reading import capture

NOTES = """PANEL: Dr. Amadi-Cole (director), Rosa Tillman (outreach svcs mgr, my boss to be), Ned (branch mgr)

Rosa
- readers only come when it rains
- wants someone who can run it without a budget
Ned
- has greyhounds, two
Amadi-Cole
- asked re grants, told her about the one I wrote

-> send Rosa the reading calendar, she gave me rtillman@elmlib.example
"""
POSTING = "Reading Librarian\nElm Library, Dayton, Ohio\n\nReports to: Outreach Services Manager\n"


def elm() -> Captured:
    held = event("2026-11-17T13:00", "2026-11-17T14:15", "Library panel", zone="America/New_York")
    invited = mail(
        "Chi Amadi-Cole <camadicole@elmlib.example>",
        "The panel will see you at 1 p.m. on Tuesday, November 17.",
        "2026-11-10T09:40:00-05:00",
        signature="Chi Amadi-Cole, Ed.D.\nDirector",
    )
    return capture(bundle((held,), (invited,), NOTES, POSTING), (invited,))


def person(name: str) -> Person:
    return next(one for one in elm().people if name in one.name)


def test_whom_a_line_lists_and_a_heading_names_was_in_the_room() -> None:
    met = {one.name for one in elm().people if one.met}
    assert met == {"Chi Amadi-Cole", "Rosa Tillman", "Ned"}


def test_my_boss_to_be_is_no_boss_of_old() -> None:
    assert person("Rosa").role is Role.HIRING_MANAGER
    assert person("Rosa").email == "rtillman@elmlib.example"


def test_who_invited_and_then_asked_is_of_the_panel() -> None:
    assert person("Amadi").role is Role.PANELIST


def test_what_a_title_is_about_is_nobody() -> None:
    assert not [one for one in elm().people if "Outreach" in one.name]


def test_a_promise_behind_an_arrow_is_one_and_its_words_begin_behind_it() -> None:
    promised = [item for item in elm().items if item.kind is Kind.PROMISE]
    assert [one.person for one in promised] == [person("Rosa").key]
    assert promised[0].source is not None
    assert promised[0].source.quote.startswith("send Rosa")


def test_the_line_that_only_says_who_they_were_is_no_topic() -> None:
    topics = [item.text for item in elm().items if item.kind is Kind.TOPIC]
    assert not [text for text in topics if "Amadi" in text and "grants" not in text]


def test_behind_a_family_name_comes_where_somebody_is_from() -> None:
    notes = (
        "Gespräch mit Frau Kern (Leitung) und Herr Dr. Arslan vom Träger\n\nArslan fragt nach dem Tablet.\n"
    )
    held = event(
        "2026-11-12T10:00",
        "2026-11-12T11:00",
        "Gespräch",
        zone="Europe/Berlin",
        attendees=('"Dr. Arslan, Cem" <c.arslan@kita.example>',),
        organizer='"Kern, Silke" <s.kern@kita.example>',
    )
    found = capture(bundle((held,), (), notes, "", ("Kassel", None, "DE")), ())
    arslan = next(one for one in found.people if "Arslan" in one.name)
    assert (arslan.name, arslan.address) == ("Cem Arslan", "Sehr geehrter Herr Dr. Arslan")
