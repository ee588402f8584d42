"""What a mail server took, as its readers see it."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import NamedTuple

from mail_servers import Post


class Received(NamedTuple):
    """To whom, about what, and the text as one line."""

    to: str
    subject: str
    text: str


def mails_of(post: Post) -> list[Received]:
    """Every mail, in the order it came."""
    return [_read(one) for one in post.taken]


def _read(content: bytes) -> Received:
    mail = message_from_bytes(content, EmailMessage, policy=default)
    return Received(str(mail["To"]), str(mail["Subject"]), " ".join(words_of(mail).split()))


def words_of(mail: EmailMessage) -> str:
    """The plain text of a message, with the line ends of this program."""
    plain = mail.get_body(("plain",))
    assert plain is not None
    return str(plain.get_content()).replace("\r\n", "\n")
