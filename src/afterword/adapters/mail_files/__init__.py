"""Mail (RFC 5322) as it lies on disk: single messages, mailboxes and delivery reports."""

from __future__ import annotations

from afterword.adapters.mail_files.mails import read_mail, read_mailbox

__all__ = ["read_mail", "read_mailbox"]
