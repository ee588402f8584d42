"""Whose: the interview that a mail belongs to, with what is known of it and what the mail means there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.domain.facts import Reason
from afterword.domain.hear import listen
from afterword.domain.hear.belonging import belonging, by_application, by_person, by_thread
from afterword.domain.hear.introduced import introduced, strangers
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
#: what holds for a person wherever they were met
OF_THE_PERSON = frozenset({SignalKind.OOO, SignalKind.BOUNCE, SignalKind.LEFT_COMPANY})


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

    def find(self, mail: Mail) -> tuple[Found, ...]:
        """Where it belongs: by its thread, else by its people, else by the application it is about.

        Several are of several applications, and only the seeker can tell which of them is meant.
        """
        in_thread = self._known.in_thread(mail)
        if in_thread:
            return (self._by_thread(mail, in_thread[0]),)
        rounds = self._known.told_apart(mail, self._known.from_somebody(mail) or self._meant(mail))
        if not rounds:
            return self._by_application(mail)
        found = tuple(self._by_person(mail, number) for number in rounds)
        return found[:1] if self._concerned(mail, found[0]) else found

    def elsewhere(self, mail: Mail, found: Found) -> tuple[Found, ...]:
        """The other applications that know the address of which it tells that nobody reads it now."""
        if found.signal.kind is SignalKind.BOUNCE and not found.signal.in_thread_of:
            return ()  # anybody can write that a mail came back; of one of ours only who got it
        rounds = self._known.of_addresses(self._concerned(mail, found))
        latest: dict[int, int] = {}
        for number in rounds:
            latest.setdefault(self._known.rounds[number].application, number)
        latest.pop(found.interview.application_id, None)
        return tuple(self._by_person(mail, number) for number in latest.values())

    def introducing(self, mail: Mail, found: Found) -> Found:
        """The same with whom the mail brings in; whoever stands in or takes over is told elsewhere."""
        captured, signal = found.situation.captured, found.signal
        brought = () if signal.kind in OF_THE_PERSON else introduced(mail, captured)
        if not brought:
            return found
        new = strangers(brought, captured.people, queries.own_addresses(self._owner))
        told = replace(signal.particulars, introduced=new)
        return replace(found, signal=replace(signal, particulars=told))

    def _by_thread(self, mail: Mail, number: int) -> Found:
        interview, known = self._read(number)
        found = _heard(interview, replace(known, captured=with_newcomer(known.captured, mail)), mail)
        return _told(found, by_thread(found.signal))

    def _by_person(self, mail: Mail, number: int) -> Found:
        interview, known = self._read(number)
        found = _heard(interview, known, answered_where_known(mail, known.captured))
        return _told(found, by_person(mail, found.signal, known.captured))

    def _concerned(self, mail: Mail, found: Found) -> tuple[str, ...]:
        """The known addresses of which it tells, whatever the application, that nobody reads them now."""
        if found.signal.kind not in OF_THE_PERSON:
            return ()
        told = (each.address for each in found.signal.failed if each.permanent)
        addresses = tuple(told) if found.signal.kind is SignalKind.BOUNCE else (mail.sender.email,)
        return tuple(each for each in addresses if self._known.of_addresses([each]))

    def _meant(self, mail: Mail) -> list[int]:
        """The rounds of those whom a report says that it could not reach."""
        if not self._known.of_addresses(listen.written_addresses(mail)):
            return []
        return self._known.of_addresses(listen.addresses_meant(mail))

    def _by_application(self, mail: Mail) -> tuple[Found, ...]:
        """The latest round of each application that the mail names, where it names any."""
        told = self._known.about(mail)
        numbers = [self._known.latest(int(key)) for key in told.keys if told.weight >= ENOUGH]
        found = (self._named(mail, number, by_application(told)) for number in numbers if number)
        return tuple(each for each in found if each is not None)

    def _named(self, mail: Mail, number: int, why: Reason) -> Found | None:
        interview, known = self._read(number)
        letter = answered_where_known(mail, known.captured)
        if vouched(mail.sender.email, known.captured):
            known = replace(known, captured=with_newcomer(known.captured, letter))
        found = _heard(interview, known, letter)
        if found.signal.kind in SAYS_NOTHING and BULK & mail.headers.keys():
            return None  # the house's newsletter
        return _told(found, why)

    def _read(self, number: int) -> tuple[models.Interview, Situation]:
        interview = access.interview(self._owner, number)
        return interview, queries.situation(interview)


def _heard(interview: models.Interview, known: Situation, mail: Mail) -> Found:
    return Found(interview, known, listen.hear(mail, known.captured, known.sent))


def _told(found: Found, why: Reason) -> Found:
    return replace(found, signal=belonging(found.signal, why))
