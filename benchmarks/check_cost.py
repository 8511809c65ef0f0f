"""CPU of one check, whole walk and database included, beside the bare `requests` GET of the same pages in the same run.

    python -m benchmarks.check_cost

To reach: a check answered 304 at most 2.0 times the bare GET, an unchanged page answered 200 at most 2.5 times.
The bare GET is `requests.get(address)`, as one writes it; the GET by a kept `Session` stands beside it.
"""

import gc
import statistics
from collections.abc import Callable
from contextlib import ExitStack

import requests

from benchmarks.farm import farm
from benchmarks.measure import cost, keep
from benchmarks.service import Service, reaching, service
from jobs.check import Summary

LINKS, ROUNDS = 400, 7
HOSTS = [f"site{number}.example" for number in range(40)]


def addresses(kind: str) -> list[str]:
    return [f"http://{HOSTS[number % len(HOSTS)]}/{kind}/{number}" for number in range(LINKS)]


def local(port: int, kind: str) -> list[tuple[str, dict[str, str]]]:
    """The same pages asked at the farm's own address, with their host's name."""
    return [
        (f"http://127.0.0.1:{port}/{kind}/{number}", {"Host": HOSTS[number % len(HOSTS)]}) for number in range(LINKS)
    ]


def bare(port: int, get: Callable[..., requests.Response]) -> float:
    """Milliseconds of CPU a GET."""
    pages = local(port, "page")

    def ask() -> None:
        for address, headers in pages:
            assert len(get(address, headers=headers, timeout=20).content) > 40_000

    return cost(ask).cpu / LINKS * 1000


def checks(curator: Service, kind: str) -> Callable[[], float]:
    """Milliseconds of CPU a check of a page of this kind, in a round after the first look."""
    curator.know(addresses(kind))
    curator.check_all()
    opened: set[int] = set()

    def once() -> float:
        curator.next_week()
        summaries: list[Summary] = []
        spent = cost(lambda: summaries.append(curator.check_all())).cpu / LINKS * 1000
        assert summaries[0].checked == LINKS
        opened.update(summaries[0].opened)
        assert bool(opened) == (kind == "changed")
        return spent

    return once


def measure() -> dict[str, float]:
    """The median of each way's rounds; the ways take turns, so that a busy moment hits all of them."""
    with ExitStack() as stack:
        port = stack.enter_context(farm())
        session = stack.enter_context(requests.Session())

        def round_of(kind: str) -> Callable[[], float]:
            return checks(stack.enter_context(service(reaching(port, HOSTS, workers=4))), kind)

        ways: dict[str, Callable[[], float]] = {
            "bare requests.get": lambda: bare(port, requests.get),
            "bare Session.get": lambda: bare(port, session.get),
            "check, 304": round_of("page"),
            "check, 200 unchanged": round_of("plain"),
            "check, 200 other furniture": round_of("furniture"),
            "check, 200 changed": round_of("changed"),
        }
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, way in ways.items():
                gc.collect()
                taken[name].append(way())
    return {name: round(statistics.median(times), 3) for name, times in taken.items()}


def main() -> None:
    milliseconds = measure()
    get, kept = milliseconds["bare requests.get"], milliseconds["bare Session.get"]
    keep(
        "check_cost",
        {
            "links": LINKS,
            "rounds": ROUNDS,
            "page_kb": 40,
            "cpu_ms": milliseconds,
            "ratio_to_requests_get": {name: round(ms / get, 2) for name, ms in milliseconds.items()},
            "ratio_to_session_get": {name: round(ms / kept, 2) for name, ms in milliseconds.items()},
            "to_reach": {"check, 304": 2.0, "check, 200 unchanged": 2.5},
        },
    )


if __name__ == "__main__":
    main()
