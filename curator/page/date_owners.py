"""Whose review a visible date tells of, by where it stands in the tree: a link, a teaser, an item of a list of pages, a
reader's comment or a customer's opinion carries dates of its own.
"""

from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from curator.core.words import names

_MOST_PLACES = 40  # of one label
_MOST_LABELS = 20
_DEPTH = 12  # elements above a label that are looked at
_PIECES = 60  # of an element's text
_SHORT = 700  # characters of a card; a longer box holds the page's own text
_PLACES = etree.XPath("//text()[contains(., $word)]")
_HOLDS_PAGE = etree.XPath("boolean(.//h1|.//main)")
_LINKED_HEADING = etree.XPath(
    "boolean(.//h2//a[@href]|.//h3//a[@href]|.//h4//a[@href]|.//h5//a[@href]|.//a[@href]//h2|.//a[@href]//h3|"
    ".//a[@href]//h4|.//a[@href]//h5)"
)
_TITLED_LINK = etree.XPath("boolean(.//a[@href][string-length(normalize-space(.)) > 8])")
# Parts of class names.
_OTHERS = names(
    "teaser teasers card cards related result results listing comment comments commentlist testimonial testimonials",
    "product products customer rating ratings stars recommended promo popular trending carousel tile tiles excerpt",
    "reviewer-comment review-list reviews userreview user-review feed newsitem news-item latest also search-results",
    "commentaire commentaires avis temoignage temoignages a-lire associes similaires suggestions",
)


class Owners:
    """What a page's tree tells of a label; knows nothing of a plain text."""

    def __init__(self, root: Element | None) -> None:
        self._root = root
        self._asked = 0
        self._places: dict[str, list[Element]] = {}
        self._others: dict[Element, bool | None] = {}  # what each element above a label says, None: nothing

    def is_of_another(self, label: str, shown: str) -> bool:
        """True where every place of the page that shows this label and this date belongs to something else. What the
        tree does not show in one piece is taken for the page's own."""
        self._asked += 1
        if self._root is None or self._asked > _MOST_LABELS:
            return False
        word = max(label.split(), key=len)
        found = False
        for element in self._near(word):
            if _shows(element, label, shown):
                if not self._is_others(element):
                    return False
                found = True
        return found

    def _near(self, word: str) -> list[Element]:
        """The elements in whose own text a word stands."""
        if word not in self._places:
            places = _PLACES(self._root, word=word) if self._root is not None else []
            around = (_around(text) for text in islice(places if isinstance(places, list) else [], _MOST_PLACES))
            self._places[word] = [element for element in around if element is not None]
        return self._places[word]

    def _is_others(self, element: Element) -> bool:
        for outer in [element, *islice(element.iterancestors(), _DEPTH)]:
            if outer not in self._others:
                self._others[outer] = _says(outer)
            verdict = self._others[outer]
            if verdict is not None:
                return verdict
        return False


def _around(text: object) -> Element | None:
    """The element that a piece of text stands in."""
    if not isinstance(text, etree._ElementUnicodeResult):
        return None
    parent = text.getparent()
    return parent.getparent() if text.is_tail and parent is not None else parent


def _shows(element: Element, label: str, shown: str) -> bool:
    """True where an element or a box close around it shows the label with the date."""
    for outer in [element, *islice(element.iterancestors(), 3)]:
        text = " ".join(" ".join(map(str, islice(outer.itertext(), _PIECES))).split())
        if label in text and shown in text:
            return True
    return False


def _says(element: Element) -> bool | None:
    """True where an element is something else's, False where it holds the page, None where it tells nothing."""
    tag = str(element.tag)
    if (tag == "a" and element.get("href")) or tag == "blockquote":
        return True
    if tag in ("li", "article", "td", "div", "section") and _is_card(element, tag):
        return None if _HOLDS_PAGE(element) else True
    return False if tag in ("main", "body") else None


def _is_card(element: Element, tag: str) -> bool:
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''}"[:300].lower()
    parts = {part for name in own.split() for part in (name, *name.replace("_", "-").split("-"))}
    is_named = not parts.isdisjoint(_OTHERS)
    if not is_named and tag not in ("li", "article"):
        return False
    if sum(len(str(text)) for text in islice(element.itertext(), _PIECES)) > _SHORT:
        return False
    return is_named or bool(_LINKED_HEADING(element)) or (tag == "li" and bool(_TITLED_LINK(element)))
