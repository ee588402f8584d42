"""Reads the weights of the reader of notes from the files that the trainer wrote."""

from afterword.adapters.weights_file.reader import WeightsFile

__all__ = ["WeightsFile"]
