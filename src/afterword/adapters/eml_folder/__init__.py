"""A folder as the way out: each message is written as an .eml file for the seeker's own program."""
