"""The files that a location on disk means: a file, all documents of a folder, or what a glob matches."""

import os
import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

from curator.catalogue.kinds import ENDINGS, ending_of
from curator.errors import Problem

_MAGIC = re.compile(r"[*?\[]")
_LEFT_OUT = frozenset({"node_modules", "venv", "__pycache__"})  # besides all that is hidden: others' pages


def expand(location: str) -> list[Path]:
    """The documents at a location, sorted, each named below the location as it is named itself.

    In a folder, and for a glob that ends in `*`, those are the files with an ending of `kinds.ENDINGS`, without hidden
    ones and those of installed packages. A file that is named, or whose ending a glob names, is taken whatever it is.
    Raises Problem where nothing is there, or nothing that links can be read from.
    """
    path = Path(location)
    try:
        if location and path.is_file():
            return [path]
        if location and path.is_dir():
            return _some(_documents(_walk(path)), f"{location} holds no document that links can be read from")
        if not location or not _MAGIC.search(location) or path.exists():
            raise Problem(f"There is no file or folder {location!r}; check the name.")
        return _some(_globbed(location), f"No document matches {location}")
    except OSError as error:
        named = error.filename or location
        raise Problem(f"{named} cannot be read ({error.strerror}); check its name and permissions.") from error
    except ValueError as error:  # a zero byte in the name, or a '**' that pathlib does not take
        raise Problem(f"{location!r} is no file name or pattern ({error}); check it.") from error


def _walk(root: Path) -> Iterable[Path]:
    """All files below a folder. Links to folders are not followed: they may lead round in a circle."""
    for folder, folders, names in os.walk(root, onerror=_raise):
        folders[:] = sorted(name for name in folders if not _left_out(name))
        yield from (Path(folder, name) for name in names if not _left_out(name))


def _raise(error: OSError) -> None:
    raise error


def _globbed(pattern: str) -> Iterable[Path]:
    """What a glob matches. What is left out of folders is left out here too, unless the pattern itself names it."""
    parts = Path(pattern).parts
    plain = next(index for index, part in enumerate(parts) if _MAGIC.search(part))
    root, inner = Path(*parts[:plain]), parts[plain:]
    named = [part for part in inner if part.startswith(".") or not _MAGIC.search(part)]

    def meant(path: Path) -> bool:
        return all(
            not _left_out(part) or any(fnmatchcase(part, name) for name in named)
            for part in path.relative_to(root).parts
        )

    found = (path for path in root.glob(str(Path(*inner))) if meant(path) and path.is_file())
    return _documents(found) if inner[-1].endswith("*") else found


def _documents(paths: Iterable[Path]) -> Iterable[Path]:
    return (path for path in paths if ending_of(path.name) in ENDINGS)


def _left_out(name: str) -> bool:
    return name.startswith(".") or name in _LEFT_OUT


def _some(paths: Iterable[Path], otherwise: str) -> list[Path]:
    found = sorted(paths)
    if not found:
        raise Problem(f"{otherwise} ({', '.join(ENDINGS)}).")
    return found
