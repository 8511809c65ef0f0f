"""What the pages of one host share: told by those that a run reads, and by what the store knows of the others."""

from collections import OrderedDict
from collections.abc import Callable, Mapping

from curator import urls
from curator.core import addresses
from curator.core.conclude import Question
from curator.core.facts import PageFacts
from curator.core.siblings import NOTHING_SHARED, Shared, Sibling, shared_with

_A_HOST = 5  # pages of one host that are remembered: what they all share, five show
_MOST = 400  # pages in all; the host that was read longest ago is forgotten


class Neighbours:
    """Remembers what a run reads; `stored` gives what is known of other pages of an address's host, by address."""

    def __init__(self, stored: Callable[[str], Mapping[str, PageFacts]]) -> None:
        self._stored = stored
        self._read: OrderedDict[str, dict[str, Sibling]] = OrderedDict()

    def note(self, url: str, before: PageFacts | None, now: PageFacts) -> None:
        """A page was read: what it said before, and says now."""
        pages = self._read.setdefault(urls.host_of(url), {})
        self._read.move_to_end(urls.host_of(url))
        page = addresses.page_of(url)
        if not now.blind and (page in pages or len(pages) <= _A_HOST):
            pages[page] = Sibling(before, now)
        while len(self._read) > 1 and sum(map(len, self._read.values())) > _MOST:
            self._read.popitem(last=False)

    def shared(self, question: Question) -> Shared:
        """What the page of a question shares with others of its host."""
        if question.reading is None:
            return NOTHING_SHARED
        url = question.evidence.final_url
        siblings = {addresses.page_of(other): Sibling(None, facts) for other, facts in self._stored(url).items()}
        siblings |= self._read.get(urls.host_of(url), {})
        siblings.pop(addresses.page_of(url), None)
        return shared_with(question.reading.facts, siblings.values()) if siblings else NOTHING_SHARED
