"""An HTML page as a tree, and what its head says of it."""

from dataclasses import dataclass
from itertools import islice
from urllib.parse import urljoin

from lxml import etree
from lxml.etree import _Element as Element

# Deeper than any page that people write (libxml2's own limit); the extractor's cost grows with depth times length.
_TOO_DEEP = etree.XPath("boolean(" + "/*" * 256 + ")")
_LONGEST_TITLE = 300  # characters
_MOST_TITLES = 50  # and pieces of one


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says about itself. `canonical` is an absolute http(s) address."""

    title: str = ""
    language: str | None = None
    canonical: str | None = None


NO_HEAD = Head()


def parse(text: str) -> Element | None:
    """The tree of a page, or None where nothing can be made of the text."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    data = text.replace("\0", "").encode("utf-8", "replace")
    try:
        return etree.fromstring(data, parser) if data.strip() else None
    except etree.ParserError:
        return None
    except etree.XMLSyntaxError:
        return None


def is_quick(root: Element) -> bool:
    """True where the extractor reads the page in time; of one that nests too deep there is only our own view."""
    return not _TOO_DEEP(root)


def head(root: Element, url: str) -> Head:
    """The page's title, language and canonical address; `url` is the address that the page came from."""
    language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip().lower()
    return Head(_title(root), language[:35] or None, _canonical(root, url))


def _title(root: Element) -> str:
    """The first title that says something: of the head, else of a broken page's body; a picture's title is its own."""
    for title in islice(root.iter("title"), _MOST_TITLES):
        pieces = islice(title.itertext(), _MOST_TITLES)
        text = " ".join("".join(map(str, pieces))[: 10 * _LONGEST_TITLE].split())
        if text and all(outer.tag != "svg" for outer in islice(title.iterancestors(), _MOST_TITLES)):
            return text[:_LONGEST_TITLE]
    return ""


def _canonical(root: Element, url: str) -> str | None:
    base = root.find("head/base[@href]")
    for link in root.iterfind("head/link[@rel][@href]"):
        if "canonical" in (link.get("rel") or "").lower().split():
            try:
                own = url if base is None else urljoin(url, (base.get("href") or "").strip())
                address = urljoin(own, (link.get("href") or "").strip())
            except ValueError:
                return None
            return address if address.startswith(("http://", "https://")) else None
    return None
