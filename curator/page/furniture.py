"""What on a page is furniture and what is hidden, judged by an element's tag, role and names (class and id).

Furniture is visible text around the main content: menus, footers, consent boxes, adverts, related links, counters.
"""

import re
from enum import Enum, auto
from functools import lru_cache

from lxml.etree import _Element as Element

from curator.core.words import names


class Place(Enum):
    """Where an element's text belongs."""

    CONTENT = auto()
    NOTE = auto()  # a note or warning box: content, whatever its tag
    FURNITURE = auto()
    NAMED = auto()  # furniture by a name that main content may also carry: look at its size before believing it
    HIDDEN = auto()


SILENT_TAGS = names(
    "script style noscript template iframe svg math canvas title video audio object embed select datalist",
    "textarea button map input img picture frameset",
)
_HEADINGS = names("h1 h2 h3 h4 h5 h6 dt summary")
_FURNITURE_TAGS = frozenset({"nav", "footer", "dialog", "menu"})
_FURNITURE_ROLES = names(
    "navigation banner contentinfo dialog alertdialog search menu menubar toolbar tooltip tablist complementary",
)
_NOTE_ROLES = frozenset({"note", "doc-tip", "doc-notice", "alert"})

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_NAMES = names(
    "sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader-only element-invisible",
    "u-hidden-visually show-for-sr is-hidden d-none hide-visually a11y-hidden offscreen headerlink anchorjs-link",
)

_HIDDEN_END = re.compile(r"[-_](?:visually-?hidden|sr-only|screen-reader-(?:text|only))(?:\s|$)")

# Consent managers by the names that they give their own boxes: never the page's text, however large.
_CONSENT = re.compile(
    r"onetrust|ot-sdk|optanon|cookiebot|cookiedeclaration|didomi|axeptio|tarteaucitron|usercentrics|truste-|trustarc|sp_message|"
    r"qc-cmp|cmplz|\bcky-|iubenda-cs|termly|osano|klaro|\bcc-window|\bcc-banner|cookie-?law-?info|gdpr-?cookie|borlabs|hs-eu-cookie|"
    r"(?:cookie|consent|gdpr|privacy)[-_]*(?:banner|bar|notice|notification|popup|pop-up|modal|dialog|overlay|consent|alert|message|"
    r"manager|preferences?|settings|disclaimer|wall|box|control|prompt|warning|list|table|accept)|"
    r"(?:accept|manage)[-_]*cookies?|cmpbox|cmpwrapper"
)
# Whole names or their parts between '-', '_' and capitals.
_FURNITURE_WORDS = re.compile(
    r"^(?:"
    r"nav|navs|navbar|navigation|subnav|topnav|sidenav|megamenu|menu|submenu|menus|breadcrumbs?|crumbs?|footer|subfooter|sidebar|sidebars|"
    r"related|recommended|recommendations?|also|popular|trending|"
    r"ad|ads|adv|advert|adverts|advertisement|advertising|adsense|adslot|dfp|sponsor|sponsored|sponsors|promo|promos|promotion|promoted|"
    r"share|sharing|shares|social|socials|sharebar|addthis|sharethis|newsletter|subscribe|signup|"
    r"comments?|disqus|commentlist|respond|popup|popups|modal|lightbox|toast|tooltip|pagination|pager|skip|skiplink|"
    r"feedback|toolbar|masthead|topbar|cart|login|widget|widgets|cookie|cookies|consent|gdpr|banner|"
    r"counter|views|visitors|online|livechat|chatbot|chat|intercom|survey|"
    r"search|searchbox|searchform|switcher|donate|cta|carousel|teaser|teasers"
    r")$"
)
_NOTE_WORDS = names(
    "note notes notice notices warning warnings alert alerts caution important callout admonition danger advisory",
    "urgent emergency infobox remarque attention avertissement hinweis inset",
)
_LONGEST_NAMES = 500  # characters; what is remembered of strangers' pages has an end
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# State and layout names that say something about a neighbour ("has-sidebar", "with-banner"), not about this element.
_ABOUT_OTHERS = re.compile(r"^(?:has|with|no|without|is|js|not|enable|hide|show|wp|post|page|template)[-_]")


@lru_cache(maxsize=8192)
def place_of_names(named: str) -> Place:
    """The place that an element's class and id tell of."""
    lowered = named.lower()
    if _CONSENT.search(lowered):
        return Place.FURNITURE
    tokens = named.split()
    if not _HIDDEN_NAMES.isdisjoint(lowered.split()) or _HIDDEN_END.search(lowered):
        return Place.HIDDEN
    parts: set[str] = set()
    for token in tokens:
        if not _ABOUT_OTHERS.match(token):
            parts.update(part.lower() for part in _PART.findall(token))
    is_note = not parts.isdisjoint(_NOTE_WORDS)
    if is_note:
        parts.discard("banner")  # an alert banner warns readers, as any other alert box
    if any(_FURNITURE_WORDS.match(part) for part in parts):
        return Place.NAMED
    return Place.NOTE if is_note else Place.CONTENT


def place_of(element: Element, tag: str) -> Place:
    """The place of one element, by what stands on its own start tag."""
    get = element.get
    if (tag in SILENT_TAGS and not _is_heading_button(element, tag)) or is_hidden(element):
        return Place.HIDDEN
    role = (get("role") or "").lower()
    own_names = f"{get('class') or ''} {get('id') or ''}".strip()[:_LONGEST_NAMES]
    named = place_of_names(own_names) if own_names else Place.CONTENT
    if tag in _FURNITURE_TAGS or role in _FURNITURE_ROLES or get("aria-modal") == "true":
        is_note = named is Place.NOTE and role == "complementary"
        return Place.NOTE if is_note else Place.FURNITURE
    if named in (Place.FURNITURE, Place.HIDDEN):
        return named
    if role in _NOTE_ROLES:
        return Place.NOTE
    if tag == "aside":
        return Place.NOTE if named is Place.NOTE else Place.FURNITURE
    if tag in ("html", "body", "main", "article", "h1", "p", "tr", "td", "tbody") and named is Place.NAMED:
        return Place.CONTENT
    if tag == "header" and named is Place.CONTENT:
        return Place.NAMED
    return named


def _is_heading_button(element: Element, tag: str) -> bool:
    """True for a heading that folds its section: its text is the heading's."""
    parent = element.getparent()
    return tag == "button" and parent is not None and parent.tag in _HEADINGS


def is_hidden(element: Element) -> bool:
    """True where an element's own attributes take it out of sight."""
    get = element.get
    hidden = get("hidden")
    if hidden is not None and hidden != "until-found":
        return True
    if get("aria-hidden") == "true":
        return True
    style = get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
