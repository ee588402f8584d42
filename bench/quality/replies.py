"""Replies: what we show of a mail, and what the best libraries make of it, beside the expectation.

Texts are equal where they are letter for letter, white space aside. The libraries are given the
text that we made of HTML, since they read plain text only.
"""

from __future__ import annotations

import email
from email.policy import default

from afterword.adapters.hypertext import plain_text
from afterword.adapters.mail_files import read_mail
from afterword.adapters.mail_files.signoffs import shown_text
from measure import Figure, show
from quality.suite import Example, beside, examples, tried

YARDSTICKS = {
    "visible": "mail-parser-reply, told the languages of Europe",
    "visible_erp": "email-reply-parser",
    "visible_quail": "quotequail",
}
LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "cs", "ja", "ko", "zh"]


def main() -> None:
    """Score and print."""
    known = [one for one in examples("reply_parsing") if wanted(one)]
    us = [equal(one, tried(ours, one)) for one in known]
    figures: dict[str, Figure] = {
        "visible": beside(us, [equal(one, tried(mail_parser_reply, one)) for one in known]),
        "visible_erp": beside(us, [equal(one, tried(email_reply_parser, one)) for one in known]),
        "visible_quail": beside(us, [equal(one, tried(quotequail, one)) for one in known]),
    }
    show("Replies (data/reply_parsing)", figures, YARDSTICKS)


def wanted(example: Example) -> str:
    """The text that is expected; empty where the material names only a signature."""
    told = example.expected
    return str(told.get("visible_text_nowhitespace") or told.get("visible_text") or "")


def equal(example: Example, found: str | None) -> bool:
    """Whether a reading is what is expected, white space aside."""
    return "".join((found or "").split()) == "".join(wanted(example).split())


def ours(example: Example) -> str:
    """What we show, as `afterword read` does."""
    if example.file.endswith(".eml"):
        return read_mail(example.file, example.raw).shown
    return shown_text(text_of(example))


def mail_parser_reply(example: Example) -> str:
    """What mail-parser-reply takes for the latest reply."""
    from mailparser_reply import EmailReplyParser

    return str(EmailReplyParser(languages=LANGUAGES).parse_reply(text_of(example)) or "")


def email_reply_parser(example: Example) -> str:
    """What GitHub's parser, in Python, takes for the reply."""
    from email_reply_parser import EmailReplyParser

    return str(EmailReplyParser.parse_reply(text_of(example)))


def quotequail(example: Example) -> str:
    """What quotequail leaves to be shown."""
    from quotequail import quote

    return "\n".join(text for expanded, text in quote(text_of(example)) if expanded)


def text_of(example: Example) -> str:
    """The plain text of a file."""
    if example.file.endswith(".eml"):
        body = email.message_from_bytes(example.raw, policy=default).get_body(("plain", "html"))
        text = str(body.get_content()) if body else ""
        return plain_text(text, quotes=True) if body and body.get_content_subtype() == "html" else text
    text = example.raw.decode("utf-8", "replace").replace("\r\n", "\n")
    return plain_text(text, quotes=True) if example.file.endswith(".html") else text
