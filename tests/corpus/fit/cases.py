"""Reads `*.toml` beside this file and plays each case through the product's own reading and judgement.

A case: `text` (our link's words), `context` (our sentence), `organisation` (or ''), `approved` and `now` (main content;
`approved` is '' at a first look), `expect` ('fits' or 'off-purpose'), `missing` (as a person names what went).
The cases were written by somebody who had not seen the rules; see the README beside this file.
"""

import hashlib
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Score
from curator import page
from curator.core import fitness
from curator.core.facts import PageFacts
from curator.core.fitness import Unfit
from curator.core.link import Organisation
from curator.core.promise import Promise

FOLDER = Path(__file__).parent
FITS, OFF_PURPOSE = "fits", "off-purpose"
_URL = "https://www.page.example/about/it.html"


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    text: str
    context: str
    organisation: str
    approved: str
    now: str
    expect: str
    missing: tuple[str, ...]

    @property
    def held_back(self) -> bool:
        """True for the half whose misses nobody reads while rules are tuned."""
        return hashlib.sha256(self.id.encode()).digest()[-1] % 2 == 1


@dataclass(frozen=True, slots=True)
class Verdict:
    case: Case
    unfit: Unfit | None

    @property
    def expected(self) -> bool:
        return self.case.expect == OFF_PURPOSE

    @property
    def right(self) -> bool:
        return (self.unfit is not None) == self.expected


def load(folder: Path = FOLDER) -> list[Case]:
    """All cases, in the order of files and lines."""
    return [
        Case(**{**case, "missing": tuple(case.get("missing", ()))})
        for path in sorted(folder.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]


def said(case: Case) -> Promise:
    organisation = Organisation(case.organisation) if case.organisation else None
    return Promise((case.text,), (case.context,), organisation, "page.example")


def facts(main: str) -> PageFacts:
    """A page with this main content, as the product reads it."""
    html = f'<!doctype html><html><head><meta charset="utf-8"></head><body><main>{main}</main></body></html>'
    return page.read(html.encode(), content_type="text/html; charset=utf-8", url=_URL).facts


def judged(cases: Iterable[Case]) -> list[Verdict]:
    return [
        Verdict(case, fitness.judge(said(case), facts(case.now), facts(case.approved) if case.approved else None))
        for case in cases
    ]


def scored(verdicts: Sequence[Verdict]) -> Score:
    found = [verdict for verdict in verdicts if verdict.unfit is not None]
    hits = sum(1 for verdict in found if verdict.expected)
    return Score(hits, sum(1 for one in verdicts if one.expected) - hits, len(found) - hits)
