"""What a page says of its own age: when it was reviewed, when it is to be reviewed next, when it was changed.

A review is said by the page of itself. What it says of other pages (teasers, lists), of books and goods, and what its
readers say below it, is theirs.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml.etree import _Element as Element

from curator.core import written_dates
from curator.core.facts import Block, BlockKind, DateKind, DateOrigin, PageDate, PageFacts
from curator.core.lexicon.dates import OPINION_TITLE
from curator.core.written_dates import Written
from curator.page import date_lines, date_marks
from curator.page.date_lines import Clock, Lines, Said
from curator.page.date_owners import Owners
from curator.page.scan import Scan

_MOST = 20  # visible dates
_MOST_MARKED = 400  # time and meta elements
_MOST_NUMBERS = 100
_NEAR = 3  # lines between a date of issue and the review that was planned with it
_PLANNED = (150, 2200)  # days between them: half a year to six years
_SHOWN = 60  # characters of a time element
_PIECES = 10  # of its text
_TITLE = 300  # characters
_KINDS = {
    "certain": DateKind.REVIEWED,
    "likely": DateKind.REVIEWED,
    "either": DateKind.REVIEWED,
    "next": DateKind.NEXT_REVIEW,
    "modified": DateKind.MODIFIED,
    "published": DateKind.PUBLISHED,
}
_UNSEEN = frozenset({DateOrigin.JSON_LD, DateOrigin.META})
_REVIEWS = frozenset({DateKind.REVIEWED, DateKind.NEXT_REVIEW})
_NUMBERS = re.compile(r"(?<![0-9/.\-])[0-9]{1,2} ?([/.\-]) ?[0-9]{1,2} ?\1 ?(?:[0-9]{4}|[0-9]{2})(?![0-9])")
# English of countries that write the day first; the United States do not, and 'en' alone is either.
_DAY_FIRST_ENGLISH = frozenset({"gb", "uk", "au", "nz", "ie", "za", "in", "sg", "mt", "ke", "ng"})
_DAY_FIRST = frozenset(
    {"fr", "de", "es", "it", "nl", "pt", "da", "nb", "no", "pl", "ca", "cy", "ga", "gd", "el", "ro", "tr", "fi", "cs"}
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page's dates are read from. `content` holds the texts of the blocks, `furniture` the text around them,
    each a piece a line; `root` is None for a plain text; `addresses` are the page's own."""

    blocks: Sequence[Block]
    content: str
    furniture: str = ""
    title: str = ""
    language: str | None = None
    addresses: Collection[str] = ()
    root: Element | None = None
    found: Scan | None = None


def dates_of(page: Page, same: PageFacts | None = None) -> tuple[PageDate, ...]:
    """The page's own dates, the visible ones first, each once. `same` are the facts of a page with the same text."""
    marked = list(islice(page.root.iter("time", "meta"), _MOST_MARKED)) if page.root is not None else []
    hidden = (*_hidden(page), *_microdata(marked))
    if same is not None and same.language == page.language:
        unseen = [date for date in same.dates if date.origin in _UNSEEN]
        if unseen == list(dict.fromkeys(hidden)):  # they can settle what a visible one means
            return same.dates
    return tuple(dict.fromkeys([*_visible(page, marked, hidden), *hidden]))


def _hidden(page: Page) -> Iterator[PageDate]:
    if page.found is not None:
        yield from date_marks.of_data(page.found.data, page.addresses)
        yield from date_marks.of_metas(page.found.metas)


def _visible(page: Page, marked: Sequence[Element], hidden: Sequence[PageDate]) -> Iterator[PageDate]:
    is_french = (page.language or "").startswith("fr")
    hits = [date_lines.hits(text, is_french=is_french) for text in (page.content, page.furniture)]
    if not any(hits):
        return
    regions = [date_lines.of_blocks(page.blocks, page.content), date_lines.of_furniture(page.furniture)]
    clocks = _clocks(marked)
    told = [list(date_lines.said(region, at, clocks)) for region, at in zip(regions, hits, strict=True)]
    if any(told):
        owners, order = Owners(page.root), _Order(page, regions, hidden)
        is_opinion = _is_opinion(page)
        own = ((one, _kind(one, near)) for near in told for one in near if not (is_opinion and one.doubtful))
        for one, kind in islice(own, _MOST):
            if kind not in _REVIEWS or not owners.is_of_another(one.label, one.shown):
                origin = DateOrigin.TIME if one.by_clock else DateOrigin.TEXT
                yield PageDate(kind, order.settled(one.written), origin, one.quote)


def _clocks(elements: Iterable[Element]) -> list[Clock]:
    """The time elements that show something and name its day."""
    clocks: list[Clock] = []
    for element in elements:
        if element.tag == "time":
            shown = " ".join("".join(map(str, islice(element.itertext(), _PIECES))).split())
            day = written_dates.iso((element.get("datetime") or "")[:_SHOWN])
            if day and 0 < len(shown) <= _SHOWN:
                clocks.append(Clock(shown, day))
    return clocks


def _microdata(elements: Iterable[Element]) -> Iterator[PageDate]:
    """Review dates in microdata: of a meta, or of a time element without a label."""
    for element in elements:
        if element.get("itemprop") == "lastReviewed":
            day = date_marks.day_of(element.get("datetime") or element.get("content") or "")
            if day:
                yield PageDate(DateKind.REVIEWED, day, DateOrigin.META)


def _is_opinion(page: Page) -> bool:
    """True where the page itself is a review of something, or shows what its readers say of something."""
    heading = next((block.text for block in page.blocks if block.kind is BlockKind.HEADING), "")
    if OPINION_TITLE.search(page.title) or OPINION_TITLE.search(heading[:_TITLE]):
        return True
    return page.found is not None and any("itemReviewed" in piece or '"Review"' in piece for piece in page.found.data)


def _kind(one: Said, near: Iterable[Said]) -> DateKind:
    """What a date says. 'Review date' is the next review beside an earlier date of issue or review, as leaflets
    print it; alone it is taken for the last one, which accuses later."""
    if one.kind == "either" and one.written.days and any(_is_planned(one, other) for other in near):
        return DateKind.NEXT_REVIEW
    return _KINDS[one.kind]


def _is_planned(one: Said, other: Said) -> bool:
    if other.kind in ("next", "either") or not other.written.days:
        return False
    if other.kind != "certain" and abs(other.line - one.line) > _NEAR:
        return False
    between = written_dates.latest(one.written.days[0]) - written_dates.latest(other.written.days[0])
    return _PLANNED[0] <= between.days <= _PLANNED[1]


class _Order:
    """How the page writes dates of three numbers: looked up once, when the first one can be read in two ways."""

    def __init__(self, page: Page, regions: Sequence[Lines], hidden: Sequence[PageDate]) -> None:
        self._page, self._regions = page, regions
        self._hidden = {date.day for date in hidden}
        self._known: dict[str, bool | None] = {}

    def settled(self, written: Written) -> str:
        """The day that is meant, '' where nothing settles it: its own numbers, the page's other dates of that form, a
        hidden date that is one of the two, the language."""
        days, sign = written.days, written.separator
        if len(days) < 2:
            return days[0] if days else ""
        if sign not in self._known:
            self._known[sign] = self._by_others(sign)
        day_first = self._known[sign]
        if day_first is None:
            same = [day for day in days if day in self._hidden]
            if len(same) == 1:
                return same[0]
            day_first = _by_language(self._page.language)
        return "" if day_first is None else days[0 if day_first else 1]

    def _by_others(self, sign: str) -> bool | None:
        seen: set[bool] = set()
        for region in self._regions:
            for found in islice(_NUMBERS.finditer(region.joined), _MOST_NUMBERS):
                date = written_dates.at(region.joined, found.start()) if found[1] == sign else None
                if date is not None and date.settled is not None:
                    seen.add(date.settled)
        return seen.pop() if len(seen) == 1 else None


def _by_language(language: str | None) -> bool | None:
    """True where the language's readers put the day first, None where they differ."""
    main, _, rest = (language or "").replace("_", "-").partition("-")
    region = rest.rpartition("-")[2]
    if main == "en":
        return False if region == "us" else (True if region in _DAY_FIRST_ENGLISH else None)
    return True if main in _DAY_FIRST else None
