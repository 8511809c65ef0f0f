"""The settings in force: environment over file over default, each value with its origin.

`load` is for every command but `ci`; `load_ci` reads the project's own files, in which keys that open the network may
not stand, since a pull request can write them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from curator.core.link import Organisation
from curator.core.policy import Policy
from curator.errors import Problem
from curator.settings import Fetch, Settings, Source
from curator.settings_read import SECTIONS, from_environment, from_tables, read_toml, rows
from curator.settings_read import kinds as kinds_of
from curator.settings_rules import Given, checked, shown

DEFAULT_FILE = "settings.toml"
FILE_VARIABLE = "CURATOR_SETTINGS"

CI_FILES = ("curator.toml", "pyproject.toml")  # the first that holds settings
CI_FETCH = Fetch(workers=256, per_host_connections=1, per_host_interval_s=0.1)
NOT_IN_A_PROJECT = ("fetch.allow_networks", "fetch.connect_to", "fetch.proxy", "fetch.ca_bundle", "mail.password_file")


class Value(NamedTuple):
    """A key's value in force, JSON-ready and with secrets masked, and where it comes from."""

    key: str
    value: object
    origin: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings, and the origin of every key that is not a default."""

    settings: Settings
    origins: Mapping[str, str]

    def values(self) -> list[Value]:
        """Every key in the order of the settings' sections; each [[organisation]] and [[source]] is one value."""
        found = [
            Value(key, shown(key, getattr(getattr(self.settings, section), name)), self.origins.get(key, "default"))
            for section in SECTIONS
            for name, key in ((name, f"{section}.{name}") for name in kinds_of(section))
        ]
        tables = {"organisation": self.settings.organisations, "source": self.settings.sources}
        for table, entries in tables.items():
            for number, entry in enumerate(entries, start=1):
                named = {name: getattr(entry, name) for name in kinds_of(table)}
                given = {name: value for name, value in named.items() if value}
                found.append(Value(f"{table}[{number}]", shown(table, given), self.origins[table]))
        return found


class _File(NamedTuple):
    """A settings file that was read. `base` is what its relative paths start from; empty: the working directory."""

    tables: Mapping[str, Any]
    name: str
    base: Path


def load(path: Path | None, *, environ: Mapping[str, str], cwd: Path) -> Loaded:
    """The settings of the file `path`, else of $CURATOR_SETTINGS, else of settings.toml in `cwd` where there is one.

    Raises Problem, in one sentence, for a named file that is not there and for anything in it that is wrong.
    """
    file = _explicit(path, environ, cwd)
    if file is None and (cwd / DEFAULT_FILE).exists():
        file = _File(read_toml(cwd / DEFAULT_FILE, DEFAULT_FILE), DEFAULT_FILE, Path())
    return _loaded(file, Settings(), environ, cwd)


def load_ci(path: Path | None, *, environ: Mapping[str, str], cwd: Path) -> Loaded:
    """The settings for `curator ci`: of a file that is named, else of the project's own curator.toml or pyproject.toml.

    Raises Problem as `load` does, and where the project's own file holds a key that only its user may set.
    """
    file = _explicit(path, environ, cwd) or _project(cwd)
    return _loaded(file, Settings(fetch=CI_FETCH), environ, cwd)


def policy(settings: Settings) -> Policy:
    """The thresholds that the settings leave to the user, among the ones that they do not."""
    return Policy(
        failures=settings.confirm.failures,
        failing_for=timedelta(hours=settings.confirm.hours),
        change_looks=settings.confirm.change_looks,
        check_every=settings.schedule.check_every,
    )


def template() -> str:
    """The shipped, commented settings: inside the wheel, or at the top of a checkout."""
    from importlib.resources import files  # noqa: PLC0415 - costs 15 ms, and only `init` and the demo need it

    package = files("curator")
    shipped = package / "shipped" / DEFAULT_FILE
    return (shipped if shipped.is_file() else package / ".." / DEFAULT_FILE).read_text(encoding="utf-8")


def _explicit(path: Path | None, environ: Mapping[str, str], cwd: Path) -> _File | None:
    named = path or (Path(environ[FILE_VARIABLE]) if environ.get(FILE_VARIABLE) else None)
    if named is None:
        return None
    whole = cwd / named.expanduser()
    folder = whole.parent.resolve()
    return _File(read_toml(whole, str(named)), str(named), Path() if folder == cwd.resolve() else folder)


def _project(cwd: Path) -> _File | None:
    for name in CI_FILES:
        if not (cwd / name).is_file():
            continue
        tables = read_toml(cwd / name, name)
        if name == "pyproject.toml":
            tables = _inner(_inner(tables, "tool"), "curator")
        if not tables:
            continue
        for key in NOT_IN_A_PROJECT:
            section, _, inner = key.partition(".")
            if inner in _inner(tables, section):
                raise Problem(
                    f"{name}: {key} may not stand in a file that a pull request can change; "
                    "give it in the environment, or in a file named with --settings."
                )
        return _File(tables, name, Path())
    return None


def _inner(tables: Mapping[str, Any], name: str) -> dict[str, Any]:
    table = tables.get(name)
    return table if isinstance(table, dict) else {}


def _loaded(file: _File | None, defaults: Settings, environ: Mapping[str, str], cwd: Path) -> Loaded:
    given: dict[str, Given] = {}
    if file is not None:
        given = from_tables(file.tables, origin=file.name, base=file.base, cwd=cwd)
    given |= from_environment(environ, cwd)
    sections = {}
    for section in SECTIONS:
        found = {
            name: checked(given[key], kind)
            for name, kind in kinds_of(section).items()
            if (key := f"{section}.{name}") in given
        }
        sections[section] = replace(getattr(defaults, section), **found)
    origins = {key: value.origin for key, value in given.items()}
    organisations: tuple[Organisation, ...] = ()
    sources: tuple[Source, ...] = ()
    if file is not None:
        organisations = tuple(_entries(file, "organisation", Organisation))
        sources = tuple(_entries(file, "source", Source))
        origins |= {"organisation": file.name, "source": file.name}
        _distinct(organisations, file.name)
    return Loaded(Settings(**sections, organisations=organisations, sources=sources), origins)


def _entries(file: _File, table: str, kind: Any) -> list[Any]:
    needed = fields(kind)[0].name
    entries = []
    for entry in rows(file.tables, table, origin=file.name, base=file.base):
        if needed not in entry or entry[needed].value == "":
            raise Problem(f"{file.name}: a [[{table}]] has no {needed}; give it one.")
        kinds = kinds_of(table)
        entries.append(kind(**{name: checked(value, kinds[name]) for name, value in entry.items()}))
    return entries


def _distinct(organisations: tuple[Organisation, ...], origin: str) -> None:
    """No name and no domain may belong to two organisations: it would be chance which one answers."""
    owner: dict[tuple[str, str], int] = {}
    for number, organisation in enumerate(organisations):
        named = [("name", name.casefold()) for name in (organisation.name, *organisation.aliases)]
        for what, name in named + [("domain", domain) for domain in organisation.domains]:
            other = owner.setdefault((what, name), number)
            if other != number:
                both = f"{organisations[other].name} and {organisation.name}"
                raise Problem(f"{origin}: two [[organisation]] have the {what} {name!r} ({both}); give it to one.")
