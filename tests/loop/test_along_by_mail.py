"""What goes along, through a real SMTP server: the very bytes, as approved."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterword.actions.attach_file import attach_file
from afterword.actions.propose_meeting import propose_meeting
from afterword.actions.send_due import send_due
from afterword.actions.set_copies import set_copies
from afterword.actions.ways import Ways
from afterword.adapters.smtp import mail_out
from afterword.adapters.smtp.mail_out import SmtpMailOut
from afterword.domain.mail_account import Security
from afterword.domain.send.states import OutgoingState
from afterword.store import models
from mail_servers import Certificate, Post, smtp_server
from world import AFTER, World, new_world, tools

#: every byte there is, line ends of all kinds, and lines that begin with a dot
BYTES = bytes(range(256)) * 300 + b"\r\n.\r\n.\n..\r\nFrom here\r" + b"x" * 5_000


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


def test_what_was_approved_arrives_to_the_byte(world: World, certificate: Certificate) -> None:
    mail_out._given.clear()
    number = world.touchpoint().pk
    models.Touchpoint.objects.filter(pk=number).update(answers="<q@lager.example>")
    attach_file(world.owner, number, "Lagerübersicht – Größe.pdf", io.BytesIO(BYTES), AFTER)
    set_copies(world.owner, number, ["rita"], AFTER)
    propose_meeting(
        world.owner,
        number,
        datetime(2026, 9, 24, 14, 30, tzinfo=UTC),
        30,
        AFTER,
        place="Café; Lager, 2nd floor",
    )
    world.queue()
    post = Post()

    with smtp_server(certificate, Security.STARTTLS, post) as server:
        ways = Ways.through(SmtpMailOut(server, authorities=certificate.cert))
        (went,) = send_due(world.owner, ways, tools().policy, world.due)

    assert went.state == OutgoingState.SENT
    (mail,) = (message_from_bytes(content, policy=default) for content in post.taken)
    files = {part.get_filename(): part for part in mail.iter_attachments()}
    assert files["Lagerübersicht – Größe.pdf"].get_payload(decode=True) == BYTES
    assert files["Lagerübersicht – Größe.pdf"].get_content_type() == "application/pdf"
    assert mail["Cc"] == "Rita Oyelaran <rita@lager.example>"
    (calendar, *_) = (part for part in mail.walk() if part.get_content_type() == "text/calendar")
    assert calendar.get_param("method") == "REQUEST"
    told = calendar.get_content().replace("\r\n", "\n").replace("\n ", "")
    assert "DTSTART;TZID=Europe/Lisbon:20260924T153000" in told
    assert "LOCATION:Café\\; Lager\\, 2nd floor" in told
    assert "mailto:ines@lager.example" in told
