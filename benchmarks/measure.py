"""The stop-watch, the interval of a share, and the file that keeps what was measured with the machine it came from."""

import json
import math
import os
import platform
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import curator

RESULTS = Path(__file__).parent / "results"


class Cost(NamedTuple):
    """Seconds of CPU (this process, all threads, user and system) and of wall time."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Score:
    """How often what is looked for was found and missed, and how often something else was called it."""

    hits: int
    misses: int
    wrong: int

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.wrong) if self.hits + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def cost(work: Callable[[], object]) -> Cost:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall)


def child_cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU of the processes that `work` starts and waits for."""

    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    before = spent()
    work()
    return spent() - before


def wilson(hits: float, of: float) -> tuple[float, float]:
    """The 95 % interval of a share by Wilson's score (1927); 0 to 1 where nothing was counted.

    Counts that hang together are given as fewer: divided by how many of them count as one.
    """
    if of <= 0:
        return 0.0, 1.0
    z = 1.959964
    share = hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)


def keep(name: str, result: dict[str, Any], *, table: str | None = None, as_json: bool = True) -> None:
    """Print a result and write it, with the machine, to results/NAME.json.

    Where there is a `table` for people it is written to results/NAME.txt, and printed in place of the JSON unless that
    is asked for.
    """
    document = {
        "benchmark": name,
        "at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "machine": _machine(),
        **result,
    }
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps(document, indent=2, ensure_ascii=False)
    (RESULTS / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    if table is not None:
        (RESULTS / f"{name}.txt").write_text(table + "\n", encoding="utf-8")
    print(text if as_json or table is None else table)


def _machine() -> dict[str, Any]:
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "curator": curator.__version__,
    }


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or "unknown"
