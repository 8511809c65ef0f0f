"""Precision and recall of `off-purpose` on the cases of `tests/corpus/fit`, and what a judgement costs.

    python -m benchmarks.fitness [--misses] [--json]

To reach: precision 0.95 at recall 0.8. Rules are tuned on one half of the cases (ids whose SHA-256 is even); of the
other half, misses are only counted. Intervals are Wilson's, at 95 %.
"""

import argparse
import statistics
from collections.abc import Sequence
from typing import Any

from benchmarks.measure import cost, keep, wilson
from curator.core import fitness
from tests.corpus.fit.cases import Verdict, facts, judged, load, said, scored

_TIMES = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="print the disagreements of the development half")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    verdicts = judged(load())
    halves = {
        "development": [one for one in verdicts if not one.case.held_back],
        "held back": [one for one in verdicts if one.case.held_back],
        "all": verdicts,
    }
    result: dict[str, Any] = {name: _row(half) for name, half in halves.items()}
    result["milliseconds"] = _milliseconds(verdicts)
    keep("fitness", result, table=_table(result), as_json=options.json)
    if options.misses:
        for verdict in halves["development"]:
            if not verdict.right:
                print(f"{verdict.case.id}: expected {verdict.case.expect} {verdict.case.missing}; {verdict.unfit}")


def _row(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    score = scored(verdicts)
    return {
        "cases": len(verdicts),
        "hits": score.hits,
        "misses": score.misses,
        "wrong": score.wrong,
        "precision": round(score.precision, 3),
        "precision_95": [round(end, 3) for end in wilson(score.hits, score.hits + score.wrong)],
        "recall": round(score.recall, 3),
        "recall_95": [round(end, 3) for end in wilson(score.hits, score.hits + score.misses)],
    }


def _milliseconds(verdicts: Sequence[Verdict]) -> dict[str, float]:
    """Of one judgement, with the pages read already."""
    spent: list[float] = []
    for verdict in verdicts:
        case = verdict.case
        asked = said(case), facts(case.now), facts(case.approved) if case.approved else None

        times = cost(lambda: [fitness.judge(*asked) for _ in range(_TIMES)])  # noqa: B023  # called at once
        spent.append(times.cpu * 1000 / _TIMES)
    return {"median": round(statistics.median(spent), 3), "largest": round(max(spent), 3)}


def _table(result: dict[str, Any]) -> str:
    rows = ["half          cases  hits  misses  wrong  precision            recall"]
    for name in ("development", "held back", "all"):
        row = result[name]
        ends = ["–".join(f"{end:.2f}" for end in row[f"{what}_95"]) for what in ("precision", "recall")]
        rows.append(
            f"{name:<12} {row['cases']:>6} {row['hits']:>5} {row['misses']:>7} {row['wrong']:>6}"
            f"  {row['precision']:.3f} ({ends[0]})  {row['recall']:.3f} ({ends[1]})"
        )
    took = result["milliseconds"]
    rows.append(f"milliseconds of CPU a judgement: median {took['median']}, largest {took['largest']}")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
