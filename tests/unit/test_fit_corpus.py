"""The labelled promises: well formed, and judged no worse than the floor. `benchmarks/fitness.py` prints the rest."""

import pytest

from tests.corpus.fit.cases import FITS, OFF_PURPOSE, Verdict, judged, load, scored

PRECISION, RECALL = 0.97, 0.8  # at least; raised as the rules get better
ENOUGH = 100
FITTING = 0.5  # share of the cases that must stay quiet


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    return judged(load())


def test_every_case_is_well_formed() -> None:
    cases = load()
    assert len(cases) >= ENOUGH
    assert len({case.id for case in cases}) == len(cases)
    assert all(case.expect in (FITS, OFF_PURPOSE) and case.now for case in cases)
    assert all(bool(case.missing) == (case.expect == OFF_PURPOSE) for case in cases)
    assert sum(case.expect == FITS for case in cases) >= FITTING * len(cases)


def test_the_floor_holds(verdicts: list[Verdict]) -> None:
    score = scored(verdicts)
    assert score.precision >= PRECISION, [one.case.id for one in verdicts if one.unfit is not None and not one.expected]
    assert score.recall >= RECALL


def test_what_is_missing_is_said_in_our_words(verdicts: list[Verdict]) -> None:
    for one in verdicts:
        if one.unfit is not None:
            ours = f"{one.case.text}\n{one.case.context}"
            assert all(words in ours for words in one.unfit.missing)
            assert one.unfit.quote in ours
