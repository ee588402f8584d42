"""A mail server in memory: keeps every promise of MailOut, and fails as it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from afterword.domain.send.envelope import Envelope, HandedOver, RefusedRecipient
from afterword.errors import NotKept, RefusedForGood

Fault = Callable[[], BaseException | None]


class MemoryMailOut:
    """Takes messages into `taken`, and their copies into `kept`, unless it is `full`.

    Nothing goes to the addresses that are `unknown`.

    `before` and `after` are asked around the moment in which a message is taken, and what
    they return is raised: before, nothing was taken; after, it was and nobody can tell.
    """

    def __init__(self, before: Fault | None = None, after: Fault | None = None) -> None:
        self.taken: list[Envelope] = []
        self.kept: list[Envelope] = []
        self.full = False
        self.unknown: set[str] = set()
        self.before = before
        self.after = after

    @contextmanager
    def together(self) -> Iterator[MemoryMailOut]:
        """There is no connection to keep."""
        yield self

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Take the message, unless it is to fail or was taken before."""
        _raise(self.before)
        if any(one.message_id == envelope.message_id for one in self.taken):
            raise RefusedForGood("taken before")
        if envelope.to.email in self.unknown:
            raise RefusedForGood("550 unknown", code="no_such_address")
        self.taken.append(envelope)
        _raise(self.after)
        return HandedOver(envelope.message_id, "250 taken", refused=self._refused(envelope))

    def _refused(self, envelope: Envelope) -> tuple[RefusedRecipient, ...]:
        addresses = [copy.email for copy in envelope.copies if copy.email in self.unknown]
        return tuple(RefusedRecipient(each, "550 unknown") for each in addresses)

    def check(self) -> None:
        """Fail as a hand-over would."""
        _raise(self.before)

    def keep(self, envelope: Envelope) -> None:
        """Save a copy."""
        if self.full:
            raise NotKept("no room")
        self.kept.append(envelope)


def _raise(fault: Fault | None) -> None:
    error = fault() if fault else None
    if error is not None:
        raise error
