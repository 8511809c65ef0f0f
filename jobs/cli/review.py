"""`curator review`: what waits for an editor, and the decisions."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from curator import urls
from curator.core.findings import Finding
from curator.core.review import Decision, Item
from curator.core.review_dates import next_review
from curator.errors import Problem
from jobs.cli.common import echo_json, findings_option, format_option, settings_option
from jobs.cli.report import in_terminal
from jobs.cli.session import opened
from jobs.digest import make
from jobs.timetable import midnight
from reports import clean
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
@click.argument("decision", metavar="DECISION", type=click.Choice([decision.value for decision in Decision]))
@click.option("--url", metavar="URL", help="With replace: the address that takes its place.")
@click.option("--until", metavar="DATE", help="With snooze: the day it comes back, such as 2027-01-31.")
@click.option("--note", metavar="TEXT", help="Why; kept with the decision.")
@click.option("--by", metavar="NAME", help="Who decides.")
@settings_option
@format_option("text", "json")
def decide(
    item_id: int,
    decision: str,
    url: str | None,
    until: str | None,
    note: str | None,
    by: str | None,
    settings_path: Path | None,
    form: str,
) -> int:
    """Decide item ID: keep, replace, remove, snooze or acknowledge.

    keep and acknowledge approve what is there now; replace and remove wait until our page is imported again; snooze
    lasts until 00:00 of --until.
    """
    ctx = opened(settings_path)
    chosen = Decision(decision)
    _ensure_fitting(chosen, url, until)
    now = ctx.clock.now()
    day = _day(until, now, ctx.settings.site.timezone) if until is not None else None
    with ctx.store() as store:
        item = store.decide(
            item_id,
            chosen,
            at=now,
            by=by,
            url=url,
            until=midnight(day, ctx.settings.site.timezone) if day is not None else None,
            note=note,
            next_review_at=next_review(now, ctx.settings.schedule.review_every),
            ask_again_at=now + ctx.settings.schedule.ask_blocked_every,
        )
    if form == "json":
        echo_json({"schema": "curator.decision/1", "decision": decision, "item": item_document(item)})
    else:
        click.echo(_sentence(item, chosen, url, day, again=now + ctx.settings.schedule.ask_blocked_every))
    return 0


def _ensure_fitting(decision: Decision, url: str | None, until: str | None) -> None:
    """An option that the decision does not take is a slip: which of the two was meant?"""
    if url is not None and decision is not Decision.REPLACE:
        raise Problem(f"--url goes with replace, not with {decision.value}; leave it away, or decide to replace.")
    if until is not None and decision is not Decision.SNOOZE:
        raise Problem(f"--until goes with snooze, not with {decision.value}; leave it away, or decide to snooze.")
    if url and (wrong := urls.problem(url)) is not None:
        raise Problem(f"--url is no web address: {wrong}.")


def _day(text: str, now: datetime, timezone: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Problem(f"--until must be a day such as {now.year + 1}-01-31, not {text[:40]!r}.") from None
    if day <= now.astimezone(ZoneInfo(timezone)).date():
        raise Problem("--until must be a day in the future.")
    return day


def _sentence(item: Item, decision: Decision, url: str | None, until: date | None, *, again: datetime) -> str:
    match decision:
        case Decision.KEEP | Decision.ACKNOWLEDGE if item.finding is Finding.BLOCKED:
            return (
                f"Item {item.id} is settled; if the site still turns programs away, we ask again on {again:%Y-%m-%d}."
            )
        case Decision.KEEP | Decision.ACKNOWLEDGE:
            return f"Item {item.id} is settled: what is there now counts as approved."
        case Decision.REPLACE:
            return f"Item {item.id} waits: put {clean.address(url or '').whole} on your page, then import it again."
        case Decision.REMOVE:
            return f"Item {item.id} waits: take the link off your page, then import it again."
        case Decision.SNOOZE:
            return f"Item {item.id} comes back on {until:%Y-%m-%d}."
