"""What changed in a page's text, as an editor reads it: sentences before and after, and the facts that count."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from curator.core.critical.values import Critical, CriticalKind
from curator.core.findings import Finding
from curator.core.review import Item
from curator.core.worst_first import critical_facts, facts_of
from reports.clean import address, excerpt, line, shortened
from reports.spans import Mark, Span, Text, changed_words, text
from reports.words import Words

FLIPS = "text-flips"
LARGE = frozenset({"text-replaced", "text-thinned"})  # what the whole page became comes before any fact of it
SENTENCE = 1000  # characters of a sentence that are compared
SHORT = 28  # characters of a change that the first sentence itself can show
FACT = 90  # characters of a fact in the first sentence
HEADING = 80
LINKS = 5  # of those that lead elsewhere
LINK_WORDS = 60


@dataclass(frozen=True, slots=True)
class Sentence:
    """A changed sentence as the evidence has it; one side is empty where it was added or taken out."""

    before: str
    after: str
    under: str = ""
    facts: tuple[Critical, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence before and after, the words that differ marked; one side is empty where it was added or taken out.

    `under` says below which heading, where the pair above it does not stand there too. `in_turn` is true where neither
    side is the later one: the page shows both.
    """

    before: Text
    after: Text
    under: str = ""
    in_turn: bool = False


def sentences(known: Mapping[str, Any]) -> list[Sentence]:
    """The changed sentences of an evidence."""
    read = (
        Sentence(
            line(pair.get("before") or "", SENTENCE),
            line(pair.get("after") or "", SENTENCE),
            excerpt(pair.get("under") or "", HEADING),
            facts_of(pair),
        )
        for pair in known.get("sentences") or ()
    )
    kept = [one for one in read if one.before or one.after]
    if known.get("kind") != "replaced":
        return kept
    # Of a page that is another one, what is there now says more than all that is not.
    there, gone = [one for one in kept if one.after], [one for one in kept if not one.after]
    return [*gone[:1], *there, *gone[1:]]


def pairs(told: Sequence[Sentence], words: Words, *, in_turn: bool) -> tuple[Pair, ...]:
    """The sentences with their words marked; a heading that several stand under in a row is named once."""
    made: list[Pair] = []
    above = ""
    for one in told:
        facts = [(line(fact.before, SENTENCE), line(fact.after, SENTENCE)) for fact in one.facts]
        before, after = changed_words(one.before, one.after, facts)
        if in_turn:  # nothing was taken out: both are shown
            before = tuple(Span(span.text, Mark.ADDED if span.mark is Mark.REMOVED else span.mark) for span in before)
        under = words.say("under", heading=one.under) if one.under and one.under != above else ""
        above = one.under
        made.append(Pair(before, after, under, in_turn))
    return tuple(made)


def how_much(told: Sequence[Sentence], words: Words) -> str:
    """'Two sentences changed, one was added'; '' where none did."""
    counts = {
        "changed": sum(1 for one in told if one.before and one.after),
        "added": sum(1 for one in told if one.after and not one.before),
        "removed": sum(1 for one in told if one.before and not one.after),
    }
    parts: list[str] = []
    for verb, count in counts.items():
        if count:
            parts.append(words.count(f"changed.then.{verb}" if parts else f"changed.{verb}", count))
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]


def first_keys(item: Item) -> list[str]:
    """The keys of the first sentence of a critical change, the most special one first; none for other items."""
    finding = item.finding.value
    if not item.critical or item.rule in LARGE:
        return []
    if item.rule == FLIPS:
        return [f"{finding}/{FLIPS}/critical"]
    worst = critical_facts(item.evidence)[:1]
    return [*(f"{finding}/{fact.kind.value}/{_way(fact)}" for fact in worst), f"{finding}/critical"]


def blanks(item: Item, shown: Sequence[Pair], words: Words) -> dict[str, str | Text]:
    """`before` and `after` of what the first sentence shows: the worst fact, else the one short change that there is.

    `texts` says how many texts a page takes turns with.
    """
    texts = item.evidence.get("texts")
    told: dict[str, str | Text] = {"texts": words.few(texts)} if isinstance(texts, int) and texts > 1 else {}
    for fact in critical_facts(item.evidence)[:1]:
        said = {"before": (fact.before, Mark.REMOVED), "after": (fact.after, Mark.ADDED)}
        # What a closure says is quoted, and no side of two texts in turn is the later one.
        plain = Mark.NAME if fact.kind is CriticalKind.CLOSURE and _way(fact) != "changed" else None
        plain = Mark.NAME if item.rule == FLIPS else plain
        return told | {
            name: (Span(excerpt(value, FACT).removesuffix("."), plain or mark),)
            for name, (value, mark) in said.items()
            if line(value)
        }
    return told | _short_change(shown)


def facts_line(item: Item, words: Words) -> Text:
    """The critical facts that the first sentence does not show, by their kinds; nothing where it shows all."""
    facts = critical_facts(item.evidence)
    if not item.critical:
        return ()
    if item.rule in LARGE:
        key = "facts.among"
    elif item.rule == FLIPS:
        key = "facts.in-turn"
        facts = facts if len(facts) > 1 or not all(fact.before and fact.after for fact in facts) else ()
    else:
        key, facts = "facts.also", facts[1:]
    return text(words.say(key, facts=listed(facts, words))) if facts else ()


def listed(facts: Sequence[Critical], words: Words) -> str:
    """'a dose, two costs and the hours'."""
    counted = Counter(fact.kind for fact in facts)
    named = [words.count(f"fact.{kind.value}", number) for kind, number in counted.items()]
    if len(named) < 2:
        return "".join(named)
    return words.say("list", first=", ".join(named[:-1]), last=named[-1])


def links_elsewhere(item: Item, words: Words) -> str:
    """Links in the page's text that kept their words and lead elsewhere now."""
    if item.finding is not Finding.CHANGED:
        return ""
    told = [one for one in item.evidence.get("links") or () if isinstance(one, Mapping)]
    more = [words.count("more.links", len(told) - LINKS)] if len(told) > LINKS else []
    return " · ".join([*_links(told[:LINKS], words), *more])


def _links(told: Sequence[Mapping[str, Any]], words: Words) -> Iterator[str]:
    for one in told:
        named = words.say("quoted", words=excerpt(str(one.get("words") or ""), LINK_WORDS))
        before, after = (shortened(address(str(one.get(side) or "")).whole, 120) for side in ("before", "after"))
        yield words.say("small.link", words=named, before=before, after=after)


def _way(fact: Critical) -> str:
    if not fact.before:
        return "added"
    return "changed" if fact.after else "removed"


def _short_change(shown: Sequence[Pair]) -> dict[str, str | Text]:
    """The changed words themselves, where the first pair has one short change."""
    for pair in shown[:1]:
        removed = [span for span in pair.before if span.mark is Mark.REMOVED]
        added = [span for span in pair.after if span.mark is Mark.ADDED]
        if len(removed) == len(added) == 1 and max(len(removed[0].text), len(added[0].text)) <= SHORT:
            return {"before": tuple(removed), "after": tuple(added)}
    return {}
