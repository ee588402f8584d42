"""The way in through the seeker's own IMAP account. Nothing is marked, moved or deleted."""
