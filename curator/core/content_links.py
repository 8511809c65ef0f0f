"""Links of the main content that keep their words and lead elsewhere: a note beside a change, never a change itself."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from curator.core.facts import ContentLink
from curator.core.words import key

TELEPHONE = "tel:"
_MOST = 20  # notes of one comparison
_MOST_LINKS = 300  # of a page, looked at


@dataclass(frozen=True, slots=True)
class LinkChange:
    """A link in the main content that keeps its words and leads elsewhere: a note, no change of what the page says."""

    words: str
    before: str
    after: str


def led_elsewhere(approved: tuple[ContentLink, ...], now: tuple[ContentLink, ...]) -> tuple[LinkChange, ...]:
    """The links that keep their words and lead elsewhere now, in the order of the page, at most 20.

    Links that share their words ('read more') are matched in order, those that lead where one of them led before left
    out on both sides: one more or one less in between moves no other. A link without words tells nothing.
    """
    return _elsewhere(approved, now, is_told=lambda url: not url.startswith(TELEPHONE))


def dialled_elsewhere(approved: tuple[ContentLink, ...], now: tuple[ContentLink, ...]) -> tuple[LinkChange, ...]:
    """The same of links that dial: another number is another fact, though the words around it are the same. One that is
    told twice on a page is one."""
    return tuple(dict.fromkeys(_elsewhere(approved, now, is_told=lambda url: url.startswith(TELEPHONE))))


def _elsewhere(
    approved: tuple[ContentLink, ...], now: tuple[ContentLink, ...], *, is_told: Callable[[str], bool]
) -> tuple[LinkChange, ...]:
    if approved == now:
        return ()
    before, after = (_by_words(link for link in links if is_told(link.url)) for links in (approved, now))
    found: list[LinkChange] = []
    for words, led in before.items():
        leads = after.get(words, [])
        gone, come = _without(led, leads), _without(leads, led)
        pairs = zip(gone, come, strict=False)
        found.extend(LinkChange(one.words, one.url, other.url) for one, other in pairs)
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def _by_words(links: Iterable[ContentLink]) -> dict[str, list[ContentLink]]:
    found: defaultdict[str, list[ContentLink]] = defaultdict(list)
    for link in islice(links, _MOST_LINKS):
        if words := key(link.words):
            found[words].append(link)
    return found


def _without(links: list[ContentLink], others: list[ContentLink]) -> list[ContentLink]:
    addresses = {other.url for other in others}
    return [link for link in links if link.url not in addresses]
