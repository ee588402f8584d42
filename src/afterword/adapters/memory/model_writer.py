"""A model for tests: it says what it was given to say, and remembers what it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from afterword.domain.write.model_talk import Prompt, Usage
from afterword.errors import ModelFailed, ModelStopped


class MemoryModel:
    """Says one of `answers` after the other; an error among them is raised."""

    def __init__(self, *answers: str | ModelFailed, usage: Usage | None = None) -> None:
        self.answers = list(answers)
        self.prompts: list[Prompt] = []
        self.usage = usage or Usage(100, 50, told=True)

    def write(self, prompt: Prompt, stopped: Callable[[], bool]) -> Iterator[str | Usage]:
        """The next answer, word by word."""
        self.prompts.append(prompt)
        answer = self.answers.pop(0)
        if isinstance(answer, ModelFailed):
            raise answer
        for word in answer.split(" "):
            if stopped():
                raise ModelStopped
            yield f"{word} "
        yield self.usage
