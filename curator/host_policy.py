"""The host policy: what is known of certain hosts, out of the shipped file and of one of the group's own.

A file that cannot be used is a Problem of one sentence: which file, which entry at which line, what was wanted.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from curator import urls
from curator.core.hosts import HostRule, HostRules
from curator.errors import Problem

SHIPPED = Path(__file__).with_name("hosts.toml")
VERSION = 1
LONGEST_INTERVAL_S = 3600.0
_MAX_BYTES = 1_000_000
_KEYS = tuple(field.name for field in fields(HostRule))
_ENTRY = re.compile(r"(?m)^[ \t]*\[\[[ \t]*host[ \t]*\]\]")


def load(path: str = "") -> HostRules:
    """The shipped rules, those of the file `path` in place of the ones with the same names. Raises Problem."""
    own = read(Path(path).expanduser(), path) if path else ()
    return HostRules((*_shipped(), *own))


@cache
def _shipped() -> tuple[HostRule, ...]:
    return read(SHIPPED, SHIPPED.name)


def read(path: Path, name: str) -> tuple[HostRule, ...]:
    """The rules of one file in its order; `name` is what people call it. Raises Problem."""
    text = _text(path, name)
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        what = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "it is nested too deeply"
        raise Problem(f"The host policy {name} is no valid TOML: {what}. Correct it there.") from None
    version = document.pop("version", None)
    if version != VERSION or isinstance(version, bool):
        raise Problem(f"The host policy {name} must begin with 'version = {VERSION}', the form that is known here.")
    entries = document.pop("host", [])
    if document:
        raise Problem(f"The host policy {name} holds {_short(next(iter(document)))}; it may hold [[host]] tables only.")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Problem(f"The host policy {name}: each host is a table of its own, written as [[host]].")
    lines = [text.count("\n", 0, found.start()) + 1 for found in _ENTRY.finditer(text)]
    rules: dict[str, HostRule] = {}
    for number, entry in enumerate(entries):
        # Where texts look like headings too, the lines are not known.
        where = f"line {lines[number]}" if len(lines) == len(entries) else f"host {number + 1}"
        rule = _rule(entry, f"The host policy {name}, {where}")
        if rule.name in rules:
            raise Problem(f"The host policy {name}, {where}: there are two entries for {rule.name}; keep one.")
        rules[rule.name] = rule
    return tuple(rules.values())


def _text(path: Path, name: str) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
        if len(content) > _MAX_BYTES:
            raise Problem(f"The host policy {name} is larger than {_MAX_BYTES // 1000} KB; check fetch.host_policy.")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise Problem(f"The host policy {name} cannot be read ({error.strerror}); check fetch.host_policy.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Problem(f"The host policy {name} is not UTF-8 (line {line}); save it as UTF-8.") from error
    except ValueError:  # a NUL in the path
        raise Problem(f"The host policy {_short(name)} is no path of a file; check fetch.host_policy.") from None


def _rule(entry: Mapping[str, Any], where: str) -> HostRule:
    for key in entry:
        if key not in _KEYS:
            near = get_close_matches(key, _KEYS, n=1, cutoff=0.0)[0]
            raise Problem(f"{where}: there is no key {_short(key)}; the nearest is {near}.")
    host = _name(entry.get("name"), where)
    found: dict[str, Any] = {"name": host}
    for key, (wanted, fits, made) in _FORMS.items():
        if key in entry:
            if not fits(entry[key]):
                raise Problem(f"{where}: {key} of {host} must be {wanted}, not {_short(entry[key])}.")
            found[key] = made(entry[key])
    return HostRule(**found)


def _name(given: object, where: str) -> str:
    if isinstance(given, str) and re.fullmatch(r"[^\s/:@?#\[\]]+", given) and urls.target(f"http://{given}/"):
        return urls.host_of(f"http://{given}/")
    shown = "" if given is None else f", not {_short(given)}"
    raise Problem(f"{where}: name must be a host such as 'example.org', without https:// and path{shown}.")


def _statuses(value: object) -> bool:
    return isinstance(value, list) and all(type(each) is int and 400 <= each <= 999 for each in value)


def _paths(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, str) and re.fullmatch(r"/[\x21-\x7e]*", each) and not {"?", "#"} & set(each) for each in value
    )


def _interval(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LONGEST_INTERVAL_S


def _line(value: object) -> bool:
    return isinstance(value, str) and value.isprintable()


def _truth(value: object) -> bool:
    return isinstance(value, bool)


_FORMS: Mapping[str, tuple[str, Any, Any]] = {
    "wall": ("a list of statuses from 400 to 999", _statuses, frozenset),
    "login": ('a list of paths such as ["/login"], without query', _paths, tuple),
    "ask": ("true or false", _truth, bool),
    "interval_s": (f"seconds from 0 to {LONGEST_INTERVAL_S:.0f}", _interval, float),
    "note": ("one line of text", _line, str),
}
"""What each key must be, in words and as a test, and the value that is made of it."""


def _short(found: object) -> str:
    text = f"'{found}'" if isinstance(found, str) else str(found).lower() if isinstance(found, bool) else str(found)
    text = "".join(char if char.isprintable() else " " for char in text)
    return text if len(text) <= 60 else f"{text[:59]}…"
