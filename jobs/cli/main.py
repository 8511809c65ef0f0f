"""The command line: one file a command, loaded only when it is asked for."""

import contextlib
import errno
import importlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import click

from curator import __version__
from curator.errors import Problem

_MODULES: Mapping[str, str] = MappingProxyType(
    {
        "init": "init",
        "import": "import_",
        "links": "links",
        "check": "check",
        "review": "review",
        "report": "report",
        "ci": "ci",
        "compare": "compare",
        "serve": "serve",
        "settings": "settings",
        "doctor": "doctor",
        "demo": "demo",
    }
)


class _LazyGroup(click.Group):
    """A group that imports a command's module when it is asked for, in the order of a first day with Curator."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        module = _MODULES.get(cmd_name)
        if module is None:
            return None
        command = importlib.import_module(f"jobs.cli.{module}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"jobs.cli.{module}.command is no command")
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="curator", message="%(prog)s %(version)s")
@click.option(
    "--settings",
    "settings_path",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="The settings file [settings.toml here, or $CURATOR_SETTINGS].",
)
@click.pass_context
def cli(ctx: click.Context, settings_path: Path | None) -> None:
    """Check the pages that you link to, and tell your editors which links need them.

    \b
    A first day:  curator init, then edit settings.toml
                  curator import, curator check, curator report
    """
    ctx.obj = settings_path


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit with its code: 0 done, 1 findings, 2 wrong use or settings, 3 could not check."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command; every wrong use and every input that cannot be read is one sentence on stderr, no traceback."""
    try:
        result = cli.main(
            args=None if arguments is None else list(arguments), prog_name="curator", standalone_mode=False
        )
    except Problem as problem:
        return _say(str(problem), problem.exit_code)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return Problem.exit_code
    except click.ClickException as error:
        return _say(_wrong_use(error), Problem.exit_code)
    except click.Abort:
        return _say("Stopped.", 130)
    except SystemExit:  # click's answer to a reader of our output that has had enough: no finding, no fault
        return 0
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return _say("The disk is full; free some space and run the command again.", Problem.exit_code)
        if error.filename is not None and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT):
            return _say(f"{error.filename}: {error.strerror}.", Problem.exit_code)
        raise
    return result if isinstance(result, int) else 0


def _wrong_use(error: click.ClickException) -> str:
    """Click's words for a wrong option or argument, and where the right ones stand."""
    message = error.format_message()
    stop = "" if message.endswith((".", "?", ")")) else "."
    used = getattr(error, "ctx", None)
    return f"{message}{stop} '{used.command_path if used else 'curator'} --help' shows what there is."


def _say(sentence: str, code: int) -> int:
    """One line on stderr. File names and options may hold anything; none may command the terminal."""
    line = " ".join("".join(char if char.isprintable() else " " for char in sentence).split())
    with contextlib.suppress(OSError):  # nobody can be told; the exit code still says it
        click.echo(f"curator: {line}", err=True)
    return code
