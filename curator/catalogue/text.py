"""Bare http(s) addresses in plain text."""

import re

from curator.catalogue.addresses import bare
from curator.catalogue.lines import Lines
from curator.catalogue.prose import Prose
from curator.core.link import Mention

_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")


def read(text: str) -> list[Mention]:
    """Every bare address, with the sentence of its paragraph around it."""
    lines, prose = Lines(text), Prose()
    start = 0
    while start < len(text):
        gap = _PARAGRAPH.search(text, start)
        end = gap.start() if gap else len(text)
        _paragraph(text, start, end, lines, prose)
        start = gap.end() if gap else len(text)
    return prose.finish()


def _paragraph(text: str, start: int, end: int, lines: Lines, prose: Prose) -> None:
    done = start
    for offset, address in bare(text, start, end):
        prose.add(text[done:offset])
        prose.open(address, *lines.place(offset))
        done = offset + len(address)
        prose.add(text[offset:done])
        prose.close()
    prose.add(text[done:end])
    prose.end_block()
