"""What a setting may be: its type by its dataclass field, its range and form by the rules of its key.

A value that is wrong is a Problem of one sentence: where it stands, what was wanted, what was found.
"""

import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from curator import urls
from curator.core.review_dates import next_review
from curator.errors import Problem
from curator.settings_types import WrongValueError, span, typed

SECRETS = frozenset({"mail.password"})
"""Never shown; each may also be given by a file, as `<key>_file`."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value as it was found. `base` is the folder that a relative path in it starts from; empty: the working one."""

    key: str
    value: object
    origin: str
    base: Path


def checked(given: Given, kind: Any) -> Any:
    """The value as its field wants it. Raises Problem where it is of another type, out of range or malformed."""
    found = given.value
    try:
        value = typed(found, kind)
        rule = _RULES.get(given.key)
        if rule is not None and value not in ("", ()):
            value = tuple(rule(found := part) for part in value) if isinstance(value, tuple) else rule(value)
    except WrongValueError as wrong:
        what = "what it is" if given.key in SECRETS else _short(shown(given.key, found))
        raise Problem(f"{given.origin}: {given.key} must be {wrong}, not {what}.") from None
    placed = _PLACES.get(given.key)
    return placed(value, given.base) if placed is not None and value else value


def shown(key: str, value: object) -> object:
    """A value as people and JSON may see it: secrets and passwords in addresses masked, durations in words."""
    if key in SECRETS:
        return "***" if value else ""
    if isinstance(value, timedelta):
        return span(value)
    if isinstance(value, tuple | list):
        return [shown("", part) for part in value]
    if isinstance(value, Mapping):
        return {str(name): shown("", part) for name, part in value.items()}
    if isinstance(value, str) and not value.startswith("sqlite:"):
        if key == "db.url":  # its password may hold a slash, or stand in the query
            return re.sub(r"(?<=[?&]password=)[^&]*", "***", re.sub(r"(?<=://).*@", "***@", value))
        return urls.mask(value)
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _short(found: object) -> str:
    text = f"'{found}'" if isinstance(found, str) else str(found).lower() if isinstance(found, bool) else str(found)
    text = "".join(char if char.isprintable() else " " for char in text)
    return text if len(text) <= 80 else f"{text[:79]}…"


# Ranges and forms.


def _within(low: float, high: float) -> Callable[[Any], Any]:
    def rule(value: Any) -> Any:
        if not low <= value <= high:  # so written, it refuses nan too
            kind = "a whole number" if isinstance(value, int) else "a number"
            raise WrongValueError(f"{kind} from {low:,} to {high:,}")
        return value

    return rule


def _one_of(*choices: str) -> Callable[[str], str]:
    def rule(value: str) -> str:
        if value not in choices:
            raise WrongValueError(" or ".join(f'"{choice}"' for choice in choices))
        return value

    return rule


def _web_address(value: str) -> str:
    if (reason := urls.problem(value)) is not None:
        raise WrongValueError(f"a web address such as https://www.example.org/ ({reason})")
    return value


def _timezone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):  # unknown; malformed; a folder of the zone files
        near = get_close_matches(value, sorted(available_timezones()), n=1, cutoff=0.0)
        raise WrongValueError(f'a time zone such as "{near[0] if near else "UTC"}"') from None
    return value


def _header(value: str) -> str:
    if not value.isascii():
        raise WrongValueError("a mail or web address in plain ASCII; it is sent in a header")
    return value


def _network(value: str) -> str:
    try:
        return str(ipaddress.ip_network(value, strict=False))
    except ValueError:
        raise WrongValueError('networks such as "10.0.0.0/8" or "fd00::/8"') from None


def _mailbox(value: str) -> str:
    bare = r"[^\s<>@,;:\"()]+@[^\s<>@,;:\"()]+"
    if not re.fullmatch(rf"{bare}|[^<>@,;]*<{bare}>", value):
        raise WrongValueError("a mail address such as editor@example.org")
    return value


def _digest(value: str) -> str:
    days = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    match = re.fullmatch(rf"({days})\s+([01]?\d|2[0-3]):([0-5]\d)", value.strip().lower())
    if match is None:
        raise WrongValueError('a weekday and an hour such as "monday 08:00"')
    return f"{match[1]} {int(match[2]):02}:{match[3]}"


def _review_span(value: str) -> str:
    try:
        next_review(datetime(2000, 1, 1, tzinfo=UTC), value)
    except (ValueError, OverflowError):
        raise WrongValueError('a time such as "12 months", "1 year" or "90 days"') from None
    return value


def _lasting(low: timedelta, high: timedelta) -> Callable[[timedelta], timedelta]:
    def rule(value: timedelta) -> timedelta:
        if not low <= value <= high:
            raise WrongValueError(f'a time from "{span(low)}" to "{span(high)}"')
        return value

    return rule


def _database(value: str) -> str:
    if not re.match(r"(sqlite|postgresql)(\+\w+)?://", value):
        raise WrongValueError(
            'a database address such as "sqlite:///curator.db" or "postgresql+psycopg://user@host/name"'
        )
    return value


def _domain(value: str) -> str:
    folded = value.strip().lower().rstrip(".")
    if not re.fullmatch(r"[^\s/:@?#.]+(\.[^\s/:@?#.]+)*", folded):
        raise WrongValueError('domains or hosts such as "example.org", without https:// and path')
    return folded


def _named(value: str) -> str:
    if not value.strip():
        raise WrongValueError("a name")
    return value.strip()


_RULES: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "site.base_url": _web_address,
        "site.language": _one_of("en", "fr"),
        "site.timezone": _timezone,
        "site.contact": _header,
        "db.url": _database,
        "fetch.workers": _within(1, 1024),
        "fetch.per_host_connections": _within(1, 100),
        "fetch.per_host_interval_s": _within(0, 3600),
        "fetch.connect_timeout_s": _within(0.05, 600),
        "fetch.total_timeout_s": _within(0.05, 3600),
        "fetch.retries": _within(0, 10),
        "fetch.max_bytes": _within(1000, 1_000_000_000),
        "fetch.transport": _one_of("auto", "requests"),
        "fetch.proxy": _web_address,
        "fetch.allow_networks": _network,
        "fetch.run_deadline_s": _within(1, 604_800),
        "confirm.failures": _within(1, 100),
        "confirm.hours": _within(0, 8760),
        "confirm.change_looks": _within(1, 100),
        "schedule.check_every": _lasting(timedelta(hours=1), timedelta(days=365)),
        "schedule.digest": _digest,
        "schedule.review_every": _review_span,
        "schedule.ask_blocked_every": _lasting(timedelta(days=1), timedelta(days=730)),
        "mail.port": _within(1, 65535),
        "mail.security": _one_of("none", "starttls", "tls"),
        "mail.sender": _mailbox,
        "mail.recipients": _mailbox,
        "archive.availability_url": _web_address,
        "archive.timemap_url": _web_address,
        "archive.cdx_url": _web_address,
        "organisation.name": _named,
        "organisation.domains": _domain,
        "source.page_url": _web_address,
    }
)

# Paths.


def _file(value: str, base: Path) -> str:
    return value if base == Path() else _tidy(base / Path(value).expanduser())


def _tidy(path: Path) -> str:
    """Without '..', where that names the same place: one folder is one source, from wherever it is named."""
    tidy = os.path.normpath(path)
    return tidy if Path(tidy).resolve() == path.resolve() else str(path)  # they differ behind a link


def _location(value: str, base: Path) -> str:
    return value if "://" in value else _file(value, base)


def _sqlite_file(value: str, base: Path) -> str:
    match = re.fullmatch(r"(sqlite(?:\+\w+)?:///)([^?]+)(\?.*)?", value)
    if match is None or base == Path() or match[2].startswith((":memory:", "file:")):
        return value
    return f"{match[1]}{(base / match[2]).as_posix()}{match[3] or ''}"


_PLACES: Mapping[str, Callable[[str, Path], str]] = MappingProxyType(
    {
        "db.url": _sqlite_file,
        "fetch.ca_bundle": _file,
        "fetch.host_policy": _file,
        "source.location": _location,
    }
)
