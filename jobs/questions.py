"""The second round of a run: what must be asked, or known of the other links, before some looks can be concluded.

A made-up address in a page's folder is asked for once in a run, however many pages of that folder are in doubt; the
page that an immediate refresh leads to is looked at like a redirect's target; and where many links land on one page,
each knows of the others. All of it goes through `look_all`, with its turns and its guard, like any look.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from curator import page, urls
from curator.core import addresses
from curator.core.conclude import Question
from curator.core.evidence import Evidence, Request, followed
from curator.core.facts import Reading
from curator.core.missing import Around, Ask, Sibling
from curator.fetch import Outbound

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """A look that can be concluded now: what was seen (after a refresh, of both pages) and what stands around it."""

    question: Question
    evidence: Evidence
    reading: Reading | None
    around: Around

    def read(self, _evidence: Evidence) -> Reading | None:
        """What was read of it already."""
        return self.reading


class Reader:
    """Reads bodies into facts; equal bodies (fragments of one page) are read once."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str], Reading] = {}

    def __call__(self, evidence: Evidence) -> Reading:
        key = (evidence.final_url, evidence.body_digest or "")
        if key not in self._read:
            self._read[key] = page.read(
                evidence.body or b"", content_type=evidence.headers.get("content-type"), url=evidence.final_url
            )
        return self._read[key]


class Landings:
    """Where the links of a run landed: pages of ours by the page that they were sent to."""

    def __init__(self) -> None:
        self._sent: dict[str, set[str]] = defaultdict(set)

    def note(self, evidence: Evidence) -> None:
        if len(evidence.hops) > 1 and evidence.trouble is None:
            asked, final = addresses.page_of(evidence.hops[0].url), addresses.page_of(evidence.final_url)
            if asked != final:
                self._sent[final].add(asked)

    def others(self, evidence: Evidence) -> int:
        """How many other pages were sent to where this look landed."""
        sent = self._sent.get(addresses.page_of(evidence.final_url), set())
        return len(sent - {addresses.page_of(evidence.hops[0].url)}) if evidence.hops else 0


class Questions:
    """Answers the questions of one run."""

    def __init__(self, outbound: Outbound, read: Reader) -> None:
        self._outbound, self._read = outbound, read
        self._landings = Landings()
        self._siblings: dict[str, Sibling | None] = {}

    def note(self, evidence: Evidence) -> None:
        """Every look of the run is told here, so that it is known where all of them landed."""
        self._landings.note(evidence)

    def answer(self, asked: Sequence[Question]) -> Iterator[Answered]:
        """Ask what has to be asked. Refreshes come first: many of them may lead to one page."""
        seen: list[tuple[Evidence, Reading | None]] = [(question.evidence, question.reading) for question in asked]
        for after in self._outbound.look_all(_refreshes(asked)):
            question = asked[after.request.tag]
            if after.trouble is None and after.status == 200 and question.evidence.hops:
                whole = followed(question.evidence, after)
                seen[after.request.tag] = whole, self._page(whole)
                self.note(whole)
        self._ask_siblings(question for question in asked if question.ask is not Ask.REFRESH)
        for question, (evidence, reading) in zip(asked, seen, strict=True):
            around = Around(
                self._siblings.get(_made_up(question.evidence)), self._landings.others(evidence), asked=True
            )
            yield Answered(question, evidence, reading, around)

    def _ask_siblings(self, questions: Iterable[Question]) -> None:
        wanted = sorted({_made_up(question.evidence) for question in questions} - self._siblings.keys())
        self._siblings |= dict.fromkeys(wanted)
        for evidence in self._outbound.look_all(Request(url, tag) for tag, url in enumerate(wanted)):
            self._siblings[wanted[evidence.request.tag]] = Sibling(evidence, self._page(evidence))

    def _page(self, evidence: Evidence) -> Reading | None:
        whole = evidence.status == 200 and evidence.trouble is None and evidence.body and not evidence.cut
        try:
            return self._read(evidence) if whole else None
        except Exception:  # a bug of ours costs one answer, not the run
            log.exception("could not read %s", urls.mask(evidence.final_url))
            return None


def _refreshes(asked: Sequence[Question]) -> Iterator[Request]:
    for tag, question in enumerate(asked):
        if question.ask is Ask.REFRESH and question.reading is not None and question.reading.signs.refresh is not None:
            yield Request(question.reading.signs.refresh, tag)


def _made_up(evidence: Evidence) -> str:
    return addresses.made_up_sibling(evidence.hops[0].url if evidence.hops else urls.fetchable(evidence.request.url))
