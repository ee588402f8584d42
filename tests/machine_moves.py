"""What the state machine of the loop acts on: a journal, its servers, and the moves it is made of."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from afterword.actions.approve import approve
from afterword.actions.enqueue import enqueue
from afterword.actions.export import export
from afterword.actions.hear import hear
from afterword.actions.listen import listen
from afterword.actions.notice_written import notice_written
from afterword.actions.send_now import send_now
from afterword.actions.skip import skip
from afterword.actions.tick import tick
from afterword.actions.ways import Ways
from afterword.actions.write_anew import write_anew
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.facts import Person
from afterword.domain.sources import Mail, Mailbox
from afterword.errors import Refused
from afterword.store import models, outbox, queries
from machine_world import (
    OWN_WORDS,
    PEOPLE,
    SHOP,
    letter_of,
    load,
)
from oracle import OWN, Note, Oracle, Witness
from world import AFTER, SECRET, mail, tools


class JournalWorld(RuleBasedStateMachine):
    """The journal of one seeker, everything around it, and how what happens to it is done."""

    one_role: bytes = b""
    two_roles: bytes = b""

    @initialize(roles=st.sampled_from([1, 2]))
    def begin(self, roles: int) -> None:
        load(self.one_role if roles == 1 else self.two_roles)
        self.owner = models.Seeker.objects.get()
        self.oracle = Oracle(AFTER)
        self.server = Witness(self.oracle)
        self.box = MemoryMailIn()
        self.box.mails.append(mail(SHOP, "Sale", AFTER, number=0))
        self.letters = 0
        for row in self._touchpoints():
            self._approve(row)

    def teardown(self) -> None:
        if hasattr(self, "owner"):
            assert SECRET not in str(export(self.owner)["tables"]["debriefitem"])

    def _approve(self, row: models.Touchpoint) -> None:
        version = queries.latest_version(row)
        if version is None:
            return
        with suppress(Refused):
            approve(self.owner, row.pk, version.number, self.oracle.now)
            self.oracle.approved[row.pk] = letter_of(row, version, len(self.oracle.heard))
            enqueue(self.owner, row.pk, self.oracle.now)

    def _answer(self, row: models.Touchpoint, answer: str) -> None:
        now, version = self.oracle.now, queries.latest_version(row)
        assert version is not None
        if answer == "send":
            self.oracle.approved[row.pk] = letter_of(row, version, len(self.oracle.heard))
            send_now(self.owner, row.pk, version.number, now, timedelta())
        elif answer == "anew":
            write_anew(self.owner, row.pk, now)
            self.oracle.approved.pop(row.pk, None)
        else:
            skip(self.owner, row.pk, now)

    def _touchpoints(self) -> list[models.Touchpoint]:
        return list(models.Touchpoint.objects.select_related("interview__application").order_by("pk"))

    def _until_next(self) -> None:
        """Move on to the moment at which the next message may go, if any waits."""
        waiting = min(queries.queued(self.owner), key=outbox.goes_at, default=None)
        if waiting is not None:
            self.oracle.now = max(self.oracle.now, outbox.goes_at(waiting))

    def _tick(self) -> None:
        tick(self.owner, Ways.through(self.server), tools().policy, self.oracle.now)

    def _letter(self, sender: Person, text: str, hours_ago: int) -> Mail:
        self.letters += 1
        return mail(sender, text, self.oracle.now - timedelta(hours=hours_ago), number=self.letters)

    def _receive(self, letter: Mail) -> None:
        heard = hear(self.owner, letter, tools().policy, self.oracle.now)
        if heard is not None:
            application = models.Application.objects.get(interviews=heard.interview)
            person = application.people.filter(key=heard.signal.person or "").first()
            address = (person.email or "") if person else letter.sender.email
            self.oracle.heard.append(Note(heard.signal, application.pk, address))

    def _write_elsewhere(self, who: str, what: str) -> None:
        letter = self._letter(PEOPLE[who], OWN_WORDS[what], 0)
        own = replace(letter, sender=Mailbox("Mara Lind", OWN), to=(Mailbox("", PEOPLE[who].email or ""),))
        noticed = notice_written(self.owner, own, tools().policy, self.oracle.now)
        if noticed is not None:
            self.oracle.wrote(noticed, PEOPLE[who].email or "", what)

    def _look_into_mailbox(self, *, well: bool = True) -> None:
        listen(self.owner, self.box, tools().policy, self.oracle.now)
        if well:
            self.oracle.heard_at = self.oracle.now

    def _heard_at(self) -> datetime:
        assert self.oracle.heard_at is not None
        return self.oracle.heard_at
