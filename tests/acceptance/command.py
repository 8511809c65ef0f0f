"""The real command in a process of its own, as a person or a script starts it."""

import os
import subprocess
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CURATOR = str(Path(sysconfig.get_path("scripts")) / "curator")


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    def one_sentence(self) -> str:
        """What went wrong, as a person reads it: one line on stderr, no traceback, nothing on stdout."""
        assert self.out == ""
        assert "Traceback" not in self.err
        assert self.err.startswith("curator: ")
        assert self.err.count("\n") == 1
        return self.err.removeprefix("curator: ").strip()


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment without any setting of ours, so that a developer's own do not leak in."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("CURATOR")}
    return {**kept, **(changes or {})}


def curator(*arguments: str, cwd: Path, env: Mapping[str, str] | None = None, stdin: str = "") -> Done:
    """Run `curator ARGUMENTS` in `cwd` to its end."""
    done = subprocess.run(
        [CURATOR, *arguments],
        cwd=cwd,
        env=environment(env),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)
