"""One person from many lists: merged when sure, asked about when likely, never by the name alone."""

from __future__ import annotations

from afterword.domain.contacts import Contact
from afterword.domain.facts import Quote
from afterword.domain.match.employer import Sureness
from afterword.domain.match.same_person import likenesses, merged

_NOWHERE = Quote("list.csv", "row 1")


def _contact(
    key: str,
    name: str,
    *,
    mail: str = "",
    at: str | None = None,
    phone: str = "",
    url: str | None = None,
) -> Contact:
    mails, phones = tuple(filter(None, [mail])), tuple(filter(None, [phone]))
    return Contact(key, name, _NOWHERE, mails, phones, at, url=url)


def _sureness(*contacts: Contact) -> Sureness:
    return max((pair.sureness for pair in likenesses(contacts)), default=Sureness.NO)


def test_one_address_and_a_name_that_fits_are_one_person() -> None:
    ana, ana_b = (
        _contact("a", "Ana Prado", mail="ana@x.example"),
        _contact("b", "Prado, Ana", mail="ANA@x.example"),
    )
    assert _sureness(ana, ana_b) is Sureness.SURE
    assert merged([ana, ana_b], likenesses([ana, ana_b])) == (frozenset({"a", "b"}),)


def test_a_nickname_with_the_same_profile_is_one_person() -> None:
    bill = _contact("a", "Bill Okafor", url="https://www.linkedin.com/in/wokafor/")
    william = _contact("b", "William Okafor", url="http://linkedin.com/in/WOkafor?trk=x")
    assert _sureness(bill, william) is Sureness.SURE


def test_two_who_share_a_name_are_asked_about_and_not_merged() -> None:
    one, other = _contact("a", "Sarah Lee", at="Acme"), _contact("b", "Sarah Lee", at="ACME Inc.")
    assert _sureness(one, other) is Sureness.LIKELY
    assert merged([one, other], likenesses([one, other])) == ()


def test_a_shared_name_at_two_employers_is_not_even_asked_about() -> None:
    assert (
        _sureness(_contact("a", "Sarah Lee", at="Acme"), _contact("b", "Sarah Lee", at="Borealis"))
        is Sureness.NO
    )


def test_two_profiles_are_two_people_even_at_one_address() -> None:
    one = _contact("a", "Sarah Lee", mail="s@x.example", url="https://linkedin.com/in/sarah-lee-1")
    other = _contact("b", "Sarah Lee", mail="s@x.example", url="https://linkedin.com/in/sarah-lee-2")
    assert _sureness(one, other) is Sureness.NO


def test_two_profiles_are_not_merged_through_a_third_contact() -> None:
    one = _contact("a", "Sarah Lee", phone="+1 502 555 0171", url="https://linkedin.com/in/sl1")
    middle = _contact("b", "Sarah Lee", phone="502-555-0171", mail="s@x.example")
    other = _contact("c", "Sarah Lee", mail="s@x.example", url="https://linkedin.com/in/sl2")
    contacts = [one, middle, other]
    groups = merged(contacts, likenesses(contacts))
    assert not any({"a", "c"} <= group for group in groups)


def test_a_mailbox_for_all_and_a_switchboard_prove_nothing() -> None:
    assert (
        _sureness(
            _contact("a", "Ana Prado", mail="info@x.example"), _contact("b", "Bo Li", mail="info@x.example")
        )
        is Sureness.NO
    )
    assert (
        _sureness(
            _contact("a", "Ana Prado", phone="030 5550 1000"), _contact("b", "Bo Li", phone="03055501000")
        )
        is Sureness.NO
    )


def test_an_address_with_another_name_is_asked_about() -> None:
    one, other = (
        _contact("a", "Ana Prado", mail="ana@x.example"),
        _contact("b", "Ana Lima", mail="ana@x.example"),
    )
    assert _sureness(one, other) is not Sureness.NO


def test_thirty_thousand_are_compared_by_drawers_and_not_pair_by_pair() -> None:
    many = [_contact(f"{n:05}", f"Given{n} Family{n}", mail=f"p{n}@x.example") for n in range(30_000)]
    assert likenesses(many) == ()
