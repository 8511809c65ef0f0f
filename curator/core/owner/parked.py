"""Nobody's page: parked, for sale or expired.

A sentence about this very domain counts on a page that says little else; so do the hosts of domain dealers on the way
there or in a frame, and lists of advert links without a sentence among them. Advice about domains is prose, quotes, or
says 'if'.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from curator.core import addresses
from curator.core.evidence import Hop
from curator.core.facts import Reading
from curator.core.lexicon import owner_parking as lexicon
from curator.core.lexicon.owner_trades import ADVERTS
from curator.core.owner.quotes import quoted
from curator.core.owner.terms import Terms, folded
from curator.core.owner.values import Rule, cut
from curator.core.owner.view import View
from curator.core.promise import Promise
from curator.core.words import sentences

_MOST_WORDS = 260  # visible words on a holding page; registrars add their own adverts
_FEW_WORDS = 80
_MOST_PROSE = 110  # words in long lines
_PROSE_LINE = 14  # words; a line of so many is a sentence
_SOME_PROSE = 40  # words in long lines: more than a notice
_TELLING = 18  # words; a longer sentence tells of domains
_LINES = 120  # looked at
_LINE = 320  # characters
_DOMAIN = re.compile(r"[a-z0-9][a-z0-9.-]{1,80}\.[a-z0-9-]{2,24}\Z")
_HYPOTHETICAL = re.compile(lexicon.HYPOTHETICAL)
_RELATED = Terms({"related": lexicon.RELATED})
_ADVERTS = Terms({"advert": ADVERTS})
_ASKED = re.compile(lexicon.ASKED)
_SERVER_PAGE = re.compile(lexicon.SERVER_PAGE)
_FEWEST_ADVERTS = 3  # lines of a list under nothing but the domain's name
_DOMAIN_WORD = re.compile(lexicon.DOMAIN_WORD)
_PARKING_WORD = re.compile(lexicon.PARKING_WORD)
_TRADE = re.compile(lexicon.TRADE_IN_NAMES)
_TAG = re.compile(r"<[^<>]{0,300}>")
_QUOTED_NAME = re.compile(r"[\"'“”„«»]\s?§\s?[\"'“”„«»]|www\.§")
# Without one of these, no expression matches that does not name the domain itself.
_DOMAIN_OR_SITE = re.compile(
    rf"{lexicon.DOMAIN_WORD}|site|page|seite|adresse|sitio|sito|web|url|park|entsteht|future home|nom de|сайт"
)
_SOURCE = 20_000  # characters of a page that says hardly anything
_MOST_CONTEXT = 4_000  # characters of our own words
_KINDS = (("for-sale", lexicon.SALE), ("expired", lexicon.EXPIRED), ("parked", lexicon.PARKED))


def _compiled(this: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile("|".join(pattern.replace("{d}", f"(?:{this})") for pattern in patterns)))
        for kind, patterns in _KINDS
    )


_WORDS = _compiled(lexicon.THIS_DOMAIN)
_NAMED = _compiled(r"§")  # the domain's own name is put in its place


@dataclass(frozen=True, slots=True)
class Parked:
    """`shows` is 'for-sale', 'expired' or 'parked'."""

    shows: str
    rule: Rule
    quote: str
    confidence: float


def parked(
    reading: Reading, page: View, *, hops: Sequence[Hop], domains: Iterable[str], promise: Promise
) -> Parked | None:
    """What says that nobody uses the address; None where somebody does.

    `domains` are the registered domains that the page may call its own. Where our own words send readers to those who
    sell names, only what is said of the very domain counts.
    """
    words = reading.facts.visible_words or len(page.words)
    own = {domain for domain in domains if domain}
    host = _dealer(hops, own)
    if words <= _FEW_WORDS and not host and any(_SERVER_PAGE.search(folded(line)) for line in page.main[:_LINES]):
        return None
    if words > _MOST_WORDS or _prose(page) > _MOST_PROSE:
        return None
    framed = _framed(reading, own) if words <= _FEW_WORDS else ""
    said = _said(
        _lines(page, reading, words), own | _hosts(hops), words=words, prose=_prose(page), trade=trades(promise)
    )
    if said is not None:
        kind, line = said
        return Parked(kind, Rule.PARKED_WORDS, cut(line), 0.98 if host or words <= _FEW_WORDS else 0.95)
    quote = cut(page.title or next(iter(page.main), ""))
    if host:
        return Parked("for-sale" if host in lexicon.DEALERS else "parked", Rule.PARKED_HOST, quote, 0.96)
    if framed:
        return Parked("parked", Rule.PARKED_FRAME, quote, 0.93)
    script = _script(reading, own)
    if script and words <= _FEW_WORDS:
        return Parked("parked", Rule.PARKED_SCRIPT, quote, 0.92)
    if _is_lander(page, own | _hosts(hops), with_script=bool(script)):
        return Parked("parked", Rule.PARKED_LINKS, quote, 0.9)
    return None


def trades(promise: Promise) -> bool:
    """True where our own words speak of names, registrars or hosting."""
    ours = " ".join((*promise.texts[:20], *promise.contexts[:20]))[:_MOST_CONTEXT]
    return _TRADE.search(folded(ours)) is not None


def _dealer(hops: Sequence[Hop], own: set[str]) -> str:
    """The domain dealer's or parking service's domain that the redirects led to; '' where none."""
    if own & lexicon.PARKING_DOMAINS and len(hops) < 2:
        return ""  # we link to the dealer itself
    first = _parking_domain(hops[0].url) if hops else ""
    for hop in hops[1:]:
        found = _parking_domain(hop.url)
        if found and not first:
            return found
    return ""


def _parking_domain(url: str) -> str:
    host = addresses.host_of(url)
    while "." in host:
        if host in lexicon.PARKING_DOMAINS:
            return host
        host = host.partition(".")[2]
    return ""


def _hosts(hops: Sequence[Hop]) -> set[str]:
    return {addresses.bare_host(hop.url) for hop in hops[:12]} - {""}


def _prose(page: View) -> int:
    """The number of words in the main text's long lines."""
    return sum(count for count in (line.count(" ") + 1 for line in page.main) if count >= _PROSE_LINE)


def _lines(page: View, reading: Reading, words: int) -> list[str]:
    """The pieces in which a notice may stand; on an almost empty page, what only some browsers show as well."""
    found = [page.title, *page.main[:_LINES], *page.around[:_LINES]]
    if words < _FEW_WORDS:
        found += [*reading.signs.noscript[:2000].splitlines()[:20], _without_frames(reading.signs.source)]
    return [line[:_LINE] for line in found if line.strip()]


def _without_frames(source: str) -> str:
    """What a page of frames shows where there are none."""
    lower = source.lower()
    start = lower.find("<noframes")
    if start < 0:
        return ""
    end = lower.find("</noframes", start)
    return " ".join(_TAG.sub(" ", source[start : end if end >= 0 else start + 2000][:2000]).split())


def _said(lines: list[str], own: set[str], *, words: int, prose: int, trade: bool) -> tuple[str, str] | None:
    """The first kind and sentence that speak of this domain."""
    names = [name for name in own if _DOMAIN.match(name)]
    for line in lines:
        for sentence in sentences(line) if line.count(" ") >= _PROSE_LINE else (line,):
            text = " ".join(folded(sentence).replace("’", "'").split())
            marked = text
            for name in names:
                marked = marked.replace(name, "§")
            marked = _QUOTED_NAME.sub("§", marked)
            kind = _kind(marked, told=prose > _SOME_PROSE and marked.count(" ") >= _TELLING, trade=trade)
            if not kind and not trade and words <= _FEW_WORDS and prose <= _SOME_PROSE and _is_loose(marked):
                kind = "parked"
            if kind:
                return kind, line
    return None


def _kind(marked: str, *, told: bool, trade: bool) -> str:
    """What a sentence says of the domain ('§'): 'for-sale', 'expired', 'parked' or ''.

    `told` says that it is a long sentence among others, where only the domain's own name counts.
    """
    patterns = () if told or trade or not _DOMAIN_OR_SITE.search(marked) else _WORDS
    for kind, pattern in (*patterns, *(_NAMED if "§" in marked else ())):
        found = pattern.search(marked)
        if (
            found is not None
            and not _HYPOTHETICAL.search(marked[max(0, found.start() - 40) : found.start()])
            and not quoted(marked, found.start())
            and not (marked.rstrip().endswith("?") and _ASKED.search(marked[: found.start()]) and "this" not in marked)
        ):
            return kind
    return ""


def _is_loose(marked: str) -> bool:
    """True where a line speaks of a domain and of parking it, in whatever words."""
    if marked.count(" ") >= _TELLING or _HYPOTHETICAL.search(marked):
        return False
    return (_DOMAIN_WORD.search(marked) is not None or "§" in marked) and _PARKING_WORD.search(marked) is not None


def _framed(reading: Reading, own: set[str]) -> str:
    """The host of a parking service within the page's own domain ('ww25.hope.org') that the source leads to."""
    source = reading.signs.source[:_SOURCE].lower()
    return next((name for name in own if re.search(rf"//ww\d{{1,2}}\.{re.escape(name)}\b", source)), "")


def _script(reading: Reading, own: set[str]) -> str:
    """A parking service's script in the page's source; '' where none."""
    source = reading.signs.source.lower()
    if own & lexicon.PARKING_DOMAINS:
        return ""
    found = next((mark for mark in lexicon.PARKING_SOURCES if mark in source), "")
    services = lexicon.PARKING_DOMAINS - lexicon.DEALERS
    return found or next((domain for domain in reading.facts.marks.outbound if domain in services), "")


def _is_lander(page: View, own: set[str], *, with_script: bool) -> bool:
    """True for a list of advert links under a domain's name, with not one sentence."""
    lines = [line for line in (*page.main, *page.around) if line.strip()]
    if not 4 <= len(lines) <= 60 or _prose(page) > 40:
        return False
    short = sum(1 for line in lines if line.count(" ") < 6)
    related = any(line.count(" ") < 6 and _RELATED.in_text(line) for line in (*lines, page.title))
    title = folded(page.title).strip().removeprefix("www.")
    titled = title in own or title.partition(" ")[0].strip("-–|:") in own
    if short < len(lines) * 0.7:
        return False
    adverts = sum(1 for line in dict.fromkeys(lines) if line.count(" ") < 6 and _ADVERTS.in_text(line))
    bare = titled and adverts >= _FEWEST_ADVERTS and adverts * 2 >= len(lines) - 1 and not _prose(page)
    return (related and (titled or with_script)) or (titled and with_script) or bare
