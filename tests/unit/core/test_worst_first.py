"""The dangerous line on top, and facts read out of an item's evidence whatever stands in it."""

from hypothesis import given
from hypothesis import strategies as st

from curator.core.critical.values import Critical, CriticalKind
from curator.core.findings import Finding
from curator.core.worst_first import critical_facts, worst_first
from tests.unit.reports.builders import item
from tests.unit.reports.content import DOSE, PHONE, changed, fact

HOURS = Critical(CriticalKind.HOURS, "9 to 5", "9 to 4")


def test_facts_come_worst_first_and_each_once() -> None:
    assert critical_facts({"sentences": [DOSE, PHONE, DOSE]}) == (
        Critical(CriticalKind.PHONE, "1-800-555-0100", "1-800-555-0199"),
        Critical(CriticalKind.DOSE, "20 mg", "10 mg"),
        HOURS,
    )


def test_what_is_no_fact_is_left_out() -> None:
    odd = [{"kind": "mood", "before": "a", "after": "b"}, {"kind": "dose", "before": "", "after": None}, {}]
    assert critical_facts({"sentences": [{"before": "a", "after": "b", "critical": odd}, {}]}) == ()
    assert critical_facts({}) == ()


def test_an_urgent_item_comes_before_a_critical_one_and_that_before_all_to_read() -> None:
    items = [
        item(Finding.CLOSING, 1),
        changed({"before": "a", "after": "b"}, number=2, kind="replaced", rule="text-replaced"),
        fact("amount", "1", "2", number=3),
        fact("closure", "", "closed", number=4),
        item(Finding.TAKEN_OVER, 5),
    ]
    assert [one.id for one in sorted(items, key=worst_first)] == [5, 4, 3, 2, 1]


@given(st.permutations([1, 2, 3, 4, 5, 6]))
def test_the_order_is_one_whatever_it_was(numbers: list[int]) -> None:
    made = {n: fact(kind.value, "1", "2", number=n) for n, kind in enumerate(list(CriticalKind)[:6], start=1)}
    assert [one.id for one in sorted((made[n] for n in numbers), key=worst_first)] == [1, 2, 3, 4, 5, 6]
