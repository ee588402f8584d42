from afterword.domain.hear.cues import Language
LANGUAGE = Language((), r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)", r"(?!)")
