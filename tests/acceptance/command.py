"""The real command in a process of its own, as a person or a script starts it; for many cases of a kind, in ours."""

import contextlib
import io
import os
import subprocess
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from jobs.cli.main import run

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


def called(*arguments: str, cwd: Path, env: Mapping[str, str] | None = None) -> Done:
    """The same without a process of its own, whose start costs more than most commands do."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(cwd),
        mock.patch.dict(os.environ, environment(env), clear=True),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = run(arguments)
    return Done(code, out.getvalue(), err.getvalue())
