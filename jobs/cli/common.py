"""What the commands share: the settings option after the sub-command, the output format, and writing a file whole."""

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
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
    codes = [part.strip() for part in (value or "").split(",") if part.strip()]
    known = {finding.value for finding in Finding}
    for code in codes:
        if code not in known:
            raise Problem(f"--fail-on knows no finding {code!r}; it takes {', '.join(sorted(known))}.")
    return frozenset(Finding(code) for code in codes)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise Problem(f"{path} cannot be written ({error.strerror}); check the folder and its permissions.") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise Problem(f"{path} cannot be written ({error.strerror}); choose another place for it.") from error


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
