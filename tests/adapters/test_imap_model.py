"""Whatever a mail server does to us: nothing that concerns us is missed, and nothing counted twice.

Of a mail that lay in a folder at the end of the last complete look, it is asked that it was given at
least once; of one that stayed where it was, under the number it had, that it was given once.
"""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from afterword.adapters.imap import look, whole
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.domain.hear.known import Known
from afterword.errors import CannotListen, MailboxChanged
from imap_model import Folder, Model, serving

FOLDERS = ("INBOX", "Archive", "Rules")
PEOPLE = ("ines@lager.example", "tom@lager.example", "rita@other.example")
SIDE = ("Archive", "Rules", "Later", "Jobs")
#: What a server may tell wrongly, always: a UIDNEXT too low, too high or none, and no mail where some lies.
HABITS: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"off": -1},
    {"off": 4},
    {"stuck": 3},
    {"silent": True},
    {"finds_nothing": True},
)
folders = st.sampled_from(("INBOX", "INBOX", *SIDE))
senders = st.sampled_from((PEOPLE[0], PEOPLE[0], *PEOPLE, "shop@sale.example"))
sides = st.sampled_from(SIDE)


class Mailbox(RuleBasedStateMachine):
    """One mailbox, read by looks that are cut off, while it changes under them."""

    @initialize(extended=st.booleans(), habit=st.sampled_from(HABITS), first=st.integers(0, 6))
    def begin(self, extended: bool, habit: dict[str, Any], first: int) -> None:
        self.model = Model(extended=extended, **habit)
        self.model.folders = {name: self.model.new_folder() for name in FOLDERS}
        self.serving = serving(self.model)
        self.server = self.serving.__enter__()
        self.known: tuple[str, ...] = PEOPLE[:1]
        self.mark = ""
        self.marks: list[str] = [""]
        self.came = 0
        self.lying: dict[str, str] = {}
        self.heard: Counter[str] = Counter()
        self.again: set[str] = set()
        for _ in range(first):
            self.put("INBOX", PEOPLE[0])

    def put(self, folder: str, sender: str) -> None:
        self.came += 1
        name = f"m{self.came}"
        head = f"From: {sender}\r\nMessage-ID: <{name}@x.example>\r\nSubject: {name}\r\n\r\n"
        self.model.folders[folder].put((head + "Words.\r\n" * 40).encode())

    @rule(folder=folders, sender=senders, many=st.integers(1, 9))
    def deliver(self, folder: str, sender: str, many: int) -> None:
        if folder in self.model.folders:
            for _ in range(many):
                self.put(folder, sender)

    @rule(source=folders, into=folders, one=st.booleans())
    def move(self, source: str, into: str, one: bool) -> None:
        """A hand or a rule files mail away: it gets new numbers there."""
        if {source, into} <= self.model.folders.keys():
            mails = self.model.folders[source].mails
            for uid in sorted(mails)[: 1 if one else None]:
                mail = mails.pop(uid)
                self.model.folders[into].put(mail)
                self.again.add(_name(mail))

    @rule(folder=folders, which=st.integers(0, 3))
    def delete(self, folder: str, which: int) -> None:
        """What was deleted before it could be read was never there."""
        if folder in self.model.folders:
            mails = self.model.folders[folder].mails
            gone = sorted(mails)[-1:] if which == 1 else sorted(mails)[which:]
            for uid in gone:
                del mails[uid]

    @rule(folder=sides)
    def number_anew(self, folder: str) -> None:
        if folder in self.model.folders:
            anew = self.model.new_folder()
            self.refill(folder, anew)

    @rule(folder=sides)
    def appear(self, folder: str) -> None:
        self.model.folders.setdefault(folder, self.model.new_folder())

    @rule(folder=sides)
    def vanish(self, folder: str) -> None:
        self.model.folders.pop(folder, None)

    @rule(folder=sides, into=sides)
    def rename(self, folder: str, into: str) -> None:
        """With its numbers, as some servers do."""
        if folder in self.model.folders and into not in self.model.folders:
            self.again.update(map(_name, self.model.folders[folder].mails.values()))
            self.model.folders[into] = self.model.folders.pop(folder)

    @rule(
        after=st.integers(0, 3000),
        swallows=st.integers(0, 30),
        noisy=st.booleans(),
        twice=st.booleans(),
        backwards=st.booleans(),
    )
    def misbehave(self, after: int, swallows: int, noisy: bool, twice: bool, backwards: bool) -> None:
        self.model.noisy, self.model.twice, self.model.backwards = noisy, twice, backwards
        self.model.drops_after = after if after < 2500 else None
        # One that hides its mail and swallows the rest besides is beyond help.
        self.model.swallows = swallows if swallows < 20 and not self.model.finds_nothing else None

    @rule(what=st.integers(0, 5), which=st.integers(0, 9))
    def upheaval(self, what: int, which: int) -> None:
        """Something after which what lies there may be given once more."""
        if what < len(PEOPLE) and PEOPLE[what] not in self.known:
            self.known = (*self.known, PEOPLE[what])  # mail from before is looked at again for them
        elif what == 4:
            self.mark = self.marks[which % len(self.marks)]  # a restart from any mark that was ever stored
        elif what == 5 and self.mark:
            self.become_another_mailbox()
        else:
            return
        self.all_again()

    @rule(folder=folders, many=st.integers(1, 3), piece=st.integers(2, 9))
    def hear(self, folder: str, many: int, piece: int) -> None:
        """Mail comes, and is looked for at once."""
        self.deliver(folder, PEOPLE[0], many)
        self.looked(piece, 10_000)

    @rule(piece=st.integers(1, 5), weight=st.sampled_from((600, 1_200, 10_000)))
    def look(self, piece: int, weight: int) -> None:
        self.looked(piece, weight)

    @rule()
    def look_to_the_end(self) -> None:
        self.read_all()

    def become_another_mailbox(self) -> None:
        """The inbox itself is numbered anew: that is told, and the seeker has it read from the beginning."""
        self.model.drops_after = None
        self.refill("INBOX", self.model.new_folder())
        try:
            self.mail_in_looks(5, 10_000)
        except MailboxChanged:
            self.mark = ""
        else:
            raise AssertionError("another mailbox was taken for the same")

    def refill(self, name: str, anew: Folder) -> None:
        for mail in self.model.folders[name].mails.values():
            anew.put(mail)
            self.again.add(_name(mail))
        self.model.folders[name] = anew

    def all_again(self) -> None:
        """Whatever lies there now may be given once more."""
        self.again.update(self.there())

    def there(self) -> dict[str, bytes]:
        mails = (mail for folder in self.model.folders.values() for mail in folder.mails.values())
        return {_name(mail): mail for mail in mails}

    def mail_in_looks(self, piece: int, weight: int) -> bool:
        """One look; whether nothing is left."""
        with ExitStack() as small:
            for module, name, value in (
                (look, "PIECE", piece),
                (look, "SOME", 3),
                (look, "AT_ONCE", 2),
                (whole, "AT_MOST", weight),
                (whole, "GROUP", 500),
            ):
                small.enter_context(patch.object(module, name, value))
            known = Known(frozenset(self.known), since=datetime(2026, 9, 15, tzinfo=UTC))
            inbox = ImapMailIn(self.server).look(known, self.mark)
        self.mark = inbox.mark
        self.marks.append(inbox.mark)
        self.heard.update(mail.subject for mail in inbox.mails)
        return inbox.ended

    def looked(self, piece: int, weight: int) -> bool:
        """One look, perhaps cut off: then its mark is lost, and what it found with it."""
        try:
            return self.mail_in_looks(piece, weight)
        except MailboxChanged:
            self.mark = ""  # a mark from before the inbox became another
            self.all_again()
            return False
        except CannotListen:
            event("cut off")
            return False

    def read_all(self) -> None:
        """Look until the end is reached, and ask the promise."""
        self.model.drops_after = None
        for _ in range(300):
            if self.looked(5, 10_000):
                break
        else:
            raise AssertionError("the end was never reached")
        known = [sender.encode() for sender in self.known]
        ours = {name for name, mail in self.there().items() if any(sender in mail for sender in known)}
        assert ours <= self.heard.keys(), "missed"
        twice = {name for name, times in self.heard.items() if times > 1}
        assert twice <= self.again, "given twice"
        strange = [name for name, mail in self.there().items() if name in self.heard and name not in ours]
        assert not strange, "what concerns nobody was given"
        self.heard = Counter(dict.fromkeys(self.heard, 1))
        self.again.clear()

    def teardown(self) -> None:
        if hasattr(self, "model"):
            self.read_all()
            self.serving.__exit__(None, None, None)


def _name(mail: bytes) -> str:
    return mail.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode()


def test_nothing_that_concerns_us_is_missed_and_nothing_counted_twice() -> None:
    run_state_machine_as_test(
        Mailbox,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.generate, Phase.shrink],
            database=None,
        ),
    )
