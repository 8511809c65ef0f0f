"""The text of a PDF, read in a process of its own: body on standard input, one JSON document on standard output.

Started by `curator.page.pdf` by its path, with the folder that holds pypdf as its argument; it imports nothing of ours.
A stranger's PDF may ask for any amount of work, so the process puts limits on itself before it looks at it.

    {"pages": [[[text, line, across, size, bold], …], …], "title": …, "language": …, "modified": …, "created": …,
     "links": [[page, bottom, top, address], …]}

A page is a list of its lines in the order in which they are drawn: `line` is how far up the page it stands, `across`
how far from its left side it begins, `size` the height of its letters, all in points. Dates are the PDF's own
('D:20240312…'). Where it could not be read whole: {"trouble": a few words}.
"""

import json
import os
import signal
import sys

MOST_PAGES = 300
MOST_TEXT = 2_000_000  # characters
SECONDS = 10  # of time, and of CPU
_MEMORY = 512 * 1024**2  # bytes of address space
_MOST_WRITTEN = 16 * 1024**2  # bytes of output
_MOST_LINKS = 300
_MOST_NOTES = 1000  # annotations of a page that are looked at
_LONGEST = 2000  # characters of an address, a title, a date
# Sizes of letters: how wide one is at most, on average, and how far from a text another begins that is not its own.
_WIDE, _APART = 0.6, 4
_MOST_FILES = 64  # open at once


def limit() -> None:
    """Hold this process to its time and memory, as far as the platform knows how."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, SECONDS)  # where our parent is gone, nobody else ends us
    try:
        import resource  # noqa: PLC0415 - not on every platform
    except ImportError:
        return
    limits = (
        ("RLIMIT_AS", _MEMORY),
        ("RLIMIT_CPU", SECONDS),
        ("RLIMIT_FSIZE", _MOST_WRITTEN),
        ("RLIMIT_NOFILE", _MOST_FILES),
        ("RLIMIT_NPROC", 0),
        ("RLIMIT_CORE", 0),
    )
    for name, most in limits:
        if hasattr(resource, name):
            try:
                resource.setrlimit(getattr(resource, name), (most, most))
            except (ValueError, OSError):
                continue  # a lower limit is in force already, or this platform has none of the kind


def read(body: bytes) -> dict[str, object]:
    """What the PDF says, or what is in the way."""
    if b"/Encrypt" not in body:
        # Loading what only encrypted files need takes a third of the whole start.
        sys.modules.update(dict.fromkeys(("cryptography", "Crypto")))  # type: ignore[arg-type] # importing None fails
    import io  # noqa: PLC0415 - everything of weight comes after the limits
    import logging  # noqa: PLC0415

    import pypdf  # noqa: PLC0415

    logging.disable()
    pypdf.overwrite_configuration(jbig2dec_binary=None, disable_legacy_handling=True)
    reader = pypdf.PdfReader(io.BytesIO(body), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        return {"trouble": "it asks for a password"}
    count = len(reader.pages)
    if count > MOST_PAGES:
        return {"trouble": f"it has {count} pages"}
    pages: list[list[tuple[str, float, float, float, bool]]] = []
    links: list[tuple[int, float, float, str]] = []
    room = MOST_TEXT
    for number, page in enumerate(reader.pages):
        lines = _Lines()
        page.extract_text(visitor_text=lines.take)
        lines.close()
        pages.append(lines.found)
        room -= lines.length
        if room < 0:
            return {"trouble": "it holds too much text"}
        if len(links) < _MOST_LINKS:
            links += _links(page, number)
    return {"pages": pages, "links": links[:_MOST_LINKS], **_about(reader.trailer)}


class _Lines:
    """Gathers the lines of a page out of the pieces in which its text is drawn."""

    def __init__(self) -> None:
        self.found: list[tuple[str, float, float, float, bool]] = []
        self.length = 0
        self._pieces: list[str] = []
        self._at = (0.0, 0.0)
        self._sizes: dict[tuple[float, bool], int] = {}

    def take(self, text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        """A visitor of pypdf's: a piece of text, the matrices in force where it begins, its font and size."""
        first, *rest = text.split("\n")
        self._add(first, cm, tm, font, size)
        for piece in rest:
            self.close()
            self._add(piece, cm, tm, font, size)

    def _add(self, text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if not text:
            return
        self.length += len(text)
        if self.length > MOST_TEXT:
            return
        if not text.isspace():
            up, right = tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3]
            height = round(abs(size) * (up * up + right * right) ** 0.5, 1)
            name = str(font.get("/BaseFont", "")).lower() if isinstance(font, dict) else ""
            is_bold = "bold" in name or "black" in name or "heavy" in name
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            # Text that runs up or down the page: of a page that lies on its side.
            at = (-x, y) if abs(right) < abs(up) * 0.1 and tm[3] == 0 else (y, x)
            drawn = sum(map(len, self._pieces))
            if self._sizes and at[1] - self._at[1] > height * (drawn * _WIDE + _APART):
                self.close()  # a cell, or a page's number beside its foot
            if not self._sizes:
                self._at = at
            self._sizes[height, is_bold] = self._sizes.get((height, is_bold), 0) + len(text)
        self._pieces.append(text)

    def close(self) -> None:
        """End the line."""
        text = "".join(self._pieces)
        if self._sizes and text.strip():
            height, is_bold = max(self._sizes, key=lambda key: self._sizes[key])
            self.found.append((text, round(self._at[0], 1), round(self._at[1], 1), height, is_bold))
        self._pieces = []
        self._sizes = {}


def _links(page: object, number: int) -> list[tuple[int, float, float, str]]:
    """The addresses that places on a page lead to, with the bottom and top of each place."""
    found: list[tuple[int, float, float, str]] = []
    notes = _entry(page, "/Annots")
    for note in (notes if isinstance(notes, list) else [])[:_MOST_NOTES]:
        action = _entry(note, "/A") if _entry(note, "/Subtype") == "/Link" else None
        address, place = _text(_entry(action, "/URI")), _entry(note, "/Rect")
        if not address or not isinstance(place, list) or len(place) != 4:
            continue
        heights = [_object(place[1]), _object(place[3])]
        numbers = sorted(float(height) for height in heights if isinstance(height, int | float))
        if len(numbers) == 2:
            found.append((number, round(numbers[0], 1), round(numbers[1], 1), address))
    return found


def _about(trailer: object) -> dict[str, str]:
    """What the PDF's own entries say of it; '' for what they do not say."""
    info, root = _entry(trailer, "/Info"), _entry(trailer, "/Root")
    return {
        "title": _text(_entry(info, "/Title")),
        "modified": _text(_entry(info, "/ModDate")),
        "created": _text(_entry(info, "/CreationDate")),
        "language": _text(_entry(root, "/Lang")),
    }


def _entry(holder: object, key: str) -> object:
    """An entry of a PDF's dictionary; None where there is none, or no dictionary."""
    entries = _object(holder)
    return _object(entries.get(key)) if isinstance(entries, dict) else None


def _object(value: object) -> object:
    """The value itself where it is a reference to one."""
    return value.get_object() if hasattr(value, "get_object") else value


def _text(value: object) -> str:
    found = _object(value)
    if isinstance(found, bytes):
        found = found.decode("latin-1")
    return found[:_LONGEST] if isinstance(found, str) else ""


def main() -> None:
    """Read standard input; answer on standard output, whatever comes."""
    limit()
    sys.setrecursionlimit(1000)
    sys.path.append(sys.argv[1])
    body = sys.stdin.buffer.read()
    try:
        answer = read(body)
    except Exception as error:  # noqa: BLE001 - any file may break the reader anywhere
        answer = {"trouble": f"it is broken ({type(error).__name__})"}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))
    sys.stdout.flush()
    os._exit(0)  # taking a large document apart again helps nobody


if __name__ == "__main__":
    main()
