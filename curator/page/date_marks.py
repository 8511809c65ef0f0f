"""The dates of a page that no reader sees: JSON-LD, meta elements, microdata."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from curator.core import written_dates
from curator.core.facts import DateKind, DateOrigin, PageDate
from curator.core.words import names
from curator.page import linked_data

_MOST_NODES = 200
_MOST_DATES = 12  # of each origin
_KEYS = {
    "lastReviewed": DateKind.REVIEWED,
    "dateModified": DateKind.MODIFIED,
    "datePublished": DateKind.PUBLISHED,
}
# Where the page itself is described; what it lists, mentions or rates has dates of its own.
_TOWARDS_PAGE = ("@graph", "mainEntity", "mainEntityOfPage")
_NOT_THE_PAGE = names(
    "Review Comment Product Book Movie Event ItemList ListItem BreadcrumbList Organization Person WebSite ImageObject",
    "VideoObject Rating AggregateRating Question Answer Offer Recipe Course JobPosting UserReview CriticReview Dataset",
    "ClaimReview EmployerReview MediaReview Restaurant Hotel Game MusicAlbum SoftwareApplication ScholarlyArticle",
)
_METAS: dict[str, DateKind] = {
    **dict.fromkeys(
        names(
            "lastreviewed datereviewed reviewed reviewdate reviewedon reviewedtime articlereviewedtime dcdatereviewed",
            "dctermsreviewed dctermsdatereviewed lastreviewdate lastreviewdon datelastreviewed medicallyreviewed",
            "dcreviewed",
            "dcdatelastreviewed dctermslastreviewed medicalreviewdate contentlastreviewed pagelastreviewed lastreview",
            "reviseddate daterevision derniererevision daterevisee",
        ),
        DateKind.REVIEWED,
    ),
    **dict.fromkeys(
        names(
            "nextreview nextreviewdate reviewdue reviewduedate datenextreview dcdatenextreview dctermsnextreview",
            "nextreviewdue reviewby egmsnextreview prochainerevision",
        ),
        DateKind.NEXT_REVIEW,
    ),
    **dict.fromkeys(
        names(
            "articlemodifiedtime dcdatemodified dctermsmodified dctermsdatemodified ogupdatedtime lastmodified",
            "lastupdated",
            "lastupdate lastmod datemodified modified revised updated dcmodified modifieddate",
        ),
        DateKind.MODIFIED,
    ),
    **dict.fromkeys(
        names(
            "articlepublishedtime dcdate dctermsdate dcdatecreated dcdateissued dctermscreated dctermsissued",
            "datepublished",
            "date pubdate publicationdate publishdate citationpublicationdate created dcdatepublished publisheddate",
        ),
        DateKind.PUBLISHED,
    ),
}
_SIGNS = re.compile(r"[^a-z]+")
_LONGEST_VALUE = 60  # characters


def of_data(pieces: Iterable[str], addresses: Collection[str]) -> Iterator[PageDate]:
    """The dates of the page's own nodes in its JSON-LD; `addresses` are the page's own. Of several nodes that say whose
    they are, one of another address is another page's."""
    wanted = (piece for piece in pieces if any(key in piece for key in _KEYS))
    nodes = [node for piece in wanted for node in _nodes(linked_data.loaded(piece))]
    own = {address.rstrip("/") for address in addresses if address}
    placed = {id(node): place in own for node in nodes if (place := _address(node))}
    is_listed = any(placed.values())
    count = 0
    for node in nodes:
        if is_listed and not placed.get(id(node), True):
            continue
        for key, kind in _KEYS.items():
            day = _machine_day(node.get(key))
            if day and count < _MOST_DATES:
                count += 1
                yield PageDate(kind, day, DateOrigin.JSON_LD)


def of_metas(metas: Iterable[tuple[str, str]]) -> Iterator[PageDate]:
    """The dates in meta elements of (name, content)."""
    count = 0
    for name, content in metas:
        kind = _METAS.get(_SIGNS.sub("", name)) if len(name) < _LONGEST_VALUE else None
        day = _machine_day(content) if kind is not None else ""
        if kind is not None and day and count < _MOST_DATES:
            count += 1
            yield PageDate(kind, day, DateOrigin.META)


def day_of(value: str) -> str:
    """The day of a machine's date, or of one that is written so that it can be read in one way; '' for none."""
    return _machine_day(value)


def _nodes(root: Any) -> Iterator[dict[str, Any]]:
    waiting, room = [root], _MOST_NODES
    while waiting and room > 0:
        room -= 1
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting += node[:room]
        elif isinstance(node, dict) and _kinds(node).isdisjoint(_NOT_THE_PAGE):
            yield node
            waiting += [node[key] for key in _TOWARDS_PAGE if key in node]


def _kinds(node: dict[str, Any]) -> set[str]:
    written = node.get("@type")
    kinds = written if isinstance(written, list) else [written]
    return {kind.rpartition("/")[2] for kind in kinds[:10] if isinstance(kind, str)}


def _address(node: dict[str, Any]) -> str:
    """Which page a node says it is about, '' where it does not."""
    for key in ("url", "@id"):
        value = node.get(key)
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value.partition("#")[0].rstrip("/")
    return ""


def _machine_day(value: object) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return ""
    text = value[:_LONGEST_VALUE].strip()
    day = written_dates.iso(text)
    if day:
        return day
    written = written_dates.at(text, 0)
    return written.days[0] if written is not None and len(written.days) == 1 else ""
