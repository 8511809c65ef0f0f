"""From what holds now to what is opened, updated and closed."""

from hypothesis import given
from hypothesis import strategies as st

from curator.core.findings import (
    ACCESS,
    OURS,
    RANK,
    URGENCY,
    Closed,
    Finding,
    Holding,
    Opened,
    Standing,
    Status,
    Updated,
    reconcile,
)
from tests.unit.core.builders import MONDAY


def holding(finding: Finding, state: str = "a") -> Holding:
    return Holding(finding, state, MONDAY, 0.9, "Because.", "rule", URGENCY[finding])


def standing(finding: Finding, state: str = "a", status: Status = Status.OPEN, number: int = 7) -> Standing:
    return Standing(number, finding, state, status)


EVERYTHING = frozenset(Finding)
findings = st.sampled_from(list(Finding))
holdings = st.lists(st.builds(holding, findings, st.sampled_from("ab")), max_size=6, unique_by=lambda h: h.finding)
standings = st.lists(
    st.builds(
        standing,
        findings,
        st.sampled_from("ab"),
        st.sampled_from([Status.OPEN, Status.SNOOZED, Status.WAITING, Status.SETTLED]),
        st.integers(1, 99),
    ),
    max_size=6,
    unique_by=(lambda s: s.finding, lambda s: s.id),
)


def test_a_new_finding_opens_an_item() -> None:
    assert reconcile([], [holding(Finding.MOVED)], EVERYTHING) == (Opened(holding(Finding.MOVED)),)


def test_a_finding_that_goes_on_keeps_its_item() -> None:
    (step,) = reconcile([standing(Finding.CHANGED)], [holding(Finding.CHANGED, "b")], EVERYTHING)
    assert step == Updated(7, holding(Finding.CHANGED, "b"), changed=True)


def test_recovery_closes_an_item() -> None:
    assert reconcile([standing(Finding.DEAD)], [], EVERYTHING) == (Closed(7, Finding.DEAD, "recovered"),)


def test_what_was_not_judged_stays_as_it_was() -> None:
    assert reconcile([standing(Finding.MOVED)], [], {Finding.DEAD}) == ()


def test_a_settled_item_is_quiet_while_its_state_is_the_same() -> None:
    settled = standing(Finding.MOVED, "a", Status.SETTLED)
    assert reconcile([settled], [holding(Finding.MOVED, "a")], EVERYTHING) == ()


def test_a_new_state_after_a_decision_is_a_new_item_with_its_previous() -> None:
    settled = standing(Finding.MOVED, "a", Status.SETTLED)
    closed, opened = reconcile([settled], [holding(Finding.MOVED, "b")], EVERYTHING)
    assert isinstance(closed, Closed)
    assert opened == Opened(holding(Finding.MOVED, "b"), previous=7)


def test_the_strongest_access_finding_is_told_and_the_weaker_stand_beside_it() -> None:
    (step,) = reconcile([], [holding(Finding.BLOCKED), holding(Finding.DEAD)], EVERYTHING)
    assert isinstance(step, Opened)
    assert (step.holding.finding, step.holding.also) == (Finding.DEAD, (Finding.BLOCKED,))


def test_no_content_finding_opens_while_the_page_cannot_be_had() -> None:
    steps = reconcile([], [holding(Finding.DEAD), holding(Finding.CHANGED), holding(Finding.REVIEW_DUE)], EVERYTHING)
    assert {step.holding.finding for step in steps if isinstance(step, Opened)} == {Finding.DEAD, Finding.REVIEW_DUE}


def test_no_content_finding_opens_beside_an_access_item_that_this_look_could_not_judge() -> None:
    assert reconcile([standing(Finding.BLOCKED)], [holding(Finding.CHANGED)], {Finding.CHANGED}) == ()


@given(standings, holdings, st.frozensets(findings))
def test_no_finding_is_ever_open_twice(before: list[Standing], now: list[Holding], judged: frozenset[Finding]) -> None:
    steps = reconcile(before, now, judged)
    closed = {step.id for step in steps if isinstance(step, Closed)}
    open_after = [s.finding for s in before if s.id not in closed]
    open_after += [step.holding.finding for step in steps if isinstance(step, Opened)]
    assert len(open_after) == len(set(open_after))


@given(holdings)
def test_at_most_one_access_finding_opens_and_then_no_content_finding(now: list[Holding]) -> None:
    opened = [step.holding.finding for step in reconcile([], now, EVERYTHING) if isinstance(step, Opened)]
    access = [finding for finding in opened if finding in ACCESS]
    assert len(access) <= 1
    if access:
        assert set(opened) <= {access[0], *OURS}
        assert RANK[access[0]] == min(RANK[h.finding] for h in now if h.finding in ACCESS)


@given(standings, holdings)
def test_a_second_equal_look_changes_nothing(before: list[Standing], now: list[Holding]) -> None:
    steps = reconcile(before, now, EVERYTHING)
    after = [s for s in before if not any(isinstance(step, Closed) and step.id == s.id for step in steps)]
    moved = {step.id: step.holding.state for step in steps if isinstance(step, Updated)}
    after = [Standing(s.id, s.finding, moved.get(s.id, s.state), s.status) for s in after]
    opened = [step.holding for step in steps if isinstance(step, Opened)]
    after += [Standing(1000 + n, h.finding, h.state, Status.OPEN) for n, h in enumerate(opened)]
    again = reconcile(after, now, EVERYTHING)
    assert not any(isinstance(step, Opened | Closed) for step in again)
    assert not any(isinstance(step, Updated) and step.changed for step in again)
