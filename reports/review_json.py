"""The review as a document for other programs: `curator.review/1`, the shape that INTERFACES fixes."""

from typing import Any

from curator.core.link import Reference
from curator.core.review import Item, Review
from reports.json_text import instant


def review_document(review: Review) -> dict[str, Any]:
    """All that waits for an editor, worst first."""
    counts, total = review.counts, review.sum
    return {
        "schema": "curator.review/1",
        "generated_at": instant(review.generated_at),
        "items": [item_document(item) for item in review.items],
        "watching": [
            {
                "url": watched.url,
                "since": instant(watched.since),
                "failures": watched.failures,
                "reason": watched.reason,
                "next_check_at": instant(watched.next_check_at),
            }
            for watched in review.watching
        ],
        "counts": {
            "links": counts.links,
            "checked": counts.checked,
            "not_checked": counts.not_checked,
            "blind": counts.blind,
            "unchanged": counts.unchanged,
            "unjudged": counts.unjudged,
        },
        "sum": {
            "since": instant(review.since),
            "carried": total.carried,
            "new": total.new,
            "closed": total.closed,
            "open": total.open,
            "decided": review.decided,
        },
        "network_down_at": instant(review.network_down_at),
        "next_check_at": instant(review.next_check_at),
        "advice": [reference_document(one) for one in review.advice],
    }


def item_document(item: Item) -> dict[str, Any]:
    """One item. `evidence.sentences` is always there, empty where no sentence changed."""
    notes = item.notes
    return {
        "id": item.id,
        "previous": item.previous,
        "url": item.url,
        "organisation": item.organisation,
        "finding": item.finding.value,
        "also": [finding.value for finding in item.also],
        "urgency": item.urgency.value,
        "critical": item.critical,
        "since": instant(item.since),
        "opened_at": instant(item.opened_at),
        "updated_at": instant(item.updated_at),
        "confidence": round(item.confidence, 3),
        "reason": item.reason,
        "evidence": {"sentences": [], **item.evidence},
        "references": [reference_document(one) for one in item.references],
        "suggestions": [
            {"url": one.url, "kind": one.kind.value, "confidence": round(one.confidence, 3)} for one in item.suggestions
        ],
        "rule": item.rule,
        "status": item.status.value,
        "notes": {
            "purpose": notes.purpose,
            "topic": notes.topic,
            "owner": notes.owner,
            "caveat": notes.caveat,
            "contact": notes.contact,
        },
    }


def reference_document(reference: Reference) -> dict[str, Any]:
    """A place on our pages; `title` is null where the page has none."""
    return {
        "page": reference.page,
        "title": reference.title or None,
        "line": reference.line,
        "text": reference.text,
        "context": reference.context,
    }
