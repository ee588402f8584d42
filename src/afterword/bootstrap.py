"""Which adapter stands behind which port. The only place that knows both.

Imports stand inside the functions: a command pays only for what it uses, and none that needs
no journal ever loads Django.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.actions.rehearse import Tools
    from afterword.adapters.reader.reader import FileReader


def reader() -> FileReader:
    """The reader of files and folders."""
    from afterword.adapters.reader.reader import FileReader

    return FileReader()


def tools() -> Tools:
    """What the rules of plan and write are given: the policy, the phrases and the tagger."""
    from afterword.actions.rehearse import Tools
    from afterword.adapters.grammar.tagger import HantaGrammar
    from afterword.adapters.phrasebook_file.loader import TomlPhrasebooks
    from afterword.adapters.policy_file import TomlPolicyFile

    return Tools(TomlPolicyFile().load(), TomlPhrasebooks().load, HantaGrammar().words)


def example() -> Path:
    """The folder of the product's own example interview."""
    return Path(__file__).parent / "example"
