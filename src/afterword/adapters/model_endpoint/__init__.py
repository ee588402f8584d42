"""A language model behind an OpenAI-compatible address, on this machine or elsewhere."""
