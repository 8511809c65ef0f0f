"""Checks a second over 200 hosts, each answering at once or after 100 ms: the first look and the second, answered 304.

python -m benchmarks.throughput
"""

from benchmarks.farm import farm
from benchmarks.measure import cost, keep
from benchmarks.service import reaching, service

LINKS = 2000
HOSTS = [f"site{number}.example" for number in range(200)]
ADDRESSES = [f"http://{HOSTS[number % len(HOSTS)]}/page/{number}" for number in range(LINKS)]


def measure(latency_s: float, workers: int) -> dict[str, float]:
    with farm(latency_s) as port, service(reaching(port, HOSTS, workers=workers)) as curator:
        curator.know(ADDRESSES)
        first = cost(curator.check_all)
        curator.next_week()
        second = cost(curator.check_all)
    return {
        "first_per_second": round(LINKS / first.wall, 1),
        "first_cpu_ms": round(first.cpu / LINKS * 1000, 2),
        "again_per_second": round(LINKS / second.wall, 1),
        "again_cpu_ms": round(second.cpu / LINKS * 1000, 2),
    }


def main() -> None:
    keep(
        "throughput",
        {
            "links": LINKS,
            "hosts": len(HOSTS),
            "runs": {
                f"{int(latency * 1000)} ms, {workers} workers": measure(latency, workers)
                for latency in (0.0, 0.1)
                for workers in (16, 64)
            },
        },
    )


if __name__ == "__main__":
    main()
