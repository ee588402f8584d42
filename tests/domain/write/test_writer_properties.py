"""Whatever names and notes are made of, a letter is whole, within its limits, and keeps secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.grammar import HantaGrammar
from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import (
    Captured,
    ContactPolicy,
    DebriefItem,
    Evidence,
    Interview,
    Kind,
    Method,
    Person,
    Quote,
    Reason,
    Role,
    Seeker,
    Session,
)
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Purpose, Signal, SignalKind, Touchpoint
from afterword.domain.write.compose import compose

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
SECRET, UNSAID = "Quxyzzy", "Vorpalish"
TAGGER, BOOKS = HantaGrammar().words, TomlPhrasebooks()
LANGUAGES = ("en", "en-GB", "de", "de-CH", "pt-BR")

#: what people type, and what machines make of it
WORDS = st.sampled_from(
    (
        *("the loans register", "wants someone to run the stores move", "asked how I would pack glass"),
        *("she restores wooden oars", "send her my checklist by friday", "told him about the racks", "rack"),
        *("הצוות שלנו", "مهندس البرمجيات", "日本語の会議", "Ωmega Straße", "e\u0301cole ﬁn", "𝔘𝔫𝔦"),
        *("👩🏽‍🔧🎻", "\u202eevil\u202c", "a\u200bb", "naïve-ish", "O'Neill’s", "3 wks", "w/o", "+ & /"),
        *("Donaudampfschifffahrtsgesellschaft" * 3, "x" * 220, "%s %d", "\\n", "<b>", "50%", "I", "i"),
    )
)
TEXTS = st.lists(WORDS, max_size=5).map(" ".join)
FREE = st.text(max_size=40).map(lambda t: re.sub(r"[{}\[\]\s.,]+", " ", t).strip())
HOSTILE = st.one_of(TEXTS, FREE)
NAMES = st.one_of(
    st.sampled_from(
        ("Ruth Okell", "Zoë", "Wu", "Ng Ai Lin", "محمد علي", "白川 朋子", "José-María Ñ", "👩 Ada")
    ),
    FREE.filter(bool),
)
ITEM_KINDS = st.sampled_from([kind for kind in Kind if kind is not Kind.PRIVATE])


@st.composite
def worlds(draw: st.DrawFn) -> Captured:
    """One interview with three people, of whom the first is written to."""
    people = tuple(_person(draw, key) for key in ("a", "b", "c"))
    items = [_item(draw, number) for number in range(draw(st.integers(0, 4)))]
    private = DebriefItem(
        "p1", Kind.PRIVATE, f"his {SECRET} at home", Quote("notes.md", f"his {SECRET}"), "a"
    )
    unsaid = DebriefItem(
        "p2",
        draw(ITEM_KINDS),
        f"the {UNSAID} of her brother",
        Quote("notes.md", f"the {UNSAID}"),
        "a",
        ok_to_mention=False,
    )
    where = draw(st.sampled_from(("notes.md", "debrief.json")))
    source = Quote(where, "they decide on the 16th")
    role = draw(HOSTILE)
    return Captured(
        Seeker(draw(NAMES), "ada@post.example", "Europe/London"),
        Interview(draw(HOSTILE), role, sessions=(Session(NOON, NOON, ("a",)),), role_source=source),
        people,
        (*items, private, unsaid),
        tuple(_evidence(draw) for _ in range(draw(st.integers(0, 2)))),
        contact_policy=draw(st.sampled_from(ContactPolicy)),
        decision_date=draw(st.sampled_from((None, date(2026, 10, 16)))),
        decision_source=source,
        language=draw(st.sampled_from(LANGUAGES)),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds(), st.sampled_from(Purpose), st.sampled_from(Method), st.data())
def test_a_draft_is_whole_and_keeps_its_limits_whatever_it_is_made_of(
    captured: Captured, purpose: Purpose, method: Method, data: st.DataObject
) -> None:
    signal = _signal(data.draw(HOSTILE), data.draw(HOSTILE), data.draw(st.sampled_from(SignalKind)))
    drafts = _written(captured, purpose, method, data.draw(st.sampled_from((None, signal))))
    for draft in drafts:
        _keeps_secrets(draft)
        _keeps_receipts(draft)
        _keeps_limits(draft, purpose)
        _has_no_hole(draft, captured, signal)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_has_a_whole_letter_by_every_method_with_nothing_known(language: str) -> None:
    bare = Captured(
        Seeker("Ada", "ada@post.example", "UTC"),
        Interview("", "", sessions=(Session(NOON, NOON, ("a",)),)),
        (Person("a", "Wu"),),
        language=language,
    )
    for purpose, method in product(Purpose, Method):
        for draft in _written(bare, purpose, method, None):
            _has_no_hole(draft, bare, None)
            _keeps_limits(draft, purpose)


@pytest.mark.parametrize("method", Method)
def test_braces_and_brackets_of_the_sources_break_nothing(method: Method) -> None:
    odd = Captured(
        Seeker("Ada {0} Morgan", "ada@post.example", "UTC"),
        Interview("{company} [x] GmbH", "Lead {role} (m/w/d)", sessions=(Session(NOON, NOON, ("a",)),)),
        (Person("a", "Ruth {name}", Role.HIRING_MANAGER, "Ruth", address="Hi {given}"),),
        (
            DebriefItem(
                "1", Kind.TOPIC, "the {topic} register", Quote("notes.md", "the {topic} register"), "a"
            ),
        ),
    )
    for purpose in Purpose:
        for draft in _written(odd, purpose, method, _signal("{question} ok?", "{subject}", SignalKind.REPLY)):
            _keeps_receipts(draft)


@pytest.mark.parametrize(
    ("name", "seeker"),
    [("👩🏽‍🔧" * 12, "🎻" * 40), ("R" * 190, "Ada"), ("Ruth", "Ada Morgan " * 30), ("🎻" * 300, "🎻" * 300)],
)
def test_a_note_on_linkedin_fits_as_the_site_counts_however_long_the_names(name: str, seeker: str) -> None:
    captured = Captured(
        Seeker(seeker, "ada@post.example", "UTC"),
        Interview("Acme", "Cook", sessions=(Session(NOON, NOON, ("a",)),)),
        (Person("a", name, Role.HIRING_MANAGER, name, address=f"Hi {name}"),),
        (DebriefItem("1", Kind.TOPIC, "the loans register", Quote("notes.md", "the loans register"), "a"),),
    )
    for purpose in (Purpose.LINKEDIN_CONNECT, Purpose.THANK_YOU):
        (draft,) = _written(captured, purpose, Method.LINKEDIN, None)
        assert draft.body
        _keeps_limits(draft, purpose)
        assert not {"over_limit", "over_free_limit"} & {finding.code for finding in draft.findings}


def _written(
    captured: Captured, purpose: Purpose, method: Method, signal: Signal | None
) -> tuple[Draft, ...]:
    steps = [
        Touchpoint(
            f"t-{person.key}",
            person.key,
            purpose,
            method,
            NOON,
            NOON,
            NOON,
            Reason("x"),
            "P1",
            also=(Purpose.SEND_PROMISED,) if purpose is Purpose.THANK_YOU else (),
            answers=signal.message_id if signal else None,
        )
        for person in captured.people
    ]
    situation = Situation(captured, (signal,) if signal else ())
    return compose(steps, situation, BOOKS.load(captured.language), TAGGER)


def _keeps_secrets(draft: Draft) -> None:
    text = f"{draft.subject} {draft.body}".casefold()
    assert SECRET.casefold() not in text
    assert UNSAID.casefold() not in text


def _keeps_receipts(draft: Draft) -> None:
    assert [r.sentence for r in draft.receipts if r.sentence not in draft.body] == []
    assert all(receipt.sources for receipt in draft.receipts)


def _keeps_limits(draft: Draft, purpose: Purpose) -> None:
    """LinkedIn counts as its page does, in units of UTF-16: most emoji are two."""
    if draft.method is Method.LINKEDIN and purpose in {Purpose.LINKEDIN_CONNECT, Purpose.THANK_YOU}:
        assert len(draft.body.encode("utf-16-le", "surrogatepass")) // 2 <= 200
    most = {Method.TEXT: 90, Method.POST: 160, Method.EMAIL: 200}.get(draft.method)
    assert most is None or len(re.findall(r"\w+", draft.body)) <= most


def _has_no_hole(draft: Draft, captured: Captured, signal: Signal | None) -> None:
    """No slot left open, nothing doubled where a word was missing, no "None"."""
    text = f"{draft.subject or ''}\n{draft.body}"
    typed = "\n".join(_strings([asdict(captured), asdict(signal) if signal else ""]))
    for hole in (
        r"[{}]",
        r"\bNone\b",
        r" {2}",
        r" [,.;:!?](?=\s|$)",
        r"\.\.(?!\.)",
        r",,",
        r"\( *\)",
        r"“”|„“",
    ):
        found = re.search(hole, text)
        assert found is None or found.group() in typed, f"{found!r} in {text!r}"


def _strings(value: object) -> Iterator[str]:
    """Every text within."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, str):
        yield value


def _signal(question: str, subject: str, kind: SignalKind) -> Signal:
    asked = (f"{question}?",) if question else ()
    return Signal(kind, "a", NOON, "<m@x.example>", "mail/1.eml", subject, questions=asked)


def _person(draw: st.DrawFn, key: str) -> Person:
    name = draw(NAMES)
    given = draw(st.sampled_from((None, name.split()[0])))
    address = draw(st.sampled_from(("", f"Hi {name}", f"Dear Dr {name}", f"Sehr geehrte Frau {name}")))
    return Person(key, name, draw(st.sampled_from(Role)), given, address=address, silent=draw(st.booleans()))


def _item(draw: st.DrawFn, number: int) -> DebriefItem:
    text = draw(HOSTILE) or "it"
    answer = draw(st.one_of(st.none(), HOSTILE))
    return DebriefItem(
        f"i{number}",
        draw(ITEM_KINDS),
        text,
        Quote("notes.md", text),
        draw(st.sampled_from((None, "a", "b"))),
        answer=answer,
        answer_source=Quote("notes.md", answer) if answer else None,
    )


def _evidence(draw: st.DrawFn) -> Evidence:
    text = draw(st.one_of(HOSTILE, st.just("Moved 4,000 costumes to new stores in nine weeks")))
    return Evidence(text, Quote("resume.json", text), draw(st.one_of(st.none(), HOSTILE)))
