"""Recall of critical facts by their kind, and false alarms, on the pages of `tests/corpus/mutations`.

    python -m benchmarks.mutations [--misses] [--json]

Each mutation is put alone into a page, the page into a frame whose furniture differs between the two versions, and
both are read and compared as the service does. To reach: recall at least 0.99 for telephone numbers and 0.95 for each
other kind; at most 3 % of the harmless edits called critical; nothing raised where only furniture or typography
changed. Rules are tuned on the pages whose id has an even SHA-256; the others are held back. Intervals are Wilson's,
at 95 %.
"""

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.measure import keep, wilson
from curator.core.change import Change
from curator.core.critical.values import CriticalKind
from tests.corpus.mutations.cases import load
from tests.corpus.mutations.play import Played, play, play_furniture

PHONES, OTHERS, FALSE = 0.99, 0.95, 0.03
KINDS = frozenset(kind.value for kind in CriticalKind)
DEVELOPMENT, HELD_BACK, ALL = "development", "held back", "all"


def found(played: Played) -> bool:
    """True where a mutation of a critical fact is marked critical."""
    return played.change.critical


def named(played: Played) -> bool:
    """True where it is called by its own kind too."""
    return any(one.kind is played.mutation.kind for pair in played.change.sentences for one in pair.critical)


def halves(some: Sequence[Played]) -> dict[str, list[Played]]:
    return {
        DEVELOPMENT: [one for one in some if not one.mutation.held_back],
        HELD_BACK: [one for one in some if one.mutation.held_back],
        ALL: list(some),
    }


def rows(some: Sequence[Played]) -> dict[str, tuple[int, int]]:
    """What is counted, by name: how many, of how many."""

    def count(of: Callable[[Played], bool], yes: Callable[[Played], bool]) -> tuple[int, int]:
        members = [one for one in some if of(one)]
        return sum(map(yes, members)), len(members)

    counted = {kind.value: count(lambda one, kind=kind: one.mutation.kind is kind, found) for kind in CriticalKind}  # type: ignore[misc]
    counted["called by its kind"] = count(lambda one: one.mutation.kind is not None, named)
    harmless = [one for one in some if one.mutation.kind is None and one.mutation.real]
    counted["harmless reported"] = sum(one.change.real for one in harmless), len(harmless)
    counted["harmless called critical"] = sum(one.change.critical for one in harmless), len(harmless)
    quiet = [one for one in some if not one.mutation.real]
    counted["quiet reported"] = sum(one.change.real for one in quiet), len(quiet)
    return counted


def furniture(some: Sequence[Played]) -> list[Change]:
    """Each page once, with nothing but its frame changed."""
    return [play_furniture(one) for one in {played.mutation.page: played.mutation for played in some}.values()]


def reached(name: str, hits: int, of: int) -> str:
    if not of:
        return ""
    share = hits / of
    if name in KINDS:
        return "reached" if share >= (PHONES if name == "phone" else OTHERS) else "missed"
    if name == "harmless called critical":
        return "reached" if share <= FALSE else "missed"
    return ""


def table(some: Sequence[Played], changes: Sequence[Change]) -> str:
    lines: list[str] = []
    for half, members in halves(some).items():
        lines.append(f"{half}: {len(members)} mutations")
        for name, (hits, of) in rows(members).items():
            low, high = wilson(hits, of)
            share = f"{hits / of:.3f} {low:.3f}-{high:.3f}" if of else "-"
            lines.append(f"  {name:<26}{hits:>5} of {of:<5} {share:<20} {reached(name, hits, of)}".rstrip())
        lines.append("")
    lines.append(f"only furniture changed: {sum(change.real for change in changes)} of {len(changes)} pages reported")
    return "\n".join(lines)


def wrong(played: Played) -> bool:
    mutation, change = played.mutation, played.change
    if mutation.kind is not None:
        return not change.critical
    return change.critical if mutation.real else change.real


def told(played: Played) -> str:
    pairs = "\n".join(
        f"    - {pair.before}\n    + {pair.after}\n      "
        f"{[(one.kind.value, one.before, one.after) for one in pair.critical]}"
        for pair in played.change.sentences
    )
    return f"{played.mutation.id} ({played.change.kind})\n{pairs}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutations", description="Recall of critical facts.")
    parser.add_argument("--misses", action="store_true", help="list what is wrong on the pages to tune on")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    played = [play(mutation) for mutation in load()]
    changes = furniture(played)
    document: dict[str, Any] = {
        "mutations": len(played),
        "to_reach": {"phone": PHONES, "others": OTHERS, "false": FALSE},
        "rows": {
            half: {name: {"hits": hits, "of": of} for name, (hits, of) in rows(members).items()}
            for half, members in halves(played).items()
        },
        "furniture": {"reported": sum(change.real for change in changes), "pages": len(changes)},
        "wrong": [one.mutation.id for one in played if wrong(one)],
    }
    keep("mutations", document, table=table(played, changes), as_json=options.json)
    if options.misses and not options.json:
        print("\n".join(told(one) for one in played if wrong(one) and not one.mutation.held_back))


if __name__ == "__main__":
    main()
