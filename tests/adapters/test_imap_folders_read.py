"""A mailbox of several folders, read piece by piece against a real Dovecot: nothing missed, nothing lost."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from afterword.adapters.imap import look
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.imap.wire import Wire
from afterword.domain.hear.known import Gone, Known
from afterword.errors import MailboxChanged
from mail_servers import Dovecot

_numbers = count(1)
NOW = datetime.now(tz=UTC)
OURS = Gone("<thanks-9@home.example>", "ines@lager.example", "Thank you", NOW)
KNOWN = Known(frozenset({"ines@lager.example"}), gone=(OURS,), since=NOW - timedelta(days=2))


def letter(subject: str, sender: str = "ines@lager.example", more: str = "") -> bytes:
    mark = next(_numbers)
    head = f"From: {sender}\r\nSubject: {subject}\r\nMessage-ID: <several-{mark}@x.example>\r\n{more}"
    return f"{head}\r\nWords.\r\n".encode()


@pytest.fixture
def user(dovecot: Dovecot) -> str:
    name = f"several{next(_numbers)}"
    with dovecot.open(name) as session:
        for folder in ("Archive", "Rules/Jobs", "Trash", "Drafts", "Junk"):
            session.create(folder)
    return name


@pytest.fixture
def box(dovecot: Dovecot, user: str) -> ImapMailIn:
    return ImapMailIn(dovecot.account(user), authorities=dovecot.certificate.cert)


def heard(box: ImapMailIn, mark: str = "") -> tuple[list[str], str]:
    """The subjects of all that looks find until the end is reached, and the mark then."""
    found: list[str] = []
    while True:
        inbox = box.look(KNOWN, mark)
        found += [mail.subject for mail in inbox.mails]
        mark = inbox.mark
        if inbox.ended:
            return found, mark


def test_an_answer_is_found_wherever_a_rule_filed_it_and_not_where_it_was_thrown_away(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    for folder in ("INBOX", "Archive", "Rules/Jobs", "Trash", "Drafts", "Versandt"):
        dovecot.deliver(user, letter(folder), folder)

    assert sorted(heard(box)[0]) == ["Archive", "INBOX", "Rules/Jobs"]


def test_of_junk_only_what_answers_a_message_of_ours_is_read(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    dovecot.deliver(user, letter("forged"), "Junk")
    answer = letter("an answer", "nuno@lager.example", f"In-Reply-To: {OURS.message_id}\r\n")
    dovecot.deliver(user, answer, "Junk")

    assert heard(box)[0] == ["an answer"]


def test_mail_that_was_moved_is_found_once_in_one_look(dovecot: Dovecot, user: str, box: ImapMailIn) -> None:
    same = letter("twice")
    dovecot.deliver(user, same)
    dovecot.deliver(user, same, "Archive")

    assert heard(box)[0] == ["twice"]


def test_what_is_new_in_any_folder_is_found_and_what_went_is_no_event(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    dovecot.deliver(user, letter("first"))
    dovecot.deliver(user, letter("stays"), "Archive")
    _, mark = heard(box)
    dovecot.empty(user)
    dovecot.deliver(user, letter("second"), "Rules/Jobs")

    assert heard(box, mark)[0] == ["second"]


def test_a_folder_that_was_made_anew_is_read_anew_and_a_new_inbox_is_told(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    dovecot.deliver(user, letter("old"), "Archive")
    dovecot.deliver(user, letter("here"))
    _, mark = heard(box)
    with dovecot.open(user) as session:
        session.delete("Archive")
        session.create("Other")
    dovecot.deliver(user, letter("new"), "Other")

    subjects, mark = heard(box, mark)
    assert subjects == ["new"]
    dovecot.begin_anew(user)
    with pytest.raises(MailboxChanged):
        box.look(KNOWN, mark)


def test_a_long_look_goes_on_where_it_ended_whatever_comes_meanwhile(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look by another process, as after a restart; progress is told, and new mail comes first."""
    monkeypatch.setattr(look, "PIECE", 4)
    old = [f"old {number}" for number in range(10)]
    for number, subject in enumerate(old):
        dovecot.deliver(user, letter(subject), "Archive" if number % 2 else "INBOX")
    first = box.look(KNOWN)
    dovecot.deliver(user, letter("new"))
    again = ImapMailIn(dovecot.account(user), authorities=dovecot.certificate.cert)
    second = again.look(KNOWN, first.mark)
    rest, _ = heard(again, second.mark)

    assert (first.done, first.ended) == (4, False)
    assert second.mails[0].subject == "new"
    found = [mail.subject for mail in (*first.mails, *second.mails)] + rest
    assert Counter(found) == Counter([*old, "new"])


def test_whoever_becomes_known_in_the_middle_is_looked_for_from_the_beginning(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "PIECE", 3)
    dovecot.deliver(user, letter("from Rita", "rita@other.example"))
    for _ in range(5):
        dovecot.deliver(user, letter("from Ines"))
    mark = box.look(KNOWN).mark
    more = replace(KNOWN, addresses=KNOWN.addresses | {"rita@other.example"})

    found, ended = [], False
    while not ended:
        inbox = box.look(more, mark)
        found += [mail.subject for mail in inbox.mails]
        mark, ended = inbox.mark, inbox.ended

    assert set(found) == {"from Rita", "from Ines"}


def test_a_mark_of_the_older_form_is_still_read(dovecot: Dovecot, user: str, box: ImapMailIn) -> None:
    dovecot.deliver(user, letter("seen"))
    with dovecot.open(user) as session:
        _, told = session.status("INBOX", "(UIDVALIDITY UIDNEXT)")
    (validity,) = re.findall(r"UIDVALIDITY (\d+)", str(told[0]))
    (following,) = re.findall(r"UIDNEXT (\d+)", str(told[0]))
    old = f'{{"folder":"INBOX","validity":{validity},"next":{following},"people":"0"}}'
    dovecot.deliver(user, letter("new"))

    assert heard(box, old)[0] == ["new", "seen"]
    with pytest.raises(MailboxChanged):
        box.look(KNOWN, old.replace(validity, "7"))


def test_one_new_mail_takes_three_trips_however_many_folders_there_are(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    dovecot.deliver(user, letter("old"))
    _, mark = heard(box)
    dovecot.deliver(user, letter("new"), "Rules/Jobs")
    trips: list[tuple[bytes, ...]] = []
    send = Wire.send

    def counting(self: Wire, *told: bytes) -> list[bytes]:
        trips.append(told)
        return send(self, *told)

    monkeypatch.setattr(Wire, "send", counting)

    assert heard(box, mark)[0] == ["new"]

    assert len([trip for trip in trips if trip != (b"LOGOUT",)]) == 3
