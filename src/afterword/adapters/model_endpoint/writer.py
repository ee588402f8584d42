"""The model's answer as it comes: read beside, so that it can be stopped while the endpoint is silent."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from afterword.adapters.model_endpoint.connection import Connection, NotUnderstood
from afterword.adapters.model_endpoint.stream import pieces
from afterword.domain.model_account import ModelAccount
from afterword.domain.write.model_talk import Prompt, Usage
from afterword.errors import ModelBadAnswer, ModelFailed, ModelStopped, ModelTooSlow

log = logging.getLogger(__name__)

#: how often it is asked whether to stop, in seconds
LOOK = 0.1
_END = object()


@dataclass(frozen=True, slots=True)
class Patience:
    """In seconds: for a connection, for the first piece, between two pieces, for all of it.

    A model on this machine may read for a minute before its first word.
    """

    connect: float = 10
    first: float = 120
    next: float = 45
    whole: float = 300


class EndpointWriter:
    """Writes with the model of this account. Nothing is asked of any other address."""

    def __init__(
        self, account: ModelAccount, authorities: Path | None = None, patience: Patience | None = None
    ) -> None:
        self._account = account
        self._authorities = authorities
        self._patience = patience or Patience()

    def write(self, prompt: Prompt, stopped: Callable[[], bool]) -> Iterator[str | Usage]:
        """The answer in pieces. Asked once more, in the plainest way, where that is not understood."""
        try:
            yield from self._write(_request(self._account.model, prompt), stopped)
        except NotUnderstood as cause:
            if not prompt.form:
                raise ModelBadAnswer(cause.detail) from cause
            plain = Prompt(prompt.system, prompt.turns, {}, prompt.most_tokens)
            yield from self.write(plain, stopped)

    def _write(self, body: dict[str, Any], stopped: Callable[[], bool]) -> Iterator[str | Usage]:
        patience = self._patience
        connection = Connection(
            self._account.address, self._account.key(), patience.connect, self._authorities
        )
        came: SimpleQueue[Any] = SimpleQueue()
        Thread(target=_read, args=(connection, body, patience.first, came), daemon=True).start()
        try:
            yield from self._coming(came, stopped)
        finally:
            connection.close()

    def _coming(self, came: SimpleQueue[Any], stopped: Callable[[], bool]) -> Iterator[str | Usage]:
        began = last = time.monotonic()
        wait = self._patience.connect + self._patience.first
        while True:
            if stopped():
                raise ModelStopped
            now = time.monotonic()
            for since, most in ((last, wait), (began, self._patience.whole)):
                if now - since > most:
                    raise ModelTooSlow(f"{most:g}")
            try:
                piece = came.get(timeout=LOOK)
            except Empty:
                continue
            if piece is _END:
                return
            if isinstance(piece, ModelFailed):
                raise piece
            last, wait = time.monotonic(), self._patience.next
            yield piece


def _read(connection: Connection, body: dict[str, Any], seconds: float, came: SimpleQueue[Any]) -> None:
    try:
        with closing(connection.lines(body, seconds)) as lines:
            for piece in pieces(lines):
                came.put(piece)
        came.put(_END)
    except ModelFailed as failure:
        came.put(failure)
    except Exception as odd:  # noqa: BLE001 - whoever waits must hear of it, whatever the server sent
        log.warning("a model's answer could not be read: %s", type(odd).__name__)
        came.put(ModelBadAnswer("it cannot be read"))


def _request(model: str, prompt: Prompt) -> dict[str, Any]:
    """What is sent: no tools, no memory, nothing that says who or where it comes from."""
    said = [{"role": turn.role, "content": turn.text} for turn in prompt.turns]
    body: dict[str, Any] = {
        "model": model,
        "messages": [{"role": "system", "content": prompt.system}, *said],
        "stream": True,
    }
    if prompt.form:
        body |= {"max_tokens": prompt.most_tokens, "temperature": 0.4}
        body["stream_options"] = {"include_usage": True}
        form = {"name": "letter", "schema": dict(prompt.form)}
        body["response_format"] = {"type": "json_schema", "json_schema": form}
    return body
