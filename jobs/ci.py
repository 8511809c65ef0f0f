"""`curator ci`: the links of files, looked at once, without a database."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from curator import catalogue, page, urls
from curator.core import network
from curator.core.assess import Known
from curator.core.conclude import Question, conclude, read_needed
from curator.core.evidence import Evidence, Request, Trouble
from curator.core.facts import PageFacts, Reading
from curator.core.gate import Judged, Level, Verdict, judge
from curator.core.history import History, Outcome
from curator.core.link import Mention, Organisation, Reference
from curator.core.missing import Around, Ask
from curator.core.policy import Policy
from curator.core.promise import Promise
from curator.core.reachability import Answer
from curator.errors import Problem
from curator.fetch import Outbound
from jobs.promises import promise
from jobs.questions import Answered, Questions, Reader

log = logging.getLogger(__name__)

_SKIPPED = {
    "scheme": "Not a web address; it is not checked.",
    "own": "A page of our own site; it is not checked.",
    "relative": "A place within our own pages; it is not checked.",
}
_UNKNOWN = History(0, "")
_POLICY = Policy()
OUR_NETWORK = Judged(Verdict.UNKNOWN, Level.NOTICE, "We could not look: our own network seems to be down.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an address stands in the files."""

    file: str
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """An address with its verdict and all the places where it stands. `checked`: it was looked at and judged."""

    url: str
    judged: Judged
    checked: bool
    status: int | None
    final_url: str | None
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All addresses in the order in which they were met. `network_down`: not one host answered."""

    links: tuple[Link, ...]
    network_down: bool

    @property
    def checked(self) -> int:
        return sum(1 for link in self.links if link.checked)

    def count(self, level: Level) -> int:
        return sum(1 for link in self.links if link.judged.level is level)


@dataclass(slots=True)
class _Found:
    mention: Mention
    file: Path
    places: list[Place]


def run(
    paths: Sequence[str],
    outbound: Callable[[], Outbound],
    *,
    base_url: str = "",
    organisations: Sequence[Organisation] = (),
    progress: Callable[[int], None] = lambda _done: None,
) -> Report:
    """Read the files, look at each distinct address once, and judge. Raises Problem for a path that cannot be read."""
    found = _gather(paths, base_url)
    web = [(key, entry) for key, entry in found.items() if entry.mention.skip is None]
    seen = _look(web, outbound, organisations, progress) if web else {}
    down = bool(seen) and _network_is_down(web, seen, outbound)
    links = []
    for key, entry in found.items():
        outcome = seen.get(key)
        if outcome is None:
            links.append(_unlooked(entry))
        elif down and network.silent(outcome.evidence):
            links.append(_link(entry, OUR_NETWORK, checked=False))
        else:
            looked = outcome.reach.answer is not Answer.NOT_LOOKED
            links.append(_link(entry, judge(outcome), checked=looked, evidence=outcome.evidence))
    return Report(tuple(links), network_down=down)


def _link(entry: _Found, judged: Judged, *, checked: bool, evidence: Evidence | None = None) -> Link:
    status = evidence.status if evidence is not None else None
    final_url = urls.mask(evidence.final_url) if evidence is not None and evidence.hops else None
    return Link(urls.mask(entry.mention.url), judged, checked, status, final_url, tuple(entry.places))


def _gather(paths: Sequence[str], base_url: str) -> dict[str, _Found]:
    found: dict[str, _Found] = {}
    for path in _files(paths):
        try:
            content = path.read_bytes()
        except OSError as error:
            raise Problem(f"{path} cannot be read ({error.strerror}); check its name and permissions.") from error
        for mention in catalogue.read(content, name=path.name, base_url=base_url):
            place = Place(str(path), mention.line, mention.column, mention.text)
            entry = found.setdefault(_key(mention, path), _Found(mention, path, []))
            entry.places.append(place)
    return found


def _files(paths: Sequence[str]) -> Iterable[Path]:
    seen: set[Path] = set()
    for named in paths:
        for path in catalogue.expand(named):
            if path not in seen:
                seen.add(path)
                yield path


def _key(mention: Mention, path: Path) -> str:
    if mention.skip is None:
        return urls.key(mention.url)
    return f"{path.parent}\0{mention.url}" if mention.skip == "relative" else f"\0{mention.url}"


def _look(
    web: Sequence[tuple[str, _Found]],
    outbound: Callable[[], Outbound],
    organisations: Sequence[Organisation],
    progress: Callable[[int], None],
) -> dict[str, Outcome]:
    """One look a page; addresses that differ in their fragment only share it. Nothing is known of any before."""
    pages: dict[str, list[int]] = {}
    for number, (_, entry) in enumerate(web):
        pages.setdefault(urls.fetchable(entry.mention.url), []).append(number)
    groups = list(pages.values())
    judges = _Judges(web, organisations)
    with outbound() as out:
        questions = Questions(out)
        first = (Request(web[group[0]][1].mention.url, tag) for tag, group in enumerate(groups))
        for evidence in out.look_all(first):
            questions.note(evidence)
            for number in groups[evidence.request.tag]:
                judges.take(number, evidence)
            progress(judges.done)
        while judges.asked:
            asked, judges.asked = judges.asked, []
            for answered in questions.answer(asked):
                judges.answer(answered)
    return judges.seen


class _Judges:
    """Concludes looks, and keeps what cannot be concluded yet. Bodies are not kept."""

    def __init__(self, web: Sequence[tuple[str, _Found]], organisations: Sequence[Organisation]) -> None:
        self._web, self._organisations = web, organisations
        self._latest: tuple[str, Reading] | None = None
        self.seen: dict[str, Outcome] = {}
        self.asked: list[Question] = []

    @property
    def done(self) -> int:
        return len(self.seen) + len(self.asked)

    def take(self, number: int, evidence: Evidence) -> None:
        """Conclude what was seen of an address, for one of the links to it."""
        self._conclude(number, evidence, self._read, Around())

    def answer(self, answered: Answered) -> None:
        """Conclude with what came of a question."""
        question, number = answered.question, answered.question.history.id
        if answered.evidence is None:
            late = replace(question.evidence.last, trouble=Trouble.RUN_DEADLINE)
            self.take(number, replace(question.evidence, attempts=(late,)))
        elif question.ask is Ask.REFRESH:
            self.take(number, answered.evidence)
        else:
            self._conclude(number, answered.evidence, question.read, answered.around)

    def _conclude(
        self,
        number: int,
        evidence: Evidence,
        read: Callable[[Evidence, PageFacts | None], Reading | None],
        around: Around,
    ) -> None:
        key, entry = self._web[number]
        history, known = (
            History(number, entry.mention.url),
            Known(said=_said(entry, self._organisations), around=around),
        )
        try:
            concluded = conclude(history, evidence, read(evidence, None), known, _POLICY)
        except Exception:
            log.exception("could not judge %s", urls.mask(history.url))
            failed = replace(evidence, attempts=(replace(evidence.last, trouble=Trouble.COULD_NOT_JUDGE),))
            concluded = conclude(history, failed, None, known, _POLICY)
        if isinstance(concluded, Question):
            self.asked.append(concluded)
        else:
            self.seen[key] = replace(concluded, evidence=replace(evidence, body=None), facts=None)

    def _read(self, evidence: Evidence, _known: PageFacts | None) -> Reading | None:
        if not read_needed(_UNKNOWN, evidence, page.EXTRACTOR):
            return None
        digest = f"{evidence.body_digest} {evidence.final_url}"
        if self._latest is None or self._latest[0] != digest:  # fragments of one page come one after the other
            self._latest = digest, Reader()(evidence, anchors=True)
        return self._latest[1]


def _said(entry: _Found, organisations: Sequence[Organisation]) -> Promise:
    mention = entry.mention
    places = [Reference(place.file, place.line, place.text, mention.context) for place in entry.places]
    return promise(mention.url, places, organisations)


def _network_is_down(
    web: Sequence[tuple[str, _Found]], seen: dict[str, Outcome], outbound: Callable[[], Outbound]
) -> bool:
    looks = [(urls.host_of(entry.mention.url), seen[key].evidence) for key, entry in web if key in seen]
    if any(network.answered(evidence) for _, evidence in looks):
        return False
    with outbound() as out:
        return network.is_down(looks, names_resolve=out.names_resolve())


def _unlooked(entry: _Found) -> Link:
    """An address that is not the web's: relative ones are looked for among the files."""
    mention = entry.mention
    if mention.skip == "malformed":
        sentence = f"This is no web address: {urls.problem(mention.url) or 'malformed'}."
        return _link(entry, Judged(Verdict.DEAD, Level.ERROR, sentence), checked=True)
    if mention.skip != "relative":
        return _link(entry, Judged(Verdict.UNKNOWN, Level.OK, _SKIPPED[mention.skip or "scheme"]), checked=False)
    path = unquote(urlsplit(mention.url).path)
    if not path or path.startswith("/") or "\0" in path:
        return _link(entry, Judged(Verdict.UNKNOWN, Level.OK, _SKIPPED["relative"]), checked=False)
    if _is_there(entry.file.parent / path):
        return _link(entry, Judged(Verdict.ALIVE, Level.OK, "The file is there."), checked=True)
    sentence = f"There is no file {path} beside {entry.file.name}."
    return _link(entry, Judged(Verdict.DEAD, Level.ERROR, sentence), checked=True)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long for a file, or a folder that we may not look into
        return False
