"""What a site calls itself and whom it belongs to, from its head, its header, its linked data and its small print."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

from curator import urls
from curator.core.words import names
from curator.page import legal, linked_data
from curator.page.scan import Scan, above, words_of

_LONGEST = 100  # characters; more is a sentence
_MOST_WORDS = 12
_HOME_LINKS = 10
_LOGOS = 20
_HEADER_MOST = 4  # names; more are a menu
_SEPARATOR = re.compile(r" ?[|«»¦] ?| [\-–—~•·›<>‹/\\:] | ?:: ?")
_NO_WORD = re.compile(r"[\W_]+")
_PARTS = re.compile(r"[A-Z]?[a-z]+")
_HEADER_NAMES = names("header masthead branding brand logo topbar banner head sitename")
_LOGO = re.compile(r"logo|brand", re.IGNORECASE)
# What a home link says beside the name: 'Hope House home page', 'Go to Hope House', 'Hope House logo'.
_BESIDE = re.compile(
    r"^(?:(?:go |back |return |link )?to (?:the )?|the logo of |logo (?:of |for |de |der )?|logo[ :\-]+|visit |try |"
    r"(?:page d.)?accueil(?: de| d.)? )|"
    r"(?:'s)?[ ,:\-–|]+(?:(?:web)?site )?(?:logo|home ?page|home|website|startseite|accueil|site)(?: \(?link\)?)?$",
    re.IGNORECASE,
)
_HOME_PATHS = re.compile(
    r"/?(?:index\.(?:html?|php|aspx?)|home/?|default\.aspx?|(?:en|fr|de|es)(?:-[a-z]{2})?/?)?", re.IGNORECASE
)
# Names that any site may carry: of pages, of software, of hosts, of those who sell photographs and maps.
# Folded as `folded` does.
_GENERIC = names(
    "return back goback retour zurück back2top backtohome returnhome gohome emergency urgences logout next previous",
    "home homepage start startseite accueil inicio index website site mysite mywebsite myblog blog untitled",
    "untitleddocument untitledpage newpage welcome bienvenue willkommen justanotherwordpresssite logo brand",
    "sitelogo websitelogo headerlogo menu mainmenu navigation search skiptocontent skiptomaincontent contact",
    "contactus about aboutus news help login signin pagenotfound notfound error 404 403 allrightsreserved",
    "rightsreserved tousdroitsréservés allerechtevorbehalten copyright wordpress joomla drupal wix wixcom",
    "squarespace weebly shopify blogger ghost elementor divi avada astra generatepress oceanwp webflow godaddy",
    "hubspot typo3 moodle mediawiki wordpresscom wordpressorg automattic colorlib themeforest elegantthemes",
    "themeisle html5up bootstrap twitter facebook instagram youtube linkedin pinterest admin administrator",
    "webmaster author editor user root guest google googlemaps openstreetmap openstreetmapcontributors mapbox",
    "gettyimages shutterstock istock istockphoto unsplash pexels adobestock crown crowncopyright yourcompany",
    "companyname yourname yoursite company organisation organization we it this they which that he she who the",
    "notice information policy statement law infringement owner theauthor theauthors theowner us none null",
    "undefined true false title example test demo default frontpage main mainpage landingpage newtab loading",
    "pleasewait justamoment",
)


class Names(NamedTuple):
    """As `Marks.site_names` and `Marks.organisations`, each once."""

    sites: list[str]
    organisations: list[str]


class Place(NamedTuple):
    """The page that the names stand on: its address and its title, its visible text in
    and around the main content (a piece a line), and its first heading."""

    url: str
    title: str
    blocks: str
    furniture: str
    heading: str


def names_of(found: Scan, place: Place) -> Names:
    """The names on a page, the surest first."""
    data = linked_data.named(found.data)
    declared = unique(
        [*found.meta("og:site_name"), *data.sites, *found.meta("application-name", "apple-mobile-web-app-title")]
    )
    owners = unique(
        [
            *data.organisations,
            *legal.holders(place.furniture, place.blocks),
            *legal.charities(place.furniture, place.blocks),
            *_from_metas(found),
        ]
    )
    header = unique(_header(found, place.url))[:_HEADER_MOST]
    title = _of_title(place, [*declared, *header, *owners])
    return Names(unique([*declared, *title, *header]), owners)


def unique(values: Iterable[str]) -> list[str]:
    """Those that are names, tidied, each once by its letters."""
    kept: dict[str, str] = {}
    for value in values:
        name = " ".join(value[: _LONGEST * 3].split()).strip(" ,;:|–—-\"'“”«»®™")
        if "(" in name and ")" not in name:
            name = name.partition("(")[0].rstrip()
        key = folded(name)
        is_name = len(key) >= 2 and len(name) <= _LONGEST and name.count(" ") < _MOST_WORDS and not key.isdigit()
        if is_name and key not in _GENERIC and not any(sign in name for sign in ("://", "{", "<")):
            kept.setdefault(key, name)
    return list(kept.values())


def folded(name: str) -> str:
    """The letters and digits of a name, in lower case."""
    return _NO_WORD.sub("", name.lower())


def _from_metas(found: Scan) -> Iterator[str]:
    yield from found.meta("publisher", "dc.publisher", "dcterms.publisher", "article:publisher", "author", "dc.creator")
    for text in found.meta("copyright", "dc.rights", "dcterms.rights", "rights"):
        marked = text if "©" in text else f"© {text}"
        yield from legal.holders(marked, "")


def _header(found: Scan, url: str) -> Iterator[str]:
    """The words of the header's links to the home page, and the logo's."""
    own, tried = urls.host_of(url), 0
    for link in found.links:
        if tried >= _HOME_LINKS:
            break
        if (link.href[:1] == "/" or own) and _leads_home(link.href, own) and _in_header(link.element):
            tried += 1
            yield _bare(words_of(link.element))
    tried = 0
    for image in found.images:
        if tried >= _LOGOS:
            return
        if any(_LOGO.search((image.get(key) or "")[:500]) for key in ("class", "id", "alt", "src")):
            tried += 1
            if _in_header(image) and not _leads_away(image, own):
                yield _bare((image.get("alt") or "")[:500])


def _leads_home(href: str, own: str) -> bool:
    address, _, part = href.strip().partition("#")
    if part:  # a menu of one long page
        return False
    address = address.partition("?")[0]
    if "//" in address:
        if urls.host_of(address).removeprefix("www.") != own.removeprefix("www."):
            return False
        address = "/" + address.partition("//")[2].partition("/")[2]
    return address[:1] == "/" and len(address) < 20 and _HOME_PATHS.fullmatch(address) is not None


def _leads_away(image: Element, own: str) -> bool:
    for outer in above(image):
        if outer.tag == "a":
            href = (outer.get("href") or "")[:2000]
            return "//" in href and urls.host_of(href).removeprefix("www.") != own.removeprefix("www.")
    return False


def _in_header(element: Element) -> bool:
    """True within the page's header, by its tag, role or names; a card's, an article's or the footer's own is none."""
    if element.get("rel") == "home":
        return True
    found = False
    for outer in (element, *above(element)):
        tag = outer.tag
        own = f"{outer.get('class') or ''} {outer.get('id') or ''}"[:500]
        if tag in ("footer", "article", "aside") or "footer" in own.lower():
            return False
        if tag in ("main", "body"):
            break
        found = (
            found
            or tag == "header"
            or outer.get("role") == "banner"
            or (own != " " and not _HEADER_NAMES.isdisjoint(part.lower() for part in _PARTS.findall(own)))
        )
    return found


def _bare(words: str) -> str:
    """A home link's words without those that only say what it is."""
    words = words[: _LONGEST * 2]
    for _ in range(2):
        words = _BESIDE.sub("", words).strip()
    return words


def _of_title(place: Place, known: list[str]) -> list[str]:
    """The part of the title that is the site's name, where there is one: it stands elsewhere as a name, its letters
    are the host's, or it is the last of several and not the page's heading."""
    parts = [part for part in _SEPARATOR.split(place.title) if part.strip()]
    keys = {folded(name) for name in known}
    same = [part for part in parts if folded(part) in keys]
    if same:
        return same[:1]
    if len(parts) < 2:
        return []
    labels = [folded(label) for label in urls.host_of(place.url).split(".")[:-1]]
    of_host = [
        part for part in parts if len(folded(part)) >= 4 and any(_is_host(folded(part), label) for label in labels)
    ]
    if of_host:
        return of_host[:1]
    near = [part for part in parts if any(_within(folded(part), key) for key in keys)]
    if near:
        return near[:1]
    heading = folded(place.heading)
    left = [part for part in unique(parts) if folded(part) != heading]
    at_home = place.url.partition("://")[2].partition("/")[2].partition("?")[0] == ""
    return left[:1] if at_home else left[-1:]


def _is_host(part: str, label: str) -> bool:
    return part == label or (len(part) >= 6 and part in label) or (len(label) >= 6 and part.startswith(label))


def _within(part: str, key: str) -> bool:
    """True where one of two names holds the other, and both are long enough to mean something."""
    shorter, longer = sorted((part, key), key=len)
    return len(shorter) >= 5 and shorter in longer and len(longer) <= 2 * len(shorter)
