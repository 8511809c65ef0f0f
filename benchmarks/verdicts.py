"""Precision and recall of every finding on the cases of `tests/corpus`, played through the product's own rules.

    python -m benchmarks.verdicts [--misses] [--json]

To reach, over all cases: recall at least 0.95 at precision at least 0.98 for dead, gone, taken-over and moved. Rules
are tuned on one half of the cases (ids whose SHA-256 is even); the other half is held back and shows what tuning is
worth. Intervals are Wilson's, at 95 %.
"""

import argparse
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.measure import keep, wilson
from curator.core.findings import Finding
from tests.corpus.cases import SCORED, Case, load
from tests.corpus.play import play

TARGETS = (Finding.DEAD, Finding.GONE, Finding.TAKEN_OVER, Finding.MOVED)
RECALL, PRECISION = 0.95, 0.98
DEVELOPMENT, HELD_BACK, ALL = "development", "held back", "all"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A case, and the findings that stand at its end."""

    case: Case
    found: frozenset[Finding]

    @property
    def missed(self) -> frozenset[Finding]:
        return self.case.expect - self.found

    @property
    def accused(self) -> frozenset[Finding]:
        """What was found that a person does not see and does not allow either."""
        return self.found - self.case.expect - self.case.allow

    @property
    def right(self) -> bool:
        return not self.missed and not self.accused


@dataclass(frozen=True, slots=True)
class Score:
    """How often a finding was rightly found, missed, and wrongly found."""

    hits: int
    misses: int
    wrong: int

    @property
    def recall(self) -> float | None:
        """None where no case expects the finding."""
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else None

    @property
    def precision(self) -> float | None:
        """None where it was never found."""
        return self.hits / (self.hits + self.wrong) if self.hits + self.wrong else None


def judged(cases: Iterable[Case]) -> list[Verdict]:
    return [Verdict(case, play(case).findings) for case in cases]


def half(case: Case) -> str:
    """Which half a case belongs to, by its id alone, so that a new case moves no other one."""
    return HELD_BACK if hashlib.sha256(case.id.encode()).digest()[-1] % 2 else DEVELOPMENT


def halves(verdicts: Sequence[Verdict]) -> dict[str, list[Verdict]]:
    return {
        DEVELOPMENT: [one for one in verdicts if half(one.case) == DEVELOPMENT],
        HELD_BACK: [one for one in verdicts if half(one.case) == HELD_BACK],
        ALL: list(verdicts),
    }


def scored(verdicts: Iterable[Verdict]) -> dict[Finding, Score]:
    """The score of every finding, in order of rank."""
    verdicts = list(verdicts)
    return {
        finding: Score(
            hits=sum(finding in one.case.expect & one.found for one in verdicts),
            misses=sum(finding in one.missed for one in verdicts),
            wrong=sum(finding in one.accused for one in verdicts),
        )
        for finding in SCORED
    }


def by_family(verdicts: Iterable[Verdict]) -> dict[str, dict[str, int]]:
    """Cases by family: right, with a finding missed, wrongly accused (a case may be both of the latter), innocent."""
    families: dict[str, dict[str, int]] = {}
    for one in verdicts:
        row = families.setdefault(
            one.case.family, {"cases": 0, "innocent": 0, "right": 0, "missed": 0, "wrongly accused": 0}
        )
        row["cases"] += 1
        row["innocent"] += not one.case.expect
        row["right"] += one.right
        row["missed"] += bool(one.missed)
        row["wrongly accused"] += bool(one.accused)
    return dict(sorted(families.items()))


def _named(findings: Iterable[Finding]) -> list[str]:
    return sorted(finding.value for finding in findings)


def disagreements(verdicts: Iterable[Verdict]) -> list[dict[str, Any]]:
    return [
        {
            "id": one.case.id,
            "half": half(one.case),
            "expected": _named(one.case.expect),
            "found": _named(one.found),
            "why": one.case.why,
        }
        for one in verdicts
        if not one.right
    ]


def _as_json(score: Score) -> dict[str, Any]:
    return {
        "hits": score.hits,
        "misses": score.misses,
        "wrong": score.wrong,
        "precision": _share(score.hits, score.hits + score.wrong),
        "recall": _share(score.hits, score.hits + score.misses),
    }


def _share(hits: int, of: int) -> dict[str, float] | None:
    if not of:
        return None
    low, high = wilson(hits, of)
    return {"value": round(hits / of, 4), "low": round(low, 4), "high": round(high, 4)}


def _cell(hits: int, of: int) -> str:
    if not of:
        return f"{'-':>19}"
    low, high = wilson(hits, of)
    return f"{hits / of:.3f} {low:.3f}-{high:.3f}"


def table(verdicts: Sequence[Verdict]) -> str:
    """The tables for people: per finding for each half and for all, then per family."""
    lines = []
    for name, some in halves(verdicts).items():
        innocent = sum(not one.case.expect for one in some)
        lines.append(f"{name}: {len(some)} cases, {innocent} of them innocent, {sum(one.right for one in some)} right")
        lines.append(f"  {'finding':<15}{'hits':>5}{'missed':>8}{'wrong':>7}   {'precision, 95 %':<21}recall, 95 %")
        for finding, score in scored(some).items():
            precision, recall = (_cell(score.hits, score.hits + other) for other in (score.wrong, score.misses))
            mark = "" if finding not in TARGETS else f"   {_reached(score)}"
            counts = f"{score.hits:>5}{score.misses:>8}{score.wrong:>7}"
            lines.append(f"  {finding.value:<15}{counts}   {precision:<21}{recall}{mark}")
        lines.append("")
    lines.append(f"{'family':<14}{'cases':>6}{'innocent':>10}{'right':>7}{'missed':>8}{'wrongly accused':>17}")
    for family, row in by_family(verdicts).items():
        lines.append(
            f"{family:<14}{row['cases']:>6}{row['innocent']:>10}{row['right']:>7}{row['missed']:>8}"
            f"{row['wrongly accused']:>17}"
        )
    return "\n".join(lines)


def _reached(score: Score) -> str:
    reached = (score.recall or 0.0) >= RECALL and (score.precision or 0.0) >= PRECISION
    return "target reached" if reached else "target missed"


def _misses(verdicts: Iterable[Verdict]) -> str:
    return "\n\n".join(
        f"{each['id']} ({each['half']})\n  expected {', '.join(each['expected']) or 'nothing'};"
        f" found {', '.join(each['found']) or 'nothing'}\n  {each['why']}"
        for each in disagreements(verdicts)
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.verdicts", description="Precision and recall.")
    parser.add_argument("--misses", action="store_true", help="list the cases that a person judges otherwise")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    verdicts = judged(load())
    keep(
        "verdicts",
        {
            "cases": len(verdicts),
            "innocent": sum(not one.case.expect for one in verdicts),
            "to_reach": {"findings": [finding.value for finding in TARGETS], "recall": RECALL, "precision": PRECISION},
            "findings": {
                name: {finding.value: _as_json(score) for finding, score in scored(some).items()}
                for name, some in halves(verdicts).items()
            },
            "families": by_family(verdicts),
            "disagreements": disagreements(verdicts),
        },
        table=table(verdicts),
        as_json=options.json,
    )
    if options.misses and not options.json:
        print(f"\n{_misses(verdicts)}")


if __name__ == "__main__":
    main()
