"""Whose: the interview that a mail belongs to, with what is known of it and what the mail means there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.domain.hear import listen
from afterword.domain.hear.newcomers import with_newcomer
from afterword.domain.hear.vouching import answered_where_known, vouched
from afterword.domain.match.application import ENOUGH
from afterword.domain.match.directory import Directory
from afterword.domain.match.sender import ids_of
from afterword.domain.plan.situation import Situation
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Signal, SignalKind
from afterword.store import access, models, queries
from afterword.store.directory import directory

#: headers of mail that goes to many
BULK = frozenset({"list-unsubscribe", "list-id", "precedence"})
SAYS_NOTHING = frozenset({SignalKind.OTHER, SignalKind.ACK})


@dataclass(frozen=True, slots=True)
class Found:
    """Where a mail belongs. `situation` knows its sender, where they are new."""

    interview: models.Interview
    situation: Situation
    signal: Signal


class Whose:
    """Tells whose the mails of one look are. What is asked of the journal for one serves for the next."""

    def __init__(self, owner: models.Seeker) -> None:
        self._owner = owner
        self._directory: Directory | None = None

    @property
    def _known(self) -> Directory:
        if self._directory is None:
            self._directory = directory(self._owner)
        return self._directory

    def renew(self) -> None:
        """Ask the journal anew for the next mail: this one changed what is known."""
        self._directory = None

    def may_concern(self, mail: Mail) -> bool:
        """Whether a mail can change anything; cheap, and asked before what it means."""
        return bool(
            mail.calendars
            or ids_of(mail)
            or self._known.from_somebody(mail)
            or self._known.of_addresses(listen.written_addresses(mail))
            or self._known.about(mail).weight >= ENOUGH
        )

    def find(self, mail: Mail) -> Found | None:
        """Where it belongs: by its thread, else by its people, else by the application it is about."""
        return self._by_thread(mail) or self._by_person(mail) or self._by_application(mail)

    def _by_thread(self, mail: Mail) -> Found | None:
        rounds = self._known.in_thread(mail)
        if not rounds:
            return None
        interview, known = self._read(rounds[0])
        captured = with_newcomer(known.captured, mail)
        return _heard(interview, replace(known, captured=captured), mail)

    def _by_person(self, mail: Mail) -> Found | None:
        rounds = self._known.from_somebody(mail) or self._meant(mail)
        if not rounds:
            return None
        interview, known = self._read(rounds[0])
        return _heard(interview, known, answered_where_known(mail, known.captured))

    def _meant(self, mail: Mail) -> list[int]:
        """The rounds of those whom a report says that it could not reach."""
        if not self._known.of_addresses(listen.written_addresses(mail)):
            return []
        return self._known.of_addresses(listen.addresses_meant(mail))

    def _by_application(self, mail: Mail) -> Found | None:
        """The latest round of the application that the mail names, where it names one."""
        told = self._known.about(mail)
        number = self._known.latest(int(told.key)) if told.key and told.weight >= ENOUGH else None
        if number is None:
            return None
        interview, known = self._read(number)
        letter = answered_where_known(mail, known.captured)
        if vouched(mail.sender.email, known.captured):
            known = replace(known, captured=with_newcomer(known.captured, letter))
        found = _heard(interview, known, letter)
        if found.signal.kind in SAYS_NOTHING and BULK & mail.headers.keys():
            return None  # the house's newsletter
        return found

    def _read(self, number: int) -> tuple[models.Interview, Situation]:
        interview = access.interview(self._owner, number)
        return interview, queries.situation(interview)


def _heard(interview: models.Interview, known: Situation, mail: Mail) -> Found:
    return Found(interview, known, listen.hear(mail, known.captured, known.sent))
