"""`curator demo`: the whole main job on a small web that it serves itself."""

import sys
from pathlib import Path

import click

from curator.core.review import Item
from jobs.cli.common import echo_json, format_option, no_settings_option
from jobs.demo.run import Played, Week, play


@click.command("demo")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("demo-output"),
    show_default=True,
    metavar="DIR",
    help="The folder for digests, database and settings.",
)
@no_settings_option
@format_option("text", "json")
def command(output: Path, form: str) -> int:
    """See the whole job done in seconds, on a small local web that lives through six weeks."""
    played = play(output, tell=_progress)
    if form == "json":
        echo_json(_document(played))
    else:
        click.echo(_summary(played))
    return 0


def _progress(week: Week) -> None:
    """A line a week on stderr, on a terminal only."""
    if sys.stderr.isatty():
        click.echo(f"Week {week.number} · {_date(week)} · {_counted(week)}", err=True)


def _counted(week: Week) -> str:
    checked = week.review.counts.checked
    words = f"{checked} {'link' if checked == 1 else 'links'} checked · {len(week.review.items)} to review"
    watching = len(week.review.watching)
    return f"{words} · {watching} being watched" if watching else words


def _date(week: Week) -> str:
    return f"{week.monday:%A} {week.monday.day} {week.monday:%B %Y}"


def _summary(played: Played) -> str:
    last = played.last
    looks = sum(week.looks for week in played.weeks)
    length = f"{len(played.weeks)} weeks of a small local web in {played.seconds:.1f} s"
    lines = [f"{length}: {last.review.counts.links} links on 2 pages, {looks} looks.", ""]
    for week in played.weeks:
        total = week.review.sum
        lines.append(
            f"  {week.monday}  carried {total.carried} + new {total.new} − closed {total.closed} = open {total.open}"
            + (f", {len(week.review.watching)} being watched" if week.review.watching else "")
        )
    lines += ["", f"What waits for an editor on {_date(last)}:", ""]
    lines += [f"  {item.urgency.value:<7} {_line(item)}" for item in last.review.items]
    lines += [
        "",
        f"The last digest:  {last.digest}",
        f"Look around:      curator review --settings {played.settings}",
    ]
    return "\n".join(lines)


def _line(item: Item) -> str:
    return f"{item.finding.value:<10} {item.url}"


def _document(played: Played) -> dict[str, object]:
    return {
        "schema": "curator.demo/1",
        "weeks": [
            {
                "monday": str(week.monday),
                "looks": week.looks,
                "open": [{"id": item.id, "url": item.url, "finding": item.finding} for item in week.review.items],
                "watching": [watched.url for watched in week.review.watching],
                "sum": {
                    "carried": week.review.sum.carried,
                    "new": week.review.sum.new,
                    "closed": week.review.sum.closed,
                    "open": week.review.sum.open,
                },
                "digest": str(week.digest),
            }
            for week in played.weeks
        ],
        "digest": str(played.last.digest),
        "settings": str(played.settings),
        "seconds": round(played.seconds, 3),
    }
