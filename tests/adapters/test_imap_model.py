"""Whatever a mail server does to us: nothing that concerns us is missed, and nothing counted twice."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from afterword.adapters.imap import look
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.domain.hear.known import Known
from afterword.errors import CannotListen, MailboxChanged
from imap_model import Model, serving

KNOWN = Known(frozenset({"ines@lager.example"}), since=datetime(2026, 9, 15, tzinfo=UTC))
FOLDERS = ("INBOX", "Archive", "Rules")
folders = st.sampled_from(FOLDERS)


class Mailbox(RuleBasedStateMachine):
    """One mailbox, read by looks that are cut off, while it changes under them."""

    @initialize()
    def begin(self) -> None:
        self.model = Model()
        self.model.folders = {name: self.model.new_folder() for name in FOLDERS}
        self.serving = serving(self.model)
        self.server = self.serving.__enter__()
        self.mark = ""
        self.came = 0
        self.heard: Counter[str] = Counter()
        self.due: set[str] = set()
        self.moved: set[str] = set()

    @rule(folder=folders, ours=st.booleans(), many=st.integers(1, 9))
    def deliver(self, folder: str, ours: bool, many: int) -> None:
        for _ in range(many):
            self.came += 1
            name = f"m{self.came}"
            sender = "ines@lager.example" if ours else "shop@sale.example"
            head = f"From: {sender}\r\nMessage-ID: <{name}@x.example>\r\nSubject: {name}\r\n\r\n"
            self.model.folders[folder].put((head + "Words.\r\n" * 40).encode())
            if ours:
                self.due.add(name)

    @rule(source=folders, into=folders)
    def move_all(self, source: str, into: str) -> None:
        """A rule of the seeker's files everything away: it gets new numbers there."""
        mails = self.model.folders[source].mails
        here = sorted(mails)
        for uid in here:
            mail = mails.pop(uid)
            self.model.folders[into].put(mail)
            self.moved.add(_name(mail))

    @rule(folder=folders)
    def delete_all(self, folder: str) -> None:
        """What was deleted before it could be read was never there."""
        for mail in self.model.folders[folder].mails.values():
            self.due.discard(_name(mail))
        self.model.folders[folder].mails.clear()

    @rule(folder=st.sampled_from(FOLDERS[1:]))
    def number_anew(self, folder: str) -> None:
        anew = self.model.new_folder()
        for mail in self.model.folders[folder].mails.values():
            anew.put(mail)
            self.moved.add(_name(mail))
        self.model.folders[folder] = anew

    @rule(after=st.integers(0, 3000), noisy=st.booleans(), twice=st.booleans(), backwards=st.booleans())
    def misbehave(self, after: int, noisy: bool, twice: bool, backwards: bool) -> None:
        self.model.noisy, self.model.twice, self.model.backwards = noisy, twice, backwards
        self.model.drops_after = after if after < 2500 else None

    @rule(piece=st.integers(1, 5))
    def look(self, piece: int) -> None:
        self.looked(piece)

    def looked(self, piece: int) -> bool:
        """One look, perhaps cut off: then its mark is lost, and what it found with it."""
        with patch.object(look, "PIECE", piece):
            try:
                inbox = ImapMailIn(self.server).look(KNOWN, self.mark)
            except MailboxChanged:
                raise
            except CannotListen:
                event("cut off")
                return False
        self.mark = inbox.mark
        self.heard.update(mail.subject for mail in inbox.mails)
        return inbox.ended

    @rule()
    def restart_as_another_mailbox(self) -> None:
        """The inbox itself is numbered anew: that is told, and the seeker has it read from the beginning."""
        if not self.mark:
            return
        self.model.drops_after = None
        inbox = self.model.folders["INBOX"]
        self.moved.update(_name(mail) for mail in inbox.mails.values())
        for folder in self.model.folders.values():
            self.moved.update(_name(mail) for mail in folder.mails.values())
        inbox.validity = self.model.new_folder().validity
        try:
            ImapMailIn(self.server).look(KNOWN, self.mark)
        except MailboxChanged:
            self.mark = ""
        else:
            raise AssertionError("another mailbox was taken for the same")

    def teardown(self) -> None:
        if not hasattr(self, "model"):
            return
        self.model.drops_after = None
        for _ in range(200):
            if self.looked(5):
                break
        assert self.looked(5)
        self.serving.__exit__(None, None, None)
        assert self.due <= self.heard.keys(), "missed"
        twice = {name for name, times in self.heard.items() if times > 1}
        assert twice <= self.moved, "counted twice"
        assert all(int(name[1:]) <= self.came for name in self.heard)


def _name(mail: bytes) -> str:
    return mail.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode()


def test_nothing_that_concerns_us_is_missed_and_nothing_counted_twice() -> None:
    run_state_machine_as_test(
        Mailbox,
        settings=settings(
            max_examples=30,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.generate, Phase.shrink],
            database=None,
        ),
    )
