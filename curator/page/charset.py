"""Bytes to text as browsers do it (WHATWG HTML §13.2.3.2 and the Encoding Standard §4.2).

In order: a byte order mark, the label of the Content-Type header, the page's own declaration in its first bytes (a meta
element, else an XML declaration); without any of them UTF-8 where the bytes are valid UTF-8, else windows-1252.
"""

import codecs
import re
from collections.abc import Iterator

_LOOKED_AT = 1024  # bytes in which a page's own declaration counts
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF16_LE, "utf-16-le"))
_XML_IN_UTF_16 = ((b"<\0?\0x\0", "utf-16-le"), (b"\0<\0?\0x", "utf-16-be"))
_SKIPPED = re.compile(rb"<!--.*?(?:(?<=<!-)->|(?<=<!--)>|-->|\Z)|<(?:[!?]|/(?![a-z]))[^>]*", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"<(/?[a-z][^\s/>]*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*("[^"]*"?|'[^']*'?|[^\s>]*))?""")
_XML = re.compile(rb"""<\?xml[^>]*?\bencoding\s*=\s*(?:"([^">]*)"|'([^'>]*)')""")
_IN_CONTENT = re.compile(r"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))""", re.IGNORECASE)
_IN_HEADER = re.compile(r""";\s*charset\s*=\s*["']?\s*([^\s;"']{1,40})""", re.IGNORECASE)
_OWN = "x-user-defined"
_REPLACEMENT = "replacement"
_OF_OWN = {code: 0xF700 + code for code in range(0x80, 0x100)}
_SPACE = "\t\n\f\r "
# Python's name of each encoding of the web, and the labels that browsers know it by (Encoding Standard §4.2).
_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
    "iso-8859-6-i "
    "iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
    "iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
    "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
    "iso_8859-1 "
    "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
    "windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
    "windows-949",
    _REPLACEMENT: "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement",
    "utf-16-be": "unicodefffe utf-16be",
    "utf-16-le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
    _OWN: "x-user-defined",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}


def decode(body: bytes, content_type: str | None) -> str:
    """The text of a body; bytes that the encoding does not know become U+FFFD. Never raises."""
    for bom, encoding in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(encoding, "replace")
    header = _IN_HEADER.search(content_type or "")
    codec = (codec_of(header.group(1)) if header else None) or _declared(body[:_LOOKED_AT])
    if codec == _REPLACEMENT:
        return ""  # browsers show a single sign of what could smuggle markup past others
    if codec == _OWN:
        return body.decode("latin-1").translate(_OF_OWN)
    if codec is not None:
        return body.decode(codec, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def codec_of(label: str) -> str | None:
    """Python's name of the encoding that browsers take a label for; None for a label that they do not know."""
    return _CODECS.get(label.strip(_SPACE).lower())


def _declared(start: bytes) -> str | None:
    """What the first bytes of a page declare."""
    for mark, encoding in _XML_IN_UTF_16:
        if start.startswith(mark):
            return encoding
    for label in _of_metas(start):
        codec = codec_of(label)
        if codec is not None:
            return _believed(codec)
    found = _XML.match(start)
    codec = codec_of((found[1] or found[2] or b"").decode("latin-1")) if found is not None else None
    return None if codec is None else _believed(codec)


def _believed(codec: str) -> str:
    """A declaration that can be read as ASCII is not in UTF-16, whatever it says."""
    return "utf-8" if codec.startswith("utf-16") else "cp1252" if codec == _OWN else codec


def _of_metas(start: bytes) -> Iterator[str]:
    """The labels of meta elements (WHATWG HTML §13.2.3.2, "prescan a byte stream to determine its encoding")."""
    at = start.find(b"<")
    while at >= 0:
        tag = _TAG.match(start, at)
        skipped = None if tag is not None else _SKIPPED.match(start, at)
        end = at + 1
        if tag is not None:
            attributes, end = _attributes(start, tag.end())
            if tag[1].lower() == b"meta":
                label = _of_meta(attributes)
                if label:
                    yield label
        elif skipped is not None:
            end = skipped.end()
        at = start.find(b"<", end)


def _attributes(start: bytes, at: int) -> tuple[dict[str, str], int]:
    """The attributes of a tag, the first of a name, and where they end."""
    found: dict[str, str] = {}
    while (match := _ATTRIBUTE.match(start, at)) is not None:
        value = (match[2] or b"").decode("latin-1")
        if value[:1] in ("'", '"'):
            value = value[1:].removesuffix(value[0])
        found.setdefault(match[1].decode("latin-1").lower(), value)
        at = match.end()
    return found, at


def _of_meta(attributes: dict[str, str]) -> str:
    """The label of a meta element: its own attribute, else that of its content where it stands for a header."""
    if "charset" in attributes:
        return attributes["charset"]
    content = _IN_CONTENT.search(attributes.get("content", ""))
    if content is None or attributes.get("http-equiv", "").lower() != "content-type":
        return ""
    return content[1] or content[2] or content[3] or ""
