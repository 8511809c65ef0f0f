"""Import: read the links out of our own pages and keep the catalogue in step with them."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from curator import catalogue, organisations, urls
from curator.clock import Clock
from curator.core import network
from curator.core.evidence import Evidence
from curator.core.link import Mention
from curator.core.reachability import Answer, judge
from curator.core.review_dates import next_review
from curator.errors import CannotCheck, Problem
from curator.fetch import Outbound
from curator.settings import Settings, Source
from db.imports import Document, Rules
from db.store import Store

MAX_DOCUMENT = 50_000_000  # bytes; a larger source is a mistake
MAX_PAGES = 1000  # of a sitemap, the sitemaps below it included

_MEGABYTES = MAX_DOCUMENT // 1_000_000
_NOT_THERE = (404, 410)  # a page that a sitemap still lists: its links are gone with it

Pages = Mapping[str, Sequence[Mention]]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many sources were read, and what is new, known or ended."""

    sources: int = 0
    links_new: int = 0
    links_known: int = 0
    references_new: int = 0
    references_ended: int = 0


def import_sources(
    store: Store,
    sources: Sequence[Source],
    settings: Settings,
    *,
    clock: Clock,
    outbound: Callable[[], Outbound],
) -> Imported:
    """Read every source, then store them together: a source that cannot be read leaves nothing half-written.

    Raises Problem for a source that is not there or cannot be read, CannotCheck where a URL gave no answer.
    """
    documents = [
        Document(source.location, read_source(source, settings, outbound), source.owner, source.page_url)
        for source in sources
    ]
    now = clock.now()
    rules = Rules(
        key_of=urls.key,
        organisation_of=lambda url: _organisation(url, settings),
        review_due_at=next_review(now, settings.schedule.review_every),
    )
    done = store.import_sources(documents, rules, at=now)
    return Imported(
        sources=len(sources),
        links_new=sum(each.links_new for each in done),
        links_known=sum(each.links_known for each in done),
        references_new=sum(each.references_new for each in done),
        references_ended=sum(each.references_ended for each in done),
    )


def _organisation(url: str, settings: Settings) -> str | None:
    found = organisations.match(url, settings.organisations)
    return found.name if found else None


def read_source(source: Source, settings: Settings, outbound: Callable[[], Outbound]) -> Pages:
    """The mentions of a source, by the page of ours that they stand on. A sitemap stands for the pages it lists."""
    if re.match(r"[a-z][a-z0-9+.-]*://", source.location, re.IGNORECASE):
        if (wrong := urls.problem(source.location)) is not None:
            raise Problem(f"{urls.mask(source.location)!r} is no web address: {wrong}; check the source's name.")
        return _read_url(source, settings, outbound)
    paths = catalogue.expand(source.location)
    single = Path(source.location).is_file()
    pages: dict[str, list[Mention]] = {}
    for path in paths:
        content = _content(path)
        listed = catalogue.pages_of(content, name=str(path))
        if listed is not None:
            _add(pages, _read_listed(listed, str(path), settings, outbound))
            continue
        page_url = source.page_url if single else ""
        mentions = catalogue.read(content, name=str(path), page_url=page_url, base_url=settings.site.base_url)
        _add(pages, _by_page(mentions, _page_of(path, source, single)))
    return pages


def _by_page(mentions: Sequence[Mention], page: str) -> Pages:
    """Each mention on the page that its document names (an exported table does), else on the document's own."""
    pages: dict[str, list[Mention]] = {page: []}
    for mention in mentions:
        pages.setdefault(mention.page or page, []).append(mention)
    return pages


def _add(pages: dict[str, list[Mention]], more: Pages) -> None:
    for page, mentions in more.items():
        pages.setdefault(page, []).extend(mentions)


def _page_of(path: Path, source: Source, single: bool) -> str:
    """How editors know the page: its address where the source gives it, else the file's path as named."""
    if single:
        return source.page_url or str(path)
    root = Path(source.location)
    inner = path.relative_to(root).as_posix() if root.is_dir() else path.name
    return f"{source.page_url.rstrip('/')}/{inner}" if source.page_url else str(path)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_DOCUMENT:
            raise Problem(f"{path} is larger than {_MEGABYTES} MB; name the pages themselves as sources.")
        return path.read_bytes()
    except OSError as error:
        raise Problem(f"{path} cannot be read ({error.strerror}); check its name and permissions.") from error


def _read_url(source: Source, settings: Settings, outbound: Callable[[], Outbound]) -> Pages:
    shown = urls.mask(source.location)
    with outbound() as out:
        evidence = out.get(source.location, max_bytes=MAX_DOCUMENT)
    body = _body(evidence, source.location)
    listed = catalogue.pages_of(body, name=shown)
    if listed is not None:
        return _read_listed(listed, shown, settings, outbound)
    page_url = source.page_url or source.location
    return _by_page(_read_page(source.location, evidence, body, page_url, settings), source.page_url or shown)


def _read_listed(listed: Iterable[str], sitemap: str, settings: Settings, outbound: Callable[[], Outbound]) -> Pages:
    """Read the pages that a sitemap lists; where it lists other sitemaps, theirs."""
    pages: dict[str, list[Mention]] = {}
    waiting = deque(listed)
    seen: set[str] = set()
    with outbound() as out:
        while waiting:
            url = waiting.popleft()
            if url in seen:
                continue
            seen.add(url)
            if len(seen) > MAX_PAGES:
                raise Problem(
                    f"{sitemap} lists more than {MAX_PAGES:,} pages; name sitemaps of parts of it as sources."
                )
            evidence = out.get(url, max_bytes=MAX_DOCUMENT)
            if evidence.trouble is None and (evidence.status in _NOT_THERE or not _holds_links(evidence)):
                continue
            body = _body(evidence, url)
            below = catalogue.pages_of(body, name=urls.mask(url))
            if below is not None:
                waiting.extend(below)
            else:
                _add(pages, _by_page(_read_page(url, evidence, body, url, settings), urls.mask(url)))
    return pages


def _holds_links(evidence: Evidence) -> bool:
    """Sitemaps list pictures and PDFs too; those have no links that we read."""
    media_type = evidence.headers.get("content-type", "").partition(";")[0].strip().lower()
    return not media_type or media_type.startswith("text/") or media_type.endswith(("xml", "/gzip", "/x-gzip"))


def _body(evidence: Evidence, location: str) -> bytes:
    """The whole body of an answer; raises Problem or CannotCheck where there is none."""
    shown = urls.mask(location)
    reach = judge(evidence)
    if evidence.trouble is not None and reach.answer is not Answer.REFUSED:
        # One address alone does not tell a silent site from a network of ours that is down.
        seen = "No answer came; its site or our own network is down." if network.silent(evidence) else reach.sentence
        raise CannotCheck(f"{shown} could not be read. {seen} Nothing was imported; try again later.")
    if reach.answer is not Answer.ALIVE or evidence.body is None:
        raise Problem(f"{shown} could not be read. {reach.sentence} Check the source's address.")
    if evidence.cut:
        raise Problem(f"{shown} is larger than {_MEGABYTES} MB; name the pages themselves as sources.")
    return evidence.body


def _read_page(name: str, evidence: Evidence, body: bytes, page_url: str, settings: Settings) -> list[Mention]:
    return catalogue.read(
        body,
        name=name,
        content_type=evidence.headers.get("content-type"),
        page_url=page_url,
        base_url=settings.site.base_url,
    )
