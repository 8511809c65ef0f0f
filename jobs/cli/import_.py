"""`curator import`: read the links out of our own pages."""

from pathlib import Path

import click

from curator import urls
from curator.errors import CannotCheck, Problem
from curator.settings import Source
from jobs.cli.common import echo_json, format_option, settings_option
from jobs.cli.session import opened
from jobs.imports import Imported, import_sources


@click.command("import")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--page-url", default="", metavar="URL", help="The address of our page that a single SOURCE becomes.")
@settings_option
@format_option("text", "json")
def command(sources: tuple[str, ...], page_url: str, settings_path: Path | None, form: str) -> int:
    """Read links and where they stand from files, folders, globs, URLs or sitemaps.

    Without SOURCE, the [[source]] entries of the settings are read. Importing again changes only what changed.
    """
    ctx = opened(settings_path)
    if page_url and len(sources) != 1:
        raise Problem("--page-url goes with exactly one SOURCE.")
    if page_url and (wrong := urls.problem(page_url)) is not None:
        raise Problem(f"--page-url is no web address: {wrong}.")
    known = {_place(source.location): source for source in ctx.settings.sources}
    named = [known.get(_place(location), Source(location, page_url=page_url)) for location in sources]
    wanted = named or list(ctx.settings.sources)
    if not wanted:
        raise Problem("No source is named; give a file, folder or URL, or add a [[source]] to the settings.")
    try:
        with ctx.store() as store:
            done = import_sources(store, wanted, ctx.settings, clock=ctx.clock, outbound=ctx.outbound)
    except CannotCheck:
        if form == "json":
            echo_json(_document(Imported()))
        raise
    if form == "json":
        echo_json(_document(done))
    else:
        click.echo(_sentence(done))
    return 0


def _place(location: str) -> str:
    """What two names of one file or folder have in common."""
    return location if "://" in location else str(Path(location).resolve())


def _document(done: Imported) -> dict[str, object]:
    return {
        "schema": "curator.import/1",
        "sources": done.sources,
        "links": {"new": done.links_new, "known": done.links_known},
        "references": {"new": done.references_new, "ended": done.references_ended},
    }


def _sentence(done: Imported) -> str:
    links = f"{done.links_new} new {'link' if done.links_new == 1 else 'links'}, {done.links_known} known"
    references = f"{done.references_new} new {'reference' if done.references_new == 1 else 'references'}"
    read = f"Read {done.sources} {'source' if done.sources == 1 else 'sources'}"
    return f"{read}: {links}; {references}, {done.references_ended} ended.{_follow(done)}"


def _follow(done: Imported) -> str:
    if done.links_new:
        return " Run 'curator check' to look at them."
    return "" if done.links_known else " No link to another site stands there; is it the page that you mean?"
