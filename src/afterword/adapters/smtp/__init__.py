"""The way out through the seeker's own SMTP account."""
