"""A résumé of any format: which one it is, and its reader."""

from __future__ import annotations

from afterword.adapters.decoding import decode
from afterword.adapters.documents import document_text, is_document
from afterword.adapters.resumes.json_documents import read_json
from afterword.adapters.resumes.profile import is_profile, read_profile
from afterword.adapters.resumes.prose import read_prose
from afterword.domain.sources import Resume

#: A résumé in words is a few pages; what is longer is something else.
TEXT_LIMIT = 1024 * 1024


def read_resume(file: str, raw: bytes) -> Resume:
    """What the résumé says, every line word for word.

    Raises NotAResume with what is wrong, TooLarge, TooPacked, Locked, NotText.
    """
    if is_document(raw):
        return _written(file, document_text(file, raw))
    text = decode(raw, file, TEXT_LIMIT)
    if text.lstrip()[:1] in {"{", "["}:
        return read_json(file, text)
    return _written(file, text)


def _written(file: str, text: str) -> Resume:
    return read_profile(file, text) if is_profile(text) else read_prose(file, text)
