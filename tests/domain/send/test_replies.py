"""What the replies of mail servers mean for the message."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.send.replies import AFTER_A_LIMIT, Fate, enhanced_in, meaning
from afterword.domain.send.reply_codes import (
    BEFORE_A_MESSAGE,
    PLAIN_ENOUGH,
    REPLIES,
    REPLIES_IN,
    VAGUE,
    Phase,
)
from afterword.domain.send.reply_words import WORDS
from afterword.domain.send.waits import LONGEST, SHORTEST, told_wait
from afterword.words.because import BECAUSE

YES = {phase: 354 if phase is Phase.DATA else 250 for phase in Phase}


@pytest.mark.parametrize("phase", Phase)
def test_no_reply_but_the_right_one_lets_a_message_on_and_only_the_last_can_leave_it_unsure(
    phase: Phase,
) -> None:
    for code in range(1000):
        fate, digit = meaning(phase, code).fate, code // 100

        assert (fate is Fate.YES) == (digit == YES[phase] // 100)
        assert (fate is Fate.UNSURE) == (phase is Phase.END and digit not in {2, 4, 5})
        assert (fate is Fate.NEVER) <= (digit == 5 and phase not in BEFORE_A_MESSAGE)


@given(st.sampled_from(Phase), st.integers(0, 999), st.text(max_size=30), st.text())
def test_whatever_a_server_says_has_a_cause_that_can_be_told(
    phase: Phase, code: int, enhanced: str, text: str
) -> None:
    said = meaning(phase, code, enhanced, text)

    assert said.fate is Fate.YES or said.code in BECAUSE
    assert said.fate is meaning(phase, code).fate or {said.fate, meaning(phase, code).fate} <= {
        Fate.NOT_NOW,
        Fate.NEVER,
    }


def test_every_cause_can_be_told() -> None:
    told = {*PLAIN_ENOUGH.values(), *VAGUE.values(), *REPLIES.values(), *REPLIES_IN.values()}

    assert told | {code for code, _ in WORDS} <= BECAUSE.keys()


@pytest.mark.parametrize(
    ("phase", "reply", "code", "fate"),
    [
        (Phase.GREETING, "421 4.3.2 Service not available, closing channel", "server_troubled", Fate.NOT_NOW),
        (Phase.GREETING, "554 5.7.1 192.0.2.7 is listed at zen.example", "blocked_by_server", Fate.NOT_NOW),
        (Phase.GREETING, "521 this host takes no mail", "takes_no_mail", Fate.NOT_NOW),
        (Phase.STARTTLS, "454 TLS not available for now", "needs_encryption", Fate.NOT_NOW),
        (Phase.AUTH, "535 5.7.8 Username and password not accepted", "login_refused", Fate.NOT_NOW),
        (Phase.AUTH, "534 5.7.9 Application-specific password required", "app_password_needed", Fate.NOT_NOW),
        (Phase.AUTH, "535 5.7.139 basic authentication is disabled", "passwords_not_taken", Fate.NOT_NOW),
        (Phase.AUTH, "535 5.7.8 sign-in was blocked, see our policy", "login_refused", Fate.NOT_NOW),
        (Phase.AUTH, "535 5.7.13 account disabled", "mailbox_closed", Fate.NOT_NOW),
        (Phase.AUTH, "538 5.7.11 Encryption required", "needs_encryption", Fate.NOT_NOW),
        (Phase.AUTH, "504 5.5.4 Unrecognized authentication type", "login_refused", Fate.NOT_NOW),
        (Phase.AUTH, "454 4.7.0 Temporary authentication failure", "refused_for_now", Fate.NOT_NOW),
        (Phase.AUTH, "500 5.5.6 exchange line too long", "line_too_long", Fate.NOT_NOW),
        (Phase.MAIL, "530 5.7.0 Must issue a STARTTLS command first", "needs_encryption", Fate.NOT_NOW),
        (Phase.MAIL, "530 5.7.0 Authentication Required", "login_refused", Fate.NOT_NOW),
        (Phase.MAIL, "530 5.7.57 SMTP; Client was not authenticated", "login_refused", Fate.NOT_NOW),
        (Phase.MAIL, "550 5.7.1 not from you", "sender_refused", Fate.NEVER),
        (Phase.MAIL, "553 5.7.1 Sender address rejected: not owned by user", "sender_refused", Fate.NEVER),
        (Phase.MAIL, "552 5.3.4 Message size exceeds fixed limit", "too_large_for_server", Fate.NEVER),
        (Phase.MAIL, "452 4.3.1 Insufficient system storage", "server_troubled", Fate.NOT_NOW),
        (Phase.MAIL, "555 5.5.4 Unsupported option: SIZE", "not_understood", Fate.NEVER),
        (Phase.MAIL, "503 5.5.1 bad sequence of commands", "not_understood", Fate.NEVER),
        (Phase.MAIL, "550 5.4.5 Daily user sending limit exceeded", "too_many_messages", Fate.NOT_NOW),
        (Phase.MAIL, "421 4.7.28 unusual rate of mail", "too_many_messages", Fate.NOT_NOW),
        (Phase.RCPT, "550 5.1.1 The account you tried does not exist", "no_such_address", Fate.NEVER),
        (Phase.RCPT, "550 no such user here", "no_such_address", Fate.NEVER),
        (Phase.RCPT, "550 <a@b.example>: address rejected: User unknown", "no_such_address", Fate.NEVER),
        (Phase.RCPT, "550 mailbox unavailable", "refused_for_good", Fate.NEVER),
        (Phase.RCPT, "553 mailbox name not allowed", "no_such_address", Fate.NEVER),
        (Phase.RCPT, "556 5.1.10 null MX", "takes_no_mail", Fate.NEVER),
        (Phase.RCPT, "551 User not local; please try <ines@new.example>", "address_moved", Fate.NEVER),
        (Phase.RCPT, "550 5.1.6 mailbox has moved", "address_moved", Fate.NEVER),
        (Phase.RCPT, "552 5.2.2 Mailbox full", "mailbox_full", Fate.NEVER),
        (Phase.RCPT, "452 4.2.2 Over quota", "mailbox_full", Fate.NOT_NOW),
        (Phase.RCPT, "550 5.2.1 The account is disabled", "mailbox_closed", Fate.NEVER),
        (Phase.RCPT, "450 4.2.1 mail comes at a rate that prevents more", "too_many_messages", Fate.NOT_NOW),
        (Phase.RCPT, "452 4.5.3 Too many recipients", "too_many_recipients", Fate.NOT_NOW),
        (Phase.RCPT, "451 4.7.1 Greylisted, try again in 300 seconds", "greylisted", Fate.NOT_NOW),
        (Phase.RCPT, "450 4.2.0 <a@b.example>: rejected: Greylisted", "greylisted", Fate.NOT_NOW),
        (Phase.RCPT, "554 5.7.1 Relay access denied", "relay_refused", Fate.NEVER),
        (Phase.RCPT, "550 5.7.1 Unable to relay", "relay_refused", Fate.NEVER),
        (Phase.RCPT, "450 4.7.1 come again", "refused_for_now", Fate.NOT_NOW),
        (Phase.DATA, "451 local error", "server_troubled", Fate.NOT_NOW),
        (Phase.DATA, "554 no valid recipients", "refused_for_good", Fate.NEVER),
        (Phase.DATA, "250 what", "not_understood", Fate.NOT_NOW),
        (Phase.END, "554 5.7.1 This message looks like spam", "blocked_by_server", Fate.NEVER),
        (Phase.END, "552-5.7.0 blocked for its content", "blocked_by_server", Fate.NEVER),
        (Phase.END, "550 5.7.26 unauthenticated sender", "blocked_by_server", Fate.NEVER),
        (Phase.END, "550 5.7.1 local policy", "blocked_by_server", Fate.NEVER),
        (Phase.END, "552 message size exceeds limit", "too_large_for_server", Fate.NEVER),
        (Phase.END, "500 5.5.2 line too long", "line_too_long", Fate.NEVER),
        (Phase.END, "554 5.6.7 Non-ASCII address", "no_utf8", Fate.NEVER),
        (Phase.END, "554 5.6.3 conversion required", "not_carried", Fate.NEVER),
        (Phase.END, "421 4.4.2 timeout", "server_troubled", Fate.NOT_NOW),
        (Phase.END, "451 4.3.0 try again later", "server_troubled", Fate.NOT_NOW),
        (Phase.END, "554 5.4.6 too many hops", "server_troubled", Fate.NEVER),
    ],
)  # fmt: skip
def test_what_servers_say_is_understood(phase: Phase, reply: str, code: str, fate: Fate) -> None:
    enhanced, text = enhanced_in(reply[4:])

    said = meaning(phase, int(reply[:3]), enhanced, text)

    assert (said.code, said.fate) == (code, fate)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Greylisted, please try again in 300 seconds", 5),
        ("greylisting in action, please come back in 00:04:30", 4.5),
        ("try again after 15 min", 15),
        ("Please retry in 1 hour", 60),
        ("wait 2m", 2),
        ("Try again in 3 seconds", 1),
        ("try again later", None),
        ("try again later; 100 messages in 60 seconds are too many", None),
        ("too many messages in 60 seconds, try again later", None),
        ("limit of 20 per 5 minutes reached", None),
        ("try again in 99999 hours", None),
        ("try again in 2026", None),
        ("try again in 5 messages", None),
        ("retry at 10:30", None),
    ],
)
def test_a_wait_is_believed_only_where_it_is_asked_for(text: str, minutes: float | None) -> None:
    assert told_wait(text) == (minutes and timedelta(minutes=minutes))


@given(st.text(), st.integers(0, 10**7), st.sampled_from(["s", "seconds", "min", "h", "hours", ":00:00"]))
def test_no_server_makes_us_wait_longer_than_a_day_or_hammer_it(before: str, number: int, unit: str) -> None:
    told = told_wait(f"{before} try again in {number}{unit}")

    assert told is None or SHORTEST <= told <= LONGEST


def test_who_reached_a_providers_limit_waits_until_some_of_it_is_free() -> None:
    assert meaning(Phase.MAIL, 550, "5.4.5", "Daily sending quota exceeded").again_after == AFTER_A_LIMIT


def test_a_no_for_good_names_no_time() -> None:
    assert meaning(Phase.RCPT, 550, "5.1.1", "no such user, try again in 300 seconds").again_after is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("5.1.1 unknown", ("5.1.1", "unknown")),
        ("4.7.28 slow down", ("4.7.28", "slow down")),
        ("5.1.1", ("5.1.1", "")),
        ("5.1.1.2 is our version", ("", "5.1.1.2 is our version")),
        ("hello", ("", "hello")),
    ],
)
def test_an_enhanced_code_stands_before_the_words(text: str, parts: tuple[str, str]) -> None:
    assert enhanced_in(text) == parts
