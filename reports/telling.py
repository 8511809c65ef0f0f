"""What an item says in sentences: the first one, and the evidence below it. Only what is known stands in either."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from curator.core.findings import Finding
from curator.core.review import Item
from reports.clean import Address, address, excerpt, line
from reports.spans import Mark, Span, Text, text
from reports.words import Words

VALUE = 120  # characters of a page's own words inside a sentence of ours
QUOTE = 180  # characters of a sentence of the page's
TITLE = 90
SENTENCE = 1000  # characters of a sentence that are compared
SHORT = 28  # characters of a change that the first sentence itself can show

# The first sentence says all that the rule saw; of the others the reason is worth a line of its own.
_SAID_AT_FIRST = frozenset(
    {Finding.UNSAFE, Finding.DEAD, Finding.CERTIFICATE, Finding.FRAGMENT, Finding.MOVED, Finding.CLOSING}
    | {Finding.CHANGED, Finding.WRONG_HOST, Finding.BLOCKED, Finding.REVIEW_DUE}
)
_RULES_SAID_AT_FIRST = frozenset({"sent-home", "sent-to-one", "sent-to-search", "sent-to-error", "same-as-made-up"})
# Where being sent on is worth a line.
_SENT_ON = frozenset({Finding.DEAD, Finding.CERTIFICATE, Finding.BLOCKED})
_LANDINGS_NOT_NAMED = frozenset({"sent-to-search", "sent-to-error"})
_SEEN_SINCE = {Finding.BLOCKED: "blocked-since", Finding.CERTIFICATE: "seen-since"}
_LANDED_ON = frozenset({"sent-home", "sent-to-one"})
# What the first sentence of many alike says already.
_SAID_OF_MANY = frozenset({"forbidden", "programs-refused"})
_NOT_ASKED = frozenset({"host-policy", "robots"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence before and after, the words that differ marked; one side is empty where it was added or taken out."""

    before: Text
    after: Text


def first(item: Item, sentences: Sequence[tuple[str, str]], pairs: Sequence[Pair], words: Words) -> Text:
    """The first sentence: the most special one that there is for the item, as full as the evidence allows."""
    finding, evidence = item.finding.value, item.evidence
    keys = [f"{finding}/critical"] if item.critical else []
    kinds = (item.rule, evidence.get("shows"), evidence.get("kept"))
    keys += [*(f"{finding}/{kind}" for kind in kinds if isinstance(kind, str) and kind), finding]
    return words.first(keys, _blanks(item, sentences, pairs, words))


def evidence(item: Item, words: Words) -> Iterable[Text]:
    """What was seen, a line each, the most telling first."""
    final = final_address(item)
    quote = _quote(item)
    said_by_page = item.finding is Finding.OWNER_CHANGED and quote and words.phrase(f"why.{item.rule}")
    if item.finding not in _SAID_AT_FIRST and item.rule not in _RULES_SAID_AT_FIRST and not said_by_page:
        yield text(words.seen(item.rule, line(item.reason)))
    if said_by_page or (item.finding is Finding.TAKEN_OVER and quote and quote != _title(item)):
        yield quoted(item, words)
    if final is not None and (item.finding in _SENT_ON or item.rule in _LANDINGS_NOT_NAMED):
        yield text(words.say("sent-on", final=final.shown))
    if final is not None and item.finding is Finding.UNSAFE:
        yield text(words.say("leads-to", final=final.shown))
    looks = int(item.evidence.get("looks") or 1)
    if item.finding in _SEEN_SINCE and looks > 1 and item.rule not in _NOT_ASKED:
        said = words.count("looks", looks)
        yield text(words.say(_SEEN_SINCE[item.finding], looks=said, since=words.day(item.since)))


def of_many(items: Sequence[Item], words: Words) -> Text:
    """What was seen of all of many alike; nothing where their first sentence says it."""
    one = items[0]
    if one.finding is Finding.CLOSING and len({_quote(item) for item in items}) == 1:
        return quoted(one, words) or text(words.seen(one.rule, ""))
    owners = {line(str(item.evidence.get("owner") or ""), VALUE) for item in items}
    if one.finding is Finding.OWNER_CHANGED and len(owners) == 1 and (owner := owners.pop()):
        return text(words.say("owner-of-all", owner=owner))
    shown = {_shows(item, words) for item in items}
    if one.finding is Finding.TAKEN_OVER and len(shown) == 1 and (shows := shown.pop()):
        return text(words.say("shown-at-all", shows=shows))
    final = final_address(one)
    if landed_on(one) and final is not None:
        return text(words.say("sent-on-all", final=final.bare().shown.rstrip("/")))
    return () if one.rule in _SAID_OF_MANY else text(words.seen(one.rule, ""))


def key_of_many(items: Sequence[Item], words: Words) -> str:
    """The key of the first sentence of many alike: the one for what all of them announce, where there is one."""
    key = f"group.{items[0].finding.value}"
    kinds = {str(item.evidence.get("kind")) for item in items}
    special = f"{key}.{kinds.pop()}" if len(kinds) == 1 else key
    return special if special in words.language.texts else key


def landed_on(item: Item) -> str:
    """The page to which the readers of a link, and of others, are sent instead; '' where there is none."""
    final = item.evidence.get("final_url")
    return final if isinstance(final, str) and item.finding is Finding.GONE and item.rule in _LANDED_ON else ""


def quoted(item: Item, words: Words) -> Text:
    """The page's own sentence, on a line of its own; nothing where there is none."""
    quote = _quote(item)
    return text(words.say("quote", quote=quote)) if quote else ()


def sentences(known: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The changed sentences of an evidence, before and after."""
    pairs = known.get("sentences") or ()
    read = ((line(pair.get("before") or "", SENTENCE), line(pair.get("after") or "", SENTENCE)) for pair in pairs)
    kept = [pair for pair in read if any(pair)]
    if known.get("kind") != "replaced":
        return kept
    # Of a page that is another one, what is there now says more than all that is not.
    there, gone = [pair for pair in kept if pair[1]], [pair for pair in kept if not pair[1]]
    return [*gone[:1], *there, *gone[1:]]


def lost(item: Item, words: Words) -> str:
    """The marks of the approved page that are gone, in words."""
    kinds = item.evidence.get("lost") or ()
    named = (words.phrase(f"lost.{kind}") for kind in kinds if isinstance(kind, str))
    return ", ".join(dict.fromkeys(filter(None, named)))


def final_address(item: Item) -> Address | None:
    """Where readers are sent, where that is not the address they were given (another spelling of it is none)."""
    final = item.evidence.get("final_url")
    if not isinstance(final, str) or final in ("", item.url):
        return None
    landed = address(final)
    return landed if _spelt_out(landed.whole) != _spelt_out(item.url) else None


def _spelt_out(url: str) -> str:
    return unquote(url.partition("#")[0]).rstrip("/")


def _blanks(
    item: Item, changed: Sequence[tuple[str, str]], pairs: Sequence[Pair], words: Words
) -> Mapping[str, str | Text]:
    """What the first sentence may be filled in with: only what is known stands here."""
    final = final_address(item)
    named = {
        **{name: line(value, VALUE) for name, value in item.evidence.items() if isinstance(value, str)},
        "organisation": line(item.organisation or "", VALUE),
        "purpose": line(item.notes.purpose or "", VALUE),
        "fragment": line(unquote(item.url.partition("#")[2]), VALUE),
        "final": final.shown if final is not None else "",
        "title": _title(item),
        "quote": _quote(item),
        "shows": _shows(item, words),
        "landing": _landing(item, final, words),
    }
    told = {
        "looks": words.count("looks", int(item.evidence.get("looks") or 1)),
        "since": words.day(item.since),
        "seen": words.seen(item.rule, line(item.reason)),
        "ends": _day(item.evidence.get("ends"), words),
        "why": words.phrase(f"why.{item.rule}"),
        "sentences": _how_much(changed, words),
    }
    blanks: dict[str, str | Text] = {name: (Span(value, Mark.NAME),) for name, value in named.items() if value}
    blanks = {name: value for name, value in blanks.items() if name not in told}
    return blanks | {name: value for name, value in told.items() if value} | _short_change(pairs)


def _short_change(pairs: Sequence[Pair]) -> dict[str, str | Text]:
    """The changed words themselves, where the first pair has one short change."""
    for pair in pairs[:1]:
        removed = [span for span in pair.before if span.mark is Mark.REMOVED]
        added = [span for span in pair.after if span.mark is Mark.ADDED]
        if len(removed) == len(added) == 1 and max(len(removed[0].text), len(added[0].text)) <= SHORT:
            return {"before": tuple(removed), "after": tuple(added)}
    return {}


def _how_much(changed: Sequence[tuple[str, str]], words: Words) -> str:
    """'Two sentences changed, one was added'; '' where none did."""
    counts = {
        "changed": sum(1 for before, after in changed if before and after),
        "added": sum(1 for before, after in changed if after and not before),
        "removed": sum(1 for before, after in changed if before and not after),
    }
    parts: list[str] = []
    for verb, count in counts.items():
        if count:
            parts.append(words.count(f"changed.then.{verb}" if parts else f"changed.{verb}", count))
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]


def _shows(item: Item, words: Words) -> str:
    """What readers meet at an address that was taken over, in words."""
    return words.phrase(f"shows.{item.rule}") or words.phrase(f"shows.{item.evidence.get('shows')}")


def _landing(item: Item, final: Address | None, words: Words) -> str:
    """Where readers land, in words. Another host's home page is named by its host."""
    landing = item.evidence.get("landing")
    if landing == "home" and final is not None and final.host != address(item.url).host:
        return words.phrase("landing.home-of", host=final.host)
    if landing == "one" and final is not None:
        return final.bare().shown.rstrip("/")
    return words.phrase(f"landing.{landing}")


def _title(item: Item) -> str:
    title = item.evidence.get("title")
    return excerpt(title, TITLE) if isinstance(title, str) else ""


def _quote(item: Item) -> str:
    """The page's own words, without the full stop that would stand before our own."""
    quote = item.evidence.get("quote")
    return excerpt(quote, QUOTE).removesuffix(".") if isinstance(quote, str) else ""


def _day(instant: object, words: Words) -> str:
    """The day of an ISO instant; '' for anything else."""
    try:
        at = datetime.fromisoformat(instant) if isinstance(instant, str) else None
        return words.day(at) if at is not None and at.tzinfo is not None else ""
    except (ValueError, OverflowError):
        return ""
