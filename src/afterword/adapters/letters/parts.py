"""The parts of a message (RFC 2045, 2046): text, files, a calendar, and several together."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from afterword.domain.send.attachment import Attachment

_LINE = 78
_PIECE = 50  # characters of one piece of a long file name


def text_part(kind: str, text: str) -> bytes:
    """Text in UTF-8. A paragraph stays one line: whoever shows it breaks it better than we do.

    Quoted-printable keeps it readable as it stands, and no server needs to touch it.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").encode()
    return (
        f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    ).encode() + binascii.b2a_qp(lines, istext=True).replace(b"\n", b"\r\n")


def calendar_part(content: bytes, method: str) -> bytes:
    """A calendar; without the method in its type, programs show a file in place of an invitation."""
    kind = f"text/calendar; charset=utf-8; method={method}; component=VEVENT"
    return f"Content-Type: {kind}\r\n".encode() + _in_base64(content)


def attached(file: Attachment) -> bytes:
    """A file to be saved."""
    named = "".join(f";\r\n {each}" for each in _filename(file.name))
    told = f"Content-Type: {file.media_type}{_charset(file)}\r\nContent-Disposition: attachment{named}\r\n"
    return told.encode() + _in_base64(file.content)


def multipart(kind: str, boundary: str, parts: Sequence[bytes]) -> bytes:
    """Several parts. The boundary stands in none of them: "=_" is in no text that was encoded."""
    line = f"--=_{boundary}".encode()
    told = f'Content-Type: multipart/{kind};\r\n boundary="=_{boundary}"\r\n\r\n'.encode()
    between = b"\r\n" + line + b"\r\n"
    return told + line + b"\r\n" + between.join(parts) + b"\r\n" + line + b"--\r\n"


def _charset(file: Attachment) -> str:
    """Text says that it is UTF-8 where it is; of any other nobody knows what it is."""
    if not file.media_type.startswith("text/"):
        return ""
    try:
        file.content.decode()
    except UnicodeDecodeError:
        return ""
    return "; charset=utf-8"


def _in_base64(content: bytes) -> bytes:
    coded = base64.encodebytes(content).replace(b"\n", b"\r\n")
    return b"Content-Transfer-Encoding: base64\r\n\r\n" + coded


def _filename(name: str) -> Iterator[str]:
    """The parameter of a file's name (RFC 2231); a long one goes in numbered pieces."""
    # A name holds no quotes (they are made safe); at a semicolon some programs cut even within them.
    if name.isascii() and ";" not in name and len(name) < _LINE - len(' filename="";'):
        yield f'filename="{name}"'
        return
    coded = [quote(letter, safe="") for letter in name]
    if sum(map(len, coded)) < _LINE - len(" filename*=utf-8'';"):
        yield f"filename*=utf-8''{''.join(coded)}"
        return
    for number, piece in enumerate(_pieces(coded)):
        start = "" if number else "utf-8''"
        yield f"filename*{number}*={start}{piece}"


def _pieces(coded: Sequence[str]) -> Iterator[str]:
    """Cut between characters: some programs decode each piece by itself."""
    piece = ""
    for letter in coded:
        if len(piece) + len(letter) > _PIECE:
            yield piece
            piece = ""
        piece += letter
    yield piece
