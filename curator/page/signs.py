"""What a page shows beside its text and its owner: where it sends readers on, whether it asks for a password, which
parts of it a link can point at."""

import re

from lxml import etree
from lxml.etree import _Element as Element

from curator import urls
from curator.core.facts import DocumentKind, Signs
from curator.page.scan import Scan

_SOURCE = 65_536  # characters of the decoded page
_SOON = 10  # seconds; readers wait that long for a page that sends them on
_SHELL = 40  # words; a page of fewer that runs a script may be made by it
_MOST_ANCHORS = 50_000
_LONGEST = 500  # characters of an anchor
# WHATWG HTML §4.2.5.3, "shared declarative refresh steps".
_REFRESH = re.compile(r"\s*([0-9]{0,9})[0-9.]*(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(.*)", re.IGNORECASE | re.DOTALL)
_IDS = etree.XPath("//@id", smart_strings=False)
# Places that a page's script jumps to.
_JUMPS = etree.XPath("//@data-anchor | //@data-id | //@data-section | //@data-tab", smart_strings=False)
# Programs that count visitors, as their files and calls are named; and what a program that moves readers about names.
_COUNTERS = re.compile(
    r"(?:gtag/js|gtm\.js|analytics\.js|ga\.js|matomo\.js|piwik\.js|fbevents\.js|plausible\.js|script\.js\?site=)"
    r"|\b(?:gtag|ga|fbq|plausible|ym)\s*\(|\b(?:_gaq|_paq|dataLayer|_hmt)\b"
)
# The plain words of `_MOVES` that no counter's name holds: finding one is a hundred times cheaper than both patterns.
_SURE_MOVES = ("scroll", "addeventlistener", "jquery", "$(", "dataset", "data-", "attribute")
_MOVES = re.compile(
    r"\.m?js\b|hash\b|scroll|dataset|data-|attribute|addeventlistener|jquery|\$\(|\bon\w{4,12}\s*=", re.IGNORECASE
)


def signs_of_text(kind: DocumentKind, text: str) -> Signs:
    """The signs of a body that is no page, or of a page that is not read."""
    return Signs(kind, source=text[:_SOURCE])


def signs(root: Element, found: Scan, *, text: str, url: str, visible_words: int, anchors: bool) -> Signs:
    """The signs of a parsed page. `text` is the decoded page, `url` where it came from; `anchors` asks for them."""
    is_known = anchors and (visible_words >= _SHELL or not found.programs)
    return Signs(
        kind=DocumentKind.HTML,
        refresh=_refresh(found, url),
        password=found.password,
        anchors=_anchors(root, found) if is_known else None,
        noscript=found.noscript,
        source=text[:_SOURCE],
        scripts=found.script_count,
        links=found.link_count,
        noindex=any(_keeps_out(content) for content in found.meta("robots", "googlebot")),
    )


def _refresh(found: Scan, url: str) -> str | None:
    """Where the first immediate refresh leads that leads anywhere else."""
    for content in found.refreshes:
        match = _REFRESH.match(content)
        if match is None or (not match[1] and not content.lstrip().startswith(".")):
            continue
        wanted = match[2].strip()
        if wanted[:1] in ("'", '"'):
            wanted = wanted[1:].partition(wanted[0])[0]
        if not wanted or int(match[1] or 0) > _SOON:
            continue
        address = urls.join(found.base, wanted)
        if urls.problem(address) is None and urls.fetchable(address) != urls.fetchable(url):
            return address
    return None


def _anchors(root: Element, found: Scan) -> frozenset[str] | None:
    """All that a fragment can point at, as written; None where there are more than anybody counts."""
    values = [*_strings(_IDS(root)), *found.anchor_names]
    if found.programs and not _only_measures(found.scripts):
        values += _strings(_JUMPS(root))
    if len(values) > _MOST_ANCHORS:
        return None
    return frozenset(value[:_LONGEST] for value in values if value)


def _only_measures(scripts: str) -> bool:
    """True where nothing but the counting of visitors runs: such programs jump nowhere."""
    lowered = scripts.lower()
    if any(word in lowered for word in _SURE_MOVES):
        return False
    rest = _COUNTERS.sub(" ", scripts)
    return rest != scripts and _MOVES.search(rest) is None


def _strings(values: object) -> list[str]:
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def _keeps_out(content: str) -> bool:
    words = content.lower().replace(",", " ").split()
    return "noindex" in words or "none" in words
