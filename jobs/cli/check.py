"""`curator check`: look at links now, and store what was seen."""

import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import click

from curator import urls
from curator.core.review import Review
from curator.errors import Problem
from db.selection import All, Due, OfOrganisation, Selection, Urls
from db.store import Store
from jobs.check import LEASE, Summary, check
from jobs.cli.common import (
    echo_json,
    end_progress,
    findings_option,
    format_option,
    progress,
    settings_option,
)
from jobs.cli.session import opened
from jobs.context import Context


@click.command("check")
@click.option("--due", "which", flag_value="due", help="The links that are due (the default).")
@click.option("--all", "which", flag_value="all", help="Every link.")
@click.option("--url", "addresses", multiple=True, metavar="URL", help="This link; may be given several times.")
@click.option("--organisation", metavar="NAME", help="The links that lead to this organisation.")
@click.option("--fail-on", metavar="CODE,…", help="Exit with 1 where an item of such a finding is open afterwards.")
@settings_option
@format_option("text", "json")
def command(
    which: str | None,
    addresses: tuple[str, ...],
    organisation: str | None,
    fail_on: str | None,
    settings_path: Path | None,
    form: str,
) -> int:
    """Check links now and store what was seen."""
    failing = findings_option(fail_on)
    if sum(map(bool, (which, addresses, organisation))) > 1:
        raise click.UsageError("--due, --all, --url and --organisation each name the links to check; give one of them.")
    ctx = opened(settings_path)
    selection = _selection(ctx, which, addresses, organisation)
    started = time.monotonic()
    with ctx.store() as store, ctx.outbound() as outbound:
        _ensure_known(store, addresses)
        summary = check(
            store,
            outbound,
            selection,
            judging=ctx.judging,
            clock=ctx.clock,
            trigger="hand",
            progress=progress("Checked"),
        )
        end_progress()
        now = ctx.clock.now()
        review, held = store.review(now), store.held(selection, now)
    seconds = time.monotonic() - started
    if form == "json":
        echo_json(_document(summary, seconds))
    else:
        click.echo(_sentence(summary, seconds, review, selection, held))
    if summary.network == "down":
        return 3
    return 1 if any(item.finding in failing for item in review.items) else 0


def _ensure_known(store: Store, addresses: Sequence[str]) -> None:
    for address in addresses:
        if (wrong := urls.problem(address)) is not None:
            raise Problem(f"{urls.mask(address)!r} is no web address: {wrong}.")
    unknown = set(store.unknown([urls.key(address) for address in addresses]))
    for address in addresses:
        if urls.key(address) in unknown:
            raise Problem(
                f"{urls.mask(address)} is on none of your pages, as far as was imported; 'curator links' lists the "
                "links that are known."
            )


def _selection(ctx: Context, which: str | None, addresses: tuple[str, ...], organisation: str | None) -> Selection:
    if addresses:
        return Urls(tuple(urls.key(address) for address in addresses))
    if organisation is not None:
        names = {name.casefold(): o.name for o in ctx.settings.organisations for name in (o.name, *o.aliases)}
        if organisation.casefold() not in names:
            known = ", ".join(o.name for o in ctx.settings.organisations) or "none"
            raise Problem(f"The settings know no organisation {organisation!r}; they know: {known}.")
        return OfOrganisation(names[organisation.casefold()])
    return All() if which == "all" else Due(ctx.clock.now())


def _document(summary: Summary, seconds: float) -> dict[str, object]:
    return {
        "schema": "curator.check/1",
        "checked": summary.checked,
        "not_checked": summary.not_checked,
        "opened": summary.opened,
        "closed": summary.closed,
        "network": summary.network,
        "seconds": round(seconds, 3),
    }


def _sentence(summary: Summary, seconds: float, review: Review, selection: Selection, held: int) -> str:
    if summary.network == "down":
        return (
            "Our own network seems to be down: not one host gave any answer. Nothing is held against any link; "
            "check the connection and run 'curator check' again."
        )
    if review.counts.links == 0:
        return "There are no links yet; 'curator import' reads them out of your pages."
    taken = _taken(held) if held else ""
    if summary.checked + summary.not_checked == 0:
        return taken or _nothing_of(selection)
    words = [f"Checked {summary.checked} {'link' if summary.checked == 1 else 'links'} in {seconds:.1f} s"]
    if summary.not_checked:
        words.append(f"{summary.not_checked} could not be looked at and stay due")
    words.append(f"{len(summary.opened)} to review opened, {len(summary.closed)} closed")
    follow = "'curator review' shows what is open." if review.items else "Nothing waits for an editor."
    return " ".join(filter(None, ("; ".join(words) + ".", taken, follow)))


def _taken(held: int) -> str:
    minutes = LEASE // timedelta(minutes=1)
    return (
        f"{held} {'link is' if held == 1 else 'links are'} being checked by another run; if that one was broken off, "
        f"they are free again within {minutes} minutes."
    )


def _nothing_of(selection: Selection) -> str:
    if isinstance(selection, OfOrganisation):
        return f"No link leads to {selection.name}; 'curator links' lists where each one leads."
    return "No link is due. 'curator check --all' looks at every link now."
