"""What an item says in sentences: the first one, and the evidence below it. Only what is known stands in either."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from urllib.parse import unquote

from curator.core.findings import Finding
from curator.core.review import Item
from reports import changes
from reports.changes import Pair, Sentence
from reports.clean import Address, address, excerpt, line
from reports.spans import Mark, Span, Text, text
from reports.words import Words

VALUE = 120  # characters of a page's own words inside a sentence of ours
QUOTE = 180  # characters of a sentence of the page's
TITLE = 90
MISSING = 6  # of our words that a page does not speak of

# The first sentence says all that the rule saw; of the others the reason is worth a line of its own.
_SAID_AT_FIRST = frozenset(
    {Finding.UNSAFE, Finding.DEAD, Finding.CERTIFICATE, Finding.FRAGMENT, Finding.MOVED, Finding.CLOSING}
    | {Finding.CHANGED, Finding.OFF_PURPOSE, Finding.OUTDATED}
    | {Finding.WRONG_HOST, Finding.BLOCKED, Finding.REVIEW_DUE}
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
# Between two things that are missing, and before the first of them.
_JOINED = re.compile(r"(?:,|,? (?:and|or|et|ou))(?: (?:a|an|the|of|le|la|les|l’|l'|un|une|des|du))? ?|,? ")
_LEAD = re.compile(r"\b(?:how to|comment) $", re.IGNORECASE)
_NEVER_MET, _VANISHED = "promise-never-met", "review-date-vanished"
_DATES = ("reviewed", "next_review", "before")  # as the page writes them: told in the editor's language only
OF_EACH = frozenset({Finding.OFF_PURPOSE, Finding.OUTDATED})
"""Findings of which each of many alike has a first sentence of its own to tell."""


def first(item: Item, sentences: Sequence[Sentence], pairs: Sequence[Pair], words: Words) -> Text:
    """The first sentence: the most special one that there is for the item, as full as the evidence allows."""
    finding, evidence = item.finding.value, item.evidence
    keys = changes.first_keys(item)
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
    yield from _of_the_text(item, words)
    if final is not None and (item.finding in _SENT_ON or item.rule in _LANDINGS_NOT_NAMED):
        yield text(words.say("sent-on", final=final.shown))
    if final is not None and item.finding is Finding.UNSAFE:
        yield text(words.say("leads-to", final=final.shown))
    looks = int(item.evidence.get("looks") or 1)
    if item.finding in _SEEN_SINCE and looks > 1 and item.rule not in _NOT_ASKED:
        said = words.count("looks", looks)
        yield text(words.say(_SEEN_SINCE[item.finding], looks=said, since=words.day(item.since)))


def _of_the_text(item: Item, words: Words) -> Iterable[Text]:
    """What the page says: the facts that changed, our words that are not on it, its own line of its review."""
    match item.finding:
        case Finding.CHANGED:
            if told := changes.facts_line(item, words):
                yield told
        case Finding.OFF_PURPOSE:
            if (missing := _missing(item, words)) and not _all_said(item):
                never = item.rule == _NEVER_MET
                yield text(words.say("missing.never" if never else "missing.no-longer", missing=missing))
        case Finding.OUTDATED:
            if quote := _quote(item):
                yield text(words.say("quote.before" if item.rule == _VANISHED else "quote", quote=quote))


def _missing(item: Item, words: Words) -> str:
    return ", ".join(words.say("quoted", words=one) for one in _missing_words(item))


def _missing_words(item: Item) -> list[str]:
    told = item.evidence.get("missing") or ()
    return [shown for one in told[:MISSING] if isinstance(one, str) and (shown := line(one, VALUE))]


def _all_said(item: Item) -> bool:
    """True where the first sentence names all that is missing."""
    promised = _promised(item)
    return all(words in promised for words in _missing_words(item))


def _promised(item: Item) -> str:
    """The shortest phrase of ours that holds what is missing: the first of it, with what stands directly beside it."""
    quote, missing = _quote(item), _missing_words(item)
    if not missing or missing[0] not in quote:
        return missing[0] if missing else quote
    start = quote.index(missing[0])
    end = start + len(missing[0])
    for words in missing[1:]:
        joined = _JOINED.match(quote, end)
        if joined is None or not quote.startswith(words, joined.end()):
            break
        end = joined.end() + len(words)
    lead = _LEAD.search(quote[:start])
    return quote[lead.start() if lead else start : end]


def of_many(items: Sequence[Item], words: Words) -> Text:
    """What was seen of all of many alike; nothing where their first sentence, or that of each, says it."""
    one = items[0]
    if one.finding in OF_EACH:
        return ()
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
    """The key of the first sentence of many alike: the one for their rule, or for what all of them announce, where
    there is one."""
    key = f"group.{items[0].finding.value}"
    kinds = {str(item.evidence.get("kind")) for item in items}
    special = [f"{key}.{items[0].rule}", *(f"{key}.{kind}" for kind in kinds if len(kinds) == 1)]
    return next((one for one in special if one in words.language.texts), key)


def landed_on(item: Item) -> str:
    """The page to which the readers of a link, and of others, are sent instead; '' where there is none."""
    final = item.evidence.get("final_url")
    return final if isinstance(final, str) and item.finding is Finding.GONE and item.rule in _LANDED_ON else ""


def quoted(item: Item, words: Words) -> Text:
    """The page's own sentence, on a line of its own; nothing where there is none."""
    quote = _quote(item)
    return text(words.say("quote", quote=quote)) if quote else ()


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


def _blanks(item: Item, changed: Sequence[Sentence], pairs: Sequence[Pair], words: Words) -> Mapping[str, str | Text]:
    """What the first sentence may be filled in with: only what is known stands here."""
    final = final_address(item)
    known = changes.blanks(item, pairs, words) if item.finding is Finding.CHANGED else {}
    shown = {name: value for name, value in item.evidence.items() if isinstance(value, str) and name not in _DATES}
    named = {
        **{name: line(value, VALUE) for name, value in shown.items()},
        "organisation": line(item.organisation or "", VALUE),
        "purpose": line(item.notes.purpose or "", VALUE),
        "fragment": line(unquote(item.url.partition("#")[2]), VALUE),
        "final": final.shown if final is not None else "",
        "title": _title(item),
        "quote": _promised(item) if item.finding is Finding.OFF_PURPOSE else _quote(item),
        "shows": _shows(item, words),
        "landing": _landing(item, final, words),
    }
    told = {
        "looks": words.count("looks", int(item.evidence.get("looks") or 1)),
        "since": words.day(item.since),
        "seen": words.seen(item.rule, line(item.reason)),
        "ends": _day(item.evidence.get("ends"), words),
        "why": words.phrase(f"why.{item.rule}"),
        "sentences": changes.how_much(changed, words),
        **_own_dates(item, words),
    }
    blanks: dict[str, str | Text] = {name: (Span(value, Mark.NAME),) for name, value in named.items() if value}
    blanks = {name: value for name, value in blanks.items() if name not in told}
    return blanks | {name: value for name, value in told.items() if value} | known


def _own_dates(item: Item, words: Words) -> Mapping[str, str]:
    """The days on which the page says that it was or will be reviewed, and the one that it used to say."""
    if item.finding is not Finding.OUTDATED:
        return {}
    reviewed, next_review, before = (str(item.evidence.get(name) or "") for name in _DATES)
    return {"reviewed": words.when(reviewed), "next_review": words.when(next_review), "before": words.dated(before)}


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
