"""`curator links`: the catalogue, as a list or as CSV that `curator import` reads back."""

from pathlib import Path

import click

from jobs.cli.common import echo_json, format_option, settings_option
from jobs.cli.session import opened
from reports import links as rendering
from reports.words import words_for


@click.command("links")
@settings_option
@format_option("text", "json", "csv")
def command(settings_path: Path | None, form: str) -> int:
    """List every link, where it stands on our pages, and what was last seen of it."""
    ctx = opened(settings_path)
    with ctx.store() as store:
        rows = list(store.links())
    if form == "json":
        echo_json(rendering.document(rows))
    elif form == "csv":
        click.echo(rendering.as_csv(rows), nl=False)
    else:
        site = ctx.settings.site
        click.echo(rendering.as_text(rows, words_for(site.language, site.timezone, ctx.clock.now())), nl=False)
    return 0
