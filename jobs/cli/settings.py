"""`curator settings show`: every key's value in force and where it comes from."""

import json
from pathlib import Path

import click

from jobs.cli.common import echo_json, format_option, loaded, settings_option


@click.group("settings")
def command() -> None:
    """Look at the settings in force."""


@command.command("show")
@settings_option
@format_option("text", "json")
def show(settings_path: Path | None, form: str) -> int:
    """Print each key's effective value and origin; secrets are masked."""
    rows = loaded(settings_path).values()
    if form == "json":
        echo_json({"schema": "curator.settings/1", "settings": [row._asdict() for row in rows]})
        return 0
    wide = max((len(row.key) for row in rows), default=0)
    for row in rows:
        # As TOML writes it; a table comes out as JSON, which the environment takes too.
        click.echo(f"{row.key:<{wide}}  {json.dumps(row.value, ensure_ascii=False)}  ({row.origin})")
    return 0
