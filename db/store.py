"""The store: everything that Curator remembers, behind one class. Each call is one transaction, whole or not at all."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType, TracebackType
from typing import Self, Unpack

from curator.core.catalogue import LinkRow
from curator.core.facts import PageFacts
from curator.core.history import History, Outcome
from curator.core.link import Mention, Reference
from curator.core.review import Decision, Item, Review
from db import (
    catalogue,
    claims,
    decisions,
    engine,
    hosts,
    imports,
    items,
    migrate,
    outcomes,
    reviews,
    snapshots,
    timers,
)
from db.bulk import pieces
from db.decisions import More
from db.engine import Database
from db.imports import Document, Imported, Rules
from db.outcomes import Recorded
from db.selection import Selection

WAIT_S = 30.0  # for another program's lock
NEIGHBOURS = 10  # pages of a site that are asked what the site says on all of them
_NO_WAITS: Mapping[str, datetime] = MappingProxyType({})


class Store:
    """A database that is up to date with this version. Failures of the database leave as `Problem`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, url: str, *, create: bool = True, wait_s: float = WAIT_S) -> Self:
        """Open the database, make it where it is not there (`create`), and bring it up to date.

        Raises Problem where it is not ours, of a newer version, or cannot be used; CannotCheck where nobody answers.
        """
        address = engine.parse(url)
        if address.get_backend_name() == "sqlite":
            engine.check_file(address, create=create)
        database = Database(address, wait_s=wait_s)
        try:
            with database.read() as connection:
                revision = migrate.revision_of(connection)
            migrate.ensure_known(revision, database.name)
            if revision != migrate.HEAD:
                with database.write() as connection:
                    migrate.upgrade(connection)
        except BaseException:
            database.close()
            raise
        return cls(database)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # The walk.

    def start_run(self, trigger: str, at: datetime) -> int:
        """A new run; its id."""
        with self._database.write() as connection:
            hosts.forget(connection, at)
            return claims.start_run(connection, trigger, at)

    def claim(self, run: int, selection: Selection, *, limit: int, at: datetime, lease: timedelta) -> list[History]:
        """Take up to `limit` free links of the selection for the run, until `at + lease`; none twice in one run."""
        with self._database.write() as connection:
            return claims.claim(connection, run, selection, limit=limit, at=at, lease=lease)

    def waits(self, now: datetime) -> dict[str, datetime]:
        """The hosts that have asked us to stay away, by name, and until when."""
        with self._database.read() as connection:
            return hosts.waits(connection, now)

    def renew(self, run: int, until: datetime) -> None:
        """Hold what the run still holds until then."""
        with self._database.write() as connection:
            claims.renew(connection, run, until=until)

    def held(self, selection: Selection, at: datetime) -> int:
        """How many links of the selection some run holds."""
        with self._database.read() as connection:
            return claims.held_of(connection, selection, at=at)

    def facts(self, ids: Collection[int]) -> dict[int, PageFacts]:
        """What the pages of these snapshots said."""
        with self._database.read() as connection:
            return snapshots.load(connection, ids)

    def neighbours(self, url: str) -> dict[str, PageFacts]:
        """What some other pages of an address's site said when they were read last, by their addresses."""
        scheme, _, rest = url.partition("://")
        with self._database.read() as connection:
            return snapshots.beside(connection, f"{scheme}://{rest.partition('/')[0]}/", limit=NEIGHBOURS)

    def references(self, link_ids: Sequence[int]) -> dict[int, list[Reference]]:
        """Where these links stand on our pages now."""
        with self._database.read() as connection:
            found: dict[int, list[Reference]] = {}
            for piece in pieces(link_ids):
                found |= items.open_references(connection, piece)
            return found

    def record(self, run: int, batch: Sequence[Outcome], *, at: datetime) -> Recorded:
        """Store outcomes and give their links back. One of a link that the run holds no more is dropped."""
        with self._database.write() as connection:
            return outcomes.record(connection, run, batch, at=at)

    def put_back(
        self, run: int, links: Iterable[tuple[int, datetime]], waits: Mapping[str, datetime] = _NO_WAITS
    ) -> None:
        """Give links back that could not be looked at, due again at the times given; keep what hosts asked for."""
        with self._database.write() as connection:
            hosts.keep(connection, waits)
            claims.put_back(connection, run, list(links))

    def release(self, run: int) -> None:
        """Free what the run still holds; their due times stay."""
        with self._database.write() as connection:
            claims.release(connection, run)

    def finish_run(
        self, run: int, *, at: datetime, network: str, checked: int, not_checked: int, opened: int, closed: int
    ) -> None:
        """Write down how the run ended; `network` is 'ok' or 'down'."""
        with self._database.write() as connection:
            claims.finish_run(
                connection,
                run,
                at=at,
                network=network,
                checked=checked,
                not_checked=not_checked,
                opened=opened,
                closed=closed,
            )

    def alive_lately(self, *, limit: int) -> list[str]:
        """The addresses of links whose latest look found a page, the latest first."""
        with self._database.read() as connection:
            return claims.alive_lately(connection, limit)

    def anything_due(self, now: datetime) -> bool:
        """True where a free link's time has come."""
        with self._database.read() as connection:
            return claims.anything_due(connection, now)

    # The catalogue.

    def import_source(
        self,
        location: str,
        mentions: Mapping[str, Sequence[Mention]],
        *,
        at: datetime,
        organisation_of: Callable[[str], str | None],
        key_of: Callable[[str], str],
        review_due_at: datetime | None,
        owner: str = "",
        page_url: str = "",
    ) -> Imported:
        """Bring the catalogue in step with one source, given as its mentions by the page of ours they stand on."""
        document = Document(location, mentions, owner=owner, page_url=page_url)
        (done,) = self.import_sources([document], Rules(key_of, organisation_of, review_due_at), at=at)
        return done

    def import_sources(self, documents: Iterable[Document], rules: Rules, *, at: datetime) -> list[Imported]:
        """Bring the catalogue in step with sources, all or none; a link that moves between them was never away."""
        with self._database.write() as connection:
            return imports.import_sources(connection, documents, rules, at=at)

    def links(self) -> list[LinkRow]:
        """Every link that a page of ours cites."""
        with self._database.read() as connection:
            return catalogue.rows(connection)

    def unknown(self, keys: Sequence[str]) -> list[str]:
        """Those of the addresses' keys that are no link which a page of ours cites."""
        with self._database.read() as connection:
            return catalogue.unknown(connection, keys)

    # The editors.

    def review(self, now: datetime) -> Review:
        """All that waits for an editor at `now`, worst first, read at one instant."""
        with self._database.read() as connection:
            asleep = not reviews.snoozes_over(connection, now)
        if not asleep:
            with self._database.write() as connection:
                reviews.wake(connection, now)
        with self._database.read() as connection:
            return reviews.review(connection, now)

    def decide(self, item_id: int, decision: Decision, *, at: datetime, **more: Unpack[More]) -> Item:
        """Carry out an editor's decision; the item as it is then. Problem where item or decision will not do."""
        with self._database.write() as connection:
            return decisions.decide(connection, item_id, decisions.Decided(decision, at, **more))

    def record_digest(self, review: Review, *, at: datetime, recipients: Sequence[str], sent: bool) -> None:
        """Remember a digest: the next review's sum counts from it."""
        with self._database.write() as connection:
            reviews.record_digest(connection, review, at=at, recipients=recipients, sent=sent)

    # The schedule.

    def timer(self, name: str) -> datetime | None:
        with self._database.read() as connection:
            return timers.due_at(connection, name)

    def set_timer(self, name: str, due_at: datetime) -> None:
        with self._database.write() as connection:
            timers.set_due(connection, name, due_at)

    def take_lease(self, name: str, holder: str, *, at: datetime, lasts: timedelta) -> bool:
        """True where `holder` has the lease from now until `at + lasts`: it was free, had run out or was theirs."""
        with self._database.write() as connection:
            return timers.take(connection, name, holder, at=at, lasts=lasts)

    def drop_lease(self, name: str, holder: str) -> None:
        with self._database.write() as connection:
            timers.drop(connection, name, holder)
