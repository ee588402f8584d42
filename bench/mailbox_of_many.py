"""A mailbox of very many mails, written as files where Dovecot finds them, and kept for the next time."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from hear_sync import COMPANIES, PEOPLE, house, person

WORDS = [
    "about",
    "again",
    "answer",
    "autumn",
    "balance",
    "bridge",
    "budget",
    "calendar",
    "carpet",
    "change",
    "cheese",
    "clear",
    "coffee",
    "corner",
    "delivery",
    "discount",
    "dinner",
    "engine",
    "evening",
    "family",
    "garden",
    "harvest",
    "holiday",
    "invoice",
    "journey",
    "kitchen",
    "ladder",
    "letter",
    "market",
    "meeting",
    "minute",
    "morning",
    "number",
    "offer",
    "order",
    "paper",
    "parcel",
    "party",
    "picture",
    "planet",
    "receipt",
    "reminder",
    "school",
    "season",
    "shipment",
    "spring",
    "station",
    "summer",
    "ticket",
    "travel",
    "update",
    "village",
    "weather",
    "weekly",
    "window",
    "winter",
]
UMLAUTS = ("Grüße aus dem Süden", "Ihre Bestellung für März", "Été à la mer", "Año nuevo")
TEXT = (
    "Hello,\r\n\r\nthis is a letter like many others. It says a few words, and then it ends.\r\n" * 6 + "\r\n"
)
#: In so many mails one is from somebody of the search: fifty in a hundred thousand.
EVERY = 2000


def mailbox(count: int, owner: tuple[int, int]) -> Path:
    """A maildir of so many mails that belongs to these (user, group); made once for each number."""
    folder = Path(tempfile.gettempdir()) / f"afterword-hear-{count}"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True)
        for number, content in enumerate(islice(mails(), count)):
            path = folder / "cur" / f"{1_790_000_000 + number}.M{number}P1.host,S={len(content)}:2,S"
            path.write_bytes(content)
        (folder / "made").touch()
    for path in (folder, *folder.iterdir()):
        os.chown(path, *owner)
    return folder


def mails() -> Iterator[bytes]:
    """Letters, newsletters, threads and lists; one in many is from somebody the journal knows."""
    chance = random.Random(7)
    number = 0
    while True:
        number += 1
        sender = _stranger(chance) if number % EVERY else _known(chance)
        yield _mail(number, sender, chance)


def _mail(number: int, sender: str, chance: random.Random) -> bytes:
    domain = sender.rpartition("@")[2].rstrip(">")
    thread = [f"<{chance.getrandbits(64):x}@mail.{domain}>" for _ in range(chance.choice((0, 0, 0, 1, 2, 6)))]
    lines = [
        f"Return-Path: <bounce-{number}@{domain}>",
        f"Received: from mx.{domain} (mx.{domain} [192.0.2.7]) by home.example with ESMTPS id {number:x}",
        f"DKIM-Signature: v=1; a=rsa-sha256; d={domain}; s=s1; bh={chance.getrandbits(256):x};",
        f"Message-ID: <{chance.getrandbits(96):x}@mail.{domain}>",
        "Date: Sun, 22 Nov 2026 10:00:00 +0000",
        f"From: {sender}",
        "To: Per Holm <per@holm.example>",
        f"Subject: {_subject(chance)}",
        *([f"In-Reply-To: {thread[-1]}", "References: " + "\r\n ".join(thread)] if thread else []),
        *([f"Reply-To: service@{domain}"] if chance.random() < 1 / 3 else []),
        f"Content-Type: {chance.choice(('text/plain; charset=utf-8', 'multipart/alternative; boundary=b'))}",
        "",
        TEXT,
    ]
    return "\r\n".join(lines).encode()


def _subject(chance: random.Random) -> str:
    if chance.random() < 1 / 5:
        return f"=?UTF-8?B?{b64encode(chance.choice(UMLAUTS).encode()).decode()}?="
    return " ".join(chance.choices(WORDS, k=chance.randint(2, 9))).capitalize()


def _stranger(chance: random.Random) -> str:
    first, last, place = chance.choices(WORDS, k=3)
    return f'"{first.title()} {last.title()}" <{first}.{last}@{place}{chance.randint(1, 40)}.example>'


def _known(chance: random.Random) -> str:
    company, number = chance.randrange(COMPANIES), chance.randrange(PEOPLE)
    return f"{person(company, number)} <ada.{number}@{house(company)}.example>"
