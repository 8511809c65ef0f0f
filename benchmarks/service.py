"""A Curator to measure: a store in a folder of its own, settings that reach the farm, and links that are known."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from curator import urls
from curator.clock import SetClock
from curator.core.link import Mention
from curator.settings import Db, Fetch, Settings
from db.selection import All, Selection
from db.store import Store
from jobs.check import Summary, check
from jobs.context import Context


def reaching(port: int, hosts: Sequence[str], **changes: object) -> Fetch:
    """Fetch settings under which every host is the farm at `port`."""
    fetch = Fetch(
        per_host_interval_s=0.0,
        allow_networks=("127.0.0.0/8",),
        connect_to={f"{host}:80": f"127.0.0.1:{port}" for host in hosts},
        robots=False,
    )
    return replace(fetch, **changes)  # type: ignore[arg-type]  # the caller names fields of Fetch


class Service:
    """One store and its context. The clock stands still but for `next_week`."""

    def __init__(self, folder: Path, fetch: Fetch) -> None:
        self.clock = SetClock(datetime(2026, 1, 5, 8, tzinfo=UTC))
        self.ctx = Context(Settings(db=Db(f"sqlite:///{folder / 'curator.db'}"), fetch=fetch), self.clock)

    def next_week(self) -> None:
        self.clock.advance(timedelta(days=7))

    def know(self, addresses: Sequence[str]) -> None:
        """Import the addresses as links of one page of ours."""
        mentions = [
            Mention(address, "here", f"Read more here: {number}.", number)
            for number, address in enumerate(addresses, 1)
        ]
        with self.ctx.store() as store:
            know(store, {"page.html": mentions}, self.clock.now())

    def check_all(self) -> Summary:
        return self.check(All())

    def check(self, selection: Selection) -> Summary:
        with self.ctx.store() as store, self.ctx.outbound() as outbound:
            return check(
                store,
                outbound,
                selection,
                judging=self.ctx.judging,
                clock=self.clock,
                trigger="benchmark",
            )


def know(store: Store, pages: dict[str, list[Mention]], at: datetime) -> None:
    store.import_source(
        "benchmark",
        pages,
        at=at,
        organisation_of=lambda _url: None,
        key_of=urls.key,
        review_due_at=at + timedelta(days=365),
        owner="",
        page_url="",
    )


@contextmanager
def service(fetch: Fetch) -> Iterator[Service]:
    with TemporaryDirectory(prefix="curator-benchmark-") as folder:
        yield Service(Path(folder), fetch)
