"""Keep the catalogue in step with our sources: new references added, vanished ones ended with a date, none deleted.

A reference is the same one while page, link, words and sentence are the same (the nth of several alike is the nth
again); its line and its page's title may change. A reference that returns is a new row, so that each row tells one true
stay. A place that another source tells of already is not doubled: the CSV export of a page's links may be imported
beside the page. Sources that are imported together are one step: a link that moves from one to another was never away.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, or_, select, text, update

from curator.core.link import Mention, Notes
from db import citations
from db.bulk import Values, pieces, upsert
from db.columns import clean
from db.keys import key_digest
from db.tables import reference, source


class Imported(NamedTuple):
    """What an import of one source did. Links are those that the source names, each once."""

    links_new: int
    links_known: int
    references_new: int
    references_ended: int


@dataclass(frozen=True, slots=True)
class Document:
    """A source as read: its mentions by the page of ours that they stand on."""

    location: str
    pages: Mapping[str, Sequence[Mention]]
    owner: str = ""
    page_url: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """How an address becomes a link: its key, its organisation, and when our review of a new one is due."""

    key_of: Callable[[str], str]
    organisation_of: Callable[[str], str | None]
    review_due_at: datetime | None = None


_KEPT = (None, "malformed")  # a broken web address is looked at as any other, and found dead: its editor is to know


class _Place(NamedTuple):
    """What makes a reference the same one at the next import."""

    page: str
    link_id: int
    text: str
    context: str


class _Found(NamedTuple):
    """What may change about a reference that stays the same one."""

    line: int
    page_title: str


class _Stay(NamedTuple):
    """A reference that is open in the store."""

    id: int
    source_id: int
    link_id: int
    found: _Found


def import_sources(
    connection: Connection, documents: Iterable[Document], rules: Rules, *, at: datetime
) -> list[Imported]:
    """Bring the catalogue up to date with sources; what was done for each."""
    _one_at_a_time(connection)
    done: list[Imported] = []
    left: set[int] = set()
    cited: set[int] = set()
    for document in documents:
        imported, ended, there = _import(connection, document, rules, at)
        done.append(imported)
        left |= ended
        cited.update(there)
    # At the end only: a later source may cite what an earlier one cites no more.
    citations.let_go(connection, left, at=at)
    citations.still_there(connection, cited, at=at)
    return done


def _import(
    connection: Connection, document: Document, rules: Rules, at: datetime
) -> tuple[Imported, set[int], Collection[int]]:
    """Bring the references of one source up to date.

    Also the links that it cites in fewer places than before, and all that it cites.
    """
    source_id = _source(connection, document, at)
    mentions = [
        (page, key_digest(rules.key_of(mention.url)), mention)
        for page, all_mentions in document.pages.items()
        for mention in all_mentions
        if mention.skip in _KEPT
    ]
    wanted = _links(mentions, rules)
    known = citations.known(connection, wanted)
    ids = citations.add(connection, wanted, known, at=at, review_due_at=rules.review_due_at)
    new, ended = _references(connection, source_id, _found(mentions, ids), at)
    citations.cite_again(connection, known.values(), at=at)
    imported = Imported(len(wanted) - len(known), len(known), new, len(ended))
    return imported, {stay.link_id for stay in ended}, ids.values()


def _one_at_a_time(connection: Connection) -> None:
    """Two imports at once would each find the other's links missing. SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE source IN SHARE ROW EXCLUSIVE MODE"))


def _source(connection: Connection, document: Document, at: datetime) -> int:
    new = upsert(connection, source).values(
        location=document.location, page_url=document.page_url, owner=document.owner, imported_at=at
    )
    kept = {name: new.excluded[name] for name in ("page_url", "owner", "imported_at")}
    stored = new.on_conflict_do_update(index_elements=[source.c.location], set_=kept).returning(source.c.id)
    return int(connection.execute(stored).scalar_one())


def _links(mentions: Iterable[tuple[str, str, Mention]], rules: Rules) -> dict[str, citations.Wanted]:
    """The links that are mentioned, by key digest, in the order of the source. The first way to write one counts."""
    found: dict[str, citations.Wanted] = {}
    for _, digest, mention in mentions:
        before = found.get(digest)
        if before is None:
            organisation = rules.organisation_of(mention.url)
            found[digest] = citations.Wanted(mention.url, organisation, mention.notes)
        elif mention.notes not in (before.notes, Notes()):
            found[digest] = before._replace(notes=citations.joined(before.notes, mention.notes))
    return found


def _found(mentions: Iterable[tuple[str, str, Mention]], ids: Mapping[str, int]) -> dict[_Place, list[_Found]]:
    """What stands at each place, in the order of the source. Text as the store keeps it, so that it is found again."""
    found: dict[_Place, list[_Found]] = defaultdict(list)
    for page, digest, mention in mentions:
        place = _Place(clean(page), ids[digest], clean(mention.text), clean(mention.context))
        found[place].append(_Found(mention.line, clean(mention.page_title)))
    return found


_MOVE = (
    update(reference)
    .where(reference.c.id == bindparam("reference_id"))
    .values(line=bindparam("line"), page_title=bindparam("page_title"))
)
_END = update(reference).where(reference.c.id == bindparam("reference_id")).values(ended_at=bindparam("at"))


def _references(
    connection: Connection, source_id: int, found: Mapping[_Place, Sequence[_Found]], at: datetime
) -> tuple[int, list[_Stay]]:
    """Add, move and end references. How many are new, and those that ended."""
    stays = _stays(connection, source_id, {place.page for place in found})
    new: list[Values] = []
    moved: list[Values] = []
    for place, wanted in found.items():
        there = sorted(stays.pop(place, ()), key=lambda stay: (stay.source_id != source_id, stay.found.line, stay.id))
        for stay, now in zip(there, wanted, strict=False):
            if stay.found != now and stay.source_id == source_id:
                moved.append({"reference_id": stay.id} | now._asdict())
        new += [
            place._asdict() | now._asdict() | {"source_id": source_id, "created_at": at} for now in wanted[len(there) :]
        ]
        if len(there) > len(wanted):
            stays[place] = there[len(wanted) :]
    ended = [stay for left in stays.values() for stay in left if stay.source_id == source_id]
    if moved:
        connection.execute(_MOVE, moved)
    if ended:
        connection.execute(_END, [{"reference_id": stay.id, "at": at} for stay in ended])
    if new:
        connection.execute(insert(reference), new)
    return len(new), ended


def _stays(connection: Connection, source_id: int, pages: set[str]) -> dict[_Place, list[_Stay]]:
    """The open references of this source, and those of other sources on the same pages."""
    found: dict[_Place, list[_Stay]] = defaultdict(list)
    seen: set[int] = set()
    for piece in [*pieces(pages), []]:
        place = or_(reference.c.source_id == source_id, reference.c.page.in_(piece))
        for row in connection.execute(select(reference).where(reference.c.ended_at.is_(None), place)):
            if row.id not in seen:
                seen.add(row.id)
                stay = _Stay(row.id, row.source_id, row.link_id, _Found(row.line, row.page_title))
                found[_Place(row.page, row.link_id, row.text, row.context)].append(stay)
    return found
