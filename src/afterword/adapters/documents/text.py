"""The text of a PDF or a DOCX, within limits, or nothing."""

from __future__ import annotations

import re
from io import BytesIO
from threading import Lock
from xml.etree.ElementTree import ParseError

from afterword.adapters.archives import unpack
from afterword.adapters.decoding import guard_size
from afterword.errors import Locked, NotText, Unreadable

_MB = 1024 * 1024
DOCUMENT_LIMIT = 20 * _MB
MOST_PAGES = 40
MOST_LETTERS = 300_000

_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_SPLIT_WORD = re.compile(r"[\ufffe\u00ad\x02]\n?")  # how pdfium marks a hyphen put in by line breaking
_one_at_a_time = Lock()  # pdfium keeps its state in globals


def is_document(raw: bytes) -> bool:
    """Whether these bytes begin like a PDF or an archive, which a DOCX is."""
    return raw.startswith(_ZIP) or _PDF in raw[:1024]


def document_text(file: str, raw: bytes) -> str:
    """The text, lines ending in line feeds; a wrapped line keeps the blank before its end.

    Raises TooLarge, Locked (it asks for a password), TooPacked and NotText.
    """
    guard_size(len(raw), file, DOCUMENT_LIMIT)
    text = _docx(file, raw) if raw.startswith(_ZIP) else _pdf(file, raw)
    if not text.strip():
        raise NotText(file, "no text in it")
    return text[:MOST_LETTERS]


def _pdf(file: str, raw: bytes) -> str:
    import pypdfium2

    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(raw)
        except pypdfium2.PdfiumError as cause:
            raise (Locked if "password" in str(cause).lower() else NotText)(file) from cause
        try:
            pages = [_page(document, number) for number in range(min(len(document), MOST_PAGES))]
        finally:
            document.close()
    text = "\n".join(pages).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return _SPLIT_WORD.sub("", text)


def _page(document: object, number: int) -> str:
    import pypdfium2

    try:
        return str(document[number].get_textpage().get_text_range())  # type: ignore[index]
    except pypdfium2.PdfiumError:  # one broken page does not spoil the others
        return ""


def _docx(file: str, raw: bytes) -> str:
    members = unpack(file, raw, _is_text, NotText)
    if "word/document.xml" not in members or any(_DTD.search(xml[:4096]) for xml in members.values()):
        raise NotText(file, "no text document")
    import docx2txt

    try:
        return str(docx2txt.process(BytesIO(raw)))
    except (ParseError, KeyError, ValueError, RecursionError) as cause:
        raise Unreadable(file, "broken document") from cause


def _is_text(name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml")
