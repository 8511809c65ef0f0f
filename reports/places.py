"""Where a link stands on our own pages: the page as its editors name it, and the sentence around the link."""

from dataclasses import dataclass, replace

from curator.core.link import Reference
from curator.settings import Site
from reports.clean import Address, address, line, shortened
from reports.spans import Mark, Span, Text, link_words, text
from reports.words import Words


@dataclass(frozen=True, slots=True)
class Place:
    """Where we cite the link: 'On our page ', the page, ', line 31', and the sentence, the link's words marked.

    `note` says what a sentence cannot show: that it does not hold the link's words, or that there are none.
    """

    before: str
    page: Address
    after: str
    sentence: Text
    note: Text


def place(reference: Reference, words: Words, site: Site) -> Place:
    """Where a link stands, in an editor's words."""
    key = "place.line" if reference.line > 0 else "place"
    before, _, after = words.say(key, page="\0", line=str(reference.line)).partition("\0")
    context, link_text = line(reference.context), line(reference.text, 200)
    page = _page(reference.page, site)
    sentence = link_words(context or link_text, link_text)
    if sentence is not None:
        return Place(before, page, after, sentence, note=())
    if link_text:
        label = words.say("label", label=words.say("place.words"))
        return Place(before, page, after, text(context), note=(Span(f"{label} "), Span(link_text, Mark.LINK)))
    return Place(before, page, after, text(context), note=text(words.say("place.no-name")))


def _page(page: str, site: Site) -> Address:
    """A page of ours as its editors name it: without our own address before it, where that is known."""
    whole = address(page)
    base = site.base_url.rstrip("/") + "/"
    inner = whole.whole.removeprefix(base) if site.base_url else whole.whole
    return replace(whole, shown=shortened(inner.removeprefix("https://").removeprefix("http://") or whole.whole))
