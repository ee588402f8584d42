"""Feeds (RSS, Atom, RDF, JSON Feed), however ill-formed."""

from __future__ import annotations

from afterword.adapters.feed_files.feeds import read_feed

__all__ = ["read_feed"]
