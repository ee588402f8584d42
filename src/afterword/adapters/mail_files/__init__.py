"""Mail (RFC 5322) as it lies on disk: single messages, mailboxes and delivery reports."""

from __future__ import annotations

from afterword.adapters.mail_files.mails import read_mail, read_mailbox
from afterword.adapters.mail_files.pasted import is_pasted

__all__ = ["is_pasted", "read_mail", "read_mailbox"]
