"""Evidence and histories for the core's tests, with only what a test cares about named."""

from datetime import UTC, datetime, timedelta

from curator.core.evidence import Attempt, Evidence, Hop, Request, Trouble
from curator.core.facts import Block, BlockKind, PageFacts
from curator.core.history import History

MONDAY = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
PAGE = "https://www.hope.example/help/coping"


def after(days: float = 0, hours: float = 0) -> datetime:
    return MONDAY + timedelta(days=days, hours=hours)


def answered(
    status: int = 200,
    *,
    at: datetime = MONDAY,
    url: str = PAGE,
    body: bytes | None = b"<p>text</p>",
    digest: str | None = None,
    cut: bool = False,
    retry_after: datetime | None = None,
) -> Evidence:
    """One look that got an answer without a redirect."""
    seen = None if status == 304 else body
    return Evidence(
        request=Request(url),
        at=at,
        attempts=(Attempt(0.1, (Hop(url, status),), status),),
        body=seen,
        body_digest=digest or (f"digest of {seen!r}" if seen is not None else None),
        cut=cut,
        retry_after=retry_after,
    )


def redirected(
    steps: list[tuple[str, int]],
    *,
    at: datetime = MONDAY,
    asked: str | None = None,
    locations: list[str] | None = None,
    digest: str = "digest",
) -> Evidence:
    """A look that was sent along `steps` = (address, status), the last being the final answer."""
    places = locations or [address for address, _ in steps[1:]]
    hops = tuple(
        Hop(address, status, places[index] if index < len(places) else None)
        for index, (address, status) in enumerate(steps)
    )
    return Evidence(
        request=Request(asked or steps[0][0]),
        at=at,
        attempts=(Attempt(0.1, hops, steps[-1][1]),),
        body=b"page",
        body_digest=digest,
    )


def failed(trouble: Trouble, *, at: datetime = MONDAY, url: str = PAGE, tries: int = 2) -> Evidence:
    return Evidence(request=Request(url), at=at, attempts=(Attempt(0.1, (), None, trouble),) * tries)


def facts(*paragraphs: str, extractor: str = "test/1") -> PageFacts:
    return PageFacts(
        title="Coping",
        language="en",
        canonical=None,
        blocks=tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs),
        extract="\n".join(paragraphs),
        visible_words=sum(len(text.split()) for text in paragraphs),
        extractor=extractor,
    )


def history(**known: object) -> History:
    return History(id=1, url=PAGE, **known)  # type: ignore[arg-type]  # a test names the fields it needs
