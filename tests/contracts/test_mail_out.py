"""What every way out keeps: each adapter behind MailOut stands here."""

from __future__ import annotations

import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterword.adapters.eml_folder.mail_out import EmlFolder
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.adapters.practice.mailbox import PracticeMailOut
from afterword.adapters.smtp import mail_out
from afterword.domain.mail_account import Security
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import RefusedForGood, RefusedForNow
from afterword.ports import MailOut
from mail_servers import Certificate, Post, smtp_server
from received import words_of

LETTER = Envelope(
    sender=Mailbox("Mara Lind, M.Sc.", "mara@home.example"),
    to=Mailbox("Inês Prado", "ines@lager.example"),
    subject="Obrigada: our talk on the größte Zählung of all the nights, and what came after it",
    body="Hi Inês,\n\nthank you.\n.\nFrom here on: „quoted“, 100 %.\n\nMara\n",
    message_id="<f00d@home.example>",
    date=datetime(2026, 9, 15, 12, 0, tzinfo=UTC),
    in_reply_to="<q1@lager.example>",
    references=("<q0@lager.example>", "<q1@lager.example>"),
)


class MailOutContract(ABC):
    """Handed over once, as it was approved, and never a second time."""

    @abstractmethod
    def way_out(self, tmp_path: Path) -> MailOut:
        """A way out of the kind under test."""

    @abstractmethod
    def arrived(self, way_out: MailOut) -> Sequence[tuple[str, str, str]]:
        """Message-ID, subject and body of what was handed over."""

    def test_what_is_handed_over_arrives_as_it_was(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)

        handed = way_out.hand_over(LETTER)

        assert handed.message_id == LETTER.message_id
        assert list(self.arrived(way_out)) == [(LETTER.message_id, LETTER.subject, LETTER.body)]

    def test_the_same_message_is_never_taken_twice(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)
        way_out.hand_over(LETTER)

        with pytest.raises(RefusedForGood):
            way_out.hand_over(LETTER)

        assert len(self.arrived(way_out)) == 1

    def test_looking_whether_it_works_hands_over_nothing(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)

        way_out.check()

        assert list(self.arrived(way_out)) == []

    def test_several_go_together_each_once(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)
        others = [replace(LETTER, message_id=f"<{number}@home.example>") for number in range(2)]

        with way_out.together() as together:
            together.check()
            for each in (LETTER, *others):
                assert together.hand_over(each).refused == ()
            with pytest.raises(RefusedForGood):
                together.hand_over(LETTER)

        assert sorted(each for each, *_ in self.arrived(way_out)) == sorted(
            each.message_id for each in (LETTER, *others)
        )

    def test_another_message_is_another(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)
        way_out.hand_over(LETTER)
        way_out.hand_over(replace(LETTER, message_id="<../../f00d@home.example>"))

        assert len(self.arrived(way_out)) == 2


class RefusingContract(MailOutContract):
    """What those ways out keep that know whom there is mail for."""

    @abstractmethod
    def refuse(self, way_out: MailOut, address: str) -> None:
        """Nobody has this address."""

    def test_a_copy_that_is_refused_is_told_and_the_message_goes(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)
        self.refuse(way_out, "rita@lager.example")
        copies = (Mailbox("Tom", "tom@lager.example"), Mailbox("Rita", "rita@lager.example"))

        handed = way_out.hand_over(replace(LETTER, copies=copies))

        assert [each.address for each in handed.refused] == ["rita@lager.example"]
        assert len(self.arrived(way_out)) == 1

    def test_where_the_one_it_is_for_is_refused_nothing_goes_and_may_go_again(self, tmp_path: Path) -> None:
        way_out = self.way_out(tmp_path)
        self.refuse(way_out, LETTER.to.email)
        copied = replace(LETTER, copies=(Mailbox("Tom", "tom@lager.example"),))

        with pytest.raises(RefusedForGood) as caught:
            way_out.hand_over(copied)

        assert caught.value.code == "no_such_address"
        assert list(self.arrived(way_out)) == []
        way_out.hand_over(replace(LETTER, to=Mailbox("", "ines@new.example")))
        assert len(self.arrived(way_out)) == 1


class TestMemory(RefusingContract):
    def refuse(self, way_out: MailOut, address: str) -> None:
        assert isinstance(way_out, MemoryMailOut)
        way_out.unknown.add(address)

    def way_out(self, tmp_path: Path) -> MailOut:  # noqa: ARG002 - needs no folder
        return MemoryMailOut()

    def arrived(self, way_out: MailOut) -> Sequence[tuple[str, str, str]]:
        assert isinstance(way_out, MemoryMailOut)
        return [(one.message_id, one.subject, one.body) for one in way_out.taken]


class TestEmlFolder(MailOutContract):
    def way_out(self, tmp_path: Path) -> MailOut:
        return EmlFolder(tmp_path / "outbox")

    def arrived(self, way_out: MailOut) -> Sequence[tuple[str, str, str]]:
        assert isinstance(way_out, EmlFolder)
        mails = [message_from_bytes(path.read_bytes(), policy=default) for path in way_out.folder.iterdir()]
        return [(mail["Message-ID"], mail["Subject"], words_of(mail)) for mail in mails]

    def test_the_file_is_a_message_that_only_its_owner_may_read(self, tmp_path: Path) -> None:
        self.way_out(tmp_path).hand_over(LETTER)

        (path,) = (tmp_path / "outbox").iterdir()
        mail = message_from_bytes(path.read_bytes(), policy=default)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert mail["From"].addresses[0].display_name == "Mara Lind, M.Sc."
        assert (mail["To"].addresses[0].addr_spec, mail["Date"].datetime) == (
            "ines@lager.example",
            LETTER.date,
        )
        assert (mail["In-Reply-To"], mail["References"]) == (
            "<q1@lager.example>",
            " ".join(LETTER.references),
        )
        assert {"Auto-Submitted", "List-Unsubscribe", "Bcc"}.isdisjoint(mail.keys())

    def test_a_folder_that_cannot_be_written_is_a_refusal_for_now(self, tmp_path: Path) -> None:
        (tmp_path / "outbox").write_text("a file stands where the folder should be")

        with pytest.raises(RefusedForNow):
            self.way_out(tmp_path).hand_over(LETTER)

    def test_checking_it_says_so_too(self, tmp_path: Path) -> None:
        (tmp_path / "outbox").write_text("a file stands where the folder should be")

        with pytest.raises(RefusedForNow):
            self.way_out(tmp_path).check()


class TestSmtp(RefusingContract):
    def refuse(self, way_out: MailOut, address: str) -> None:  # noqa: ARG002 - the server knows it
        self.post.unknown.add(address)

    @pytest.fixture(autouse=True)
    def server(self, certificate: Certificate) -> Iterator[None]:
        mail_out._given.clear()  # these tests hand over one letter again and again
        self.post, self.certificate = Post(), certificate
        with smtp_server(certificate, Security.STARTTLS, self.post) as self.account:
            yield

    def way_out(self, tmp_path: Path) -> MailOut:  # noqa: ARG002 - needs no folder
        return mail_out.SmtpMailOut(self.account, authorities=self.certificate.cert)

    def arrived(self, way_out: MailOut) -> Sequence[tuple[str, str, str]]:  # noqa: ARG002 - the server has it
        mails = [message_from_bytes(content, policy=default) for content in self.post.taken]
        return [(mail["Message-ID"], mail["Subject"], words_of(mail)) for mail in mails]


class TestPractice(MailOutContract):
    def way_out(self, tmp_path: Path) -> MailOut:  # noqa: ARG002 - needs no folder
        return PracticeMailOut()

    def arrived(self, way_out: MailOut) -> Sequence[tuple[str, str, str]]:
        assert isinstance(way_out, PracticeMailOut)
        return [(one.message_id, one.subject, one.body) for one in way_out.taken]
