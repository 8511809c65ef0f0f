"""Is the link's own host the one that is meant for readers? Staging copies, proxies, mirrors and bare IP addresses are
not.

Told by the address that stands on our page. A name that is a staging copy's by custom is enough; one that only may be
(`dev`, `test`, `beta`…) needs a second sign: the page names another host as its own, or asks not to be indexed.
"""

import ipaddress
import re

from curator.core import addresses, words
from curator.core.facts import PageFacts, Signs
from curator.core.promise import Promise

_STAGING = re.compile(r"(?:staging|stage(?=\d)|stg|dev|devel|preprod|pre-prod|preproduction|prelive|uat|preview)\d*")
_MAYBE = re.compile(
    r"(?:stage|develop|development|test|testing|tst|qa|int|integration|beta|demo|sandbox|draft|new|old|tmp|temp|origin|mirror|cdn"
    r"|cache|proxy|backup|internal|web\d+|www\d+|server\d+|host\d+)\d*"
)
# Parts of a longer label: hopehouse-staging, staging-hopehouse, hopehouse-git-main-team.
_WITHIN = re.compile(r"(?:^|[-_])(?:staging|stage|stg|preprod|uat|preview)(?:[-_]|\d*$)")
_MAYBE_WITHIN = re.compile(r"(?:^|[-_])(?:dev|test|qa|beta|demo|sandbox|mirror)(?:[-_]|\d*$)|-git-")
_RIBBON = re.compile(
    r"(?i)\b(?:development|staging|test|testing|demo|preview|pre-?production)\s(?:environment|version|site|server|copy|instance)\b"
    r"|\benvironnement\sde\s(?:test|développement|recette|préproduction|démonstration)\b|\bsite\sde\s(?:test|développement)\b"
    r"|\bversion\sde\s(?:test|développement)\b|\b(?:entwicklungs|test)(?:umgebung|server|system|version)\b"
    r"|\bentorno\sde\s(?:pruebas|desarrollo)\b|\bambiente\sdi\s(?:test|sviluppo)\b|\btestomgeving\b"
)
_LOOKED_AT = 20_000  # characters
# Hosts that show other sites' pages.
_PROXIES = (
    "translate.goog",
    "webcache.googleusercontent.com",
    "translate.googleusercontent.com",
    "translatetheweb.com",
    "microsofttranslator.com",
    "cc.bingj.com",
    "cdn.ampproject.org",
    "proxy.lib",
    "ezproxy",
)
# Platforms that give every copy of a site a name; many a real site lives there too.
_PLATFORMS = (
    "vercel.app",
    "netlify.app",
    "pages.dev",
    "herokuapp.com",
    "azurewebsites.net",
    "web.app",
    "firebaseapp.com",
    "wpengine.com",
    "wpenginepowered.com",
    "pantheonsite.io",
    "myftpupload.com",
    "kinsta.cloud",
    "cloudwaysapps.com",
    "flywheelsites.com",
    "sg-host.com",
    "onrender.com",
    "amplifyapp.com",
    "cloudfront.net",
    "amazonaws.com",
    "azureedge.net",
    "platformsh.site",
    "acquia-sites.com",
    "squarespace.com",
    "wixsite.com",
    "webflow.io",
    "ngrok.io",
    "ngrok-free.app",
)


def judge(url: str, facts: PageFacts, signs: Signs, said: Promise) -> str | None:
    """The rule that says so ('ip-address', 'proxy-copy', 'staging-copy', 'platform-copy'), or None."""
    host = addresses.bare_host(url)
    if _is_ip(host):
        return "ip-address"
    if any(host == name or host.endswith(f".{name}") or f".{name}." in f".{host}" for name in _PROXIES):
        return "proxy-copy"
    if _is_ours(host, said):
        return None
    elsewhere = _names_another_host(host, facts)
    if any(host.endswith(f".{name}") for name in _PLATFORMS):
        return "platform-copy" if elsewhere else None
    labels = host.removesuffix(said.domain or host).strip(".").split(".") if said.domain else host.split(".")[:-2]
    for label in filter(None, labels):
        if (_STAGING.fullmatch(label) or _WITHIN.search(label)) and not _is_the_subject(label, facts, said):
            return "staging-copy"
        if (_MAYBE.fullmatch(label) or _MAYBE_WITHIN.search(label)) and (elsewhere or signs.noindex or _says_so(facts)):
            return "staging-copy"
    return None


def _is_the_subject(label: str, facts: PageFacts, said: Promise) -> bool:
    """The label's word stands in what the page, or our link, is about: the staging of a cancer, a developers' site."""
    about = words.words(" ".join((facts.title, *said.texts, *(block.text for block in facts.blocks[:1]))))
    names = tuple(name for name in re.split(r"[-_\d]+", label) if len(name) > 2)
    return any(word.startswith(names) for word in about)


def _says_so(facts: PageFacts) -> bool:
    """A ribbon or a note that calls the page a copy for its makers."""
    said = "\n".join((facts.title, facts.furniture[:_LOOKED_AT], *(block.text[:200] for block in facts.blocks[:3])))
    return _RIBBON.search(said) is not None


def is_copy(host: str) -> bool:
    """True for a host whose name alone says that no reader is meant."""
    labels = host.split(".")[:-2]
    return _is_ip(host) or any(_STAGING.fullmatch(label) or _MAYBE.fullmatch(label) for label in labels)


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _is_ours(host: str, said: Promise) -> bool:
    """The settings name this very host as the organisation's."""
    return said.organisation is not None and host in {
        domain.lower().removeprefix("www.") for domain in said.organisation.domains if domain.count(".") > 1
    }


def _names_another_host(host: str, facts: PageFacts) -> bool:
    return facts.canonical is not None and addresses.bare_host(facts.canonical) not in ("", host)
