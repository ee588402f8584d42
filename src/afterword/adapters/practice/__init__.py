"""A mailbox that is none: what goes out goes nowhere, and made-up people answer."""
