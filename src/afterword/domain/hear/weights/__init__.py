"""What was learned from annotated mails, as data."""
