"""Which critical facts changed between two versions of a page, pair by pair of their sentences."""

import re
from collections.abc import Iterable, Sequence

from curator.core.critical import closures, polarity, slots
from curator.core.critical.fact import Fact, Weight
from curator.core.critical.page import Page, versions
from curator.core.critical.pair import Pair
from curator.core.critical.spelling import plain, tidy
from curator.core.critical.values import Critical, CriticalKind

# What no list of words knows is told by its place.
_BY_PLACE = {CriticalKind.ELIGIBILITY: slots.access, CriticalKind.TREATMENT: slots.treatment}
_OF_STORIES = (CriticalKind.PHONE, CriticalKind.CLOSURE)
_DIRE = (CriticalKind.PHONE, CriticalKind.CLOSURE, CriticalKind.DOSE)
_FIGURE = re.compile(r"\d[\d .()-]{1,20}\d|\d[\d.,]* ?(?:[mµ]?g|m[lc]g?|iu|ui|tab|comp|cap|g[ée]l|time|fois|dos|unit)")
_MOST_PAIRS = 400
_MOST_WHOLE = 12  # read for facts of every kind; of a page that was rewritten, the others only for the worst
_MOST = 12  # facts shown of one pair
_LONGEST = 4000  # characters of one sentence
_LEAD = 300


def mark(
    pairs: Sequence[tuple[str, str]],
    *,
    before: str,
    after: str,
    language: str | None,  # noqa: ARG001 - the rules of both languages are cheap, and pages lie about theirs
) -> tuple[tuple[Critical, ...], ...]:
    """The critical facts that changed in each pair of a changed sentence, the worst first.

    `pairs` are sentences before and after ('' where added or removed), `before` and `after` the whole main text of each
    version, a block a line: what still stands there, or stood there, neither went nor came. `language` is the page's
    own word for its language. Never raises. Past the first 25 pairs only numbers to call, ends and
    doses are looked for, past the first 400 nothing is.
    """
    old, new = versions(before, after)
    found: list[tuple[Critical, ...]] = [()] * min(len(pairs), _MOST_PAIRS)
    # What was edited first: there a fact gives way to another.
    order = sorted(range(len(found)), key=lambda index: not all(pairs[index]))
    for count, index in enumerate(order):
        pair = _near(*pairs[index])
        if count < _MOST_WHOLE or _may_be_dire(*pair):
            found[index] = _marked(*pair, old, new, CriticalKind if count < _MOST_WHOLE else _DIRE)
    removed = [index for index, pair in enumerate(pairs[:_MOST_PAIRS]) if not pair[1]]
    added = [index for index, pair in enumerate(pairs[:_MOST_PAIRS]) if not pair[0]]
    if len(removed) == len(added) == 1 and not found[added[0]]:
        # One sentence gave way to another that shares few words with it: it may say the contrary.
        turned = Pair(pairs[removed[0]][0][:_LONGEST], pairs[added[0]][1][:_LONGEST])
        found[added[0]] = tuple(_flip(turned))
    return tuple(found) + ((),) * (len(pairs) - len(found))


def _may_be_dire(before: str, after: str) -> bool:
    """A quick look: may a number to call, a dose or an end have come or gone?"""
    figures = [_FIGURE.findall(text) for text in (before, after)]
    if figures[0] != figures[1]:
        return True
    ended = [closures.ends(plain(tidy(text))) is None for text in (before, after)]
    return ended[0] != ended[1]


def _near(before: str, after: str) -> tuple[str, str]:
    """Of very long sentences the part around their difference."""
    if max(len(before), len(after)) <= _LONGEST:
        return before, after
    if not before or not after:
        return before[:_LONGEST], after[:_LONGEST]
    low, high = 0, min(len(before), len(after))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if before[:middle] == after[:middle] else (low, middle - 1)
    start = before.rfind(" ", 0, max(0, low - _LEAD)) + 1
    return before[start : start + _LONGEST], after[start : start + _LONGEST]


def _marked(before: str, after: str, old: Page, new: Page, kinds: Iterable[CriticalKind]) -> tuple[Critical, ...]:
    if not after:
        before, after = old.around(before), new.left_of(before)
    elif not before:
        before, after = old.left_of(after), new.around(after)
    pair = Pair(before, after)
    gone, come = pair.differing()
    found: list[Critical] = []
    for kind in _OF_STORIES if pair.is_told else kinds:
        was, now = [fact for fact in gone if fact.kind is kind], [fact for fact in come if fact.kind is kind]
        if kind is CriticalKind.NEGATION:
            found += _negation(pair, old, new)
        elif kind is CriticalKind.CLOSURE and any(fact.unit == "words" for fact in was + now):
            found += _closure(was, now, old, new)
        elif was or now:
            found += _of_kind(kind, was, now, pair, old, new)
        if kind in _BY_PLACE and not any(one.kind is kind for one in found):
            other = _BY_PLACE[kind](pair, old, new)
            found += [other] if other else []
    # Words that hold two facts, as '24/7', are told once.
    told = {(one.kind, text) for one in found if one.before and one.after for text in (one.before, one.after)}
    found = [one for one in found if (one.before and one.after) or (one.kind, one.before or one.after) not in told]
    return tuple(dict.fromkeys(found))[:_MOST]


def _of_kind(kind: CriticalKind, was: list[Fact], now: list[Fact], pair: Pair, old: Page, new: Page) -> list[Critical]:
    """The changed facts of one kind: those that gave way to each other, then those that only went or came."""
    found: list[Critical] = []
    for first, second in pair.swapped(was, now):
        is_weak = Weight.WEAK in (first.weight, second.weight)
        if pair.in_place(first, second) or not (is_weak or (new.shows(first) and old.shows(second))):
            found.append(Critical(kind, first.text, second.text))
        was, now = [one for one in was if one is not first], [one for one in now if one is not second]
    found += [Critical(kind, one.text, "") for one in was if _left(one, pair, old, new, alone=pair.alone_before(one))]
    found += [Critical(kind, "", one.text) for one in now if _left(one, pair, new, old, alone=pair.alone_after(one))]
    return found


def _left(fact: Fact, pair: Pair, own: Page, other: Page, *, alone: bool) -> bool:
    """True where a fact that only the sentence of its `own` page has is a change: the other page has it nowhere, or
    it is all that changed in the sentence and did not merely move."""
    is_bare = fact.weight is Weight.WEAK and fact.kind is CriticalKind.AMOUNT
    if alone and not is_bare and own.states_more(fact):
        return True
    if fact.weight is Weight.WEAK or (fact.weight is Weight.SOFT and not pair.edited):
        return False
    return not other.shows(fact)


def _closure(was: list[Fact], now: list[Fact], old: Page, new: Page) -> list[Critical]:
    """An end that was announced or taken back, whatever else on the page has ended."""
    first, second = (next((fact for fact in some if fact.unit == "words"), None) for some in (was, now))
    if first and second:
        return [Critical(CriticalKind.CLOSURE, first.text, second.text)]
    if second and new.ends_more:
        return [Critical(CriticalKind.CLOSURE, "", second.text)]
    if first and old.ends_more:
        return [Critical(CriticalKind.CLOSURE, first.text, "")]
    return []


def _flip(pair: Pair) -> list[Critical]:
    flip = polarity.flipped(pair.plain_before, pair.plain_after)
    return [] if flip is None else [Critical(CriticalKind.NEGATION, *pair.around(flip))]


def _negation(pair: Pair, old: Page, new: Page) -> list[Critical]:
    flips = _flip(pair) if pair.edited else []
    if flips:
        return flips
    exception = slots.exception(pair)
    if exception is not None:
        return [exception]
    for text, plain_text, other, other_plain, is_after in (
        (pair.before, pair.plain_before, new, pair.plain_after, False),
        (pair.after, pair.plain_after, old, pair.plain_before, True),
    ):
        span = polarity.warning(plain_text)
        if not span or polarity.warning(other_plain) or other.says(plain_text[span[0] : span[1]]):
            continue
        # What one sentence warns of, the other one speaks of in its own way.
        if other_plain and polarity.of(plain_text[span[0] : span[1]]).denied & polarity.of(other_plain).affirmed:
            continue
        quote = text[span[0] : span[1]]
        return [Critical(CriticalKind.NEGATION, *(("", quote) if is_after else (quote, "")))]
    return []
