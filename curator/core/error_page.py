"""How sure the places of a page together make it that it is not there: title, headings, sentences, and all else.

Prose beside them counts, lists of links and advice hardly do.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from curator.core.messages import Says
from curator.core.phrases import Span

_TEASERS = 3  # headings from which short texts under them are a list of other pages
_TEASER = 60  # words of prose to a heading in such a list


@dataclass(slots=True)
class Found:
    says: Says = Says.NOTHING
    text: str = ""
    tags: frozenset[str] = frozenset()
    before: int = 0  # words of other matters said before it

    def better(self, says: Says, text: str, spans: Sequence[Span], before: int = 0) -> None:
        if says > self.says:
            self.says, self.text, self.before = says, text, before
            self.tags = frozenset(span.tag for span in spans)

    @property
    def names_page(self) -> bool:
        """True where it speaks of a page, not of an error only."""
        return "thing" in self.tags or "sought" in self.tags


@dataclass(slots=True)
class Said:
    """What is found on a page. `said` counts words in paragraphs that are neither message nor advice, `prose` those of
    longer paragraphs only, `listed` the words of all that is no heading."""

    title: Found = field(default_factory=Found)
    heading: Found = field(default_factory=Found)
    text: Found = field(default_factory=Found)
    said: int = 0
    prose: int = 0
    listed: int = 0
    headings: int = 0
    other_headings: int = 0  # before the first sentence that says something
    about: set[str] = field(default_factory=set)
    about_first: bool = False  # in the title or the first heading
    talk: set[str] = field(default_factory=set)
    named: bool = False  # a heading begins with 'this page'
    passing: bool = False  # it speaks of what passes
    codes: set[str] = field(default_factory=set)  # statuses that the title and the headings name
    numbers_else: bool = False  # a heading gives its number to something else ('Bus 404')
    nameless: bool = False  # the title is the site's name and nothing else
    under_notice: bool = False  # the last heading says only that a message follows
    in_notice: bool = False  # so the sentence that says it stands under such a heading
    quotes: bool = False  # it quotes what error pages say
    introduced: bool = False  # the last sentence tells what somebody saw: it follows
    empty_list: bool = False  # a list that is empty for now

    @property
    def article(self) -> int:
        """The words of prose, those of a list of other pages counted for little."""
        return self.prose // 4 if self.is_list else self.prose

    @property
    def is_list(self) -> bool:
        """True where short texts stand under many headings."""
        return self.headings > _TEASERS and self.prose <= _TEASER * self.headings

    @property
    def speaks_of_errors(self) -> bool:
        """True for guides, glossaries and news about error pages."""
        if (self.about_first and self.title.says < Says.PLAINLY) or len(self.codes) > 1:
            return True
        return self.said >= 12 and (self.quotes or len(self.about) + self.about_first >= 2)

    @property
    def heads(self) -> bool:
        """True where the first heading stands in for a title, which names the site only."""
        return self.nameless and self.heading.says >= Says.LIKELY and not self.other_headings


def confidence(page: Said, *, replaced: bool) -> float | None:
    """How sure the places together make it; None where too little speaks, or too much beside it.

    `replaced` says that nothing of the text which was approved is left.
    """
    found = _by_title(page)
    return _where_replaced(page) if found is None and replaced and not page.passing else found


def _by_title(page: Said) -> float | None:
    title, heading, text = page.title.says, page.heading.says, page.text.says
    if title is Says.PLAINLY:
        return _by_plain_title(page)
    if title is Says.LIKELY and not page.numbers_else:
        if text >= Says.LIKELY or heading is Says.PLAINLY:
            return 0.98 if page.article <= 150 else None
        more = page.heading.names_page or "weak" in page.heading.tags
        return 0.9 if page.said <= (40 if more else 12) and page.listed <= 80 else None
    if title is Says.WEAKLY:
        if Says.PLAINLY in (heading, text):
            return 0.97 if page.article <= 120 else None
        if Says.LIKELY in (heading, text):
            return 0.93 if page.said <= 50 else None
        alone = "absent" in page.title.tags | page.heading.tags
        return 0.85 if alone and page.said <= 8 and page.listed <= 40 else None
    return _by_text(page)


def _where_replaced(page: Said) -> float | None:
    """The same where nothing of the approved text is left: what would be too little, or too much beside it."""
    title, heading, text = page.title.says, page.heading.says, page.text.says
    if Says.PLAINLY in (title, heading):
        return 0.9 if page.article <= 150 else None
    if Says.LIKELY in (title, heading):
        return 0.88 if page.article <= 80 and not page.numbers_else else None
    if text is Says.PLAINLY:
        return 0.88 if page.text.before <= 20 and page.said <= 60 else None
    if text is Says.LIKELY:
        return 0.85 if page.text.before <= 12 and page.said <= 25 and not page.empty_list else None
    little = page.said <= 6 and page.listed <= 40
    if text is Says.WEAKLY:
        return 0.82 if little else None
    names = page.title.tags | page.heading.tags
    return 0.8 if little and not names.isdisjoint(("absent", "empty")) else None


def _by_plain_title(page: Said) -> float | None:
    if page.text.says >= Says.LIKELY:
        return 0.99 if page.article <= 300 else None
    if page.heading.says >= Says.WEAKLY:
        names_page = page.title.names_page or page.heading.names_page
        return 0.97 if page.article <= 40 and (names_page or page.said <= 20) else None
    return 0.95 if page.said <= (60 if page.title.names_page else 15) else None


def _by_text(page: Said) -> float | None:
    """The same where the title is silent."""
    heading, text = page.heading.says, page.text.says
    if heading is Says.PLAINLY:
        return _by_plain_heading(page)
    if heading is Says.LIKELY:
        if text >= Says.LIKELY:
            return 0.94 if page.article <= 80 and page.said <= 80 else None
        if page.heads and page.named:
            return 0.86 if page.said <= 25 else None
        return 0.85 if page.said <= 8 and page.listed <= 40 else None
    if heading is Says.WEAKLY and text >= Says.LIKELY:
        return 0.93 if page.said <= (60 if text is Says.PLAINLY else 30) else None
    if heading is Says.WEAKLY and "absent" in page.heading.tags:
        return 0.8 if page.said <= 3 and page.listed <= 12 else None
    return _by_sentence(page)


def _by_plain_heading(page: Said) -> float | None:
    if page.text.says >= Says.LIKELY:
        return 0.97 if page.article <= 150 else None
    if not page.heading.names_page:
        return 0.9 if page.said <= 15 else None
    return 0.94 if page.said <= 50 or (page.is_list and page.article <= 40) else None


def _by_sentence(page: Said) -> float | None:
    """The same where only a sentence says it: among the first that the page says, and hardly any other."""
    if page.text.before > (12 if page.in_notice else 6) or (page.empty_list and page.text.says < Says.PLAINLY):
        return None
    if page.text.says is Says.PLAINLY:
        crowded = page.other_headings > 0 and page.listed > 60
        return 0.92 if page.said <= (15 if page.other_headings else 40) and not crowded else None
    return 0.82 if page.text.says is Says.LIKELY and page.said <= 6 and page.listed <= 40 else None
