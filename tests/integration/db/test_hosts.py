"""Hosts that ask us to wait are left alone by every run, not by the one that they told only."""

from dataclasses import replace
from datetime import datetime, timedelta

from curator.core.evidence import Evidence
from db.store import Store
from tests.integration.db.world import HOPE, MONDAY, WILLOW, after, bring_in_urls, concluded, take
from tests.unit.core.builders import answered

SOON = MONDAY + timedelta(hours=1, microseconds=250)


def asks(until: datetime, host: str = "hope.example") -> Evidence:
    return replace(answered(429, retry_after=until), retry_host=host)


def told(store: Store, *evidences: Evidence) -> None:
    """A run over two links that ends with these evidences."""
    bring_in_urls(store, HOPE, WILLOW)
    run, links = take(store, MONDAY)
    batch = [concluded(history, MONDAY, evidence=seen) for history, seen in zip(links, evidences, strict=False)]
    store.record(run, batch, at=MONDAY)


def test_what_a_host_asks_for_is_kept_to_the_instant_and_over_at_it(store: Store) -> None:
    told(store, asks(SOON))
    assert store.waits(MONDAY) == {"hope.example": SOON}
    assert store.waits(SOON - timedelta(microseconds=1)) == {"hope.example": SOON}
    assert store.waits(SOON) == {}


def test_it_is_there_for_another_program_at_once(store: Store, store_url: str) -> None:
    told(store, asks(SOON))
    with Store.open(store_url) as other:
        assert other.waits(MONDAY) == {"hope.example": SOON}


def test_an_ordinary_look_asks_for_nothing(store: Store) -> None:
    told(store, answered(200), answered(503))
    assert store.waits(MONDAY) == {}


def test_of_two_instants_the_later_stands_in_whatever_order(store: Store) -> None:
    told(store, asks(after(2)), asks(after(1)))
    assert store.waits(MONDAY) == {"hope.example": after(2)}
    run = store.start_run("test", MONDAY)
    store.put_back(run, [], {"hope.example": after(1), "willow.example": SOON})
    assert store.waits(MONDAY) == {"hope.example": after(2), "willow.example": SOON}
    store.put_back(run, [], {"hope.example": after(3)})
    assert store.waits(MONDAY)["hope.example"] == after(3)


def test_a_link_that_is_put_back_brings_what_its_host_asked_for(store: Store) -> None:
    bring_in_urls(store, HOPE)
    run, links = take(store, MONDAY)
    store.put_back(run, [(links[0].id, SOON)], {"hope.example": SOON})
    assert store.waits(MONDAY) == {"hope.example": SOON}
    assert store.links()[0].next_check_at == SOON


def test_the_outcome_of_a_lost_claim_still_tells_of_its_host(store: Store) -> None:
    bring_in_urls(store, HOPE)
    lost, links = take(store, MONDAY)
    store.release(lost)
    assert store.record(lost, [concluded(links[0], MONDAY, evidence=asks(SOON))], at=MONDAY) == ([], [])
    assert store.waits(MONDAY) == {"hope.example": SOON}


def test_what_is_over_is_deleted_when_a_run_starts(store: Store) -> None:
    told(store, asks(SOON), asks(after(9), "willow.example"))
    store.start_run("test", SOON)
    assert store.waits(MONDAY) == {"willow.example": after(9)}


def test_a_wait_written_while_the_clock_was_far_ahead_holds_nobody_up(store: Store) -> None:
    told(store, asks(after(3650)))
    assert store.waits(MONDAY) == {}
    run = store.start_run("test", MONDAY)
    store.put_back(run, [], {"hope.example": SOON})
    assert store.waits(MONDAY) == {"hope.example": SOON}


def test_hosts_of_hostile_names_and_lengths_are_kept(store: Store) -> None:
    name = "a." * 120 + "example"
    told(store, asks(SOON, name), asks(SOON, "::1"))
    assert store.waits(MONDAY) == {name: SOON, "::1": SOON}
