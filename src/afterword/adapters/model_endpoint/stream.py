"""What a streamed answer says: lines of server-sent events with JSON in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from afterword.domain.write.model_talk import Usage
from afterword.errors import ModelBadAnswer, ModelCutShort, ModelDeclined, ModelTroubled

_FILTERED = "content_filter"


def pieces(lines: Iterable[bytes]) -> Iterator[str | Usage]:
    """The pieces of text, then what was used. Ends at `[DONE]`.

    Raises ModelCutShort, ModelDeclined, ModelTroubled, and ModelBadAnswer where it ends unfinished.
    """
    ended, refused = "", ""
    for line in lines:
        if not line.startswith(b"data:"):
            continue
        if (data := line[5:].strip()) == b"[DONE]":
            break
        event = _event(data)
        if isinstance(event.get("usage"), dict):
            yield _usage(event["usage"])
        choice = _first(event.get("choices"))
        delta = choice.get("delta") or choice.get("message") or {}
        refused += delta.get("refusal") or ""
        if isinstance(text := delta.get("content"), str) and text:
            yield text
        elif delta.get("reasoning_content") or delta.get("reasoning"):
            yield ""  # it thinks: nothing to read, and a sign of life
        ended = choice.get("finish_reason") or ended
    if refused or ended == _FILTERED:
        raise ModelDeclined(refused)
    if ended == "length":
        raise ModelCutShort
    if not ended:
        raise ModelBadAnswer("it broke off in the middle")


def _event(data: bytes) -> Mapping[str, Any]:
    try:
        event = json.loads(data)
    except ValueError:
        raise ModelBadAnswer("no JSON") from None
    if not isinstance(event, dict):
        raise ModelBadAnswer("no JSON object")
    if error := event.get("error"):
        raise ModelTroubled(str(error.get("message", "")) if isinstance(error, dict) else str(error))
    return event


def _first(choices: Any) -> Mapping[str, Any]:
    first = choices[0] if isinstance(choices, list) and choices else {}
    return first if isinstance(first, dict) else {}


def _usage(told: Mapping[str, Any]) -> Usage:
    read, written = told.get("prompt_tokens"), told.get("completion_tokens")
    if not (isinstance(read, int) and isinstance(written, int)):
        return Usage()
    return Usage(read, written, told=True)
