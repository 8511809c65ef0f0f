"""How often the comparison is right about two versions of a page, and what it costs.

    python -m benchmarks.drift [--misses] [--json]

Scores the steps of `curator compare`, in this process, on the real pairs of `../shared/drift` where those stand, and on
`tests/corpus/pairs`. Counted as the set's own scorer counts: precision, recall and F1 of 'an editor should look' on
changed pages against noise. The interval of F1 is by resampling whole groups (sites, files), that of a share is
Wilson's, both at 95 %. Of the corpus, ids whose SHA-256 is even are for tuning, the others are held back.
"""

import argparse
import gc
import hashlib
import json
import random
import statistics
import tarfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.measure import Score, cost, keep, wilson
from curator.core.change import Change, ChangeKind, Stage, compare, stage_of
from jobs.cli.compare import facts_of, is_blank_page
from tests.corpus.pairs.cases import Label, Pair, load

DRIFT = Path(__file__).parents[2] / "shared" / "drift"
F1, RECOGNISED, WRONGLY_REPLACED = 0.97, 0.92, 0.01
# Milliseconds of CPU to read the new page and compare it with what is stored of the old one: median, 95th percentile.
MOST_CPU = {Label.CHANGED: (25.0, 80.0), Label.NOISE: (6.0, None)}
REAL, CORPUS = "real pairs (../shared/drift)", "corpus (tests/corpus/pairs)"
DEVELOPMENT, HELD_BACK = "development half", "held back half"
EQUAL_BYTES = "equal bytes"
_LABELS = {"CHANGED": Label.CHANGED, "NOISE": Label.NOISE, "ELSE": Label.REPLACED}
_SAVED = Path("page.html")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the comparison says of a pair, the stage that said it, and the milliseconds of CPU that it took."""

    pair: Pair
    change: Change
    stage: str
    read: float
    compare: float
    blind: bool = False

    @property
    def replaced(self) -> bool:
        return self.change.kind is ChangeKind.REPLACED

    @property
    def right(self) -> bool:
        if self.pair.label is Label.REPLACED:
            return self.replaced
        return self.change.real == (self.pair.label is not Label.NOISE)


def judged(pair: Pair) -> Verdict:
    """One pair through the steps of `curator compare`."""
    unchanged = Change(ChangeKind.UNCHANGED, 0.0)
    if pair.old == pair.new:
        return Verdict(pair, unchanged, EQUAL_BYTES, 0.0, 0.0)
    approved = facts_of(pair.old, _SAVED)
    reading, now = _timed(lambda: facts_of(pair.new, _SAVED, approved))
    if approved.blind or (now.blind and not is_blank_page(pair.new)):
        return Verdict(pair, unchanged, "blind", reading, 0.0, blind=True)
    comparing, change = _timed(lambda: compare(approved, now))
    return Verdict(pair, change, stage_of(approved, now).value, reading, comparing)


def _timed(work: Callable[[], Made]) -> tuple[float, Made]:
    made: list[Made] = []
    spent = cost(lambda: made.append(work()))
    return spent.cpu * 1000, made[0]


def real_pairs(folder: Path = DRIFT) -> Iterator[Pair]:
    """The pairs of `../shared/drift`, in the order of its archive; pages that are equal are noise."""
    with (folder / "manifest.jsonl").open(encoding="utf-8") as file:
        rows = {row["id"]: row for row in map(json.loads, file)}
    halves: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
    with tarfile.open(folder / "pages.tar.xz", "r:xz") as archive:
        for member in archive:
            content = archive.extractfile(member)
            if content is None:
                continue
            name, side, _ = Path(member.name).name.split(".")
            halves[name][side] = content.read()
            if len(halves[name]) == len(("old", "new")):
                row, pages = rows[name], halves.pop(name)
                label = _LABELS.get(row["label"], Label.NOISE)
                yield Pair(name, row["group"], label, row["subtype"], "", pages["old"], pages["new"])


def half(pair: Pair) -> str:
    """Which half of the corpus a pair belongs to, by its id alone."""
    return HELD_BACK if hashlib.sha256(pair.id.encode()).digest()[-1] % 2 else DEVELOPMENT


def scored(verdicts: Iterable[Verdict]) -> Score:
    told = Counter((one.pair.label, one.change.real) for one in verdicts)
    return Score(told[Label.CHANGED, True], told[Label.CHANGED, False], told[Label.NOISE, True])


def f1_interval(verdicts: Iterable[Verdict], rounds: int = 1000) -> tuple[float, float]:
    """95 % of the F1 values when groups are drawn with repeats."""
    groups: defaultdict[str, list[Verdict]] = defaultdict(list)
    for one in verdicts:
        groups[one.pair.group].append(one)
    scores = [scored(group) for group in groups.values()]
    draw = random.Random(1)
    drawn = []
    for _ in range(rounds):
        some = draw.choices(scores, k=len(scores))
        whole = Score(*(sum(getattr(one, name) for one in some) for name in ("hits", "misses", "wrong")))
        drawn.append(whole.f1)
    drawn.sort()
    return drawn[rounds // 40], drawn[rounds - rounds // 40 - 1]


def _labelled(verdicts: Iterable[Verdict], *labels: Label) -> list[Verdict]:
    return [one for one in verdicts if one.pair.label in labels]


def _counted(verdicts: Iterable[Verdict], said: Callable[[Verdict], bool]) -> dict[str, list[int]]:
    """By subtype, the most frequent first: how many were said, of how many."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in verdicts:
        counts[one.pair.subtype][0] += said(one)
        counts[one.pair.subtype][1] += 1
    return dict(sorted(counts.items(), key=lambda item: -item[1][1]))


def _middle(values: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile."""
    if not values:
        return {"median": 0.0, "p95": 0.0}
    high = sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]
    return {"median": round(statistics.median(values), 2), "p95": round(high, 2)}


def _cpu(verdicts: Iterable[Verdict]) -> dict[str, dict[str, float]]:
    some = [one for one in verdicts if one.stage != EQUAL_BYTES]
    return {
        "read": _middle([one.read for one in some]),
        "compare": _middle([one.compare for one in some]),
        "together": _middle([one.read + one.compare for one in some]),
    }


def summary(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """All that is measured on one set."""
    score, low_high = scored(verdicts), f1_interval(verdicts)
    replaced = _labelled(verdicts, Label.REPLACED)
    thinned = _labelled(verdicts, Label.THINNED)
    changed, noise = _labelled(verdicts, Label.CHANGED), _labelled(verdicts, Label.NOISE)
    stages: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in verdicts:
        stages[one.stage][one.pair.label.value] += 1
    return {
        "pairs": len(verdicts),
        "precision": _share(score.hits, score.hits + score.wrong),
        "recall": _share(score.hits, score.hits + score.misses),
        "f1": {"value": round(score.f1, 4), "low": round(low_high[0], 4), "high": round(low_high[1], 4)},
        "false alarms": _counted(noise, lambda one: one.change.real),
        "found": _counted(changed, lambda one: one.change.real),
        "replaced": {
            "recognised": _share(sum(one.replaced for one in replaced), len(replaced)),
            "flagged": _share(sum(one.change.real for one in replaced), len(replaced)),
            "by kind": _counted(replaced, lambda one: one.replaced),
            "wrongly, of changed": _share(sum(one.replaced for one in changed), len(changed)),
            "wrongly, of noise": _share(sum(one.replaced for one in noise), len(noise)),
        },
        "thinned": {
            "flagged": _share(sum(one.change.real for one in thinned), len(thinned)),
            "recognised": _share(sum(one.change.kind is ChangeKind.THINNED for one in thinned), len(thinned)),
        },
        "blind": sum(one.blind for one in verdicts),
        "stages": {name: dict(counts) for name, counts in stages.items()},
        "cpu ms": {label.value: _cpu(some) for label, some in ((Label.CHANGED, changed), (Label.NOISE, noise))},
    }


def _share(hits: int, of: int) -> dict[str, Any]:
    low, high = wilson(hits, of)
    return {"hits": hits, "of": of, "value": round(hits / max(1, of), 4), "low": round(low, 4), "high": round(high, 4)}


def _cell(share: dict[str, Any]) -> str:
    if not share.get("of", 1):
        return "-"
    counts = f"  ({share['hits']}/{share['of']})" if "of" in share else ""
    return f"{share['value']:.3f}  {share['low']:.3f}-{share['high']:.3f}{counts}"


def table(name: str, result: dict[str, Any]) -> str:
    """One set's numbers for people."""
    replaced, thinned = result["replaced"], result["thinned"]
    lines = [
        f"{name}: {result['pairs']} pairs, {result['blind']} of them not readable",
        f"  precision            {_cell(result['precision'])}",
        f"  recall               {_cell(result['recall'])}",
        f"  F1                   {_cell(result['f1'])}  (to reach: {F1})",
        f"  replaced, recognised {_cell(replaced['recognised'])}  (to reach: {RECOGNISED})",
        f"  replaced, flagged    {_cell(replaced['flagged'])}",
        f"  wrongly replaced     {_cell(replaced['wrongly, of changed'])} of changed  (at most: {WRONGLY_REPLACED})",
        f"                       {_cell(replaced['wrongly, of noise'])} of noise",
    ]
    if thinned["flagged"]["of"]:
        lines.append(f"  thinned, recognised  {_cell(thinned['recognised'])}, flagged {_cell(thinned['flagged'])}")
    for title, counts in (
        ("false alarms by kind of noise", result["false alarms"]),
        ("found by kind of change", result["found"]),
        ("recognised by what it became", replaced["by kind"]),
    ):
        lines.append(f"  {title}")
        lines.extend(f"    {said:4}/{of:<4} {kind}" for kind, (said, of) in counts.items())
    lines.append("  ended at stage")
    for stage in (EQUAL_BYTES, *(stage.value for stage in Stage), "blind"):
        counts = result["stages"].get(stage, {})
        lines.append(f"    {stage:<14}" + "  ".join(f"{label} {count}" for label, count in counts.items()))
    lines.append(f"  {'ms of CPU a page':<24}{'read':>16}{'compare':>18}{'together':>18}   (median, p95)")
    for label, costs in result["cpu ms"].items():
        cells = "".join(f"{one['median']:10.2f}{one['p95']:8.2f}" for one in costs.values())
        most = ", ".join("-" if one is None else f"{one:g}" for one in MOST_CPU[Label(label)])
        lines.append(f"    {label:<20}{cells}   (at most: {most})")
    return "\n".join(lines)


def misses(verdicts: Iterable[Verdict]) -> str:
    """The pairs that a reader judges otherwise, each with the first sentences that were told."""
    lines: list[str] = []
    for one in verdicts:
        if one.right:
            continue
        said = "blind" if one.blind else one.change.kind.value
        lines.append(f"\n{one.pair.id} ({one.pair.group}): {one.pair.label.value}, {one.pair.subtype}; called {said}")
        for pair in one.change.sentences[:5]:
            lines.extend(f"  {sign} {text[:300]}" for sign, text in (("-", pair.before), ("+", pair.after)) if text)
    return "\n".join(lines)


def sets() -> Iterator[tuple[str, list[Verdict]]]:
    """Every set that stands here, judged."""
    if (DRIFT / "pages.tar.xz").exists():
        yield REAL, [judged(pair) for pair in real_pairs()]
    else:
        print("../shared/drift does not stand here: the real pairs are skipped.")
    corpus = [judged(pair) for pair in load()]
    if corpus:
        yield CORPUS, corpus
        for name in (DEVELOPMENT, HELD_BACK):
            yield f"{CORPUS}, {name}", [one for one in corpus if half(one.pair) == name]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drift", description="Precision, recall, CPU.")
    parser.add_argument(
        "--misses",
        action="store_true",
        help="list what a reader judges otherwise, of the corpus only the development half",
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    gc.freeze()  # what was imported is no page's cost
    facts_of(b"<p>The parser and the extractor are loaded by the first page.</p>", _SAVED)
    verdicts = dict(sets())
    results = {name: summary(some) for name, some in verdicts.items()}
    tables = "\n\n".join(table(name, result) for name, result in results.items())
    keep("drift", {"sets": results}, table=tables, as_json=options.json)
    if options.misses and not options.json:
        for name in (REAL, f"{CORPUS}, {DEVELOPMENT}"):
            if name in verdicts:
                print(f"\n{name}\n{misses(verdicts[name])}")


if __name__ == "__main__":
    main()
