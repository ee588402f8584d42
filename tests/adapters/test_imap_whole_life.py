"""The life of a real mailbox on a real Dovecot: restarts, folders made anew, another mailbox in its place."""

from __future__ import annotations

import os
import pwd
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.imap import look
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.domain.hear.known import Known
from afterword.errors import MailboxChanged
from mail_servers import Dovecot

MANY, EVERY = 2_000, 50
KNOWN = Known(frozenset({"ines@lager.example"}), since=datetime.now(tz=UTC) - timedelta(days=2))
USER = "wholelife"


def letter(subject: str, sender: str) -> bytes:
    head = f"From: {sender}\r\nSubject: {subject}\r\nMessage-ID: <life-{subject}@x.example>\r\n"
    return f"{head}\r\nWords.\r\n".encode()


def fill(home: Path, kind: str) -> list[str]:
    """Lay many mails into a maildir as a mail program does; the subjects of ours."""
    user = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    now = int(datetime.now(tz=UTC).timestamp())
    for number in range(MANY):
        ours = not number % EVERY
        sender = "ines@lager.example" if ours else "shop@sale.example"
        path = home / "new" / f"{now}.{kind}{number:05}.host"
        path.write_bytes(letter(f"{kind}{number}", sender))
        os.chown(path, user.pw_uid, user.pw_gid)
    return [f"{kind}{number}" for number in range(0, MANY, EVERY)]


def test_through_its_whole_life_nothing_is_missed_and_nothing_given_twice(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "PIECE", 700)
    given: Counter[str] = Counter()

    def listen(mark: str, most: int = 50) -> str:
        """So many looks, each by another process as after a restart; the mark of the last."""
        for _ in range(most):
            box = ImapMailIn(dovecot.account(USER), authorities=dovecot.certificate.cert)
            inbox = box.look(KNOWN, mark)
            given.update(mail.subject for mail in inbox.mails)
            mark = inbox.mark
            if inbox.ended:
                break
        return mark

    with dovecot.open(USER) as session:
        session.create("Rules")
    home = dovecot.folder / "mail" / USER
    ours = fill(home, "a")
    mark = listen("", most=2)
    assert 0 < len(given) < len(ours)
    dovecot.deliver(USER, letter("while reading", "ines@lager.example"), "Rules")
    mark = listen(mark)
    assert given == Counter([*ours, "while reading"])

    with dovecot.open(USER) as session:  # everything is moved under us, and its folder made anew
        session.select("INBOX")
        session.copy("1:*", "Rules")
        session.store("1:*", "+FLAGS", r"\Deleted")
        session.expunge()
    dovecot.deliver(USER, letter("after the move", "ines@lager.example"))
    moved = ImapMailIn(dovecot.account(USER), authorities=dovecot.certificate.cert).look(KNOWN, mark)
    assert moved.missing is None
    mark = listen(mark)
    assert set(given) == {*ours, "while reading", "after the move"}
    with dovecot.open(USER) as session:
        session.rename("Rules", "Filed")
        session.create("Rules")
    dovecot.deliver(USER, letter("in the new one", "ines@lager.example"), "Rules")
    mark = listen(mark)
    assert given["in the new one"] == 1

    dovecot.begin_anew(USER)
    with pytest.raises(MailboxChanged):
        listen(mark)
    given.clear()
    ours = fill(home, "b")
    listen("")
    assert given == Counter(ours)
