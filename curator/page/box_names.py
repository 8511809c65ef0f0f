"""What an element's class and id tell of it: names that people and programs give to boxes."""

import re
from functools import lru_cache

from curator.core.words import names

# What the names of one element say; several can hold. Plain numbers: every element of every page is asked.
NEVER = 1  # never the page's text, however large
HIDDEN = 2
FURNITURE = 4
NOTE = 8
PLACE = 16  # furniture by where it stands or how it looks; a note there warns readers as any other note

_HIDDEN_NAMES = names(
    "sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader-only element-invisible",
    "u-hidden-visually show-for-sr is-hidden d-none hide-visually a11y-hidden offscreen headerlink anchorjs-link",
)

_HIDDEN_END = re.compile(r"[-_](?:visually-?hidden|sr-only|screen-reader-(?:text|only))(?:\s|$)")

# Consent managers by the names that they give their own boxes, and an encyclopedia's tags about its own article.
_NEVER = re.compile(
    r"onetrust|ot-sdk|optanon|cookiebot|cookiedeclaration|didomi|axeptio|tarteaucitron|usercentrics|truste-|trustarc|sp_message|"
    r"qc-cmp|cmplz|\bcky-|iubenda-cs|termly|osano|klaro|\bcc-window|\bcc-banner|cookie-?law-?info|gdpr-?cookie|borlabs|hs-eu-cookie|"
    r"(?:cookie|consent|gdpr|privacy)[-_]*(?:banner|bar|notice|notification|popup|pop-up|modal|dialog|overlay|consent|alert|message|"
    r"manager|preferences?|settings|disclaimer|wall|box|control|prompt|warning|list|table|accept)|"
    r"(?:accept|manage)[-_]*cookies?|cmpbox|cmpwrapper|"
    # What a site says on all of its pages at once, by the names that wikis, documentation and shops give it.
    r"^site-?notice$|^(?:site|header|top)[-_]?announcements?(?:$|[-_])|announcements?[-_]?bar|bd-header-announcement|^[actoi]mbox(?:-|$)"
)
# Whole names or their parts between '-', '_' and capitals.
_FURNITURE_WORDS = names(
    "nav navs navbar navigation subnav topnav sidenav megamenu menu submenu menus breadcrumb breadcrumbs",
    "crumb crumbs footer subfooter recommended recommendation recommendations also",
    "popular trending ad ads adv advert adverts advertisement advertising adsense adslot dfp sponsor",
    "sponsored sponsors promo promos promotion promoted share sharing shares social socials sharebar addthis",
    "sharethis newsletter subscribe signup comment comments disqus commentlist respond popup popups modal",
    "lightbox toast tooltip pagination pager skip skiplink feedback toolbar masthead topbar cart login widget",
    "widgets cookie cookies consent gdpr counter views visitors online livechat chatbot chat intercom survey",
    "search searchbox searchform switcher donate cta carousel teaser teasers",
)
_PLACE_WORDS = names("banner sidebar sidebars related")
_NOTE_WORDS = names(
    "note notes notice notices warning warnings alert alerts caution important callout admonition danger advisory",
    "urgent emergency infobox remarque attention avertissement hinweis inset encadre urgence urgences",
    "helpline helplines hotline hotlines lifeline crisis",
)
_CARE_CARD = re.compile(r"-care-card\b|-card--care\b")  # whom to call and when, on the pages of the NHS
_LONGEST_NAMES = 500  # characters; what is remembered of strangers' pages has an end
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# State and layout names that say something about a neighbour ("has-sidebar", "with-banner"), not about this element.
_ABOUT_OTHERS = re.compile(r"^(?:has|with|no|without|is|js|not|enable|hide|show|wp|post|page|template)[-_]")
_OF_PART = {
    **dict.fromkeys(_FURNITURE_WORDS, FURNITURE),
    **dict.fromkeys(_NOTE_WORDS, NOTE),
    **dict.fromkeys(_PLACE_WORDS, PLACE),
}


def told(attribute: str) -> int:
    """What a class or an id says: the sum of the above, 0 for nothing."""
    return _told(attribute if len(attribute) <= _LONGEST_NAMES else attribute[:_LONGEST_NAMES])


@lru_cache(maxsize=4096)
def _told(attribute: str) -> int:
    found = 0
    for name in attribute.split():
        found |= _told_by(name)
    return found


@lru_cache(maxsize=16384)
def _told_by(name: str) -> int:
    """What one name says. A site's names are seen over and over, and many sites share theirs."""
    lowered = name.lower()
    found = NEVER if _NEVER.search(lowered) else 0
    if lowered in _HIDDEN_NAMES or _HIDDEN_END.search(lowered):
        found |= HIDDEN
    if _CARE_CARD.search(lowered):
        found |= NOTE
    if not _ABOUT_OTHERS.match(name):
        for part in _PART.findall(name):
            found |= _OF_PART.get(part.lower(), 0)
    return found
