"""The SMTP server that Python programs know best, aiosmtpd, in a process of its own: it takes everything."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from aiosmtpd.handlers import Sink
from aiosmtpd.smtp import SMTP

from sending.sink import FORKED


@contextmanager
def taking_all() -> Iterator[int]:
    """The port on which it listens until the end of the block."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    child = FORKED.Process(target=_serve, args=(listener,), daemon=True)
    child.start()
    port = int(listener.getsockname()[1])
    listener.close()
    try:
        yield port
    finally:
        child.terminate()
        child.join()


def _serve(listener: socket.socket) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(Sink(), hostname="sink"), sock=listener)
        await server.serve_forever()

    asyncio.run(main())
