"""Does a page sell what abandoned addresses are filled with? By where and how densely it says the topic's terms.

Points add up: the title, the headings, the density in the text, how many different terms, how many of them are a
seller's, and the menus and links around. Words of care, advice or charity take points away.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from curator.core.lexicon.owner_topics import CARE, OFFERS, TOPICS
from curator.core.owner.terms import Terms, terms_of
from curator.core.owner.view import View

DOMINATES = 0.6  # points: the page is about the topic, and sells it
OVERWHELMS = 0.85  # points: and about nothing else
_FEWEST_WORDS = 6  # of a page's main text
_DENSE, _THICK, _THIN = 0.05, 0.02, 0.008  # of the words

_TERMS = Terms(
    {
        **{f"{code}:strong": topic.strong for code, topic in TOPICS.items()},
        **{f"{code}:plain": topic.plain for code, topic in TOPICS.items()},
        **{f"{code}:help": topic.help for code, topic in TOPICS.items()},
        "any:offer": OFFERS,
        "any:care": CARE,
    }
)
# 'bet365', 'slot88', '1xbet', '188bet', 'luckyspin88': names of betting sites are made this way.
_BETTING_NAME = re.compile(
    r"(?:\d{1,3}x?(?:bet|win|slot|casino)[a-z]{0,6}|[a-z]{0,12}(?:bet|slot|spin|casino|poker|toto|hoki|judi|"
    r"win)[a-z]{0,6}\d{2,3})\Z"
)
# 'w88', 'jun88', 'hoki777': lucky numbers; no proof by themselves.
_LUCKY_NAME = re.compile(r"[a-z]{1,5}(?:88|77|99|777|888|999|168)\Z")
_BETTING_START = re.compile(
    r"(?:mega|lucky|royal|vegas|golden|king|best|live|top)?(?:casino|jackpot|roulette|poker|bahis|togel|"
    r"judi)[a-z]{0,8}\Z"
)


@dataclass
class Tally:
    """How often each kind of a topic's terms was said in one place."""

    strong: Counter[str] = field(default_factory=Counter)
    plain: Counter[str] = field(default_factory=Counter)
    help: Counter[str] = field(default_factory=Counter)

    @property
    def said(self) -> int:
        return self.strong.total() + self.plain.total()


@dataclass(frozen=True, slots=True)
class Speech:
    """What a page says of one topic: its points, and the terms that prove it."""

    topic: str
    points: float
    terms: frozenset[str]
    strong: int  # different terms of sellers
    said: int


NOTHING_SAID = Speech("", 0.0, frozenset(), 0, 0)


def tallies(text: Sequence[str]) -> tuple[dict[str, Tally], Counter[str]]:
    """What is said of each topic in the words of a text, and the offers in it. Words of care count for all topics."""
    found: dict[str, Tally] = {}
    offers: Counter[str] = Counter()
    care: Counter[str] = Counter()
    for label, term in _TERMS.find(text):
        topic, _, kind = label.partition(":")
        if kind == "offer":
            offers[term] += 1
        elif kind == "care":
            care[term] += 1
        else:
            getattr(found.setdefault(topic, Tally()), kind)[term] += 1
    for word in set(text):
        if 4 <= len(word) <= 22 and (_BETTING_NAME.match(word) or _BETTING_START.match(word)):
            tally = found.setdefault("gambling", Tally())
            if word not in tally.plain and word not in tally.strong:
                tally.strong[word] += 1
        elif 3 <= len(word) <= 8 and _LUCKY_NAME.match(word):
            found.setdefault("gambling", Tally()).plain[word] += 1
    for tally in found.values():
        tally.help.update(care)
    return found, offers


def speech(page: View) -> Speech:
    """The topic that a page says most of, with its points."""
    main, offers = tallies(page.words)
    if not main and not any(tallies(terms_of(page.title))[0]):
        return NOTHING_SAID
    title, _ = tallies(terms_of(page.title))
    heads, _ = tallies([word for head in page.headings for word in terms_of(head)])
    best = NOTHING_SAID
    for topic in TOPICS:
        places = (title.get(topic, Tally()), heads.get(topic, Tally()), main.get(topic, Tally()))
        if places[0].said + places[2].said == 0:
            continue
        found = _speech(topic, places, offers, len(page.words))
        best = max(best, found, key=lambda one: one.points)
    return best


def spam_lines(lines: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The topic that most of the lines around a page sell, and those lines; a topic's single words are not enough."""
    by_topic: dict[str, list[str]] = {}
    for line in lines:
        found, offers = tallies(terms_of(line))
        for topic, tally in found.items():
            if not tally.help and (tally.strong or len(tally.plain) >= 2 or (tally.plain and offers)):
                by_topic.setdefault(topic, []).append(line)
    if not by_topic:
        return "", ()
    topic = max(by_topic, key=lambda code: len(set(by_topic[code])))
    return topic, tuple(dict.fromkeys(by_topic[topic]))


def says(text: str, topic: str) -> bool:
    """True where a text says any of the topic's words."""
    found, _ = tallies(terms_of(text))
    return topic in found and found[topic].said > 0


def variety(page: View, topic: str) -> int:
    """How many different terms of the topic a page's text says."""
    tally = tallies(page.words)[0].get(topic, Tally())
    return len(tally.strong) + len(tally.plain)


def topical(text: str, topic: str) -> bool:
    """True where a line would prove that a page sells the topic."""
    found, offers = tallies(terms_of(text))
    tally = found.get(topic)
    return tally is not None and bool(tally.strong or (tally.plain and (offers or len(tally.plain) > 1)))


def _speech(topic: str, places: tuple[Tally, Tally, Tally], offers: Counter[str], length: int) -> Speech:
    title, heads, main = places
    strong = set(main.strong) | set(title.strong)
    terms = strong | set(main.plain) | set(title.plain)
    said = main.said + title.said
    points = 0.35 if title.strong else 0.25 if title.plain else 0.0
    points += 0.2 if heads.strong else 0.15 if heads.plain else 0.0
    density = _density(main, length)
    points += 0.3 if density >= _DENSE else 0.2 if density >= _THICK else 0.1 if density >= _THIN else 0.0
    points += 0.2 if len(terms) >= 5 else 0.1 if len(terms) >= 3 else 0.0
    sold = len(strong) + len(offers)
    points += 0.2 if sold >= 4 else 0.15 if sold >= 2 else 0.05 if sold else 0.0
    if len(strong) >= 4:
        points += 0.15
    if said < 3 or len(terms) < 2 or length < _FEWEST_WORDS or not sold:
        points = min(points, DOMINATES / 2)
    return Speech(topic, _without_help(points, places, strong, offers), frozenset(terms), len(strong), said)


def _density(main: Tally, length: int) -> float:
    words = sum(count * (term.count(" ") + 1) for term, count in (main.strong + main.plain).items())
    return words / max(length, 1)


def _without_help(points: float, places: tuple[Tally, Tally, Tally], strong: set[str], offers: Counter[str]) -> float:
    """The points that words of care leave: never enough where they outweigh those of sellers."""
    title, heads, main = places
    care = len(main.help) + 2 * len(title.help) + len(heads.help)
    share = care / max(1, care + len(strong) + len(offers))
    if care >= 3 and share >= 0.5:
        return min(points / 2, DOMINATES - 0.1)
    return points - 0.3 if care >= 2 and share >= 0.34 else points
