"""Files what a server took among its sender's sent mail, as some servers do and some do not."""

from __future__ import annotations

import imaplib
import json
from collections.abc import Collection
from pathlib import Path

from afterword.adapters.memory.mail_in import MemoryMailIn
from mail_servers import PASSWORD, Dovecot

SENT = "Versandt"


class Filing:
    """Lives in the process of the mail server; its sessions stay open there."""

    def __init__(self, dovecot: Dovecot) -> None:
        self._dovecot = dovecot
        self._sessions: dict[str, imaplib.IMAP4] = {}

    def __call__(self, sender: str, content: bytes) -> None:
        """In the moment of taking, before anybody is told."""
        name = sender.partition("@")[0]
        if keeper(name) != "server":
            return
        if name not in self._sessions:
            self._sessions[name] = self._open(name)
        done, _ = self._sessions[name].append(SENT, "", "", content)
        assert done == "OK"  # noqa: S101 - or what is counted means nothing

    def _open(self, name: str) -> imaplib.IMAP4:
        session = imaplib.IMAP4("127.0.0.1", self._dovecot.plain_port)
        session.authenticate("PLAIN", lambda _: f"\0{name}\0{PASSWORD}".encode())
        return session


class Logged(MemoryMailIn):
    """Where there is no Dovecot: a mailbox whose sent mail is what the server wrote down."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = log

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """What was taken from those whose server files it."""
        taken = map(json.loads, self._log.read_text().splitlines())
        self.sent = {one["id"] for one in taken if keeper(one["from"].partition("@")[0]) == "server"}
        return super().among_sent(message_ids)


def keeper(name: str) -> str:
    """Who files what this user sends: the server, we, or nobody. Each has a third of them."""
    return ("server", "us", "nobody")[int(name.removeprefix("seeker")) % 3]
