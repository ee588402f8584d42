"""The job of the clock: hear what came and send what is due, of everybody."""

from __future__ import annotations

from afterword import bootstrap
from afterword.actions.tick import tick_everybody


def send_everything_due(worker: str = "clock") -> int:
    """One round, with the adapters that the settings choose; how many mails and messages it touched."""
    return tick_everybody(bootstrap.ways, bootstrap.proofreading_tools(), bootstrap.clock().now(), worker)
