"""`curator doctor`: is everything in place?"""

import importlib
import shutil
from collections.abc import Callable
from pathlib import Path

import click

import curator
from curator.errors import Problem
from jobs.cli.common import echo_json, format_option, settings_option
from jobs.cli.session import opened
from jobs.context import Context


@click.command("doctor")
@settings_option
@format_option("text", "json")
def command(settings_path: Path | None, form: str) -> int:
    """Check the set-up: packages, settings, sources, database, mail. Exit code 2 where something is wrong."""
    results = [_result("packages", _packages)]
    try:
        ctx = opened(settings_path)
        results.append(("settings", True, "The settings can be read."))
    except Problem as problem:
        ctx = None
        results.append(("settings", False, str(problem)))
    if ctx is not None:
        for name, examine in _EXAMINATIONS.items():
            results.append(_result(name, lambda examine=examine, ctx=ctx: examine(ctx)))  # type: ignore[misc]  # bound on purpose
    if form == "json":
        document = [{"check": name, "ok": ok, "message": message} for name, ok, message in results]
        echo_json({"schema": "curator.doctor/1", "checks": document})
    else:
        for name, ok, message in results:
            click.echo(f"{'ok  ' if ok else 'FAIL'}  {name:<9}  {message}")
    return 0 if all(ok for _, ok, _ in results) else Problem.exit_code


def _result(name: str, examine: Callable[[], str]) -> tuple[str, bool, str]:
    try:
        return name, True, examine()
    except Problem as problem:
        return name, False, str(problem)


def _packages() -> str:
    """`db`, `jobs` and `reports` are names that others use too: each must be ours."""
    home = Path(curator.__file__).resolve().parent.parent
    for name in ("db", "jobs", "reports"):
        found = Path(str(importlib.import_module(name).__file__)).resolve().parent.parent
        if found != home:
            raise Problem(
                f"The package {name!r} is another project's ({found}); install curator in its own environment."
            )
    return f"Version {curator.__version__}; all four packages are ours."


def _sources(ctx: Context) -> str:
    from curator.catalogue import expand  # noqa: PLC0415 - only this examination needs the readers

    files = [source.location for source in ctx.settings.sources if "://" not in source.location]
    for location in files:
        expand(location)
    count = len(ctx.settings.sources)
    if not count:
        return "No [[source]] is set; 'curator import FILE' reads one by hand."
    return f"{count} {'source' if count == 1 else 'sources'}; every file is there."


def _database(ctx: Context) -> str:
    with ctx.store() as store:
        links = store.review(ctx.clock.now()).counts.links
    return f"The database answers and is up to date; it knows {links} {'link' if links == 1 else 'links'}."


def _mail(ctx: Context) -> str:
    mail = ctx.settings.mail
    if not mail.host:
        return "No mail.host is set: the digest is only written, not sent."
    missing = [key for key in ("sender", "recipients") if not getattr(mail, key)]
    if missing:
        raise Problem(f"Mail needs {' and '.join(f'mail.{key}' for key in missing)} too.")
    count = len(mail.recipients)
    return f"The digest goes to {count} {'recipient' if count == 1 else 'recipients'} by {mail.host}:{mail.port}."


def _contact(ctx: Context) -> str:
    if not ctx.settings.site.contact:
        raise Problem("Set site.contact: it tells the owners of the sites that we visit whom to write to.")
    return "Sites that we visit can see whom to write to."


def _disk(ctx: Context) -> str:
    url = ctx.settings.db.url
    if not url.startswith("sqlite"):
        return "The database is on a server."
    folder = Path(url.partition(":///")[2] or ".").resolve().parent
    free = shutil.disk_usage(folder).free
    if free < 100_000_000:
        raise Problem(f"Only {free // 1_000_000} MB are free beside the database; free some space.")
    return f"{free // 1_000_000_000} GB are free beside the database."


_EXAMINATIONS: dict[str, Callable[[Context], str]] = {
    "contact": _contact,
    "sources": _sources,
    "database": _database,
    "disk": _disk,
    "mail": _mail,
}
