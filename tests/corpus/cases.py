"""Reads the corpus: `*.toml` beside this file, a family of cases each. See README.md for the form."""

import html
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from curator.core.evidence import Trouble
from curator.core.findings import Finding

FOLDER = Path(__file__).parent
SCORED = tuple(
    Finding(code)
    for code in (
        [
            "taken-over",
            "unsafe",
            "dead",
            "gone",
            "owner-changed",
            "certificate",
            "fragment",
            "moved",
            "closing",
            "wrong-host",
            "blocked",
        ]
    )
)
_HTML = MappingProxyType({"content-type": "text/html; charset=utf-8"})


@dataclass(frozen=True, slots=True)
class Sibling:
    """What a made-up address of the same folder is answered."""

    status: int
    body: bytes
    final: str | None


@dataclass(frozen=True, slots=True)
class Look:
    """One look: when (hours since the first), the way there, and what came."""

    hour: float
    status: int | None
    body: bytes | None
    headers: Mapping[str, str]
    hops: tuple[tuple[str, int], ...]
    final: str
    trouble: Trouble | None
    retry_after_hours: float | None
    sibling: Sibling
    crowd: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A link's story and a person's verdict: the findings that must stand at its end, and those that may."""

    id: str
    family: str
    expect: frozenset[Finding]
    allow: frozenset[Finding]
    why: str
    url: str
    text: str
    context: str
    organisation: str | None
    organisation_domains: tuple[str, ...]
    organisation_aliases: tuple[str, ...]
    successor: str | None
    looks: tuple[Look, ...]


def load(folder: Path = FOLDER) -> list[Case]:
    """All cases, in the order of files and lines. Raises ValueError for a case that is not well-formed."""
    cases = [case for path in sorted(folder.glob("*.toml")) for case in _file(path)]
    ids = [case.id for case in cases]
    if len(ids) != len(set(ids)):
        raise ValueError(f"cases share an id: {sorted({one for one in ids if ids.count(one) > 1})}")
    return cases


def _file(path: Path) -> list[Case]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    pages = {name: _document(page, data.get("site", {})) for name, page in data.get("page", {}).items()}
    return [_case(case, path.stem.rpartition("-")[0] or path.stem, pages) for case in data.get("case", [])]


def _document(page: Mapping[str, Any], sites: Mapping[str, Mapping[str, Any]]) -> bytes:
    if "html" in page:
        return str(page["html"]).encode()
    site = sites[page["site"]] if "site" in page else {}
    language = page.get("lang", site.get("lang", "en"))
    parts = (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">',
        f"<title>{html.escape(page.get('title', ''))}</title>{site.get('head', '')}{page.get('head', '')}</head><body>",
        f"{site.get('before', '')}<main>{page.get('body', '')}</main>{site.get('after', '')}</body></html>",
    )
    return "".join(parts).encode()


def _case(case: Mapping[str, Any], family: str, pages: Mapping[str, bytes]) -> Case:
    try:
        return Case(
            id=case["id"],
            family=family,
            expect=frozenset(map(Finding, case["expect"])),
            allow=frozenset(map(Finding, case.get("allow", []))),
            why=case["why"],
            url=case["url"],
            text=case.get("text", ""),
            context=case.get("context", ""),
            organisation=case.get("organisation"),
            organisation_domains=tuple(case.get("organisation_domains", ())),
            organisation_aliases=tuple(case.get("organisation_aliases", ())),
            successor=case.get("successor"),
            looks=tuple(_look({**_shared(case), **look}, case["url"], pages) for look in case["look"]),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError(f"{family}: case {case.get('id')}: {error!r}") from error


def _shared(case: Mapping[str, Any]) -> dict[str, Any]:
    """What a case says of all its looks."""
    return {key: case[key] for key in ("sibling", "crowd") if key in case}


def _look(look: Mapping[str, Any], url: str, pages: Mapping[str, bytes]) -> Look:
    trouble = Trouble(look["trouble"]) if "trouble" in look else None
    status = None if trouble is not None else look.get("status", 200)
    headers = {name.lower(): str(value) for name, value in look.get("headers", {}).items()}
    body = _body(look, pages)
    if body is not None and look.get("body_of") == "pdf":
        headers.setdefault("content-type", "application/pdf")
    return Look(
        hour=float(look["hour"]),
        status=status,
        body=None if trouble is not None or status == 304 else body,
        headers={**_HTML, **headers},
        hops=tuple((address, code) for address, code in look.get("hops", ())),
        final=look.get("final", url),
        trouble=trouble,
        retry_after_hours=look.get("retry_after_hours"),
        sibling=_sibling(look.get("sibling", {"status": 404}), pages),
        crowd=tuple(look.get("crowd", ())),
    )


def _body(look: Mapping[str, Any], pages: Mapping[str, bytes]) -> bytes | None:
    match look.get("body_of"):
        case "empty":
            return b""
        case "pdf":
            return b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n"
    if "html" in look:
        return str(look["html"]).encode()
    return pages[look["page"]] if "page" in look else b""


def _sibling(sibling: Mapping[str, Any], pages: Mapping[str, bytes]) -> Sibling:
    body = pages[sibling["page"]] if "page" in sibling else b"<title>Not found</title><p>Not found.</p>"
    return Sibling(sibling.get("status", 200), body, sibling.get("final"))


def innocent(cases: Sequence[Case]) -> list[Case]:
    return [case for case in cases if not case.expect]
