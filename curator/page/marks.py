"""Whose page it is, as far as the page itself tells: `Marks` out of its elements and its visible text."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from curator import organisations, urls
from curator.core.facts import Marks
from curator.core.words import names as words_in
from curator.page import emails, phones, registrations
from curator.page.analytics import analytics
from curator.page.naming import Place, names_of
from curator.page.scan import Scan, words_of

_MOST = 50  # of each kind of mark
_MOST_OUTBOUND = 100
_TEXT = 200_000  # characters of visible text that are searched for numbers: forty times a long page's
_WORDS = 80  # characters of a link's words
_LONGEST_HOST = 253
_AWAY = re.compile(r"\s*(?:https?:)?//([^/?#\\\s]{3,300})", re.IGNORECASE)
_MAIL_HOST = re.compile(r"[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}")
_MAIL_USER = re.compile(r"[\w.+%'\-]\Z")
_MOST_AT = 500  # signs of a mail address that are looked at
# Where a generator's own name ends: at a version, an address, a list of its parts.
_VERSION = re.compile(
    r"\s*(?:[(;,|]|\s[\-–—]\s|\bv?[0-9]+(?:\.[0-9]+)+|\s+v?[0-9]+\b|\bver(?:sion)?\b|https?:|\s+by\s|\s+(?=[a-f]{0,9}[0-9])[0-9a-f]{6,40}\b)",
    re.IGNORECASE,
)
_SYSTEMS = tuple(
    words_in(
        "wordpress drupal joomla typo3 wix squarespace weebly webflow ghost blogger shopify mediawiki hugo jekyll",
        "gatsby next.js sitecore kentico umbraco concrete craft contao silverstripe sitefinity liferay plone moodle",
        "discourse phpbb vbulletin frontpage dreamweaver prestashop magento opencart godaddy duda jimdo strikingly",
        "docusaurus sphinx mkdocs nuxt astro eleventy",
    )
)


def marks(found: Scan, place: Place) -> Marks:
    """The marks of a page. Of a page without address (a saved file) what depends on one is left out: its own domain
    cannot be told from others."""
    text = f"{place.blocks}\n{place.furniture}"[:_TEXT]
    names = names_of(found, place)
    own = domain_of(place.url)
    away = list(_away(found, own)) if own else []
    return Marks(
        domain=own,
        site_names=tuple(names.sites[:_MOST]),
        organisations=tuple(names.organisations[:_MOST]),
        phones=_first(_phones(found, text)),
        charities=_first(registrations.in_text(text)),
        emails=_first(_emails(found, text)) if own else (),
        generator=_generator(found),
        analytics=_first(analytics(found)),
        outbound=_first((domain for domain, _ in away), _MOST_OUTBOUND),
        anchors_out=_first((f"{domain} {words}" for domain, words in away if words), _MOST_OUTBOUND),
    )


def marks_of_text(text: str, url: str) -> Marks:
    """The marks of a plain text."""
    found = Scan(base=url)
    cut = text[:_TEXT]
    own = domain_of(url)
    return Marks(
        domain=own,
        phones=_first(phones.in_text(cut)),
        charities=_first(registrations.in_text(cut)),
        emails=_first(_emails(found, cut)) if own else (),
    )


def domain_of(url: str) -> str:
    """The registered domain of an address; an IP address stands for itself, '' for what names no host."""
    return organisations.registered_domain(urls.host_of(url)[:_LONGEST_HOST])


def _first(values: Iterable[str], most: int = _MOST) -> tuple[str, ...]:
    """The first different ones."""
    kept: dict[str, None] = {}
    for value in values:
        kept.setdefault(value)
        if len(kept) >= most:
            break
    return tuple(kept)


def _phones(found: Scan, text: str) -> Iterator[str]:
    for link in found.links:
        if link.href[:8].lower().lstrip().startswith(("tel:", "callto:")):
            number = phones.in_link(link.href)
            if number is not None:
                yield number
    yield from phones.in_text(text)


def _emails(found: Scan, text: str) -> Iterator[str]:
    for link in found.links:
        if ":" in link.href or "#" in link.href:
            yield from _mail_domains(emails.address_of(link.href) or "")
    yield from _mail_domains(text)


def _mail_domains(text: str) -> Iterator[str]:
    at = text.find("@")
    for _ in range(_MOST_AT):
        if at < 0:
            return
        host = _MAIL_HOST.match(text, at + 1)
        if host is not None and at and _MAIL_USER.match(text[at - 1]):
            yield organisations.registered_domain(host[0].lower())
        at = text.find("@", at + 1)


def _generator(found: Scan) -> str:
    """The software that made the page: of several, the one that runs the site and not an extension of it."""
    values = [
        _VERSION.split(value, maxsplit=1)[0].strip().lower()[:60] for value in islice(found.meta("generator"), 20)
    ]
    values = [value for value in values if value]
    return next((value for value in values if value.startswith(_SYSTEMS)), values[0] if values else "")


def _away(found: Scan, own: str) -> Iterator[tuple[str, str]]:
    """The domains that links lead to, and the links' words in lower case, its own domain left out."""
    seen, most = 0, 5 * _MOST_OUTBOUND
    for link in found.links:
        match = _AWAY.match(link.href)
        domain = _domain(match[1]) if match is not None else own
        if domain in ("", own):
            continue
        seen += 1
        if seen > most:
            return
        yield domain, words_of(link.element).lower()[:_WORDS].strip()


@lru_cache(8192)
def _domain(authority: str) -> str:
    return domain_of(f"//{authority}")
