"""From a document's bytes to its text: gzip, byte order marks, declared encodings, and a guess that always works.

The order is that of the WHATWG Encoding and HTML standards: a byte order mark, the transport's charset, the page's own
`<meta>`, then UTF-8 where the bytes are valid UTF-8, else windows-1252, which takes every byte.
"""

import codecs
import re
import zlib

from curator.errors import Problem

MAX_UNPACKED = 50_000_000  # bytes

_GZIP = b"\x1f\x8b"
_META_WITHIN = 4096  # bytes; the standard says 1024, editors put scripts and comments first
# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# Labels that browsers read as windows-1252; and the encodings that are text (Python knows 'hex' and 'rot13' too).
_WESTERN = re.compile(r"(iso[-_]?8859-?1|latin-?1|l1|(us-)?ascii|cp1252|x-cp1252)\Z")
_TEXTUAL = re.compile(
    r"(utf-?8|utf-?16(-?[lb]e)?|windows-(874|125\d)|cp125\d|iso-?8859-?\d+|koi8-?[ru]|macintosh|mac-?roman|gbk|gb2312"
    r"|gb18030|big5(-hkscs)?|euc-(jp|kr)|shift[-_]jis|iso-2022-jp)\Z"
)


def unpacked(content: bytes, *, name: str) -> bytes:
    """The content, taken out of gzip where it is packed. Raises Problem where it is broken or far too large."""
    if not content.startswith(_GZIP):
        return content
    inflate = zlib.decompressobj(wbits=31)
    try:
        data = inflate.decompress(content, MAX_UNPACKED)
    except zlib.error as error:
        raise Problem(f"{name} is packed with gzip and cannot be unpacked; pack it again.") from error
    if inflate.unconsumed_tail:
        raise Problem(f"{name} is larger than {MAX_UNPACKED // 1_000_000} MB when unpacked; split it.")
    if not inflate.eof:
        raise Problem(f"{name} is packed with gzip and ends in the middle; pack it again.")
    return data


def marked(content: bytes) -> bool:
    """True where the content begins with a byte order mark: it is text, however many zero bytes it holds."""
    return any(content.startswith(mark) for mark, _ in _MARKS)


def text_of(content: bytes, *, content_type: str | None = None, markup: bool = False) -> str:
    """The document's text with `\\n` at the end of each line; what cannot be decoded is U+FFFD."""
    text = _decoded(content, content_type, markup=markup)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decoded(content: bytes, content_type: str | None, *, markup: bool) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    declared = _label(_CHARSET.search(content_type or ""))
    if declared is None and markup:
        # A page whose <meta> could be read byte by byte is not in UTF-16, whatever it says (WHATWG HTML 13.2.3.3).
        declared = _label(_META.search(content[:_META_WITHIN]))
        declared = "utf-8" if declared and declared.startswith("utf") else declared
    if declared is not None:
        return content.decode(declared, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _label(match: re.Match[str] | re.Match[bytes] | None) -> str | None:
    """Python's name for a declared encoding; None where there is none, or none that is text."""
    if match is None:
        return None
    label = match[1].decode("ascii", "replace") if isinstance(match[1], bytes) else match[1]
    label = label.lower()
    if _WESTERN.match(label):
        return "cp1252"
    if not _TEXTUAL.match(label):
        return None
    try:
        return codecs.lookup(label).name
    except LookupError:
        return None
