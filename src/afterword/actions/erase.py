"""Erase: everything, or everything about one person.

What is erased is gone from the file: SQLite overwrites it (`secure_delete`), and the file is
packed afterwards, so that no page of it lingers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import Model, Q, QuerySet

from afterword.domain.send.states import Mover, OutgoingState
from afterword.errors import Refused
from afterword.store import access, models, tables
from afterword.store.trail import Trail

ERASED = "[erased]"
# Where people are told of in words. Keys and states are no words: they stay.
_TOLD_IN: dict[type[Model], tuple[str, ...]] = {
    models.Application: ("decision_source",),
    models.Interview: ("unread", "role_source", "problems"),
    models.ContactRule: ("source",),
    models.DebriefItem: ("text", "source", "answer", "answer_source"),
    models.Evidence: ("text", "source"),
    models.Touchpoint: ("reason_params", "state_params", "invitation"),
    models.Suggestion: ("reason_params",),
    models.Withheld: ("reason_params",),
    models.Taken: ("about",),
    models.DraftVersion: ("subject", "body", "receipts"),
    models.Finding: ("params", "sentence", "remedy"),
    models.Outgoing: ("subject", "body", "params", "detail", "copies", "refused"),
    models.Signal: (
        *("subject", "evidence", "questions", "failed", "particulars"),
        *("sender_name", "sender_email"),
    ),
    models.Written: ("subject",),
    models.HistoryEntry: ("params", "steps"),
    models.CalendarWord: ("summary", "sender_name", "sender_email"),
}
_ON_THE_WIRE = (OutgoingState.CLAIMED, OutgoingState.UNSURE)


def erase_everything(owner: models.Seeker, *, but_mailbox: bool = False) -> None:
    """Erase all of this seeker, history and name included; how to log in, unless `but_mailbox`.

    Raises Refused (`on_its_way`) while a message is being handed over: what came of it must
    be known first.
    """
    with transaction.atomic():
        owner = access.locked(owner)
        _check_nothing_on_the_wire(Q(touchpoint__interview__application__seeker=owner))
        for table in reversed(models.ALL[1:]):
            tables.rows_of(owner, table).delete()
        models.ContactUpload.objects.filter(seeker=owner).delete()
        if not but_mailbox:
            models.MailAccount.objects.filter(seeker=owner).delete()
            models.ModelAccount.objects.filter(seeker=owner).delete()
        owner.name = owner.email = owner.timezone = ""
        owner.practising = False
        owner.save()
    _pack()


def erase_person(owner: models.Seeker, person: int, now: datetime) -> None:
    """Erase one person from the journal.

    Gone are: the person; every touchpoint with them, with its drafts, approvals and mail, sent
    ones included; what was heard from them or about them; what the seeker noted of them; and
    the text of every source that names them, for a mail or a page of notes cannot be un-read
    line by line. In all that stays (drafts to others, other people's items, the history), the
    person's name, address and number are replaced by [erased]; an approved text that named them
    is thereby changed, and is not sent. Reading the same files again brings them back.
    Raises Missing, Refused (`on_its_way`).
    """
    with transaction.atomic():
        owner = access.locked(owner)
        row = access.person(owner, person)
        application, words = row.application, _words_for(row)
        _check_nothing_on_the_wire(
            Q(touchpoint__interview__application=application, touchpoint__person=row.key),
        )
        _erase_rows(application, row)
        _blank(application, words)
        _forget_named(owner, words)
        Trail(owner, Mover.SEEKER, now).write("person_erased", None, company=application.company)
    _pack()


def _check_nothing_on_the_wire(which: Q) -> None:
    if models.Outgoing.objects.filter(which, state__in=_ON_THE_WIRE).exists():
        raise Refused("on_its_way")


def _words_for(row: models.Person) -> re.Pattern[str]:
    """Everything that tells who it was, longest first, as whole words.

    A given or a family name that somebody else here bears, too, is left: it is theirs.
    """
    told = {row.name, row.email, row.phone, row.key}
    others = row.application.people.exclude(pk=row.pk)
    told |= {row.given} - set(others.values_list("given", flat=True))
    told |= {row.family} - set(others.values_list("family", flat=True))
    words = sorted((re.escape(word) for word in told if word), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


def _erase_rows(application: models.Application, row: models.Person) -> None:
    rounds: dict[str, Any] = {"interview__application": application}
    theirs: list[QuerySet[Any]] = [
        models.Touchpoint.objects.filter(**rounds, person=row.key),
        models.Suggestion.objects.filter(**rounds, person=row.key),
        models.Withheld.objects.filter(**rounds, person=row.key),
        models.Taken.objects.filter(**rounds, person=row.key),
        models.Told.objects.filter(**rounds, person=row.key),
        models.DebriefItem.objects.filter(**rounds, person=row.key),
        models.Signal.objects.filter(Q(person=row.key) | Q(about=row.key), **rounds),
        models.Written.objects.filter(**rounds, person=row.key),
    ]
    for rows in theirs:
        rows.delete()
    for step in models.Touchpoint.objects.filter(**rounds).exclude(copies=[]):
        step.copies = [key for key in step.copies if key != row.key]
        step.save(update_fields=["copies"])
    for session in models.Session.objects.filter(**rounds):
        session.people = [key for key in session.people if key != row.key]
        session.save(update_fields=["people"])
    row.delete()


def _blank(application: models.Application, words: re.Pattern[str]) -> None:
    """Blank what names the person in every text that stays; sources that do lose their text."""
    for source in tables.rows_about(application, models.SourceFile):
        if words.search(source.text) or _in_bytes(source.content, words):
            source.text, source.content = ERASED, None
            source.save()
    for file in tables.rows_about(application, models.Attachment):
        if words.search(file.name) or _in_bytes(file.content, words):
            file.delete()
    for word in tables.rows_about(application, models.CalendarWord):
        if _in_bytes(word.content, words):
            word.delete()
    for table, columns in _TOLD_IN.items():
        for row in tables.rows_about(application, table):
            _blank_row(row, columns, words)


def _forget_named(owner: models.Seeker, words: re.Pattern[str]) -> None:
    """What the seeker set as their own words, and names the person."""
    for habit in owner.voice_habits.all():
        if words.search(f"{habit.was} {habit.now}"):
            habit.delete()


def _in_bytes(content: bytes | None, words: re.Pattern[str]) -> bool:
    return content is not None and bool(words.search(bytes(content).decode("utf-8", "replace")))


def _blank_row(row: Model, columns: Sequence[str], words: re.Pattern[str]) -> None:
    blanked = {name: _blanked(getattr(row, name), words) for name in columns}
    changed = [name for name, value in blanked.items() if value != getattr(row, name)]
    for name in changed:
        setattr(row, name, blanked[name])
    if changed:
        row.save(update_fields=changed)


def _blanked(value: Any, words: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return words.sub(ERASED, value)
    if isinstance(value, list):
        return [_blanked(entry, words) for entry in value]
    if isinstance(value, dict):
        return {key: _blanked(entry, words) for key, entry in value.items()}
    return value


def _pack() -> None:
    """Give the file back what was erased; PostgreSQL does so by itself."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
