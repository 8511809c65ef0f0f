"""PDFs for tests, written byte by byte: what is drawn where is what a test is about."""

import zlib
from collections.abc import Sequence
from typing import NamedTuple


class Drawn(NamedTuple):
    """A line of text at a place on its page, in points from the lower left corner."""

    text: str
    across: float = 72
    up: float = 700
    size: float = 11
    bold: bool = False


def document(objects: Sequence[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects, the first with the number 1."""
    out = bytearray(b"%PDF-1.7\n")
    starts = []
    for number, content in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % start for start in starts)
    return bytes(out + b"trailer <</Size %d %b>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, table))


def stream(content: bytes, entries: bytes = b"", *, packed: bool = False) -> bytes:
    data = zlib.compress(content, 9) if packed else content
    how = b"/Filter /FlateDecode " if packed else b""
    return b"<<%b/Length %d %b>> stream\n%b\nendstream" % (how, len(data), entries, data)


def drawn(page: Sequence[Drawn]) -> bytes:
    """The content stream of a page."""
    parts = []
    for line in page:
        text = line.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        font = b"/B" if line.bold else b"/F"
        parts.append(b"BT %b %g Tf %g %g Td (%b) Tj ET" % (font, line.size, line.across, line.up, text))
    return b"\n".join(parts)


def pdf(pages: Sequence[Sequence[Drawn]], info: bytes = b"", root: bytes = b"", annotations: bytes = b"") -> bytes:
    """A PDF with a page for each list of lines. `annotations` are those of every page."""
    fonts = b"/Resources <</Font <</F 3 0 R /B 4 0 R>>>>"
    kids = b" ".join(b"%d 0 R" % (6 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R %b>>" % root,
        b"<</Type /Pages /Count %d /Kids [%b] /MediaBox [0 0 612 792] %b>>" % (len(pages), kids, fonts),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>",
        b"<<%b>>" % info,
    ]
    for number, page in enumerate(pages):
        objects += [
            b"<</Type /Page /Parent 2 0 R /Contents %d 0 R /Annots [%b]>>" % (7 + 2 * number, annotations),
            stream(drawn(page), packed=True),
        ]
    return document(objects, b"/Root 1 0 R /Info 5 0 R")


def paragraph(text: str, width: int, *, up: float = 680, across: float = 72, leading: float = 13) -> list[Drawn]:
    """A text set in lines of at most `width` characters, from `up` downwards."""
    lines: list[str] = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return [Drawn(line, across, up - leading * index) for index, line in enumerate(lines)]
