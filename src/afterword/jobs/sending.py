"""The job of the clock: hear what came and send what is due, of everybody."""

from __future__ import annotations

from afterword import bootstrap
from afterword.actions.look_ahead import Ahead
from afterword.actions.tick import tick_everybody


def send_everything_due(worker: str = "clock", ahead: Ahead | None = None) -> int:
    """One round, with the adapters that the settings choose; how many mails and messages it touched."""
    tools, now = bootstrap.proofreading_tools(), bootstrap.clock().now()
    return tick_everybody(bootstrap.ways, tools, now, worker, ahead)
