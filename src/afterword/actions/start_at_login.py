"""Start at login: what is approved goes only while Afterword runs, so it may start by itself."""

from __future__ import annotations

from afterword.errors import Refused
from afterword.ports import LoginItem


def start(item: LoginItem, *, hosted: bool) -> None:
    """Start Afterword whenever the seeker logs in. Raises Refused (`hosted`), NotWritable."""
    if hosted:
        raise Refused("hosted")
    item.add()


def start_no_more(item: LoginItem) -> None:
    """Start it by hand again. Raises NotWritable."""
    item.remove()
