"""Delivery reports: which addresses failed, for good or for now, and which message it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message

from afterword.adapters.mail_files.headers import field_mailboxes, header, message_ids
from afterword.adapters.mail_files.parts import Sorted
from afterword.domain.sources import FailedDelivery


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report says; `failed` is empty for one that tells of success."""

    is_report: bool = False
    failed: tuple[FailedDelivery, ...] = ()
    original_message_id: str | None = None


def read_report(message: Message, found: Sorted, text: str) -> Report:
    return Report()
