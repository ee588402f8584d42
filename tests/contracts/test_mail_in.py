"""What every way in keeps: each adapter behind MailIn stands here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count

import pytest

from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.mail_files import read_mail
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.hear.known import Gone, Known
from afterword.domain.match.application import Candidacy
from afterword.errors import CannotListen, MailboxChanged
from afterword.ports import MailIn
from mail_servers import Dovecot

NOW = datetime.now(tz=UTC).replace(microsecond=0)
OURS = Gone("<thanks-1@home.example>", "ines@lager.example", "Thank you", NOW - timedelta(hours=3))
KNOWN = Known(
    addresses=frozenset({"ines@lager.example"}),
    names=("Ines Prado", "Tom Vask"),
    own=frozenset({"mara@home.example"}),
    gone=(OURS,),
    since=NOW - timedelta(days=2),
    candidacies=(
        Candidacy("1", "Harbor Works", "Crane Planner", "HW-2207", frozenset({"harborworks.example"})),
    ),
    written_to=frozenset({"ines@lager.example"}),
)
_numbers = count(1)


def letter(sender: str, subject: str = "Hello", text: str = "Words.", **headers: str) -> EmailMessage:
    """A mail to the seeker, with a Message-ID of its own."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, "mara@home.example", subject, NOW
    mail["Message-ID"] = f"<in-{next(_numbers)}@elsewhere.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def own(to: str, subject: str = "Hello", sent: datetime = NOW, **headers: str) -> EmailMessage:
    """A mail of the seeker's own."""
    mail = letter("mara@home.example", subject)
    for name, value in {"To": to, "Date": format_datetime(sent), **headers}.items():
        del mail[name.replace("_", "-")]
        mail[name.replace("_", "-")] = value
    return mail


def report(text: str, **headers: str) -> EmailMessage:
    """A delivery report in a program's own words."""
    return letter("Mail Delivery <mailer-daemon@mx.example>", "Undelivered", text, **headers)


class MailInContract(ABC):
    """What concerns the journal is read whole, and of everything else nothing is."""

    @abstractmethod
    def box(self, *mails: EmailMessage) -> MailIn:
        """A mailbox of the kind under test, with these in it."""

    @abstractmethod
    def deliver(self, box: MailIn, mail: EmailMessage) -> None:
        """One more arrives."""

    @abstractmethod
    def send(self, box: MailIn, mail: EmailMessage) -> None:
        """The seeker's own mail program sends one, and saves it among the sent."""

    @abstractmethod
    def begin_anew(self, box: MailIn) -> None:
        """Another mailbox is in its place."""

    def subjects(self, box: MailIn, mark: str = "") -> Sequence[str]:
        return [mail.subject for mail in box.look(KNOWN, mark).mails]

    def test_a_mail_from_somebody_known_is_read_and_a_strangers_is_not(self) -> None:
        box = self.box(letter("ines@lager.example", "Answer"), letter("shop@sale.example", "Sale"))

        inbox = box.look(KNOWN)

        assert inbox.total == 2
        assert [(mail.subject, mail.text) for mail in inbox.mails] == [("Answer", "Words.")]

    @pytest.mark.parametrize(
        "mail",
        [
            letter("Nuno Reis <nuno@lager.example>", In_Reply_To=OURS.message_id),
            letter("nuno@lager.example", References=f"<x@y.example> {OURS.message_id}"),
            letter("Prado, Ines <ines.prado@private.example>"),
            letter("assistant@lager.example", Reply_To="Ines Prado <ines+job@lager.example>"),
            letter('"Tom Vask" <no-reply@calendar.example>'),
        ],
        ids=["answers", "refers", "by name", "for somebody", "through a service"],
    )
    def test_a_thread_a_name_and_a_reply_address_are_known_too(self, mail: EmailMessage) -> None:
        assert len(self.box(mail).look(KNOWN).mails) == 1

    @pytest.mark.parametrize(
        "mail",
        [
            letter("Harbor Works <no-reply@greenhouse.io>", "Your application"),
            letter("noreply@myworkday.com", "Crane Planner at Harbor Works: an update"),
            letter("service@portal.example", "Update on HW-2207"),
            letter("Somebody New <new@harborworks.example>", "Tuesday"),
        ],
        ids=["a system's sender", "a system's subject", "a number", "a colleague"],
    )
    def test_mail_about_an_application_is_read_whoever_sends_it(self, mail: EmailMessage) -> None:
        assert len(self.box(mail).look(KNOWN).mails) == 1

    @pytest.mark.parametrize(
        "mail",
        [
            letter("news@daily.example", "Harbor Works builds a quay"),
            letter("no-reply@greenhouse.io", "Your application to Lantern Press"),
        ],
        ids=["the news", "another application"],
    )
    def test_mail_that_only_names_the_house_is_left_alone(self, mail: EmailMessage) -> None:
        assert self.box(mail).look(KNOWN).mails == ()

    @pytest.mark.parametrize(
        "mail",
        [
            letter("Ines <ines@flowers.example>"),
            letter("ines@lager.example.evil.example"),
            letter("mara@home.example", In_Reply_To=OURS.message_id),
            letter("someone@lager.example"),
            report("Your message to cousin@family.example could not be delivered."),
        ],
        ids=["a first name", "a lookalike", "the seeker's own", "a colleague nobody met", "another's report"],
    )
    def test_what_only_looks_as_if_it_concerned_us_is_left_alone(self, mail: EmailMessage) -> None:
        assert self.box(mail).look(KNOWN).mails == ()

    def test_a_report_on_what_we_sent_is_read(self) -> None:
        words = "<ines@lager.example>: host mx.lager.example said: 550 5.1.1 User unknown"
        box = self.box(report(words, X_Failed_Recipients="ines@lager.example"))

        (mail,) = box.look(KNOWN).mails

        assert [each.address for each in mail.failed] == ["ines@lager.example"]

    def test_what_was_seen_is_not_looked_at_again_and_what_came_since_is(self) -> None:
        box = self.box(letter("ines@lager.example", "First"))
        mark = box.look(KNOWN).mark

        assert self.subjects(box, mark) == []
        self.deliver(box, letter("ines@lager.example", "Second"))

        assert self.subjects(box, mark) == ["Second"]

    def test_an_empty_mailbox_holds_nothing(self) -> None:
        assert self.box().look(KNOWN).total == 0

    def test_another_mailbox_in_its_place_is_noticed(self) -> None:
        box = self.box(letter("ines@lager.example"))
        mark = box.look(KNOWN).mark

        self.begin_anew(box)

        with pytest.raises(MailboxChanged):
            box.look(KNOWN, mark)

    def test_nothing_unknown_lies_among_the_sent(self) -> None:
        assert self.box().among_sent([OURS.message_id]) == frozenset()

    def test_what_another_program_sent_lies_among_the_sent(self) -> None:
        box = self.box()
        self.send(box, own("ines@lager.example", Message_ID=OURS.message_id))

        assert box.among_sent([OURS.message_id, "<other@home.example>"]) == {OURS.message_id}

    def test_what_the_seeker_wrote_to_somebody_known_is_read_once_and_nothing_else_of_theirs(self) -> None:
        box = self.box(letter("ines@lager.example", "From her"))
        mark = box.look(KNOWN).mark
        for mail in (
            own("Ines <INES@lager.example>", "To her"),
            own("tom@lager.example", "A copy", Cc="Ines <ines@lager.example>"),
            own("tom@lager.example", "A hidden copy", Bcc="ines@lager.example"),
            own("new@lager.example", "To a stranger at her house"),
            own("mara@home.example", "A note to themselves"),
            own("mara@home.example", "Fwd: An answer"),
            own("mother@home.example", "Fwd: Dinner"),
        ):
            self.send(box, mail)

        inbox = box.look(KNOWN, mark)

        assert [mail.subject for mail in inbox.mails] == [
            "To her",
            "A copy",
            "A hidden copy",
            "Fwd: An answer",
        ]
        assert inbox.total == 1
        assert box.look(KNOWN, inbox.mark).mails == ()

    def test_a_copy_that_they_sent_to_this_mailbox_is_read_too(self) -> None:
        box = self.box(own("ines@lager.example", "To her, and here"), own("shop@sale.example", "An order"))
        assert self.subjects(box) == ["To her, and here"]

    def test_what_was_written_to_somebody_since_is_read_and_all_else_is_not(self) -> None:
        box = self.box(letter("ines@lager.example", "From her"))
        for mail in (
            own("Ines <INES@lager.example>", "To her"),
            own("tom@lager.example", "A copy for her", Cc="Ines <ines@lager.example>"),
            own("shop@sale.example", "To a shop"),
            own("ines@lager.example", "Long ago", sent=NOW - timedelta(hours=5)),
            own("ines@lager.example.evil.example", "A lookalike"),
        ):
            self.send(box, mail)

        found = box.written({"ines@lager.example"}, NOW - timedelta(hours=1))

        assert [(mail.subject, mail.text) for mail in found] == [
            ("To her", "Words."),
            ("A copy for her", "Words."),
        ]


class TestMemory(MailInContract):
    def box(self, *mails: EmailMessage) -> MailIn:
        box = MemoryMailIn()
        for mail in mails:
            self.deliver(box, mail)
        return box

    def deliver(self, box: MailIn, mail: EmailMessage) -> None:
        assert isinstance(box, MemoryMailIn)
        box.mails.append(read_mail("x.eml", mail.as_bytes()))

    def send(self, box: MailIn, mail: EmailMessage) -> None:
        assert isinstance(box, MemoryMailIn)
        box.sent_mails.append(read_mail("x.eml", mail.as_bytes()))

    def begin_anew(self, box: MailIn) -> None:
        assert isinstance(box, MemoryMailIn)
        box.validity += 1

    def test_one_that_cannot_be_read_says_so(self) -> None:
        box = MemoryMailIn()
        box.broken = True

        with pytest.raises(CannotListen):
            box.look(KNOWN)


class TestImap(MailInContract):
    @pytest.fixture(autouse=True)
    def server(self, dovecot: Dovecot) -> None:
        self.dovecot, self.user = dovecot, f"contract{next(_numbers)}"

    def box(self, *mails: EmailMessage) -> MailIn:
        for mail in mails:
            self.dovecot.deliver(self.user, mail)
        return ImapMailIn(self.dovecot.account(self.user), authorities=self.dovecot.certificate.cert)

    def deliver(self, box: MailIn, mail: EmailMessage) -> None:  # noqa: ARG002 - the server has it
        self.dovecot.deliver(self.user, mail)

    def send(self, box: MailIn, mail: EmailMessage) -> None:  # noqa: ARG002 - the server has it
        self.dovecot.deliver(self.user, mail, "Versandt")

    def begin_anew(self, box: MailIn) -> None:  # noqa: ARG002 - the server has it
        self.dovecot.begin_anew(self.user)

    def test_somebody_who_became_known_since_is_looked_for_in_what_lies_there(self) -> None:
        box = self.box(letter("rita@lager.example", "From Rita"), letter("ines@lager.example", "Answer"))
        mark = box.look(KNOWN).mark
        more = replace(KNOWN, addresses=KNOWN.addresses | {"rita@lager.example"})

        assert [mail.subject for mail in box.look(more, mark).mails] == ["From Rita", "Answer"]

    def test_nothing_is_marked_as_read(self) -> None:
        self.box(letter("ines@lager.example"), letter("shop@sale.example")).look(KNOWN)

        assert self.dovecot.seen(self.user) == [False, False]
