"""The ids by which a page's owner measures and advertises: two pages with one id have one owner behind them."""

import re
from collections.abc import Iterator
from itertools import islice

from curator.page.scan import Scan

_MOST = 50
# What must stand in the scripts before its pattern is tried (finding a word is far cheaper), the pattern, and what is
# put in front of an id that alone does not say whose it is.
_IDS: tuple[tuple[str, re.Pattern[str], str], ...] = tuple(
    (word, re.compile(pattern), prefix)
    for word, pattern, prefix in (
        ("UA-", r"UA-(?<!\wUA-)[0-9]{4,10}-[0-9]{1,4}\b", ""),
        ("G-", r"G-(?<=[\"'=]G-)[A-Z0-9]{6,12}(?=[\"'&\n]|$)", ""),
        ("GTM-", r"GTM-(?<!\wGTM-)[A-Z0-9]{4,9}\b", ""),
        ("AW-", r"AW-(?<=[\"'=/]AW-)[0-9]{8,12}\b", ""),
        ("DC-", r"DC-(?<=[\"'=]DC-)[0-9]{6,12}\b", ""),
        ("pub-", r"(pub-(?<!\wpub-)[0-9]{10,20})\b", "ca-"),
        ("fbq(", r"fbq\(\s{0,9}[\"']init[\"']\s{0,9},\s{0,9}[\"']?([0-9]{6,20})", "fbq:"),
        ("facebook.com/tr?", r"facebook\.com/tr\?[^\"'\s]{0,80}?\bid=([0-9]{6,20})", "fbq:"),
        ("hjid", r"hjid\s{0,5}[:=]\s{0,5}[\"']?([0-9]{3,12})", "hotjar:"),
        ("hotjar-", r"/hotjar-([0-9]{3,12})\.js", "hotjar:"),
        ("clarity.ms/tag/", r"clarity\.ms/tag/([a-z0-9]{6,16})", "clarity:"),
        ("clarity", r"clarity[\"'],\s{0,5}[\"']script[\"'],\s{0,5}[\"']([a-z0-9]{6,16})", "clarity:"),
        ("adobedtm.com", r"adobedtm\.com/[^\"'\s]{0,120}?/(launch-[A-Za-z0-9]{6,60})", "adobe:"),
        ("satelliteLib-", r"(satelliteLib-[0-9a-f]{20,64})", "adobe:"),
        ("hs-scripts.com", r"hs-scripts\.com/([0-9]{4,12})\.js", "hubspot:"),
        ("_linkedin_partner_id", r"_linkedin_partner_id\s{0,5}=\s{0,5}[\"']?([0-9]{3,12})", "linkedin:"),
        ("ym(", r"ym\((?<!\wym\()\s{0,5}([0-9]{5,12})", "yandex:"),
        ("hm.baidu.com", r"hm\.baidu\.com/hm\.js\?([0-9a-f]{32})", "baidu:"),
        ("nr-data", r"licenseKey\s{0,5}:\s{0,5}[\"']([A-Za-z0-9]{6,40})", "newrelic:"),
        ("sc_project", r"sc_project\s{0,5}=\s{0,5}[\"']?([0-9]{4,12})", "statcounter:"),
    )
)
_MATOMO_SITE = re.compile(r"setSiteId[\"']\s{0,9},\s{0,9}[\"']?([0-9]{1,9})")
_MATOMO_URL = re.compile(
    r"(?:\bu\s{0,9}=|setTrackerUrl[\"']\s{0,9},)[^;\n]{0,120}?//([a-zA-Z0-9.\-]{3,253}(?:/[\w\-]{1,40}){0,4})"
)
_MATOMO_FILE = re.compile(r"//([a-zA-Z0-9.\-]{3,253}(?:/[\w\-]{1,40}){0,4})/(?:matomo|piwik)\.(?:js|php)")
_TAGS = {
    "data-domain": "plausible:",
    "data-website-id": "umami:",
    "data-site": "fathom:",
    "data-goatcounter": "goatcounter:",
}
_BEACON = re.compile(r"[\"']token[\"']\s{0,5}:\s{0,5}[\"']([0-9a-f]{16,64})")
# Metas in which an owner proves a site to a service.
_PROOFS = frozenset(
    {
        "google-site-verification",
        "fb:app_id",
        "fb:pages",
        "fb:admins",
        "msvalidate.01",
        "yandex-verification",
        "facebook-domain-verification",
        "p:domain_verify",
        "google-adsense-account",
    }
)


def analytics(found: Scan) -> Iterator[str]:
    """The ids that a page's scripts and metas name, with repeats. `found.scripts` are its programs."""
    text = found.scripts
    for word, pattern, prefix in _IDS:
        if word in text:
            for match in islice(pattern.finditer(text), _MOST):
                yield prefix + (match[1] if match.re.groups else match[0])
    yield from _matomo(text)
    for key, value in found.tags:
        if key == "data-cf-beacon":
            token = _BEACON.search(value)
            if token is not None:
                yield f"cloudflare:{token[1]}"
        elif key in _TAGS and 3 <= len(value) <= 100:
            yield _TAGS[key] + value
    for name, content in found.metas:
        if name in _PROOFS and content:
            yield content if name == "google-adsense-account" else f"{name}:{content[:100]}"


def _matomo(text: str) -> Iterator[str]:
    """Server and number of the site: the number alone says nothing."""
    site = _MATOMO_SITE.search(text)
    if site is not None:
        where = _MATOMO_URL.search(text) or _MATOMO_FILE.search(text)
        if where is not None:
            yield f"matomo:{where[1].lower().rstrip('/')}#{site[1]}"
