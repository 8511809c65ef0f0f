"""What the store's tests do over and over: import a page, look at links, and say what the look concluded."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from curator.core.assess import Assessment
from curator.core.confirm import Ladder, Streak
from curator.core.evidence import Evidence, Request
from curator.core.facts import PageFacts
from curator.core.findings import URGENCY, Finding, Holding, Suggestion, SuggestionKind, reconcile
from curator.core.history import History, Outcome, Sight
from curator.core.link import Mention
from curator.core.reachability import Answer, Reachability, Reason
from curator.core.review import Review
from db.imports import Imported
from db.outcomes import Recorded
from db.selection import All, Selection
from db.store import Store
from tests.unit.core.builders import MONDAY, after, answered, facts

LEASE = timedelta(hours=2)
HOPE = "https://www.hope.example/help/coping"
WILLOW = "http://www.willow.example/"
NIGHT = "https://night.example/line"
EVERY = frozenset(Finding)
ALIVE = Reachability(Answer.ALIVE, Reason.OK, "The page is there.")
NOT_FOUND = Reachability(Answer.FAILING, Reason.NOT_FOUND, "The site answers 'not found' (404).")
OUR_PAGE = "help.html"

__all__ = ["MONDAY", "after", "facts"]


def mention(url: str, text: str = "here", context: str = "Read it here.", line: int = 3) -> Mention:
    return Mention(url, text, context, line)


def bring_in(
    store: Store,
    pages: dict[str, Sequence[Mention]],
    *,
    at: datetime = MONDAY,
    location: str = "site",
    organisation_of: Callable[[str], str | None] = lambda _url: None,
) -> Imported:
    return store.import_source(
        location,
        pages,
        at=at,
        organisation_of=organisation_of,
        key_of=lambda url: url,
        review_due_at=after(365),
    )


def bring_in_urls(store: Store, *urls: str, at: datetime = MONDAY) -> Imported:
    return bring_in(store, {OUR_PAGE: [mention(url, line=line) for line, url in enumerate(urls, 1)]}, at=at)


def take(
    store: Store, at: datetime, selection: Selection | None = None, *, limit: int = 1000
) -> tuple[int, list[History]]:
    """A new run and what it claimed."""
    run = store.start_run("test", at)
    return run, store.claim(run, selection or All(), limit=limit, at=at, lease=LEASE)


def holding(finding: Finding, state: str = "so", *, at: datetime = MONDAY, critical: bool = False) -> Holding:
    return Holding(
        finding=finding,
        state=state,
        since=at,
        confidence=0.9,
        reason=f"It is {finding.value}.",
        rule="a-rule",
        urgency=URGENCY[finding],
        critical=critical,
        evidence={"looks": 1, "chain": [{"url": HOPE, "status": 301}]},
        suggestions=(Suggestion("https://new.example/", SuggestionKind.REDIRECT, 0.9),),
    )


def digest_of(seen: PageFacts) -> str:
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def concluded(
    history: History,
    at: datetime,
    *holdings: Holding,
    judged: Iterable[Finding] = EVERY,
    reach: Reachability = ALIVE,
    ladder: Ladder | None = None,
    seen: PageFacts | None = None,
    rebaseline: bool = False,
    same_page: bool = False,
    approved_again: bool = False,
    evidence: Evidence | None = None,
    sight: Sight = Sight.CHECKED,
    pending: Streak | None = None,
) -> Outcome:
    """An outcome of which a test names what it cares about."""
    looked = evidence or answered(at=at, url=history.url, digest=None if seen is None else digest_of(seen))
    return Outcome(
        history=history,
        evidence=replace(looked, request=Request(history.url, history.id)),
        sight=sight,
        told=Assessment(reach),
        change=None,
        ladder=history.ladder if ladder is None else ladder,
        holdings=holdings,
        transitions=reconcile(history.standings, holdings, frozenset(judged)),
        facts=seen,
        rebaseline=rebaseline,
        same_page=same_page,
        approved_again=approved_again,
        pending=pending,
        pending_state=None if pending is None else "state",
        variants=history.variants,
        dates=history.dates,
        next_check_at=at + timedelta(days=7),
    )


def look(store: Store, at: datetime, conclude: Callable[[History], Outcome]) -> Recorded:
    """One run over every link."""
    run, links = take(store, at)
    recorded = store.record(run, [conclude(history) for history in links], at=at)
    store.release(run)
    store.finish_run(run, at=at, network="ok", checked=len(links), not_checked=0, opened=0, closed=0)
    return recorded


def look_finding(store: Store, at: datetime, *holdings: Holding) -> Recorded:
    """One run that finds these of every link, and could judge everything."""
    return look(store, at, lambda history: concluded(history, at, *holdings))


def first_look(store: Store, at: datetime = MONDAY, text: str = "The first text.") -> None:
    """The look that makes each link's approved state."""
    look(store, at, lambda history: concluded(history, at, seen=facts(text), rebaseline=True))


def remember(store: Store, at: datetime) -> Review:
    made = store.review(at)
    store.record_digest(made, at=at, recipients=["a@b.example"], sent=True)
    return made
