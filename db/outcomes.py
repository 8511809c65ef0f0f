"""Record what a batch of looks concluded: link rows, looks, snapshots and items, in few statements."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, insert, update

from curator.core.evidence import waits
from curator.core.findings import OURS
from curator.core.history import History, Outcome, Sight
from curator.core.reachability import Answer
from db import claims, events, hosts, snapshots, transitions
from db.bulk import Values
from db.codec import encode, encode_some
from db.histories import ladder_json, pending_json
from db.tables import link, look


class Recorded(NamedTuple):
    """The ids of the items that a batch opened and closed."""

    opened: list[int]
    closed: list[int]


class _Page(NamedTuple):
    """What a link knows of its page's text; names are the columns'."""

    etag: str | None
    last_modified: str | None
    body_digest: str | None
    extractor: str | None
    latest: int | None
    latest_from: str | None
    approved: int | None
    approved_from: str | None


_LOOKED = (
    "next_check_at",
    "sight",
    "last_checked_at",
    "answer",
    "reason",
    "sentence",
    "quiet",
    "ladder_json",
    "pending_json",
    "variants_json",
    "dates_json",
)
_PLAN: Mapping[str, Any] = {name: bindparam(name) for name in _LOOKED} | claims.UNCLAIMED
_ONE = update(link).where(link.c.id == bindparam("link_id"))
# Two statements: most looks see no page that could be kept, or the one known.
_LOOK_ONLY = _ONE.values(_PLAN)
_LOOK_AND_PAGE = _ONE.values({**_PLAN} | {name: bindparam(name) for name in _Page._fields})
_LOOK = insert(look)


def record(connection: Connection, run_id: int, outcomes: Sequence[Outcome], *, at: datetime) -> Recorded:
    """Store the outcomes of links that the run still holds; the others were looked at or decided by somebody else.

    What hosts asked for is kept of all.
    """
    if not outcomes:
        return Recorded([], [])
    hosts.keep(connection, waits(outcome.evidence for outcome in outcomes))
    held = claims.held(connection, run_id, [outcome.history.id for outcome in outcomes])
    kept = sorted((outcome for outcome in outcomes if outcome.history.id in held), key=_link_id)
    if not kept:
        return Recorded([], [])
    stored = _keep_facts(connection, kept, at)
    looked: list[Values] = []
    read: list[Values] = []
    looks: list[Values] = []
    changes: list[Values] = []
    for outcome in kept:
        page = _page(outcome, stored)
        row = _link_row(outcome)
        if page is None:
            looked.append(row)
        else:
            read.append(row | page._asdict())
        looks.append(_look_row(run_id, outcome, page))
        changes += _link_events(run_id, outcome, at)
    if looked:
        connection.execute(_LOOK_ONLY, looked)
    if read:
        connection.execute(_LOOK_AND_PAGE, read)
    connection.execute(_LOOK, looks)
    opened, closed, item_changes = transitions.apply(connection, run_id, kept, at=at)
    events.write(connection, changes + item_changes)
    return Recorded(opened, closed)


def _link_id(outcome: Outcome) -> int:
    return outcome.history.id


def _keep_facts(connection: Connection, outcomes: Sequence[Outcome], at: datetime) -> dict[int, int]:
    """Snapshot ids by link."""
    read = [(outcome.history.id, outcome.facts) for outcome in outcomes if outcome.facts is not None]
    ids = snapshots.keep(connection, [facts for _, facts in read], at=at)
    return {link_id: id_ for (link_id, _), id_ in zip(read, ids, strict=True)}


def _page(outcome: Outcome, stored: Mapping[int, int]) -> _Page | None:
    """The page's columns where this look saw the page; None where they stay as they are (see `Outcome`)."""
    history, evidence = outcome.history, outcome.evidence
    if outcome.facts is None and not (outcome.same_page or outcome.approved_again):
        return None
    not_modified = evidence.status == 304
    latest = stored.get(history.id) or (history.approved if outcome.approved_again else history.latest)
    return _Page(
        etag=evidence.headers.get("etag") or (history.etag if not_modified else None),
        last_modified=evidence.headers.get("last-modified") or (history.last_modified if not_modified else None),
        body_digest=evidence.body_digest or history.body_digest,
        extractor=outcome.facts.extractor if outcome.facts is not None else history.extractor,
        latest=latest,
        latest_from=evidence.final_url,
        approved=latest if outcome.rebaseline else history.approved,
        approved_from=evidence.final_url if outcome.rebaseline else history.approved_from,
    )


def _link_row(outcome: Outcome) -> Values:
    reach = outcome.reach
    return {
        "link_id": outcome.history.id,
        "next_check_at": outcome.next_check_at,
        "sight": outcome.sight,
        "last_checked_at": outcome.evidence.at,
        "answer": reach.answer,
        "reason": reach.reason,
        "sentence": reach.sentence,
        "quiet": _quiet(outcome),
        "ladder_json": ladder_json(outcome.ladder),
        "pending_json": pending_json(outcome.pending, outcome.pending_state),
        "variants_json": encode_some(outcome.variants),
        "dates_json": encode_some(outcome.dates),
    }


def _quiet(outcome: Outcome) -> bool:
    """The page is there and this look gave no reason to think of it: its text is the approved one, or one of those
    that it is known to show in turn."""
    stays = outcome.facts is None and outcome.history.latest == outcome.history.approved
    same = stays or outcome.rebaseline or outcome.approved_again or outcome.variants.told
    return (
        outcome.reach.answer is Answer.ALIVE
        and outcome.sight is Sight.CHECKED
        and same
        and outcome.pending is None
        and all(holding.finding in OURS for holding in outcome.holdings)
    )


def _look_row(run_id: int, outcome: Outcome, page: _Page | None) -> Values:
    evidence = outcome.evidence
    return {
        "run_id": run_id,
        "link_id": outcome.history.id,
        "at": evidence.at,
        "sight": outcome.sight,
        "answer": outcome.reach.answer,
        "reason": outcome.reach.reason,
        "sentence": outcome.reach.sentence,
        "status": evidence.status,
        "final_url": evidence.final_url,
        "seconds": sum(attempt.seconds for attempt in evidence.attempts),
        "attempts_json": encode(evidence.attempts),
        "body_digest": evidence.body_digest,
        "snapshot_id": page.latest if page is not None else None,
    }


def _link_events(run_id: int, outcome: Outcome, at: datetime) -> list[Values]:
    before: History = outcome.history
    found: list[Values] = []
    if before.ladder.failing is None and outcome.ladder.failing is not None:
        reason = outcome.reach.reason.value
        found.append(events.row(events.Kind.FAILING, at=at, link_id=before.id, run_id=run_id, detail=reason))
    elif before.ladder.failing is not None and outcome.ladder.failing is None:
        found.append(events.row(events.Kind.ANSWERING, at=at, link_id=before.id, run_id=run_id))
    if outcome.rebaseline:
        why = "first look" if before.approved is None else "new extractor"
        found.append(events.row(events.Kind.APPROVED, at=at, link_id=before.id, run_id=run_id, detail=why))
    return found
