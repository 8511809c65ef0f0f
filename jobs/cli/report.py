"""`curator report`: the digest, to read, to keep, or to send."""

import os
import shutil
import sys
from pathlib import Path

import click
from click.core import ParameterSource

from curator.errors import Problem
from jobs.cli.common import format_option, settings_option, write_whole
from jobs.cli.session import opened
from jobs.digest import make, remember, send_digest
from reports import render
from reports.digest import Digest

# What a file's name asks for where --format does not.
_BY_ENDING = {".html": "html", ".htm": "html", ".json": "json", ".csv": "csv", ".md": "markdown"}


@click.command("report")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write to FILE.")
@click.option("--send", "sending", is_flag=True, help="Mail it to mail.recipients now.")
@settings_option
@format_option("text", "json", "html", "markdown", "csv")
def command(output: Path | None, sending: bool, settings_path: Path | None, form: str) -> int:
    """Write the digest of links to review, worst first.

    With --output or --send this is the week's report: the next one counts what is new and closed from here.
    """
    ctx = opened(settings_path)
    if output is not None and click.get_current_context().get_parameter_source("form") is ParameterSource.DEFAULT:
        form = _BY_ENDING.get(output.suffix.lower(), form)
    with ctx.store() as store:
        made = make(ctx, store)
        if output is not None:
            write_whole(output, render.as_format(made.review, made.digest, form))
        if sending:
            made = send_digest(ctx, store, made)
        elif output is not None:
            remember(ctx, store, made, sent=False)
    if output is not None:
        click.echo(f"Wrote {output}.")
    if sending:
        recipients = len(ctx.settings.mail.recipients) - len(made.refused)
        click.echo(f"Sent to {recipients} {'recipient' if recipients == 1 else 'recipients'}: {made.digest.subject}.")
    if output is None and not sending:
        if form == "text":
            in_terminal(made.digest)
        else:
            click.echo(render.as_format(made.review, made.digest, form), nl=False)
    if made.refused:
        raise Problem(
            f"The mail server refuses {', '.join(made.refused)}, the others have the mail; check mail.recipients."
        )
    return 0


def in_terminal(digest: Digest) -> None:
    """The digest as text: at most 100 columns, colour on a terminal only and where NO_COLOR is not set."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    width = min(100, shutil.get_terminal_size((100, 24)).columns)
    click.echo(render.as_text(digest, width=width, colour=colour), nl=False, color=colour)
