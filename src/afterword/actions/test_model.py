"""Test the model: whether it answers, told in a code. Nothing of the seeker's is in the question."""

from __future__ import annotations

from afterword.actions.checks import Check
from afterword.domain.facts import Reason
from afterword.domain.write.model_talk import Prompt, Turn
from afterword.errors import ModelFailed
from afterword.ports import ModelWriter

_QUESTION = Prompt(
    'Answer with one JSON object and nothing else: {"well": true}',
    (Turn("user", "Are you there?"),),
    {
        "type": "object",
        "properties": {"well": {"type": "boolean"}},
        "required": ["well"],
        "additionalProperties": False,
    },
    most_tokens=60,
)


def test_model(writer: ModelWriter) -> Check:
    """One short question.

    Codes: `model_answers`, or `model_silent`, which names the class of its error as `cause`,
    with `detail`.
    """
    try:
        said = "".join(piece for piece in writer.write(_QUESTION, lambda: False) if isinstance(piece, str))
    except ModelFailed as error:
        told = {"cause": type(error).__name__, "detail": error.detail}
        return Check(well=False, reason=Reason("model_silent", told))
    if not said.strip():
        return Check(well=False, reason=Reason("model_silent", {"cause": "ModelBadAnswer", "detail": ""}))
    return Check(well=True, reason=Reason("model_answers"))
