"""Who wrote a mail: the human name in its headers, its signature, or at its foot."""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.domain.capture.lexicon.closings import CLOSING
from afterword.domain.hear.job_words import OFFICE, SMALL, TEAM
from afterword.domain.sources import Mail, Mailbox

MOST_NAME_WORDS = 4


def writer(mail: Mail) -> str | None:
    """The human name a mail gives, first to last: Reply-To and sender first, then what is signed."""
    names = [*(box.name for box in mail.reply_to), mail.sender.name, *_name_lines(mail)]
    return next((human for name in names if (human := human_name(name, mail.sender))), None)


def _name_lines(mail: Mail) -> list[str]:
    """Lines that may be a name: the signature's first, the text's last; none after "The Hiring Team"."""
    below = [line.strip() for line in mail.signature.splitlines() if line.strip()][:3]
    above = [line.strip() for line in mail.visible.splitlines() if line.strip()][-3:]
    offices = {after for block in (below, above) for line, after in pairwise(block) if OFFICE.search(line)}
    return [line for line in (*below, *above) if line not in offices and not CLOSING.match(line)]


def human_name(name: str, sender: Mailbox) -> str | None:
    """The name first to last, where it is a person's: two to four capitalised words, no office."""
    bare = re.sub(r"[(\[].*?[)\]]", "", name).partition("|")[0].strip(" \"'*-–—")
    last, comma, first = bare.partition(",")
    straight = (
        f"{first.strip()} {last.strip().title() if last.isupper() else last.strip()}" if comma else bare
    )
    words = straight.split()
    fits = 1 < len(words) <= MOST_NAME_WORDS and is_title_case(straight) and "@" not in straight
    return straight if fits and not TEAM.search(straight) and not _is_domain(straight, sender) else None


def _is_domain(name: str, sender: Mailbox) -> bool:
    squeezed = re.sub(r"\W", "", name).casefold()
    return squeezed in re.sub(r"\W", "", sender.email.casefold().rpartition("@")[2])


def is_title_case(text: str) -> bool:
    """Whether every word begins large, small particles aside, and nothing in it belongs to a sentence."""
    words = text.split()
    capitals = all(word in SMALL or word[0].isupper() for word in words)
    return bool(words) and capitals and not re.search(r"[\d!?:;]", text)
