"""`curator review`: what waits for an editor, and the decisions."""

from datetime import datetime
from pathlib import Path

import click

from curator import urls
from curator.core.review import Decision, Item
from curator.core.review_dates import next_review
from curator.errors import Problem
from jobs.cli.common import echo_json, findings_option, format_option, settings_option
from jobs.cli.report import in_terminal
from jobs.cli.session import opened
from jobs.digest import make
from jobs.timetable import midnight
from reports.review_json import item_document, review_document


@click.group("review", invoke_without_command=True)
@click.option("--fail-on", metavar="CODE,…", help="Exit with 1 where an item of such a finding is open.")
@settings_option
@format_option("text", "json")
@click.pass_context
def command(ctx: click.Context, fail_on: str | None, settings_path: Path | None, form: str) -> int:
    """List what waits for an editor, worst first."""
    if ctx.invoked_subcommand is not None:
        if settings_path is not None:
            ctx.find_root().obj = settings_path
        return 0
    failing = findings_option(fail_on)
    curator = opened(settings_path)
    with curator.store() as store:
        made = make(curator, store)
    if form == "json":
        echo_json(review_document(made.review))
    else:
        in_terminal(made.digest)
    return 1 if any(item.finding in failing for item in made.review.items) else 0


@command.command("decide")
@click.argument("item_id", metavar="ID", type=int)
@click.argument("decision", type=click.Choice([decision.value for decision in Decision]))
@click.option("--url", metavar="URL", help="With replace: the address that takes its place.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="With snooze: the day it comes back.")
@click.option("--note", metavar="TEXT", help="Why; kept with the decision.")
@click.option("--by", metavar="NAME", help="Who decides.")
@settings_option
@format_option("text", "json")
def decide(
    item_id: int,
    decision: str,
    url: str | None,
    until: datetime | None,
    note: str | None,
    by: str | None,
    settings_path: Path | None,
    form: str,
) -> int:
    """Decide item ID.

    keep and acknowledge approve what is there now; replace and remove wait until our page is imported again; snooze
    lasts until 00:00 of --until.
    """
    ctx = opened(settings_path)
    chosen = Decision(decision)
    if chosen is Decision.REPLACE and url is not None and (wrong := urls.problem(url)) is not None:
        raise Problem(f"--url is no web address: {wrong}.")
    now = ctx.clock.now()
    back = midnight(until, ctx.settings.site.timezone) if until is not None else None
    if back is not None and back <= now:
        raise Problem("--until must be a day in the future.")
    with ctx.store() as store:
        item = store.decide(
            item_id,
            chosen,
            at=now,
            by=by,
            url=url,
            until=back,
            note=note,
            next_review_at=next_review(now, ctx.settings.schedule.review_every),
        )
    if form == "json":
        echo_json({"schema": "curator.decision/1", "decision": decision, "item": item_document(item)})
    else:
        click.echo(_sentence(item, chosen, url, until))
    return 0


def _sentence(item: Item, decision: Decision, url: str | None, until: datetime | None) -> str:
    match decision:
        case Decision.KEEP | Decision.ACKNOWLEDGE:
            return f"Item {item.id} is settled: what is there now counts as approved."
        case Decision.REPLACE:
            return f"Item {item.id} waits: put {url} on your page, then import it again."
        case Decision.REMOVE:
            return f"Item {item.id} waits: take the link off your page, then import it again."
        case Decision.SNOOZE:
            return f"Item {item.id} comes back on {until:%Y-%m-%d}."
