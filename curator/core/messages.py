"""A piece of text, and how plainly it says of the page that it is not there: a title, a heading, a sentence.

A message names what is missing, whose wish it was, and that it is missing. Who asks, sets a condition, quotes, or
speaks of something else that is missing says nothing of the page.
"""

import re
from collections.abc import Container, Sequence
from enum import IntEnum

from curator.core.lexicon import notfound as lexicon
from curator.core.lexicon import notfound_beside as beside
from curator.core.lexicon import notfound_more as more
from curator.core.phrases import Lexicon, Span, covered, fold, without_quotations

_PARTS = Lexicon(
    {
        "thing": (*lexicon.THING, *lexicon.POST, *more.THING),
        "post": lexicon.POST,
        "affair": lexicon.AFFAIR,
        "sought": (*lexicon.SOUGHT, *more.SOUGHT),
        "absent": (*lexicon.ABSENT, *more.ABSENT),
        "lost": (*lexicon.LOST, *more.LOST),
        "removed": lexicon.REMOVED,
        "closed": lexicon.CLOSED,
        "empty": lexicon.EMPTY,
        "moved": lexicon.MOVED,
        "numbered": lexicon.NUMBERED,
        "bare": lexicon.BARE_NUMBER,
        "weak": lexicon.WEAK,
        "around": (*lexicon.AROUND, *more.AROUND),
        "help": beside.HELP,
        "about": beside.ABOUT,
        "reported": beside.REPORTED,
        "talk": beside.TALK,
        "condition": beside.CONDITION,
        "temporary": lexicon.TEMPORARY,
        "place": beside.PLACES,
        "notice": beside.NOTICES,
        "credit": beside.CREDITS,
        "empty-list": beside.EMPTY_LISTS,
    }
)
_SITES = Lexicon({"site": beside.SITES})
_FIRST_CONDITION = frozenset(tuple(fold(phrase)) for phrase in beside.FIRST_CONDITION)
_UNCERTAIN = frozenset(beside.UNCERTAIN)
_NARROWED = frozenset(word for phrase in lexicon.NARROWED for word in fold(phrase))

_DEMONSTRATIVES = frozenset(word for phrase in beside.DEMONSTRATIVES for word in fold(phrase))
_DETERMINERS = _DEMONSTRATIVES | {word for phrase in beside.ARTICLES for word in fold(phrase)}
_PRONOUNS = frozenset(word for phrase in beside.PRONOUNS for word in fold(phrase))
_NEGATIVES = frozenset(word for phrase in beside.NEGATIVES for word in fold(phrase))
_NOT_ANY = _NEGATIVES | {"pas"}
_AUXILIARIES = frozenset(word for phrase in beside.AUXILIARIES for word in fold(phrase))
_FAR = frozenset({"wurde", "wurden", "werd", "werden"})
_FOUND = frozenset(word for phrase in beside.FOUND for word in fold(phrase))
# Verbs that begin what is said of the thing before them: 'she is gone, and the page …'.
_AFTER_SUBJECT = frozenset(
    {"is", "was", "has", "isn", "wasn", "hasn", "does", "doesn", "est", "ist", "e", "foi", "fue"}
)
_OUR_OWN = frozenset({"this", "our", "the", "that"})
_OURS = _DETERMINERS | {word for phrase in beside.OURS for word in fold(phrase)}
_READER = frozenset({"i", "je", "ich", "jag", "jeg", "io", "eu", "yo", "я"})
_QUESTION = re.compile(r"[?？؟]\W{0,3}\Z")

LONGEST = 400  # characters of a piece that is judged
_SHORT = 6  # words
_CLOSE = 5  # words at most between a thing and that it is gone


class Says(IntEnum):
    """How plainly a piece of text says that the page is not there."""

    NOTHING = 0
    WEAKLY = 1  # words that stand on much else, too
    LIKELY = 2
    PLAINLY = 3


def is_question(text: str) -> bool:
    return _QUESTION.search(text[-8:]) is not None


def unquoted(sentence: str) -> str:
    """The beginning of a sentence without what stands in quotation marks: somebody else says that.

    A quotation may have begun in a sentence before.
    """
    text = sentence[:LONGEST]
    for opening, closing in ("«»", "“”"):
        before, found, after = text.partition(closing)
        if found and opening not in before:
            text = after
    return without_quotations(text)


def spans_of(tokens: Sequence[str]) -> list[Span]:
    """The phrases in a piece of text; what 'I' cannot find is a reader's trouble, in a list of questions."""
    return [
        span
        for span in _PARTS.spans(tokens)
        if not (span.tag == "absent" and span.start > 0 and tokens[span.start - 1] in _READER)
    ]


def about(spans: Sequence[Span]) -> list[Span]:
    """The phrases of those who speak of errors; 'status code' within 'status code 404' is none."""
    numbers = [span for span in spans if span.tag == "numbered"]
    return [
        span
        for span in spans
        if span.tag == "about" and not any(one.start <= span.start and span.end <= one.end for one in numbers)
    ]


def names_a_page(tokens: Sequence[str], spans: Sequence[Span]) -> bool:
    """True for a heading that begins with 'this page' or the like."""
    return _names(tokens, spans, _DEMONSTRATIVES)


def names_empty_list(text: str) -> bool:
    """True where a piece says that a list has no entries for now."""
    return "empty-list" in _PARTS.tags(text)


def whole(tokens: Sequence[str], spans: Sequence[Span]) -> Says:
    """How plainly a title or heading says it that says hardly anything else."""
    length = len(tokens)
    if not 0 < length_of(tokens) <= 24 or about(spans):
        return Says.NOTHING
    tags = {span.tag for span in spans}
    if "reported" in tags or "condition" in tags:
        return Says.NOTHING
    others = length - covered(span for span in spans if span.tag not in ("talk", "condition", "temporary"))
    if others > length // 4:
        return Says.NOTHING
    names_thing = "thing" in tags or "affair" in tags
    missing = "absent" in tags and (names_thing or "sought" in tags)
    if "numbered" in tags or missing or ("bare" in tags and "absent" in tags) or _nothing_at(tokens, spans):
        return Says.PLAINLY
    if others > length // 5:
        return Says.NOTHING
    lost = [span for span in spans if span.tag == "lost" and not _is_narrowed(tokens, span.end)]
    gone = (lost or "removed" in tags) and "temporary" not in tags
    if ("bare" in tags and not names_thing) or (names_thing and gone) or {"post", "closed"} <= tags:
        return Says.LIKELY
    says_little = not tags.isdisjoint(("weak", "absent")) or ("empty" in tags and not names_thing)
    return Says.WEAKLY if says_little else Says.NOTHING


def statement(tokens: Sequence[str], spans: Sequence[Span], sentence: str, *, named: bool = False) -> Says:
    """How plainly a sentence says of the page that it is not there.

    `named`: the title or a heading names a page, so that 'it' is that page. 'Weakly' is said of what the reader asked
    for, whatever it is.
    """
    length = length_of(tokens)
    tags = {span.tag for span in spans}
    is_numbered = "numbered" in tags and length <= 12
    gone = _gone(tokens, spans, tags)
    if length <= _SHORT and _names(tokens, spans, _NEGATIVES) and ("sought" in tags or not _FOUND.isdisjoint(tokens)):
        return Says.LIKELY  # 'no thread specified', 'no article found'
    if length <= 2 * _SHORT and not is_question(sentence) and _nothing_at(tokens, spans):
        return Says.PLAINLY
    if not (gone or is_numbered) or length > 45 or len(sentence) > LONGEST or is_question(sentence):
        return Says.NOTHING
    if "reported" in tags or about(spans) or _conditional(tokens, spans, gone):
        return Says.NOTHING
    if gone and "sought" in tags and not tags.isdisjoint(("thing", "affair")):
        return Says.PLAINLY
    things = _things(tokens, spans, named=named)
    close = [span for span in gone if any(_belong(tokens, spans, thing, span) for thing in things)]
    if close and length <= 16:
        return Says.PLAINLY if any(span.tag == "absent" for span in close) and length <= 12 else Says.LIKELY
    if is_numbered or (any(span.tag == "absent" for span in gone) and "sought" in tags):
        return Says.LIKELY
    return Says.WEAKLY if gone and "sought" in tags else Says.NOTHING


def _gone(tokens: Sequence[str], spans: Sequence[Span], tags: Container[str]) -> list[Span]:
    """The words of a sentence for being gone, if they say it of all readers and for good."""
    found = [span for span in spans if span.tag == "absent"]
    if "temporary" in tags:
        return found
    if "sought" in tags:
        moved = [span for span in spans if span.tag == "moved" and not _is_narrowed(tokens, span.end)]
        removed = [span for span in spans if span.tag == "removed" and _has_auxiliary(tokens, span)]
        return found + moved + removed + [span for span in spans if span.tag == "lost"]
    lost = [span for span in spans if span.tag == "lost" or (span.tag == "closed" and "post" in tags)]
    lost += [span for span in spans if span.tag == "removed" and _has_auxiliary(tokens, span)]
    return found + [span for span in lost if not _is_narrowed(tokens, span.end)]


def _has_auxiliary(tokens: Sequence[str], removed: Span) -> bool:
    """True for 'was moved or deleted', and for 'wurde … entfernt' at the end of a sentence, however far."""
    start = 0 if removed.end == len(tokens) and not _FAR.isdisjoint(tokens) else max(0, removed.start - 4)
    return not _AUXILIARIES.isdisjoint(tokens[start : removed.start])


def _things(tokens: Sequence[str], spans: Sequence[Span], *, named: bool) -> list[Span]:
    """What a sentence may say to be gone: a page, by name or as 'it'; an affair only where it is this one."""
    found = [span for span in spans if span.tag == "thing" and not _uncertain(tokens, span)]
    found += [
        span
        for span in spans
        if span.tag == "affair"
        and not _uncertain(tokens, span)
        and (span.start == 0 or tokens[span.start - 1] in _DETERMINERS)
    ]
    if named and tokens and tokens[0] in _PRONOUNS:
        found.append(Span(0, 1, "thing"))
    return found


def _is_narrowed(tokens: Sequence[str], after: int) -> bool:
    """True for 'not available in French', 'on Friday', but not for 'from our website', 'on this site', 'on 3 May'."""
    following = tokens[after : after + 2]
    if following[:1] == ["on"]:
        return len(following) == 2 and following[1] not in _OUR_OWN and not following[1].isdigit()
    if not following or following[0] not in _NARROWED:
        return False
    return len(following) < 2 or following[1] not in _OURS or not _SITES.spans(tokens[after + 2 : after + 4])


def _conditional(tokens: Sequence[str], spans: Sequence[Span], gone: Sequence[Span]) -> bool:
    """True where the sentence tells what to do if something is missing."""
    if tuple(tokens[:1]) in _FIRST_CONDITION or tuple(tokens[:2]) in _FIRST_CONDITION:
        return True
    first = min((span.start for span in gone), default=len(tokens))
    return any(span.tag == "condition" and span.start < first for span in spans)


def _uncertain(tokens: Sequence[str], thing: Span) -> bool:
    """True for 'a page', which is any page, and for 'a part of this page', which is not the page."""
    before = tokens[max(0, thing.start - 2) : thing.start]
    return bool(before) and (before[-1] in _UNCERTAIN or "of" in before)


def _belong(tokens: Sequence[str], spans: Sequence[Span], thing: Span, gone: Span) -> bool:
    """True where being gone is said of the thing, near to it.

    Of 'this page' whatever stands around; what is said of 'the page' with many other words is somebody's story.
    """
    if _gap(thing, gone) > _CLOSE or (thing.start > gone.start and tokens[gone.start] in _AFTER_SUBJECT):
        return False
    known = {index for span in spans if span.tag != "talk" for index in range(span.start, span.end)}
    unknown = len(tokens) - len(known)
    if gone.tag == "absent":
        return unknown <= len(tokens) // 2
    if thing.start > 0 and tokens[thing.start - 1] in _DEMONSTRATIVES:
        return True
    between = range(min(thing.end, gone.end), max(thing.start, gone.start))
    return known.issuperset(between) and unknown <= len(tokens) // 4


def _names(tokens: Sequence[str], spans: Sequence[Span], before: Container[str]) -> bool:
    """True for a thing at the beginning, after such a word."""
    return bool(tokens) and tokens[0] in before and any(span.tag == "thing" and span.start == 1 for span in spans)


def _nothing_at(tokens: Sequence[str], spans: Sequence[Span]) -> bool:
    """True for 'no article at this address', but not for what people want or offer there ('no vacancies')."""
    if any(span.tag in ("post", "condition") for span in spans):
        return False
    places = [span.start for span in spans if span.tag == "place"]
    things = [span for span in spans if span.tag == "thing"]
    return any(
        thing.end <= place <= thing.end + 3 and not _NOT_ANY.isdisjoint(tokens[max(0, thing.start - 2) : thing.start])
        for thing in things
        for place in places
    )


def is_notice(tokens: Sequence[str], spans: Sequence[Span]) -> bool:
    """True for a heading that only says that a message follows."""
    return any(span.tag == "notice" and span.end - span.start == len(tokens) for span in spans)


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)


def without_names(tokens: list[str], names: Sequence[list[str]]) -> list[str]:
    """The words of a title without the site's name before or behind them."""
    for name in names:
        if name and len(name) < len(tokens):
            if tokens[-len(name) :] == name:
                return tokens[: -len(name)]
            if tokens[: len(name)] == name:
                return tokens[len(name) :]
    return tokens


def length_of(tokens: Sequence[str]) -> int:
    """How many words; of scripts without spaces two characters are one."""
    single = sum(1 for token in tokens if len(token) == 1 and not token.isascii())
    return len(tokens) - single + (single + 1) // 2
