"""Who was there: brought together from invitations, mails, postings and notes."""

from __future__ import annotations

from afterword.domain.facts import Captured, Method, Person, Role
from capture_world import bundle, event, mail
from reading import capture


def named(found: Captured, name: str) -> Person:
    return next(p for p in found.people if name in p.name)


def acme() -> Captured:
    held = event(
        "2026-11-10T10:00",
        "2026-11-10T11:00",
        "Acme Robotics / Sam",
        zone="America/New_York",
        attendees=("Tom Becker <tbecker@acme.example>", "twhitfield@acme.example", "sam@mine.example"),
        organizer="Dana Fox <dana@acme.example>",
    )
    invitation = mail(
        "Dana Fox <dana@acme.example>",
        "Hi Sam,\n\nYou'll meet:\n\n- Tom Becker, Engineering Manager\n- Tom Whitfield, Staff "
        "Engineer\n\nDana",
        "2026-11-05T12:00:00-05:00",
        signature="Dana Fox\nRecruiting Coordinator | Acme Robotics\nPittsburgh, PA · (412) 555-0123",
    )
    notes = (
        "Tom B (my would-be manager) asked about ROS\n"
        "Tom W - firmware, didn't say a word\n"
        "his daughter Mia skis. Kafka came up\n"
    )
    posting = "# Robotics Software Engineer\n\n**Acme Robotics** | Pittsburgh, PA | On-site\n"
    return capture(bundle((held,), (invitation,), notes, posting), (invitation,))


def test_two_of_one_given_name_stay_two_and_children_and_tools_are_nobody() -> None:
    assert sorted(p.name for p in acme().people) == ["Dana Fox", "Tom Becker", "Tom Whitfield"]


def test_an_address_without_a_name_goes_to_whom_it_fits() -> None:
    assert named(acme(), "Whitfield").email == "twhitfield@acme.example"


def test_roles_come_from_titles_and_from_what_is_said() -> None:
    found = acme()
    assert named(found, "Becker").role is Role.HIRING_MANAGER
    assert named(found, "Whitfield").role is Role.PANELIST
    assert named(found, "Fox").role is Role.COORDINATOR


def test_who_only_arranged_it_was_not_met_and_who_said_nothing_is_silent() -> None:
    found = acme()
    assert not named(found, "Fox").met
    assert named(found, "Whitfield").silent
    assert found.interview.sessions[0].people == ("tom-becker", "tom-whitfield")


def test_a_signature_tells_title_telephone_and_zone() -> None:
    dana = named(acme(), "Fox")
    assert dana.phone == "(412) 555-0123"
    assert (dana.timezone, dana.zone_from) == ("America/New_York", "signature")
    assert named(acme(), "Becker").timezone == "America/New_York"


def test_somebody_known_from_small_typed_notes_alone_is_found_with_their_number() -> None:
    held = event("2026-12-01T10:00", "2026-12-01T10:30", "Phone interview", organizer="noreply@ats.example")
    notes = (
        "call w maria, front office manager. she needs nights covered. her cousin pablo lives here. "
        "text her 512 555 0133"
    )
    (maria,) = capture(
        bundle((held,), (), notes, "# Night Auditor\n\n**Harborview Hotel** – Galveston, TX\n"), ()
    ).people
    assert (maria.name, maria.role, maria.phone, maria.prefers) == (
        "Maria",
        Role.HIRING_MANAGER,
        "512 555 0133",
        Method.TEXT,
    )


def test_the_seeker_rooms_and_team_mailboxes_are_nobody() -> None:
    held = event(
        "2026-12-01T10:00",
        "2026-12-01T11:00",
        "Interview Sam",
        attendees=(
            "sam@mine.example",
            "Sam Rivera <sam.work@else.example>",
            "BR Nord 3.07 (8) <br-nord@firm.example>",
            "Talent Team <talent@firm.example>",
            "Lea Brandt <lbrandt@firm.example>",
        ),
    )
    assert [p.name for p in capture(bundle((held,)), ()).people] == ["Lea Brandt"]


def test_a_name_misheard_in_the_notes_takes_the_calendar_spelling() -> None:
    held = event(
        "2026-12-01T10:00",
        "2026-12-01T11:00",
        "Interview",
        attendees=('"Ostrowski, Grant" <gostrowski@firm.example>',),
    )
    found = capture(bundle((held,), (), "Grant Ostrowsky (VP Sales) wants pipeline"), ())
    assert [(p.name, p.title) for p in found.people] == [("Grant Ostrowski", "VP Sales")]


def test_a_german_noun_is_no_person() -> None:
    held = event(
        "2027-03-09T14:00",
        "2027-03-09T15:00",
        "Gespräch",
        zone="Europe/Berlin",
        attendees=("Jonas Wieg <jw@firma.example>",),
    )
    notes = (
        "Jonas: Team wächst. Gehalt: Leitung sagt nichts. Umsatz fragte er auch.\nAbschluss - Leiter "
        "kommt neu"
    )
    found = capture(bundle((held,), (), notes, home=("Hamburg", None, "DE")), ())
    assert [p.name for p in found.people] == ["Jonas Wieg"]


def test_behind_an_agency_its_people_are_recruiters_and_the_client_is_the_company() -> None:
    note = mail(
        "Ulrike Kern <u.kern@kompass.example>",
        "Guten Tag,\n\nunser Mandant, die Hafenkontor Logistik AG, freut sich auf Sie:\n"
        "Dienstag, 9. März 2027, 14:30 Uhr\n\nGesprächspartner:\nHerr Dr. Björn Asmus, Leiter IT\n",
        "2027-03-01T09:12:00+01:00",
        signature="Ulrike Kern\nSenior Beraterin\nKompass Personalberatung GmbH",
    )
    posting = (
        "# Systemadministrator (m/w/d)\n\n**Kompass Personalberatung GmbH** · im Auftrag unseres "
        "Mandanten · Bremen\n"
    )
    found = capture(bundle((), (note,), "", posting, ("Bremen", None, "DE")), (note,))
    assert found.interview.company == "Hafenkontor Logistik AG"
    assert named(found, "Kern").role is Role.RECRUITER
    assert named(found, "Asmus").address == "Sehr geehrter Herr Dr. Asmus"


def test_german_notes_dictated_without_a_stop_name_the_lady_of_the_house_beside_a_name_much_alike() -> None:
    note = mail(
        "Karin Moosbrugger <k.moosbrugger@haus.example>",
        "Sehr geehrter Herr Ott,\n\nSie lernen unsere Direktorin Frau Mag. Ilse Rainer kennen und beim "
        "Rundgang unsere Hausdame, Frau Edith Moosbacher.\n\nKarin Moosbrugger\nPersonal",
        "2027-02-09T10:00:00+01:00",
    )
    held = event("2027-02-19T09:30", "2027-02-19T10:30", "Gespräch", zone="Europe/Vienna")
    notes = "also die Frau Magister Rainer hat gefragt und die Frau Moosbacher die Hausdame kam dazu"
    found = capture(bundle((held,), (note,), notes, home=("Bregenz", None, "AT")), (note,))
    assert named(found, "Rainer").address == "Sehr geehrte Frau Mag. Rainer"
    assert named(found, "Moosbacher").title == "Hausdame"
    assert named(found, "Moosbrugger").role is Role.RECRUITER


def test_an_address_book_that_puts_the_family_first_is_turned_by_its_addresses() -> None:
    held = event(
        "2027-01-28T13:30",
        "2027-01-28T15:00",
        "Gespräch",
        zone="Europe/Zurich",
        attendees=("Hunziker Vreni Dr. <vreni.hunziker@bank.example>",),
    )
    (found,) = capture(bundle((held,), home=("Chur", None, "CH")), ()).people
    assert (found.given, found.family, found.name) == ("Vreni", "Hunziker", "Vreni Hunziker")


def test_what_somebody_leads_is_no_second_person_and_the_form_of_the_title_tells_who_is_a_woman() -> None:
    note = mail(
        "Urs Odermatt <urs.odermatt@bank.example>",
        "Guten Tag\n\nSie treffen\n\n- Vreni Hunziker, Leiterin Aktuariat Leben\n- Beat Zumthor, Teamleiter "
        "Schaden\n\nUrs Odermatt",
        "2027-01-20T10:00:00+01:00",
    )
    held = event("2027-01-28T13:30", "2027-01-28T15:00", "Gespräch", zone="Europe/Zurich")
    found = capture(bundle((held,), (note,), home=("Chur", None, "CH")), (note,), "de-CH")
    assert sorted(p.name for p in found.people) == ["Beat Zumthor", "Urs Odermatt", "Vreni Hunziker"]
    assert named(found, "Hunziker").address == "Sehr geehrte Frau Hunziker"
    assert named(found, "Zumthor").address == "Sehr geehrter Herr Zumthor"


def test_who_opens_line_after_line_is_somebody_though_the_name_is_new_and_small() -> None:
    held = event("2026-12-09T14:15", "2026-12-09T14:35", "Phone call", zone="America/Chicago")
    notes = (
        "vik (cellar) + jum on speaker\nvik - how do you clean a line\njum - never racked a barrel\n"
        "vik - wants a pump man\njum - needs somebody by may\nmoney - 21 an hour\nmoney - paid weekly"
    )
    people = capture(bundle((held,), (), notes), ()).people
    assert {p.name for p in people} == {"Vik", "Jum"}


def test_two_named_together_who_will_both_be_there_are_both_met() -> None:
    note = mail(
        "Ada Obi <ada@vets.example>",
        "Hi Sam,\n\nOrla Keane and Fergus Roche will both be there.\n\nAda",
        "2026-11-30T10:00:00+00:00",
    )
    held = event("2026-12-11T16:00", "2026-12-11T17:00", "Interview", zone="Europe/Dublin")
    found = capture(bundle((held,), (note,)), (note,))
    assert named(found, "Keane").met
    assert named(found, "Roche").met


def test_where_nobody_recruits_by_title_who_takes_the_applications_does() -> None:
    note = mail(
        "Ada Obi <ada@vets.example>",
        "Hi Sam,\n\nYou will meet Orla Keane, partner.\n\nAda Obi\nPractice Manager",
        "2026-11-30T10:00:00+00:00",
    )
    held = event("2026-12-11T16:00", "2026-12-11T17:00", "Interview", zone="Europe/Dublin")
    posting = "# Vet\n\n**Vets** · Kerry\n\nCV to Ada Obi, Practice Manager, ada@vets.example."
    found = capture(bundle((held,), (note,), "", posting), (note,))
    assert named(found, "Obi").role is Role.RECRUITER


def board() -> Captured:
    held = event(
        "2027-03-09T10:30",
        "2027-03-09T11:30",
        "Selection interview",
        zone="America/Halifax",
        attendees=(
            '"Roy, Solange" <solange.roy@museum.example>',
            '"MacIsaac, Donald J." <donald.macisaac@museum.example>',
            '"MacIsaac, Donalda" <donalda.macisaac@museum.example>',
            "sam@mine.example",
        ),
        organizer="Competitions PSM <competitions@museum.example>",
    )
    invitation = mail(
        "Competitions PSM <competitions@museum.example>",
        "Dear Ms. Mine:\n\nSelection board:\n- Solange Roy, Chief Conservator (chair; supervisor of the "
        "position)\n- Donald J. MacIsaac, Manager, Collections\n- Donalda MacIsaac, Human Resources Advisor"
        "\n\nPlease re-read section 4.\n\nNgozi Pettipas\nCompetitions Unit\nProvincial Museums",
        "2027-02-22T11:00:00-04:00",
    )
    posting = "# Conservator\n\n**Provincial Museums** · Halifax, Nova Scotia\n"
    return capture(bundle((held,), (invitation,), "Solange chaired\n", posting), (invitation,))


def test_two_on_one_invitation_are_two_however_alike_their_names_are() -> None:
    assert named(board(), "Donalda").email == "donalda.macisaac@museum.example"
    assert named(board(), "Donald J.").email == "donald.macisaac@museum.example"


def test_a_desk_is_nobody_and_whoever_signs_its_mail_is_somebody() -> None:
    assert all("Competitions" not in p.name for p in board().people)
    assert named(board(), "Ngozi").role is Role.COORDINATOR


def test_personnel_on_a_board_that_a_desk_writes_for_is_of_the_board() -> None:
    assert named(board(), "Donalda").role is Role.PANELIST
    assert named(board(), "Solange").role is Role.HIRING_MANAGER
