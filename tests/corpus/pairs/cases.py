"""Reads the pairs: two versions of a whole page each, and what a careful reader says of them. See ../README.md."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


class Label(StrEnum):
    CHANGED = "changed"  # words of the main content were edited, added or removed
    NOISE = "noise"  # bytes differ, the main content does not
    REPLACED = "replaced"  # it became something else
    THINNED = "thinned"  # the same page, most of its text gone


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of a page. `group` is what hangs together: a file of the corpus, a site of real pages."""

    id: str
    group: str
    label: Label
    subtype: str
    language: str
    old: bytes
    new: bytes


def load(folder: Path = FOLDER) -> list[Pair]:
    """All pairs, in the order of files and lines. Raises ValueError for a pair that is not well-formed."""
    pairs = [pair for path in sorted(folder.glob("*.toml")) for pair in _file(path)]
    ids = [pair.id for pair in pairs]
    if len(ids) != len(set(ids)):
        raise ValueError(f"pairs share an id: {sorted({one for one in ids if ids.count(one) > 1})}")
    return pairs


def _file(path: Path) -> list[Pair]:
    return [_pair(pair, path.stem) for pair in tomllib.loads(path.read_text(encoding="utf-8"))["pair"]]


def _pair(pair: Mapping[str, Any], group: str) -> Pair:
    try:
        new = _edited(pair["old"], pair["edit"]) if "edit" in pair else pair["new"]
        return Pair(
            id=pair["id"],
            group=group,
            label=Label(pair["label"]),
            subtype=pair["subtype"],
            language=pair["language"],
            old=pair["old"].encode(),
            new=new.encode(),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError(f"{group}: pair {pair.get('id')}: {error!r}") from error


def _edited(old: str, edits: Iterable[Mapping[str, str]]) -> str:
    new = old
    for edit in edits:
        if new.count(edit["find"]) != 1:
            raise ValueError(f"{edit['find']!r} stands {new.count(edit['find'])} times on the page, not once")
        new = new.replace(edit["find"], edit["replace"])
    return new
