"""Reads `*.toml` beside this file and scores the reading of dates and the judgement on them.

A case has `id`, `html`, `today`, perhaps `approved` (the approved page), and a person's reading: `reviewed` and
`next_review` ('2014-03', 'unsure', '' for none), `outdated`, `why`.
"""

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from curator import page
from curator.core import outdated
from curator.core.facts import DateKind, PageDate

FOLDER = Path(__file__).parent
WHY = {
    outdated.PAST_NEXT_REVIEW: "past-next-review",
    outdated.OLDER: "three-years",
    outdated.VANISHED: "vanished",
    outdated.WENT_BACKWARDS: "backwards",
}


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    html: str
    approved: str
    today: date
    reviewed: str
    next_review: str
    outdated: bool
    why: str

    @property
    def for_tuning(self) -> bool:
        """Half of the cases; the others are looked at by nobody who writes rules."""
        return hashlib.sha256(self.id.encode()).digest()[-1] % 2 == 0


@dataclass(frozen=True, slots=True)
class Result:
    """What the product makes of a case."""

    case: Case
    reviewed: str
    next_review: str
    why: str

    @property
    def read_right(self) -> bool:
        return (self.reviewed, self.next_review) == (self.case.reviewed, self.case.next_review)

    @property
    def judged_right(self) -> bool:
        return bool(self.why) == self.case.outdated

    @property
    def says_why(self) -> bool:
        return self.why == self.case.why


def load(folder: Path = FOLDER) -> list[Case]:
    return [
        Case(approved=row.pop("approved", ""), **row)
        for path in sorted(folder.glob("*.toml"))
        for row in tomllib.loads(path.read_text("utf-8"))["case"]
    ]


def result(case: Case) -> Result:
    now = _dates(case.html)
    found = outdated.judge(now, _dates(case.approved) if case.approved else None, case.today)
    last, planned = outdated.last_review(now, case.today), outdated.planned_review(now)
    return Result(
        case,
        _told(now, DateKind.REVIEWED, last),
        _told(now, DateKind.NEXT_REVIEW, planned),
        WHY[found.rule] if found is not None else "",
    )


def shares(results: Sequence[Result]) -> dict[str, float]:
    """Precision and recall of 'outdated', and the share of pages whose dates are read as a person reads them."""
    accused = [one for one in results if one.why]
    guilty = [one for one in results if one.case.outdated]
    return {
        "precision": sum(one.case.outdated for one in accused) / len(accused),
        "recall": sum(bool(one.why) for one in guilty) / len(guilty),
        "dates": sum(one.read_right for one in results) / len(results),
        "why": sum(one.says_why for one in results) / len(results),
    }


def _dates(html: str) -> tuple[PageDate, ...]:
    return page.read(html.encode(), content_type="text/html; charset=utf-8", url="https://page.example/a").facts.dates


def _told(dates: Sequence[PageDate], kind: DateKind, found: PageDate | None) -> str:
    if found is not None:
        return found.day
    return "unsure" if any(one.unsure for one in dates if one.kind is kind) else ""
