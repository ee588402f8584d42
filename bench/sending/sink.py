"""A small SMTP server in a process of its own: what it took in full it writes down, safe on disk.

It speaks enough of RFC 5321 for one client at a time on each connection, with pipelining. In a storm
it goes away in every moment of a message, refuses, or takes its time; a seeded chance says when.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import random
import re
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

END = b"\r\n.\r\n"
MESSAGE_ID = re.compile(rb"^message-id:\s*(<[^>]+>)", re.IGNORECASE | re.MULTILINE)
FORKED = multiprocessing.get_context("fork")

#: What may go wrong with one message, and how often in a thousand; nothing goes wrong with the rest.
FAULTS = {
    "cut between two messages": 40,
    "closes for now": 20,
    "refused for now": 30,
    "refused for good": 15,
    "cut before the content": 40,
    "cut within the content": 40,
    "cut at the dot, not taken": 50,
    "refused after the dot": 20,
    "slow to take": 60,
    "taken, then cut": 80,
    "taken, slow to say so": 80,
}
SLOW = (0.05, 0.5)  # seconds: long enough to be killed in

#: Puts a copy of what was taken where the sender's sent mail lies, if it does so for that sender.
File = Callable[[str, bytes], None]


@dataclass(frozen=True)
class Sink:
    """A running server: its port, whether it is in a storm, and the log of what it took."""

    port: int
    log: Path
    stormy: Synchronized[int]
    durable: bool

    def storm(self, *, on: bool) -> None:
        """Let it fail, or keep it calm."""
        self.stormy.value = int(on)

    def taken(self) -> Counter[str]:
        """How often it took a message to each recipient."""
        return Counter(json.loads(line)["to"] for line in self.log.read_text().splitlines())

    def faults(self) -> Counter[str]:
        """What went wrong by its doing, and how often."""
        found = self.log.with_suffix(".faults")
        return Counter(found.read_text().splitlines() if found.exists() else ())


@contextmanager
def running(log: Path, seed: int = 0, file: File | None = None, *, durable: bool = True) -> Iterator[Sink]:
    """A server until the end of the block. It calls `file` in its own process.

    One that is not `durable` does not wait for the disk, and is quicker.
    """
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    sink = Sink(listener.getsockname()[1], log, FORKED.Value("i", 0), durable)
    log.touch()
    child = FORKED.Process(target=_serve, args=(listener, sink, seed, file), daemon=True)
    child.start()
    listener.close()
    try:
        yield sink
    finally:
        child.terminate()
        child.join()


def _serve(listener: socket.socket, sink: Sink, seed: int, file: File | None) -> None:
    notes = Notes(sink, random.Random(seed), file)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Talk(notes), sock=listener)
        await server.serve_forever()

    asyncio.run(main())


class Notes:
    """What all connections share: the log, and the chance of a fault."""

    def __init__(self, sink: Sink, chance: random.Random, file: File | None) -> None:
        self._sink = sink
        self._chance = chance
        self._file = file
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        self._log = os.open(sink.log, flags)
        self._faults = os.open(sink.log.with_suffix(".faults"), flags)

    def fault(self) -> str:
        """What is to go wrong with the next message; empty: nothing."""
        if not self._sink.stormy.value:
            return ""
        names = [*FAULTS, ""]
        weights = [*FAULTS.values(), 1000 - sum(FAULTS.values())]
        return self._chance.choices(names, weights)[0]

    def happened(self, fault: str) -> None:
        """Write down what went wrong."""
        os.write(self._faults, f"{fault}\n".encode())

    def slowly(self) -> float:
        """Seconds."""
        return self._chance.uniform(*SLOW)

    def take(self, sender: str, to: str, content: bytes) -> None:
        """From here on the message is ours: known after a power cut, before anybody is told."""
        found = MESSAGE_ID.search(content)
        told = {"id": found[1].decode() if found else "", "from": sender, "to": to, "at": time.time()}
        os.write(self._log, f"{json.dumps(told)}\n".encode())
        if self._sink.durable:
            os.fsync(self._log)
        if self._file is not None:
            self._file(sender, content)


class Talk(asyncio.Protocol):
    """One connection."""

    _transport: asyncio.Transport

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._buffer = b""
        self._fault = notes.fault()
        self._sender = self._to = ""
        self._content = False
        self._gone = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The greeting."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - as the library has it
        self._transport = transport
        # Else the second of two replies waits until the first is acknowledged.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if not self._goes_wrong("cut between two messages"):
            self._say(b"220 sink ready")

    def data_received(self, data: bytes) -> None:
        """Commands line by line, the content at once."""
        self._buffer += data
        while not self._gone and self._step():
            pass

    def connection_lost(self, exc: Exception | None) -> None:
        """The client went away; what was said by then stands."""
        del exc

    def _step(self) -> bool:
        if self._content:
            return self._read_content()
        line, found, rest = self._buffer.partition(b"\r\n")
        if not found:
            return False
        self._buffer = rest
        self._command(line)
        return True

    def _command(self, line: bytes) -> None:
        verb, _, words = line.partition(b" ")
        known = {b"MAIL": self._mail, b"RCPT": self._rcpt, b"DATA": self._data}
        name = verb.upper()
        if name in known:
            known[name](words)
        elif name == b"EHLO":
            self._say(
                b"250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 SMTPUTF8"
            )
        elif name == b"QUIT":
            self._say(b"221 2.0.0 goodbye")
            self._leave()
        else:
            self._say(b"250 2.0.0 fine")

    def _mail(self, words: bytes) -> None:
        self._sender = _address(words)
        if self._fault == "closes for now":
            self._say(b"421 4.3.2 closing, come again later")
            self._notes.happened(self._fault)
            self._leave()
        else:
            self._say(b"250 2.1.0 fine")

    def _rcpt(self, words: bytes) -> None:
        self._to = _address(words)
        refusals = {
            "refused for now": b"451 4.7.1 greylisted, come again later",
            "refused for good": b"550 5.1.1 no such mailbox",
        }
        if self._fault in refusals:
            self._say(refusals[self._fault])
            self._over()
        else:
            self._say(b"250 2.1.5 fine")

    def _data(self, _words: bytes) -> None:
        self._say(b"354 go on")
        self._content = True
        self._goes_wrong("cut before the content")

    def _read_content(self) -> bool:
        if self._buffer and self._goes_wrong("cut within the content"):
            return False
        content, found, rest = (b"\r\n" + self._buffer).partition(END)
        if not found:
            return False
        self._buffer, self._content = rest, False
        self._dot(content[2:].replace(b"\r\n..", b"\r\n."))
        return True

    def _dot(self, content: bytes) -> None:
        """The message is complete: take it, or not, and say so, or not."""
        if self._goes_wrong("cut at the dot, not taken"):
            return
        if self._fault == "refused after the dot":
            self._say(b"452 4.3.1 no room just now")
            self._over()
        elif self._fault == "slow to take":
            # As a real server does that looks through a message first: the client may be gone by then.
            asyncio.get_running_loop().call_later(self._notes.slowly(), self._take, content)
        else:
            self._take(content)

    def _take(self, content: bytes) -> None:
        self._notes.take(self._sender, self._to, content)
        if self._goes_wrong("taken, then cut"):
            return
        if self._fault == "taken, slow to say so":
            asyncio.get_running_loop().call_later(self._notes.slowly(), self._taken)
        else:
            self._taken()

    def _taken(self) -> None:
        self._say(b"250 2.0.0 taken")
        self._over()

    def _over(self) -> None:
        """The message is done with; the next has a fate of its own."""
        if self._fault:
            self._notes.happened(self._fault)
        self._fault = self._notes.fault()
        self._goes_wrong("cut between two messages")

    def _goes_wrong(self, moment: str) -> bool:
        if self._fault != moment:
            return False
        self._notes.happened(moment)
        self._leave(at_once=True)
        return True

    def _leave(self, *, at_once: bool = False) -> None:
        self._gone = True
        (self._transport.abort if at_once else self._transport.close)()

    def _say(self, reply: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(reply + b"\r\n")


def _address(words: bytes) -> str:
    return words.partition(b"<")[2].partition(b">")[0].decode()
