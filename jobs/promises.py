"""What our pages say of links, as the judgement wants it: words from the store, organisations from the settings."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator import organisations, urls
from curator.core.history import History
from curator.core.link import Organisation, Reference
from curator.core.policy import Policy
from curator.core.promise import Promise

if TYPE_CHECKING:  # `curator ci` makes promises too, and imports no database
    from db.store import Store

Promises = Callable[["Store", Sequence[History]], Mapping[int, Promise]]


@dataclass(frozen=True, slots=True)
class Judging:
    """What a check judges by: the thresholds, and what our pages say of their links."""

    policy: Policy
    promises: Promises


_MOST = 20  # places of one link; more tell nothing new


def promises(known: Sequence[Organisation]) -> Promises:
    """The promises of links, by link, where `known` are the settings' organisations."""

    def of(store: "Store", histories: Sequence[History]) -> dict[int, Promise]:
        places = store.references([history.id for history in histories])
        return {history.id: promise(history.url, places.get(history.id, ()), known) for history in histories}

    return of


def promise(url: str, places: Iterable[Reference], known: Sequence[Organisation]) -> Promise:
    """What is said of one address in these places."""
    said = list(places)[:_MOST]
    organisation = organisations.match(url, known)
    return Promise(
        texts=tuple(dict.fromkeys(place.text for place in said)),
        contexts=tuple(dict.fromkeys(place.context for place in said)),
        organisation=organisation,
        domain=organisations.registered_domain(urls.host_of(url)),
        successor_url=_home_of_successor(organisation, known),
    )


def _home_of_successor(organisation: Organisation | None, known: Iterable[Organisation]) -> str | None:
    """The home page of the organisation that the settings name as the successor, where they give it a domain."""
    by_name = {name.casefold(): other for other in known for name in (other.name, *other.aliases)}
    last, seen = organisation, set[str]()
    # The successor may have a successor; a circle of them leads nowhere.
    while last is not None and last.successor and last.name not in seen and last.successor.casefold() in by_name:
        seen.add(last.name)
        last = by_name[last.successor.casefold()]
    if last is None or last is organisation or last.name in seen or not last.domains:
        return None
    return f"https://{last.domains[0]}/"
