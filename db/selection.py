"""Which links a run takes: a value that says it, never a query."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Due:
    """The links whose time has come at `now`."""

    now: datetime


@dataclass(frozen=True, slots=True)
class All:
    """Every link that one of our pages cites."""


@dataclass(frozen=True, slots=True)
class Urls:
    """The links of these addresses, each given by its key (`curator.urls.key`)."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfOrganisation:
    """The links that lead to the organisation of this name."""

    name: str


Selection = Due | All | Urls | OfOrganisation
