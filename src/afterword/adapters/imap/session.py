"""The library's session, whose greeting and login end in time, however slowly a server speaks.

The library waits for every byte anew; a server that sends one now and then would be waited for without end.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Timer
from typing import Any

from imapclient import IMAPClient
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.tls import IMAP4_TLS

LOGIN = 90.0  # seconds from the connection to the end of the login


class Session(IMAPClient):  # type: ignore[misc]  # the library has no types
    """A session; `let_in` once the login is done, from when on each answer is waited for by itself."""

    def let_in(self) -> None:
        """The login is done."""
        self._imap.watch.cancel()

    def _create_IMAP4(self) -> _InTime:  # noqa: N802 - the library's name
        timeout = self._timeout.connect
        if self.ssl:
            return _Encrypted(self.host, self.port, self.ssl_context, timeout)
        return _Plain(self.host, self.port, timeout)


class _InTime:
    """Hangs up when its time is over."""

    sock: socket.socket
    watch: Timer

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        line: socket.socket = super()._create_socket(timeout)  # type: ignore[misc]  # of the library's class beside
        # The library sends a line in two writes, and the second waits for the first to be confirmed: 40 ms.
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = line
        self.watch = Timer(LOGIN, self._end)
        self.watch.daemon = True
        self.watch.start()
        return line

    def _end(self) -> None:
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)

    def shutdown(self) -> Any:
        """Hang up."""
        self.watch.cancel()
        return super().shutdown()  # type: ignore[misc]  # as above


class _Plain(_InTime, IMAP4WithTimeout): ...  # type: ignore[misc]  # as above


class _Encrypted(_InTime, IMAP4_TLS): ...  # type: ignore[misc]  # as above
