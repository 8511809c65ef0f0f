"""Question 2, by the page's own words: does it say itself that it is not there, although the server answered 200?

An error page may be dressed up with menus, a search box and popular articles, and an honest page may speak of errors.
So the places add up: title, first headings, the first sentences; and beside them stands how much else the page says.
Prose counts, lists of links and advice hardly do. Only the beginning of a page is looked at.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from curator.core import error_page, hosting, messages
from curator.core.admission import Admission, quoted
from curator.core.error_page import Said
from curator.core.facts import Block, BlockKind, PageFacts, Reading
from curator.core.lexicon import notfound_beside as lexicon
from curator.core.messages import Says
from curator.core.phrases import Lexicon, Span, fold, quotations
from curator.core.words import sentences

__all__ = ["Admission", "empty_search", "judge"]

_SEARCHES = Lexicon({"none": lexicon.NO_RESULTS, "search": lexicon.SEARCH})
_TITLE_PARTS = re.compile(r"\s[-–—:/~]+\s|[|»«·•‹›]|:\s|(?<=\b404)[-–—]")
_SEGMENTS = re.compile(r"\s[-–—/~]+\s|[|»«·•‹›]")  # of a title: a colon parts none
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|»|›|→)\W{0,4}\Z")

_LOOKED_AT = 3000  # words of a page
_BLOCKS = 600  # blocks of a page
_FIRST = 150  # words of prose within which a page that is not there has said so
_LONGEST_TITLE = 300  # characters of a title or heading that are looked at
_STATUSES = frozenset({"400", "401", "403", "404", "410", "500", "502", "503"})
_FEW = 40  # words that may stand beside the results that there are not


def judge(reading: Reading, *, replaced: bool = False) -> Admission | None:
    """The page's own words for not being there; None where it does not say so, or something else speaks against it.

    `replaced` says that the text which was approved is gone: then plainer words need not be waited for.
    """
    default = hosting.judge(reading, replaced=replaced)
    if default is not None:
        return default
    page = _looked_at(reading.facts)
    if page.speaks_of_errors or (len(page.talk) >= 2 and page.said >= 12):
        return None
    confidence = error_page.confidence(page, replaced=replaced)
    if confidence is None:
        return None
    places = (("error-title", page.title), ("error-heading", page.heading), ("error-text", page.text))
    rule = next((rule for rule, found in places if found.says >= Says.LIKELY), "")
    rule = rule or next(rule for rule, found in places if found.says)
    if page.heads and rule == "error-heading":
        rule = "error-title"
    elif page.in_notice and rule == "error-text":
        rule = "error-heading"
    best = max((page.text, page.heading, page.title), key=lambda found: found.says)
    return Admission(rule, quoted(best.text), confidence)


def empty_search(reading: Reading) -> str | None:
    """The sentence by which a page of search results says that there are none; None for any other page."""
    facts = reading.facts
    names = [facts.title, *(block.text for block in _beginning(facts) if block.kind is BlockKind.HEADING)][:4]
    is_search = any("search" in _SEARCHES.tags(name[:_LONGEST_TITLE]) for name in names)
    found, other = "", 0
    for block in _beginning(facts):
        for sentence in sentences(block.text):
            tokens = fold(sentence[: messages.LONGEST])
            tags = {span.tag for span in _SEARCHES.spans(tokens)}
            if "none" in tags and messages.length_of(tokens) <= 30 and not found:
                found = sentence
                is_search = is_search or "search" in tags
            elif block.kind not in (BlockKind.HEADING, BlockKind.ITEM) and not tags:
                other += len(tokens) if len(tokens) >= 5 else 0
        if other > _FEW:
            return None
    return quoted(found) if found and is_search else None


def _looked_at(facts: PageFacts) -> Said:
    page = Said()
    names = [fold(name) for name in facts.marks.site_names[:5]]
    _look_at_title(page, facts.title[:_LONGEST_TITLE], names)
    for index, block in enumerate(_beginning(facts)):
        if page.said > _FIRST and not max(page.title.says, page.heading.says, page.text.says):
            break  # an article: nothing that follows can say it any more
        if block.kind is BlockKind.HEADING or (index < 2 and len(block.text) <= 40):
            _look_at_heading(page, block, names)
        if block.kind is not BlockKind.HEADING:
            _look_at_prose(page, block)
    return page


def _beginning(facts: PageFacts) -> list[Block]:
    """The first blocks with at most so many words; the extractor's text where we see no block."""
    blocks = facts.blocks[:_BLOCKS]
    if not blocks:
        lines = facts.extract[: 10 * _LOOKED_AT].splitlines()[:_BLOCKS]
        blocks = tuple(Block(BlockKind.PARAGRAPH, line) for line in lines if line.strip())
    found: list[Block] = []
    left = _LOOKED_AT
    for block in blocks:
        if left <= 0:
            break
        text = block.text[: 20 * left]
        left -= text.count(" ") + 1 + (0 if text.isascii() else len(text) // 20)
        found.append(replace(block, text=text))
    return found


def _look_at_title(page: Said, title: str, site_names: Sequence[list[str]]) -> None:
    page.codes.update(_STATUSES.intersection(fold(title)))
    page.nameless = fold(title) in site_names
    for part in _told(title, _SEGMENTS.split(title)):
        tokens = messages.without_names(fold(part), site_names)
        spans = messages.spans_of(tokens)
        page.title.better(messages.whole(tokens, spans), title, spans)
        _note(page, spans, tokens, first=True)


def _told(text: str, segments: Sequence[str]) -> list[str]:
    """The parts of a title or heading, its segments and the whole.

    Questions tell nothing, whatever stands before their colon: 'Error 404: what to do?'.
    """
    told = [segment for segment in segments if not messages.is_question(segment)]
    parts = [part for segment in told for part in _TITLE_PARTS.split(segment) if not messages.is_question(part)]
    return [*parts, *told, *([text] if len(told) == len(segments) else [])]


def _look_at_heading(page: Said, block: Block, site_names: Sequence[list[str]]) -> None:
    is_heading = block.kind is BlockKind.HEADING
    page.headings += is_heading
    if page.headings > 3 or page.said + page.listed > _FIRST:
        return
    text = block.text[:_LONGEST_TITLE]
    if not is_heading and messages.names_empty_list(text):
        return
    page.codes.update(_STATUSES.intersection(fold(text)) if is_heading else ())
    best = Says.NOTHING
    if is_heading:
        bare = messages.without_names(fold(text), site_names)
        page.under_notice = messages.is_notice(bare, messages.spans_of(bare))
    for part in _told(text, sentences(text) or [text]):
        tokens = fold(part)
        spans = messages.spans_of(tokens)
        bare = messages.without_names(tokens, site_names)
        says = messages.whole(bare, spans if bare == tokens else messages.spans_of(bare))
        best = max(best, says)
        page.heading.better(says, text, spans)
        page.named = page.named or messages.names_a_page(tokens, spans)
        if is_heading:
            page.numbers_else = page.numbers_else or (not says and any(span.tag == "bare" for span in spans))
            _note(page, spans, tokens, first=page.headings == 1)
    if is_heading and not best and not page.heading.says and not page.text.says:
        own_name = fold(text) in site_names
        page.other_headings += not own_name


def _look_at_prose(page: Said, block: Block) -> None:
    is_text = block.kind in (BlockKind.PARAGRAPH, BlockKind.NOTE)
    # A message may stand in a table that only lays the page out; entries of lists and rows of data are other matters.
    may_state = is_text or (block.kind is BlockKind.ROW and " | " not in block.text)
    said = size = 0
    introduced, page.introduced = page.introduced, False
    page.quotes = page.quotes or _quotes(block)
    for sentence in sentences(block.text) or [block.text]:
        tokens = fold(messages.unquoted(sentence))
        spans = messages.spans_of(tokens)
        says = messages.statement(tokens, spans, sentence, named=page.named)
        if may_state and not introduced and page.prose + page.said <= _FIRST:
            page.in_notice = page.in_notice or (page.under_notice and says is Says.PLAINLY)
            page.text.better(says, sentence, spans, page.said + said)
        _note(page, spans, tokens, first=False)
        length = messages.length_of(tokens)
        size += length
        tags = {span.tag for span in spans}
        is_advice = not tags.isdisjoint(("help", "credit")) and length <= 40
        page.empty_list = page.empty_list or "empty-list" in tags
        page.introduced = "reported" in tags and sentence.rstrip().endswith(":")
        if not says and not is_advice and messages.whole(tokens, spans) is Says.NOTHING:
            said += length
    page.listed += size
    if (is_text and size >= 5) or size >= 25:
        page.said += said
        if size >= 20 and not _CUT_OFF.search(block.text[-20:]):
            page.prose += said


def _quotes(block: Block) -> bool:
    """True where a block quotes what error pages say, in quotation marks."""
    quoted_here = (fold(quotation) for quotation in quotations(block.text))
    return any(messages.whole(tokens, messages.spans_of(tokens)) >= Says.LIKELY for tokens in quoted_here)


def _note(page: Said, spans: Sequence[Span], tokens: Sequence[str], *, first: bool) -> None:
    """Who speaks of errors, and who talks with others. `first`: in the title or the first heading."""
    for span in messages.about(spans):
        page.about.add(" ".join(tokens[span.start : span.end]))
        page.about_first = page.about_first or first
    tags = {span.tag for span in spans}
    page.passing = page.passing or ("temporary" in tags and "absent" not in tags)
    page.talk.update(" ".join(tokens[span.start : span.end]) for span in spans if span.tag == "talk")
