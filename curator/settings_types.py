"""The types that a setting can have, and how a value of a file becomes one of them."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType, UnionType
from typing import Any, get_args, get_origin


class WrongValueError(ValueError):
    """Carries what was wanted, as the object of 'must be'."""


def typed(value: object, kind: Any) -> Any:
    if isinstance(kind, UnionType):
        kind = get_args(kind)[0]
    converter = _TYPES.get(get_origin(kind) or kind)
    if converter is None:
        raise TypeError(f"no setting can be a {kind}")
    return converter(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise WrongValueError("a text in quotes")
    if re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", value):
        raise WrongValueError("one line without control characters")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError("true or false")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise WrongValueError("a whole number")
    return value


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise WrongValueError("a number")
    return float(value)


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise WrongValueError('a list of texts such as ["one", "two"]')
    return tuple(_text(part) for part in value)


def _table(value: object) -> Mapping[str, str]:
    wanted = 'a table from "host:port" to "host:port"'
    if not isinstance(value, dict):
        raise WrongValueError(wanted)
    for key, target in value.items():
        # As curl's --connect-to: an empty host or port in the key matches any.
        if not isinstance(target, str) or not re.fullmatch(_HOST + r"?:\d{0,5}", key):
            raise WrongValueError(wanted)
        if not re.fullmatch(_HOST + r":\d{1,5}", target):
            raise WrongValueError(wanted)
    return MappingProxyType(dict(value))


def _duration(value: object) -> timedelta:
    match = re.fullmatch(r"(\d{1,6})\s*([smhdw])", value.strip()) if isinstance(value, str) else None
    if match is None:
        raise WrongValueError('a time such as "7d" or "12h" (s, m, h, d or w)')
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def span(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    for unit, length in (("d", 86400), ("h", 3600), ("m", 60)):
        if seconds and seconds % length == 0:
            return f"{seconds // length}{unit}"
    return f"{seconds}s"


_HOST = r"(?:[^\s/:@\[\]]+|\[[0-9A-Fa-f:.]+\])"
_UNITS = MappingProxyType({"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"})
_TYPES: Mapping[Any, Callable[[object], Any]] = MappingProxyType(
    {str: _text, bool: _truth, int: _whole, float: _number, tuple: _texts, Mapping: _table, timedelta: _duration}
)
