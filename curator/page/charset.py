"""Bytes to text as browsers do it (WHATWG HTML §13.2.3.2 and the Encoding Standard §4.2).

In order: a byte order mark, the label of the Content-Type header, the page's own declaration in its first bytes;
without any of them UTF-8 where the bytes are valid UTF-8, else windows-1252.
"""

import codecs
import re

_LOOKED_AT = 1024  # bytes in which a page's own declaration counts
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF16_LE, "utf-16-le"))
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]*?\bcharset\s*=|\?xml\b[^>]*?\bencoding\s*=)\s*["']?\s*([a-z0-9_:.\-]{1,40})""", re.IGNORECASE
)
_IN_HEADER = re.compile(r""";\s*charset\s*=\s*["']?\s*([a-z0-9_:.\-]{1,40})""", re.IGNORECASE)
# Python's names of the web's encodings.
_WEB = re.compile(
    r"utf-8|utf-16-[lb]e|koi8-[ru]|mac-(?:roman|cyrillic)|gb18030|big5hkscs|euc_jp|iso2022_jp|cp(?:866|874|932|949|125\d)"
    r"|iso8859-(?:[2-8]|1[03456])"
)
# Those that browsers read as another, mostly larger one.
_AS_BROWSERS = {
    "utf-16": "utf-16-le",
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
# Labels that browsers know and Python does not.
_ALIASES = {"x-user-defined": "cp1252", "x-sjis": "cp932", "x-gbk": "gb18030", "iso-8859-8-i": "iso8859-8"}


def decode(body: bytes, content_type: str | None) -> str:
    """The text of a body; bytes that the encoding does not know become U+FFFD. Never raises."""
    for bom, encoding in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(encoding, "replace")
    header = _IN_HEADER.search(content_type or "")
    codec = (codec_of(header.group(1)) if header else None) or _declared(body)
    if codec is not None:
        return body.decode(codec, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def codec_of(label: str) -> str | None:
    """Python's name of the encoding that browsers take a label for; None for a label that they do not know."""
    name = label.strip().lower()
    try:
        codec = codecs.lookup(_ALIASES.get(name, name)).name
    except (LookupError, ValueError):
        return None
    codec = _AS_BROWSERS.get(codec, codec)
    return codec if _WEB.fullmatch(codec) else None


def _declared(body: bytes) -> str | None:
    found = _DECLARED.search(_COMMENT.sub(b"", body[:_LOOKED_AT]))
    if found is None:
        return None
    codec = codec_of(found.group(1).decode("ascii"))
    # A declaration that can be read as ASCII is not in UTF-16, whatever it says.
    return "utf-8" if codec is not None and codec.startswith("utf-16") else codec
