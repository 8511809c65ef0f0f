"""Import: read the links out of our own pages and keep the catalogue in step with them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.store import Store

from curator import catalogue, organisations, urls
from curator.clock import Clock
from curator.core.link import Mention
from curator.core.reachability import Answer, judge
from curator.core.review_dates import next_review
from curator.errors import CannotCheck, Problem
from curator.fetch import Outbound
from curator.settings import Settings, Source

MAX_DOCUMENT = 50_000_000  # bytes; a larger source is a mistake


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
    """Read every source, then store them one by one: a source that cannot be read leaves nothing half-written.

    Raises Problem for a source that is not there or cannot be read, CannotCheck where a URL gave no answer.
    """
    pages = [read_source(source, settings, outbound) for source in sources]
    now = clock.now()
    total = Imported(sources=len(sources))
    for source, mentions in zip(sources, pages, strict=True):
        done = store.import_source(
            source.location,
            mentions,
            at=now,
            organisation_of=lambda url: _organisation(url, settings),
            key_of=urls.key,
            review_due_at=next_review(now, settings.schedule.review_every),
            owner=source.owner,
            page_url=source.page_url,
        )
        total = Imported(
            sources=total.sources,
            links_new=total.links_new + done.links_new,
            links_known=total.links_known + done.links_known,
            references_new=total.references_new + done.references_new,
            references_ended=total.references_ended + done.references_ended,
        )
    return total


def _organisation(url: str, settings: Settings) -> str | None:
    found = organisations.match(url, settings.organisations)
    return found.name if found else None


def read_source(
    source: Source, settings: Settings, outbound: Callable[[], Outbound]
) -> Mapping[str, Sequence[Mention]]:
    """The mentions of a source, by the page of ours that they stand on."""
    if source.location.lower().startswith(("http://", "https://")):
        return _read_url(source, settings, outbound)
    paths = catalogue.expand(source.location)
    single = len(paths) == 1
    return {_page_of(path, source, single): _read_file(path, source if single else None, settings) for path in paths}


def _page_of(path: Path, source: Source, single: bool) -> str:
    """How editors know the page: its address where the source gives it, else the file's path as named."""
    if single:
        return source.page_url or str(path)
    root = Path(source.location)
    inner = path.relative_to(root).as_posix() if root.is_dir() else path.name
    return f"{source.page_url.rstrip('/')}/{inner}" if source.page_url else str(path)


def _read_file(path: Path, source: Source | None, settings: Settings) -> list[Mention]:
    try:
        if path.stat().st_size > MAX_DOCUMENT:
            raise Problem(
                f"{path} is larger than {MAX_DOCUMENT // 1_000_000} MB; name the pages themselves as sources."
            )
        content = path.read_bytes()
    except OSError as error:
        raise Problem(f"{path} cannot be read ({error.strerror}); check its name and permissions.") from error
    page_url = source.page_url if source else ""
    return catalogue.read(content, name=path.name, page_url=page_url, base_url=settings.site.base_url)


def _read_url(source: Source, settings: Settings, outbound: Callable[[], Outbound]) -> Mapping[str, Sequence[Mention]]:
    with outbound() as out:
        evidence = out.get(source.location, max_bytes=MAX_DOCUMENT)
    shown = urls.mask(source.location)
    reach = judge(evidence)
    if evidence.trouble is not None and reach.answer is not Answer.REFUSED:
        raise CannotCheck(f"{shown} could not be read. {reach.sentence} Nothing was imported; try again later.")
    if reach.answer is not Answer.ALIVE or evidence.body is None:
        raise Problem(f"{shown} could not be read. {reach.sentence} Check the source's address.")
    mentions = catalogue.read(
        evidence.body,
        name=source.location,
        content_type=evidence.headers.get("content-type"),
        page_url=source.page_url or source.location,
        base_url=settings.site.base_url,
    )
    return {source.page_url or shown: mentions}
