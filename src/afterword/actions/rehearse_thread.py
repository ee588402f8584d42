"""The stand-in Message-ID of a rehearsal: which of our messages a replayed mail answers.

The messages were never sent, so the mails of a case name them by a token. It is replaced by
the Message-ID of the latest message to the sender, to the address that failed, or to whoever
the mail is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.domain.facts import Captured, Person
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Sent

TOKEN = "<REPLY-TO-OUR-THANK-YOU>"  # noqa: S105 - a word agreed on, opens nothing


def answering(mail: Mail, captured: Captured, sent: Sequence[Sent]) -> Mail:
    """The mail with the token replaced; as it was where it holds none or nothing was sent."""
    message_id = _answered(mail, captured, sent)
    if message_id is None:
        return mail
    return replace(
        mail,
        in_reply_to=_put(mail.in_reply_to, message_id),
        references=tuple(_put(each, message_id) or each for each in mail.references),
        original_message_id=_put(mail.original_message_id, message_id),
    )


def _put(value: str | None, message_id: str) -> str | None:
    return message_id if value and value.strip("<> ") == TOKEN.strip("<>") else value


def _answered(mail: Mail, captured: Captured, sent: Sequence[Sent]) -> str | None:
    for keys in (_by_address(mail, captured), _named(mail, captured), {p.key for p in captured.people}):
        to_them = [message for message in sent if message.person in keys]
        if to_them:
            return max(to_them, key=lambda message: message.at).message_id
    return None


def _by_address(mail: Mail, captured: Captured) -> set[str]:
    addresses = {mail.sender.email.casefold()} | {failed.address.casefold() for failed in mail.failed}
    return {person.key for person in captured.people if (person.email or "").casefold() in addresses}


def _named(mail: Mail, captured: Captured) -> set[str]:
    where = f"{mail.sender.name}\n{mail.text}"
    return {person.key for person in captured.people if _says(person, where)}


def _says(person: Person, where: str) -> bool:
    return re.search(rf"\b{re.escape(person.family or person.name)}\b", where) is not None
