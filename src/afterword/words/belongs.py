"""Why a mail was taken to belong to an interview: sentences for the codes of hearing."""

from __future__ import annotations

from afterword.domain.facts import Reason
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

BELONGS: dict[str, str] = {
    "belongs_thread": "It answers a message of yours.",
    "belongs_address": "It comes from {address}, which is known as {person}’s.",
    "belongs_reply_to": "It asks for answers to {address}, which is known as {person}’s.",
    "belongs_name": "It is signed with the name of {person}, though it comes from {address}.",
    "belongs_failed": "It tells of mail to {address}, which is known as {person}’s.",
    "belongs_by_reference": "It names the reference {reference}.",
    "belongs_by_domain": "It comes from {domain}, the employer’s own.",
    "belongs_by_named_in_subject": "Its subject or its sender names {company}.",
    "belongs_by_named_in_text": "It names {company}.",
    "belongs_by_role": "It names the role: {role}.",
    "belongs_by_seeker": "You said so.",
    "belongs_unknown": "It was heard before this was noted.",
}


def belongs_sentence(why: Reason) -> str:
    """Why a mail was heard where it was."""
    return filled(BELONGS.get(why.code, BELONGS["belongs_unknown"]), Gaps(why.params))
