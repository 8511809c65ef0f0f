"""The second round of a run: what must be asked, or known of the other links, before some looks can be concluded.

A made-up address in a page's folder is asked for once in a run, however many pages of that folder are in doubt; the
page that an immediate refresh leads to is looked at like a redirect's target; and where many links land on one page,
each knows of the others. All of it goes through `look_all`, with its turns and its guard, like any look.
"""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from curator import page, urls
from curator.core import addresses
from curator.core.conclude import Question
from curator.core.evidence import Evidence, Request, followed, waits
from curator.core.facts import PageFacts, Reading, Signs
from curator.core.missing import Around, Ask, Sibling
from curator.core.siblings import NOTHING_SHARED
from curator.fetch import Outbound
from jobs.neighbours import Neighbours

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of a question. `evidence` is the look itself, or both looks as one where a refresh was followed; None
    where nobody could be asked any more. `around` is what stands around the look; it is all that can be known."""

    question: Question
    evidence: Evidence | None
    around: Around


class Reader:
    """Reads bodies into facts; equal bodies (fragments of one page) are read once, and once more where the first link
    that asks for an anchor is not the first that is read."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str], tuple[Reading, bool]] = {}

    def __call__(self, evidence: Evidence, known: PageFacts | None = None, *, anchors: bool = False) -> Reading:
        """What a body says. `known` are the facts that it will be compared with, see `page.read`; its anchors are read
        for links with a fragment, or where they are asked for."""
        anchors = anchors or "#" in evidence.request.url
        key = (evidence.final_url, evidence.body_digest or "")
        found = self._read.get(key)
        if found is None or (anchors and not found[1]):
            reading = page.read(
                evidence.body or b"",
                content_type=evidence.headers.get("content-type"),
                url=evidence.final_url,
                known=known,
                anchors=anchors,
            )
            found = self._read[key] = reading, anchors
        return found[0]


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
    """Answers the questions of one run. `beat` is called for every answer that comes: a long round is no dead one;
    `stored` gives what is known of other pages of an address's host, by their addresses."""

    def __init__(
        self,
        outbound: Outbound,
        beat: Callable[[], None] = lambda: None,
        stored: Callable[[str], Mapping[str, PageFacts]] = lambda _url: {},
    ) -> None:
        self._outbound, self._beat = outbound, beat
        self._landings = Landings()
        self._neighbours = Neighbours(stored)
        self._siblings: dict[str, Sibling | None] = {}
        self.waits: dict[str, datetime] = {}  # what hosts asked for beside the looks themselves

    def note(self, evidence: Evidence) -> None:
        """Every look of the run is told here, so that it is known where all of them landed."""
        self._landings.note(evidence)

    def note_read(self, evidence: Evidence, before: PageFacts | None, now: PageFacts) -> None:
        """Every page that the run reads is told here, so that it is known what a host's pages share."""
        self._neighbours.note(evidence.final_url, before, now)

    def answer(self, asked: Sequence[Question]) -> Iterator[Answered]:
        """Ask what has to be asked."""
        refreshes = {tag: target for tag, question in enumerate(asked) if (target := _refresh_of(question)) is not None}
        after = {
            evidence.request.tag: evidence
            for evidence in self._look(Request(target, tag) for tag, target in refreshes.items())
        }
        self._ask_siblings(question for question in asked if question.ask in (Ask.SIBLING, Ask.CROWD))
        for tag, question in enumerate(asked):
            evidence: Evidence | None = question.evidence
            if tag in refreshes:
                evidence = followed(question.evidence, after[tag]) if tag in after else None
            sibling = self._siblings.get(_made_up(question.evidence))
            shared = self._neighbours.shared(question) if question.ask is Ask.SITE else NOTHING_SHARED
            same = question.change if question.ask is Ask.SITE and shared is NOTHING_SHARED else None
            around = Around(sibling, self._landings.others(question.evidence), shared, same, asked=True)
            yield Answered(question, evidence, around)

    def _ask_siblings(self, questions: Iterable[Question]) -> None:
        wanted = sorted({_made_up(question.evidence) for question in questions} - self._siblings.keys())
        for evidence in self._look(Request(url, tag) for tag, url in enumerate(wanted)):
            self.waits |= waits([evidence])
            bodiless = replace(evidence, body=None)
            self._siblings[wanted[evidence.request.tag]] = Sibling(bodiless, _page(evidence))

    def _look(self, requests: Iterable[Request]) -> Iterator[Evidence]:
        for evidence in self._outbound.look_all(requests):
            self._beat()
            yield evidence


def _page(evidence: Evidence) -> Reading | None:
    """What a complete page of a sibling says, without the parts that nobody compares."""
    if evidence.status != 200 or evidence.trouble is not None or not evidence.body or evidence.cut:
        return None
    try:
        return replace(Reader()(evidence), signs=Signs())
    except Exception:  # a bug of ours costs one answer, not the run
        log.exception("could not read %s", urls.mask(evidence.final_url))
        return None


def _refresh_of(question: Question) -> str | None:
    """Where the page of a question sends its readers on to, where that is the question."""
    reading = question.reading
    return reading.signs.refresh if question.ask is Ask.REFRESH and reading is not None else None


def _made_up(evidence: Evidence) -> str:
    return addresses.made_up_sibling(evidence.hops[0].url if evidence.hops else urls.fetchable(evidence.request.url))
