"""Several messages on one connection, several people for one message, and how large it may be."""

from __future__ import annotations

import pytest

from afterword.adapters.letters import letter as written
from afterword.adapters.smtp.mail_out import SmtpMailOut
from afterword.domain.mail_account import Security
from afterword.errors import HandOverFailed, Interrupted, RefusedForGood, RefusedForNow, Unsure
from mail_servers import Certificate
from scripted_server import FEATURES, Act, Scripted, failure, half, hangs_up, letter, resets, says


class TestTogether:
    """Several messages on one connection."""

    @pytest.mark.parametrize("security", [Security.NONE, Security.STARTTLS])
    def test_one_connection_serves_for_several_messages_and_ends_politely(
        self, server: Scripted, certificate: Certificate, security: Security
    ) -> None:
        server.features = (*FEATURES, "STARTTLS")
        way_out = SmtpMailOut(server.account(security), authorities=certificate.cert)
        with way_out.together() as kept:
            for _ in range(3):
                kept.hand_over(letter())

        assert (len(server.taken), server.sessions) == (3, 1)
        assert server.heard[-1] == "QUIT"

    def test_nothing_to_send_needs_no_connection(self, server: Scripted, way_out: SmtpMailOut) -> None:
        with way_out.together():
            pass

        assert server.sessions == 0

    def test_a_refused_message_is_forgotten_before_the_next(
        self, server: Scripted, way_out: SmtpMailOut
    ) -> None:
        server.script("RCPT", says("550 5.1.1 unknown"))
        with way_out.together() as kept:
            with pytest.raises(RefusedForGood):
                kept.hand_over(letter())
            kept.hand_over(letter())

        assert (len(server.taken), server.sessions, server.heard.count("RSET")) == (1, 1, 1)

    @pytest.mark.parametrize("act", [hangs_up, resets, half(b"421 by"), says("421 4.4.2 idle too long")])
    def test_a_line_that_died_between_two_messages_is_renewed(
        self, server: Scripted, way_out: SmtpMailOut, act: Act
    ) -> None:
        with way_out.together() as kept:
            kept.hand_over(letter())
            server.script("MAIL", act)
            kept.hand_over(letter())

        assert (len(server.taken), server.sessions) == (2, 2)

    def test_a_goodbye_that_waits_on_the_line_is_heard_before_anything_is_said(
        self, server: Scripted, way_out: SmtpMailOut
    ) -> None:
        with way_out.together() as kept:
            server.script("end", says("250 taken", "421 4.3.2 and now goodbye"))
            kept.hand_over(letter())
            kept.hand_over(letter())

        assert (len(server.taken), server.sessions) == (2, 2)

    def test_it_is_renewed_once_and_not_for_ever(self, server: Scripted, way_out: SmtpMailOut) -> None:
        with way_out.together() as kept:
            kept.hand_over(letter())
            server.script("MAIL", hangs_up, hangs_up, hangs_up)
            with pytest.raises(Interrupted):
                kept.hand_over(letter())

        assert (len(server.taken), server.sessions) == (1, 2)

    @pytest.mark.parametrize("moment", ["RCPT", "DATA", "end"])
    def test_what_was_begun_is_not_begun_again(
        self, server: Scripted, way_out: SmtpMailOut, moment: str
    ) -> None:
        with way_out.together() as kept:
            kept.hand_over(letter())
            server.script(moment, hangs_up)
            with pytest.raises(Unsure if moment == "end" else Interrupted):
                kept.hand_over(letter())
            kept.hand_over(letter())

        assert (len(server.taken), server.sessions) == (3 if moment == "end" else 2, 2)


@pytest.fixture(params=["one by one", "several at once"])
def either_way(request: pytest.FixtureRequest, server: Scripted) -> Scripted:
    """A server that takes commands one by one, or several at once."""
    if request.param == "several at once":
        server.features = (*FEATURES, "PIPELINING")
    return server


COPIES = ("tom@lager.example", "TOM@lager.example", "rita@lager.example", "ines@lager.example")


class TestCopies:
    """Who else gets it, and what the server says to each."""

    def test_everybody_gets_it_once(self, either_way: Scripted, way_out: SmtpMailOut) -> None:
        assert way_out.hand_over(letter(*COPIES)).refused == ()

        whom = [command for command in either_way.heard if command.startswith("RCPT")]
        assert len(whom) == 3

    def test_a_refused_copy_is_told_and_the_message_goes(
        self, either_way: Scripted, way_out: SmtpMailOut
    ) -> None:
        either_way.script("RCPT", says("250 OK"), says("250 OK"), says("550 5.1.1 no Rita here"))

        handed = way_out.hand_over(letter("tom@lager.example", "rita@lager.example"))

        assert [(each.address, each.detail) for each in handed.refused] == [
            ("rita@lager.example", "550 5.1.1 no Rita here")
        ]
        assert len(either_way.taken) == 1

    @pytest.mark.parametrize(
        ("reply", "kind"), [("550 5.1.1 no", RefusedForGood), ("450 later", RefusedForNow)]
    )
    def test_where_the_one_it_is_for_is_refused_nobody_gets_it(
        self, either_way: Scripted, way_out: SmtpMailOut, reply: str, kind: type[HandOverFailed]
    ) -> None:
        either_way.script("RCPT", says(reply))
        with way_out.together() as kept:
            with pytest.raises(kind):
                kept.hand_over(letter("tom@lager.example"))
            kept.hand_over(letter())

        assert len(either_way.taken) == 1
        assert b"script" in either_way.taken[0]

    def test_a_goodbye_instead_of_a_copy_is_no_refused_copy(
        self, either_way: Scripted, way_out: SmtpMailOut
    ) -> None:
        either_way.script("RCPT", says("250 OK"), says("421 closing"))

        assert type(failure(way_out, letter("tom@lager.example"))) is RefusedForNow
        assert either_way.taken == []


class TestSize:
    """How large a message may be is asked before any of it is given."""

    def test_the_server_is_told_how_large_it_is(self, server: Scripted, way_out: SmtpMailOut) -> None:
        way_out.hand_over(letter())

        (command,) = (each for each in server.heard if each.startswith("MAIL"))
        told = int(command.partition("SIZE=")[2].split()[0])
        assert told == len(server.taken[0]) + 2

    def test_one_that_is_too_large_is_named_with_both_sizes_and_never_begun(
        self, server: Scripted, way_out: SmtpMailOut
    ) -> None:
        server.features = ("SIZE 1500000", "AUTH PLAIN")

        large = letter(body="long " * 500_000)
        size = f"{len(written(large)) / 1_000_000:.1f}"

        error = failure(way_out, large)

        assert (type(error), error.code) == (RefusedForGood, "too_large")
        assert error.params == {"size": size, "limit": "1.5"}
        assert not any(command.startswith("MAIL") for command in server.heard)

    @pytest.mark.parametrize("told", ["SIZE", "SIZE 0", "SIZE many", "SIZE ²"])
    def test_a_server_that_names_no_limit_has_none(
        self, server: Scripted, way_out: SmtpMailOut, told: str
    ) -> None:
        server.features = (told, "AUTH PLAIN")

        way_out.hand_over(letter())

        assert len(server.taken) == 1
