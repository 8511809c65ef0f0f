"""An editor decides an item: what is there now is approved, or our page is to be changed, or it waits.

Only a person's decision moves review dates. `keep` is a review: it says that the link is good. `acknowledge` takes note
of a state and approves it, no more; of a due review it makes one.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import Connection, Row, insert, select, update

from curator.core.findings import Finding, Status
from curator.core.review import Decision, Item
from curator.errors import Problem
from db import claims, events, items, transitions
from db.bulk import Values
from db.tables import decision as decision_table
from db.tables import item, link

_LARGEST_ID = 2**31 - 1
_APPROVING = (Decision.KEEP, Decision.ACKNOWLEDGE)
DECIDED = "decided"
_NOT_THE_PAGE = frozenset({Finding.GONE, Finding.TAKEN_OVER})
_FORGOTTEN = dict.fromkeys(
    (
        *("approved", "approved_from", "latest", "latest_from", "etag", "last_modified", "body_digest"),
        *("pending_json", "variants_json", "dates_json"),
    )
)


class More(TypedDict, total=False):
    """What a decision may bring along; see `Decided`."""

    by: str | None
    url: str | None
    until: datetime | None
    note: str | None
    next_review_at: datetime | None
    ask_again_at: datetime | None


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with all that goes with it."""

    decision: Decision
    at: datetime
    by: str | None = None
    url: str | None = None
    until: datetime | None = None
    note: str | None = None
    next_review_at: datetime | None = None
    ask_again_at: datetime | None = None  # of a wall behind which somebody has looked


def decide(connection: Connection, item_id: int, decided: Decided) -> Item:
    """Carry out a decision and return the item as it is then. Raises Problem where that cannot be."""
    found = _to_decide(connection, item_id)
    _check(decided)
    connection.execute(
        insert(decision_table).values(
            item_id=item_id,
            decision=decided.decision,
            at=decided.at,
            by=decided.by,
            url=decided.url,
            until=decided.until,
            note=decided.note,
        )
    )
    told = [
        events.row(
            events.Kind.DECIDED, at=decided.at, link_id=found.link_id, item_id=item_id, detail=decided.decision.value
        )
    ]
    # A look under way was judged against what stood before the decision; it is made again.
    connection.execute(update(link).where(link.c.id == found.link_id).values(claims.UNCLAIMED))
    told += _close(connection, found, decided)
    if not _closes(Finding(found.finding), decided.decision):
        status, until = _becomes(Finding(found.finding), decided)
        connection.execute(update(item).where(item.c.id == item_id).values(status=status, until=until))
    if decided.decision in _APPROVING:
        told += _approve(connection, found, decided)
    events.write(connection, told)
    references = items.open_references(connection, [found.link_id])
    return items.value(
        connection.execute(items.selected().where(item.c.id == item_id)).one(), references.get(found.link_id, ())
    )


def _to_decide(connection: Connection, item_id: int) -> Row[*tuple[Any, ...]]:
    """The item and its link, which nobody else changes until the transaction's end."""
    found = None
    if 0 < item_id <= _LARGEST_ID:
        wanted = select(item.c.id, item.c.link_id, item.c.finding, item.c.status).join(
            link, link.c.id == item.c.link_id
        )
        found = connection.execute(wanted.where(item.c.id == item_id).with_for_update()).first()
    if found is None:
        raise Problem(f"There is no item {item_id}; 'curator review' lists the open ones.")
    if found.status == Status.CLOSED:
        raise Problem(
            f"Item {item_id} is closed already, nothing is left to decide; 'curator review' lists the open ones."
        )
    return found


def _check(decided: Decided) -> None:
    if decided.decision is Decision.REPLACE and not decided.url:
        raise Problem("To replace a link, give the new address with --url.")
    if decided.decision is Decision.SNOOZE and decided.until is None:
        raise Problem("To snooze an item, give the day on which it comes back with --until.")
    if decided.decision is Decision.SNOOZE and decided.until is not None and decided.until <= decided.at:
        raise Problem("--until must be a day in the future.")


def _becomes(finding: Finding, decided: Decided) -> tuple[Status, datetime | None]:
    """The item's status after a decision, and until when it sleeps."""
    if finding is Finding.BLOCKED and decided.decision in _APPROVING and decided.ask_again_at is not None:
        return Status.SNOOZED, decided.ask_again_at
    status = _status(decided.decision)
    return status, decided.until if status is Status.SNOOZED else None


def _status(decision: Decision) -> Status:
    match decision:
        case Decision.SNOOZE:
            return Status.SNOOZED
        case Decision.REPLACE | Decision.REMOVE:
            return Status.WAITING
        case Decision.KEEP | Decision.ACKNOWLEDGE:
            return Status.SETTLED


def _closes(finding: Finding, decision: Decision) -> bool:
    """Where the decision leaves nothing that could go on: an approved text is the new baseline, a review is made."""
    if finding is Finding.CHANGED:
        return decision in _APPROVING
    return finding is Finding.REVIEW_DUE and decision in _APPROVING


def _is_review(finding: Finding, decision: Decision) -> bool:
    """`keep` says that the link is good; on a due review, taking note is all that there is to do."""
    return decision is Decision.KEEP or (finding is Finding.REVIEW_DUE and decision is Decision.ACKNOWLEDGE)


def _close(connection: Connection, found: Row[*tuple[Any, ...]], decided: Decided) -> list[Values]:
    """Close the item where the decision ends it, and the link's `review-due` where the decision is a review."""
    finding = Finding(found.finding)
    ended = [found.id] if _closes(finding, decided.decision) else []
    if _is_review(finding, decided.decision):
        due = select(item.c.id).where(
            item.c.link_id == found.link_id,
            item.c.finding == Finding.REVIEW_DUE,
            item.c.status != Status.CLOSED,
            item.c.id.not_in(ended),
        )
        ended += connection.execute(due).scalars()
    return transitions.close(connection, [(found.link_id, id_, DECIDED) for id_ in ended], at=decided.at)


def _approve(connection: Connection, found: Row[*tuple[Any, ...]], decided: Decided) -> list[Values]:
    """What the latest look saw becomes the approved state, but for a change that waits for its own decision."""
    told: list[Values] = []
    finding = Finding(found.finding)
    one = update(link).where(link.c.id == found.link_id)
    if finding in _NOT_THE_PAGE:
        # What is there now was not kept: it was not believed to be the page. The next look takes it.
        connection.execute(one.values(_FORGOTTEN))
        told.append(_approved(found, decided))
    elif not _undecided(connection, found.link_id):
        connection.execute(
            one.where(link.c.latest.is_not(None)).values(
                approved=link.c.latest, approved_from=link.c.latest_from, pending_json=None
            )
        )
        told.append(_approved(found, decided))
    if finding is Finding.BLOCKED:
        connection.execute(one.values(ask_again_at=decided.ask_again_at))
    if _is_review(finding, decided.decision):
        connection.execute(one.values(reviewed_at=decided.at, review_due_at=decided.next_review_at))
    return told


def _approved(found: Row[*tuple[Any, ...]], decided: Decided) -> Values:
    return events.row(
        events.Kind.APPROVED,
        at=decided.at,
        link_id=found.link_id,
        item_id=found.id,
        detail=decided.decision.value,
    )


def _undecided(connection: Connection, link_id: int) -> bool:
    """True where a change of the page waits for its own decision."""
    wanted = select(item.c.id).where(
        item.c.link_id == link_id, item.c.finding == Finding.CHANGED, item.c.status != Status.CLOSED
    )
    return connection.execute(wanted).first() is not None
