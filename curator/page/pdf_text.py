"""The lines of a PDF as blocks: what is a paragraph, a heading, a list item, what repeats at the edges of its pages.

A PDF says where its letters stand and nothing of what they are. The rules here are made so that the same text, set anew
with other margins, gives the same words in the same order: words broken at line ends are made whole, running heads and
page numbers are furniture, and a paragraph may run on over the end of a page.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from curator.core.facts import Block, BlockKind

_EDGE = 3  # lines at the top and at the bottom of a page that may be running heads and feet
_MOST_PAGES_SHARE = 0.4  # of the pages; heads that differ on left and right pages stand on half of them each
_LONGEST_EDGE = 200  # characters of a running head or foot
_LONGEST_HEADING = 300  # characters, as of an HTML page's
_LONGEST_BOLD = 150  # characters of a heading that only its weight tells
_LARGER = 1.15  # times the size of the text: a heading's
_ALIKE = 0.12  # share by which the sizes of a paragraph's lines may differ
_SHORT = 0.7  # of the usual length: a line that ends a paragraph
_MOST_LEVELS = 6
# Ligatures and what else is another sign only in print.
_PRINTED = str.maketrans({
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\u2010": "-", "\u2011": "-",
    "\t": " ", "\xa0": " ",
})  # fmt: skip
_UNPRINTED = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_OWN_SIGN = re.compile("[\ue000-\uf8ff]")  # of one font only: mostly bullets
# Also what bullets of symbol fonts become where the font says nothing of them.
_BULLET = re.compile(
    "(?:[\\u2022\\u2023\\u2043\\u2219\\u25aa-\\u25ff\\u2605\\u2606\\u2713-\\u2717\\u27a2\\ue000-\\uf8ff\\xb7§]|[o–—*-](?=\\s))\\s*(?=\\S)"
)

_NUMBERED = re.compile(r"(?:\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_ENDS = re.compile("[.!?:;…。！？][\"'”’»)\\]]*$")
_PAGE_OF = re.compile(
    r"\W*(?:(?:page|seite|p\.)\s*)?[0-9]{1,4}\s*(?:of|de|sur|von|/|\|)\s*[0-9]{1,4}\W*|\W*page\s+[0-9]{1,4}\W*|[ivxl]{1,7}",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"\W{0,5}(?:page\s+)?([0-9]{1,4})(?![0-9.,:/-])(?=\W|$)", re.IGNORECASE)
_NUMBER_LAST = re.compile(r"(?:^|[^0-9.,:/-])([0-9]{1,4})\W{0,5}$")
_BROKEN = re.compile("([^\\W\\d_]+)(?:-|\u00ad)$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MOST_UNREADABLE = 0.1  # share of signs that are none: a font that does not say what its letters are


class Line(NamedTuple):
    """A line as it is printed: how far up its page it stands, how far from the left it begins, how high its letters are
    (all in points), and whether most of it is bold."""

    text: str
    up: float
    across: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Text:
    """The blocks of a PDF in order, and the lines at the edges of its pages that repeat, each once."""

    blocks: tuple[Block, ...] = ()
    furniture: tuple[str, ...] = ()


@dataclass(slots=True)
class _Paragraph:
    lines: list[Line] = field(default_factory=list)
    is_item: bool = False


def text_of(pages: Sequence[Sequence[Line]]) -> Text:
    """The text of the pages of a PDF; nothing where its fonts hide what its letters are."""
    printed = [list(_printed(page)) for page in pages]
    if _is_unreadable(line.text for page in printed for line in page):
        return Text()
    at_edges = _repeated(printed)
    furniture = dict.fromkeys(at_edges.values())
    content = [
        [line for index, line in enumerate(page) if (number, index) not in at_edges]
        for number, page in enumerate(printed)
    ]
    return Text(tuple(_blocks(content)), tuple(text for text in furniture if text))


def _printed(page: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page, white space folded; one that is drawn twice to look bold stands once."""
    last: Line | None = None
    for line in page:
        text = " ".join(_UNPRINTED.sub("", line.text).translate(_PRINTED).split())
        if not text:
            continue
        line = line._replace(text=text)  # noqa: PLW2901 - the same line
        again = last is not None and text == last.text and _near(line, last)
        if not again:
            yield line
        last = line


def _near(line: Line, other: Line) -> bool:
    reach = 0.2 * line.size
    return abs(line.up - other.up) <= reach and abs(line.across - other.across) <= reach


def _is_unreadable(texts: Iterable[str]) -> bool:
    signs = unknown = 0
    for text in texts:
        signs += len(text)
        unknown += text.count("\ufffd") + len(_OWN_SIGN.findall(text))
    return unknown > signs * _MOST_UNREADABLE


# --- What repeats ---------------------------------------------------------------------------------------------------


def _repeated(pages: Sequence[Sequence[Line]]) -> dict[tuple[int, int], str]:
    """The lines, by (page, line), that are running heads, running feet or page numbers, without the page's number."""
    edges = [(number, index) for number, page in enumerate(pages) for index in _edge_lines(page)]
    rests = _counting(pages, edges)
    keys: dict[tuple[int, int], tuple[str, int]] = {}
    on_pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for number, index in edges:
        line = pages[number][index]
        is_number = _PAGE_OF.fullmatch(line.text) or line.text.strip(" -–—|.") == str(number + 1)
        rest = "" if is_number else rests.get((number, index), line.text)
        keys[number, index] = rest, round(line.size)
        on_pages[keys[number, index]].add(number)
    enough = max(2.0, _MOST_PAGES_SHARE * len(pages))
    return {at: key[0] for at, key in keys.items() if not key[0] or at in rests or len(on_pages[key]) >= enough}


def _edge_lines(page: Sequence[Line]) -> list[int]:
    order = sorted(range(len(page)), key=lambda index: -page[index].up)
    return [index for index in sorted({*order[:_EDGE], *order[-_EDGE:]}) if len(page[index].text) <= _LONGEST_EDGE]


def _counting(pages: Sequence[Sequence[Line]], edges: Iterable[tuple[int, int]]) -> dict[tuple[int, int], str]:
    """What stands beside the number in the edge lines whose number goes up by one from page to page."""
    by_start: dict[int, dict[tuple[int, int], str]] = defaultdict(dict)
    for number, index in edges:
        text = pages[number][index].text
        first, last = _NUMBER_FIRST.match(text), _NUMBER_LAST.search(text)
        if first is not None:
            by_start[int(first[1]) - number][number, index] = text[first.end() :].strip()
        if last is not None:
            by_start[int(last[1]) - number][number, index] = text[: last.start(1)].strip()
    best = max(by_start.values(), key=lambda rests: len({number for number, _ in rests}), default={})
    return best if len({number for number, _ in best}) >= max(2, len(pages) / 2) else {}


# --- Paragraphs -----------------------------------------------------------------------------------------------------


def _blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    lines = [line for page in pages for line in page]
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = max(sizes, key=lambda size: sizes[size], default=0.0)
    bold_letters = sum(len(line.text) for line in lines if line.bold)
    weight_tells = bold_letters * 2 < sum(sizes.values())
    paragraphs = list(_paragraphs(pages))
    vocabulary = _vocabulary(lines)
    texts = [_joined([line.text for line in paragraph.lines], vocabulary) for paragraph in paragraphs]
    larger = sorted(
        {
            round(paragraph.lines[0].size)
            for paragraph, text in zip(paragraphs, texts, strict=True)
            if paragraph.lines[0].size >= _LARGER * body and len(text) <= _LONGEST_HEADING
        },
        reverse=True,
    )
    for paragraph, text in zip(paragraphs, texts, strict=True):
        first = paragraph.lines[0]
        if first.size >= _LARGER * body and len(text) <= _LONGEST_HEADING:
            yield Block(BlockKind.HEADING, text, min(larger.index(round(first.size)) + 1, _MOST_LEVELS))
        elif weight_tells and _is_bold_heading(paragraph, text):
            yield Block(BlockKind.HEADING, text, min(len(larger) + 1, _MOST_LEVELS))
        elif paragraph.is_item:
            yield Block(BlockKind.ITEM, _BULLET.sub("", text, count=1) if _BULLET.match(text) else text)
        else:
            yield Block(BlockKind.PARAGRAPH, text)


def _is_bold_heading(paragraph: _Paragraph, text: str) -> bool:
    return (
        not paragraph.is_item
        and len(text) <= _LONGEST_BOLD
        and all(line.bold for line in paragraph.lines)
        and not text.endswith((".", ",", ";"))
    )


def _paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[_Paragraph]:
    leading, longest = _leading(pages), _usual_length(pages)
    now = _Paragraph()
    for page in pages:
        is_first = True
        for line in page:
            goes_on = bool(now.lines) and _goes_on(now, line, 0.0 if is_first else leading[round(line.size)], longest)
            if not goes_on:
                if now.lines:
                    yield now
                now = _Paragraph(is_item=_is_item(line))
            now.lines.append(line)
            is_first = False
    if now.lines:
        yield now


def _is_item(line: Line) -> bool:
    return bool(_BULLET.match(line.text) or _NUMBERED.match(line.text))


def _leading(pages: Sequence[Sequence[Line]]) -> dict[int, float]:
    """The usual distance of lines, by the size of their letters."""
    gaps: dict[int, Counter[float]] = defaultdict(Counter)
    for page in pages:
        for line, following in pairwise(page):
            gap = line.up - following.up
            if 0.5 * line.size < gap < 2.6 * line.size and round(line.size) == round(following.size):
                gaps[round(line.size)][round(gap)] += 1
    usual = {size: max(counts, key=lambda gap: (counts[gap], -gap)) for size, counts in gaps.items()}
    sizes = {round(line.size) for page in pages for line in page}
    return {size: max(usual.get(size, 0.0), size) or 1.0 for size in sizes}


def _usual_length(pages: Sequence[Sequence[Line]]) -> float:
    """The length of full lines, in characters: nine of ten are not longer."""
    lengths = sorted(len(line.text) for page in pages for line in page)
    return float(lengths[len(lengths) * 9 // 10]) if lengths else 0.0


def _goes_on(paragraph: _Paragraph, line: Line, leading: float, longest: float) -> bool:
    """True where a line belongs to the paragraph before it. `leading` is 0 for the first line of a page."""
    last, first = paragraph.lines[-1], paragraph.lines[0]
    if abs(last.size - line.size) > _ALIKE * max(last.size, line.size):
        return False
    is_open = not _ENDS.search(last.text)
    is_full = len(last.text) >= _SHORT * longest and last.bold == line.bold
    may_run = line.text[0].islower() or line.text[0].isdigit() or is_full or _BROKEN.search(last.text) is not None
    runs_on = is_open and may_run and not _is_item(line)
    gap = last.up - line.up
    if not leading or gap < -0.5 * line.size or gap > 2.5 * leading:
        return runs_on  # on the next page, or in the next column
    if gap <= 0.3 * line.size:
        return True  # beside it: a cell, or a word in another font
    if _is_item(line) and not (_NUMBERED.match(line.text) and is_open and not paragraph.is_item):
        return False
    if gap > 1.3 * leading or last.bold != line.bold:
        return runs_on
    return not _begins(line, first, last, is_open=is_open, is_item=paragraph.is_item, longest=longest)


def _begins(line: Line, first: Line, last: Line, *, is_open: bool, is_item: bool, longest: float) -> bool:
    """True where a line at the usual distance begins a paragraph all the same: by how it or the last one is set."""
    step = 0.8 * line.size
    if is_item and line.across < first.across - step:
        return True
    if is_open:
        return False
    if is_item:
        return line.across < first.across + 0.3 * line.size
    return line.across > last.across + step or len(last.text) < _SHORT * longest


# --- Words ----------------------------------------------------------------------------------------------------------


def _vocabulary(lines: Sequence[Line]) -> set[str]:
    """The words that stand whole somewhere, lower case; also those with a hyphen of their own."""
    found: set[str] = set()
    for last, line in zip(("", *(line.text for line in lines)), (line.text for line in lines), strict=False):
        words = [word.lower() for word in _WORD.findall(line)]
        if _BROKEN.search(last):
            words = words[1:]
        if _BROKEN.search(line):
            words = words[:-1]
        found.update(words)
        found.update(part for word in words if "-" in word for part in word.split("-"))
    return found


def _joined(lines: Sequence[str], vocabulary: set[str]) -> str:
    """The lines of a paragraph as one text, words broken at line ends whole."""
    pieces: list[str] = []
    for text in lines:
        if pieces and (pieces[-1].endswith("\u00ad") or re.search(r"\w-$", pieces[-1])):
            pieces[-1] = _whole(pieces[-1], text, vocabulary)
        else:
            if pieces:
                pieces.append(" ")
            pieces.append(text)
    return "".join(pieces)


def _whole(before: str, after: str, vocabulary: set[str]) -> str:
    """Two lines, the first of which ends in a hyphen, as one."""
    stem, hyphen = before[:-1], before[-1]
    broken, following = _BROKEN.search(before), _FIRST_WORD.match(after)
    if hyphen == "\u00ad":
        return stem + after
    if broken is None or following is None or not following[0][0].islower():
        return before + after  # a number's hyphen, or 'non-' before a name
    head, tail = broken[1].lower(), following[0].lower()
    if head + tail in vocabulary:
        return stem + after
    return before + after if f"{head}-{tail}" in vocabulary or {head, tail} <= vocabulary else stem + after
