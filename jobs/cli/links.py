"""`curator links`: the catalogue, as a list or as CSV that `curator import` reads back."""

from pathlib import Path

import click

from jobs.cli.common import echo_json, format_option, settings_option
from jobs.cli.session import opened
from reports import links as rendering


@click.command("links")
@settings_option
@format_option("text", "json", "csv")
def command(settings_path: Path | None, form: str) -> int:
    """List every link, where it stands on our pages, and what was last seen of it."""
    with opened(settings_path).store() as store:
        rows = list(store.links())
    if form == "json":
        echo_json(rendering.document(rows))
    elif form == "csv":
        click.echo(rendering.as_csv(rows), nl=False)
    else:
        click.echo(rendering.as_text(rows), nl=False)
    return 0
