"""Where a link stands on our own pages: the page as its editors know it, and the sentence around the link."""

from dataclasses import dataclass, replace

from curator.core.link import Reference
from curator.settings import Site
from reports.clean import Address, address, line, shortened
from reports.spans import Mark, Span, Text, link_words, text
from reports.words import Words

TITLE = 80  # characters
_GAP = "\0"  # where the page goes; `clean` leaves none in any text


@dataclass(frozen=True, slots=True)
class Place:
    """Where we cite the link: 'On our page ', the page, ', line 31', and the sentence, the link's words marked.

    A page is named by its title; `exact` then says its address and the line, for the small print. `note` says what a
    sentence cannot show: that it does not hold the link's words, or that there are none.
    """

    before: str
    page: Address
    after: str
    exact: str
    sentence: Text
    note: Text


def place(reference: Reference, words: Words, site: Site) -> Place:
    """Where a link stands, in an editor's words."""
    page, title = _page(reference.page, site), line(reference.title, TITLE)
    named = words.say("page.line", page=_GAP, line=str(reference.line)) if reference.line > 0 else _GAP
    exact = ""
    if title:
        exact = named.replace(_GAP, page.whole)
        page, named = replace(page, shown=title), words.say("quoted", words=_GAP)
    before, _, after = words.say("place", page=named).partition(_GAP)
    sentence, note = _sentence(reference, words)
    return Place(before, page, after, exact, sentence, note)


def _sentence(reference: Reference, words: Words) -> tuple[Text, Text]:
    """The sentence with the link's words marked, and what it cannot show."""
    context, link_text = line(reference.context), line(reference.text, 200)
    sentence = link_words(context or link_text, link_text)
    if sentence is not None:
        return sentence, ()
    if link_text:
        label = words.say("label", label=words.say("place.words"))
        return text(context), (Span(f"{label} "), Span(link_text, Mark.LINK))
    return text(context), text(words.say("place.no-name"))


def _page(page: str, site: Site) -> Address:
    """A page of ours as its editors name it: without our own address before it, where that is known."""
    whole = address(page)
    base = site.base_url.rstrip("/") + "/"
    inner = whole.whole.removeprefix(base) if site.base_url else whole.whole
    return replace(whole, shown=shortened(inner.removeprefix("https://").removeprefix("http://") or whole.whole))
