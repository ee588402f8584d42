"""The ways of one seeker's mail: out through the account that sends in a name, in from every mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache

from afterword.ports import DraftBox, MailIn, MailOut


@dataclass(frozen=True, slots=True)
class Ways:
    """`out` gives the way out for the address a message is from; raises NoAccount where none sends for it.

    `into` are the mailboxes that are listened to, each with the address of its account; none where
    mail is heard by hand. `drafts` gives the drafts of the mailbox that sends for an address; None
    where there are none.
    """

    out: Callable[[str], MailOut]
    into: tuple[tuple[str, MailIn], ...] = ()
    drafts: Callable[[str], DraftBox | None] = lambda _: None

    @classmethod
    def through(cls, mail_out: MailOut, mail_in: MailIn | None = None) -> Ways:
        """One way out for every address, and one mailbox, if any."""
        return cls(lambda _: mail_out, (("", mail_in),) if mail_in else ())

    @contextmanager
    def together(self) -> Iterator[Ways]:
        """The same ways, each opened for several messages at its first one."""
        with ExitStack() as opened:
            yield replace(self, out=cache(lambda sender: opened.enter_context(self.out(sender).together())))
