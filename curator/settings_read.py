"""Where settings stand: TOML files and the environment, read into values that know their origin.

Names are checked here: an unknown one is a Problem that names the nearest known one.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

from curator.core.link import Organisation
from curator.errors import Problem
from curator.settings import Settings, Source
from curator.settings_rules import SECRETS, Given

ENVIRONMENT = "CURATOR__"
_SECRET_FILE_BYTES = 10_000

TABLES: Mapping[str, type] = MappingProxyType({"organisation": Organisation, "source": Source})
"""What may stand several times, as [[organisation]]."""

SECTIONS: Mapping[str, Any] = MappingProxyType(
    {field.name: field.type for field in fields(Settings) if field.name not in ("organisations", "sources")}
)


def kinds(section: str) -> Mapping[str, Any]:
    """The keys of a section or table and their types."""
    return {field.name: field.type for field in fields(SECTIONS.get(section) or TABLES[section])}


def read_toml(path: Path, name: str) -> dict[str, Any]:
    """A file's tables. Raises Problem where it cannot be read; `name` is what people call it."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise Problem(f"There is no settings file {name}; check the name, or write one with 'curator init'.") from None
    except OSError as error:
        raise Problem(f"The settings file {name} cannot be read ({error.strerror}); check its permissions.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Problem(f"The settings file {name} is not UTF-8 (line {line}); save it as UTF-8.") from error
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        what = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "it is nested too deeply"
        raise Problem(f"The settings file {name} is no valid TOML: {what}. Correct it there.") from None


def from_tables(tables: Mapping[str, Any], *, origin: str, base: Path, cwd: Path) -> dict[str, Given]:
    """The sections' values of a file by their key, 'fetch.workers'."""
    found: dict[str, Given] = {}
    for section, table in tables.items():
        if section in TABLES:
            continue
        if section not in SECTIONS:
            raise _unknown(origin, section, _is_section=isinstance(table, dict | list))
        if not isinstance(table, dict):
            raise Problem(f"{origin}: {section} must be a section, written as [{section}].")
        for key, value in table.items():
            _take(found, section, key, Given(f"{section}.{key}", value, origin, base), cwd)
    return found


def from_environment(environ: Mapping[str, str], cwd: Path) -> dict[str, Given]:
    """The values of the variables CURATOR__SECTION__KEY."""
    found: dict[str, Given] = {}
    for variable in sorted(name for name in environ if name.startswith(ENVIRONMENT)):
        origin = f"environment {variable}"
        section, _, key = variable.removeprefix(ENVIRONMENT).lower().partition("__")
        if section in TABLES:
            raise Problem(f"{origin}: [[{section}]] can stand in a settings file only.")
        if section not in SECTIONS:
            raise _unknown(origin, section, _is_section=True)
        value = from_text(environ[variable], kinds(section).get(key, str))
        _take(found, section, key, Given(f"{section}.{key}", value, origin, Path()), cwd)
    return found


def rows(tables: Mapping[str, Any], table: str, *, origin: str, base: Path) -> Iterator[dict[str, Given]]:
    """The values of every [[table]] of a file."""
    entries = tables.get(table, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Problem(f"{origin}: each {table} must be a table of its own, written as [[{table}]].")
    for entry in entries:
        for key in entry:
            if key not in kinds(table):
                raise _unknown(origin, f"{table}.{key}")
        yield {key: Given(f"{table}.{key}", value, origin, base) for key, value in entry.items()}


def from_text(text: str, kind: Any) -> object:
    """A variable's text as a file would hold it: texts as they are, others as TOML or JSON, lists also by commas."""
    if kind in (str, timedelta):
        return text
    if kind is bool:
        text = text.lower()
    for parse in (_toml, _json):
        try:
            document = parse(text)
        except (ValueError, RecursionError):  # ValueError: of both parsers
            continue
        if len(document) == 1:
            return document["value"]
    if kind == tuple[str, ...]:
        return [part.strip() for part in text.split(",") if part.strip()]
    return text


def _toml(text: str) -> dict[str, Any]:
    return tomllib.loads(f"value = {text}")


def _json(text: str) -> dict[str, Any]:
    return {"value": json.loads(text)}


def _take(found: dict[str, Given], section: str, key: str, given: Given, cwd: Path) -> None:
    """Keep a value; what names a secret's file becomes the secret."""
    target = f"{section}.{key.removesuffix('_file')}"
    from_file = target in SECRETS and key.endswith("_file")
    if not from_file and key not in kinds(section):
        raise _unknown(given.origin, f"{section}.{key}")
    if target in SECRETS and target in found:
        raise Problem(f"{given.origin}: give either {target} or {target}_file, not both.")
    found[target if from_file else given.key] = _secret(given, target, cwd) if from_file else given


def _secret(given: Given, target: str, cwd: Path) -> Given:
    if not isinstance(given.value, str) or not given.value:
        raise Problem(f"{given.origin}: {given.key} must be the path of a file.")
    path = cwd / given.base / Path(given.value).expanduser()
    try:
        with path.open("rb") as file:
            text = file.read(_SECRET_FILE_BYTES).decode()
    except (OSError, ValueError) as error:
        what = error.strerror if isinstance(error, OSError) else "it is no text"
        raise Problem(f"{given.origin}: the file {path} of {given.key} cannot be read ({what}).") from error
    return Given(target, text.rstrip("\r\n"), str(path), given.base)


def _unknown(origin: str, name: str, *, _is_section: bool = False) -> Problem:
    if _is_section:
        near = get_close_matches(name, [*SECTIONS, *TABLES], n=1, cutoff=0.0)[0]
        wanted = f"[[{near}]]" if near in TABLES else f"[{near}]"
        return Problem(f"{origin}: there is no section [{_name(name)}]; the nearest is {wanted}.")
    known = [f"{section}.{key}" for section in (*SECTIONS, *TABLES) for key in kinds(section)]
    known += [f"{secret}_file" for secret in SECRETS]
    near = get_close_matches(name, known, n=1, cutoff=0.0)[0]
    return Problem(f"{origin}: there is no setting {_name(name)}; the nearest is {near}.")


def _name(text: str) -> str:
    return re.sub(r"[^\x20-\x7e]", "?", text)[:60]
