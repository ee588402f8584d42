"""Word classes for English and German, from the taggers that HanTa carries in its wheel."""

from afterword.adapters.grammar.tagger import HantaGrammar

__all__ = ["HantaGrammar"]
