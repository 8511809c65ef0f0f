"""A Curator at work on a small web: a store, a clock that is set by hand, and links that are known."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from curator import urls
from curator.clock import SetClock
from curator.core.findings import Finding
from curator.core.link import Mention, Organisation
from curator.core.policy import Policy
from curator.core.review import Item, Review
from curator.fetch import Outbound
from curator.settings import Fetch
from db.selection import All, Due, Selection
from db.store import Store
from jobs.check import Summary, check
from jobs.promises import Judging, promises

MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)


class Desk:
    """Imports, checks and reviews at the hour that its clock shows."""

    def __init__(self, store: Store, connect_to: Mapping[str, str], **fetch: object) -> None:
        self.store = store
        self.clock = SetClock(MONDAY)
        self.policy = Policy()
        self.organisations: tuple[Organisation, ...] = ()
        known = {"per_host_interval_s": 0.0, "retries": 0, "robots": False, "connect_timeout_s": 1.0} | fetch
        self.fetch = Fetch(allow_networks=("127.0.0.0/8",), connect_to=connect_to, **known)  # type: ignore[arg-type]  # by name

    def know(self, *addresses: str) -> None:
        """One page of ours cites these addresses, and no others."""
        mentions = [
            Mention(address, "here", f"Read more {address} here.", line) for line, address in enumerate(addresses, 1)
        ]
        self.store.import_source(
            "our.html",
            {"our.html": mentions},
            at=self.clock.now(),
            organisation_of=lambda _url: None,
            key_of=urls.key,
            review_due_at=self.clock.now() + timedelta(days=365),
        )

    def outbound(self) -> Outbound:
        return Outbound(self.fetch, user_agent="Curator-test", clock=self.clock, deadline_s=60)

    def check(self, selection: Selection | None = None) -> Summary:
        with self.outbound() as outbound:
            return check(
                self.store,
                outbound,
                selection or All(),
                judging=Judging(self.policy, promises(self.organisations)),
                clock=self.clock,
                trigger="test",
            )

    def check_due_for(self, days: int) -> list[Summary]:
        """A sweep of what is due every hour for some days."""
        summaries = []
        for _ in range(days * 24):
            self.clock.advance(timedelta(hours=1))
            if self.store.anything_due(self.clock.now()):
                summaries.append(self.check(Due(self.clock.now())))
        return summaries

    def review(self) -> Review:
        return self.store.review(self.clock.now())

    def open(self) -> dict[str, list[Finding]]:
        """What is open, by the link's address."""
        found: dict[str, list[Finding]] = {}
        for item in self.review().items:
            found.setdefault(item.url, []).append(item.finding)
        return found

    def only_item(self) -> Item:
        (item,) = self.review().items
        return item


def watched(review: Review) -> Sequence[str]:
    return [each.url for each in review.watching]
