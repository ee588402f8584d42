"""Whose mail is read: of everybody else's, not even the body is fetched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.hear.forwarded import FORWARD_SUBJECT
from afterword.domain.hear.handed_on import unwrapped
from afterword.domain.hear.invitations import plainly_an_interview, words
from afterword.domain.hear.own_words import addressed, is_own
from afterword.domain.match.application import ENOUGH, Candidacy, about
from afterword.domain.match.sender import bare_id, name_words, plain_address
from afterword.domain.sources import Mail, Mailbox

#: What programs that report on deliveries call themselves before the @.
DELIVERS = frozenset({"mailer-daemon", "postmaster", "mail-daemon", "maildaemon", "mdaemon"})


@dataclass(frozen=True, slots=True)
class Gone:
    """A message of ours that went or may have gone: what an answer or a report refers to.

    `in_hand`: it is the seeker's to send, and nobody knows yet whether they did.
    """

    message_id: str
    to: str
    subject: str
    at: datetime
    in_hand: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """Who is known and what went: all that a mailbox is told of the journal.

    `since` is the earliest day whose mail may concern us (aware); None: nobody is known yet.
    `own` are the seeker's addresses: what comes from there was written by the seeker. Of that only
    what went to one of `written_to` is read, and what they forwarded to themselves.
    """

    addresses: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
    gone: tuple[Gone, ...] = ()
    since: datetime | None = None
    candidacies: tuple[Candidacy, ...] = ()
    written_to: frozenset[str] = frozenset()

    @property
    def message_ids(self) -> frozenset[str]:
        """The bare Message-IDs of what went."""
        return frozenset(bare_id(each.message_id) for each in self.gone)


@dataclass(frozen=True, slots=True)
class Head:
    """What the headers of a mail tell.

    `calendar`: the mail is one; of a calendar within a part the headers tell nothing.
    `to` is every address that it went to, in small letters: asked for only of the seeker's own mail.
    """

    sender: Mailbox
    reply_to: tuple[Mailbox, ...] = ()
    refers_to: tuple[str, ...] = ()
    report: bool = False
    subject: str = ""
    calendar: bool = False
    to: frozenset[str] = frozenset()


def may_concern(head: Head, known: Known) -> bool:
    """Whether the rest of the mail is worth a look.

    It is from somebody known, in a thread, a report, an invitation to something, or about an
    application by its sender's house or by its subject.
    """
    if is_own(head.sender.email, known.own):
        return False
    return (
        _in_thread(head.refers_to, known)
        or _from_somebody(head, known)
        or head.report
        or head.calendar
        or head.sender.email.partition("@")[0].casefold() in DELIVERS
        or _about_an_application(head, known)
    )


def is_own_word(head: Head, known: Known) -> bool:
    """Whether it is the seeker's own mail to somebody known, or what they forwarded to themselves.

    Any other of their own mail is theirs, and not read.
    """
    if not is_own(head.sender.email, known.own):
        return False
    to = {plain_address(address) for address in head.to}
    if not to.isdisjoint({plain_address(address) for address in known.written_to}):
        return True
    own = {plain_address(address) for address in known.own}
    return bool(to) and to <= own and FORWARD_SUBJECT.search(head.subject) is not None


def _about_an_application(head: Head, known: Known) -> bool:
    sender = head.sender
    return about(sender.email, sender.name, head.subject, "", known.candidacies).weight >= ENOUGH


def concerns(mail: Mail, known: Known) -> bool:
    """Whether a mail read whole is kept: of reports, only those about what we sent.

    Of strangers' invitations, only those that call themselves an interview; what else is in a
    calendar is nobody's business.
    """
    head = head_of(mail)
    if is_own(head.sender.email, known.own):
        inner = unwrapped(mail, known.own)
        return is_own_word(head, known) and (inner is None or concerns(inner, known))
    if not head.report and head.sender.email.partition("@")[0].casefold() not in DELIVERS:
        return may_concern(head, known) or _invites(mail)
    gone_to = {plain_address(each.to) for each in known.gone}
    about = (*head.refers_to, mail.original_message_id or "")
    return _in_thread(about, known) or any(plain_address(each.address) in gone_to for each in mail.failed)


def _invites(mail: Mail) -> bool:
    return any(map(plainly_an_interview, words(mail.calendars)))


def head_of(mail: Mail) -> Head:
    """The head of a mail that was read whole, but for the calendar in it: `concerns` looks into that."""
    refers_to = tuple(filter(None, (mail.in_reply_to, *mail.references)))
    return Head(
        mail.sender, mail.reply_to, refers_to, mail.is_report, subject=mail.subject, to=addressed(mail)
    )


def _in_thread(refers_to: Iterable[str], known: Known) -> bool:
    sought = [bare_id(one) for one in refers_to if one]
    return bool(sought) and not known.message_ids.isdisjoint(sought)


def _from_somebody(head: Head, known: Known) -> bool:
    boxes = (head.sender, *head.reply_to)
    addresses = {plain_address(address) for address in known.addresses}
    if any(plain_address(box.email) in addresses for box in boxes):
        return True
    written = [words for box in boxes if (words := name_words(box.name))]
    named = [name_words(name) for name in known.names]
    return any(
        min(len(one), len(other)) > 1 and (one <= other or other <= one) for one in named for other in written
    )
