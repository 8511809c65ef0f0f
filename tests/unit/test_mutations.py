"""The mutation corpus: it is well-formed, and what the rules reach on it does not fall."""

from collections.abc import Mapping

import pytest

from benchmarks.mutations import ALL, furniture, halves, rows
from curator.core.critical.values import CriticalKind
from tests.corpus.mutations.cases import Mutation, load
from tests.corpus.mutations.play import Played, play

# Recall over all pages, at least. Raised as the rules get better, never lowered; the aim is .99 for telephone numbers
# and .95 for each other kind.
FLOORS: Mapping[CriticalKind, float] = {
    CriticalKind.PHONE: 0.98,
    CriticalKind.CLOSURE: 0.9,
    CriticalKind.DOSE: 0.95,
    CriticalKind.NEGATION: 0.95,
    CriticalKind.TREATMENT: 0.9,
    CriticalKind.ELIGIBILITY: 0.83,
    CriticalKind.AGE: 0.95,
    CriticalKind.HOURS: 0.95,
    CriticalKind.ADDRESS: 0.95,
    CriticalKind.COST: 0.95,
    CriticalKind.AMOUNT: 0.95,
}
FALSE = 0.035  # of the harmless edits; the aim is .03
ENOUGH = 40  # mutations of each kind


@pytest.fixture(scope="module")
def mutations() -> list[Mutation]:
    return load()


@pytest.fixture(scope="module")
def played(mutations: list[Mutation]) -> list[Played]:
    return [play(one) for one in mutations]


def test_there_are_enough_of_each_kind(mutations: list[Mutation]) -> None:
    for kind in CriticalKind:
        assert sum(one.kind is kind for one in mutations) >= ENOUGH, kind
    assert sum(one.kind is None and one.real for one in mutations) >= 4 * ENOUGH
    assert sum(not one.real for one in mutations) >= 2 * ENOUGH


def test_every_mutation_changes_something(mutations: list[Mutation]) -> None:
    assert [one.id for one in mutations if one.before == one.after] == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", FLOORS)
def test_recall_holds(played: list[Played], kind: CriticalKind) -> None:
    hits, of = rows(halves(played)[ALL])[kind.value]
    assert hits / of >= FLOORS[kind]


@pytest.mark.slow
def test_harmless_edits_are_rarely_called_critical(played: list[Played]) -> None:
    hits, of = rows(played)["harmless called critical"]
    assert hits / of <= FALSE


@pytest.mark.slow
def test_furniture_and_typography_are_never_critical(played: list[Played]) -> None:
    quiet = [one for one in played if not one.mutation.real and one.change.critical]
    assert len(quiet) <= 1, [one.mutation.id for one in quiet]
    assert not any(change.critical for change in furniture(played))
