"""What must not be shown: where a program describes what it holds, it is not described."""

from __future__ import annotations


class Secret(str):
    """A password, token or key in the moment of its use.

    It is the text itself to whoever it is handed to; a traceback with its variables, a log of an
    object or a debugger shows that there was one, and no more.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """That it is one."""
        return "<secret>"
