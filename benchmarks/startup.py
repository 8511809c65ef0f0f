"""CPU of starting the command: `curator --version`, and `curator ci` over a file without a link.

    python -m benchmarks.startup

To reach: `curator --version` at most 0.15 s of CPU.
"""

import statistics
import subprocess
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import child_cpu, keep

CURATOR = str(Path(sysconfig.get_path("scripts")) / "curator")
ROUNDS = 15


def main() -> None:
    with TemporaryDirectory(prefix="curator-benchmark-") as folder:
        (Path(folder) / "empty.md").write_text("# Nothing to follow here\n", encoding="utf-8")

        def median(*arguments: str) -> float:
            def run() -> None:
                subprocess.run([CURATOR, *arguments], cwd=folder, check=True, capture_output=True)

            run()
            return round(statistics.median(child_cpu(run) for _ in range(ROUNDS)), 3)

        keep(
            "startup",
            {
                "rounds": ROUNDS,
                "cpu_s": {
                    "curator --version": median("--version"),
                    "curator ci, no link": median("ci", "empty.md"),
                    "curator settings show": median("settings", "show"),
                },
                "to_reach": {"curator --version": 0.15},
            },
        )


if __name__ == "__main__":
    main()
