"""The labelled cases: well formed, and judged no worse than the floor. `benchmarks/verdicts.py` prints the rest."""

import tomllib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pytest

from benchmarks.verdicts import ALL, DEVELOPMENT, HELD_BACK, Verdict, halves, judged, scored
from curator.core.findings import Finding
from tests.corpus.cases import FOLDER, SCORED, Case, innocent, load

# Precision and recall over all cases, at least. Raised as the rules get better, never lowered; the aim is .98 and .95.
FLOORS: Mapping[Finding, tuple[float, float]] = {
    Finding.DEAD: (1.0, 1.0),
    Finding.GONE: (0.98, 0.95),
    Finding.TAKEN_OVER: (0.98, 0.95),
    Finding.MOVED: (1.0, 1.0),
    Finding.OWNER_CHANGED: (0.95, 0.9),
    Finding.CLOSING: (0.95, 0.9),
    Finding.BLOCKED: (0.98, 0.95),
    Finding.FRAGMENT: (0.95, 0.95),
    Finding.WRONG_HOST: (0.95, 0.95),
    Finding.CERTIFICATE: (0.98, 0.95),
    Finding.UNSAFE: (0.98, 0.95),
}
ENOUGH = 400
INNOCENT = 0.5  # share of the cases that are look-alikes

KEYS = {
    "file": {"site", "page", "case"},
    "site": {"lang", "head", "before", "after"},
    "page": {"site", "lang", "title", "head", "body", "html"},
    "case": {
        *("id", "expect", "allow", "why", "url", "text", "context"),
        *("organisation", "organisation_domains", "organisation_aliases", "successor", "look"),
        *("sibling", "crowd"),  # of all its looks that say nothing else
    },
    "look": {
        *("hour", "page", "html", "status", "headers", "hops", "final", "sibling", "crowd", "trouble", "body_of"),
        "retry_after_hours",
    },
    "sibling": {"status", "page", "final"},
}


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return load()


@pytest.fixture(scope="module")
def verdicts(cases: list[Case]) -> list[Verdict]:
    return judged(cases)


def tables() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Every table of every file: what it is, where it stands, its keys."""
    for path in sorted(FOLDER.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        yield "file", path.name, data
        for kind in ("site", "page"):
            for name, table in data.get(kind, {}).items():
                yield kind, f"{path.name} {name}", table
        for case in data.get("case", []):
            yield "case", case["id"], case
            for look in case["look"]:
                yield "look", case["id"], look
                if "sibling" in look:
                    yield "sibling", case["id"], look["sibling"]
            if "sibling" in case:
                yield "sibling", case["id"], case["sibling"]


def test_no_key_is_misspelt() -> None:
    unknown = [(where, set(table) - KEYS[kind]) for kind, where, table in tables() if set(table) - KEYS[kind]]
    assert not unknown


def test_there_are_enough_cases_and_enough_of_them_are_innocent(cases: list[Case]) -> None:
    assert len(cases) >= ENOUGH
    assert len(innocent(cases)) >= INNOCENT * len(cases)


def test_both_halves_are_halves(verdicts: list[Verdict]) -> None:
    parts = halves(verdicts)
    assert len(parts[DEVELOPMENT]) + len(parts[HELD_BACK]) == len(parts[ALL])
    assert all(len(part) >= 0.4 * len(verdicts) for part in parts.values())


def test_every_case_is_well_formed(cases: list[Case]) -> None:
    wrong = {case.id: fault for case in cases if (fault := fault_of(case))}
    assert not wrong


def fault_of(case: Case) -> str:
    hours = [look.hour for look in case.looks]
    if not case.id.startswith(case.family):
        return "the id does not begin with the family"
    if not case.why or not case.context:
        return "a person's reason, or our sentence, is missing"
    if not case.expect | case.allow <= set(SCORED) or case.expect & case.allow:
        return "expects or allows what is not scored, or both at once"
    if not hours or hours[0] != 0 or any(later <= earlier for earlier, later in pairwise(hours)):
        return "the looks do not follow each other from hour 0"
    return next((fault for look in case.looks if (fault := fault_of_way(case, look.hops, look.final))), "")


def fault_of_way(case: Case, hops: tuple[tuple[str, int], ...], final: str) -> str:
    if not hops:
        return "" if final == case.url else "an address of the last answer without a redirect"
    if hops[0][0].partition("#")[0] != case.url.partition("#")[0]:
        return "the way does not begin at the link's address"
    return "" if all(300 <= status < 400 for _, status in hops) else "a redirect without a redirect's status"


@pytest.mark.slow
def test_playing_a_case_twice_gives_the_same_answer(verdicts: list[Verdict]) -> None:
    again = judged(one.case for one in verdicts)
    assert [one.found for one in again] == [one.found for one in verdicts]


@pytest.mark.slow
@pytest.mark.parametrize("finding", FLOORS)
def test_the_floor_holds(verdicts: list[Verdict], finding: Finding) -> None:
    score = scored(verdicts)[finding]
    precision, recall = FLOORS[finding]
    assert score.precision is not None
    assert score.recall is not None
    assert score.precision >= precision, [one.case.id for one in verdicts if finding in one.accused]
    assert score.recall >= recall, [one.case.id for one in verdicts if finding in one.missed]
