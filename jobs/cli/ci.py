"""`curator ci`: check the links of files, and fail on dead ones."""

import os
import sys
from pathlib import Path

import click

from curator.clock import SystemClock
from curator.core.gate import Level
from curator.fetch import Outbound, user_agent
from curator.settings_load import load_ci
from jobs import ci
from jobs.cli.common import echo_json, end_progress, format_option, progress, settings_option

_COLOURS = {Level.ERROR: "red", Level.NOTICE: "yellow", Level.OK: "green"}


@click.command("ci")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@settings_option
@format_option("text", "json")
def command(paths: tuple[str, ...], settings_path: Path | None, form: str) -> int:
    """Check the links of files without a database and fail on dead ones.

    Dead, taken-over and unsafe links are errors (exit 1). Others' trouble, such as a time-out or a site that turns
    programs away, is a notice. Settings: [tool.curator] of pyproject.toml, or curator.toml.
    """
    before = click.get_current_context().find_root().obj
    path = settings_path or (before if isinstance(before, Path) else None)
    settings = load_ci(path, environ=os.environ, cwd=Path.cwd()).settings
    clock = SystemClock()

    def outbound() -> Outbound:
        agent = user_agent(settings.site.contact)
        return Outbound(settings.fetch, user_agent=agent, clock=clock, deadline_s=settings.fetch.run_deadline_s)

    report = ci.run(
        paths,
        outbound,
        base_url=settings.site.base_url,
        organisations=settings.organisations,
        progress=progress("Checked"),
    )
    end_progress()
    if form == "json":
        echo_json(_document(report))
    else:
        _print(report)
    if report.count(Level.ERROR):
        return 1
    return 3 if report.network_down else 0


def _document(report: ci.Report) -> dict[str, object]:
    return {
        "schema": "curator.ci/1",
        "links": [
            {
                "url": link.url,
                "verdict": link.judged.verdict,
                "level": link.judged.level,
                "status": link.status,
                "final_url": link.final_url,
                "reason": link.judged.reason,
                "sources": [
                    {"file": place.file, "line": place.line, "column": place.column, "text": place.text}
                    for place in link.places
                ],
            }
            for link in report.links
        ],
        "summary": {
            "checked": report.checked,
            "errors": report.count(Level.ERROR),
            "notices": report.count(Level.NOTICE),
        },
    }


def _print(report: ci.Report) -> None:
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    worst_first = sorted(report.links, key=lambda link: [Level.ERROR, Level.NOTICE, Level.OK].index(link.judged.level))
    for link in worst_first:
        if link.judged.level is Level.OK:
            continue
        word = click.style(link.judged.level.value, fg=_COLOURS[link.judged.level], bold=True)
        click.echo(f"{word}: {_plain(link.url)} ({link.judged.verdict})", color=colour)
        click.echo(f"  {_plain(link.judged.reason)}")
        for place in link.places:
            click.echo(f"  {_plain(place.file)}:{place.line}:{place.column}  {_plain(place.text)}")
    errors, notices = report.count(Level.ERROR), report.count(Level.NOTICE)
    if report.network_down:
        click.echo(
            "Our own network seems to be down: not one host gave any answer. Nothing is held against any link on the "
            "web; check the connection and run 'curator ci' again."
        )
    if not report.links:
        click.echo("No links were found in these files.")
        return
    click.echo(
        f"{report.checked} {'link' if report.checked == 1 else 'links'} checked: "
        f"{errors} {'error' if errors == 1 else 'errors'}, {notices} {'notice' if notices == 1 else 'notices'}."
    )


def _plain(text: str) -> str:
    """A string of strangers for a terminal: control characters would let it write what it likes."""
    return "".join(char if char.isprintable() else " " for char in text)
