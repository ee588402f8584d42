"""How slips of spelling and grammar are found in sentences of letters."""
