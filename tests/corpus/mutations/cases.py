"""Reads the pages of this folder and what is to be changed in them. See README.md for the form."""

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from curator.core.critical.values import CriticalKind

FOLDER = Path(__file__).parent
HARMLESS, QUIET = "harmless", "quiet"


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change of one page: the body before and after.

    `kind` is the critical fact that it changes. None: it changes none; where `real` it is a change for a reader all the
    same, else there is nothing to see.
    """

    id: str
    page: str
    language: str
    kind: CriticalKind | None
    real: bool
    before: str
    after: str

    @property
    def held_back(self) -> bool:
        """Rules are tuned on the other pages. By the page's id alone, so that a new page moves no other one."""
        return hashlib.sha256(self.page.encode()).digest()[-1] % 2 == 1


def load(folder: Path = FOLDER) -> list[Mutation]:
    """All mutations, in the order of files and lines. Raises ValueError for one that is not well-formed."""
    found = [
        mutation
        for path in sorted(folder.glob("*.toml"))
        for page in tomllib.loads(path.read_text(encoding="utf-8"))["page"]
        for mutation in _of_page(page)
    ]
    ids = [mutation.id for mutation in found]
    if len(ids) != len(set(ids)):
        raise ValueError(f"mutations share an id: {sorted({one for one in ids if ids.count(one) > 1})}")
    return found


def _of_page(page: dict[str, Any]) -> list[Mutation]:
    found: list[Mutation] = []
    for table in ("mutation", HARMLESS, QUIET):
        for number, entry in enumerate(page.get(table, []), start=1):
            if page["body"].count(entry["find"]) != 1:
                raise ValueError(f"{page['id']}: stands not once in the body: {entry['find']!r}")
            kind = CriticalKind(entry["class"]) if table == "mutation" else None
            found.append(
                Mutation(
                    id=f"{page['id']}/{kind.value if kind else table}-{number}",
                    page=page["id"],
                    language=page["language"],
                    kind=kind,
                    real=table != QUIET,
                    before=page["body"],
                    after=page["body"].replace(entry["find"], entry["replace"]),
                )
            )
    return found
