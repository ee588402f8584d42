"""An endpoint such as Ollama or llama.cpp, as a real server on this machine that does as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

USAGE = {"prompt_tokens": 120, "completion_tokens": 80, "total_tokens": 200}


class Handler(BaseHTTPRequestHandler):
    """Notes each request and answers with what the endpoint was given to do."""

    protocol_version = "HTTP/1.1"
    endpoint: Endpoint

    def do_POST(self) -> None:
        """One request of ours."""
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        endpoint = self.endpoint
        endpoint.asked.append(Asked(self.path, dict(self.headers), json.loads(raw)))
        try:
            endpoint.next()(self)
        except OSError:
            endpoint.left.set()
        self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """Quiet."""

    def error(self, status: int, body: bytes = b"{}", **headers: str) -> None:
        """A whole answer."""
        self.send_response(status)
        for name, value in {"Content_Type": "application/json", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def begin(self) -> None:
        """The head of a stream."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()

    def event(self, data: Any) -> None:
        """One event of a stream."""
        told = data if isinstance(data, str) else json.dumps(data)
        self.wfile.write(f"data: {told}\n\n".encode())
        self.wfile.flush()

    def piece(self, text: str) -> None:
        """A piece of the answer."""
        self.event({"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]})

    def end(self, reason: str = "stop") -> None:
        """The end of a stream."""
        self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
        self.event({"choices": [], "usage": USAGE})
        self.event("[DONE]")


Deed = Callable[[Handler], None]


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


@dataclass
class Endpoint:
    """What was asked of it, and what it does next; the last deed is done for ever."""

    deeds: list[Deed]
    address: str = ""
    asked: list[Asked] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)

    def next(self) -> Deed:
        """What is to be done now."""
        return self.deeds.pop(0) if len(self.deeds) > 1 else self.deeds[0]


@contextmanager
def endpoint(*deeds: Deed) -> Iterator[Endpoint]:
    """A server that does these deeds, one a request."""
    made = Endpoint(list(deeds))
    handler = type("Its", (Handler,), {"endpoint": made})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    made.address = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()


def says(text: str, reason: str = "stop") -> Deed:
    """Streams a text in pieces of seven letters."""

    def deed(handler: Handler) -> None:
        handler.begin()
        for start in range(0, len(text), 7):
            handler.piece(text[start : start + 7])
        handler.end(reason)

    return deed


def fails(status: int, message: str = "", **headers: str) -> Deed:
    """Answers with an error."""
    return lambda handler: handler.error(
        status, json.dumps({"error": {"message": message}}).encode(), **headers
    )


def writes_well(handler: Handler) -> None:
    """Writes what the data holds: a thank-you, what was talked about, an end."""
    ground = json.loads(handler.endpoint.asked[-1].body["messages"][1]["content"])["ground"]
    told = [one for one in ground if one["id"].startswith("said-") and one["kind"] == "topic"]
    said = [one for one in told if not any(letter.isdigit() for letter in one["text"])][:2]
    sentences = [
        {"text": "Thank you for your time and for a good talk.", "rests_on": []},
        *({"text": f"I keep thinking about this: {one['text']}.", "rests_on": [one["id"]]} for one in said),
        {"text": "I would be glad to hear from you about the next step.", "rests_on": []},
    ]
    says(json.dumps({"subject": "Thank you", "sentences": sentences}))(handler)


def claims_too_much(handler: Handler) -> None:
    """Writes what no data holds, however often it is sent back."""
    sentences = [{"text": "I have led very large teams for many years.", "rests_on": []}]
    says(json.dumps({"subject": "Thank you", "sentences": sentences}))(handler)
