"""Curator's values as JSON text, and back.

A dataclass is an object of its fields; a field that has its default is left out, so that the text stays small and a
field added later changes no text (and no digest) written before. Reading takes what it knows: a field that is missing
gets its default or the empty value of its type, one that is unknown is passed over. All text is ASCII (`\\uXXXX`), so
that every string of a stranger's, lone surrogates and NUL included, goes into any database and comes back the same.
"""

import json
import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Read = Callable[[Any], Any]

_ABSENT = object()
_EMPTY: Mapping[object, Any] = {str: "", int: 0, float: 0.0, bool: False, tuple: (), frozenset: frozenset()}


def _plain(value: Any) -> Any:
    """What the encoder does not know itself. Enumerations of strings and tuples it does."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value) and not isinstance(value, type):
        shape = _defaults(type(value))
        return {name: kept for name, default in shape if (kept := getattr(value, name)) != default}
    raise TypeError(f"{type(value).__name__} has no JSON form")


_encode = json.JSONEncoder(separators=(",", ":"), default=_plain).encode
_encode_canonical = json.JSONEncoder(separators=(",", ":"), default=_plain, sort_keys=True).encode


def encode(value: object) -> str:
    return _encode(value)


def encode_canonical(value: object) -> bytes:
    """The one text that equal values share, for a digest."""
    return _encode_canonical(value).encode("ascii")


def encode_some(value: Any) -> str | None:
    """None where there is nothing to keep: an empty tuple or mapping, or a dataclass that has its defaults only."""
    if not value or (text := _encode(value)) == "{}":
        return None
    return text


def decode(kind: type[T], text: str | bytes) -> T:
    """The value of type `kind` that `encode` wrote."""
    return cast(T, _reader(cast(Hashable, kind))(json.loads(text)))


def decode_some(kind: type[T], text: str | None, nothing: T) -> T:
    return nothing if text is None else decode(kind, text)


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: Field[Any]) -> Any:
    if field.default is not MISSING:
        return field.default
    return _ABSENT if field.default_factory is MISSING else field.default_factory()


@cache
def _reader(kind: Any) -> Read:
    """What makes a value of type `kind` out of its JSON form."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = [argument for argument in arguments if argument is not type(None)]
        read = _reader(inner[0]) if len(inner) == 1 else _as_it_is
        return lambda data: None if data is None else read(data)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        each = _reader(arguments[0])
        return lambda data: tuple(map(each, data))
    if origin is tuple:
        readers = tuple(_reader(argument) for argument in arguments)
        return lambda data: tuple(read(part) for read, part in zip(readers, data, strict=True))
    if origin is frozenset:
        member = _reader(arguments[0])
        return lambda data: frozenset(map(member, data))
    if not isinstance(kind, type):
        return _as_it_is
    if issubclass(kind, date):
        return kind.fromisoformat
    if issubclass(kind, Enum):
        return kind
    return _dataclass_reader(kind) if is_dataclass(kind) else _as_it_is


def _as_it_is(data: Any) -> Any:
    return data


def _dataclass_reader(kind: type) -> Read:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    needed = {name: _empty(hints[name]) for name, default in _defaults(kind) if default is _ABSENT}

    def read(data: Mapping[str, Any]) -> Any:
        known = {name: readers[name](value) for name, value in data.items() if name in readers}
        return kind(**{name: value for name, value in needed.items() if value is not _ABSENT} | known)

    return read


def _empty(hint: Any) -> Any:
    """What stands for a missing field without a default; nothing where its type has no empty value."""
    if type(None) in get_args(hint):
        return None
    return _EMPTY.get(get_origin(hint) or hint, _ABSENT)
