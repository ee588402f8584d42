"""The line to a server: lines in, bytes out, each in bounded time, and no more held than a reply can be."""

from __future__ import annotations

import selectors
import socket
import ssl
import time
from contextlib import suppress

from afterword.errors import NotEncrypted

#: Octets of one line, and lines of one reply: RFC 5321 asks for 512, and real servers say more.
LONGEST_LINE = 8192
MOST_LINES = 200
_AT_ONCE = 65536  # octets read or written in one go


class BadReply(OSError):
    """What the other side says is no reply of SMTP, or without end."""


class Line:
    """A connection to a server. All it raises is OSError, of which ssl's errors are kinds."""

    def __init__(self, host: str, port: int, patience: float) -> None:
        self._socket: socket.socket = socket.create_connection((host, port), patience)
        # A last small piece would otherwise wait until what went before it is acknowledged.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._patience = patience
        self._heard = bytearray()

    def encrypt(self, context: ssl.SSLContext, host: str) -> None:
        """Speak TLS from here on. Raises NotEncrypted where something was said that is not part of it."""
        if self._heard:
            # Said in the clear, it would be taken for what the encrypted server says.
            raise NotEncrypted("the server said more before the encryption began")
        self._socket.settimeout(self._patience)
        self._socket = context.wrap_socket(self._socket, server_hostname=host)

    def say(self, data: bytes) -> None:
        """Give these octets to the other side, in pieces, each of which may take our patience."""
        self._socket.settimeout(self._patience)
        view = memoryview(data)
        for start in range(0, len(view), _AT_ONCE):
            self._socket.sendall(view[start : start + _AT_ONCE])

    def hear(self, patience: float | None = None) -> list[bytes]:
        """The lines of one reply, which must be complete in time."""
        until = time.monotonic() + (self._patience if patience is None else patience)
        lines = [self._hear_line(until)]
        while lines[-1][3:4] == b"-":
            if len(lines) == MOST_LINES:
                raise BadReply("a reply without end")
            lines.append(self._hear_line(until))
        return lines

    def is_dead(self) -> bool:
        """Whether it was hung up, or something was said unasked, which only a goodbye can be."""
        if self._heard:
            return True
        if not self._has_something():
            return False
        try:
            self._socket.settimeout(0)
            self._heard += self._socket.recv(_AT_ONCE)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False  # TLS spoke with itself
        except OSError:
            return True
        return True

    def close(self) -> None:
        """Hang up."""
        with suppress(OSError):
            self._socket.close()

    def _has_something(self) -> bool:
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return True
        with selectors.DefaultSelector() as ready:
            ready.register(self._socket, selectors.EVENT_READ)
            return bool(ready.select(0))

    def _hear_line(self, until: float) -> bytes:
        while (end := self._heard.find(b"\n")) < 0:
            if len(self._heard) > LONGEST_LINE:
                raise BadReply("a line without end")
            self._hear_more(until)
        if end > LONGEST_LINE:
            raise BadReply("a line without end")
        line = bytes(self._heard[:end])
        del self._heard[: end + 1]
        return line.rstrip(b"\r")

    def _hear_more(self, until: float) -> None:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)
        more = self._socket.recv(LONGEST_LINE)
        if not more:
            raise ConnectionResetError("the server hung up")
        self._heard += more
