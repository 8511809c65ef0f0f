"""Looking at links: one request for all links that differ in their fragment only."""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from curator import page, urls
from curator.core.conclude import request_for
from curator.core.evidence import Evidence, Request
from curator.core.history import History
from curator.fetch import Outbound


class Look(NamedTuple):
    """A link and what was seen of it."""

    history: History
    evidence: Evidence


def look_at(outbound: Outbound, batch: Sequence[History]) -> Generator[Look]:
    """Look at every link of a batch; fragments of one page are several links and one request."""
    by_page: dict[str, list[History]] = {}
    for history in batch:
        by_page.setdefault(urls.fetchable(history.url), []).append(history)
    groups = list(by_page.values())
    for evidence in outbound.look_all(_requests(groups)):
        for history in groups[evidence.request.tag]:
            yield Look(history, replace(evidence, request=replace(evidence.request, url=history.url, tag=history.id)))


def _requests(groups: Iterable[Sequence[History]]) -> Iterable[Request]:
    for tag, group in enumerate(groups):
        asked = [replace(request_for(history, page.EXTRACTOR), url=group[0].url, tag=tag) for history in group]
        yield asked[0] if len(set(asked)) == 1 else Request(group[0].url, tag)
