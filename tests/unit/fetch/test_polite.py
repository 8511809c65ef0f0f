"""Turns at hosts, with the time handed in."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from curator.fetch.polite import Turns


def turns(connections: int = 1, interval_s: float = 1.0) -> Turns[str]:
    return Turns(connections=connections, interval_s=interval_s)


def test_a_host_gets_its_next_turn_after_the_interval_start_to_start() -> None:
    queue = turns()
    queue.add("a", "one")
    queue.add("a", "two")
    assert queue.take(0.0) == ("a", "one")
    queue.done("a")
    assert queue.next_at() == 1.0
    assert queue.take(0.999) is None
    assert queue.take(1.0) == ("a", "two")


def test_a_turn_that_takes_longer_than_the_interval_is_waited_for() -> None:
    queue = turns()
    queue.add("a", "one")
    queue.add("a", "two")
    queue.take(0.0)
    assert queue.next_at() is None
    assert queue.take(5.0) is None
    queue.done("a")
    assert queue.take(5.0) == ("a", "two")


def test_a_host_with_many_links_gets_one_turn_like_any_other() -> None:
    queue = turns()
    for number in range(100):
        queue.add("large", f"large {number}")
    queue.add("small", "small")
    assert [queue.take(0.0), queue.take(0.0), queue.take(0.0)] == [("large", "large 0"), ("small", "small"), None]


def test_hosts_are_served_in_the_order_in_which_their_turns_come() -> None:
    queue = turns()
    for host in "ab":
        queue.add(host, "1")
        queue.add(host, "2")
    queue.take(0.0)
    queue.take(0.5)
    queue.done("b")
    queue.done("a")
    assert [queue.take(9.0), queue.take(9.0)] == [("a", "2"), ("b", "2")]


def test_what_was_begun_goes_before_what_waits() -> None:
    queue = turns(interval_s=0.0)
    queue.add("a", "later")
    queue.add("a", "begun", first=True)
    assert queue.take(0.0) == ("a", "begun")


def test_a_turn_in_which_nobody_was_asked_is_not_spent() -> None:
    queue = turns()
    for job in ("one", "two", "three"):
        queue.add("a", job)
    queue.take(0.0)
    queue.done("a")
    queue.take(1.0)
    queue.done("a", asked=False)
    assert queue.take(1.0) == ("a", "three")


def test_a_host_that_asks_for_more_time_gets_it_and_never_less() -> None:
    queue = turns()
    for job in ("one", "two", "three"):
        queue.add("a", job)
    queue.take(0.0)
    queue.slow_down("a", 5.0)
    queue.slow_down("a", 0.1)
    queue.done("a")
    assert queue.next_at() == 5.0
    queue.take(5.0)
    queue.done("a")
    assert queue.next_at() == 10.0


def test_a_host_may_have_a_longer_interval_of_its_own_and_never_a_shorter_one() -> None:
    queue: Turns[str] = Turns(connections=1, interval_s=1.0, least={"slow": 5.0, "quick": 0.1}.__getitem__)
    for host in ("slow", "quick"):
        queue.add(host, "one")
        queue.add(host, "two")
        queue.take(0.0)
        queue.done(host)
    assert queue.take(0.9) is None
    assert queue.take(1.0) == ("quick", "two")
    assert queue.take(4.9) is None
    assert queue.take(5.0) == ("slow", "two")


def test_a_host_is_done_when_nothing_waits_or_runs_there() -> None:
    queue = turns(connections=2, interval_s=0.0)
    for job in ("one", "two", "three"):
        queue.add("a", job)
    queue.take(0.0)
    queue.take(0.0)
    assert not queue.done("a")
    queue.take(0.0)
    assert not queue.done("a")
    assert queue.done("a")


def test_withdrawn_jobs_get_no_turn() -> None:
    queue = turns(interval_s=0.0)
    queue.add("a", "one")
    queue.add("b", "two")
    assert queue.withdraw("a") == ["one"]
    assert (queue.waiting, queue.take(0.0), queue.take(0.0)) == (1, ("b", "two"), None)
    queue.add("a", "three")
    assert queue.take(0.0) == ("a", "three")
    assert queue.withdraw() == []


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 0.7)), max_size=60),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.5, 1.0]),
)
def test_no_job_is_lost_and_no_host_is_hurried(
    jobs: list[tuple[str, float]], connections: int, interval_s: float
) -> None:
    queue: Turns[int] = Turns(connections=connections, interval_s=interval_s)
    for number, (host, _) in enumerate(jobs):
        queue.add(host, number)
    now, running, starts, served = 0.0, list[tuple[float, str]](), dict[str, list[float]](), list[int]()
    while len(served) < len(jobs):
        if (taken := queue.take(now)) is not None:
            host, job = taken
            served.append(job)
            starts.setdefault(host, []).append(now)
            running.append((now + jobs[job][1], host))
            assert sum(1 for _, name in running if name == host) <= connections
            continue
        ends = min(running, default=None)
        at = queue.next_at()
        assert ends is not None or at is not None
        if ends is not None and (at is None or ends[0] <= at):
            now = max(now, ends[0])
            running.remove(ends)
            queue.done(ends[1])
        elif at is not None:
            now = at
    assert sorted(served) == list(range(len(jobs)))
    for times in starts.values():
        assert all(later - earlier >= interval_s - 1e-9 for earlier, later in itertools.pairwise(times))
