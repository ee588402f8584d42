"""Bytes of a mail to text, whatever its sender says they are."""

from __future__ import annotations

import codecs
import re

#: What senders write for what they mean; Windows sets hold all of the ISO set they extend.
_MEANT = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "big5-hkscs": "big5hkscs",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "x-unknown": "utf-8",
    "unknown-8bit": "utf-8",
    "8bit": "utf-8",
    "7bit": "utf-8",
}
#: Text encodings of Python that are no charset of any mail: names of hosts, which take time that grows
#: with the square of the text, escapes of programs, and one that only fails.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"}
)
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")


def decode_text(raw: bytes, charset: str | None) -> str:
    """The text: by its charset, then by what the bytes look like, and with gaps at last."""
    for name in (_meant(charset), _looks_like(raw)):
        try:
            if name:
                return raw.decode(name)
        except (UnicodeError, LookupError, ValueError):
            continue
    meant = _meant(charset)
    return raw.decode(meant if meant and meant != "utf-8" else "cp1252", "replace")


def _meant(charset: str | None) -> str | None:
    """The codec for a charset as a header names it; None for none that exists."""
    name = (charset or "").strip().strip("\"'").lower()
    name = _MEANT.get(name, name)
    try:
        info = codecs.lookup(name) if name else None
    except (LookupError, ValueError):
        return None
    if info is None or not getattr(info, "_is_text_encoding", True):
        return None
    return None if info.name.replace("_", "-") in _NO_CHARSETS else name


def _looks_like(raw: bytes) -> str:
    if _ISO_2022_JP.search(raw):
        return "iso2022_jp_ext"
    return "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8"
