"""What every box of drafts keeps: each adapter behind DraftBox stands here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from itertools import count

import pytest

from afterword.adapters.imap.saving import Saving
from afterword.adapters.memory.mail_drafts import MemoryDraftBox
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import DraftNotKept
from afterword.ports import DraftBox
from mail_servers import Dovecot

_numbers = count(1)


def draft() -> Envelope:
    """One that no test before saved."""
    return Envelope(
        Mailbox("Mara Lind", "mara@home.example"),
        Mailbox("Inês Prado", "ines@lager.example"),
        "Thank you",
        "Hi Ines,\n\nthank you.\n",
        f"<draft-{next(_numbers)}@home.example>",
        datetime(2026, 9, 15, 12, 0, tzinfo=UTC),
    )


class DraftBoxContract(ABC):
    """Saved once, where the seeker's own program shows it as a draft."""

    @abstractmethod
    def box(self) -> DraftBox:
        """An empty one of the kind under test."""

    @abstractmethod
    def saved(self, box: DraftBox) -> list[str]:
        """The Message-IDs of what lies there."""

    @abstractmethod
    def spoil(self, box: DraftBox) -> DraftBox:
        """The same, in which nothing can be saved any more."""

    def test_a_draft_lies_in_the_folder_that_is_told(self) -> None:
        box, made = self.box(), draft()

        assert box.put(made) == "Drafts"
        assert self.saved(box) == [made.message_id]

    def test_the_same_draft_is_saved_once_and_another_is_another(self) -> None:
        box, first, second = self.box(), draft(), draft()
        for each in (first, second, first):
            box.put(each)

        assert self.saved(box) == [first.message_id, second.message_id]

    def test_what_could_not_be_saved_is_said(self) -> None:
        box = self.spoil(self.box())

        with pytest.raises(DraftNotKept):
            box.put(draft())


class TestMemory(DraftBoxContract):
    def box(self) -> DraftBox:
        return MemoryDraftBox()

    def saved(self, box: DraftBox) -> list[str]:
        assert isinstance(box, MemoryDraftBox)
        return [each.message_id for each in box.drafts]

    def spoil(self, box: DraftBox) -> DraftBox:
        assert isinstance(box, MemoryDraftBox)
        box.full = True
        return box


class TestImap(DraftBoxContract):
    @pytest.fixture(autouse=True)
    def server(self, dovecot: Dovecot) -> None:
        self.dovecot, self.user = dovecot, f"drafting{next(_numbers)}"
        with dovecot.open(self.user) as session:
            session.create("Drafts")

    def box(self) -> DraftBox:
        return Saving(self.dovecot.account(self.user), authorities=self.dovecot.certificate.cert)

    def saved(self, box: DraftBox) -> list[str]:  # noqa: ARG002 - the server has it
        mails = self.dovecot.contents(self.user, "Drafts")
        return [message_from_bytes(each, policy=default)["Message-ID"] for each in mails]

    def spoil(self, box: DraftBox) -> DraftBox:
        with self.dovecot.open(self.user) as session:
            session.delete("Drafts")
        return box

    def test_it_is_marked_as_a_draft(self) -> None:
        made = draft()
        self.box().put(made)

        with self.dovecot.open(self.user) as session:
            session.select("Drafts", readonly=True)
            _, answers = session.fetch("1", "(FLAGS)")
        assert isinstance(answers[0], bytes)
        assert b"\\Draft" in answers[0]
