"""The way out over SMTP against a server that does everything wrong: what comes of the message."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.smtp import mail_out
from afterword.adapters.smtp.connection import Patience
from afterword.adapters.smtp.mail_out import SmtpMailOut
from afterword.domain.mail_account import Security
from afterword.domain.send.replies import Fate, meaning
from afterword.domain.send.reply_codes import Phase
from afterword.errors import (
    Interrupted,
    LoginRefused,
    NotEncrypted,
    NotReached,
    NotTrusted,
    RefusedForGood,
    RefusedForNow,
    Unsure,
)
from mail_servers import PASSWORD, Certificate, new_certificate
from scripted_server import (
    FEATURES,
    SOON,
    Act,
    Guest,
    Scripted,
    drips,
    failure,
    half,
    hangs_up,
    letter,
    raw,
    resets,
    says,
    silence,
    without_end,
)

#: Every reply that an RFC on SMTP names, and some that none does.
CODES = (
    100, 199, 200, 211, 214, 220, 221, 235, 250, 251, 252, 299, 334, 354, 399, 421, 432, 450, 451, 452, 454,
    455, 499, 500, 501, 502, 503, 504, 521, 523, 530, 534, 535, 538, 541, 550, 551, 552, 553, 554, 555, 556,
    571, 599, 600, 999,
)  # fmt: skip
MOMENTS = {
    Phase.GREETING: "greeting",
    Phase.EHLO: "EHLO",
    Phase.STARTTLS: "STARTTLS",
    Phase.AUTH: "AUTH",
    Phase.MAIL: "MAIL",
    Phase.RCPT: "RCPT",
    Phase.DATA: "DATA",
    Phase.END: "end",
}


@pytest.mark.parametrize("phase", Phase)
def test_every_reply_in_every_phase_leads_to_the_right_state(
    server: Scripted, certificate: Certificate, phase: Phase
) -> None:
    security = Security.STARTTLS if phase is Phase.STARTTLS else Security.NONE
    user = "mara" if phase is Phase.AUTH else ""
    way_out = SmtpMailOut(
        replace(server.account(security), user=user), authorities=certificate.cert, patience=SOON
    )
    for code in CODES:
        server.forget()
        server.features = (*FEATURES, "STARTTLS")
        server.script(MOMENTS[phase], *[says(f"{code} so it is")] * (1 + (phase is Phase.EHLO)))
        server.script("HELO", says(f"{code} so it is"))
        fate = meaning(phase, code, text="so it is").fate
        if fate is Fate.YES and (phase is not Phase.STARTTLS or code < 300):
            way_out.hand_over(letter())
            assert len(server.taken) == 1
            continue
        error = failure(way_out)
        assert isinstance(error, {
            Fate.NOT_NOW: RefusedForNow, Fate.NEVER: RefusedForGood, Fate.UNSURE: Unsure
        }[fate]), (code, error)  # fmt: skip
        assert error.code
        assert fate is Fate.UNSURE or server.taken == []


FAULTS: dict[str, Act] = {
    "hangs up": hangs_up,
    "breaks the line": resets,
    "says half a word": half(b"25"),
    "says half a reply": half(b"250-first\r\n"),
    "talks nonsense": raw(b"\xff\xfe nonsense \x00\r\n"),
    "speaks the web's language": raw(b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n"),
    "says two things at once": raw(b"250-yes\r\n550 no\r\n"),
    "never ends a line": without_end(b"2"),
    "never ends a reply": without_end(b"250-more\r\n"),
    "says nothing": silence,
    "drips": drips(b"250-one\r\n"),
}
BEFORE, WITHIN = ("greeting", "EHLO", "AUTH"), ("MAIL", "RCPT", "DATA")


@pytest.mark.parametrize(
    ("moment", "fault"),
    [
        *((moment, fault) for moment in (*BEFORE, *WITHIN, "end") for fault in FAULTS),
        ("content", "hangs up"),
        ("content", "breaks the line"),
    ],
)
def test_a_line_that_breaks_is_named_by_where_it_broke(
    server: Scripted, way_out: SmtpMailOut, moment: str, fault: str
) -> None:
    server.script(moment, FAULTS[fault], FAULTS[fault])
    sent = letter(body="long " * 1_000_000 if moment == "content" else "short\n")

    error = failure(way_out, sent)

    wanted = NotReached if moment in BEFORE else Unsure if moment == "end" else Interrupted
    assert type(error) is wanted
    assert len(server.taken) == (moment == "end")


@pytest.mark.parametrize("moment", ["greeting", "RCPT", "end"])
@pytest.mark.parametrize("endless", [b"2", b"250-more\r\n", b"\r\n"])
def test_what_never_ends_is_cut_off_before_it_fills_the_memory(
    server: Scripted, moment: str, endless: bytes
) -> None:
    server.script(moment, without_end(endless))

    error = failure(SmtpMailOut(server.account(), patience=Patience(reply=60, last_word=60)))

    assert "without end" in error.detail or "no reply" in error.detail


def test_what_a_server_says_before_it_took_the_message_is_not_taken_for_its_last_word(
    server: Scripted, way_out: SmtpMailOut
) -> None:
    def too_soon(guest: Guest) -> str:
        says("354 go on", "250 taken")(guest)
        return "3"

    server.script("DATA", too_soon)

    assert type(failure(way_out)) is Interrupted
    assert server.taken == []


def test_what_was_begun_and_broke_off_never_gets_into_the_next_message(
    server: Scripted, way_out: SmtpMailOut
) -> None:
    def too_soon(guest: Guest) -> str:
        says("354 go on", "250 taken")(guest)
        return "3"

    server.script("DATA", too_soon)
    with way_out.together() as kept:
        with pytest.raises(Interrupted):
            kept.hand_over(letter(body="the first\n"))
        kept.hand_over(letter(body="the second\n"))

    (taken,) = server.taken
    assert b"the second" in taken
    assert b"the first" not in taken
    assert server.sessions == 2


def test_without_encryption_nothing_secret_is_said(server: Scripted, certificate: Certificate) -> None:
    """A server, or somebody between, that would have us log in on the open line."""
    asked: list[str] = []

    def password() -> str:
        asked.append("asked")
        return PASSWORD

    account = replace(server.account(Security.STARTTLS), password=password)
    way_out = SmtpMailOut(account, authorities=certificate.cert, patience=SOON)

    stripped = failure(way_out)
    server.features = (*FEATURES, "STARTTLS")
    server.script(
        "STARTTLS",
        says("454 4.7.0 not now"),
        says("220 go", "250 OK"),
        says("220 go", "250-x", "250 AUTH PLAIN"),
    )
    refused, injected, offering = failure(way_out), failure(way_out), failure(way_out)

    assert {type(each) for each in (stripped, refused, injected, offering)} == {NotEncrypted}
    assert asked == []
    assert server.clear.count(b"AUTH") == 0
    assert not any(command.startswith(("AUTH", "MAIL")) for command in server.heard)


def test_what_a_server_offered_in_the_clear_counts_for_nothing(
    server: Scripted, certificate: Certificate
) -> None:
    server.features = ("STARTTLS", "SIZE 1")
    server.script("EHLO", says("250-me", "250-STARTTLS", "250-AUTH LOGIN", "250 SIZE 10"))
    server.script("EHLO", says("250-me", "250-AUTH PLAIN", "250 SIZE 10000000"))

    account = server.account(Security.STARTTLS)
    SmtpMailOut(account, authorities=certificate.cert, patience=SOON).hand_over(letter())

    assert len(server.taken) == 1
    assert any(command.startswith("AUTH PLAIN") for command in server.heard)


def test_a_wrong_certificate_behind_starttls_ends_it(
    server: Scripted, tmp_path: Path, certificate: Certificate
) -> None:
    server.features = (*FEATURES, "STARTTLS")
    server.certificate = others = new_certificate(tmp_path, "mail.other.example")
    try:
        account = server.account(Security.STARTTLS)
        assert type(failure(SmtpMailOut(account, authorities=others.cert, patience=SOON))) is NotTrusted
        assert type(failure(SmtpMailOut(account, authorities=certificate.cert, patience=SOON))) is NotTrusted
    finally:
        server.certificate = certificate
    assert b"AUTH" not in server.clear


def test_a_server_without_a_login_and_one_that_wants_encryption_for_it_are_named(
    server: Scripted, way_out: SmtpMailOut
) -> None:
    server.features = ("SIZE 1000",)
    no_login = failure(way_out)
    server.features = FEATURES
    server.script("AUTH", says("538 5.7.11 Encryption required for requested mechanism"))
    open_line = failure(way_out)

    assert (type(no_login), no_login.code) == (LoginRefused, "login_refused")
    assert (type(open_line), open_line.code) == (NotEncrypted, "needs_encryption")


def test_who_is_greylisted_is_told_when_to_come_again_and_then_goes_once(
    server: Scripted, way_out: SmtpMailOut
) -> None:
    server.script("RCPT", says("451 4.7.1 Greylisted, try again in 300 seconds"))
    sent = letter()

    error = failure(way_out, sent)
    way_out.hand_over(sent)

    assert (type(error), error.code, error.again_after) == (RefusedForNow, "greylisted", timedelta(minutes=5))
    assert len(server.taken) == 1


def test_a_message_whose_last_word_was_lost_is_not_given_again(
    server: Scripted, way_out: SmtpMailOut
) -> None:
    server.script("end", hangs_up)
    sent = letter()

    lost, again = failure(way_out, sent), failure(way_out, sent)

    assert (type(lost), type(again), again.code) == (Unsure, RefusedForGood, "given_before")
    assert len(server.taken) == 1


def test_only_so_many_are_remembered(way_out: SmtpMailOut, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_out, "MOST_GIVEN", 3)
    monkeypatch.setattr(mail_out, "_given", {})
    sent = [letter() for _ in range(5)]
    for each in sent:
        way_out.hand_over(each)

    assert list(mail_out._given) == [each.message_id for each in sent[2:]]


ANYTHING = st.sampled_from(
    [*(says(f"{code} so it is") for code in CODES), hangs_up, resets, half(b"25"), half(b"250-x\r\n")]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from([*MOMENTS.values(), "RSET", "QUIT"]), ANYTHING), max_size=6))
def test_whatever_a_server_does_nothing_is_taken_twice_or_said_to_be_otherwise_than_it_is(
    server: Scripted, way_out: SmtpMailOut, script: list[tuple[str, Act]]
) -> None:
    server.forget()
    for moment, act in script:
        server.script(moment, act)
    letters = [letter(body=f"number {each}\n") for each in range(2)]
    with way_out.together() as kept:
        for number, sent in enumerate([*letters, *letters, *letters]):
            before = len(server.taken)
            try:
                kept.hand_over(sent)
            except Unsure:
                continue
            except (RefusedForGood, RefusedForNow):
                assert len(server.taken) == before
            else:
                assert len(server.taken) == before + 1
                assert f"number {number % 2}".encode() in server.taken[-1]

    for each in letters:
        assert sum(each.message_id.encode() in taken for taken in server.taken) <= 1
