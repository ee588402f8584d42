"""A line between a client and a real mail server that is cut while a message is saved."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from threading import Thread

CHUNK = 65536


class Cut(StrEnum):
    """Where it is cut: before the server got the message, or after, before it could say so."""

    BEFORE = "before"
    AFTER = "after"


@contextmanager
def cut_line(port: int, cut: Cut) -> Iterator[int]:
    """The port of a line to the server at `port` that is cut the first time that a message is saved."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        line = _Line(port, cut)
        greeter = Thread(target=line.greet, args=(door,), daemon=True)
        greeter.start()
        try:
            yield door.getsockname()[1]
        finally:
            with suppress(OSError):
                door.shutdown(socket.SHUT_RDWR)
            greeter.join()


class _Line:
    def __init__(self, port: int, cut: Cut) -> None:
        self.port = port
        self.cut: Cut | None = cut

    def greet(self, door: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _ = door.accept()
                server = socket.create_connection(("127.0.0.1", self.port))
                Thread(target=self.carry, args=(client, server), daemon=True).start()

    def carry(self, client: socket.socket, server: socket.socket) -> None:
        """What the client says and what is answered, in turns, as IMAP goes."""
        back = Thread(target=_pump, args=(server, client), daemon=True)
        with suppress(OSError), client, server:
            back.start()
            saving = False
            while said := client.recv(CHUNK):
                if saving and self.cut is Cut.BEFORE:
                    break
                if saving and self.cut is Cut.AFTER:
                    client.shutdown(socket.SHUT_WR)  # what the server says from here on is lost
                server.sendall(said)
                if saving and self.cut:
                    server.sendall(b"\r\n")
                    back.join(0.3)  # it has what it needs to save the message
                    break
                saving = self.cut is not None and b" APPEND " in said
            if saving:
                self.cut = None


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while said := source.recv(CHUNK):
            target.sendall(said)
