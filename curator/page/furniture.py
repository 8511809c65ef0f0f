"""What on a page is furniture and what is hidden, judged by an element's tag, role and names (class and id).

Furniture is visible text around the main content: menus, footers, consent boxes, adverts, related links, counters.
"""

import re
from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from lxml.etree import _Element as Element

from curator.core.words import names
from curator.page import box_names
from curator.page.box_names import told


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
NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})
_HEADINGS = names("h1 h2 h3 h4 h5 h6 dt summary")
_FURNITURE_TAGS = frozenset({"nav", "footer", "dialog", "menu"})
_FURNITURE_ROLES = names(
    "navigation banner contentinfo dialog alertdialog search menu menubar toolbar tooltip tablist complementary",
)
_FOOTERS = names("foot bottom pagefoot page-foot sitefoot site-foot page-bottom bottom-bar bottombar")  # as an id
_NOTE_ROLES = frozenset({"note", "doc-tip", "doc-notice", "alert"})


def _named(found: int) -> Place:
    """The place that an element's names tell of."""
    if found & box_names.NEVER:
        return Place.FURNITURE
    if found & box_names.HIDDEN:
        return Place.HIDDEN
    if found & box_names.NOTE:
        return Place.NAMED if found & box_names.FURNITURE else Place.NOTE
    return Place.NAMED if found else Place.CONTENT


_NAMED = [_named(found) for found in range(32)]
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def attributes_of(element: Element) -> Mapping[str, str]:
    """The attributes of an element as a plain mapping: asking it is many times cheaper than asking the element."""
    items = element.items()
    return dict(items) if items else NO_ATTRIBUTES  # type: ignore[arg-type] # of a parsed page all are str


def place_of(tag: str, attributes: Mapping[str, str], parent: Element | None) -> Place:
    """The place of one element, by what stands on its own start tag; `parent` is the element around it."""
    if tag in SILENT_TAGS and not (tag == "button" and parent is not None and parent.tag in _HEADINGS):
        return Place.HIDDEN  # a button in a heading folds its section: its text is the heading's
    if not attributes:
        return _PLAIN.get(tag, Place.CONTENT)
    if is_hidden(attributes):
        return Place.HIDDEN
    get = attributes.get
    own, role = get("class"), get("role")
    found = told(own) if own else 0
    own = get("id")
    if own:
        found |= box_names.FURNITURE | told(own) if own.lower() in _FOOTERS else told(own)
    is_modal = "aria-modal" in attributes and attributes["aria-modal"] == "true"
    if not found and role is None and not is_modal:
        return _PLAIN.get(tag, Place.CONTENT)
    return _place(tag, _NAMED[found], (role or "").lower(), is_modal=is_modal)


def _place(tag: str, named: Place, role: str, *, is_modal: bool) -> Place:
    if tag in _FURNITURE_TAGS or role in _FURNITURE_ROLES or is_modal:
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


_PLAIN = {tag: _place(tag, Place.CONTENT, "", is_modal=False) for tag in (*_FURNITURE_TAGS, "aside", "header")}


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """True where an element's own attributes take it out of sight."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if "aria-hidden" in attributes and attributes["aria-hidden"] == "true":
        return True
    return "style" in attributes and _HIDDEN_STYLE.search(attributes["style"]) is not None
