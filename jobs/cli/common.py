"""What the commands share: the settings option after the sub-command, the output format, and writing a file whole."""

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import click

from curator.core.findings import Finding
from curator.errors import Problem
from curator.settings_load import Loaded, load
from reports.json_text import dumps

F = TypeVar("F", bound=Callable[..., Any])


def settings_option(function: F) -> F:
    """`--settings PATH` after the sub-command too; it wins over the one before it."""
    option = click.option(
        "--settings",
        "settings_path",
        type=click.Path(path_type=Path),
        metavar="PATH",
        help="The settings file [settings.toml here, or $CURATOR_SETTINGS].",
    )
    return option(function)


def no_settings_option(function: F) -> F:
    """`--settings PATH` where a command needs none, so that it may stand in every command line."""
    option = click.option(
        "--settings",
        type=click.Path(path_type=Path),
        metavar="PATH",
        expose_value=False,
        help="Passed over: this command needs no settings.",
    )
    return option(function)


def format_option(*formats: str) -> Callable[[F], F]:
    """`--format`, the first being the default."""
    return click.option(
        "--format", "form", type=click.Choice(formats), default=formats[0], show_default=True, help="Output format."
    )


def loaded(settings_path: Path | None) -> Loaded:
    """The settings in force, from the flag (either place), the environment and the file."""
    before = click.get_current_context().find_root().obj
    path = settings_path or (before if isinstance(before, Path) else None)
    return load(path, environ=os.environ, cwd=Path.cwd())


def echo_json(document: Mapping[str, Any]) -> None:
    click.echo(dumps(document))


def findings_option(value: str | None) -> frozenset[Finding]:
    """The finding codes of `--fail-on CODE,…`."""
    if value is None:
        return frozenset()
    known = {finding.value: finding for finding in Finding}
    codes = [part.strip() for part in value.split(",") if part.strip()]
    if not codes:
        raise Problem(f"--fail-on names no finding; it takes {', '.join(known)}.")
    for code in codes:
        if code not in known:
            near = get_close_matches(code, known, n=1, cutoff=0.0)[0]
            raise Problem(f"--fail-on knows no finding {code!r}, the nearest is {near!r}; it takes {', '.join(known)}.")
    return frozenset(known[code] for code in codes)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all; a device or pipe takes it as it comes."""
    if path.exists() and not path.is_file():
        _write_into(path, text)
        return
    target = path.resolve()  # a link stays a link
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    except OSError as error:
        raise Problem(f"{path} cannot be written ({error.strerror}); check the folder and its permissions.") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise _not_written(path, error) from error


def _write_into(path: Path, text: str) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError) -> Problem:
    return Problem(f"{path} cannot be written ({error.strerror}); choose another place for it.")


def progress(label: str) -> Callable[[int], None]:
    """A counter on stderr, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda _done: None

    def show(done: int) -> None:
        click.echo(f"\r{label} {done}", nl=False, err=True)

    return show


def end_progress() -> None:
    if sys.stderr.isatty():
        click.echo("", err=True)
