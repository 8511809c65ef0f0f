"""Furniture told by what a box holds, where no name tells it: adverts and shelves under their label, panels that ask
for an address, the masthead; and the reverse, the end of an article that is content though its tag says footer.

Each rule needs a reason on the page itself: a label that stands first in its box, links that make up most of it, a
field to fill in. Words alone never make a box furniture here.
"""

import re
from collections.abc import Callable
from itertools import islice
from math import inf

from lxml import etree
from lxml.etree import _Element as Element

from curator.core.lexicon.furniture import SHELF_LABELS, SOLD_LABELS, TALK_LABELS
from curator.core.words import key
from curator.page.box_names import NOTE, told
from curator.page.furniture import Place

LONGEST_LABEL = 40  # characters
_LONGEST_SOLD = 500  # characters of an advert or of the word of the day
_LONGEST_PANEL = 1200  # characters of a panel that asks for an address, with its small print
_FEWEST_WORDS = 60  # characters of prose from which the end of an article says something
_HALF, _QUARTER = 0.5, 0.25  # of the page's text
_CLIMBED = 6  # elements around a label or a form
# How often the whole text may be measured over for nested boxes: hostile pages nest more.
_MEASURES = 50
_MOST_FORMS = 20
_MOST_LABELS = 60
_MOST_LINKS = 200  # of one box
_FEWEST_LINKS, _LONGEST_LINK = 3, 3  # so many links of at most so many words each, and nothing else, are a menu
_SEPARATORS = dict.fromkeys(map(ord, " \t\r\u00a0|·•>›»/"))
_SOLD = re.compile(
    r"(?:ads?|adverts?|advertisements?|sponsored|promoted|annonces?|publicité|sponsorisé) (?:by|from|par)"
    r" [^\s]{1,30}(?: [^\s]{1,30})?"
    r"|(?:word|term|tip|fact|quote|thought|question|quiz|poll|picture|photo|recipe|joke) of the (?:day|week|month)"
    r"|(?:le )?(?:mot|terme|conseil|citation|question|photo|recette|astuce|sondage) (?:du jour|de la semaine|du mois)"
)
_SHELF = re.compile(r"(?:more|latest|also|popular) (?:from|in) [^\n]{1,30}|(?:plus de|toute l actualité) [^\n]{1,30}")
_TALK = re.compile(r"\d{1,6} (?:comments?|commentaires?|replies|responses|réponses)")
# What makes an address field one of the sender's letters and offers.
_LETTER = re.compile(
    r"newsletter|e-news|inbox|mailing list|unsubscribe|special offers|\d ?% (?:off|de réduction|de remise)"
    r"|infolettre|lettre d['’]information|désinscri|désabonn|offres? (?:spéciales|exclusives)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights reserved|tous droits réservés", re.IGNORECASE)
_TEXT_LENGTH = etree.XPath("string-length(normalize-space(.))")
_LEADING = etree.XPath("boolean(.//main|.//h1|.//*[@role='main'])")
_ARTICLE = etree.XPath("boolean(.//article)")
_DATA = etree.XPath("boolean(.//th)")  # a table with headings is no menu, whatever it is called
_HEADED = etree.XPath("boolean(.//h1|.//h2)")
_ASKS_ADDRESS = etree.XPath(
    "boolean(.//input[@type='email' or contains(@name,'email') or contains(@name,'EMAIL')"
    " or contains(@name,'courriel')])"
    " and not(.//textarea|.//select|.//h1|.//main|.//article)"
    " and count(.//input[not(@type) or @type='text' or @type='email' or @type='tel']) <= 3"
)
_HOME = re.compile(r"\.?/|(?:\.?/)?(?:index|default)\.(?:html?|php|aspx)|/[a-z]{2}(?:-[a-z]{2})?/?", re.IGNORECASE)
_LINKS_ABOVE = 60
_LONGEST_MASTHEAD = 300  # characters
_BOXES = frozenset({"div", "header", "section", "p", "td", "tr", "ul", "table", "center"})
_WHOLE = frozenset({"html", "body", "main", "article"})


class Boxes:
    """Judges the boxes of one page."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._body_size: float | None = None
        self._measured = 0.0
        self._own_article: bool | None = None
        self._labels = 0
        self.panels = frozenset((*_panels(root, self), *_mastheads(root, self)))

    def is_furniture(self, element: Element, place: Place) -> bool:
        """Whether to believe what an element's tag, role and names say."""
        if place is Place.FURNITURE:
            return element.tag != "footer" or not _ends_article(element, self.measured(element))
        if place is not Place.NAMED or self._leads(element) or (element.tag == "table" and _DATA(element)):
            return False
        return self.is_small(element, _HALF)

    def is_small(self, element: Element, share: float) -> bool:
        """True where an element holds less than this share of the page's text; False where that costs too much."""
        return self.measured(element) < self._whole * share

    def measured(self, element: Element) -> float:
        """The length of an element's text; infinite where all that were asked for cost too much together."""
        if self._measured > _MEASURES * self._whole:
            return inf
        own = size(element)
        self._measured += own
        return own

    @property
    def _whole(self) -> float:
        if self._body_size is None:
            self._body_size = size(self._root)
        return self._body_size

    def _leads(self, element: Element) -> bool:
        """True where an element holds the page's own text: an only article is the page's, many are cards."""
        if _LEADING(element):
            return True
        if self._own_article is None:
            self._own_article = len(list(islice(self._root.iter("article"), 2))) == 1
        return self._own_article and bool(_ARTICLE(element))

    def is_shelf(self, element: Element) -> bool:
        """True for what follows a shelf's label: little but links."""
        length = self.measured(element)
        return length < self._whole * _HALF and _is_mostly_links(element, length)

    def of_label(self, label: str, element: Element) -> Element | None:
        """The box that a label says to be furniture; `element` is the innermost block, which begins with it."""
        is_of = _kind_of(key(label))
        self._labels += is_of is not None
        if is_of is None or self._labels > _MOST_LABELS:
            return None
        own = len(label)
        for box in (element, *islice(element.iterancestors(), _CLIMBED)):
            if box.tag in _WHOLE:
                return None
            length = self.measured(box)
            if length > own + 1:
                is_its_own = length < self._whole * _HALF and is_of(box, length - own) and not _LEADING(box)
                return box if is_its_own else None
        return None


def is_shelf_label(text: str) -> bool:
    """True for the heading of links that lead on."""
    return key(text) in SHELF_LABELS


def is_menu(text: str, linked: list[str]) -> bool:
    """True for a line of short links and nothing between them but the signs of menus and paths."""
    if (
        len(linked) < _FEWEST_LINKS
        or "\n" in text
        or any(not words or words.count(" ") >= _LONGEST_LINK for words in linked)
    ):
        return False
    return "".join(linked).translate(_SEPARATORS) == text.translate(_SEPARATORS)


def size(element: Element) -> float:
    """The length of an element's text in characters."""
    length = _TEXT_LENGTH(element)
    return length if isinstance(length, float) else 0.0


def _kind_of(label: str) -> Callable[[Element, float], bool] | None:
    """How to tell that a box is what this label says; None for other texts."""
    if label in SOLD_LABELS or _SOLD.fullmatch(label):
        return _is_sold
    if label in SHELF_LABELS or _SHELF.fullmatch(label):
        return _is_mostly_links
    if label in TALK_LABELS or _TALK.fullmatch(label):
        return _is_talk
    return None


def _is_sold(box: Element, length: float) -> bool:
    """An advert is short and has no part of the page under a heading of its own."""
    return length <= _LONGEST_SOLD and not _HEADED(box)


def _is_mostly_links(box: Element, length: float) -> bool:
    linked = sum(size(link) for link in islice(box.iter("a"), _MOST_LINKS))
    return linked * 2 >= length


def _is_talk(box: Element, _length: float) -> bool:
    """Readers' words come with their time or a form for more; a heading alone makes none."""
    return next(islice(box.iter("time", "form", "textarea"), 1), None) is not None


def _panels(root: Element, boxes: Boxes) -> list[Element]:
    """The widest box around each form that asks for an address to send letters and offers to."""
    found: list[Element] = []
    for form in islice(root.iter("form"), _MOST_FORMS):
        if not _ASKS_ADDRESS(form) or boxes.measured(form) > _LONGEST_PANEL:
            continue
        widest = None
        for box in (form, *islice(form.iterancestors(), _CLIMBED)):
            if box.tag in ("html", "body", "main") or boxes.measured(box) > _LONGEST_PANEL or _LEADING(box):
                break
            if _LETTER.search("".join(map(str, box.itertext()))) is not None and boxes.is_small(box, _QUARTER):
                widest = box
        if widest is not None:
            found.append(widest)
    return found


def _mastheads(root: Element, boxes: Boxes) -> list[Element]:
    """The widest short box around each link to the site's front page that stands above the page's first heading."""
    above: list[Element] = []
    for element in islice(root.iter("a", "h1"), _LINKS_ABOVE):
        if element.tag == "h1":
            break
        if _HOME.fullmatch((element.get("href") or "").strip()) is not None:
            above.append(element)
    else:
        return []
    found: list[Element] = []
    for link in above:
        widest = None
        for box in islice(link.iterancestors(), _CLIMBED):
            if box.tag in _WHOLE or boxes.measured(box) > _LONGEST_MASTHEAD or _LEADING(box):
                break
            widest = box if box.tag in _BOXES else widest
        if widest is not None and not any(_warns(part) for part in widest.iter("*")):
            found.append(widest)
    return found


def _warns(element: Element) -> bool:
    return (
        bool((told(element.get("class") or "") | told(element.get("id") or "")) & NOTE)
        or element.get("role") == "alert"
    )


def _ends_article(footer: Element, length: float) -> bool:
    """True for a footer without a name or role, within an article, that is prose: not its author, shelves or rights."""
    if footer.get("role") or told(footer.get("class") or "") or told(footer.get("id") or ""):
        return False
    if not any(outer.tag == "article" for outer in islice(footer.iterancestors(), _CLIMBED)):
        return False
    if length == inf:
        return False
    linked = sum(size(link) for link in islice(footer.iter("a"), _MOST_LINKS))
    if length - linked < _FEWEST_WORDS or linked * 2 > length:
        return False
    text = "".join(map(str, footer.itertext()))
    return _RIGHTS.search(text) is None and any(size(part) >= _FEWEST_WORDS for part in islice(footer.iter("p"), 5))
