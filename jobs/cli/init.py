"""`curator init`: a commented settings file to start from."""

from pathlib import Path

import click

from curator.errors import Problem
from curator.settings_load import template
from jobs.cli.common import echo_json, format_option, no_settings_option, write_whole


@click.command("init")
@click.option("--force", is_flag=True, help="Write over a settings file that is there.")
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False), default=Path("settings.toml"))
@no_settings_option
@format_option("text", "json")
def command(path: Path, force: bool, form: str) -> int:
    """Write a commented settings.toml to start from."""
    if path.exists() and not force:
        raise Problem(f"{path} is there already; edit it, or write over it with --force.")
    write_whole(path, template())
    if form == "json":
        echo_json({"schema": "curator.init/1", "written": str(path)})
    else:
        click.echo(f"Wrote {path}. Name your pages under [[source]] in it, then run 'curator import'.")
    return 0
