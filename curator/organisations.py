"""Whose address is this? By the registered domain or the host, as the settings' organisations give them.

Where one registration ends and another begins is the Public Suffix List's to say, private part included: two
`github.io` sites are two owners. The list is the one that tldextract brings along; the network is never asked.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from curator import urls
from curator.core.link import Organisation

if TYPE_CHECKING:
    from tldextract import TLDExtract

_KEPT = 50_000  # hosts


def match(url: str, organisations: Iterable[Organisation]) -> Organisation | None:
    """The organisation that the address belongs to; of several domains that match, the longest decides."""
    names = _names(urls.host_of(url))
    found, longest = None, 0
    for organisation in organisations:
        for domain in organisation.domains:
            name = _folded(domain)
            if name in names and len(name) > longest:
                found, longest = organisation, len(name)
    return found


@lru_cache(_KEPT)
def _names(host: str) -> frozenset[str]:
    """The host and every name above it, up to the registered domain. An IP address stands alone."""
    registered = _registered(host)
    names = {host, host.removeprefix("www.")} - {""}
    name = host
    while registered and name != registered and "." in name:
        name = name.partition(".")[2]
        names.add(name)
    return frozenset(names)


@lru_cache(_KEPT)
def _folded(domain: str) -> str:
    """A domain of the settings as hosts are compared; `www.` is no part of an owner's name."""
    plain = domain.strip()
    host = urls.host_of(plain if "//" in plain else f"//{plain}")
    return host.removeprefix("www.")


@lru_cache(_KEPT)
def registered_domain(host: str) -> str:
    """The registered domain of a host as `urls.host_of` gives it. What has none (an IP address, a public suffix)
    stands for itself."""
    return _registered(host) or host


def _registered(host: str) -> str:
    """The registered domain, '' for a public suffix itself and for an IP address."""
    if not host or ":" in host:
        return ""
    parts = _extractor()(host)
    if parts.suffix or parts.ipv4:
        return parts.top_domain_under_public_suffix
    return ".".join(host.split(".")[-2:])  # publicsuffix.org: where no rule matches, the last label is the suffix


@cache
def _extractor() -> "TLDExtract":
    # tldextract imports requests: a sixth of a second
    from tldextract import TLDExtract  # noqa: PLC0415 - only who asks for an organisation pays for it

    return TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True)
