"""One item of the digest, said in an editor's words: what every format shows, top to bottom, and no more."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from curator.core.findings import Finding, Urgency
from curator.core.review import Decision, Item
from curator.settings import Site
from reports.clean import Address, address, line, shortened
from reports.places import Place, place
from reports.spans import Mark, Span, Text, changed_words, text
from reports.words import Words

CERTAIN, VERY_LIKELY = 0.97, 0.9  # confidences from which the words 'certain' and 'very likely' are said
PLACES = 2  # of our pages named beside the item; the others stand in the small print
OTHERS = 50  # of our pages in the small print
PAIRS = 4
MEMBERS = 30  # of many alike
SENTENCE = 1000  # characters of a sentence that are compared
SHORT = 28  # characters of a change that the first sentence itself can show
VALUE = 120  # characters of a page's own words inside a sentence of ours

# Nothing is claimed of the page, so there is nothing to be sure of.
_CLAIMS_NOTHING = frozenset({Finding.BLOCKED, Finding.REVIEW_DUE})
# The first sentence says all that the rule saw; of the others the reason is worth a line of its own.
_SAID_AT_FIRST = frozenset(
    {Finding.UNSAFE, Finding.DEAD, Finding.CERTIFICATE, Finding.MOVED, Finding.CHANGED, Finding.BLOCKED}
    | {Finding.REVIEW_DUE}
)
# What the first sentence of many alike says already.
_SAID_OF_MANY = frozenset({"forbidden", "programs-refused"})
_SEEN_SINCE = {Finding.BLOCKED: "blocked-since", Finding.CERTIFICATE: "seen-since"}
_STEP_REMOVES = frozenset({Finding.TAKEN_OVER, Finding.UNSAFE, Finding.DEAD, Finding.GONE, Finding.CERTIFICATE})
_CHOICES = (Decision.REPLACE, Decision.REMOVE, Decision.KEEP, Decision.SNOOZE)
_FALLBACK = {"moved": Decision.REPLACE, "wrong-host": Decision.REPLACE, "fragment": Decision.REPLACE}


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence before and after, the words that differ marked; one side is empty where it was added or taken out."""

    before: Text
    after: Text


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, and the address to do it with."""

    words: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An item, or many alike (`members`). `word` says the urgency, `number` is what one decides it by; `sure` is ''
    where nothing is claimed, `tag` says whether it is new since the last report; `small` and `facts` are the small
    print. Of many alike each has its own number."""

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
    members: tuple["Entry", ...] = ()
    more_members: str = ""


def who_of(item: Item) -> str:
    """Whose page it is: the organisation, else the site's name."""
    return line(item.organisation or "", VALUE) or address(item.url).host or shortened(line(item.url))


def entry(item: Item, words: Words, site: Site, *, new: bool) -> Entry:
    """An item as an editor reads it."""
    all_pairs = _sentences(item.evidence)
    pairs = tuple(Pair(*changed_words(before, after)) for before, after in all_pairs[:PAIRS])
    places = tuple(place(reference, words, site) for reference in item.references)
    step, others = _steps(item, words)
    more = len(all_pairs) - len(pairs)
    return Entry(
        ids=(item.id,),
        finding=item.finding,
        urgency=item.urgency,
        word=words.say(f"word.{item.urgency.value}"),
        who=who_of(item),
        tag=words.say("new") if new else "",
        number=words.say("small.id", id=str(item.id)),
        first=_first(item, all_pairs, pairs, words),
        address=address(item.url).bare(),
        sure="" if item.finding in _CLAIMS_NOTHING else words.say(_sure(item.confidence)),
        places=places[:PLACES],
        evidence=tuple(_evidence(item, words))[:2],
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
    replaced = lead.step.address is not None
    step = words.say("group.step.replace") if replaced else lead.step.words
    told = words.seen(items[0].rule, "") if items[0].rule not in _SAID_OF_MANY else ""
    return replace(
        lead,
        ids=tuple(number for one in entries for number in one.ids),
        tag=lead.tag if all(one.tag == lead.tag for one in entries) else "",
        number="",
        first=text(words.say(f"group.{lead.finding.value}", n=count, who=lead.who)),
        address=None,
        sure=words.say(_sure(min(item.confidence for item in items))) if lead.sure else "",
        places=(),
        evidence=(text(told),) if told else (),
        pairs=(),
        more_pairs="",
        step=Step(step),
        others=(),
        choices=_choices(lead.finding, lead.step, words),
        small=(words.say("small.rule", rule=line(items[0].rule, VALUE)),),
        facts=_our_pages((place for one in entries for place in one.places), words),
        members=tuple(entries[:MEMBERS]),
        more_members=words.count("more.members", left_out) if left_out > 0 else "",
    )


def _sure(confidence: float) -> str:
    if confidence >= CERTAIN:
        return "sure.certain"
    return "sure.very-likely" if confidence >= VERY_LIKELY else "sure.likely"


def _first(item: Item, sentences: Sequence[tuple[str, str]], pairs: Sequence[Pair], words: Words) -> Text:
    finding = item.finding.value
    keys = [f"{finding}/critical"] if item.critical else []
    keys += [f"{finding}/{item.evidence.get('kept')}", f"{finding}/{item.rule}", finding]
    return words.first(keys, _blanks(item, sentences, pairs, words))


def _blanks(
    item: Item, sentences: Sequence[tuple[str, str]], pairs: Sequence[Pair], words: Words
) -> Mapping[str, str | Text]:
    """What the first sentence may be filled in with: only what is known stands here."""
    blanks: dict[str, str | Text] = {
        name: (Span(line(value, VALUE), Mark.NAME),)
        for name, value in item.evidence.items()
        if isinstance(value, str) and line(value)
    }
    blanks["looks"] = words.count("looks", int(item.evidence.get("looks") or 1))
    blanks["since"] = words.day(item.since)
    blanks["seen"] = words.seen(item.rule, line(item.reason))
    optional = {
        "organisation": line(item.organisation or "", VALUE),
        "purpose": line(item.notes.purpose or "", VALUE),
        "fragment": line(unquote(item.url.partition("#")[2]), VALUE),
        "final": final.shown if (final := _final(item)) else "",
    }
    blanks |= {name: (Span(value, Mark.NAME),) for name, value in optional.items() if value}
    if sentences:
        blanks["sentences"] = _how_much(sentences, words)
    for pair in pairs[:1]:
        removed = [span for span in pair.before if span.mark is Mark.REMOVED]
        added = [span for span in pair.after if span.mark is Mark.ADDED]
        if len(removed) == len(added) == 1 and max(len(removed[0].text), len(added[0].text)) <= SHORT:
            blanks["before"], blanks["after"] = tuple(removed), tuple(added)
    return blanks


def _how_much(sentences: Sequence[tuple[str, str]], words: Words) -> str:
    """'Two sentences changed, one was added'."""
    counts = {
        "changed": sum(1 for before, after in sentences if before and after),
        "added": sum(1 for before, after in sentences if after and not before),
        "removed": sum(1 for before, after in sentences if before and not after),
    }
    parts: list[str] = []
    for verb, count in counts.items():
        if count:
            parts.append(words.count(f"changed.then.{verb}" if parts else f"changed.{verb}", count))
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]


def _sentences(evidence: Mapping[str, Any]) -> list[tuple[str, str]]:
    pairs = evidence.get("sentences") or ()
    read = ((line(pair.get("before") or "", SENTENCE), line(pair.get("after") or "", SENTENCE)) for pair in pairs)
    return [pair for pair in read if any(pair)]


def _final(item: Item) -> Address | None:
    """Where readers land, where that is not the address they were given."""
    final = item.evidence.get("final_url")
    if not isinstance(final, str) or final in ("", item.url):
        return None
    landed = address(final)
    return landed if landed.whole.partition("#")[0].rstrip("/") != item.url.partition("#")[0].rstrip("/") else None


def _evidence(item: Item, words: Words) -> Iterable[Text]:
    final = _final(item)
    if item.finding not in _SAID_AT_FIRST:
        yield text(words.seen(item.rule, line(item.reason)))
    if final is not None and item.finding in (Finding.DEAD, Finding.BLOCKED, Finding.CERTIFICATE):
        yield text(words.say("sent-on", final=final.shown))
    if final is not None and item.finding is Finding.UNSAFE:
        yield text(words.say("leads-to", final=final.shown))
    looks = int(item.evidence.get("looks") or 1)
    if item.finding in _SEEN_SINCE and looks > 1:
        said = words.count("looks", looks)
        yield text(words.say(_SEEN_SINCE[item.finding], looks=said, since=words.day(item.since)))


def _steps(item: Item, words: Words) -> tuple[Step, tuple[Step, ...]]:
    """The obvious next step, and other addresses to choose from."""
    best_first = sorted(item.suggestions, key=lambda suggestion: -suggestion.confidence)
    offered = [Step(words.say(f"step.{one.kind.value}"), address(one.url)) for one in best_first[:3]]
    if offered:
        return offered[0], tuple(replace(step, words=words.say("step.other")) for step in offered[1:])
    mild = item.finding is Finding.CERTIFICATE and item.urgency is Urgency.READ
    return Step(words.say("step.certificate.read" if mild else f"step.{item.finding.value}")), ()


def _choices(finding: Finding, step: Step, words: Words) -> tuple[str, ...]:
    """The other decisions, those that the step does not name already."""
    if step.address is not None:
        taken = Decision.REPLACE
    elif finding in _STEP_REMOVES:
        taken = Decision.REMOVE
    else:
        taken = _FALLBACK.get(finding.value, Decision.KEEP)
    return tuple(words.say(f"choice.{choice.value}") for choice in _CHOICES if choice is not taken)


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
        ("small.purpose", line(notes.purpose or "")),
        ("small.topic", line(notes.topic or "")),
        ("small.owner", line(notes.owner or "")),
        ("small.caveat", line(notes.caveat or "")),
        ("small.contact", line(notes.contact or "")),
    )
    yield from ((words.say(key), value) for key, value in rows if value)
