"""What a model might answer for the small world, and its account."""

from __future__ import annotations

import json
from typing import Any

from afterword.actions.save_model import TypedModel
from afterword.actions.write_with_model import WrittenByModel, write_with_model
from afterword.bootstrap import clock
from afterword.domain.model_account import Prices
from afterword.ports import ModelWriter
from world import World, tools

HERE = TypedModel("http://127.0.0.1:11434", "small")
GOOD: list[dict[str, Any]] = [
    {"text": "Thank you for the time you took for me on Tuesday.", "rests_on": []},
    {
        "text": "I keep thinking about cutting the nightly stock count from six hours to one.",
        "rests_on": ["said-1", "said-2"],
    },
    {
        "text": "At Hafen I cut the nightly import from five hours to forty minutes.",
        "rests_on": ["own-1"],
    },
    {
        "text": "I will send you the write-up of the warehouse index by Friday.",
        "rests_on": ["said-1", "said-2"],
    },
    {"text": "I would be glad to answer whatever else you would like to know.", "rests_on": []},
]


def answer(*more: str, sentences: list[dict[str, Any]] | None = None) -> str:
    """A good answer for Ines, with sentences more that rest on nothing."""
    said = [*(GOOD if sentences is None else sentences), *({"text": one, "rests_on": []} for one in more)]
    return json.dumps({"subject": "The nightly stock count", "sentences": said})


def have_written(world: World, writer: ModelWriter, prices: Prices | None = None) -> WrittenByModel:
    """Have the thank-you to Ines written."""
    paid = (writer, prices or Prices())
    return write_with_model(world.owner, world.touchpoint().pk, paid, tools(), clock().now)
