"""Names in a page's JSON-LD (schema.org): what the site is called, and whose it is.

Only what says that of the page itself is read: an organisation that an article merely mentions, employs or funds is not
its owner.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from curator.core.words import names

_MOST_NODES = 500  # of all pieces of one page
_NAMES = 5  # of one node
_LONGEST = 200  # characters of a name
# Keys that lead from a page to its site and its owner.
_TOWARDS_OWNER = ("@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "provider")
_OWNERS = ("publisher", "copyrightHolder", "sourceOrganization")
_NAME_KEYS = ("name", "legalName", "alternateName")
_SITES = frozenset({"WebSite"})
_ORGANISATIONS = names(
    "Corporation NGO Hospital CollegeOrUniversity School HighSchool Pharmacy Library Consortium LibrarySystem",
    "Physician Dentist Optician MedicalLaboratory DiagnosticLab Airline Hotel WorkersUnion PoliticalParty Church",
    "Museum FinancialService LegalService EmergencyService GovernmentOffice Project ResearchProject Casino SportsClub",
    "Restaurant",
)
_ENDINGS = ("Organization", "Business", "Store", "Clinic", "Shop", "Agency", "Group", "Team", "Center")


@dataclass(slots=True)
class Named:
    """Names of the site and of its owner, as written, with repeats."""

    sites: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)


def named(pieces: Iterable[str]) -> Named:
    """The names in the JSON-LD of a page; what is no JSON is passed over."""
    out = Named()
    room = _MOST_NODES
    for piece in pieces:
        waiting: list[tuple[Any, bool]] = [(loaded(piece), False)]
        while waiting and room > 0:
            room -= 1
            node, is_owner = waiting.pop(0)
            if isinstance(node, list):
                waiting += [(each, is_owner) for each in node[:room]]
            elif isinstance(node, dict):
                _take(node, out, is_owner=is_owner)
                waiting += [(node[key], False) for key in _TOWARDS_OWNER if key in node]
                waiting += [(node[key], True) for key in _OWNERS if key in node]
            elif isinstance(node, str) and is_owner:
                out.organisations.append(_short(node))
    return out


def loaded(piece: str) -> Any:
    """The JSON of one piece of linked data as pages write it, None for what is none."""
    try:
        return json.loads(piece.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _take(node: dict[str, Any], out: Named, *, is_owner: bool) -> None:
    kinds = {kind.rpartition("/")[2] for kind in _texts(node.get("@type"))}
    if is_owner or any(kind in _ORGANISATIONS or kind.endswith(_ENDINGS) for kind in kinds):
        out.organisations += _names(node)
    elif not kinds.isdisjoint(_SITES):
        out.sites += _names(node)


def _names(node: dict[str, Any]) -> list[str]:
    return [_short(name) for key in _NAME_KEYS for name in _texts(node.get(key))]


def _texts(value: Any) -> Iterator[str]:
    values = value if isinstance(value, list) else [value]
    return (each for each in values[:_NAMES] if isinstance(each, str))


def _short(name: str) -> str:
    return " ".join(name[: _LONGEST * 2].split())[:_LONGEST]
