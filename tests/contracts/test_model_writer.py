"""What any writer behind an OpenAI-compatible address does, shown with a real server on this machine."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from afterword.adapters.model_endpoint.writer import EndpointWriter, Patience
from afterword.domain.model_account import ModelAccount
from afterword.domain.write.model_talk import Prompt, Turn, Usage
from afterword.errors import (
    ModelBadAnswer,
    ModelBusy,
    ModelCutShort,
    ModelDeclined,
    ModelFailed,
    ModelKeyRefused,
    ModelNotReached,
    ModelStopped,
    ModelTooSlow,
    ModelTroubled,
    ModelUnknown,
)
from model_server import Deed, Endpoint, Handler, endpoint, fails, says

PROMPT = Prompt("Be kind.", (Turn("user", "Größe?"),), {"type": "object"})
QUICK = Patience(connect=1, first=0.5, next=0.5, whole=2)


def writer(address: str, key: str = "", patience: Patience = QUICK) -> EndpointWriter:
    return EndpointWriter(ModelAccount(address, "small", lambda: key), patience=patience)


def written(there: Endpoint, key: str = "") -> tuple[str, Usage]:
    pieces = list(writer(there.address, key).write(PROMPT, lambda: False))
    used = [piece for piece in pieces if isinstance(piece, Usage)]
    return "".join(piece for piece in pieces if isinstance(piece, str)), used[-1] if used else Usage()


def test_pieces_come_in_order_and_what_was_used_comes_last() -> None:
    with endpoint(says("Eine schöne Größe, nicht wahr?")) as there:
        assert written(there) == ("Eine schöne Größe, nicht wahr?", Usage(120, 80, told=True))


def test_pieces_come_while_the_rest_is_still_being_written() -> None:
    go_on = threading.Event()

    def deed(handler: Handler) -> None:
        handler.begin()
        handler.piece("first")
        assert go_on.wait(5)
        handler.piece(" second")
        handler.end()

    with endpoint(deed) as there:
        coming = writer(there.address).write(PROMPT, lambda: False)
        assert next(coming) == "first"
        go_on.set()
        assert next(coming) == " second"


def test_what_is_sent_is_the_prompt_and_nothing_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "of-the-environment")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with endpoint(says("well")) as there:
        written(there)

    (asked,) = there.asked
    assert asked.path == "/v1/chat/completions"
    assert set(asked.headers) == {"Host", "Accept-Encoding", "Content-Length", "Content-Type", "Accept"}
    assert asked.body["messages"] == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "Größe?"},
    ]
    assert set(asked.body) == {
        "model", "messages", "max_tokens", "temperature", "stream", "stream_options", "response_format",
    }  # fmt: skip


def test_the_key_goes_along_where_there_is_one() -> None:
    with endpoint(says("well")) as there:
        written(there, "sk-mine")

    assert there.asked[0].headers["Authorization"] == "Bearer sk-mine"


@pytest.mark.parametrize(
    ("deed", "kind", "detail"),
    [
        (fails(401, "no such key"), ModelKeyRefused, "no such key"),
        (fails(403), ModelKeyRefused, ""),
        (fails(404, "model 'small' not found"), ModelUnknown, "not found"),
        (fails(402, "no credit"), ModelBusy, "no credit"),
        (fails(429, "slow down", Retry_After="20"), ModelBusy, "try again in 20 seconds"),
        (fails(429, "slow down"), ModelBusy, "slow down"),
        (fails(500, "cuda"), ModelTroubled, "cuda"),
        (fails(503, "loading", Retry_After="5"), ModelTroubled, "in 5 seconds"),
        (fails(400, "context too long"), ModelBadAnswer, "context too long"),
        (fails(302, Location="http://127.0.0.1:9/elsewhere"), ModelBadAnswer, "not followed"),
        (says("I cannot", "content_filter"), ModelDeclined, ""),
        (says("and so on and so", "length"), ModelCutShort, ""),
        (lambda there: there.error(200, b"<html>", Content_Type="text/html"), ModelBadAnswer, "broke off"),
        (lambda there: there.error(200, b"not json"), ModelBadAnswer, "no JSON"),
        (lambda there: there.error(200, b"[1]"), ModelBadAnswer, "no JSON object"),
    ],
)  # fmt: skip
def test_every_failure_has_a_name(deed: Deed, kind: type[ModelFailed], detail: str) -> None:
    with endpoint(deed) as there, pytest.raises(kind) as told:
        written(there)

    assert detail in told.value.detail


def test_an_error_in_the_middle_of_a_stream_has_a_name() -> None:
    def deed(handler: Handler) -> None:
        handler.begin()
        handler.piece("so far")
        handler.event({"error": {"message": "out of memory"}})

    with endpoint(deed) as there, pytest.raises(ModelTroubled, match="out of memory"):
        written(there)


def test_a_refusal_in_words_of_its_own_field_is_one() -> None:
    def deed(handler: Handler) -> None:
        handler.begin()
        handler.event({"choices": [{"delta": {"refusal": "I will not."}, "finish_reason": None}]})
        handler.end()

    with endpoint(deed) as there, pytest.raises(ModelDeclined, match="I will not"):
        written(there)


def test_a_stream_cut_in_the_middle_is_no_answer() -> None:
    def deed(handler: Handler) -> None:
        handler.begin()
        handler.piece('{"subject": "Lo')
        handler.wfile.flush()

    with endpoint(deed) as there, pytest.raises(ModelBadAnswer, match="broke off"):
        written(there)


def test_nobody_there_is_told_at_once() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    began = time.monotonic()

    with pytest.raises(ModelNotReached):
        list(writer(address).write(PROMPT, lambda: False))

    assert time.monotonic() - began < 1


def test_a_server_that_goes_away_without_a_word_is_not_reached() -> None:
    with endpoint(lambda there: there.connection.close()) as there, pytest.raises(ModelFailed):
        written(there)


def test_silence_is_waited_for_only_so_long() -> None:
    with endpoint(lambda _: time.sleep(3)) as there, pytest.raises(ModelTooSlow, match=r"0\.5"):
        written(there)


def _trickle(handler: Handler) -> None:
    handler.begin()
    for _ in range(100):
        handler.piece("x")
        time.sleep(0.05)
    handler.end()


def test_a_trickle_that_never_ends_is_given_up() -> None:
    began = time.monotonic()
    with endpoint(_trickle) as there, pytest.raises(ModelTooSlow, match="2"):
        written(there)

    assert time.monotonic() - began < 3


@pytest.mark.parametrize("deed", [_trickle, lambda _: time.sleep(4)], ids=["trickling", "silent"])
def test_stop_is_heard_at_once_and_hangs_up(deed: Deed) -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    patient = Patience(connect=5, first=5, next=5, whole=9)
    began = time.monotonic()

    with endpoint(deed) as there:
        with pytest.raises(ModelStopped):
            list(writer(there.address, patience=patient).write(PROMPT, stop.is_set))
        assert time.monotonic() - began < 1
        if deed is _trickle:
            assert there.left.wait(2)


def test_a_server_that_knows_no_forms_is_asked_once_more_in_the_plainest_way() -> None:
    with endpoint(fails(400, "unknown field response_format"), says("well")) as there:
        assert written(there)[0] == "well"

    assert set(there.asked[1].body) == {"model", "messages", "stream"}


def test_a_server_that_does_not_stream_is_understood() -> None:
    whole = b'{"choices": [{"message": {"content": "well"}, "finish_reason": "stop"}],\n"usage": null}'
    with endpoint(lambda there: there.error(200, whole)) as there:
        assert written(there) == ("well", Usage())


def test_thinking_aloud_is_a_sign_of_life_and_no_text() -> None:
    def deed(handler: Handler) -> None:
        handler.begin()
        for _ in range(5):
            handler.event({"choices": [{"delta": {"reasoning_content": "hm"}, "finish_reason": None}]})
            time.sleep(0.2)
        handler.piece("well")
        handler.end()

    with endpoint(deed) as there:
        assert written(there)[0] == "well"
