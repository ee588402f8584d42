"""A posting of any format: which one it is, and its reader."""

from __future__ import annotations

from afterword.adapters.decoding import decode, guard_size
from afterword.adapters.documents import document_text, is_document
from afterword.adapters.postings.job_json import read_job_json
from afterword.adapters.postings.job_page import read_job_page
from afterword.adapters.postings.job_text import read_job_text
from afterword.domain.sources import PostingFile
from afterword.errors import NotAPosting

#: A posting in words is a few pages; what is longer is something else.
TEXT_LIMIT = 1024 * 1024


def read_posting_file(file: str, raw: bytes) -> PostingFile:
    """A posting's text, and what its headings and its structured data say.

    Raises NotAPosting where there is nothing to read, TooLarge, TooPacked, Locked, NotText.
    """
    if is_document(raw):
        return read_job_text(file, document_text(file, raw))
    text = decode(raw, file)
    if not text.strip():
        raise NotAPosting(file)
    if text.lstrip()[:1] == "<":
        return read_job_page(file, raw)
    guard_size(len(raw), file, TEXT_LIMIT)
    if text.lstrip()[:1] in {"{", "["}:
        return read_job_json(file, text)
    return read_job_text(file, text)
