"""Whose page it is by its own small print: the copyright line, and 'X is a registered charity'."""

import re
from collections.abc import Iterator

from curator.page import registrations

_MOST_LINES = 40  # of one kind
_LONGEST_LINE = 20_000  # characters
_AFTER = 160  # characters behind the sign in which the name stands
_BEFORE = 100

_MARKED = ("©", "ⓒ", "opyright", "OPYRIGHT", "(c)", "(C)")
_KINDS = ("registered", "profit", "charit", "501", "associat", "bienfaisance", "utilité", "erein", "gemeinn")
_SIGN = re.compile(r"©|\(c\)(?= ?(?:19|20)[0-9]{2}|\s?copyright)|\bcopyright\b|ⓒ|&copy;", re.IGNORECASE)
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
# What may stand between the sign and the name.
_LEAD = re.compile(
    r"(?:[\s©ⓒ,:;.|/\-\u2010-\u2015•·]+|\(c\)|&copy;|copyright\b|by\b|(?:19|20)[0-9]{2}(?![0-9])|present\b|today\b|now\b|"
    r"heute\b|aujourd'hui\b|(?:to|à|bis)(?= (?:19|20|present|today|heute)))",
    re.IGNORECASE,
)
# Where the name ends. A full stop ends it only before a space, and not behind a title or a saint.
_END = re.compile(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bInc)(?<!\bCo)(?<!\bLtd)(?<!\b[A-Z])\.(?:\s|\Z)|[|·•;©\n]|\s[\-\u2013\u2014/]\s|"
    r",?\s*(?:\ball\b|\btous droits|\balle rechte|\btodos los|\btutti i|\balle rechten|\brights reserved|\bdroits r)|"
    r",?\s*\(?\b(?:is an?|est une?|ist eine?|are|a registered|a charity|registered|charity|company)\b|"
    r",?\s*\(?(?:19|20)[0-9]{2}\b|\b(?:privacy|terms|contact us|powered by|site by|website by|web design|designed by|"
    r"built by|theme|sitemap|cookie|legal|disclaimer|unless otherwise|mentions légales|impressum|datenschutz)\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|\brights\b|\bdroits\b|\brechte", re.IGNORECASE)
# What makes the mere word a claim, and what makes it a sentence about the law.
_CLAIMED = re.compile(r"[\s,:]{0,3}(?:©|\(c\)|by (?-i:[A-Z])|(?:19|20)[0-9]{2})", re.IGNORECASE)
_OF_THE_LAW = re.compile(
    r"\s?(?:act|agent|law|notice|policy|infring|complaint|claim|owner|directive|office)", re.IGNORECASE
)
_CREDIT = re.compile(
    r"(?:photo|image|picture|credit|illustration|artwork|foto|bild|video|map)[^.|]{0,30}\Z", re.IGNORECASE
)
# A name before its kind, and the number or the small print that says the page means itself.
_KIND = re.compile(
    r",? (?:is|are|est|ist) (?:an? |un |une |ein |eine )?(?:(?:independent|national|uk|canadian|canada-based|us|global|"
    r"leading|federally|duly) ){0,2}"
    r"(?:registered (?:charity|canadian charity|non-?profit|charitable|501)|charity registered|"
    r"(?:tax-exempt )?501 ?\(c\) ?\(3\)|non-?profit|not-for-profit|charitable (?:organi[sz]ation|trust|company)|"
    r"association (?:loi|à but|reconnue|sans but)|organisme de bienfaisance|reconnue d.utilité|eingetragener verein|"
    r"gemeinnützig)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?|•·©:;]\s")
_ARTICLE = re.compile(r"the (?=[A-Z])", re.IGNORECASE)


def holders(furniture: str, blocks: str) -> Iterator[str]:
    """Who claims the page: the names in its copyright lines, the small print's first, with repeats, unchecked.

    The word alone, without sign and year, may stand in any sentence about copyright: there it names nobody.
    """
    for text in (furniture, blocks):
        for line in _lines(text, _MARKED):
            yield from _of_line(line, is_prose=text is blocks)


def charities(furniture: str, blocks: str) -> Iterator[str]:
    """The names in 'X is a registered charity': of the small print, and of a text that gives the number too."""
    for line in _lines(furniture, _KINDS):
        yield from _before_kind(line)
    for line in _lines(blocks, _KINDS):
        yield from _before_kind(line, numbered=True)


def _lines(text: str, words: tuple[str, ...]) -> Iterator[str]:
    """The lines in which one of the words stands, in the order of the text. Finding a word is far cheaper than a
    pattern on every line."""
    starts: set[int] = set()
    for word in words:
        position = text.find(word)
        for _ in range(_MOST_LINES):
            if position < 0:
                break
            starts.add(text.rfind("\n", 0, position) + 1)
            following = text.find("\n", position)
            position = -1 if following < 0 else text.find(word, following)
    for start in sorted(starts)[:_MOST_LINES]:
        end = text.find("\n", start)
        yield text[start : min(start + _LONGEST_LINE, len(text) if end < 0 else end)]


def _of_line(line: str, *, is_prose: bool) -> Iterator[str]:
    for count, sign in enumerate(_SIGN.finditer(line)):
        if count >= 5:
            return
        before, after = line[max(0, sign.start() - _BEFORE) : sign.start()], line[sign.end() : sign.end() + _AFTER]
        is_word = sign[0].lower() == "copyright"
        if is_word and not _CLAIMED.match(after) and (is_prose or not _YEAR.search(after) or _OF_THE_LAW.match(after)):
            continue
        # In a text without year a list's third point, '(c)', may have become the sign.
        if _CREDIT.search(before) or (is_prose and not _DATED.search(before + after)):
            continue
        name = _until_end(_without_lead(after))
        if name:
            yield name
        elif not is_word:
            parts = _SENTENCE.split(before.rstrip(" ,-"))
            yield parts[-1].strip(" ,-–—")


def _without_lead(text: str) -> str:
    position = 0
    while (lead := _LEAD.match(text, position)) is not None:
        position = lead.end()
    return text[position:]


def _until_end(text: str) -> str:
    end = _END.search(text)
    return (text if end is None else text[: end.start()]).strip(" ,-–—:()")


def _before_kind(line: str, *, numbered: bool = False) -> Iterator[str]:
    found = _KIND.search(line)
    if found is None:
        return
    if numbered and not any(registrations.in_text(line[found.start() : found.end() + 120])):
        return
    name = _SENTENCE.split(line[max(0, found.start() - _BEFORE) : found.start()])[-1]
    name = _without_lead(name).strip(" ,")
    yield _ARTICLE.sub("", name) if _ARTICLE.match(name) else name
