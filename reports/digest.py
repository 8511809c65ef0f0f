"""The digest: what waits for an editor, worst first, as one pure value that every format shows in the same order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from curator.core.findings import Urgency
from curator.core.review import Item, Review, Watched
from curator.core.worst_first import worst_first
from curator.settings import Site
from reports import telling
from reports.advice import Advice, advice
from reports.clean import Address, address, line
from reports.entries import Entry, entry, grouped, who_of
from reports.words import Words, words_for

ALIKE = 3  # items of one finding and organisation that become one entry with a list
ENTRIES = 30  # of one section: mail programs cut a message off at about 100 KB
WATCHED = 30
COMMAND = "curator review decide NO keep | replace --url ADDRESS | remove | snooze --until DATE | acknowledge"

_ORDER = tuple(Urgency)
# What is urgent heads the section of what to act on.
_SECTIONS = (
    ("act", (Urgency.URGENT, Urgency.ACT)),
    ("update", (Urgency.UPDATE,)),
    ("read", (Urgency.READ,)),
    ("look", (Urgency.LOOK,)),
    ("due", (Urgency.DUE,)),
)
# The fields of `Shares` as they are told.
_SHARES = ("listed", "unchanged", "unjudged", "not_checked", "decided", "unsettled", "watched")


@dataclass(frozen=True, slots=True)
class Section:
    """Entries of one urgency; `count` counts items, `more` says how many are not shown."""

    key: str
    title: str
    count: int
    entries: tuple[Entry, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A state that an editor must know of first, and what to do next."""

    what: str
    do: str


@dataclass(frozen=True, slots=True)
class WatchedLine:
    """A link that fails, what was seen how often and since when, and when we look again."""

    address: Address
    told: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """What needs nobody: how many, what is being watched, and the sum since the report before."""

    title: str
    sentence: str
    watched_note: str
    watching: tuple[WatchedLine, ...]
    more_watched: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """All that a format needs; nothing in it must be worked out, only escaped and laid out."""

    subject: str
    title: str
    site: str
    day: str
    lead: str
    notices: tuple[Notice, ...]
    sections: tuple[Section, ...]
    quiet: Quiet | None
    advice: Advice | None
    decide: str
    made: str
    words: Words


def build(review: Review, site: Site, *, ask_again: timedelta | None = None) -> Digest:
    """The digest of a review, in the site's language and time zone. `ask_again`: see `entry`."""
    words = words_for(site.language, site.timezone, review.generated_at)
    items = sorted(review.items, key=worst_first)
    notices = tuple(_notices(review, words))
    name = line(site.name, 120)
    return Digest(
        subject=words.say("subject", what=_subject(review, words)),
        title=words.say("title"),
        site=name,
        day=words.full_day(review.generated_at),
        lead=_lead(review, words),
        notices=notices,
        sections=tuple(_sections(items, review, words, site, ask_again)),
        quiet=_quiet(review, words) if review.counts.links else None,
        advice=advice(review.advice, words, site),
        decide=words.say("decide", command=COMMAND) if items else "",
        made=words.say("made", moment=words.moment(review.generated_at), site=name),
        words=words,
    )


def _amounts(items: Sequence[Item], words: Words) -> list[str]:
    """'2 to act on', '3 to read (1 critical)': in the order of the sections."""
    counted = Counter(item.urgency for item in items)
    critical = Counter(item.urgency for item in items if item.critical)
    amounts = []
    for urgency in filter(counted.__getitem__, _ORDER):
        amount = words.count(f"count.{urgency.value}", counted[urgency])
        if critical[urgency]:
            amount = words.count("count.read.critical", critical[urgency], amount=amount)
        amounts.append(amount)
    return amounts


def _pressing(items: Sequence[Item], words: Words) -> list[str]:
    """The amounts, the most pressing first: a changed fact that readers rely on harms more than a link that is dead."""
    critical = [item for item in items if item.critical]
    others = [item for item in items if not item.critical]
    urgent = [item for item in others if item.urgency is Urgency.URGENT]
    named = [words.count("count.critical", len(critical))] if critical else []
    return [
        *_amounts(urgent, words),
        *named,
        *_amounts([item for item in others if item.urgency is not Urgency.URGENT], words),
    ]


def _subject(review: Review, words: Words) -> str:
    """The two most pressing amounts, never the whole inventory."""
    if amounts := _pressing(review.items, words):
        return ", ".join(amounts[:2])
    if review.network_down_at is not None:
        return words.say("subject.network")
    if not review.counts.links:
        return words.say("subject.no-links")
    return words.say("subject.unchecked" if _unchecked(review) else "subject.quiet")


def _lead(review: Review, words: Words) -> str:
    amounts = ", ".join(_amounts(review.items, words))
    if not amounts:
        return ""
    new = sum(1 for item in review.items if _is_new(item, review))
    if not new:
        return f"{amounts}."
    said = words.count("lead.all-new" if new == len(review.items) else "lead.new", new)
    return f"{amounts}. {said}"


def _unchecked(review: Review) -> bool:
    return review.counts.links > 0 and review.counts.not_checked == review.counts.links


def _is_new(item: Item, review: Review) -> bool:
    """In the first report all is new, so that nothing is said to be."""
    return review.since is not None and item.opened_at > review.since


def _notices(review: Review, words: Words) -> Iterator[Notice]:
    down = review.network_down_at
    if down is not None:
        yield Notice(words.say("state.network", moment=words.moment(down)), words.say("state.network.do"))
    if not review.counts.links:
        yield Notice(words.say("state.no-links"), words.say("state.no-links.do"))
    elif _unchecked(review) and not review.items:
        if down is None:
            yield Notice(words.say("state.unchecked"), words.say("state.unchecked.do"))
    elif not review.items and down is None:
        yield Notice(words.say("state.nothing"), words.say("state.nothing.do"))


def _sections(
    items: Sequence[Item], review: Review, words: Words, site: Site, ask_again: timedelta | None
) -> Iterator[Section]:
    for key, urgencies in _SECTIONS:
        of_section = [item for item in items if item.urgency in urgencies]
        if not of_section:
            continue
        batches = _alike(of_section)
        shown = [_entry(batch, review, words, site, ask_again) for batch in batches[:ENTRIES]]
        left_out = sum(len(batch) for batch in batches[ENTRIES:])
        yield Section(
            key=key,
            title=words.say(f"word.{key}"),
            count=len(of_section),
            entries=tuple(shown),
            more=words.count("more.items", left_out) if left_out else "",
        )


def _alike(items: Sequence[Item]) -> list[list[Item]]:
    """The items, those alike together where there are enough of them, each at the place of its first one."""
    batches: dict[tuple[object, ...], list[Item]] = {}
    for item in items:
        batches.setdefault(_kind(item), []).append(item)
    result: list[list[Item]] = []
    for item in items:
        batch = batches[_kind(item)]
        if len(batch) < ALIKE:
            result.append([item])
        elif batch[0] is item:
            result.append(batch)
    return result


def _kind(item: Item) -> tuple[object, ...]:
    if item.critical:
        return ("critical", item.id)
    # Each of several rules makes a first sentence of its own; links that lead to one page are alike however that was
    # found out.
    rule = telling.landed_on(item) or item.rule
    return (item.finding, item.urgency, rule, who_of(item).casefold())


def _entry(batch: Sequence[Item], review: Review, words: Words, site: Site, ask_again: timedelta | None) -> Entry:
    entries = [entry(item, words, site, new=_is_new(item, review), ask_again=ask_again) for item in batch]
    return entries[0] if len(entries) == 1 else grouped(entries, batch, words)


def _quiet(review: Review, words: Words) -> Quiet:
    more = len(review.watching) - WATCHED
    return Quiet(
        title=words.say("quiet"),
        sentence=_shares(review, words),
        watched_note=words.count("quiet.watched-note", len(review.watching)),
        watching=tuple(_watched(one, review, words) for one in review.watching[:WATCHED]),
        more_watched=words.count("more.watched", more) if more > 0 else "",
        lines=tuple(_quiet_lines(review, words)),
    )


def _shares(review: Review, words: Words) -> str:
    """All links, and what became of them: the numbers add up, each link counts once."""
    shares = review.shares
    numbers = {key: getattr(shares, key) for key in _SHARES if getattr(shares, key)}
    said = {key: f"share.{key}" for key in numbers}
    if shares.watched < len(review.watching):  # the others of those below stand above as well
        said["watched"] = "share.watched.more"
    parts = ", ".join(words.count(said[key], number) for key, number in numbers.items())
    sentence = words.say("quiet.sentence", links=words.count("quiet.links", shares.links), parts=parts)
    return f"{sentence} {words.say('quiet.nothing-else')}" if review.items else sentence


def _watched(watched: Watched, review: Review, words: Words) -> WatchedLine:
    blanks = {
        "seen": words.seen(watched.rule, line(watched.reason)),
        "failures": words.count("failures", watched.failures),
        "since": words.day(watched.since),
    }
    due = watched.next_check_at
    if due is not None and due > review.generated_at:
        told = words.say("quiet.watched-next", day=words.day(due), **blanks)
    else:
        told = words.say("quiet.watched", **blanks)
    return WatchedLine(address(watched.url).bare(), told.strip())


def _quiet_lines(review: Review, words: Words) -> Iterator[str]:
    total = review.sum
    numbers = {
        "carried": words.number(total.carried),
        "new": words.number(total.new),
        "closed": words.number(total.closed),
        "open": words.number(total.open),
    }
    if review.since is None:
        yield words.say("quiet.sum-first", **numbers)
    else:
        yield words.say("quiet.sum", day=words.day(review.since), **numbers)
    if review.decided:
        yield words.count("quiet.decided", review.decided)
    if review.next_check_at is not None and review.next_check_at > review.generated_at:
        yield words.say("quiet.next", moment=words.moment(review.next_check_at))
