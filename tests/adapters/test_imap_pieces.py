"""A mailbox read in pieces of every size, from a server that swallows any answer: each mail is given once."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import pytest

from afterword.adapters.imap import look, whole
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.domain.hear.known import Known
from afterword.domain.mail_account import Server
from afterword.errors import CannotListen
from imap_model import Model, serving

KNOWN = Known(frozenset({"ines@lager.example"}), since=datetime(2026, 9, 15, tzinfo=UTC))


class Post:
    """A model of a server, and what was put into it."""

    def __init__(self, **habits: int) -> None:
        self.model = Model(**habits)  # type: ignore[arg-type]  # some are on or off
        self.model.folders = {name: self.model.new_folder() for name in ("INBOX", "Rules")}
        self.put: list[str] = []

    def deliver(self, folder: str, many: int) -> None:
        """Ours, each beside a stranger's."""
        for _ in range(many):
            subject = f"m{len(self.put)}"
            self.put.append(subject)
            for sender, name in (("ines@lager.example", subject), ("shop@sale.example", "sale")):
                head = (
                    f"From: {sender}\r\nMessage-ID: <{subject}-{name}@x.example>\r\nSubject: {name}\r\n\r\n"
                )
                self.model.folders[folder].put((head + "Words.\r\n" * 40).encode())


def looks(server: Server, mark: str, most: int = 100) -> tuple[list[str], str]:
    """So many looks, or until the end is reached; what they gave, and the mark then."""
    given: list[str] = []
    for _ in range(most):
        inbox = ImapMailIn(server).look(KNOWN, mark)
        given += [mail.subject for mail in inbox.mails]
        mark = inbox.mark
        if inbox.ended:
            return given, mark
    return given, mark


@pytest.mark.parametrize("piece", [1, 3, 7])
@pytest.mark.parametrize("weight", [600, 1_200, 100_000])
@pytest.mark.parametrize("at_once", [1, 2, 5])
def test_pieces_of_every_size_give_each_mail_once(
    monkeypatch: pytest.MonkeyPatch, piece: int, weight: int, at_once: int
) -> None:
    monkeypatch.setattr(look, "PIECE", piece)
    monkeypatch.setattr(look, "SOME", at_once)
    monkeypatch.setattr(look, "AT_ONCE", at_once)
    monkeypatch.setattr(whole, "AT_MOST", weight)
    monkeypatch.setattr(whole, "GROUP", 500)
    post = Post()
    post.deliver("INBOX", 4)
    post.deliver("Rules", 3)
    with serving(post.model) as server:
        given, mark = looks(server, "", most=2)
        for folder in ("INBOX", "Rules", "INBOX"):
            post.deliver(folder, 2)
            more, mark = looks(server, mark, most=1)
            given += more
        rest, mark = looks(server, mark)
        assert looks(server, mark)[0] == []

    assert Counter(given + rest) == Counter(post.put)


@pytest.mark.parametrize("swallowed", range(10))
@pytest.mark.parametrize("extended", [True, False])
def test_an_answer_that_was_swallowed_is_asked_for_again(swallowed: int, extended: bool) -> None:
    post = Post(extended=extended)
    post.deliver("INBOX", 2)
    post.deliver("Rules", 1)
    with serving(post.model) as server:
        post.model.swallows = swallowed
        given, mark = looks(server, "")
        post.deliver("INBOX", 2)
        post.deliver("Rules", 1)
        post.model.swallows = swallowed
        more, _ = looks(server, mark)

    assert sorted(given + more) == sorted(post.put)


@pytest.mark.parametrize("habits", [{"stuck": 3}, {"off": -1}, {"off": 9}, {"silent": True}])
def test_a_server_that_tells_a_wrong_next_number_hides_nothing(habits: dict[str, int]) -> None:
    post = Post(**habits)
    post.deliver("INBOX", 2)
    with serving(post.model) as server:
        given, mark = looks(server, "")
        for folder in ("Rules", "INBOX", "Rules", "INBOX"):
            post.deliver(folder, 1)
            more, mark = looks(server, mark)
            given += more

    assert sorted(given) == sorted(post.put)


@pytest.mark.parametrize("folder", ["INBOX", "Rules"])
def test_mail_that_came_and_went_between_two_looks_brings_nothing_back(folder: str) -> None:
    post = Post()
    post.deliver(folder, 2)
    with serving(post.model) as server:
        given, mark = looks(server, "")
        there = post.model.folders[folder]
        strangers = there.mails.pop(max(there.mails))
        post.deliver(folder, 1)
        for _ in range(2):
            there.mails.pop(max(there.mails))
        assert looks(server, mark)[0] == []
        there.put(strangers)

    assert sorted(given) == ["m0", "m1"]


def test_a_server_that_says_nothing_of_what_it_holds_is_not_taken_for_an_empty_one() -> None:
    post = Post(silent=True, finds_nothing=True)
    post.deliver("INBOX", 2)

    with serving(post.model) as server, pytest.raises(CannotListen, match="what lies there"):
        ImapMailIn(server).look(KNOWN)
