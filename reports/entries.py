"""One item of the digest, said in an editor's words: what every format shows, top to bottom, and no more."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from curator.core.findings import Finding, Urgency
from curator.core.review import Decision, Item
from curator.settings import Site
from reports import changes, telling
from reports.changes import Pair
from reports.clean import Address, address, line, shortened
from reports.places import Place, place
from reports.spans import Text, text
from reports.telling import VALUE
from reports.words import Words

CERTAIN, VERY_LIKELY = 0.97, 0.9  # confidences from which the words 'certain' and 'very likely' are said
PLACES = 2  # of our pages named beside the item; the others stand in the small print
OTHERS = 50  # of our pages in the small print
PAIRS = 4
MEMBERS = 30  # of many alike

# Nothing is claimed of the page, so there is nothing to be sure of.
_CLAIMS_NOTHING = frozenset({Finding.BLOCKED, Finding.REVIEW_DUE})
_ENDS_SOON = "certificate-ends-soon"
_STEP_REMOVES = frozenset({Finding.TAKEN_OVER, Finding.UNSAFE, Finding.DEAD, Finding.GONE, Finding.CERTIFICATE})
_CHOICES = (Decision.REPLACE, Decision.REMOVE, Decision.KEEP, Decision.SNOOZE)
# What the page says may be known and fine without a review of the whole.
_MAY_NOTE = frozenset({Finding.CHANGED, Finding.OFF_PURPOSE, Finding.OUTDATED})
_FALLBACK = {"moved": Decision.REPLACE, "wrong-host": Decision.REPLACE, "fragment": Decision.REPLACE}


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, and the address to do it with."""

    words: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An item, or many alike (`members`). `word` says the urgency, `number` is what one decides it by; `sure` is ''
    where nothing is claimed, `tag` says whether it is new since the last report; `small` and `facts` are the small
    print. Of many alike each has its own number, and `own` is what is said of it alone."""

    ids: tuple[int, ...]
    finding: Finding
    urgency: Urgency
    word: str
    who: str
    tag: str
    number: str
    first: Text
    address: Address | None
    sure: str
    places: tuple[Place, ...]
    evidence: tuple[Text, ...]
    pairs: tuple[Pair, ...]
    more_pairs: str
    step: Step
    others: tuple[Step, ...]
    choices: tuple[str, ...]
    small: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    own: Text = ()
    members: tuple["Entry", ...] = ()
    more_members: str = ""


def who_of(item: Item) -> str:
    """Whose page it is: the organisation, else the site's name."""
    return line(item.organisation or "", VALUE) or address(item.url).host or shortened(line(item.url))


def entry(item: Item, words: Words, site: Site, *, new: bool, ask_again: timedelta | None = None) -> Entry:
    """An item as an editor reads it. `ask_again` says how long nobody is asked to look behind the same wall again."""
    told = changes.sentences(item.evidence)
    pairs = changes.pairs(told[:PAIRS], words, in_turn=item.rule == changes.FLIPS)
    places = tuple(place(reference, words, site) for reference in item.references)
    step, others = _steps(item, words, ask_again)
    more = len(told) - len(pairs)
    return Entry(
        ids=(item.id,),
        finding=item.finding,
        urgency=item.urgency,
        word=words.say("word.critical" if item.critical else f"word.{item.urgency.value}"),
        who=who_of(item),
        tag=words.say("new") if new else "",
        number=words.say("small.id", id=str(item.id)),
        first=telling.first(item, told, pairs, words),
        address=address(item.url).bare(),
        sure="" if item.finding in _CLAIMS_NOTHING else words.say(_sure(item.confidence)),
        places=places[:PLACES],
        evidence=tuple(telling.evidence(item, words))[:2],
        pairs=pairs,
        more_pairs=words.count("more.sentences", more) if more else "",
        step=step,
        others=others,
        choices=_choices(item.finding, step, words),
        small=tuple(_small(item, words)),
        facts=tuple(_facts(item, places, words)),
    )


def grouped(entries: Sequence[Entry], items: Sequence[Item], words: Words) -> Entry:
    """Many alike as one entry with a list."""
    lead = entries[0]
    count = words.number(len(entries))
    left_out = len(entries) - MEMBERS
    rules = dict.fromkeys(line(item.rule, VALUE) for item in items[:MEMBERS])
    step, members = _common_step(entries, words)
    told = telling.of_many(items, words)
    return replace(
        lead,
        ids=tuple(number for one in entries for number in one.ids),
        tag=lead.tag if all(one.tag == lead.tag for one in entries) else "",
        number="",
        first=text(words.say(telling.key_of_many(items, words), n=count, who=lead.who)),
        address=None,
        sure=words.say(_sure(min(item.confidence for item in items))) if lead.sure else "",
        places=(),
        evidence=(told,) if told else (),
        pairs=(),
        more_pairs="",
        step=step,
        others=(),
        choices=_choices(lead.finding, lead.step, words),
        small=tuple(words.say("small.rule", rule=rule) for rule in rules),
        facts=_our_pages((place for one in entries for place in one.places), words),
        members=tuple(_listed(member) for member in members[:MEMBERS]),
        more_members=words.count("more.members", left_out) if left_out > 0 else "",
    )


def _listed(member: Entry) -> Entry:
    return replace(member, own=member.first) if member.finding in telling.OF_EACH else member


def _common_step(entries: Sequence[Entry], words: Words) -> tuple[Step, Sequence[Entry]]:
    """The next step of many alike, and the many as they are listed: an address that is the same for all stands once."""
    lead = entries[0].step
    if lead.address is None:
        return lead, entries
    if all(one.step == lead for one in entries):
        return lead, [replace(one, step=Step(lead.words)) for one in entries]
    safe = entries[0].finding in (Finding.MOVED, Finding.WRONG_HOST)
    return Step(words.say("group.step.replace" if safe else "group.step.look")), entries


def _sure(confidence: float) -> str:
    if confidence >= CERTAIN:
        return "sure.certain"
    return "sure.very-likely" if confidence >= VERY_LIKELY else "sure.likely"


def _steps(item: Item, words: Words, ask_again: timedelta | None) -> tuple[Step, tuple[Step, ...]]:
    """The obvious next step, and other addresses to choose from."""
    best_first = sorted(item.suggestions, key=lambda suggestion: -suggestion.confidence)
    offered = [Step(words.say(f"step.{one.kind.value}"), address(one.url)) for one in best_first[:3]]
    if offered:
        return offered[0], tuple(replace(step, words=words.say("step.other")) for step in offered[1:])
    if item.finding is Finding.BLOCKED and ask_again is not None:
        return Step(words.say("step.blocked.again", again=_again(ask_again, words))), ()
    if item.rule == _ENDS_SOON:
        return Step(words.say("step.certificate.soon")), ()
    if item.finding is Finding.CERTIFICATE and item.urgency is Urgency.READ:
        return Step(words.say("step.certificate.read")), ()
    usual = f"step.{item.finding.value}"
    special = f"{usual}.{item.rule}"
    if special in words.language.texts:
        return Step(words.say(special)), ()
    return Step(words.say(f"{usual}.critical" if item.critical else usual)), ()


def _again(after: timedelta, words: Words) -> str:
    """'in 8 weeks'; in days where that is no number of weeks."""
    weeks, days = divmod(max(after.days, 1), 7)
    return words.count("again.days", max(after.days, 1)) if days else words.count("again.weeks", weeks)


def _choices(finding: Finding, step: Step, words: Words) -> tuple[str, ...]:
    """The other decisions, those that the step does not name already."""
    if step.address is not None:
        taken = Decision.REPLACE
    elif finding in _STEP_REMOVES:
        taken = Decision.REMOVE
    else:
        taken = _FALLBACK.get(finding.value, Decision.KEEP)
    offered = (*_CHOICES, Decision.ACKNOWLEDGE) if finding in _MAY_NOTE else _CHOICES
    return tuple(words.say(f"choice.{choice.value}") for choice in offered if choice is not taken)


def _small(item: Item, words: Words) -> Iterable[str]:
    yield words.say("small.rule", rule=line(item.rule, VALUE))
    if isinstance(status := item.evidence.get("status"), int):
        yield words.say("small.status", status=str(status))
    if isinstance(looks := item.evidence.get("looks"), int):
        yield words.count("small.looks", looks)
    yield words.say("small.since", since=words.moment(item.since))
    yield words.say("small.listed", day=words.day(item.opened_at))
    if item.previous is not None:
        yield words.say("small.previous", id=str(item.previous))
    if item.also:
        yield words.say("small.also", findings=", ".join(words.say(f"name.{one.value}") for one in item.also))


def _our_pages(places: Iterable[Place], words: Words) -> tuple[tuple[str, str], ...]:
    """Where the places are that are named by their page's title."""
    exact = dict.fromkeys(place.exact for place in places if place.exact)
    return ((words.say("small.pages"), " · ".join(list(exact)[:OTHERS])),) if exact else ()


def _facts(item: Item, places: Sequence[Place], words: Words) -> Iterable[tuple[str, str]]:
    """The rest of the small print: label and value."""
    yield from _our_pages(places[:PLACES], words)
    others = [one.exact or one.page.shown + one.after for one in places[PLACES:]]
    chain = item.evidence.get("chain") or ()
    hops = [
        words.say("small.hop", status=str(hop.get("status")), url=shortened(address(str(hop.get("url"))).whole, 200))
        for hop in chain[:20]
    ]
    notes = item.notes
    rows = (
        ("small.places", " · ".join(others[:OTHERS])),
        ("small.chain", " → ".join(hops)),
        ("small.detail", line(str(item.evidence.get("detail") or ""))),
        ("small.lost", telling.lost(item, words)),
        ("small.links", changes.links_elsewhere(item, words)),
        ("small.purpose", line(notes.purpose or "")),
        ("small.topic", line(notes.topic or "")),
        ("small.owner", line(notes.owner or "")),
        ("small.caveat", line(notes.caveat or "")),
        ("small.contact", line(notes.contact or "")),
    )
    yield from ((words.say(key), value) for key, value in rows if value)
