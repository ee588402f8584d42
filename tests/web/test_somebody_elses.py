"""What belongs to another seeker is not there, whatever its number and whatever is asked of it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.apps import apps
from django.test import Client

from afterword.actions.hear import hear
from afterword.store import models
from afterword.web import urls
from days import day_ahead
from world import AFTER, INES, World, mail, new_world, tools

#: of what kind the number in an address is, by the first words of the address
OF = {
    "interviews/": "interview",
    "items/": "item",
    "touchpoints/": "touchpoint",
    "contacts/uploads/": "upload",
    "contacts/pairs/": "pair",
    "outbox/": "outgoing",
    "doubts/": "signal",
    "invitations/": "word",
    "heard/": "signal",
    "history/": "entry",
    "mailbox/aliases/": "alias",
    "mailbox/": "mailbox",
}
#: what some form of the window asks for, well filled in
FILLED = {
    "version": "1",
    "time": "0",
    "remedy": '{"old": "Ines", "new": "x"}',
    "wish": "shorter",
    "sentence": "1",
    "subject": "Thanks",
    "body": "Hello Ines, thank you.",
    "until": f"{day_ahead(9)}T09:00",
    "best": f"{day_ahead(9)}T09:00",
    "at": f"{day_ahead(9)}T09:00",
    "when": f"{day_ahead(9)}T09:00",
    "moment": "2031-12-01T09:00",
    "minutes": "30",
    "kind": "topic",
    "person": "ines",
    "text": "mine now",
    "purpose": "share_article",
    "news": "rejected",
    "about": "x",
    "words": "Ines: I promised a book",
    "key": "abcd",
    "page": "p",
    "row": "1",
    "1-kind": "topic",
    "1-text": "mine now",
    "1-person": "ines",
    "decision": day_ahead(9),
    "email": "me@home.example",
    "role": "recruiter",
    "timezone": "Europe/Lisbon",
    "interview": "1",
    "quote": "x",
    "file": "notes.md",
    "column-0": "name",
    "as": "topic",
    "item": "1",
    "day_cap": "5",
    "pace": "5",
    "alias": "x@home.example",
    "address": "x@home.example",
    "out_host": "smtp.home.example",
    "out_port": "465",
    "out_security": "tls",
    "client_id": "x",
}


#: what is answered without a look at the file: the way to its page, and how far an import of one's own is
TELLS_NOTHING = {
    "contacts/uploads/<int:number>/columns": 302,
    "contacts/uploads/<int:number>/progress": 200,
    "interviews/<int:number>/debrief/dictation": 302,
}


def _numbered() -> list[str]:
    return [str(each.pattern) for each in urls.urlpatterns if "<int:" in str(each.pattern)]


def _theirs() -> dict[str, int]:
    """Numbers of everything that another seeker has."""
    world = new_world()
    queued = world.queue()
    hear(world.owner, mail(INES, "Thank you, Mara.", AFTER), tools().policy, AFTER + timedelta(minutes=1))
    people = [
        models.Contact.objects.create(seeker=world.owner, key=name, name=name) for name in ("Jo A", "Jo B")
    ]
    pair = models.Twin.objects.create(seeker=world.owner, one=people[0], other=people[1])
    upload = models.ContactUpload.objects.create(
        seeker=world.owner, file="a.csv", content=b"Name\nIo", at=AFTER
    )
    entry = models.HistoryEntry.objects.filter(seeker=world.owner).latest("pk")
    mailbox = models.MailAccount.objects.create(
        seeker=world.owner,
        address="ines@lager.example",
        out_host="smtp.lager.example",
        out_port=465,
        saved_at=AFTER,
    )
    return {
        "mailbox": mailbox.pk,
        "alias": mailbox.aliases.create(address="i@lager.example").pk,
        "interview": world.interview,
        "item": models.DebriefItem.objects.filter(interview=world.interview)[0].pk,
        "touchpoint": queued.touchpoint_id,
        "signal": models.Signal.objects.get(interview=world.interview).pk,
        "upload": upload.pk,
        "pair": pair.pk,
        "outgoing": queued.pk,
        "word": _word(world).pk,
        "entry": entry.pk,
        "person": models.Person.objects.get(key="ines").pk,
    }


def _word(world: World) -> models.CalendarWord:
    return models.CalendarWord.objects.create(
        seeker=world.owner, asks="moved", interview_id=world.interview, message_id="<m@lager.example>",
        session=models.Session.objects.get(interview=world.interview), summary="Lager", at=AFTER,
    )  # fmt: skip


def _address(pattern: str, theirs: dict[str, int]) -> str:
    kind = next(OF[first] for first in OF if pattern.startswith(first))
    filled = pattern.replace("<int:number>", str(theirs[kind]))
    for part in ("person", "interview"):
        filled = filled.replace(f"<int:{part}>", str(theirs[part]))
    return "/" + re.sub(r"<str:\w+>", "ines", filled.replace("<int:place>", "1"))


def _everything() -> dict[str, list[dict[str, object]]]:
    tables = apps.get_app_config("store").get_models()
    return {table.__name__: list(table._default_manager.order_by("pk").values()) for table in tables}


@pytest.mark.parametrize("pattern", _numbered())
def test_what_is_another_seekers_is_neither_shown_nor_changed(owner: Client, pattern: str) -> None:
    owner.get("/")  # the one who is looking comes first
    address, before = _address(pattern, _theirs()), _everything()

    for answer in (owner.get(address), owner.post(address, FILLED), owner.post(address)):
        assert answer.status_code in {404, 405, 422, TELLS_NOTHING.get(pattern)}, address
        shown = answer.content.decode()
        assert "Ines" not in shown
        assert "Lager" not in shown
    assert _everything() == before
