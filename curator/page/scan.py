"""What a page's elements tell beside its text, gathered in one pass over the tree: metas, links, scripts, logos, forms.

A stranger's page may hold any number of each: what is kept has an end, and so has each value.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml.etree import _Element as Element

from curator import urls
from curator.core.words import names
from curator.page.furniture import Place, attributes_of, is_hidden, place_of

_METAS = 300
LINKS = 5000
_IMAGES = 500
_SCRIPT_TEXT = 400_000  # characters of all inline scripts; sites put their measuring into the head
_DATA_TEXT = 100_000  # characters of one piece of linked data
_DATA = 20
_VALUE = 2000  # characters of an attribute
_PIECES = 40  # of text within a link
_NOSCRIPT = 4000  # characters
_PASSWORDS = 20
_DEPTH = 40  # elements above one that are looked at
# Boxes that wait for a press, whatever their stylesheet says.
_WAITING = names("modal popup lightbox offcanvas dropdown-menu mfp-hide collapse reveal overlay dialog")
_NO_PROGRAM = ("json", "template", "text/html", "x-tmpl", "importmap", "speculationrules")


@dataclass(frozen=True, slots=True)
class Link:
    """A link's address as written, and its element for whoever needs its words."""

    href: str
    element: Element


@dataclass(slots=True)
class Scan:
    """`base` is what references are resolved against. `metas` are (name or property, content), names lower case, in the
    order of the page. `refreshes` are the contents of refresh metas outside noscript. `scripts` is the text of programs
    and the addresses that they come from, `tags` the (attribute, value) pairs of measuring scripts, `data` JSON-LD.
    `programs` counts the scripts that run, `script_count` all. `link_count` counts links with an address."""

    base: str
    metas: list[tuple[str, str]] = field(default_factory=list)
    refreshes: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    link_count: int = 0
    anchor_names: list[str] = field(default_factory=list)
    scripts: str = ""
    tags: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    script_count: int = 0
    programs: int = 0
    images: list[Element] = field(default_factory=list)
    noscript: str = ""
    password: bool = False

    def meta(self, *wanted: str) -> Iterator[str]:
        """The contents of the metas of these names that have one."""
        return (content for name, content in self.metas if name in wanted and content)


def scan(root: Element, url: str) -> Scan:
    """Everything of a parsed page that came from `url`."""
    return _Scanner(root, url).run()


def words_of(element: Element) -> str:
    """The words that stand for a link or a picture: its text, else what it shows or is called. Folded, '' for none."""
    text = " ".join("".join(map(str, islice(element.itertext(), _PIECES))).split())
    if text:
        return text[:_VALUE]
    for inner in islice(element.iter("img"), 5):
        alt = " ".join((inner.get("alt") or "")[:_VALUE].split())
        if alt:
            return alt
    return " ".join((element.get("aria-label") or element.get("title") or element.get("alt") or "")[:_VALUE].split())


def above(element: Element) -> Iterator[Element]:
    """The elements around one, from the inside, as many as are looked at."""
    return islice(element.iterancestors(), _DEPTH)


class _Scanner:
    """One pass; `_programs` gathers the scripts' text until its end is reached."""

    def __init__(self, root: Element, url: str) -> None:
        self._root = root
        base = root.find(".//base[@href]")
        own = url if base is None else urls.join(url, (base.get("href") or "")[:_VALUE])
        self._out = Scan(base=own if urls.scheme_of(own) in urls.DEFAULT_PORTS else url)
        self._programs: list[str] = []
        self._room = _SCRIPT_TEXT
        self._noscripts: list[str] = []
        self._passwords = 0

    def run(self) -> Scan:
        takes = {
            "a": self._link,
            "area": self._link,
            "meta": self._meta,
            "script": self._script,
            "img": self._image,
            "noscript": self._noscript,
            "input": self._input,
            "iframe": self._name,
            "map": self._name,
        }
        for element in self._root.iter(*takes):
            takes[str(element.tag)](element)
        self._out.scripts = "\n".join(self._programs)
        self._out.noscript = " ".join(" ".join(self._noscripts).split())[:_NOSCRIPT]
        return self._out

    def _link(self, element: Element) -> None:
        self._name(element)
        href = element.get("href")
        if not href:
            return
        self._out.link_count += 1
        if len(self._out.links) < LINKS:
            self._out.links.append(Link(href[:_VALUE], element))

    def _name(self, element: Element) -> None:
        name = element.get("name")
        if name:
            self._out.anchor_names.append(name[:_VALUE])

    def _meta(self, element: Element) -> None:
        get = element.get
        content = (get("content") or "")[:_VALUE].strip()
        if (get("http-equiv") or "").strip().lower() == "refresh":
            if len(self._out.refreshes) < _METAS and not any(outer.tag == "noscript" for outer in above(element)):
                self._out.refreshes.append(content)
        elif len(self._out.metas) < _METAS:
            name = get("name") or get("property") or ""
            self._out.metas.append((name[:_VALUE].strip().lower(), " ".join(content.split())))

    def _script(self, element: Element) -> None:
        out, get = self._out, element.get
        out.script_count += 1
        kind = (get("type") or "")[:_VALUE].lower()
        if "ld+json" in kind:
            if len(out.data) < _DATA and element.text:
                out.data.append(element.text[:_DATA_TEXT])
            return
        if any(word in kind for word in _NO_PROGRAM):
            return
        out.programs += 1
        if self._room <= 0:
            return
        source, text = (get("src") or "")[:_VALUE], (element.text or "")[: self._room]
        self._room -= len(source) + len(text)
        self._programs += [source, text]
        if source and len(out.tags) < _METAS:
            attributes = ((str(key), str(value)[:_VALUE]) for key, value in islice(element.items(), 50))
            out.tags += [(key, value) for key, value in attributes if key.startswith("data-")]

    def _image(self, element: Element) -> None:
        if len(self._out.images) < _IMAGES:
            self._out.images.append(element)

    def _noscript(self, element: Element) -> None:
        if len(self._noscripts) < _METAS:
            self._noscripts.append("".join(islice(_seen_text(element), _PIECES))[:_NOSCRIPT])
        # Measuring without scripts: its pictures and frames carry the same ids.
        for inner in islice(element.iter("img", "iframe"), 5):
            source = (inner.get("src") or "")[:_VALUE]
            if self._room > 0:
                self._room -= len(source)
                self._programs.append(source)

    def _input(self, element: Element) -> None:
        if (element.get("type") or "").strip().lower() != "password" or self._passwords >= _PASSWORDS:
            return
        self._passwords += 1
        self._out.password = self._out.password or not _unseen(element)


def _seen_text(element: Element) -> Iterator[str]:
    """The pieces of an element's text, style sheets and programs left out."""
    for inner in islice(element.iter(), _PIECES):
        if inner.text and inner.tag not in ("style", "script"):
            yield str(inner.text)
        if inner.tail and inner is not element:
            yield str(inner.tail)


def _unseen(element: Element) -> bool:
    """True where an element or a box around it is hidden, or waits for a press."""
    if is_hidden(attributes_of(element)):
        return True
    for outer in above(element):
        tag = str(outer.tag)
        if place_of(tag, attributes_of(outer), outer.getparent()) is Place.HIDDEN:
            return True
        if tag == "dialog" and outer.get("open") is None:
            return True
        own = (outer.get("class") or "")[:_VALUE].lower().split()
        if not _WAITING.isdisjoint(own) or outer.get("aria-modal") == "true" or tag == "noscript":
            return "show" not in own and "open" not in own
    return False
