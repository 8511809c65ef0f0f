"""A PDF's facts, read by a child process that can be given up at any moment.

What is in the way (a password, a broken file, more pages or work than any page that people link to has, a scan without
text) gives blind facts and a line in the log: half a document, compared with half of an earlier version, would make
changes that there are none.
"""

import json
import logging
import os
import re
import subprocess
import sys
from datetime import date
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from curator import urls
from curator.core.facts import BlockKind, ContentLink, DateKind, DateOrigin, PageDate, PageFacts
from curator.page.content_links import Addresses
from curator.page.dates import Page as DatedPage
from curator.page.dates import dates_of
from curator.page.marks import marks_of_text
from curator.page.pdf_text import Line, text_of

log = logging.getLogger(__name__)

_CHILD = Path(__file__).with_name("pdf_child.py")
_SECONDS = 12  # the child ends itself after ten
_LARGEST_ANSWER = 16 * 1024**2  # bytes
_LONGEST_TITLE = 300  # characters, as of an HTML page's
_LONGEST_WORDS = 300  # of a link
_LONGEST_LANGUAGE = 35
# What a child may know of our environment: where the system is, and no secret.
_KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "TMPDIR", "TEMP")
# What programs write for a title where nobody gave one.
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel|publisher)\b|untitled|unbenannt|sans titre"
    r"|(?:document|presentation|slide|layout)\s?[0-9]*$"
    r"|.{0,300}\.(?:docx?|pdf|pptx?|xlsx?|indd|qxd|pub|odt|rtf|tex|dvi|ai)$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\s*(?:D:)?([0-9]{4})(?:([0-9]{2})([0-9]{2})?)?")
_YEARS = range(1980, 2100)


def facts(body: bytes, url: str, extractor: str) -> PageFacts:
    """The facts of a PDF that came from `url`. Never raises; at most some ten seconds."""
    found, trouble = _read(body)
    if found is not None:
        try:
            made = _facts(found, url, extractor)
        except (KeyError, TypeError, ValueError, IndexError):
            trouble = "its reader answered nonsense"
        else:
            if made.blocks:
                return made
            trouble = "it holds no text that can be read"
    log.info("the PDF at %s was not read: %s", urls.mask(url) or "hand", trouble)
    return PageFacts("", None, None, (), "", 0, extractor, marks=marks_of_text("", url))


def _read(body: bytes) -> tuple[dict[str, Any] | None, str]:
    """The child's answer, or what is in the way."""
    folder = _folder_of_pypdf()
    if not folder or not sys.executable:
        return None, "there is no reader for it here"
    # Files, not pipes: the child can neither block on us nor flood us. -S: the path to its one library is given.
    command = [sys.executable, "-I", "-S", str(_CHILD), folder]
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        with TemporaryFile() as given, TemporaryFile() as answer:
            given.write(body)
            given.seek(0)
            done = subprocess.run(  # noqa: S603 - our own interpreter and our own file
                command,
                stdin=given,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                env=environment,
                timeout=_SECONDS,
                check=False,
            )
            answer.seek(0)
            written = answer.read(_LARGEST_ANSWER + 1)
    except subprocess.TimeoutExpired:
        return None, "it took too long"
    except OSError as error:
        return None, f"its reader cannot be started ({error.strerror})"
    if done.returncode != 0 or len(written) > _LARGEST_ANSWER:
        return None, "it needs too much time or memory"
    try:
        found = json.loads(written)
    except ValueError:
        return None, "its reader gave no answer"
    trouble = found.get("trouble")
    return (None, str(trouble)) if trouble else (found, "")


@lru_cache(1)
def _folder_of_pypdf() -> str:
    """The folder that pypdf is installed in; it is not imported here."""
    found = find_spec("pypdf")
    return str(Path(found.origin).parent.parent) if found is not None and found.origin else ""


def _facts(found: dict[str, Any], url: str, extractor: str) -> PageFacts:
    pages = [[Line(*line) for line in page] for page in found["pages"]]
    text = text_of(pages)
    whole = "\n".join(block.text for block in text.blocks)
    furniture = "\n".join(text.furniture)
    title = " ".join(found["title"].split())[:_LONGEST_TITLE]
    if not title or _NO_TITLE.match(title):
        title = next((block.text for block in text.blocks if block.kind is BlockKind.HEADING), "")
    language = found["language"].strip().lower()[:_LONGEST_LANGUAGE] or None
    return PageFacts(
        title=title,
        language=language,
        canonical=None,
        blocks=text.blocks,
        extract=whole,
        visible_words=len(whole.split()) + len(furniture.split()),
        extractor=extractor,
        furniture=furniture,
        marks=marks_of_text(f"{whole}\n{furniture}", url),
        links=tuple(_links(found["links"], pages, Addresses(url, url))),
        dates=(*dates_of(DatedPage(text.blocks, whole, furniture, title, language)), *_dates(found)),
    )


def _links(found: list[Any], pages: list[list[Line]], addresses: Addresses) -> list[ContentLink]:
    """A PDF knows of a link only its place: its words are those of the line that it is in."""
    links: list[ContentLink] = []
    for page, bottom, top, href in found:
        address = addresses.of(href)
        line = next((line for line in pages[page] if bottom - 1 <= line.up < top), None)
        if address is not None and line is not None:
            links.append(ContentLink(" ".join(line.text.split())[:_LONGEST_WORDS], address))
    return links


def _dates(found: dict[str, Any]) -> list[PageDate]:
    dates = ((DateKind.MODIFIED, _day(found["modified"])), (DateKind.PUBLISHED, _day(found["created"])))
    return [PageDate(kind, day, DateOrigin.META) for kind, day in dates if day]


def _day(written: str) -> str:
    """A PDF's date (ISO 32000-1 §7.9.4), as far as it goes; '' for what is none."""
    match = _DAY.match(written)
    if match is None or int(match[1]) not in _YEARS:
        return ""
    parts = [part for part in match.groups() if part]
    try:
        date(int(parts[0]), *(int(part) for part in (*parts[1:], "1", "1")[:2]))
    except ValueError:
        return ""
    return "-".join(parts)
